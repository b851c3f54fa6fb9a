"""Join edges of like claims to arcs, thin them, and lay them out as the arrays that geo.ground.store maps."""

from typing import Any, Final

import numpy as np
import shapely
from claimants import CAUSEWAYS, Claim
from narrows import narrows
from nobodys import settled
from numpy.typing import NDArray
from partition import Face
from pyproj import Geod

ARC: Final = np.dtype(
    [
        ("start", "<u4"),
        ("count", "<u4"),
        ("first", "<i4", 2),
        ("box", "<i4", 4),
        ("left", "<u2"),
        ("right", "<u2"),
        ("kind", "u1"),
        ("length_m", "<f4"),
    ]
)
LAND, COAST, MARITIME = range(3)
DRAWN: Final = 4  # added to the kind of a line that only an area draws, not the zones or the shore
NARROW: Final = 8  # added to the kind of a limit of waters that is border, in an estuary or a strait
# The most a vertex that is left out lies off the line that is kept.
TOLERANCE_M: Final = {LAND: 2.0, COAST: 20.0, MARITIME: 50.0}
STEPS: Final = 10_000_000
SHIPPED_STEPS: Final = 1_000_000
LONGEST_STEP: Final = 32_000
EDGES_PER_ARC: Final = 256
SEAM: Final = 1_799_999_000
METRES_PER_DEGREE: Final = 111_320.0
JOIN: Final = 512  # steps of the grid, 5.7 m: rounding parts a line no further at the edge of a tile


def arcs(
    ends: NDArray[np.int32], lefts: NDArray[np.int32], claims: list[Claim], parts: list[Face]
) -> tuple[Any, Any, list[Claim]]:
    """Return the (n, 2) steps between vertices, the table of arcs, and the claims that left and right number.

    ends: (k, 4) directed edges; lefts: (k,) the face left of each; claims, parts: of each face, who claims it and what
    of it the zones alone tell.
    """
    known = sorted(set(claims))
    number, part = _numbers(claims, known), _numbers(parts, list(dict.fromkeys(parts)))
    points, pairs = _unlike(ends, number[lefts], part[lefts])
    points = _joined(points)
    pairs[:, :2] = settled(points, pairs[:, :2], known)
    points, pairs = _parted(points, pairs)
    points, pairs = _with_narrows(points, pairs, known)
    lines, rows = [], []
    order = np.lexsort(pairs.T)
    points, pairs = points[order], pairs[order]
    cuts = np.flatnonzero(np.any(np.diff(pairs, axis=0), axis=1)) + 1
    for run, (left, right, drawn, narrow) in zip(np.split(points, cuts), pairs[np.r_[0, cuts]].tolist(), strict=True):
        kind = _kind(known[left], known[right])
        for line in _lines(run, TOLERANCE_M[LAND if narrow else kind]):
            lines.append(line)
            rows.append((left, right, kind + DRAWN * drawn + NARROW * narrow))
    return *_table(lines, rows), known


def _numbers(values: list[Any], known: list[Any]) -> NDArray[np.int64]:
    number = {value: i for i, value in enumerate(known)}
    return np.array([number[value] for value in values], np.int64)


def _with_narrows(
    points: NDArray[np.int32], pairs: NDArray[np.int64], known: list[Claim]
) -> tuple[NDArray[np.int32], NDArray[np.int64]]:
    """Cut the limits of waters where the water gets wide; tell in a fourth column which of them are border."""
    sides, row = np.unique(pairs[:, :2], axis=0, return_inverse=True)
    kind = np.array([_kind(known[left], known[right]) for left, right in sides.tolist()])[row.ravel()]
    lines = narrows(points, pairs, known, (kind == LAND, kind == COAST, kind == MARITIME))
    return lines.points, np.column_stack([lines.pairs, lines.narrow])


def _kind(left: Claim, right: Claim) -> int:
    if left.sea != right.sea:
        return COAST
    if {left.claimants, right.claimants} in CAUSEWAYS:
        return MARITIME
    return MARITIME if left.sea else LAND


def _unlike(
    ends: NDArray[np.int32], claim: NDArray[np.int64], part: NDArray[np.int64]
) -> tuple[NDArray[np.int32], NDArray[np.int64]]:
    """Bring both directions of an edge together; keep one where the claims left and right of it differ.

    Returns the edges, and of each the two claims and whether its parts are alike, so that only an area draws it.
    """
    keys = _packed(ends)
    forward = keys[:, 0] < keys[:, 1]
    low, high = np.sort(keys, axis=1).T
    order = np.lexsort((forward, high, low))
    low, high, forward, ends = low[order], high[order], forward[order], ends[order]
    claim, part = claim[order], part[order]
    twin = np.flatnonzero((low[1:] == low[:-1]) & (high[1:] == high[:-1]) & ~forward[:-1] & forward[1:])
    print("edges", len(low), "without a twin", len(low) - 2 * len(twin))
    pairs = np.stack([claim[twin + 1], claim[twin], part[twin + 1] == part[twin]], axis=1)
    return _parted(ends[twin + 1], pairs)


def _parted(edges: NDArray[np.int32], pairs: NDArray[np.int64]) -> tuple[NDArray[np.int32], NDArray[np.int64]]:
    """Return the edges between unlike claims, each turned so that the lower number is on its left."""
    turned = pairs[:, 0] > pairs[:, 1]
    edges[turned] = edges[turned][:, [2, 3, 0, 1]]
    pairs[turned] = pairs[turned][:, [1, 0, 2]]
    unlike = pairs[:, 0] != pairs[:, 1]
    return edges[unlike], pairs[unlike]


