"""Point-radius arithmetic of the georeferencing literature: how far off a described spot may lie at most.

Formulas: Wieczorek, Guo & Hijmans, "The point-radius method for georeferencing locality descriptions" (2004), and
Chapman & Wieczorek, "Georeferencing Best Practices" (GBIF, 2020), which gives the rule of Frazier et al. (2004) beside
its own; accuracy of maps by the United States National Map Accuracy Standards (1947). Maximum errors add; the precision
of coordinates comes on top of what lies along a heading.
"""

from decimal import Decimal
from math import cos, hypot, isclose, pi, radians, sin, sqrt
from typing import Final

__all__ = [
    "UNKNOWN_DATUM_M",
    "at_heading",
    "coordinate_precision_m",
    "direction_precision_deg",
    "map_accuracy_m",
    "measured_on_map_m",
    "offset_precision",
    "offset_precision_2004",
    "offset_precision_frazier",
    "orthogonal_precision",
    "place_value",
    "square_extent",
]

UNKNOWN_DATUM_M: Final = 5_359.0  # the farthest that coordinates of an unknown datum can lie off (GBIF 2020)

_AXIS_M: Final = 6378137.0
_ECCENTRICITY2: Final = 0.0066943799901413165
_INCH_M: Final = 0.0254
_SMALL_SCALE: Final = 20_000
_FRACTIONS: Final = (0.5, 1 / 3, 0.25, 0.125)


def place_value(distance: float) -> float:
    """Return the place value of the last significant digit of a written distance, in its own unit.

    Halves, thirds, quarters and eighths stand for themselves.

    >>> place_value(10.1), place_value(10.25), place_value(140), place_value(2000)
    (0.1, 0.25, 10.0, 1000.0)
    """
    part = distance % 1
    if not part:
        return 10.0 ** _zeros(distance)
    whole = (f for f in _FRACTIONS if isclose(part / f, round(part / f), abs_tol=1e-6))
    return next(whole, 10.0 ** _exponent(distance))


def offset_precision(distance: float) -> float:
    """Return the error that lies in how precisely a distance is written (GBIF 2020).

    Half its place value; a single digit before zeros counts as one place finer.

    >>> offset_precision(140), offset_precision(10.5), offset_precision(200)
    (5.0, 0.25, 5.0)
    """
    value = place_value(distance)
    finer = value > 1 and distance < 10 * value
    return value / 20 if finer else value / 2


def offset_precision_2004(distance: float) -> float:
    """Return the same by the older rule: the whole place value, half of it where the distance ends in zeros.

    >>> offset_precision_2004(9), offset_precision_2004(140)
    (1.0, 5.0)
    """
    value = place_value(distance)
    return value / 2 if value > 1 else value


def offset_precision_frazier(distance: float) -> float:
    """Return the same by the rule of Frazier et al.: 15 % of a number that ends in zeros, else its whole place value.

    >>> offset_precision_frazier(30), offset_precision_frazier(33), offset_precision_frazier(10.75)
    (4.5, 1.0, 0.01)
    """
    exponent = Decimal(repr(float(distance))).normalize().as_tuple().exponent
    return 0.15 * distance if int(exponent) > 0 else 10.0 ** int(exponent)


def orthogonal_precision(offset: float) -> float:
    """Return the error of two offsets at right angles, each written to the same precision.

    >>> round(orthogonal_precision(0.5), 3)
    0.707
    """
    return sqrt(2) * offset


def direction_precision_deg(direction: str) -> float:
    """Return how far a compass direction may be off: half the way to the next one that is named as finely.

    >>> direction_precision_deg("N"), direction_precision_deg("NW"), direction_precision_deg("ENE")
    (45.0, 22.5, 11.25)
    """
    return 5.625 if "b" in direction else 90.0 / 2 ** len(direction)


def at_heading(distance: float, distance_error: float, half_angle_deg: float) -> float:
    """Return the error of a distance at a heading, in the unit of the distance (2004, eq. 8).

    >>> round(at_heading(10, 0, 22.5), 3)
    3.902
    """
    turn = radians(half_angle_deg)
    return hypot(distance + distance_error - distance * cos(turn), distance * sin(turn))


def coordinate_precision_m(lat_deg: float, precision_deg: float) -> float:
    """Return the error of coordinates written to precision_deg: the diagonal of such a cell at a latitude.

    >>> round(coordinate_precision_m(10.27, 0.01), 1)
    1556.8
    """
    sine = sin(radians(lat_deg))
    normal = _AXIS_M / sqrt(1 - _ECCENTRICITY2 * sine * sine)
    meridian = normal * (1 - _ECCENTRICITY2) / (1 - _ECCENTRICITY2 * sine * sine)
    return pi * precision_deg / 180 * hypot(meridian, normal * cos(radians(lat_deg)))


def map_accuracy_m(scale: float) -> float:
    """Return how far a point of a printed map 1:scale may be off: 1/30 inch down to 1:20,000, 1/50 on smaller scales.

    >>> round(map_accuracy_m(4_800), 1), round(map_accuracy_m(24_000), 1)
    (4.1, 12.2)
    """
    return scale / (30 if scale < _SMALL_SCALE else 50) * _INCH_M


def measured_on_map_m(millimetres: float, scale: float) -> float:
    """Return the ground that a length on a map 1:scale stands for, such as what a ruler cannot tell.

    >>> measured_on_map_m(0.1, 24_000)
    2.4
    """
    return millimetres * scale / 1000


def square_extent(side: float) -> float:
    """Return the radius of a square, such as a section of a township: half its diagonal.

    >>> round(square_extent(1), 3)
    0.707
    """
    return side / sqrt(2)


def _exponent(distance: float) -> int:
    exponent = Decimal(repr(distance)).normalize().as_tuple().exponent
    return int(exponent)


def _zeros(distance: float) -> int:
    return max(0, int(Decimal(repr(float(distance))).normalize().as_tuple().exponent))
