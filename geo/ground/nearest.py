"""The nearest point of lines and areas on the WGS 84 ellipsoid, exact to a millimetre.

Edges are cut into pieces of at most 250 m. Distances through the earth to the chords of the pieces tell which of them
can hold the nearest point; the foot on those is then measured along the geodesic.
"""

from typing import TYPE_CHECKING, Any, Final, TypeAlias

import numpy as np
import shapely
from numpy.typing import NDArray

from geo.errors import BadGeometry
from geo.ground.edges import Floats, Measurable, checked, earth_centred, edges_of, lonlat_of, pieces
from geo.ground.geodesic import WGS84

if TYPE_CHECKING:
    from scipy.spatial import cKDTree

__all__ = ["NearestIndex"]

Rows: TypeAlias = NDArray[np.intp]
_PIECE_M: Final = 250.0
_BRUTE: Final = 4_000_000  # points times pieces: fewer than this need no tree
_BLOCK: Final = 65_536  # points asked of the tree at once
_RADIUS_M: Final = 6_371_000.0
_LEAF: Final = 100  # pieces in a leaf: points lie far from a line, so wide leaves pay
_FIRST: Final = 16  # pieces asked of the tree for each point, four times as many where that is not enough


class NearestIndex:
    """Nearest points of one geometry: points, lines, areas or a mix; built once, asked often.

    >>> import shapely
    >>> index = NearestIndex(shapely.LineString([(23.6, 52.0), (23.6, 52.2)]))
    >>> distance_m, nearest = index.query([(23.7, 52.1)])
    >>> round(float(distance_m[0]), 3), nearest.round(4).tolist()
    (6852.486, [[23.6, 52.1]])
    """

    __slots__ = ("_areas", "_chords", "_half", "_longest", "_mid", "_pieces", "_start", "_tree")

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
        known = np.flatnonzero(~np.isnan(lonlat).any(axis=1))
        for start in range(0, len(known), _BLOCK):
            rows = known[start : start + _BLOCK]
            distance[rows], nearest[rows] = self._measure(lonlat[rows])
        return distance, nearest

    def _build(self, edges: Floats) -> None:
        self._pieces = pieces(edges, _PIECE_M)
        self._start = earth_centred(self._pieces[:, :2])
        self._chords = earth_centred(self._pieces[:, 2:]) - self._start
        self._half = np.linalg.norm(self._chords, axis=1) / 2
        self._longest = float(self._half.max())
        self._mid = self._start + self._chords / 2
        self._tree: Any = None

    def _measure(self, lonlat: Floats) -> tuple[Floats, Floats]:
        points = earth_centred(lonlat)
        few = len(points) * len(self._mid) <= _BRUTE
        row, piece = self._candidates_of_few(points) if few else self._candidates(points)
        row, piece, share = self._closest(points, row, piece)
        distance, nearest = self._geodesic(lonlat, row, piece, share)
        order = np.lexsort((distance, row))
        first = order[np.r_[True, np.diff(row[order]) > 0]]
        return self._zero_inside(lonlat, distance[first], nearest[first])

    def _candidates_of_few(self, points: Floats) -> tuple[Rows, Rows]:
        found = [self._within_reach(point) for point in points]
        return np.repeat(np.arange(len(points)), [len(f) for f in found]), np.concatenate(found)

    def _within_reach(self, point: Floats) -> Rows:
        distance = np.linalg.norm(self._mid - point, axis=1)
        reach = (distance + self._half).min()
        return np.flatnonzero(distance - self._half <= reach + _slack_m(reach))

    def _candidates(self, points: Floats) -> tuple[Rows, Rows]:
        """Ask the tree for ever more pieces of each point until none that is left out can be the nearest."""
        tree = self._grown()
        rows, found, asked, count = [], [], np.arange(len(points)), _FIRST
        while len(asked):
            count = min(count, len(self._mid))
            distance, piece = (v.reshape(len(asked), count) for v in tree.query(points[asked], k=count))
            reach = (distance + self._half[piece]).min(axis=1)
            limit = reach + _slack_m(reach)
            enough = (distance[:, -1] - self._longest > limit) | (count == len(self._mid))
            inside = enough[:, None] & (distance - self._half[piece] <= limit[:, None])
            rows.append(np.broadcast_to(asked[:, None], inside.shape)[inside])
            found.append(piece[inside])
            asked, count = asked[~enough], count * 4
        return np.concatenate(rows), np.concatenate(found)

    def _grown(self) -> "cKDTree":
        if self._tree is None:
            from scipy.spatial import cKDTree

            self._tree = cKDTree(self._mid, leafsize=_LEAF)
        return self._tree

    def _closest(self, points: Floats, row: Rows, piece: Rows) -> tuple[Rows, Rows, Floats]:
        """Keep the pieces whose chord is as near as the nearest one's, with the share of the chord at the foot."""
        away = points[row] - self._start[piece]
        chord = self._chords[piece]
        square = np.einsum("ij,ij->i", chord, chord)
        share = np.einsum("ij,ij->i", away, chord) / np.where(square > 0, square, 1)
        share = np.clip(share, 0, 1)
        away -= share[:, None] * chord
        distance = np.sqrt(np.einsum("ij,ij->i", away, away))
        best = np.full(len(points), np.inf)
        np.minimum.at(best, row, distance)
        keep = distance <= (best + _slack_m(best))[row]
        return row[keep], piece[keep], share[keep]

    def _geodesic(self, lonlat: Floats, row: Rows, piece: Rows, share: Floats) -> tuple[Floats, Floats]:
        ends = self._pieces[piece]
        start, step = ends[:, :2], ends[:, 2:] - ends[:, :2]
        foot = start + share[:, None] * step
        point = lonlat[row]
        back, _, distance = WGS84.inv(*foot.T, *point.T)
        far = np.flatnonzero(_foot_error_m(distance, foot[:, 1]) > 1e-4)
        if len(far):
            foot[far], distance[far] = _refined(ends[far], point[far], foot[far], (back[far], distance[far]))
        return distance, foot

    def _zero_inside(self, lonlat: Floats, distance: Floats, nearest: Floats) -> tuple[Floats, Floats]:
        if len(self._areas):
            inside = np.zeros(len(lonlat), bool)
            for area in self._areas:
                shapely.prepare(area)
                inside |= shapely.intersects_xy(area, *lonlat.T)
            distance[inside], nearest[inside] = 0.0, lonlat[inside]
        return distance, nearest


