"""The land of a country: what lies in it, how far off it is, and its outline."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

import numpy as np
import shapely
from numpy.typing import NDArray

from geo.ground.edges import Floats
from geo.ground.paths import (
    STEPS_PER_DEGREE,
    Nearest,
    Path,
    accuracy_of_each,
    degrees,
    edges_of_paths,
    nearest_of_paths,
)
from geo.ground.position import Position

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["Region", "inside"]

_COARSE_M: Final = 1_000.0  # accuracy from which on a point beside the edge may be on either side
_WIDEST_GAP: Final = 0.1 * STEPS_PER_DEGREE


@dataclass(frozen=True, slots=True)
class Region:
    """The land of one country, its lakes with it, its waters at sea not.

    code: ISO 3166-1 alpha-2. paths, boxes: the lines round it, borders and coasts, as Border has them.
    accuracy_m, accuracies_m, source: as Border's. disputed: the disputes whose ground is counted in because the country
    claims it.
    """

    code: str
    paths: "Sequence[Path]"
    boxes: NDArray[np.int32]
    accuracy_m: float
    source: str
    disputed: tuple[str, ...] = ()
    accuracies_m: NDArray[np.float32] | None = None

    def contains(self, position: Position) -> bool:
        """Tell whether a position lies on the country's land."""
        return inside(self.paths, self.boxes, position)

    def holds(self, lonlat: Floats) -> NDArray[np.bool_]:
        """Tell of many positions (n, 2) lon, lat whether they lie on the land."""
        return _inside_each(self.paths, lonlat)

    def nearest(self, position: Position) -> Nearest:
        """Return the nearest point of the land: the position itself, at 0 m and azimuth 0, when it lies on it.

        So near the edge of an area that is drawn coarsely all over that it may lie outside, accuracy_m says how far.
        """
        within, coarse = self.contains(position), self.accuracies_m is None and self.accuracy_m >= _COARSE_M
        if within and not coarse:
            return Nearest(0.0, position, 0.0)
        each_m = accuracy_of_each(self.accuracies_m, self.accuracy_m, len(self.paths))
        edge = nearest_of_paths(self.paths, self.boxes, each_m, position)
        return Nearest(0.0, position, 0.0, max(0.0, self.accuracy_m - edge.distance_m)) if within else edge

    @property
    def outline(self) -> shapely.MultiPolygon:
        """The land as polygons in degrees, EPSG:4326, cut at the antimeridian."""
        lines = shapely.MultiLineString([degrees(path) for path in (*self.paths, *_gaps(self.paths))])
        merged = shapely.get_parts(shapely.line_merge(lines))
        closed = shapely.is_closed(merged)
        faces = shapely.orient_polygons(np.concatenate([_cut(merged[~closed]), _closed(merged[closed])]))
        land = _inside_each(self.paths, _just_inside(faces))
        whole = shapely.MultiPolygon(_without(faces[land], faces[~land]).tolist())
        return whole if whole.is_valid else shapely.MultiPolygon(_polygons(shapely.union_all(list(whole.geoms))))


def _cut(lines: NDArray[Any]) -> NDArray[Any]:
    """Return the faces that lines make with the edges of the map and each other, but for what lies round them all."""
    if not len(lines):
        return np.empty(0, object)
    seam = shapely.box(-180, -90, 180, 90).exterior
    return np.asarray(shapely.get_parts(shapely.polygonize(shapely.get_parts(shapely.union_all([seam, *lines])))))


def _closed(rings: NDArray[Any]) -> NDArray[Any]:
    ends, ring = shapely.get_coordinates(rings, return_index=True)
    return np.asarray(shapely.polygons(shapely.linearrings(ends, indices=ring)) if len(ends) else np.empty(0, object))


def _just_inside(faces: NDArray[Any]) -> Floats:
    """Return a spot (n, 2) to the left of the longest edge of each face, a tenth of a step off."""
    ends, face = shapely.get_coordinates(shapely.get_exterior_ring(faces), return_index=True)
    step = np.diff(ends, axis=0)
    length = np.where(face[1:] == face[:-1], np.hypot(*step.T), -1.0)
    order = np.lexsort((length, face[:-1]))
    longest = order[np.diff(face[order], append=len(faces)) > 0]
    left = step[longest][:, ::-1] * (-1, 1) / length[longest, None]
    return ends[longest] + step[longest] / 2 + 0.1 / STEPS_PER_DEGREE * left


def _without(land: NDArray[Any], holes: NDArray[Any]) -> NDArray[Any]:
    """Return land with each hole taken out of what it lies in."""
    held = land.copy()
    hole, row = shapely.STRtree(land).query(holes, predicate="within")
    for number in np.unique(row):
        held[number] = shapely.difference(held[number], shapely.union_all(holes[hole[row == number]]))
    return np.array([part for piece in held for part in _polygons(piece)], object)


def _polygons(area: shapely.Geometry) -> list[shapely.Polygon]:
    return [part for part in shapely.get_parts(area) if part.geom_type == "Polygon"]


def _inside_each(paths: "Sequence[Path]", spots: Floats) -> NDArray[np.bool_]:
    """Tell of many spots (n, 2) what `inside` tells of one; each moves less than a step, so as to meet no vertex."""
    x = (np.floor(spots[:, 0] * STEPS_PER_DEGREE) + 0.5) / STEPS_PER_DEGREE
    north = np.stack([np.stack([x, spots[:, 1]], axis=1), np.stack([x, np.full(len(x), 90.0)], axis=1)], axis=1)
    tree = shapely.STRtree(np.asarray(shapely.linestrings(edges_of_paths(paths).reshape(-1, 2, 2))))
    row, _ = tree.query(shapely.linestrings(north), predicate="intersects")
    return np.asarray(np.bincount(row, minlength=len(spots)) % 2 == 1)


def _gaps(paths: "Sequence[Path]") -> "list[Path]":
    """Return straight links between ends the sources leave open, each to its nearest fellow, none over 0.1 degrees."""
    ends = np.concatenate([path[[0, -1]] for path in paths])
    nodes, counts = np.unique(ends, axis=0, return_counts=True)
    open_ends = nodes[(counts % 2 == 1) & (np.abs(nodes[:, 0]) < 180 * STEPS_PER_DEGREE)]
    links: list[Path] = []
    while len(open_ends) > 1:
        away = np.abs(open_ends[1:] - open_ends[0]).max(axis=1)
        nearest = 1 + int(away.argmin())
        if away.min() < _WIDEST_GAP:
            links.append(open_ends[[0, nearest]])
        open_ends = np.delete(open_ends, [0, nearest] if away.min() < _WIDEST_GAP else [0], axis=0)
    return links


def inside(paths: "Sequence[Path]", boxes: NDArray[np.int32], position: Position) -> bool:
    """Count the lines that the meridian crosses from a position to the north pole: odd means inside."""
    x = round((position.lon if position.lon < 180 else -180.0) * STEPS_PER_DEGREE)
    y = position.lat * STEPS_PER_DEGREE
    met = (boxes[:, 0] <= x) & (x < boxes[:, 2]) & (y <= boxes[:, 3])
    found = [paths[i] for i in np.flatnonzero(met).tolist()]
    if not found:
        return False
    x1, y1, x2, y2 = (edges_of_paths(found) * STEPS_PER_DEGREE).T
    crossed = (np.minimum(x1, x2) <= x) & (x < np.maximum(x1, x2))
    x1, y1, x2, y2 = x1[crossed], y1[crossed], x2[crossed], y2[crossed]
    return bool(np.count_nonzero(y1 + (x - x1) * (y2 - y1) / (x2 - x1) > y) % 2)
