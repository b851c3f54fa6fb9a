"""Lengths, directions and verdicts as a reader meets them on the page."""

from typing import Final

from geo.claims.claim import Claim, Quantity
from geo.measure import Measurement

__all__ = [
    "FLAGS",
    "GIVEN",
    "RELATIONS",
    "VERDICTS",
    "admits",
    "claimed",
    "compass",
    "length",
    "measured",
    "method",
    "reach",
]

# word, sign
VERDICTS: Final = {
    "supported": ("Supported", "✓"),
    "roughly": ("Roughly", "≈"),
    "contradicted": ("Contradicted", "✕"),
    "not_checkable": ("Not checkable", "–"),
}
RELATIONS: Final = {
    "distance": "distance",
    "direction_distance": "distance and direction",
    "within": "within a distance",
    "near": "near",
    "on_border": "on the border",
    "adjacent": "adjoining",
    "between": "between",
    "inside": "inside",
    "border_length": "length of a border",
}
FLAGS: Final = {
    "road_distance": "plausible by road",
    "miles_for_kilometres": "miles and kilometres swapped?",
    "other_border": "right number for another border",
    "factor_ten": "off by a factor of ten",
    "direction_reversed": "direction reversed",
    "understates": "understates the distance",
    "sources_split": "sources disagree",
    "conversion_disagrees": "the two units disagree",
}
# Where the user said which place is meant.
GIVEN: Final = {"pin": "pinned by hand", "own": "own place"}
_WINDS: Final = (
    "north north-northeast northeast east-northeast east east-southeast southeast south-southeast "
    "south south-southwest southwest west-southwest west west-northwest northwest north-northwest"
).split()
_UNITS: Final = {1609.344: "mi", 1852.0: "nmi", 0.9144: "yd", 0.3048: "ft", 4828.032: "leagues", 1066.8: "versts"}
_SIGNS: Final = {"about": "≈ ", "less_than": "< ", "more_than": "> ", "up_to": "≤ "}
_NEARLY: Final = {"below": "just under ", "above": "just over "}


def length(metres: float) -> str:
    """Return a length as it is read: metres below one kilometre, one decimal below a hundred kilometres.

    >>> [length(m) for m in (0, 349.6, 3489, 47_790, 179_006, 1_143_520)]
    ['0 km', '350 m', '3.5 km', '47.8 km', '179 km', '1,144 km']
    """
    if 0 < round(metres) < 1000:
        return f"{round(metres, -1) if metres >= 100 else round(metres):.0f} m"
    return f"{_kilometres(metres)} km"


def reach(low_m: float, high_m: float) -> str:
    """Return the range of a length.

    >>> reach(0, 4539), reach(163_006, 181_006), reach(100, 700)
    ('0–4.5 km', '163–181 km', '100–700 m')
    """
    low, high = length(low_m), length(high_m)
    number, _, unit = low.partition(" ")
    if low == high:
        return low
    return f"{number}–{high}" if unit == high.partition(" ")[2] else f"{low} – {high}"


def admits(low_m: float, high_m: float | None) -> str:
    """Return the distances that words admit.

    >>> admits(3_500, 6_500), admits(40_000, None)
    ('3.5–6.5 km', '40 km or more')
    """
    return f"{length(low_m)} or more" if high_m is None else reach(low_m, high_m)


def compass(azimuth_deg: float) -> str:
    """Return the nearest of the sixteen winds.

    >>> compass(0), compass(93), compass(349)
    ('north', 'east', 'north')
    """
    return _WINDS[round(azimuth_deg / 22.5) % 16]


def claimed(claim: Claim) -> str:
    """Return what the words say: "≈ 5 km", "2–9 km", "2 mi (3.2 km) north"; the relation where there is no length."""
    said = _quantity(claim.quantity) if claim.quantity else RELATIONS.get(claim.relation, claim.relation)
    words = [said, compass(claim.direction_deg)] if claim.direction_deg is not None else [said]
    return f"not {' '.join(words)}" if claim.negated else " ".join(words)


def measured(measurement: Measurement) -> str:
    """Return the measured length with its range, the two never apart."""
    return f"{length(measurement.distance_m)} ({reach(measurement.low_m, measurement.high_m)})"


def method(measurement: Measurement, claim: Claim) -> str:
    """Return which two points were measured, and which way the second lies; of a length, along what."""
    if claim.relation == "border_length":
        return f"Along {measurement.start_name}, bend by bend; on the WGS 84 ellipsoid."
    return (
        f"From {measurement.start_name} to {measurement.end_name}, bearing {measurement.azimuth_deg:.0f}° "
        f"({compass(measurement.azimuth_deg)}); geodesic on the WGS 84 ellipsoid."
    )


def _quantity(quantity: Quantity) -> str:
    unit = next((name for metres, name in _UNITS.items() if abs(quantity.unit_m - metres) < 1e-6), None)
    if unit is None:
        return _sign(quantity) + _span(quantity, 1000.0 if quantity.unit_m == 1000.0 else quantity.unit_m)
    return f"{_sign(quantity)}{_span(quantity, quantity.unit_m, unit)} ({_span(quantity, 1000.0)})"


def _sign(quantity: Quantity) -> str:
    return _NEARLY.get(quantity.nearly or "", _SIGNS.get(quantity.hedge, ""))


def _span(quantity: Quantity, unit_m: float, unit: str = "km") -> str:
    ends = [quantity.low_m, quantity.high_m if quantity.high_m is not None else quantity.low_m]
    if quantity.hedge in {"less_than", "up_to"}:
        ends = [ends[1]]
    if unit == "km":
        return reach(ends[0], ends[-1])
    low, high = (f"{round(m / unit_m, 1):,g}" for m in (ends[0], ends[-1]))
    return f"{low} {unit}" if low == high else f"{low}–{high} {unit}"


def _kilometres(metres: float) -> str:
    value = metres / 1000
    if value >= 100 or abs(value - round(value)) < 0.05:
        return f"{value:,.0f}"
    return f"{value:,.1f}"
