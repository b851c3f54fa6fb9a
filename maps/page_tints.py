"""Which of a few tints each country's ground has on the page, so that no two neighbours look alike."""

from functools import cache
from typing import Final

from geo.ground.background import countries
from geo.ground.store import borders

__all__ = ["TINTS", "tints"]

TINTS: Final = 5


@cache
def tints() -> tuple[int, ...]:
    """Return a number below TINTS for every country of geo.ground.background.countries("10m"), in that order.

    The countries with most neighbours choose first, each the first tint that no neighbour has: four suffice for all but
    two of them. Ground without a code of its own has the first.
    """
    neighbours = {code: borders().neighbours(code) for code in borders().codes()}
    chosen: dict[str, int] = {}
    for code in sorted(neighbours, key=lambda code: (-len(neighbours[code]), code)):
        around = {chosen[other] for other in neighbours[code] if other in chosen}
        chosen[code] = next(tint for tint in range(TINTS) if tint not in around)
    return tuple(chosen.get(country.code or "", 0) for country in countries("10m"))
