"""Which ends of edges can be nearest to points so far off that chords through the earth no longer tell.

A tree of runs of neighbouring ends is walked from its crown. Distances to the middle of a run are those of Lambert's
formula on the auxiliary sphere, some metres off but by nearly the same for ends side by side: that tells ends apart to
a few millionths of the way between them.
"""

from dataclasses import dataclass
from typing import Final

import numpy as np

from geo.ground.edges import Floats
from geo.ground.foot import Rows
from geo.ground.geodesic import WGS84

__all__ = ["Run", "auxiliary", "far_ends", "ordered", "runs"]

_AXIS_M: Final = 6378137.0
_FLATTENING: Final = 1 / 298.257223563
_BRANCHES: Final = 4
_CROWN: Final = 36  # runs on the topmost level, at the most
# Twice what Lambert's error changes from end to end, as a share of the way between them, at 0 and by the cosine of half
# the angle: a bound on 400,000 pairs of neighbours of each ten degrees up to 170.
_LOOSE: Final = 6e-6
_LOOSE_POWER: Final = 1.25
_LOOSEST: Final = 2.6e-3  # at 170 degrees, beyond which Lambert's formula fails
_ANTIPODAL_M: Final = 1_113_000.0  # the ten degrees that are left
_PAD_M: Final = 0.05  # a foot is nearer than the ends of its piece by a centimetre at the most, 1,000 km off


@dataclass(frozen=True, slots=True)
class Run:
    """One level of the tree: of each run the middle end on the auxiliary sphere (k, 3), and how far its ends reach."""

    middle: Floats
    reach_m: Floats


def auxiliary(points: Floats) -> Floats:
    """Return the unit vectors (n, 3) on the auxiliary sphere of earth-centred points (n, 3) on the ellipsoid."""
    return points / (_AXIS_M, _AXIS_M, _AXIS_M * (1 - _FLATTENING))


def ordered(ends: Floats) -> Rows:
    """Return the rows of ends (n, 3) in an order in which those that lie together on the ground stand together."""
    from scipy.spatial import cKDTree

    return np.asarray(cKDTree(ends, leafsize=_BRANCHES).indices)


def runs(ends: Floats) -> tuple[Run, ...]:
    """Return the levels of the tree over ends (n, 3) in order on the ground: the crown first, the ends last."""
    levels = [Run(ends, np.zeros(len(ends)))]
    size = 1
    while len(levels[0].middle) > _CROWN:
        size *= _BRANCHES
        starts = np.arange(0, len(ends), size)
        middle = ends[np.minimum(starts + size // 2, len(ends) - 1)]
        own = np.repeat(middle, np.diff(np.append(starts, len(ends))), axis=0)
        away_m, loose = _lambert_m(ends, own)
        _exactly(away_m, np.flatnonzero(loose > _LOOSEST), (ends, own))
        levels.insert(0, Run(middle, 1.001 * np.maximum.reduceat(away_m, starts)))
    return tuple(levels)


def far_ends(levels: tuple[Run, ...], points: Floats) -> tuple[Rows, Rows]:
    """Return rows of points (m, 3), in order, with every end that may belong to the nearest piece of each."""
    crown = len(levels[0].middle)
    row, run = np.repeat(np.arange(len(points)), crown), np.tile(np.arange(crown), len(points))
    best_m, best = np.full(len(points), np.inf), np.zeros_like(points)
    antipodal = _antipodal(levels[0], points)
    for level in levels:
        if level is not levels[0]:
            row, run = _branches(row, run, len(level.middle))
        middle = level.middle[run]
        away_m, loose = _lambert_m(points[row], middle)
        exact = np.flatnonzero(antipodal[row])
        _exactly(away_m, exact, (points[row], middle))
        loose[exact] = 0.0
        _improve(best_m, best, row, away_m, middle)
        beside_m = _AXIS_M * np.pi / 2 * np.linalg.norm(middle - best[row], axis=1)
        keep = away_m - level.reach_m[run] - loose * beside_m <= best_m[row] + _PAD_M
        row, run = row[keep], run[keep]
    return row, run


def _branches(row: Rows, run: Rows, count: int) -> tuple[Rows, Rows]:
    below = (run[:, None] * _BRANCHES + np.arange(_BRANCHES)).ravel()
    there = below < count
    return np.repeat(row, _BRANCHES)[there], below[there]


def _improve(best_m: Floats, best: Floats, row: Rows, away_m: Floats, middle: Floats) -> None:
    """Put the nearest middle of each row in its place among the best."""
    starts = np.flatnonzero(np.diff(row, prepend=-1))
    least = np.minimum.reduceat(away_m, starts)
    found = np.flatnonzero(away_m == np.repeat(least, np.diff(np.append(starts, len(row)))))
    found = found[np.diff(row[found], prepend=-1) > 0]
    found = found[away_m[found] < best_m[row[found]]]
    best_m[row[found]], best[row[found]] = away_m[found], middle[found]


def _antipodal(crown: Run, points: Floats) -> "np.ndarray[tuple[int], np.dtype[np.bool_]]":
    """Tell the points (m, 3) with some end so near their antipode that Lambert's formula fails."""
    beyond = np.linalg.norm(points[:, None] + crown.middle, axis=2) / 2
    return np.asarray((2 * _AXIS_M * np.arcsin(np.minimum(beyond, 1)) - crown.reach_m <= _ANTIPODAL_M).any(axis=1))


def _lambert_m(a: Floats, b: Floats) -> tuple[Floats, Floats]:
    """Return distances (m,) of unit vectors (m, 3), and by what share of the way between ends their errors differ."""
    apart = a - b
    haversine = np.clip(np.einsum("ij,ij->i", apart, apart) / 4, 1e-30, 1 - 1e-9)
    cosine2 = 1 - haversine
    angle, sine = 2 * np.arcsin(np.sqrt(haversine)), 2 * np.sqrt(haversine * cosine2)
    along = (angle - sine) * ((a[:, 2] + b[:, 2]) / 2) ** 2 / cosine2
    across = (angle + sine) * (apart[:, 2] / 2) ** 2 / haversine
    return _AXIS_M * (angle - _FLATTENING / 2 * (along + across)), _LOOSE / cosine2**_LOOSE_POWER


def _exactly(distance_m: Floats, at: Rows, pairs: tuple[Floats, Floats]) -> None:
    """Put the exact distances of some pairs of unit vectors in their places."""
    distance_m[at] = WGS84.inv(*_lonlat(pairs[0][at]), *_lonlat(pairs[1][at]))[2]


def _lonlat(unit: Floats) -> tuple[Floats, Floats]:
    x, y, z = unit.T
    return np.degrees(np.arctan2(y, x)), np.degrees(np.arctan2(z, (1 - _FLATTENING) * np.hypot(x, y)))
