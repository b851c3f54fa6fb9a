"""Geometry of one claim, ready to be drawn: geodesics, circles and areas, unwrapped across the antimeridian."""

from collections.abc import Iterable, Sequence
from typing import Any, Final

import numpy as np

from geo.ground.geodesic import densify
from geo.ground.position import Position
from geo.measure import Measurement

__all__ = ["area_rings", "circle", "geodesic", "unwrap"]

Line = list[list[float]]

_STEP_M: Final = 40_000.0
_MOST_POINTS: Final = 180
_DIGITS: Final = 5  # a metre


def geodesic(measurement: Measurement) -> Line:
    """Return the measured line as [[lon, lat], ...] on the ellipsoid; longitudes run on past 180 where it crosses."""
    start, end = measurement.start, measurement.end
    step_m = max(_STEP_M, measurement.distance_m / _MOST_POINTS)
    return unwrap(densify([(start.lon, start.lat), (end.lon, end.lat)], step_m))


def circle(position: Position, radius_m: float) -> Line:
    """Return a geodesic circle as a closed, unwrapped ring of 64 edges."""
    from pyproj import Geod

    azimuths = np.linspace(0.0, 360.0, 65)
    lons, lats = np.full(65, position.lon), np.full(65, position.lat)
    ring_lons, ring_lats, _ = Geod(ellps="WGS84").fwd(lons, lats, azimuths, np.full(65, radius_m))
    return unwrap([[lon, lat] for lon, lat in zip(ring_lons.tolist(), ring_lats.tolist(), strict=True)])


def area_rings(located: dict[str, Any] | None) -> list[Line]:
    """Return every ring of a GeoJSON Polygon or MultiPolygon, unwrapped; nothing for any other geometry."""
    if located is None:
        return []
    kind, coordinates = located.get("type"), located.get("coordinates", [])
    polygons = {"Polygon": [coordinates], "MultiPolygon": coordinates}.get(str(kind), [])
    return [unwrap(ring) for polygon in polygons for ring in polygon]


def unwrap(line: Iterable[Sequence[float]]) -> Line:
    """Return a line whose longitudes never jump by more than half a turn, rounded to a metre.

    >>> unwrap([(179.0, 0.0), (-179.0, 1.0)])
    [[179.0, 0.0], [181.0, 1.0]]
    """
    points = np.asarray([point[:2] for point in line], dtype=float)
    points[:, 0] = np.unwrap(points[:, 0], period=360.0)
    rounded: Line = points.round(_DIGITS).tolist()
    return rounded
