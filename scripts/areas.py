"""Whether a position lies in the area of a place: within a country or a first-level division, by their lines."""

from functools import cache

from geo.errors import UnknownBorder
from geo.ground.divisions import division, divisions_of
from geo.ground.position import Position
from geo.ground.region import Region
from geo.ground.store import borders
from geo.places.fold import fold
from geo.places.place import Place


@cache
def lies_in(position: Position, place: Place) -> bool:
    """Tell whether a position lies on the land of a country or first-level division; never in any other place."""
    region = _land(place)
    return region is not None and region.contains(position)


@cache
def _land(place: Place) -> Region | None:
    code = place.country
    if code is None:
        return None
    if place.feature_code.startswith("A.PCL"):
        try:
            return borders().region(code)
        except UnknownBorder:
            return None
    if place.feature_code != "A.ADM1":
        return None
    called = fold(place.name)
    known = divisions_of(code).items()
    return next((division(n).region for n, names in known if called in map(fold, names)), None)
