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
    found = [crossing for i, arc in enumerate(met) for crossing in _crossings(arc, StoredPaths(steps, met)[i], x, y)]
    return min(found)[1] if found else None


def _crossings(arc: np.void, path: NDArray[np.int32], x: int, y: float) -> Iterator[tuple[float, int]]:
    points = path.astype(np.float64)
    (x1, y1), (x2, y2) = points[:-1].T, points[1:].T
    hit = (np.minimum(x1, x2) <= x) & (x < np.maximum(x1, x2))
    for a, b, c, d in zip(x1[hit], y1[hit], x2[hit], y2[hit], strict=True):
        crossing = b + (x - a) * (d - b) / (c - a)
        if crossing > y:
            yield float(crossing), int(arc["right" if c > a else "left"])
