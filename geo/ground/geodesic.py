"""Geodesics of the WGS 84 ellipsoid: the inverse and the direct problem, and lines made dense along them."""

from dataclasses import dataclass
from itertools import pairwise
from typing import Final

import numpy as np
from numpy.typing import ArrayLike, NDArray
from pyproj import Geod

from geo.ground.position import Position

__all__ = ["WGS84", "Arc", "densify", "direct", "inverse", "inverse_many"]

WGS84: Final = Geod(ellps="WGS84")


@dataclass(frozen=True, slots=True)
class Arc:
    """A geodesic from a to b: its length, its forward azimuth at a, and the azimuth at b back to a (0..360)."""

    distance_m: float
    azimuth_deg: float
    back_azimuth_deg: float


def inverse(a: Position, b: Position) -> Arc:
    """Return the shortest arc from a to b.

    >>> round(inverse(Position(0, 0), Position(0, 1)).distance_m, 3)
    110574.389
    """
    azimuth, back, distance = WGS84.inv(a.lon, a.lat, b.lon, b.lat)
    return Arc(float(distance), float(azimuth) % 360, float(back) % 360)


def inverse_many(a: ArrayLike, b: ArrayLike) -> tuple[NDArray[np.float64], NDArray[np.float64], NDArray[np.float64]]:
    """Return distances in metres, azimuths and back azimuths (n,) of n pairs; a and b are (n, 2) or (2,), lon, lat.

    A row with NaN comes back NaN.

    >>> inverse_many([[0, 0], [0, 0]], [0, 1])[0].round(3).tolist()
    [110574.389, 110574.389]
    """
    first, second = np.broadcast_arrays(np.atleast_2d(np.asarray(a, float)), np.atleast_2d(np.asarray(b, float)))
    blank = np.isnan(first).any(axis=1) | np.isnan(second).any(axis=1)
    lon1, lat1, lon2, lat2 = np.where(blank, 0.0, np.hstack([first, second]).T)
    azimuth, back, distance = (np.where(blank, np.nan, v) for v in WGS84.inv(lon1, lat1, lon2, lat2))
    return distance, azimuth % 360, back % 360


def direct(position: Position, azimuth_deg: float, distance_m: float) -> Position:
    """Return the position that lies distance_m from `position` in the direction azimuth_deg.

    >>> round(direct(Position(0, 0), 0, 110574.389).lat, 6)
    1.0
    """
    lon, lat, _ = WGS84.fwd(position.lon, position.lat, azimuth_deg, distance_m)
    return Position(float(lon), float(lat))


def densify(line: ArrayLike, max_m: float) -> NDArray[np.float64]:
    """Return an (m, 2) line through the vertices of an (n, 2) one, along geodesics, no step longer than max_m.

    >>> densify([(0, 0), (0, 1)], 60_000).round(6).tolist()
    [[0.0, 0.0], [0.0, 0.5], [0.0, 1.0]]
    """
    vertices = np.asarray(line, float)
    pieces = [vertices[:1]]
    for start, stop in pairwise(vertices):
        pieces += [_between(start, stop, max_m), stop[None]]
    return np.concatenate(pieces)


def _between(start: NDArray[np.float64], stop: NDArray[np.float64], max_m: float) -> NDArray[np.float64]:
    distance = WGS84.inv(*start, *stop)[2]
    count = int(np.ceil(distance / max_m)) - 1
    return np.array(WGS84.npts(start[0], start[1], stop[0], stop[1], count)) if count > 0 else np.empty((0, 2))
