"""Paths cut along the edge of an area: what of them lies inside it, or outside."""

from collections.abc import Iterable

import numpy as np
import shapely
from numpy.typing import NDArray
from shapely.geometry.base import BaseGeometry

from geo.ground.geodesic import WGS84
from geo.ground.paths import STEPS_PER_DEGREE, Path, degrees

__all__ = ["boxes_of", "cut", "lengths_of", "steps_of"]


def cut(paths: Iterable[Path], area: shapely.Polygon | shapely.MultiPolygon, *, inside: bool = True) -> list[Path]:
    """Return the parts of paths inside an area in degrees, or outside it; a path that its edge does not meet whole."""
    kept = list(paths)
    if not kept:
        return []
    shapely.prepare(area)
    lines = np.array([shapely.LineString(degrees(path)) for path in kept], object)
    met = shapely.intersects(area.boundary, lines)
    whole = shapely.contains_xy(area, *np.array([line.coords[0] for line in lines]).T) == inside
    part = shapely.intersection if inside else shapely.difference
    pieces = shapely.get_parts(part(lines[met], area))
    return [path for path, keep in zip(kept, whole & ~met, strict=True) if keep] + [
        path for piece in pieces if piece.geom_type == "LineString" and len(path := steps_of(piece)) > 1
    ]


def boxes_of(paths: list[Path]) -> NDArray[np.int32]:
    """Return west, south, east, north of each path (k, 4)."""
    return np.array([(*path.min(axis=0), *path.max(axis=0)) for path in paths], np.int32).reshape(-1, 4)


def lengths_of(paths: list[Path]) -> NDArray[np.float32]:
    """Return the geodesic length of each path (k,)."""
    return np.array([WGS84.line_length(*degrees(path).T) for path in paths], np.float32)


def steps_of(line: BaseGeometry) -> Path:
    """Return a line in degrees as a path."""
    points = np.rint(shapely.get_coordinates(line) * STEPS_PER_DEGREE).astype(np.int32)
    return points[np.r_[True, np.any(np.diff(points, axis=0), axis=1)]]
