"""Where a place that no gazetteer knows may lie by the words: "a farm two miles east of Brandon"."""

import json
from typing import TYPE_CHECKING, Any, Final

from geo.claims.claim import Claim, Referent
from geo.errors import UnknownBorder
from geo.measure.target import is_country, known_place, loose_radius
from geo.measure.world import Line, World
from geo.places.place import Place
from geo.tolerance import GAZETTEER_PRECISION_M, NEAR_FAILS, NEAR_LINE_M, NEAR_PLACE_M, NEAR_POWER
from geo.verdict.admissible import Span, admitted

if TYPE_CHECKING:
    from shapely.geometry.base import BaseGeometry

__all__ = ["Json", "located"]

Json = dict[str, Any]

# Half the gap to the next wind of the same rose: N 45, NE 22.5, NNE 11.25 (Wieczorek, Guo & Hijmans 2004).
_HALF_ANGLES_DEG: Final = ((90.0, 45.0), (45.0, 22.5))
_FINEST_HALF_ANGLE_DEG: Final = 11.25
_FARTHEST_M: Final = 9_000_000.0  # an area that large says nothing
_METRIC: Final = frozenset({"distance", "direction_distance", "within"})
_DECIMALS: Final = 5  # of a degree: a metre


def located(claim: Claim, world: World) -> Json | None:
    """Return the area the words allow for a subject that no gazetteer knows, as GeoJSON.

    Around a place: a sector where a direction is stated, else a ring or, for "near", a circle; the place's extent and
    the gazetteer's precision widen it. Along a border or a country's coast: a strip, or only what lies on the stated
    side. None for whole areas, and where nothing bounds it.
    """
    if claim.negated or claim.travel_time or claim.relation == "between" or known_place(claim.subject):
        return None
    if claim.object.kind in {"border", "coast"}:
        return _along(claim, world)
    place = known_place(claim.object)
    if place is None or is_country(place) or loose_radius(place):
        return None
    return _around(claim, place)


def _around(claim: Claim, place: Place) -> Json | None:
    from geo.ground.area import circle, ring, sector

    span = _span(claim, NEAR_PLACE_M + place.radius_m)
    if span is None:
        return None
    slack_m = place.radius_m + GAZETTEER_PRECISION_M
    inner_m, outer_m = max(0.0, span.low_m - slack_m), span.high_m + slack_m
    if outer_m > _FARTHEST_M:
        return None
    if claim.direction_deg is not None:
        area = sector(place.position, claim.direction_deg, half_angle_deg(claim.direction_deg), inner_m, outer_m)
    else:
        area = ring(place.position, inner_m, outer_m) if inner_m else circle(place.position, outer_m)
    return _geojson(area)


def _span(claim: Claim, near_half_m: float) -> Span | None:
    """Return the distances that the words allow; for "near" those that are not contradicted."""
    if claim.quantity is not None:
        return admitted(claim.quantity) if claim.relation in _METRIC else None
    return Span(0.0, near_half_m * (1.0 / NEAR_FAILS - 1.0) ** (1.0 / NEAR_POWER)) if claim.relation == "near" else None


def _along(claim: Claim, world: World) -> Json | None:
    from geo.verdict.strip import beside, strip

    span, line = _span(claim, NEAR_LINE_M), _line(claim.object, world)
    if span is None or line is None:
        return None
    inner_m, outer_m = max(0.0, span.low_m - line.accuracy_m), span.high_m + line.accuracy_m
    if claim.direction_deg is None:
        area = strip(line, inner_m, outer_m)
    else:
        half_deg = half_angle_deg(claim.direction_deg)
        area = beside(line, inner_m, outer_m, direction_deg=claim.direction_deg, half_angle_deg=half_deg)
    return None if area is None else _geojson(area)


def _line(referent: Referent, world: World) -> Line | None:
    """Return the border of one country, of two or of a bloc, or a country's coast; None where it is left open."""
    ground, sides = world.ground, referent.sides
    try:
        if referent.bloc:
            return ground.bloc(referent.bloc, on=world.on, facing=sides[0] if sides else None)
        if not sides:
            return None
        if referent.kind == "coast":
            return ground.coast(sides[0])
        return ground.border(*sides[:2]) if len(sides) > 1 else ground.land_border(sides[0])
    except UnknownBorder:
        return None


def _geojson(area: "BaseGeometry") -> Json:
    from shapely import to_geojson, transform

    geometry: Json = json.loads(to_geojson(transform(area, lambda lon_lat: lon_lat.round(_DECIMALS))))
    return geometry


def half_angle_deg(direction_deg: float) -> float:
    """Return how far to either side a compass word reaches, by how fine the word is.

    >>> half_angle_deg(90), half_angle_deg(225), half_angle_deg(22.5)
    (45.0, 22.5, 11.25)
    """
    fitting = (half for step, half in _HALF_ANGLES_DEG if direction_deg % step == 0)
    return next(fitting, _FINEST_HALF_ANGLE_DEG)
