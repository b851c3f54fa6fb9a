"""Ground that a place stands for with lines of its own: a continent, a territory, a state or a province."""

from dataclasses import dataclass

from geo.claims.claim import Referent
from geo.errors import UnknownBorder
from geo.ground.seas import SEAS
from geo.measure.target import known_place
from geo.measure.world import Area, Line, World
from geo.places.place import Place

__all__ = ["Drawn", "drawn", "drawn_border", "is_drawn"]


@dataclass(frozen=True, slots=True)
class Drawn:
    """The land of a place and its edge towards others; border: None for one that is all island."""

    name: str
    land: Area
    border: Line | None


def drawn(place: Place, world: World) -> Drawn | None:
    """Return the drawn ground of a place that is an area, None where there is none: a town, a region without lines."""
    if place.feature_code == "L.CONT":
        return _continent(place, world)
    if place.feature_code[:1] in "AL":
        return _territory(place, world) or _division(place, world)
    return None


def is_drawn(place: Place, world: World) -> bool:
    """Tell whether a place is measured to by lines of its own, ground or a sea's shore, and not by its middle."""
    return (place.name in SEAS and place.feature_code.startswith("H.")) or drawn(place, world) is not None


def drawn_border(referent: Referent, world: World) -> Line | None:
    """Return the line of a place that is no country, or what of it faces a country: "Gaza's border with Israel"."""
    place = known_place(referent)
    if place is None:
        return None
    territory = world.territory(place)
    if territory is None:
        found = _division(place, world)
        return found.border if found and not referent.sides else None
    try:
        return world.ground.territory_border(territory, next(iter(referent.sides), None))
    except UnknownBorder:
        return None


def _continent(place: Place, world: World) -> Drawn | None:
    try:
        return Drawn(place.name, world.ground.continent(place.name), None)
    except KeyError:
        return None


def _territory(place: Place, world: World) -> Drawn | None:
    territory = world.territory(place)
    if territory is None:
        return None
    land = world.ground.territory(territory)
    try:
        return Drawn(place.name, land, world.ground.territory_border(territory))
    except UnknownBorder:
        return Drawn(place.name, land, None)


def _division(place: Place, world: World) -> Drawn | None:
    division = world.division(place)
    return Drawn(place.name, division.region, division.border) if division else None
