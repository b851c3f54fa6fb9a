"""Geometry of one claim, ready to be drawn: geodesics, circles and areas, unwrapped across the antimeridian."""

from collections.abc import Iterable, Sequence
from typing import Any, Final

import numpy as np
import shapely
from shapely.geometry.base import BaseGeometry

from geo.ground.geodesic import densify
from geo.ground.position import Position
from geo.measure import Measurement
from layers.geodesics import to_poles

__all__ = ["area_rings", "circle", "geodesic", "runs", "unwrap"]

Line = list[list[float]]

_STEP_M: Final = 40_000.0
_MOST_POINTS: Final = 180
_FINENESS: Final = 1_200  # of an area, about what a large screen has pixels
_RUN_FINENESS: Final = 3_000  # of a border whose length was measured
_MOST_RUNS: Final = 60
_LEAST_RUN: Final = 0.003  # of all its length
_DIGITS: Final = 5  # a metre
_FEWER_DIGITS: Final = 3  # 100 metres, for areas larger than a degree


def geodesic(measurement: Measurement) -> Line:
    """Return the measured line as [[lon, lat], ...] on the ellipsoid; longitudes run on past 180 where it crosses."""
    start, end = measurement.start, measurement.end
    step_m = max(_STEP_M, measurement.distance_m / _MOST_POINTS)
    return unwrap(to_poles(densify([(start.lon, start.lat), (end.lon, end.lat)], step_m)))


def runs(line: BaseGeometry) -> list[Line]:
    """Return the pieces of a border or coast, the longest first, without those too short to be seen beside it."""
    pieces = sorted(shapely.get_parts(shapely.line_merge(line)), key=lambda piece: -float(piece.length))
    across = float(np.ptp(shapely.get_coordinates(pieces[0]), axis=0).max())
    kept = [piece for piece in pieces[:_MOST_RUNS] if piece.length >= _LEAST_RUN * line.length]
    return [unwrap(piece.simplify(across / _RUN_FINENESS).coords) for piece in kept]


def circle(position: Position, radius_m: float) -> Line:
    """Return a geodesic circle as a closed, unwrapped ring of 64 edges."""
    from pyproj import Geod

    azimuths = np.linspace(0.0, 360.0, 65)
    lons, lats = np.full(65, position.lon), np.full(65, position.lat)
    ring_lons, ring_lats, _ = Geod(ellps="WGS84").fwd(lons, lats, azimuths, np.full(65, radius_m))
    return unwrap([[lon, lat] for lon, lat in zip(ring_lons.tolist(), ring_lats.tolist(), strict=True)])


def area_rings(located: dict[str, Any] | None) -> list[Line]:
    """Return the rings of a GeoJSON Polygon or MultiPolygon, unwrapped, as fine as a screen shows them whole.

    Rings without area, and any other geometry, give nothing.
    """
    if located is None:
        return []
    kind, coordinates = located.get("type"), located.get("coordinates", [])
    polygons = {"Polygon": [coordinates], "MultiPolygon": coordinates}.get(str(kind), [])
    return [line for polygon in polygons for ring in polygon if len(line := _simple(unwrap(ring))) > 3]


def _simple(ring: Line) -> Line:
    across = np.ptp(np.asarray(ring), axis=0).max()
    kept = shapely.get_coordinates(shapely.simplify(shapely.LineString(ring), across / _FINENESS))
    rounded: Line = kept.round(_DIGITS if across < 1 else _FEWER_DIGITS).tolist()
    return rounded


def unwrap(line: Iterable[Sequence[float]]) -> Line:
    """Return a line whose longitudes never jump by more than half a turn, rounded to a metre.

    >>> unwrap([(179.0, 0.0), (-179.0, 1.0)])
    [[179.0, 0.0], [181.0, 1.0]]
    """
    points = np.asarray([point[:2] for point in line], dtype=float)
    points[:, 0] = np.unwrap(points[:, 0], period=360.0)
    rounded: Line = points.round(_DIGITS).tolist()
    return rounded