def _packed(ends: NDArray[np.int32]) -> NDArray[np.int64]:
    wide = ends.astype(np.int64)
    return np.stack([wide[:, 0] << 32 | wide[:, 1] & 0xFFFFFFFF, wide[:, 2] << 32 | wide[:, 3] & 0xFFFFFFFF], axis=1)


def _joined(points: NDArray[np.int32]) -> NDArray[np.int32]:
    """Bring loose ends together that rounding at the edge of a tile has parted, and those at the seam to 180."""
    nodes = points.reshape(-1, 2).copy()
    at_seam = np.abs(np.abs(nodes[:, 0].astype(np.int64)) - SEAM) <= 1
    nodes[at_seam, 0] = np.sign(nodes[at_seam, 0]) * (180 * STEPS)
    for loose_only in (True, False):
        nodes = _snapped(nodes, loose_only=loose_only)
    return nodes.reshape(-1, 4)


def _snapped(nodes: NDArray[np.int32], *, loose_only: bool) -> NDArray[np.int32]:
    """Move each loose end to its nearest fellow, or to the nearest node of any kind but those its own edge ends in."""
    from scipy.spatial import cKDTree

    unique, back, counts = np.unique(nodes, axis=0, return_inverse=True, return_counts=True)
    back = back.ravel()
    loose = np.flatnonzero((counts == 1) & (np.abs(unique[:, 0].astype(np.int64)) < 180 * STEPS))
    if not len(loose):
        return nodes
    others = loose if loose_only else np.arange(len(unique))
    own = back.reshape(-1, 2)[:, ::-1].ravel()[np.argsort(back, kind="stable")[np.cumsum(counts)[loose] - 1]]
    far, found = cKDTree(unique[others]).query(unique[loose], k=min(4, len(others)), distance_upper_bound=JOIN)
    target = np.append(others, -1)[found]
    fits = np.isfinite(far) & (target != loose[:, None]) & (target != own[:, None])
    first, has = fits.argmax(axis=1), fits.any(axis=1)
    chosen = target[np.arange(len(loose)), first]
    print("loose ends", len(loose), "moved", int(has.sum()))
    low = np.minimum(loose, chosen) if loose_only else chosen
    moved = unique.copy()
    moved[loose[has]] = unique[low[has]]
    return moved[back]


def _lines(run: NDArray[np.int32], tolerance_m: float) -> list[NDArray[np.int32]]:
    run = run[np.any(run[:, :2] != run[:, 2:], axis=1)]
    edges = shapely.linestrings(run.reshape(-1, 2, 2).astype(np.float64))
    merged = shapely.line_merge(shapely.multilinestrings([edges])[0] if len(edges) else None, directed=True)
    return [_thinned(shapely.get_coordinates(part), tolerance_m) for part in shapely.get_parts(merged)]


def _thinned(line: NDArray[np.float64], tolerance_m: float) -> NDArray[np.int32]:
    """Thin in a plane where a step is as long east as north; a ring keeps at least four corners."""
    scale = np.array([np.cos(np.radians(line[:, 1].mean() / STEPS)), 1.0])
    tolerance = tolerance_m / METRES_PER_DEGREE * STEPS
    thin = shapely.get_coordinates(shapely.simplify(shapely.LineString(line * scale), tolerance))
    ring = np.array_equal(line[0], line[-1])
    return np.rint(line if ring and len(thin) < 4 else thin / scale).astype(np.int32)


def _table(lines: list[NDArray[np.int32]], rows: list[tuple[int, int, int]]) -> tuple[Any, Any]:
    """Lay lines out as steps from vertex to vertex that fit 16 bits, in arcs of few edges."""
    parts = [(part, row) for line, row in zip(lines, rows, strict=True) for part in _split(_fine(line))]
    table = np.zeros(len(parts), ARC)
    table["count"] = [len(part) for part, _ in parts]
    table["start"] = np.r_[0, np.cumsum(table["count"])[:-1]]
    table["first"] = [part[0] for part, _ in parts]
    table["box"] = [(*part.min(0), *part.max(0)) for part, _ in parts]
    table["left"], table["right"], table["kind"] = np.array([row for _, row in parts]).T
    geod = Geod(ellps="WGS84")
    table["length_m"] = [geod.line_length(*(part.T / SHIPPED_STEPS)) for part, _ in parts]
    deltas = [np.diff(part, axis=0, prepend=part[:1]).astype(np.int16) for part, _ in parts]
    return np.concatenate(deltas), table


def _fine(line: NDArray[np.int32]) -> NDArray[np.int64]:
    """Bring a line to the shipped grid, with vertices between those too far apart for 16 bits."""
    points = np.rint(line / (STEPS / SHIPPED_STEPS)).astype(np.int64)
    points = points[np.r_[True, np.any(np.diff(points, axis=0), axis=1)]]
    counts = np.maximum(1, -(-np.abs(np.diff(points, axis=0)).max(axis=1, initial=0) // LONGEST_STEP))
    share = (np.arange(counts.sum()) - np.repeat(np.cumsum(counts) - counts, counts)) / np.repeat(counts, counts)
    reach = np.repeat(np.diff(points, axis=0), counts, axis=0)
    between = np.repeat(points[:-1], counts, axis=0) + share[:, None] * reach
    return np.rint(np.concatenate([between, points[-1:]])).astype(np.int64)


def _split(points: NDArray[np.int64]) -> list[NDArray[np.int64]]:
    starts = range(0, max(1, len(points) - 1), EDGES_PER_ARC)
    return [points[start : start + EDGES_PER_ARC + 1] for start in starts if len(points) > 1]
