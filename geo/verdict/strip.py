"""The area along a line in which a thing so far from it must lie: "a farm 5 km from the Polish border"."""

from collections.abc import Iterator
from itertools import pairwise
from typing import TYPE_CHECKING, Final

import numpy as np
import shapely

from geo.ground.geodesic import WGS84
from geo.measure.world import Line

if TYPE_CHECKING:
    from numpy.typing import NDArray
    from shapely import MultiLineString
    from shapely.geometry.base import BaseGeometry

__all__ = ["beside", "strip"]

_DEGREE_M: Final = 111_320.0
_CELL_DEG: Final = 5.0  # of one flat map, true to 1 in 400
_PIECE_DEG: Final = 0.25  # of a line at once: many short pieces are widened faster than one long one
_WIDEST_M: Final = 300_000.0
_MOST_POINTS: Final = 8_000  # a coast in finer detail takes longer than a reader waits
_SMOOTHED: Final = 30  # line and strip are drawn as finely as this part of the reach
_ROUND: Final = 6  # corners of a quarter of a circle
_SECTORS: Final = 4  # along a line for each length of the reach
_EDGE_DEG: Final = 179.0  # of the map: a strip over the antimeridian is not drawn


def strip(line: Line, inner_m: float, outer_m: float) -> "BaseGeometry | None":
    """Return what lies from inner_m to outer_m off a line, on both sides; None where it is too wide or too fine.

    Drawn on azimuthal equidistant maps, one for each cell of a grid that the line runs through.
    """
    drawn = _drawn(line, outer_m)
    if drawn is None:
        return None
    cells = list(_cells(drawn))
    outer = shapely.union_all([_buffer(cell, outer_m) for cell in cells])
    if inner_m <= 0:
        return _plain(outer, outer_m)
    area = outer.difference(shapely.union_all([_buffer(cell, inner_m) for cell in cells]))
    return None if area.is_empty else _plain(area, outer_m)


def beside(
    line: Line, inner_m: float, outer_m: float, *, direction_deg: float, half_angle_deg: float
) -> "BaseGeometry | None":
    """Return what lies from inner_m to outer_m off a line in a direction; None as for strip.

    A sector from each of many points of the line, all of them together.
    """
    from geo.ground.area import sector
    from geo.ground.position import Position

    drawn = _drawn(line, outer_m)
    if drawn is None:
        return None
    spots = shapely.get_coordinates(shapely.segmentize(drawn, outer_m / _SECTORS / _DEGREE_M))
    thinned = spots[:: max(1, len(spots) // _MOST_POINTS * _ROUND)]
    sectors = [sector(Position(*map(float, at)), direction_deg, half_angle_deg, inner_m, outer_m) for at in thinned]
    return _plain(shapely.union_all(sectors), outer_m)


def _drawn(line: Line, outer_m: float) -> "BaseGeometry | None":
    """Return the line in as much detail as the strip needs; None where no strip is drawn."""
    from shapely import MultiLineString

    if not 0 < outer_m <= _WIDEST_M:
        return None
    parts = shapely.get_parts(line.line.simplify(outer_m / _SMOOTHED / _DEGREE_M, preserve_topology=False))
    drawn = MultiLineString(parts[shapely.length(parts) > 0].tolist())  # rings too small to draw come out as points
    west, _, east, _ = drawn.bounds
    too_fine = shapely.get_num_coordinates(drawn) > _MOST_POINTS
    return None if too_fine or west < -_EDGE_DEG or east > _EDGE_DEG else drawn


def _cells(drawn: "BaseGeometry") -> "Iterator[MultiLineString]":
    """Yield the line in parts, those of one cell of the grid together."""
    from shapely import LineString

    cells: dict[tuple[int, int], list[LineString]] = {}
    for piece in _pieces(drawn):
        lon, lat = piece[len(piece) // 2]
        cells.setdefault((int(lon // _CELL_DEG), int(lat // _CELL_DEG)), []).append(LineString(piece))
    yield from map(shapely.multilinestrings, cells.values())


def _pieces(drawn: "BaseGeometry") -> "Iterator[NDArray[np.float64]]":
    """Yield the points of each piece of the line, the last of one being the first of the next."""
    for part in shapely.get_parts(drawn):
        points = shapely.get_coordinates(part)
        steps_deg = np.diff(points, axis=0)
        steps_deg[:, 0] *= np.cos(np.radians(points[1:, 1]))
        cut = np.flatnonzero(np.diff(np.cumsum(np.hypot(*steps_deg.T)) // _PIECE_DEG)) + 1
        ends = [0, *cut.tolist(), len(points) - 1]
        yield from (points[first : last + 1] for first, last in pairwise(ends))


def _buffer(lines: "MultiLineString", reach_m: float) -> "BaseGeometry":
    from pyproj import Proj

    west, south, east, north = lines.bounds
    flat = Proj(proj="aeqd", lat_0=(south + north) / 2, lon_0=(west + east) / 2, a=WGS84.a, b=WGS84.b)
    on_map = shapely.transform(lines, lambda at: np.stack(flat(at[:, 0], at[:, 1]), axis=1))
    area = shapely.union_all(shapely.buffer(shapely.get_parts(on_map), reach_m, quad_segs=_ROUND))
    return shapely.transform(area, lambda at: np.stack(flat(at[:, 0], at[:, 1], inverse=True), axis=1))


def _plain(area: "BaseGeometry", outer_m: float) -> "BaseGeometry":
    """Return an area without corners that nobody would see."""
    return area.simplify(outer_m / _SMOOTHED / _DEGREE_M)
