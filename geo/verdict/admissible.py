"""From a stated quantity to the distances its words admit, and to those that a generous reading still lets pass."""

from math import inf, isclose
from typing import Final, NamedTuple

from geo.claims.claim import Quantity
from geo.tolerance import BARE_TOLERANCE, BOUND_FACTOR, BOUND_GRACE, HEDGED_TOLERANCE, SHORT_FACTOR

__all__ = ["KILOMETRE_M", "MILE_M", "Span", "admissible_m", "admitted", "in_other_unit", "stretched", "tolerance_m"]

MILE_M: Final = 1609.344
KILOMETRE_M: Final = 1000.0


class Span(NamedTuple):
    """Distances from low_m to high_m, both included; high_m is infinite for "more than"."""

    low_m: float
    high_m: float

    def holds(self, distance_m: float) -> bool:
        """Tell whether a distance lies in the span."""
        return self.low_m <= distance_m <= self.high_m

    def meets(self, low_m: float, high_m: float) -> bool:
        """Tell whether any distance between two lies in the span."""
        return low_m <= self.high_m and high_m >= self.low_m


def tolerance_m(quantity: Quantity) -> float:
    """Return how far a measured distance may be from a stated one: half its last digit, or a share of it."""
    if quantity.precise:
        return quantity.granularity_m / 2
    share = BARE_TOLERANCE if quantity.hedge == "exact" and quantity.nearly is None else HEDGED_TOLERANCE
    return max(quantity.granularity_m / 2, share * quantity.low_m)


def admitted(quantity: Quantity) -> Span:
    """Return the distances that the words of a quantity admit.

    >>> admitted(Quantity("some 5 km", 5000, 5000, "about", 5, 1000, 1000))
    Span(low_m=4000.0, high_m=6000.0)
    """
    low_m, high_m = quantity.low_m, _top(quantity)
    match quantity.hedge:
        case "less_than" | "up_to":
            return Span(0.0, high_m * (1 + BOUND_GRACE))
        case "more_than":
            return Span(low_m * (1 - BOUND_GRACE), high_m)
        case "range":
            half_m = quantity.granularity_m / 2
            return Span(max(0.0, low_m - half_m), high_m + half_m)
        case "few":
            return Span(low_m, high_m)
    return _around(quantity)


def admissible_m(quantity: Quantity | None) -> tuple[float, float | None] | None:
    """Return what a quantity admits as a verdict shows it: None for no length, None for an open end."""
    if quantity is None:
        return None
    low_m, high_m = admitted(quantity)
    return low_m, None if high_m == inf else high_m


def stretched(quantity: Quantity, factor: float) -> Span:
    """Return the distances that a generous reading lets pass.

    factor: stated / straight line that a way over land explains.
    """
    low_m, high_m = quantity.low_m, _top(quantity)
    digit_m = 0.0 if quantity.hedge == "few" else quantity.granularity_m
    above_m = max(high_m * SHORT_FACTOR, high_m + digit_m)
    if quantity.hedge in {"less_than", "up_to"}:
        return Span(0.0, above_m)
    if quantity.hedge == "more_than":
        return Span(low_m / BOUND_FACTOR, above_m)
    return Span(max(0.0, min(low_m / factor, low_m - digit_m)), above_m)


def in_other_unit(quantity: Quantity, measured_m: float, tolerance: float) -> bool:
    """Tell a number that is right in the other unit, miles for kilometres: the one stated, or what it was turned into.

    >>> in_other_unit(Quantity("300 miles", 482803, 482803, "exact", 300, 1609.344, 160934), 297_000, 0.03)
    True
    """
    other_m = {MILE_M: KILOMETRE_M, KILOMETRE_M: MILE_M}.get(quantity.unit_m)
    if other_m is None:
        return False
    meant_m = [quantity.value * other_m]
    if quantity.conversion_m is not None:
        meant_m.append(quantity.conversion_m / other_m * quantity.unit_m)
    return any(isclose(m, measured_m, rel_tol=tolerance) for m in meant_m)


def _top(quantity: Quantity) -> float:
    """Return the upper end as stated; "just over 40 km" is open only as far as its tolerance."""
    if quantity.high_m is not None:
        return quantity.high_m
    return quantity.low_m + tolerance_m(quantity) if quantity.nearly == "above" else inf


def _around(quantity: Quantity) -> Span:
    value_m, tolerance = quantity.low_m, tolerance_m(quantity)
    below = 0.0 if quantity.nearly == "above" else tolerance
    above = 0.0 if quantity.nearly == "below" else tolerance
    return Span(max(0.0, value_m - below), value_m + above)
