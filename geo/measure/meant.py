"""What the object of a claim means on the ground: the words for a border, a country, a coast or a place."""

import re
from collections.abc import Callable
from typing import TYPE_CHECKING, Final, TypeVar

from shapely import contains_xy

from geo.claims.claim import Referent
from geo.errors import UnknownBorder
from geo.ground.area import circle
from geo.ground.blocs import spoken
from geo.ground.geodesic import inverse
from geo.ground.seas import SEAS
from geo.measure.claimed import Claimable, claimed
from geo.measure.drawn import around, drawn, drawn_border, territory
from geo.measure.island import ISLAND, island, main_island
from geo.measure.target import Point, Target, country_code, known_place, loose_radius, source_of
from geo.measure.water import water
from geo.measure.world import Area, Foot, Ground, Line, World
from geo.places.place import Place

if TYPE_CHECKING:
    from shapely import MultiPolygon

__all__ = ["targets"]

S = TypeVar("S", bound=Claimable)

_WORD: Final = re.compile(r"\w+")
# What may stand in "the border" without saying whose.
_BARE: Final = frozenset(
    "a an the this that its his her their our own country s nearest closest nearby international national land shared "
    "common border borders frontier frontiers line boundary".split()
)
_SEA_REACH: Final = 1.2  # radii of a sea or a region within which a point is taken for its own
_SEAS: Final = ("H.SEA", "H.OCN", "H.GULF", "H.BAY", "H.STRT", "H.CHN", "H.SD")


def targets(referent: Referent, subject: Place, world: World) -> tuple[Target, ...]:
    """Return everything the object may mean for a subject, none where the data have no such thing.

    One target mostly; several where the ground is claimed by several countries.
    """
    code, place = country_code(referent), known_place(referent)
    if referent.kind == "coast":
        return _coast(referent.sides[:1], place, subject, world)
    if referent.bloc and referent.kind == "country":
        return _members(referent.bloc, subject, world)
    if referent.bloc:
        return _bloc(referent.bloc, referent.sides, subject, world)
    if referent.kind == "border":
        return _borders(referent, subject, world)
    if code is not None:
        return _country(code, subject, world)
    return _place(place, subject, world) if place else ()


def _coast(sides: tuple[str, ...], place: Place | None, subject: Place, world: World) -> tuple[Target, ...]:
    if place and place.feature_code == ISLAND and not sides:
        at, radius_m = place.position, place.radius_m
        return _lines(f"the coast of {place.name}", lambda ground: ground.island_shore(at, radius_m), subject, world)
    ground = drawn(place, world) if place and not sides else None
    if place and ground:
        ring = around(ground)
        return _lines(f"the coast of {place.name}", lambda ground: ground.shore(ring), subject, world)
    name = f"the coast of {world.country_name(sides[0])}" if sides else "the nearest coast"
    return _lines(name, lambda ground: ground.coast(sides[0] if sides else None), subject, world)


def _borders(referent: Referent, subject: Place, world: World) -> tuple[Target, ...]:
    sides, own, place = referent.sides, world.countries_of(subject), known_place(referent)
    if place and (not sides or territory(place, world)):
        return _drawn_border(referent, place, world)
    beside = _drawn_border(referent, place, world) if place else ()
    if beside:
        return beside  # "the Texas-Mexico border"
    if not sides and not set(_WORD.findall(referent.text.lower())) <= _BARE:
        return ()  # "the EU border", "the Nebraska border": not just any border
    pairs = {_pair(sides, code) for code in own} if len(sides) < 2 else {sides[:2]}
    if sides:  # ground that its neighbour claims too is on either side of "the Russian border"
        pairs = {pair for pair in pairs if len(pair) == 2} or pairs
    return tuple(target for pair in sorted(pairs) for target in _border(pair, own, subject, world))


def _bloc(bloc: str, sides: tuple[str, ...], subject: Place, world: World) -> tuple[Target, ...]:
    """Return the outer border of a bloc with the members of the day, or what of it faces a country."""
    facing = sides[0] if sides else None
    name = f"the outer border of {spoken(bloc)}" + (f" with {world.country_name(facing)}" if facing else "")
    return _lines(name, lambda ground: ground.bloc(bloc, on=world.on, facing=facing), subject, world)


def _members(bloc: str, subject: Place, world: World) -> tuple[Target, ...]:
    """Return the land of a bloc's members on the day."""
    found = _drawn(lambda ground: ground.bloc_land(bloc, world.on), world.ground)
    if found is None:
        return ()
    areas = claimed(spoken(bloc), found, lambda ground: ground.bloc_land(bloc, world.on), subject, world)
    return tuple(_area(name, area, None, world) for name, area in areas)


def _drawn_border(referent: Referent, place: Place, world: World) -> tuple[Target, ...]:
    """Return the line of a state, a province or a territory towards others; none where no such line is drawn."""
    line = drawn_border(referent, world)
    name = f"the border of {place.name}" + "".join(f" with {world.country_name(code)}" for code in referent.sides[:1])
    return (_line(name, line, world),) if line else ()


