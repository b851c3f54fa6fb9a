"""Distances and directions between a place and what a claim measures to."""

from geo.ground.geodesic import inverse
from geo.measure.facts import Gap, Reading
from geo.measure.measurement import Measurement
from geo.measure.target import Target, loose_radius, precision_m, source_of
from geo.measure.world import Foot
from geo.places.place import Place
from geo.tolerance import AXIS_HALF_ANGLE_DEG, DIRECTION_HOLDS_DEG, EXTENT_SHARE

__all__ = ["gap", "reading", "turn"]


def gap(subject: Place, meant: tuple[Target, ...], direction_deg: float | None) -> Gap:
    """Measure from a place to everything that may be meant.

    direction_deg: the stated direction from object to subject; a line is then measured inside the cone of it, too.
    """
    return Gap(tuple(_readings(subject, target, direction_deg) for target in meant))


def reading(subject: Place, target: Target, foot: Foot, direction_deg: float | None = None) -> Reading:
    """Return one measured reading: from a place to one point of a target."""
    core_m = precision_m(subject) + foot.accuracy_m
    own_loose_m = loose_radius(subject)
    loose_m = target.loose_m + own_loose_m
    radius_m = (0.0 if own_loose_m else subject.radius_m) + (0.0 if target.loose_m else target.radius_m)
    extent_m = min(radius_m, EXTENT_SHARE * foot.distance_m)
    off_deg = None if direction_deg is None else _off(subject, foot, direction_deg)
    measurement = Measurement(
        distance_m=foot.distance_m,
        low_m=max(0.0, foot.distance_m - core_m - max(extent_m, loose_m)),
        high_m=foot.distance_m + core_m + loose_m,
        azimuth_deg=foot.azimuth_deg,
        start=subject.position,
        end=foot.position,
        start_name=subject.name,
        end_name=target.name,
        sources=tuple(dict.fromkeys((source_of(subject), target.source))),
    )
    return Reading(
        measurement,
        core_m=core_m,
        extent_m=extent_m,
        radius_m=radius_m,
        loose_m=loose_m,
        off_deg=off_deg,
        to_line=target.line is not None,
        disputed=target.contested is not None and target.contested(foot.position),
    )


def turn(a_deg: float, b_deg: float) -> float:
    """Return the angle between two azimuths, 0..180.

    >>> turn(350, 20)
    30.0
    """
    return abs((a_deg - b_deg + 180.0) % 360.0 - 180.0)


def _readings(subject: Place, target: Target, direction_deg: float | None) -> tuple[Reading, ...]:
    nearest = target.shape.nearest(subject.position)
    feet = [nearest]
    if direction_deg is not None and target.line is not None and nearest.distance_m > 0:
        feet += _in_cone(subject, target, (direction_deg + 180.0) % 360.0)
    return tuple(reading(subject, target, foot, direction_deg) for foot in feet)


def _in_cone(subject: Place, target: Target, azimuth_deg: float) -> list[Foot]:
    """Return the nearest point of a line within 45 degrees of an azimuth, and the one straight along it."""
    if target.line is None:
        return []
    halves = (DIRECTION_HOLDS_DEG, AXIS_HALF_ANGLE_DEG)
    cones = [target.line.towards(subject.position, azimuth_deg, half) for half in halves]
    return [min(cone, key=lambda foot: foot.distance_m) for cone in cones if cone]


def _off(subject: Place, foot: Foot, direction_deg: float) -> float:
    if foot.distance_m == 0:
        return 0.0
    return turn(inverse(foot.position, subject.position).azimuth_deg, direction_deg)
