"""The nearest point of lines and areas on the WGS 84 ellipsoid, exact to a millimetre.

Edges are cut into pieces of at most 250 m. A foot inside a piece is seen at a right angle, so one of the piece's ends
lies hardly further off than the foot: the ends that can matter are few. Chords through the earth tell which of their
pieces can hold the nearest point; the foot on those is then measured along the geodesic.
"""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, Final

import numpy as np
import shapely

from geo.errors import BadGeometry
from geo.ground.edges import Floats, Measurable, checked, earth_centred, edges_of, lonlat_of, pieces
from geo.ground.far import Run, auxiliary, far_ends, ordered, runs
from geo.ground.foot import PIECE_M, Rows, closest, geodesic, slack_m

if TYPE_CHECKING:
    from scipy.spatial import cKDTree

__all__ = ["NearestIndex"]

_BRUTE: Final = 4_000_000  # points times ends of pieces: fewer than this need no tree
_BLOCK: Final = 65_536  # points measured at once
_AT_ONCE: Final = 1 << 20  # distances held at once
_BANDS_PER_DEGREE: Final = 8  # points are asked for by bands of latitude: neighbours in turn walk the same leaves
_LEAF: Final = 64  # ends in a leaf: points lie far from a line, so wide leaves pay
_WORTH_A_TREE: Final = 100  # measuring to so many ends takes no longer than asking the tree for one
_FIRST: Final = 3  # ends asked of the tree for each point, four times as many where that is not enough
_FAR_M: Final = 1_000_000.0  # from here on chords part ends worse than geodesics do
_FAR_AT_ONCE: Final = 512


