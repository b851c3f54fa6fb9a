"""The points of the compass as news writes them."""

from types import MappingProxyType
from typing import Final

__all__ = ["COMPASS"]

_POINTS: Final = (
    "north north-northeast northeast east-northeast east east-southeast southeast south-southeast "
    "south south-southwest southwest west-southwest west west-northwest northwest north-northwest"
).split()
_LETTERS: Final = "N NNE NE ENE E ESE SE SSE S SSW SW WSW W WNW NW NNW".split()
# Degrees clockwise from north; a compound is looked up without its hyphens. Letters count in capitals only.
COMPASS: Final = MappingProxyType(
    {p.replace("-", "") + end: i * 22.5 for i, p in enumerate(_POINTS) for end in ("", "ern", "erly", "ward", "wards")}
    | {letters: i * 22.5 for i, letters in enumerate(_LETTERS)}
)
