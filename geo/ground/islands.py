"""The shore of an island: the coast that closes round it, found by where it lies and about how large it is."""

from dataclasses import replace
from typing import Final

import numpy as np
import shapely
from numpy.typing import NDArray

from geo.errors import UnknownBorder
from geo.ground.border import Coast
from geo.ground.paths import STEPS_PER_DEGREE, StoredPaths, degrees
from geo.ground.position import Position
from geo.ground.region import Region
from geo.ground.store import BorderStore

__all__ = ["ground_of", "island_land", "island_shore", "ring_numbers"]

_REACH: Final = 4.0  # radii of an island, a circle of its area, within which all of its shore lies
_LEAST_M: Final = 5_000.0
_ALIKE: Final = (0.4, 2.0)  # shares of that radius that the shore found may have
_BESIDE: Final = 0.5  # radii that a gazetteer may put an island beside itself
_METRES_PER_DEGREE: Final = 111_320.0


def island_shore(store: BorderStore, position: Position, radius_m: float) -> Coast:
    """Return the shore of the island that a position lies on or beside; raise UnknownBorder where there is none.

    radius_m: of a circle with its area, roughly. An island that the antimeridian cuts has none.

    >>> from geo.ground.store import borders
    >>> island_shore(borders(), Position(9.1, 42.1), 53_000).nearest(Position(8.74, 41.93)).distance_m < 1_000
    True
    """
    coast = store.coast()
    rows = _near(coast.boxes, position, radius_m)
    rings = [rows[part] for part in _closed(_ends(coast)[rows])]
    ground = [(ring, ground_of(coast, ring)) for ring in rings if _is_wide(coast.boxes[ring], radius_m)]
    alike = [(_off_m(area, position), ring) for ring, area in ground if _is_alike(area, radius_m)]
    off_m, ring = min(alike, key=lambda one: one[0], default=(np.inf, rows))
    if off_m > _BESIDE * radius_m:
        raise UnknownBorder(f"no island of that size lies at {position.lon:g}, {position.lat:g}")
    paths = [coast.paths[row] for row in ring.tolist()]
    return replace(coast, paths=paths, boxes=coast.boxes[ring], lengths_m=coast.lengths_m[ring], accuracies_m=None)


def island_land(store: BorderStore, position: Position, radius_m: float) -> Region:
    """Return the land of an island, lakes with it; raise UnknownBorder as island_shore does."""
    shore = island_shore(store, position, radius_m)
    return Region("", shore.paths, shore.boxes, shore.accuracy_m, shore.source)


def _near(boxes: NDArray[np.int32], position: Position, radius_m: float) -> NDArray[np.intp]:
    """Return the rows of the boxes (k, 4) that lie within the reach of an island."""
    reach = max(_REACH * radius_m, _LEAST_M) / _METRES_PER_DEGREE
    wide = reach / max(0.05, np.cos(np.radians(position.lat)))
    west, east = position.lon - wide, position.lon + wide
    south, north = position.lat - reach, position.lat + reach
    edge = np.array([west, south, east, north]) * STEPS_PER_DEGREE
    return np.flatnonzero((boxes[:, :2] >= edge[:2]).all(axis=1) & (boxes[:, 2:] <= edge[2:]).all(axis=1))


def _ends(coast: Coast) -> NDArray[np.int64]:
    assert isinstance(coast.paths, StoredPaths)
    return coast.paths.ends()


def ring_numbers(coast: Coast) -> NDArray[np.intp]:
    """Return of each path (k,) the number of the ring that it closes to with others; -1 where it closes to none."""
    return _numbers(_ends(coast))


def _numbers(ends: NDArray[np.int64]) -> NDArray[np.intp]:
    """Return the numbers of the rings of paths (k, 4) that are told by their ends."""
    from scipy.sparse import coo_array
    from scipy.sparse.csgraph import connected_components

    if not len(ends):
        return np.empty(0, np.intp)
    nodes, node, met = np.unique(ends.reshape(-1, 2), axis=0, return_inverse=True, return_counts=True)
    first, last = node.reshape(-1, 2).T
    links = coo_array((np.ones(len(ends)), (first, last)), shape=(len(nodes), len(nodes)))
    part = connected_components(links, directed=False)[1]
    loose = np.isin(part[first], np.unique(part[met % 2 == 1]))
    number = np.full(len(ends), -1, np.intp)
    number[~loose] = np.unique(part[first][~loose], return_inverse=True)[1]
    return number


def _closed(ends: NDArray[np.int64]) -> list[NDArray[np.intp]]:
    """Return the rows of the paths (k, 4), told by their ends, that close to a ring, for each ring."""
    number = _numbers(ends)
    rows = np.flatnonzero(number >= 0)[np.argsort(number[number >= 0], kind="stable")]
    return np.split(rows, np.flatnonzero(np.diff(number[rows])) + 1) if len(rows) else []


def _is_wide(boxes: NDArray[np.int32], radius_m: float) -> bool:
    """Tell whether a ring of boxes (k, 4) reaches as far as an island of a radius does, before its paths are read."""
    high = (boxes[:, 3].max() - boxes[:, 1].min()) / STEPS_PER_DEGREE
    wide = (boxes[:, 2].max() - boxes[:, 0].min()) / STEPS_PER_DEGREE
    return bool(_METRES_PER_DEGREE * np.hypot(high, wide) >= _ALIKE[0] * radius_m)


def ground_of(coast: Coast, ring: NDArray[np.intp]) -> shapely.MultiPolygon:
    """Return the ground that the coasts of a ring, told by their rows, go round."""
    lines = [shapely.LineString(degrees(coast.paths[row])) for row in ring.tolist()]
    return shapely.MultiPolygon(shapely.get_parts(shapely.polygonize(lines)).tolist())


def _is_alike(area: shapely.MultiPolygon, radius_m: float) -> bool:
    """Tell whether the radius of a circle with the area is about another one."""
    wide = np.cos(np.radians(area.bounds[1])) if len(area.geoms) else 0.0
    own_m = _METRES_PER_DEGREE * float(np.sqrt(area.area * wide / np.pi))
    return _ALIKE[0] * radius_m <= own_m <= _ALIKE[1] * radius_m


def _off_m(area: shapely.MultiPolygon, position: Position) -> float:
    """Return about how far a position lies from an area, 0 in it."""
    return _METRES_PER_DEGREE * float(shapely.distance(area, shapely.Point(position.lon, position.lat)))