def _pair(sides: tuple[str, ...], own: str) -> tuple[str, ...]:
    """Return whose border is meant, said of a place in `own`: "the Polish border", or "the border"."""
    if not sides or sides[0] == own:
        return (own,)
    return (own, sides[0])


def _border(pair: tuple[str, ...], own: tuple[str, ...], subject: Place, world: World) -> tuple[Target, ...]:
    """Return the line of a pair, or all land lines of one; "the border with X", far from X, is X's land border."""
    if len(pair) == 1:
        name = f"the land border of {world.country_name(pair[0])}"
        return _lines(name, lambda ground: ground.land_border(pair[0]), subject, world)
    name = f"the {'–'.join(map(world.country_name, pair))} border"
    found = _lines(name, lambda ground: ground.border(*pair), subject, world)
    if found or not set(pair) & set(own):
        return found
    other = next(code for code in pair if code not in own) if set(pair) - set(own) else pair[1]
    return _border((other,), own, subject, world)


def _lines(name: str, draw: Callable[[Ground], Line], subject: Place, world: World) -> tuple[Target, ...]:
    line = _drawn(draw, world.ground)
    if line is None:
        return ()
    found = claimed(name, line, draw, subject, world)
    return tuple(_line(*pair, world) for pair in found)


def _drawn(draw: Callable[[Ground], S], ground: Ground) -> S | None:
    try:
        return draw(ground)
    except UnknownBorder:
        return None


def _line(name: str, line: Line, world: World) -> Target:
    contested = world.contested if line.disputed else None
    return Target(name, line, line.source, line=line, accuracy_m=line.accuracy_m, contested=contested)


def _country(code: str, subject: Place, world: World) -> tuple[Target, ...]:
    region = _drawn(lambda ground: ground.region(code), world.ground)
    if region is None:
        return ()
    line = _edge(code, world.countries_of(subject), world)
    found = claimed(world.country_name(code), region, lambda ground: ground.region(code), subject, world)
    return tuple(_area(name, area, line, world) for name, area in found)


def _area(name: str, area: Area, line: Line | None, world: World) -> Target:
    contested = world.contested if area.disputed else None
    return Target(name, area, area.source, line=line, accuracy_m=area.accuracy_m, contested=contested)


def _edge(code: str, own: tuple[str, ...], world: World) -> Line | None:
    """Return the line a direction from a country is taken from: the one beside the subject, else its whole edge."""
    beside = next((o for o in own if o in world.neighbours(code)), None)
    if beside is None:
        return _drawn(lambda ground: ground.land_border(code), world.ground)
    return _drawn(lambda ground: ground.border(beside, code), world.ground)


def _place(place: Place, subject: Place, world: World) -> tuple[Target, ...]:
    loose, ground = loose_radius(place), drawn(place, world)
    if ground:
        land = ground.land
        alone = main_island(place, land, subject, world) if place.feature_code.startswith("A.ADM") else None
        if alone:
            return (alone,)
        return (Target(place.name, land, land.source, line=ground.border, accuracy_m=land.accuracy_m),)
    if place.feature_code.startswith("H.") and (place.name in SEAS or (loose and place.feature_code in _SEAS)):
        return _sea(place, subject, world) or _point(place, loose)
    bounded = water(place, subject) or island(place, world)
    if bounded:
        return (bounded,)
    if loose and place.feature_code.startswith("A.") and place.country and place.country != subject.country:
        return _side(place, subject, world) or _point(place, loose)
    return _point(place, loose)


def _point(place: Place, loose_m: float) -> tuple[Target, ...]:
    name = f"the middle of {place.name}" if loose_m else place.name
    return (Target(name, Point(place.position), source_of(place), radius_m=place.radius_m, loose_m=loose_m),)


def _sea(place: Place, subject: Place, world: World) -> tuple[Target, ...]:
    """Return the shore of a sea: all coast where its nearest point is the sea's, else what lies in the sea's ring.

    The ring of a sea that none is drawn for is a circle about its middle.
    """
    coast, name, ring = world.ground.coast(None), f"the shore of {place.name}", SEAS.get(place.name)
    foot = coast.nearest(subject.position)
    if contains_xy(ring, foot.position.lon, foot.position.lat) if ring else _belongs(foot, place):
        return (_line(name, coast, world),)
    shore = _drawn(lambda ground: ground.shore(ring or _around(place)), world.ground)
    return (_line(name, shore, world),) if shore else ()


def _around(place: Place) -> "MultiPolygon":
    return circle(place.position, _SEA_REACH * place.radius_m)


def _side(place: Place, subject: Place, world: World) -> tuple[Target, ...]:
    """Return a foreign region as its country, where the country's nearest point lies in the region's circle."""
    found = _country(str(place.country), subject, world)
    return found if found and _belongs(found[0].shape.nearest(subject.position), place) else ()


def _belongs(foot: Foot, place: Place) -> bool:
    return inverse(foot.position, place.position).distance_m <= _SEA_REACH * place.radius_m
