"""Lines and areas as edges and ground: many points measured to one, and two of them to each other."""

from collections.abc import Sequence
from typing import Any, Final

import numpy as np
import shapely
from numpy.typing import NDArray
from scipy.spatial import cKDTree

from geo.ground.cut import boxes_of
from geo.ground.edges import Floats, earth_centred
from geo.ground.nearest import NearestIndex
from geo.ground.paths import STEPS_PER_DEGREE, Path, edges_of_paths
from geo.ground.position import Position
from geo.measure.target import Point, Target

__all__ = ["closest_points", "nearest_points"]

_METRES: Final = 111_700.0  # of a degree, at the most
_SLACK: Final = 1.02  # how much longer a chord may be whose geodesic is yet the shorter


def nearest_points(target: Target, lonlat: Floats) -> Floats:
    """Return of positions (n, 2) the nearest point of a target (n, 2), the position itself inside an area."""
    nearest = NearestIndex.of_edges(_edges(target)).query(lonlat)[1]
    inside = _inside(target, lonlat)
    nearest[inside] = lonlat[inside]
    return nearest


def closest_points(a: Target, b: Target) -> tuple[Position, Position]:
    """Return the two points at which two lines or areas are nearest to each other, one point where they meet."""
    ours, theirs = _paths_near(a, b), _paths_near(b, a)
    met = _met((a, ours), (b, theirs))
    if met is not None:
        return met, met
    here_m, start, end = _closest(ours, theirs)
    there_m, back_start, back_end = _closest(theirs, ours)
    return (start, end) if here_m <= there_m else (back_end, back_start)


def _edges(target: Target) -> Floats:
    return edges_of_paths(_paths(target))


def _paths(target: Target) -> Sequence[Path]:
    """Return the paths of a target; a place is one edge of no length."""
    shape: Any = target.shape
    if isinstance(shape, Point):
        spot = np.rint(np.array([shape.position.lon, shape.position.lat]) * STEPS_PER_DEGREE).astype(np.int32)
        return [np.array([spot, spot])]
    paths: Sequence[Path] = shape.paths
    return paths


def _inside(target: Target, lonlat: Floats) -> NDArray[np.bool_]:
    shape: Any = target.shape
    known = ~np.isnan(lonlat).any(axis=1)
    found = np.zeros(len(lonlat), bool)
    if hasattr(shape, "holds") and known.any():
        found[known] = shape.holds(lonlat[known])
    return found


def _paths_near(moving: Target, still: Target) -> list[Path]:
    """Return the paths of one target that may hold its nearest point to another, by the boxes of both alone."""
    (ours, our_reach_m), (theirs, their_reach_m) = _balls(moving), _balls(still)
    away_m, row = cKDTree(theirs).query(ours)
    most_m = (away_m + our_reach_m + their_reach_m[row]).min()
    least_m = away_m - our_reach_m - their_reach_m.max()
    paths = _paths(moving)
    return [paths[i] for i in np.flatnonzero(least_m <= _SLACK * most_m + 1.0).tolist()]


def _balls(target: Target) -> tuple[Floats, Floats]:
    """Return the middle of the box of each path, earth-centred (k, 3), and how far in metres the path may reach."""
    shape: Any = target.shape
    boxes = np.asarray(boxes_of(list(_paths(target))) if isinstance(shape, Point) else shape.boxes) / STEPS_PER_DEGREE
    span = boxes[:, 2:] - boxes[:, :2]
    return earth_centred((boxes[:, :2] + boxes[:, 2:]) / 2), _METRES * np.hypot(span[:, 0], span[:, 1]) / 2


def _met(a: tuple[Target, list[Path]], b: tuple[Target, list[Path]]) -> Position | None:
    """Return a point that two shapes share, None where they share none: a path begins inside, or two edges cross."""
    for (_, paths), (other, _) in ((b, a), (a, b)):
        firsts = np.array([path[0] for path in paths]) / STEPS_PER_DEGREE
        held = np.flatnonzero(_inside(other, firsts))
        if len(held):
            return Position(*firsts[held[0]].tolist())
    ours, theirs = (_lines(paths) for _, paths in (a, b))
    crossed = shapely.STRtree(ours).query(theirs, predicate="intersects")
    if not crossed.size:
        return None
    at = shapely.intersection(theirs[crossed[0, 0]], ours[crossed[1, 0]]).centroid
    return Position(at.x, at.y)


def _lines(paths: list[Path]) -> NDArray[Any]:
    return np.asarray(shapely.linestrings(edges_of_paths(paths).reshape(-1, 2, 2)))


def _closest(moving: list[Path], still: list[Path]) -> tuple[float, Position, Position]:
    """Return distance, a vertex of the one and the nearest point of the other."""
    vertices = np.concatenate(moving) / STEPS_PER_DEGREE
    distance_m, nearest = NearestIndex.of_edges(edges_of_paths(still)).query(vertices)
    i = int(distance_m.argmin())
    return float(distance_m[i]), Position(*vertices[i].tolist()), Position(*nearest[i].tolist())