class NearestIndex:
    """Nearest points of one geometry: points, lines, areas or a mix; built once, asked often.

    >>> import shapely
    >>> index = NearestIndex(shapely.LineString([(23.6, 52.0), (23.6, 52.2)]))
    >>> distance_m, nearest = index.query([(23.7, 52.1)])
    >>> round(float(distance_m[0]), 3), nearest.round(4).tolist()
    (6852.486, [[23.6, 52.1]])
    """

    __slots__ = (
        "_areas",
        "_axes",
        "_beside",
        "_chords",
        "_ends",
        "_half",
        "_middle",
        "_pieces",
        "_reach_m",
        "_runs",
        "_tree",
    )

    def __init__(self, geometry: Measurable) -> None:
        """Index a geometry; raise BadGeometry for one that cannot be measured."""
        shapes = checked(geometry)
        kinds = shapely.get_type_id(shapes)
        self._areas = shapes[(kinds == 3) | (kinds >= 6)]
        self._build(edges_of(shapes))

    @classmethod
    def of_edges(cls, edges: Floats) -> "NearestIndex":
        """Return the index of (k, 4) edges lon1, lat1, lon2, lat2 that are known to be sound."""
        if not len(edges):
            raise BadGeometry("no edges to measure to")
        index = cls.__new__(cls)
        index._areas = np.empty(0, object)
        index._build(edges)
        return index

    def query(self, points: Measurable) -> tuple[Floats, Floats]:
        """Return distances in metres (n,) and nearest points (n, 2) lon, lat of points (n, 2); 0 inside an area.

        A row with NaN comes back NaN. Raises BadGeometry for points out of range.
        """
        lonlat = lonlat_of(points)
        distance = np.full(len(lonlat), np.nan)
        nearest = np.full((len(lonlat), 2), np.nan)
        known = ~np.isnan(lonlat).any(axis=1)
        inside = self._inside(lonlat)
        distance[inside], nearest[inside] = 0.0, lonlat[inside]
        for rows in _blocks(lonlat, np.flatnonzero(known & ~inside)):
            distance[rows], nearest[rows] = self._measure(lonlat[rows])
        return distance, nearest

    def _build(self, edges: Floats) -> None:
        self._pieces = pieces(edges, PIECE_M)
        start, self._chords, loose = _chords(self._pieces)
        own = np.arange(len(start))
        before = np.where(np.r_[True, loose[:-1]], own, own - 1)
        self._ends = np.concatenate([start, (start + self._chords)[loose]])
        self._beside = np.concatenate([np.stack([before, own], axis=1), np.stack([own, own], axis=1)[loose]])
        self._half = float(np.linalg.norm(self._chords, axis=1).max()) / 2
        self._middle = (self._ends.min(axis=0) + self._ends.max(axis=0)) / 2
        self._reach_m = float(np.linalg.norm(self._ends - self._middle, axis=1).max())
        self._axes: Floats | None = None
        self._tree: Any = None
        self._runs: tuple[Rows, tuple[Run, ...]] | None = None

    def _inside(self, lonlat: Floats) -> "np.ndarray[Any, np.dtype[np.bool_]]":
        """Tell which points lie in an area, asking each area only of those in its box."""
        inside = np.zeros(len(lonlat), bool)
        if not len(self._areas):
            return inside
        row, number = shapely.STRtree(self._areas).query(shapely.points(lonlat))
        order = np.argsort(number, kind="stable")
        starts = np.flatnonzero(np.diff(number[order], prepend=-1))
        for rows, area in zip(np.split(row[order], starts[1:]), self._areas[number[order][starts]], strict=False):
            shapely.prepare(area)
            inside[rows] |= shapely.intersects_xy(area, *lonlat[rows].T)
        return inside

    def _measure(self, lonlat: Floats) -> tuple[Floats, Floats]:
        points = earth_centred(lonlat)
        few = len(points) * len(self._ends) <= _BRUTE
        found = list(self._among_few(points) if few else self._among_many(points))
        row, end = (np.concatenate(part) for part in zip(*found, strict=True))
        row, piece = np.repeat(row, 2), self._beside[end].ravel()
        row, piece, share = closest(points, (row, piece), (self._ends[: len(self._chords)], self._chords))
        row, distance, foot = geodesic(lonlat, row, (self._pieces[piece], share))
        order = np.lexsort((distance, row))
        first = order[np.r_[True, np.diff(row[order]) > 0]]
        return distance[first], foot[first]

    def _limit_m(self, nearest_end_m: Floats) -> Floats:
        """Return how far off an end of the nearest piece may lie: the foot is no further than the nearest end."""
        return np.hypot(nearest_end_m + slack_m(nearest_end_m), self._half)

    def _among_few(self, points: Floats) -> Iterator[tuple[Rows, Rows]]:
        """Give each point's row with every end that may belong to its nearest piece, by measuring to all."""
        step = max(1, _AT_ONCE // len(self._ends))
        for start in range(0, len(points), step):
            some = points[start : start + step]
            square = sum((some[:, i, None] - self._ends[:, i]) ** 2 for i in range(3))
            limit = self._limit_m(np.sqrt(np.min(square, axis=1)))
            row, end = np.nonzero(square <= limit[:, None] ** 2)
            yield row + start, end

    def _among_many(self, points: Floats) -> Iterator[tuple[Rows, Rows]]:
        """Give the same by asking a tree for ever more ends of each point until one is too far off to matter.

        Points that lie far from the whole geometry walk another tree, by distances along the ground.
        """
        tree, axes = self._grown()
        far = np.linalg.norm(points - self._middle, axis=1) - self._reach_m > _FAR_M
        yield from self._among_far(points, np.flatnonzero(far))
        turned, asked, count = points @ axes, np.flatnonzero(~far), _FIRST
        while len(asked) and count * _WORTH_A_TREE < len(self._ends):
            distance, end = tree.query(turned[asked], k=count)
            limit = self._limit_m(distance[:, 0])
            enough, far = distance[:, -1] > limit, distance[:, 0] > _FAR_M
            row, column = np.nonzero((distance <= limit[:, None]) & enough[:, None])
            yield asked[row], end[row, column]
            yield from self._among_far(points, asked[far & ~enough])
            asked, count = asked[~(enough | far)], 4 * count
        for row, end in self._among_few(points[asked]):
            yield asked[row], end

    def _among_far(self, points: Floats, rows: Rows) -> Iterator[tuple[Rows, Rows]]:
        """Give the same of points so far off that hardly an end is told from another by the chord."""
        if not len(rows):
            return
        order, levels = self._in_runs()
        for some in _portions(rows, _FAR_AT_ONCE):
            row, end = far_ends(levels, auxiliary(points[some]))
            yield some[row], order[end]

    def _in_runs(self) -> tuple[Rows, tuple[Run, ...]]:
        """Return the ends' order on the ground and the runs of neighbours, made when they are first asked for."""
        if self._runs is None:
            order = ordered(self._ends @ self._grown()[1])
            self._runs = order, runs(auxiliary(self._ends[order]))
        return self._runs

    def _grown(self) -> tuple["cKDTree", Floats]:
        """Return the tree, grown when it is first asked, and the axes that lie along the geometry: its boxes fit."""
        if self._tree is None or self._axes is None:
            from scipy.spatial import cKDTree

            self._axes = np.linalg.eigh(np.cov(self._ends.T))[1]
            # Cut in the middle of its cells, which then are about as long as wide: a tree of even halves has slivers
            # along a line, and walks four times as many of them.
            shape = {"balanced_tree": False, "compact_nodes": False}
            self._tree = cKDTree(self._ends @ self._axes, leafsize=_LEAF, **shape)
        return self._tree, self._axes


def _chords(cut: Floats) -> tuple[Floats, Floats, "np.ndarray[Any, np.dtype[np.bool_]]"]:
    """Return where pieces start, their chords through the earth, and which pieces the next one does not go on from."""
    start = earth_centred(cut[:, :2])
    loose = np.r_[(cut[:-1, 2:] != cut[1:, :2]).any(axis=1), True]
    stop = np.roll(start, -1, axis=0)
    stop[loose] = earth_centred(cut[loose, 2:])
    return start, stop - start, loose


def _blocks(lonlat: Floats, rows: Rows) -> list[Rows]:
    """Return rows in portions to be measured at once, neighbours on the ground beside each other."""
    if len(rows) > 1:
        rows = rows[np.lexsort((lonlat[rows, 0], np.floor(lonlat[rows, 1] * _BANDS_PER_DEGREE)))]
    return _portions(rows, _BLOCK)


def _portions(rows: Rows, size: int) -> list[Rows]:
    return [rows[start : start + size] for start in range(0, len(rows), size)]
