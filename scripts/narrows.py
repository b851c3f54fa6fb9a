"""Which limits of waters are border: those that go on from a land border while the water is narrow."""

from collections.abc import Iterator
from itertools import product
from typing import Final, NamedTuple

import numpy as np
import shapely
from claimants import Claim
from nobodys import groups, pieces
from numpy.typing import NDArray

# Water is narrow where each disc of this radius over it touches a shore: up to 10 km from shore to shore, as wide as
# the Beagle Channel and the lower Ems, which half as much would leave out. Off an open coast no water is narrow.
REACH_M: Final = 5000.0
PIECE: Final = 20_000  # steps of 1e-7 degrees: lines are asked, and cut, every 220 m
SHORE_M: Final = 10.0  # the shore is thinned so far before it is asked
STEPS: Final = 10_000_000
METRES_PER_STEP: Final = 111_320.0 / STEPS
CELL: Final = 2_000_000  # steps: places so near to one another are asked at once, in one plane
NEAR: Final = STEPS  # shores further off than this are not looked at


class Lines(NamedTuple):
    """Edges (k, 4) in steps; the claims left and right of each, and whether it is drawn (k, 3); which are narrow."""

    points: NDArray[np.int32]
    pairs: NDArray[np.int64]
    narrow: NDArray[np.bool_]


def narrows(
    points: NDArray[np.int32],
    pairs: NDArray[np.int64],
    known: list[Claim],
    kinds: tuple[NDArray[np.bool_], NDArray[np.bool_], NDArray[np.bool_]],
) -> Lines:
    """Return the lines, limits of waters cut where the water gets wide, and which edges of them are border.

    A limit is border between two countries that share a land border, from an end of that on as far as the water is
    narrow. kinds: of each edge whether it is a land border, a coast, a limit of waters.
    """
    land, coast, limit = kinds
    shared = points[land], pairs[land]
    asked = np.flatnonzero(limit)
    asked = asked[_led_to(*shared, points[asked], pairs[asked], known)]
    parts, back = _pieces(points[asked])
    beside = pairs[asked][back]
    border = _narrow(parts, points[coast])
    border[border] = _led_to(*shared, parts[border], beside[border], known)
    cut = np.bincount(back, border, len(asked)) > 0
    keep = np.ones(len(points), bool)
    keep[asked[cut]] = False
    add = cut[back]
    narrow = np.concatenate([np.zeros(np.count_nonzero(keep), bool), border[add]])
    return Lines(np.concatenate([points[keep], parts[add]]), np.concatenate([pairs[keep], beside[add]]), narrow)


def parted(one: Claim, other: Claim) -> frozenset[tuple[str, str]]:
    """Return the pairs of countries, each in order, that have a line between two claims between them."""
    both = set(one.claimants) & set(other.claimants)
    across = {(min(a, b), max(a, b)) for a, b in product(one.claimants, other.claimants) if a != b}
    return frozenset(pair for pair in across if not both.issuperset(pair))


def _led_to(
    land: NDArray[np.int32],
    land_pairs: NDArray[np.int64],
    limits: NDArray[np.int32],
    limit_pairs: NDArray[np.int64],
    known: list[Claim],
) -> NDArray[np.bool_]:
    """Tell which limits hang together with an end of a land border that parts the same two countries."""
    found = np.zeros(len(limits), bool)
    of_limits, of_land = _by_pair(limit_pairs, known), _by_pair(land_pairs, known)
    for countries in sorted(of_limits.keys() & of_land.keys()):
        rows = of_limits[countries]
        touched = np.isin(_packed(limits[rows]), _packed(land[of_land[countries]])).reshape(-1, 2).any(axis=1)
        piece = pieces(limits[rows])
        found[rows] |= np.isin(piece, piece[touched])
    return found


