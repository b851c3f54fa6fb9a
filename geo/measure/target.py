"""What a claim measures to: from the words for a border, a country, a coast or a place to a shape on the ground."""

from collections.abc import Callable
from dataclasses import dataclass

from geo.claims.claim import Referent
from geo.errors import UnknownBorder
from geo.ground.geodesic import inverse
from geo.ground.position import Position
from geo.measure.world import Foot, Line, Shape, World
from geo.places.place import Place
from geo.tolerance import LOOSE_RADIUS_M

__all__ = [
    "Point",
    "PointFoot",
    "Target",
    "country_code",
    "is_country",
    "known_place",
    "loose_radius",
    "source_of",
    "targets",
]

Contested = Callable[[Position], bool]

_SEAS = ("H.SEA", "H.OCN", "H.GULF", "H.BAY", "H.STRT", "H.CHN", "H.SD")


@dataclass(frozen=True, slots=True)
class PointFoot:
    """The nearest point of a point: itself."""

    distance_m: float
    position: Position
    azimuth_deg: float


@dataclass(frozen=True, slots=True)
class Point:
    """A place as a shape of one point."""

    position: Position

    def nearest(self, position: Position, /) -> PointFoot:
        """Return the point itself with its distance."""
        arc = inverse(position, self.position)
        return PointFoot(arc.distance_m, self.position, arc.azimuth_deg)


@dataclass(frozen=True, slots=True)
class Target:
    """One thing the object of a claim may mean.

    line: the line a direction is taken from, None for a place; radius_m: extent; loose_m: as in Reading.
    contested: whether several countries claim the ground at a point; None where no part of the line is disputed.
    """

    name: str
    shape: Shape
    source: str
    line: Line | None = None
    accuracy_m: float = 0.0
    radius_m: float = 0.0
    loose_m: float = 0.0
    contested: Contested | None = None


def known_place(referent: Referent | None) -> Place | None:
    """Return the place a referent means, None when it has none or only an area near it is known."""
    resolution = referent.resolution if referent else None
    if resolution is None or resolution.approximate:
        return None
    return resolution.place


def is_country(place: Place) -> bool:
    """Tell whether a place is a country, by its feature code."""
    return place.feature_code.startswith("A.PCL")


def country_code(referent: Referent | None) -> str | None:
    """Return the code of the country a referent is, None when it is no whole country."""
    if referent is None:
        return None
    if referent.kind == "country" and referent.sides:
        return referent.sides[0]
    place = known_place(referent)
    return place.country if place and is_country(place) else None


def loose_radius(place: Place) -> float:
    """Return the radius of a region or water that its centre cannot stand for, 0 for a town or a small thing."""
    if place.feature_code[:1] in "PS" or place.radius_m <= LOOSE_RADIUS_M:
        return 0.0
    return place.radius_m


def source_of(place: Place) -> str:
    """Return where a place's position comes from, by its id."""
    known = {"geonames": "GeoNames", "hand": "howfar's own table of places", "own": "your own places"}
    prefix = place.id.partition(":")[0]
    return known.get(prefix, prefix)


def targets(referent: Referent, subject: Place, world: World) -> tuple[Target, ...]:
    """Return everything the object may mean for a subject: one target, several where the ground is claimed twice."""
    if referent.kind == "coast":
        return (_coast(referent.sides, world),)
    if referent.kind == "border":
        return _borders(referent.sides, world.countries_of(subject), world)
    code, place = country_code(referent), known_place(referent)
    if code is not None:
        return (_country(code, world.countries_of(subject), world),)
    return (_place(place, subject, world),) if place else ()


def _coast(sides: tuple[str, ...], world: World) -> Target:
    code = sides[0] if sides else None
    coast = world.ground.coast(code)
    name = f"the coast of {world.country_name(code)}" if code else "the nearest coast"
    return _line(name, coast, world)


def _borders(sides: tuple[str, ...], own: tuple[str, ...], world: World) -> tuple[Target, ...]:
    pairs = {_pair(sides, code) for code in own} if len(sides) < 2 else {sides[:2]}
    found = [_border(pair, world) for pair in sorted(pairs) if pair]
    return tuple(target for target in found if target)


def _pair(sides: tuple[str, ...], own: str) -> tuple[str, ...]:
    """Return whose border is meant, said of a place in `own`: "the Polish border", or "the border"."""
    if not sides or sides[0] == own:
        return (own,)
    return (own, sides[0])


def _border(pair: tuple[str, ...], world: World) -> Target | None:
    if len(pair) == 2:
        try:
            line = world.ground.border(*pair)
        except UnknownBorder:
            return _border(pair[1:], world)
        return _line(f"the {'–'.join(map(world.country_name, pair))} border", line, world)
    try:
        line = world.ground.land_border(pair[0])
    except UnknownBorder:
        return None
    return _line(f"the land border of {world.country_name(pair[0])}", line, world)


def _line(name: str, line: Line, world: World) -> Target:
    contested = world.contested if line.disputed else None
    return Target(name, line, line.source, line=line, accuracy_m=line.accuracy_m, contested=contested)


def _country(code: str, own: tuple[str, ...], world: World) -> Target:
    line = _edge(code, own, world)
    source = line.source if line else "shipped country areas"
    accuracy_m = line.accuracy_m if line else 0.0
    return Target(world.country_name(code), world.ground.region(code), source, line=line, accuracy_m=accuracy_m)


def _edge(code: str, own: tuple[str, ...], world: World) -> Line | None:
    beside = next((o for o in own if o != code and o in world.ground.neighbours(code)), None)
    try:
        return world.ground.border(beside, code) if beside else world.ground.land_border(code)
    except UnknownBorder:
        return None


def _place(place: Place, subject: Place, world: World) -> Target:
    loose = loose_radius(place)
    if loose and place.feature_code in _SEAS:
        return _sea(place, subject, world) or _point(place, loose)
    if loose and place.feature_code.startswith("A.") and place.country and place.country != subject.country:
        return _side(place, subject, world) or _point(place, loose)
    return _point(place, loose)


def _point(place: Place, loose_m: float) -> Target:
    return Target(place.name, Point(place.position), source_of(place), radius_m=place.radius_m, loose_m=loose_m)


def _sea(place: Place, subject: Place, world: World) -> Target | None:
    coast = world.ground.coast(None)
    if not _belongs(coast.nearest(subject.position), place):
        return None
    return _line(f"the shore of {place.name}", coast, world)


def _side(place: Place, subject: Place, world: World) -> Target | None:
    """Return a foreign region as its country, where the country's nearest point lies in the region's circle."""
    target = _country(str(place.country), world.countries_of(subject), world)
    return target if _belongs(target.shape.nearest(subject.position), place) else None


def _belongs(foot: Foot, place: Place) -> bool:
    return bool(inverse(foot.position, place.position).distance_m <= 1.2 * place.radius_m)
