"""Ground that several countries claim, on the page's plane: it is nobody's colour, at whatever scale it is drawn."""

from collections.abc import Iterable
from functools import cache
from typing import Final, NamedTuple

import numpy as np
import shapely
from numpy.typing import NDArray
from shapely import Point, Polygon
from shapely.geometry.base import BaseGeometry

from geo.ground.border import STEPS_PER_DEGREE
from geo.ground.store import borders
from maps.page_ground import MARGIN, UNITS, Lines, Tile, rings_of
from maps.page_mercator import plane

__all__ = ["beside_contested", "claimants_in", "contested", "contested_areas", "contested_rings"]

_TOLERANCE_DEG: Final = 0.004
_LEAST_AREA: Final = 30.0  # square units of a tile: what is smaller is not drawn
_TOLERANCE: Final = 2.0  # units


class _Ground(NamedTuple):
    """Polygons on the plane, their index, and who claims each."""

    tree: shapely.STRtree
    shapes: NDArray[np.object_]
    claimants: tuple[tuple[str, ...], ...]


def contested_rings(tile: Tile, land: Iterable[BaseGeometry]) -> Lines:
    """Return the rings of that part of a tile's land that several claim, in whole units; land: in units of the tile."""
    scale = 2**tile.level
    frame = _frame(tile)
    cut = shapely.clip_by_rect(_ground().shapes[_in(frame)], *frame.bounds)
    moved = shapely.transform(cut, lambda xy: (xy * scale - [tile.x, tile.y]) * UNITS)
    kept = shapely.simplify([shape for shape in moved if shape.area > _LEAST_AREA], _TOLERANCE)
    dry = shapely.intersection(shapely.union_all(kept), shapely.union_all(list(land)))
    areas = [part for part in shapely.get_parts(dry) if part.area > _LEAST_AREA]
    return [ring for area in areas for ring in rings_of(area)]


def claimants_in(tile: Tile) -> set[str]:
    """Return who claims ground in a tile that others claim too."""
    return {code for i in _in(_frame(tile)) for code in _ground().claimants[i]}


def contested(tile: Tile, spots: list[Point]) -> list[bool]:
    """Tell of points of a tile, in its units, whether several claim the ground."""
    if not spots:
        return []
    here = shapely.transform(np.asarray(spots), lambda xy: (xy / UNITS + [tile.x, tile.y]) / 2**tile.level)
    hits = set(_ground().tree.query(here, predicate="intersects")[0].tolist())
    return [i in hits for i in range(len(spots))]


def beside_contested(lonlat: NDArray[np.float64]) -> bool:
    """Tell whether a point lies on the edge of ground that several claim."""
    spot = shapely.Point(plane(lonlat.reshape(1, 2))[0])
    return bool(_ground().tree.query(spot, predicate="dwithin", distance=2 * _TOLERANCE_DEG / 360).size)


def _frame(tile: Tile) -> Polygon:
    side, margin = 1 / 2**tile.level, MARGIN / UNITS / 2**tile.level
    west, north = tile.x * side - margin, tile.y * side - margin
    frame: Polygon = shapely.box(west, north, west + side + 2 * margin, north + side + 2 * margin)
    return frame


def _in(frame: BaseGeometry) -> list[int]:
    return sorted(_ground().tree.query(frame, predicate="intersects").tolist())


@cache
def contested_areas() -> tuple[tuple[BaseGeometry, tuple[str, ...]], ...]:
    """Return the ground that several claim as areas in degrees, waters too, each with who claims it."""
    return tuple((area, claimants) for claimants, paths in borders().contested() for area in _areas(paths))


@cache
def _ground() -> _Ground:
    rows = [(shapely.transform(area, plane), claimants) for area, claimants in contested_areas()]
    shapes = np.asarray([area for area, _ in rows], dtype=np.object_)
    return _Ground(shapely.STRtree(shapes), shapes, tuple(claimants for _, claimants in rows))


def _areas(paths: list[NDArray[np.int32]]) -> list[BaseGeometry]:
    """Return the ground inside outlines, holes left out."""
    lines = shapely.simplify([shapely.LineString(path / STEPS_PER_DEGREE) for path in paths], _TOLERANCE_DEG)
    return list(shapely.get_parts(shapely.build_area(shapely.union_all(lines))))
