"""The page's map plane: Web Mercator with the world as the unit square, and boxes in it."""

from collections.abc import Iterable
from math import atan, degrees, exp, log2, pi
from typing import Final, NamedTuple

import numpy as np
from numpy.typing import NDArray

from geo.ground.position import Bounds

__all__ = ["MOST_LAT", "Box", "box_around", "degrees_bounds", "fit_zoom", "plane"]

MOST_LAT: Final = 85.0511287798  # degrees, where the plane ends
_VIEW_PX: Final = 620.0  # what a map beside an article leaves free of legend and inset
_LEAST_SIDE: Final = 620 / 256 / 2**11.5  # about 20 km at 50 degrees: never closer than that to a single point


class Box(NamedTuple):
    """A box of the plane; x may run past 0..1 where it crosses the antimeridian."""

    west: float
    north: float
    east: float
    south: float

    def padded(self, by: float) -> "Box":
        """Return the box grown by a length on every side."""
        return Box(self.west - by, max(0.0, self.north - by), self.east + by, min(1.0, self.south + by))


def plane(lonlat: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return (n, 2) x, y in 0..1, y down, from (n, 2) longitude and latitude in degrees."""
    lat = np.radians(np.clip(lonlat[:, 1], -MOST_LAT, MOST_LAT))
    return np.column_stack([lonlat[:, 0] / 360 + 0.5, 0.5 - np.arcsinh(np.tan(lat)) / (2 * pi)])


def degrees_bounds(box: Box) -> Bounds:
    """Return a box of the plane as bounds in degrees, west greater than east where it crosses the antimeridian."""
    west, east = (((x % 1.0) * 360 - 180) for x in (box.west, box.east))
    south, north = (90 - degrees(2 * atan(exp((2 * y - 1) * pi))) for y in (box.south, box.north))
    return Bounds(-180.0, south, 180.0, north) if box.east - box.west >= 1 else Bounds(west, south, east, north)


def box_around(lonlat: Iterable[Iterable[float]]) -> Box | None:
    """Return the smallest box around points, the short way round the globe; None when there are none.

    >>> box = box_around([(179.0, 0.0), (-179.0, 1.0)])
    >>> round((box.east - box.west) * 360, 6)
    2.0
    """
    points = np.asarray([tuple(p) for p in lonlat], dtype=np.float64).reshape(-1, 2)
    if not len(points):
        return None
    xy = plane(points)
    xs = np.sort(xy[:, 0] % 1.0)
    gaps = np.diff(xs, append=xs[0] + 1)
    west = xs[(int(np.argmax(gaps)) + 1) % len(xs)]
    width = 1 - gaps.max()
    return _at_least(Box(float(west), float(xy[:, 1].min()), float(west + width), float(xy[:, 1].max())))


def fit_zoom(box: Box) -> float:
    """Return the zoom level at which a box just fills the view."""
    return log2(_VIEW_PX / 256 / max(box.east - box.west, box.south - box.north))


def _at_least(box: Box) -> Box:
    grow_x = max(0.0, _LEAST_SIDE - (box.east - box.west)) / 2
    grow_y = max(0.0, _LEAST_SIDE - (box.south - box.north)) / 2
    return Box(box.west - grow_x, box.north - grow_y, box.east + grow_x, box.south + grow_y)
