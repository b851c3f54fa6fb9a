"""How far off the straight way between two things a place, or a border, lies."""

from dataclasses import replace
from typing import NamedTuple

from geo.claims.claim import Claim, Referent
from geo.errors import UnknownBorder
from geo.ground.geodesic import direct, inverse
from geo.ground.position import Position
from geo.measure.facts import Detour
from geo.measure.meant import targets
from geo.measure.measurement import Measurement
from geo.measure.target import Point, is_country, known_place, source_of
from geo.measure.world import Shape, World
from geo.places.place import Place
from geo.tolerance import GAZETTEER_PRECISION_M

__all__ = ["between"]


class _End(NamedTuple):
    name: str
    shape: Shape
    source: str


def between(claim: Claim, world: World) -> Detour | None:
    """Return the detour over the subject from the object to its `other`; None where one of the three is unknown."""
    first, second = replace(claim.object, other=None), claim.object.other
    subject = known_place(claim.subject)
    if second is None or claim.subject is None:
        return None
    if subject is not None:
        a, b = _end(first, subject, world), _end(second, subject, world)
        return _detour(subject.name, subject.position, (a, b)) if a and b else None
    ends = known_place(first), known_place(second)
    middle = _crossing(claim.subject, (ends[0], ends[1]), world) if ends[0] and ends[1] else None
    if ends[0] is None or ends[1] is None or middle is None:
        return None
    return _detour("the border", middle, (_place(ends[0], world), _place(ends[1], world)))


def _end(referent: Referent, subject: Place, world: World) -> _End | None:
    """Return a place or a country as an end, or the border or coast that the words mean for the subject."""
    place = known_place(referent)
    if place is not None and referent.kind not in {"border", "coast"}:
        return _place(place, world)
    meant = targets(referent, subject, world)
    return _End(meant[0].name, meant[0].shape, meant[0].source) if meant else None


def _place(place: Place, world: World) -> _End:
    country = is_country(place) and place.country
    return _End(place.name, world.ground.region(country) if country else Point(place.position), source_of(place))


def _detour(name: str, position: Position, ends: tuple[_End, _End]) -> Detour | None:
    to_a, to_b = (end.shape.nearest(position) for end in ends)
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
        sources=tuple(dict.fromkeys(end.source for end in ends)),
    )
    return Detour(measurement, total_m / way_m, to_a.distance_m / total_m)


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
