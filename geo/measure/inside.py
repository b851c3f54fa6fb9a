"""Whether a place lies in a country, in one of its parts by the compass, or in a division."""

from math import cos, radians

from geo.claims.claim import Claim
from geo.errors import UnknownBorder
from geo.ground.geodesic import inverse
from geo.ground.position import Position
from geo.measure.drawn import drawn
from geo.measure.facts import Inside, Part
from geo.measure.gap import reading, turn
from geo.measure.target import Point, Target, country_code, known_place, source_of
from geo.measure.world import World
from geo.places.place import Place

__all__ = ["inside"]


def inside(claim: Claim, subject: Place, world: World) -> Inside | None:
    """Return whether the subject is in the object; None where the object is unknown or its outline decides."""
    code, place = country_code(claim.object), known_place(claim.object)
    if code is not None:
        return _in_country(claim, subject, code, world)
    return _in_division(claim, subject, place, world) if place else None


def _in_country(claim: Claim, subject: Place, code: str, world: World) -> Inside | None:
    try:
        region = world.ground.region(code)
    except UnknownBorder:
        return None
    name = world.country_name(code)
    holds = subject.country == code or region.contains(subject.position)
    foot = region.nearest(subject.position)
    measured = reading(subject, Target(name, region, region.source), foot).measurement
    country = world.gazetteer.country(code)
    part = _part(subject, claim.direction_deg, country) if country else None
    return Inside(measured, holds, _claimed(name, code, subject.position, world) if holds else name, part)


def _claimed(name: str, code: str, position: Position, world: World) -> str:
    """Return the name of a country, and who else claims the ground at a position."""
    others = [world.country_name(other) for other in world.ground.countries_at(position) if other != code]
    return f"{name} as {name} has it, for {' and '.join(others)} claims it too" if others else name


def _part(subject: Place, direction_deg: float | None, region: Place) -> Part | None:
    """Return where a place lies as seen from the middle of a region; None where no part is stated or no size known."""
    if direction_deg is None or region.radius_m <= 0:
        return None
    arc = inverse(region.position, subject.position)
    off_deg, away = turn(arc.azimuth_deg, direction_deg), arc.distance_m / region.radius_m
    return Part(arc.azimuth_deg, off_deg, away * cos(radians(off_deg)), away)


def _in_division(claim: Claim, subject: Place, place: Place, world: World) -> Inside | None:
    """Judge by the divisions the gazetteer gives; by the drawn outline, country, or distance when far outside."""
    part = _part(subject, claim.direction_deg, place)
    arc = Point(place.position).nearest(subject.position)
    measured = reading(subject, Target(place.name, Point(place.position), source_of(place)), arc).measurement
    if place.name in subject.admin:
        return Inside(measured, inside=True, name=place.name, part=part)
    within = _drawn(subject, place, world)
    if within is not None:
        return Inside(measured, inside=within, name=place.name, part=part)
    countries = {place.country, subject.country} - {None}
    abroad = place.feature_code.startswith("A.") and len(countries) == 2
    if abroad or arc.distance_m > 2 * place.radius_m + subject.radius_m:
        return Inside(measured, inside=False, name=place.name)
    return None


def _drawn(subject: Place, place: Place, world: World) -> bool | None:
    """Tell by the outline of an area; None where none is drawn or its line is too near to tell."""
    ground = drawn(place, world)
    if ground is None:
        return None
    holds = ground.land.contains(subject.position)
    edge = ground.border if holds else ground.land
    if edge and edge.nearest(subject.position).distance_m <= edge.accuracy_m:
        return None
    return holds
