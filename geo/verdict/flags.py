"""Short codes beside a verdict: what probably went wrong, often the most useful line to a newsroom."""

from math import isclose

from geo.claims.claim import Claim, Quantity
from geo.measure.facts import Gap, Reading
from geo.tolerance import (
    CONVERSION_TOLERANCE,
    DIRECTION_REVERSED_DEG,
    FACTOR_TEN_TOLERANCE,
    ROAD_RATIO,
    SWAP_TOLERANCE,
)
from geo.verdict.admissible import admitted, in_other_unit
from geo.verdict.compare import Fit

__all__ = ["flags_of", "other_border", "suspicions"]


def flags_of(fit: Fit, claim: Claim) -> tuple[str, ...]:
    """Return every flag of one reading, in a fixed order."""
    flags = [] if claim.quantity is None else _length_flags(fit, claim.quantity)
    if fit.reading.off_deg is not None and fit.reading.off_deg >= DIRECTION_REVERSED_DEG:
        flags.append("direction_reversed")
    if fit.reading.disputed:
        flags.append("disputed_border")
    return tuple(flags)


def suspicions(quantity: Quantity, measured_m: float) -> list[str]:
    """Return what a stated length that does not fit may be instead.

    >>> suspicions(Quantity("100 miles", 160934.4, 160934.4, "exact", 100, 1609.344, 16093.44), 100_000.0)
    ['miles_for_kilometres']
    """
    stated_m = quantity.low_m or quantity.high_m or 0.0
    if not stated_m or not measured_m:
        return []
    ratio = stated_m / measured_m
    checks = (
        ("miles_for_kilometres", in_other_unit(quantity, measured_m, SWAP_TOLERANCE)),
        ("road_distance", ROAD_RATIO[0] <= ratio <= ROAD_RATIO[1]),
        ("factor_ten", any(isclose(ratio, r, rel_tol=FACTOR_TEN_TOLERANCE) for r in (10.0, 0.1))),
        ("understates", ratio < 1 / ROAD_RATIO[0]),
    )
    return [flag for flag, holds in checks if holds]


def other_border(quantity: Quantity, gaps: tuple[Gap, ...]) -> Reading | None:
    """Return the reading of another country's border that a number fits closely, None where none does."""
    readings = [r for gap in gaps for group in gap.meant for r in group]
    stated_m = quantity.low_m or quantity.high_m or 0.0
    close = [r for r in readings if isclose(r.distance_m, stated_m, rel_tol=SWAP_TOLERANCE)]
    return min(close, key=lambda r: abs(r.distance_m - stated_m), default=None)


def _length_flags(fit: Fit, quantity: Quantity) -> list[str]:
    flags = []
    if fit.holds != "supported" and not admitted(quantity).holds(fit.reading.distance_m):
        flags = suspicions(quantity, fit.reading.distance_m)
    if _disagrees(quantity):
        flags.append("conversion_disagrees")
    return flags


def _disagrees(quantity: Quantity) -> bool:
    if quantity.conversion_m is None:
        return False
    allowed_m = max(quantity.granularity_m / 2, CONVERSION_TOLERANCE * quantity.value * quantity.unit_m)
    return abs(quantity.conversion_m - quantity.value * quantity.unit_m) > allowed_m