def _slack_m(chord_m: Floats) -> Floats:
    """Return how much longer a chord may be whose geodesic is yet the shorter: 0.7 % of the arc's rise, and bow."""
    return 0.05 + 0.01 * chord_m**3 / (24 * _RADIUS_M**2)


def _foot_error_m(distance_m: Floats, lat_deg: Floats) -> Floats:
    """Bound the error of a distance to the foot on the chord: from its turn against the geodesic and the edge's bow."""
    turn = 6e-4 * (distance_m / _RADIUS_M) ** 2
    bow = 2 * _PIECE_M / _RADIUS_M * np.minimum(np.abs(np.tan(np.radians(lat_deg))), 1e3)
    error: Floats = distance_m * (turn + bow) ** 2 / 2
    return error


def _refined(ends: Floats, point: Floats, foot: Floats, arc: tuple[Floats, Floats]) -> tuple[Floats, Floats]:
    """Move feet along their edges until the geodesic meets them square, try both ends too; keep the best of all."""
    azimuth, distance = arc
    start, step = ends[:, :2], ends[:, 2:] - ends[:, :2]
    along, _, length = WGS84.inv(*start.T, *ends[:, 2:].T)
    share = _share(foot, start, step)
    best_foot, best = foot.copy(), distance.copy()
    for trial in range(4):
        move = distance * np.cos(np.radians(azimuth - along)) / np.where(length > 0, length, 1)
        share = np.clip(share + move, 0, 1) if trial < 2 else np.full(len(share), trial - 2.0)
        foot = start + share[:, None] * step
        azimuth, _, distance = WGS84.inv(*foot.T, *point.T)
        better = distance < best
        best_foot[better], best[better] = foot[better], distance[better]
    return best_foot, best


def _share(foot: Floats, start: Floats, step: Floats) -> Floats:
    square = np.einsum("ij,ij->i", step, step)
    share: Floats = np.einsum("ij,ij->i", foot - start, step) / np.where(square > 0, square, 1)
    return share
