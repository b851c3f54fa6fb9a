"""Ground that a place stands for with lines of its own: a continent, a territory, a state or a province."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from geo.claims.claim import Referent
from geo.errors import UnknownBorder
from geo.ground.divisions import Division, division, divisions_of
from geo.ground.seas import SEAS
from geo.ground.territory import TERRITORIES, Territory
from geo.measure.island import is_drawn_island
from geo.measure.target import known_place
from geo.measure.water import is_drawn_water
from geo.measure.world import Area, Line, World
from geo.places.place import Place

if TYPE_CHECKING:
    from shapely import MultiPolygon, Polygon

__all__ = ["Drawn", "around", "drawn", "drawn_border", "is_drawn", "territory"]

_SMOOTH_DEG: Final = 0.01
_AROUND_DEG: Final = 0.06  # the lines of divisions lie within 4 km of those of countries and coasts


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
    """Tell whether a place is measured to by lines of its own, ground or water, and not by its middle."""
    sea = place.name in SEAS and place.feature_code.startswith("H.")
    return sea or is_drawn_water(place) or is_drawn_island(place, world) or drawn(place, world) is not None


def drawn_border(referent: Referent, world: World) -> Line | None:
    """Return the line of a place that is no country, or what of it faces a country: "Gaza's border with Israel"."""
    place = known_place(referent)
    if place is None:
        return None
    ground = territory(place, world)
    if ground is None:
        found = _division(place, world)
        if found is None:
            return None
        return _facing(found, place, referent, world) if referent.sides else found.border
    try:
        return world.ground.territory_border(ground, next(iter(referent.sides), None))
    except UnknownBorder:
        return None


def around(ground: Drawn) -> "Polygon | MultiPolygon":
    """Return a ring round drawn ground that holds its lines as others have drawn them."""
    ring: Polygon | MultiPolygon = ground.land.outline.simplify(_SMOOTH_DEG).buffer(_AROUND_DEG)
    return ring


def _facing(found: Drawn, place: Place, referent: Referent, world: World) -> Line | None:
    """Return what of the line of its country with the first other one lies beside a division."""
    across = next((code for code in referent.sides if code != place.country), None)
    if across is None or place.country is None:
        return None
    try:
        return world.ground.border_within(place.country, across, around(found))
    except UnknownBorder:
        return None


def _continent(place: Place, world: World) -> Drawn | None:
    try:
        return Drawn(place.name, world.ground.continent(place.name), None)
    except KeyError:
        return None


def _territory(place: Place, world: World) -> Drawn | None:
    ground = territory(place, world)
    if ground is None:
        return None
    land = world.ground.territory(ground)
    try:
        return Drawn(place.name, land, world.ground.territory_border(ground))
    except UnknownBorder:
        return Drawn(place.name, land, None)


def territory(place: Place, world: World) -> Territory | None:
    """Return the territory that a place is, or whose town a border is spoken of by; None for others."""
    near = (territory for territory in TERRITORIES if territory.near(place.position))
    return next((t for t in near if place.name in t.names or world.bears(place, t.names)), None)


def _division(place: Place, world: World) -> Drawn | None:
    """Return the drawn state or province of a place: of its name, with its point in it or no other so called."""
    if place.feature_code not in {"A.ADM1", "A.ADM2"} or place.country is None:
        return None
    known = divisions_of(place.country).items()
    found = [division(number) for number, names in known if world.bears(place, names)]
    if place.feature_code == "A.ADM2":
        found = [one for one in found if not _is_first_level(one, world)]
    held = [one for one in found if one.region.contains(place.position)] or found[: len(found) == 1]
    # Of a province and the region of its name the region: it comes last.
    return Drawn(place.name, held[-1].region, held[-1].border) if held else None


def _is_first_level(found: Division, world: World) -> bool:
    bearers = (match.place for name in found.names for match in world.gazetteer.lookup(name))
    return any(place.feature_code == "A.ADM1" and place.country == found.country for place in bearers)