def _by_pair(pairs: NDArray[np.int64], known: list[Claim]) -> dict[tuple[str, str], NDArray[np.intp]]:
    """Return the rows that part each pair of countries."""
    if not len(pairs):
        return {}
    sides, row = np.unique(pairs[:, :2], axis=0, return_inverse=True)
    found: dict[tuple[str, str], list[NDArray[np.intp]]] = {}
    for rows, (left, right) in zip(groups(row.ravel()), sides.tolist(), strict=True):
        for countries in parted(known[left], known[right]):
            found.setdefault(countries, []).append(rows)
    return {countries: np.concatenate(rows) for countries, rows in found.items()}


def _packed(edges: NDArray[np.int32]) -> NDArray[np.int64]:
    wide = edges.reshape(-1, 2).astype(np.int64)
    return np.asarray(wide[:, 0] << 32 | wide[:, 1] & 0xFFFFFFFF)


def _pieces(edges: NDArray[np.int32]) -> tuple[NDArray[np.int32], NDArray[np.intp]]:
    """Cut edges into pieces of equal length, none longer than PIECE; return them and the row each is of."""
    wide = edges.astype(np.int64)
    reach = wide[:, 2:] - wide[:, :2]
    counts = np.maximum(1, -(-np.abs(reach).max(axis=1, initial=0) // PIECE))
    back = np.repeat(np.arange(len(edges)), counts)
    at = np.arange(len(back)) - np.repeat(np.cumsum(counts) - counts, counts)
    start, stop = (wide[back, :2] + reach[back] * i[:, None] // counts[back, None] for i in (at, at + 1))
    return np.hstack([start, stop]).astype(np.int32), back


def _narrow(parts: NDArray[np.int32], coast: NDArray[np.int32]) -> NDArray[np.bool_]:
    """Tell of each piece whether the water about its middle is narrow."""
    middle = (parts[:, :2].astype(np.float64) + parts[:, 2:]) / 2
    narrow = np.zeros(len(parts), bool)
    shore = coast[_beside(coast, middle)]
    for rows in _cells(middle):
        narrow[rows] = _in_plane(middle[rows], shore)
    return narrow


def _beside(coast: NDArray[np.int32], middle: NDArray[np.float64]) -> NDArray[np.bool_]:
    """Tell which edges of the coast start in, or beside, a square of the globe that some places lie in."""
    squares = np.unique(middle.astype(np.int64) // NEAR, axis=0)
    around = (squares[:, None] + np.array(list(product((-1, 0, 1), repeat=2)))).reshape(-1, 2)
    return np.isin(np.dot(coast[:, :2].astype(np.int64) // NEAR, (1000, 1)), np.dot(around, (1000, 1)))


def _cells(middle: NDArray[np.float64]) -> Iterator[NDArray[np.intp]]:
    if len(middle):
        _, cell = np.unique(middle // CELL, axis=0, return_inverse=True)
        yield from groups(cell.ravel())


def _in_plane(spots: NDArray[np.float64], shore: NDArray[np.int32]) -> NDArray[np.bool_]:
    """Ask in a plane in metres: water is wide within a disc round a place that far from the shore."""
    middle = (spots.min(axis=0) + spots.max(axis=0)) / 2
    scale = np.array([np.cos(np.radians(middle[1] / STEPS)), 1.0]) * METRES_PER_STEP
    margin = 2.1 * REACH_M / scale
    low, high = spots.min(axis=0) - margin, spots.max(axis=0) + margin
    near = (np.maximum(shore[:, :2], shore[:, 2:]) >= low).all(axis=1)
    near &= (np.minimum(shore[:, :2], shore[:, 2:]) <= high).all(axis=1)
    lines = (shore[near].reshape(-1, 2, 2) - middle) * scale
    merged = shapely.line_merge(shapely.multilinestrings(shapely.linestrings(lines)) if len(lines) else None)
    if merged is None:
        return np.zeros(len(spots), bool)
    close = shapely.buffer(shapely.simplify(merged, SHORE_M), REACH_M, quad_segs=16)
    free = shapely.difference(shapely.box(*((low - middle) * scale), *((high - middle) * scale)), close)
    shapely.prepare(free)
    return ~np.asarray(shapely.dwithin(free, shapely.points((spots - middle) * scale), REACH_M))
