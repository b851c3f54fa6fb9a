"""Compare one measured reading with what a claim admits: how far it holds, and which reading saves it."""

from dataclasses import dataclass
from math import asin, degrees, isclose

from geo.claims.claim import Claim, Quantity, Referent
from geo.ground.geodesic import inverse
from geo.measure.facts import Gap, Reading
from geo.measure.target import known_place
from geo.places.place import Place
from geo.tolerance import (
    CITY_PEOPLE,
    DIRECTION_BLIND_RADII,
    DIRECTION_FAILS_DEG,
    DIRECTION_HOLDS_DEG,
    HOMONYM_FACTOR,
    ROAD_FACTOR,
    ROAD_FACTOR_CUED,
    ROAD_FACTOR_DIRECTED,
    ROAD_FACTOR_LINE,
    SURE_SCORE,
    SWAP_SURE,
)
from geo.verdict.admissible import KILOMETRE_M, MILE_M, admitted, stretched
from geo.verdict.value import Holds

__all__ = ["RANK", "Fit", "best", "by_length", "compare", "road_factor"]

RANK: dict[Holds, int] = {"supported": 0, "roughly": 1, "not_checkable": 2, "contradicted": 3}


@dataclass(frozen=True, slots=True)
class Fit:
    """How one reading compares.

    saved: what saves or sinks it, as the end of a sentence; empty when it plainly holds.
    """

    holds: Holds
    reading: Reading
    saved: str = ""


def best(gap: Gap, claim: Claim) -> tuple[Fit, ...]:
    """Return, for each thing that may be meant, the reading that serves the claim best."""
    return tuple(min((compare(r, claim) for r in readings), key=lambda f: RANK[f.holds]) for readings in gap.meant)


def compare(reading: Reading, claim: Claim) -> Fit:
    """Compare a reading with the stated length and direction; the worse of the two decides.

    Where the length leaves open what is meant, the direction says nothing.
    """
    length = by_length(reading, claim)
    way = None if length.holds == "not_checkable" else _by_direction(reading)
    return way if way and RANK[way.holds] > RANK[length.holds] else length


def by_length(reading: Reading, claim: Claim) -> Fit:
    """Compare a reading with the stated length alone; without a length everything holds."""
    quantity = claim.quantity
    if quantity is None:
        return Fit("supported", reading)
    if reading.loose_m and not _is_at_home(claim):
        return _loosely(reading, quantity, road_factor(claim))
    if admitted(quantity).holds(reading.distance_m):
        return Fit("supported", reading)
    if _is_at_home(claim) or (reading.distance_m == 0 and not _is_abroad(claim)):
        m = reading.measurement
        return Fit("not_checkable", reading, f"so another {m.end_name} or only a part of it must be meant")
    near_m = max(0.0, reading.distance_m - reading.core_m - reading.extent_m)
    factor = ROAD_FACTOR_DIRECTED if _is_mixed_up(claim, quantity, reading.distance_m) else road_factor(claim)
    if stretched(quantity, factor).meets(near_m, reading.distance_m + reading.core_m):
        return Fit("roughly", reading, _saving(reading, quantity))
    astray = None if _is_well_known(claim) else _too_far(reading, quantity)
    return astray or Fit("contradicted", reading, _failing(reading, quantity))


def _is_well_known(claim: Claim) -> bool:
    """Tell two cities of one country, both sure, of whose names no other bearer is meant without a word."""
    places = known_place(claim.subject), known_place(claim.object)
    large = all(p is not None and p.population >= CITY_PEOPLE for p in places)
    return large and len({p.country for p in places if p}) == 1 and _is_sure(claim.subject) and _is_sure(claim.object)


def _is_sure(referent: Referent | None) -> bool:
    """Tell a name whose bearer is sure, the province or district about it counted in."""
    resolution = referent.resolution if referent else None
    place = resolution.place if resolution else None
    if resolution is None or place is None:
        return False
    around = (c for c in resolution.candidates if c.place.country == place.country and _is_about(c.place, place))
    return sum(c.score for c in around) >= SURE_SCORE


def _is_about(one: Place, place: Place) -> bool:
    return one.id == place.id or (
        one.feature_code.startswith("A.") and inverse(one.position, place.position).distance_m <= one.radius_m
    )


