"""Where a place that no gazetteer knows may lie by the words: "a farm two miles east of Brandon"."""

import json
from typing import TYPE_CHECKING, Any, Final

from geo.claims.claim import Claim, Quantity
from geo.measure.target import is_country, known_place, loose_radius
from geo.measure.world import World
from geo.places.place import Place
from geo.tolerance import GAZETTEER_PRECISION_M
from geo.verdict.admissible import admitted

if TYPE_CHECKING:
    from shapely.geometry.base import BaseGeometry

__all__ = ["Json", "located"]

Json = dict[str, Any]

# Half the gap to the next wind of the same rose: N 45, NE 22.5, NNE 11.25 (Wieczorek, Guo & Hijmans 2004).
_HALF_ANGLES_DEG: Final = ((90.0, 45.0), (45.0, 22.5))
_FINEST_HALF_ANGLE_DEG: Final = 11.25
_FARTHEST_M: Final = 9_000_000.0  # an area that large says nothing
_DECIMALS: Final = 5  # of a degree: a metre


def located(claim: Claim, world: World) -> Json | None:
    """Return the area a length and a direction allow around a known place or along a border, as GeoJSON.

    A sector where a direction is stated, else a ring; the place's extent and the gazetteer's precision widen both. A
    strip along the border of two countries, without a direction. None for whole areas and for lines of one country.
    """
    if claim.quantity is None or claim.negated or claim.travel_time or known_place(claim.subject):
        return None
    if claim.object.kind == "border":
        return _along(claim, claim.quantity, world)
    place = known_place(claim.object)
    if place is None:
        return None
    if is_country(place) or loose_radius(place) or claim.relation == "between":
        return None
    return _area(claim, place)


def _area(claim: Claim, place: Place) -> Json | None:
    from geo.ground.area import circle, ring, sector

    if claim.quantity is None:
        return None
    span = admitted(claim.quantity)
    slack_m = place.radius_m + GAZETTEER_PRECISION_M
    inner_m, outer_m = max(0.0, span.low_m - slack_m), span.high_m + slack_m
    if outer_m > _FARTHEST_M:
        return None
    if claim.direction_deg is not None:
        area = sector(place.position, claim.direction_deg, half_angle_deg(claim.direction_deg), inner_m, outer_m)
    else:
        area = ring(place.position, inner_m, outer_m) if inner_m else circle(place.position, outer_m)
    return _geojson(area)


def _along(claim: Claim, quantity: Quantity, world: World) -> Json | None:
    """Return the strip along the border of two countries; None where there is none, or a direction is stated."""
    from geo.verdict.strip import strip

    sides = claim.object.sides
    if len(sides) < 2 or sides[1] not in world.neighbours(sides[0]) or claim.direction_deg is not None:
        return None
    line, span = world.ground.border(*sides[:2]), admitted(quantity)
    inner_m, outer_m = max(0.0, span.low_m - line.accuracy_m), span.high_m + line.accuracy_m
    area = strip(line, inner_m, outer_m)
    return None if area is None else _geojson(area)


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
