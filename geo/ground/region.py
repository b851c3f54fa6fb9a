"""The land of a country: what lies in it, how far off it is, and its outline."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import numpy as np
import shapely
from numpy.typing import NDArray

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

    def nearest(self, position: Position) -> Nearest:
        """Return the nearest point of the land: the position itself, at 0 m and azimuth 0, when it lies on it."""
        if self.contains(position):
            return Nearest(0.0, position, 0.0)
        each_m = accuracy_of_each(self.accuracies_m, self.accuracy_m, len(self.paths))
        return nearest_of_paths(self.paths, self.boxes, each_m, position)

    @property
    def outline(self) -> shapely.MultiPolygon:
        """The land as polygons in degrees, EPSG:4326, cut at the antimeridian."""
        lines = [shapely.LineString(degrees(path)) for path in (*self.paths, *_gaps(self.paths))]
        seam = shapely.box(-180, -90, 180, 90).exterior
        noded = shapely.union_all([seam, shapely.line_merge(shapely.MultiLineString(lines))])
        faces = shapely.get_parts(shapely.polygonize(shapely.get_parts(noded)))
        spots = shapely.get_coordinates(shapely.point_on_surface(faces))
        land = faces[[self.contains(Position(*(float(v) for v in spot))) for spot in spots]]
        whole = shapely.MultiPolygon(land.tolist())
        return whole if whole.is_valid else shapely.MultiPolygon(shapely.get_parts(shapely.union_all(land)).tolist())


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
