"""Paths as the shipped borders lay them out, and the nearest point of many of them."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any, Final, TypeAlias, overload

import numpy as np
from numpy.typing import NDArray

from geo.ground.edges import Floats, earth_centred
from geo.ground.geodesic import WGS84
from geo.ground.nearest import NearestIndex
from geo.ground.position import Position

__all__ = [
    "STEPS_PER_DEGREE",
    "Nearest",
    "Path",
    "StoredPaths",
    "accuracy_of_each",
    "degrees",
    "edges_of_paths",
    "nearest_of_paths",
    "seen_at",
]

STEPS_PER_DEGREE: Final = 1_000_000
# (n, 2) longitudes and latitudes in steps of 1e-6 degrees.
Path: TypeAlias = NDArray[np.int32]


@dataclass(frozen=True, slots=True)
class Nearest:
    """A point of a line or area: its distance and azimuth (0..360) from the position that was asked about.

    accuracy_m: how far the part of the line that it lies on may be off; 0 inside an area.
    """

    distance_m: float
    position: Position
    azimuth_deg: float
    accuracy_m: float = 0.0


class StoredPaths(Sequence[NDArray[np.int32]]):
    """The paths of some arcs, each read from disk and summed from its steps when it is asked for."""

    __slots__ = ("_arcs", "_steps")

    def __init__(self, steps: NDArray[np.int16], arcs: NDArray[Any]) -> None:
        """Hold the steps of all arcs, and the rows of those that are meant."""
        self._steps = steps
        self._arcs = arcs

    def __len__(self) -> int:
        """Return the number of paths."""
        return len(self._arcs)

    @overload
    def __getitem__(self, index: int) -> NDArray[np.int32]: ...
    @overload
    def __getitem__(self, index: slice) -> Sequence[NDArray[np.int32]]: ...
    def __getitem__(self, index: int | slice) -> Any:
        """Return one path, or the paths of a slice."""
        if isinstance(index, slice):
            return StoredPaths(self._steps, self._arcs[index])
        arc = self._arcs[index]
        steps = self._steps[int(arc["start"]) : int(arc["start"]) + int(arc["count"])]
        return np.cumsum(steps, axis=0, dtype=np.int32) + arc["first"]

    def ends(self) -> NDArray[np.int64]:
        """Return where each path begins and ends (k, 4) without making the paths, which stand in the file's order."""
        if not len(self):
            return np.empty((0, 4), np.int64)
        first, start = self._arcs["first"].astype(np.int64), self._arcs["start"].astype(np.int64)
        bounds = np.stack([start, start + self._arcs["count"]], axis=1).ravel()
        bounds = bounds[bounds < len(self._steps)]  # only the last path may go on to the end
        return np.hstack([first, first + np.add.reduceat(self._steps, bounds, axis=0, dtype=np.int64)[::2]])


def nearest_of_paths(
    paths: Sequence[Path], boxes: NDArray[np.int32], each_m: NDArray[np.float32], position: Position
) -> Nearest:
    """Return the nearest point of many paths, reading only the paths whose box can hold it; each_m: their accuracy."""
    lower, upper = _reach_m(boxes / STEPS_PER_DEGREE, position)
    close = np.flatnonzero(lower <= upper.min() * 1.01 + 1.0)
    alike = [close[each_m[close] == accuracy_m] for accuracy_m in np.unique(each_m[close])]
    found = [(*_foot([paths[i] for i in group.tolist()], position), float(each_m[group[0]])) for group in alike]
    distance_m, foot, accuracy_m = min(found, key=lambda one: one[0])
    azimuth = WGS84.inv(position.lon, position.lat, *foot)[0]
    return seen_at(distance_m, foot, float(azimuth), accuracy_m)


def accuracy_of_each(accuracies_m: NDArray[np.float32] | None, accuracy_m: float, count: int) -> NDArray[np.float32]:
    """Return the accuracy (count,) of each path, where perhaps only that of all is known."""
    return np.full(count, accuracy_m, np.float32) if accuracies_m is None else accuracies_m


def edges_of_paths(paths: Iterable[Path]) -> Floats:
    """Return the (k, 4) edges of paths in degrees."""
    return np.concatenate([np.hstack([p[:-1], p[1:]]) for p in paths]) / STEPS_PER_DEGREE


def degrees(path: Path) -> Floats:
    """Return a path in degrees."""
    return path / STEPS_PER_DEGREE


def seen_at(distance_m: float, point: Floats, azimuth_deg: float, accuracy_m: float) -> Nearest:
    """Return a point (2,) lon, lat that was measured to."""
    return Nearest(distance_m, Position(float(point[0]), float(point[1])), azimuth_deg % 360, accuracy_m)


def _foot(paths: Sequence[Path], position: Position) -> tuple[float, Floats]:
    distance_m, nearest = NearestIndex.of_edges(edges_of_paths(paths)).query([(position.lon, position.lat)])
    return float(distance_m[0]), nearest[0]


def _reach_m(boxes: Floats, position: Position) -> tuple[Floats, Floats]:
    """Bound the straight distances through the earth from a position to anything in each box, from below and above."""
    middles = earth_centred((boxes[:, :2] + boxes[:, 2:]) / 2)
    wide = (boxes[:, 2] - boxes[:, 0]) * np.cos(np.radians(np.abs(boxes[:, 1::2]).min(axis=1) * _same_side(boxes)))
    radius = 111_700.0 * np.hypot(wide, boxes[:, 3] - boxes[:, 1]) / 2
    away = np.linalg.norm(middles - earth_centred(np.array([[position.lon, position.lat]])), axis=1)
    return away - radius, away + radius


def _same_side(boxes: Floats) -> NDArray[np.bool_]:
    return np.asarray(boxes[:, 1] * boxes[:, 3] > 0)
