"""Whose ground a position is on: that south of the first line which the meridian meets on its way north."""

from collections.abc import Iterator
from typing import Any

import numpy as np
from numpy.typing import NDArray

from geo.ground.paths import STEPS_PER_DEGREE, StoredPaths
from geo.ground.position import Position

__all__ = ["claim_at"]


def claim_at(arcs: NDArray[Any], steps: NDArray[np.int16], position: Position) -> int | None:
    """Return the number of the claim that a position lies in; None where no line is north of it."""
    x = round((position.lon if position.lon < 180 else -180.0) * STEPS_PER_DEGREE)
    y = position.lat * STEPS_PER_DEGREE
    box = arcs["box"]
    met = arcs[np.flatnonzero((box[:, 0] <= x) & (x < box[:, 2]) & (y <= box[:, 3]))]
    southern_first = met[np.argsort(met["box"][:, 1], kind="stable")]
    paths, first = StoredPaths(steps, southern_first), (np.inf, -1)
    for i, arc in enumerate(southern_first):
        if arc["box"][1] > first[0]:
            break
        first = min([first, *_crossings(arc, paths[i], x, y)])
    return first[1] if first[1] >= 0 else None


def _crossings(arc: np.void, path: NDArray[np.int32], x: int, y: float) -> Iterator[tuple[float, int]]:
    west = path[:, 0] <= x
    (edges,) = np.nonzero(west[:-1] != west[1:])
    for (a, b), (c, d) in zip(path[edges].tolist(), path[edges + 1].tolist(), strict=True):
        crossing = b + (x - a) * (d - b) / (c - a)
        if crossing > y:
            yield crossing, int(arc["right" if c > a else "left"])
