"""Whose the land is that no zone covers: a strip of shore or a sliver goes to the country that it lies along."""

from collections.abc import Iterable
from typing import Any, Final

import numpy as np
from claimants import Claim
from numpy.typing import NDArray

# The share of a piece's border on land that a country needs to have it; pockets between two stay nobody's.
MOSTLY: Final = 0.8


def nobodys(known: list[Claim]) -> NDArray[np.bool_]:
    """Tell of each claim whether it is land that nobody claims and no dispute tells of."""
    return np.array([not (claim.sea or claim.claimants or claim.dispute) for claim in known])


def settled(points: NDArray[np.int32], pairs: NDArray[np.int64], known: list[Claim]) -> NDArray[np.int64]:
    """Return the claims beside edges (k, 2) where each piece of nobody's land has the owner that it lies along.

    points: (k, 4) edges; pairs: (k, 2) the claims left and right of each, as numbers in `known`.
    """
    own, land = nobodys(known), np.array([not claim.sea for claim in known])
    found = np.flatnonzero(own[pairs].any(axis=1))
    if not len(found):
        return pairs
    across = np.where(own[pairs[found, 0]], pairs[found, 1], pairs[found, 0])
    length = np.hypot(*(points[found, :2] - points[found, 2:]).astype(np.float64).T) * land[across]
    piece = pieces(points[found])
    owners = np.array([_owner(across[rows], length[rows]) for rows in groups(piece)], np.int64)
    owner = owners[piece][:, None]
    given = pairs.copy()
    given[found] = np.where(own[pairs[found]] & (owner >= 0), owner, pairs[found])
    return given


def pieces(ends: NDArray[Any]) -> NDArray[np.intp]:
    """Return a number from 0 on of each line, told by its two ends (k, 4): the same for those that hang together."""
    from scipy.sparse import coo_array
    from scipy.sparse.csgraph import connected_components

    nodes, at = np.unique(ends.reshape(-1, 2), axis=0, return_inverse=True)
    first, last = at.reshape(-1, 2).T
    links = coo_array((np.ones(len(first)), (first, last)), shape=(len(nodes), len(nodes)))
    return np.unique(connected_components(links, directed=False)[1][first], return_inverse=True)[1]


def groups(piece: NDArray[np.intp]) -> Iterable[NDArray[np.intp]]:
    """Return the rows of each piece, in the order of their numbers."""
    order = np.argsort(piece, kind="stable")
    return np.split(order, np.flatnonzero(np.diff(piece[order])) + 1)


def _owner(across: NDArray[np.int64], length: NDArray[np.float64]) -> int:
    """Return the claim that most of a piece's border on land faces, -1 where none has so much of it."""
    shares = np.bincount(across, weights=length)
    return int(shares.argmax()) if shares.max() > 0 and shares.max() >= MOSTLY * shares.sum() else -1