def _is_at_home(claim: Claim) -> bool:
    """Tell a length from the very country that the place lies in, its islands counted in."""
    place = known_place(claim.subject)
    return place is not None and claim.object.kind == "country" and place.country in claim.object.sides


def _is_mixed_up(claim: Claim, quantity: Quantity, measured_m: float) -> bool:
    """Tell a length as much too long as a mile is longer than a kilometre, where only a road could save it."""
    if claim.by_road or claim.direction_deg is not None or claim.object.kind != "place":
        return False
    return isclose(quantity.low_m, MILE_M / KILOMETRE_M * measured_m, rel_tol=SWAP_SURE)


def _is_abroad(claim: Claim) -> bool:
    """Tell a place of another country that the coarse line of this one takes in: it lies at the border."""
    place = known_place(claim.subject)
    return place is not None and claim.object.kind == "country" and place.country not in {None, *claim.object.sides}


def road_factor(claim: Claim) -> float:
    """Return the stated / straight ratio that a way over land explains, by what the words say of the way."""
    if claim.by_road:
        return ROAD_FACTOR_CUED
    if claim.direction_deg is not None:
        return ROAD_FACTOR_DIRECTED
    return ROAD_FACTOR if claim.object.kind == "place" else ROAD_FACTOR_LINE


def _loosely(reading: Reading, quantity: Quantity, factor: float) -> Fit:
    """Judge by the whole range where a region or a water is known by its centre alone."""
    span, measured = admitted(quantity), reading.measurement
    if span.low_m <= measured.low_m and measured.high_m <= span.high_m:
        return Fit("supported", reading)
    if stretched(quantity, factor).meets(measured.low_m, measured.high_m):
        return Fit("not_checkable", reading, "the outline of so large an area would have to be known")
    return _too_far(reading, quantity) or Fit("contradicted", reading, "no part of so large an area makes that true")


def _too_far(reading: Reading, quantity: Quantity) -> Fit | None:
    """Doubt the names where two places are ten times as far apart as stated."""
    m = reading.measurement
    if reading.to_line or not quantity.high_m or m.low_m < HOMONYM_FACTOR * quantity.high_m:
        return None
    doubt = f"that is ten times as far as stated, so perhaps another {m.start_name} or {m.end_name} is meant"
    return Fit("not_checkable", reading, doubt)


def _failing(reading: Reading, quantity: Quantity) -> str:
    ratio = quantity.low_m / reading.distance_m if reading.distance_m else 0.0
    if isclose(ratio, MILE_M / KILOMETRE_M, rel_tol=SWAP_SURE):
        return "kilometres were perhaps taken for miles"
    if isclose(ratio, KILOMETRE_M / MILE_M, rel_tol=SWAP_SURE):
        return "miles were perhaps taken for kilometres"
    return "no reading of the words makes that true"


def _saving(reading: Reading, quantity: Quantity) -> str:
    span, measured_m = admitted(quantity), reading.distance_m
    if measured_m < span.low_m:
        ratio = span.low_m and quantity.low_m / measured_m if measured_m else 0.0
        return _by_road(ratio)
    if measured_m - reading.core_m - reading.extent_m <= span.high_m:
        return "so it holds only from the near edge of the place"
    return "so it holds only if generously rounded"


def _by_road(ratio: float) -> str:
    if not 1.0 < ratio < 2.5:
        return "so it holds only if generously rounded"
    return f"so it holds only by road or if generously rounded ({ratio:.2f} times the straight line)"


def _by_direction(reading: Reading) -> Fit | None:
    """Compare the direction; None where none is stated or it holds."""
    off_deg = reading.off_deg
    if off_deg is None or off_deg <= DIRECTION_HOLDS_DEG:
        return None
    turned = f"the direction is off by {off_deg:.0f} degrees"
    if reading.distance_m < DIRECTION_BLIND_RADII * reading.loose_m:
        return None
    if off_deg <= DIRECTION_FAILS_DEG + _spread_deg(reading):
        return Fit("roughly", reading, f"so it holds only loosely: {turned}")
    return Fit("contradicted", reading, turned)


def _spread_deg(reading: Reading) -> float:
    """Return by how much the direction between two towns may turn from part to part of them; to a line by nothing."""
    if reading.to_line:
        return 0.0
    return degrees(asin(reading.radius_m / reading.distance_m)) if reading.radius_m < reading.distance_m else 180.0
