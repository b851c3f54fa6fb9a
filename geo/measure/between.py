"""How far off the straight way between two things a place, or a border, lies."""

from geo.claims.claim import Claim, Referent
from geo.errors import UnknownBorder
from geo.ground.geodesic import direct, inverse
from geo.ground.position import Position
from geo.measure.facts import Detour
from geo.measure.measurement import Measurement
from geo.measure.target import Point, is_country, known_place, source_of
from geo.measure.world import Shape, World
from geo.places.place import Place
from geo.tolerance import GAZETTEER_PRECISION_M

__all__ = ["between"]


def between(claim: Claim, world: World) -> Detour | None:
    """Return the detour over the subject from the object to its `other`; None where one of the three is unknown."""
    a, b = known_place(claim.object), known_place(claim.object.other)
    if a is None or b is None or claim.subject is None:
        return None
    subject = known_place(claim.subject)
    if subject is not None:
        return _detour(subject.name, subject.position, (a, b), world)
    middle = _crossing(claim.subject, (a, b), world)
    return _detour("the border", middle, (a, b), world) if middle else None


def _detour(name: str, position: Position, ends: tuple[Place, Place], world: World) -> Detour | None:
    to_a, to_b = (_shape(end, world).nearest(position) for end in ends)
    way_m = inverse(to_a.position, to_b.position).distance_m
    total_m = to_a.distance_m + to_b.distance_m
    if way_m == 0 or total_m == 0:
        return None
    measurement = Measurement(
        distance_m=to_a.distance_m,
        low_m=max(0.0, to_a.distance_m - GAZETTEER_PRECISION_M),
        high_m=to_a.distance_m + GAZETTEER_PRECISION_M,
        azimuth_deg=to_a.azimuth_deg,
        start=position,
        end=to_a.position,
        start_name=name,
        end_name=ends[0].name,
        sources=tuple(dict.fromkeys(source_of(end) for end in ends)),
    )
    return Detour(measurement, total_m / way_m, to_a.distance_m / total_m)


def _shape(place: Place, world: World) -> Shape:
    return world.ground.region(place.country) if is_country(place) and place.country else Point(place.position)


def _crossing(subject: Referent, ends: tuple[Place, Place], world: World) -> Position | None:
    """Return the point of a border nearest to the middle of the way: "the border lies halfway between A and B"."""
    codes = subject.sides if len(subject.sides) == 2 else tuple(end.country or "" for end in ends)
    if subject.kind != "border":
        return None
    try:
        line = world.ground.border(*codes)
    except UnknownBorder:
        return None
    arc = inverse(ends[0].position, ends[1].position)
    return line.nearest(direct(ends[0].position, arc.azimuth_deg, arc.distance_m / 2)).position
