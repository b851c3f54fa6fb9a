"""The only table of units of length, in metres."""

from types import MappingProxyType
from typing import Final

__all__ = ["METRES"]

# Statute mile, yard, foot and inch: international agreement of 1959. Nautical mile: SI brochure.
# League: three statute miles. Verst: 1,066.8 m (Russian Empire). Li: 500 m (People's Republic of China).
METRES: Final = MappingProxyType(
    {
        "metre": 1.0,
        "kilometre": 1000.0,
        "mile": 1609.344,
        "nautical mile": 1852.0,
        "yard": 0.9144,
        "foot": 0.3048,
        "league": 4828.032,
        "verst": 1066.8,
        "li": 500.0,
    }
)
