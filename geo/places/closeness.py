"""How near to each other in the text the mentions of two names stand."""

from collections.abc import Sequence
from typing import Final

import numpy as np
from numpy.typing import NDArray

__all__ = ["closeness"]

Numbers = NDArray[np.float64]
Keys = NDArray[np.int64]

_NEAR_CHARACTERS: Final = 200.0
_MANY: Final = 500


def closeness(mentions: Sequence[Sequence[int]]) -> Numbers:
    """Return 1 for names side by side, 0 for far apart, (n, n), of the positions in characters where each is mentioned.

    >>> closeness([(0,), (0, 900)]).tolist()
    [[1.0, 1.0], [1.0, 1.0]]
    """
    positions = np.concatenate(mentions).astype(float)
    starts = np.concatenate([[0], np.cumsum([len(m) for m in mentions])[:-1]]).astype(np.int64)
    if len(positions) > _MANY:
        nearest = np.stack([_nearest(own, positions, starts) for own in mentions])
    else:
        apart = np.abs(positions[:, None] - positions[None])
        nearest = np.minimum.reduceat(np.minimum.reduceat(apart, starts, axis=0), starts, axis=1)
    return np.asarray(np.exp(-nearest / _NEAR_CHARACTERS), dtype=float)


def _nearest(own: Sequence[int], positions: Numbers, starts: Keys) -> Numbers:
    """Return how near any of the positions of each unit is to any of `own`, without a matrix of them all."""
    known = np.array(sorted(own), dtype=float)
    after = np.searchsorted(known, positions).clip(max=len(known) - 1)
    apart = np.minimum(np.abs(known[after] - positions), np.abs(known[after - 1] - positions))
    return np.asarray(np.minimum.reduceat(apart, starts), dtype=float)
