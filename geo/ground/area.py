"""Circles, rings and sectors on the WGS 84 ellipsoid as polygons in degrees, across antimeridian and poles too."""

from functools import reduce
from typing import Final

import numpy as np
import shapely

from geo.errors import BadGeometry
from geo.ground.edges import Floats
from geo.ground.geodesic import WGS84
from geo.ground.position import Position

__all__ = ["circle", "common", "ring", "sector"]

_CORNERS: Final = 240  # of a full circle: its edges lie within radius / 11,000 of the arc
_LEAP_DEG: Final = 10.0
_FINEST_DEG: Final = 1e-6
_GRID_DEG: Final = 1e-9  # a tenth of a millimetre: areas are cut on such a grid, which keeps narrow ones sound
_SPOKE: Final = 60
_FARTHEST_M: Final = 10_000_000.0  # a circle this wide holds one pole at the most


def circle(position: Position, radius_m: float) -> shapely.MultiPolygon:
    """Return everything within radius_m of a position. Raises BadGeometry for a radius not in 0..10,000 km.

    >>> circle(Position(23.7, 52.1), 5_000).contains(shapely.Point(23.7, 52.14))
    True
    """
    _check(0.0, radius_m)
    return _polygon(_arc(position, radius_m, (0.0, 360.0)), position)


def ring(position: Position, inner_m: float, outer_m: float) -> shapely.MultiPolygon:
    """Return everything between inner_m and outer_m from a position. Raises BadGeometry as circle does.

    >>> ring(Position(23.7, 52.1), 4_000, 6_000).contains(shapely.Point(23.7, 52.1))
    False
    """
    _check(inner_m, outer_m)
    whole = circle(position, outer_m)
    return _many(shapely.difference(whole, circle(position, inner_m))) if inner_m > 0 else whole


def sector(
    position: Position, azimuth_deg: float, half_angle_deg: float, inner_m: float, outer_m: float
) -> shapely.MultiPolygon:
    """Return what lies between inner_m and outer_m of a position, within half_angle_deg of azimuth_deg.

    Raises BadGeometry as circle does, and for a half angle that is not above 0.

    >>> north = sector(Position(23.7, 52.1), 0, 45, 0, 10_000)
    >>> north.contains(shapely.Point(23.7, 52.15)), north.contains(shapely.Point(23.7, 52.05))
    (True, False)
    """
    _check(inner_m, outer_m)
    if half_angle_deg <= 0:
        raise BadGeometry(f"half angle {half_angle_deg} of a sector is not above 0")
    if half_angle_deg >= 180:
        return ring(position, inner_m, outer_m)
    left, right = azimuth_deg - half_angle_deg, azimuth_deg + half_angle_deg
    edge = [
        _arc(position, outer_m, (left, right)),
        _spoke(position, right, (outer_m, inner_m)),
        _arc(position, inner_m, (right, left)),
        _spoke(position, left, (inner_m, outer_m)),
    ]
    return _polygon(np.concatenate(edge), position)


def common(*areas: shapely.MultiPolygon) -> shapely.MultiPolygon:
    """Return the ground that all of some areas hold: where a thing may lie of which several are told.

    Raises BadGeometry where they hold none in common, and for no area at all.

    >>> near_brest = circle(Position(23.7, 52.1), 5_000)
    >>> common(near_brest, sector(Position(23.7, 52.1), 90, 45, 0, 9_000)).contains(shapely.Point(23.65, 52.1))
    False
    """
    if not areas:
        raise BadGeometry("no areas; give at least one")
    shared = reduce(lambda one, other: _many(shapely.intersection(one, other, grid_size=_GRID_DEG)), areas)
    if shared.is_empty:
        raise BadGeometry(f"the {len(areas)} areas have no ground in common")
    return shared


def _check(inner_m: float, outer_m: float) -> None:
    if not 0 <= inner_m < outer_m <= _FARTHEST_M:
        raise BadGeometry(f"{inner_m} to {outer_m} m is no range of distances; give 0 <= inner < outer <= 10,000 km")


def _arc(position: Position, radius_m: float, turn_deg: tuple[float, float]) -> Floats:
    """Return an arc (n, 2) with even corners, and more of them where it passes a pole so near that longitudes leap."""
    azimuth_deg = np.linspace(*turn_deg, max(2, round(_CORNERS * abs(turn_deg[1] - turn_deg[0]) / 360) + 1))
    while True:
        arc = _points(position, azimuth_deg, np.full(len(azimuth_deg), radius_m))
        leap_deg = np.abs((np.diff(arc[:, 0]) + 180) % 360 - 180)
        wide = np.flatnonzero((leap_deg > _LEAP_DEG) & (np.abs(np.diff(azimuth_deg)) > _FINEST_DEG))
        if not len(wide):
            return arc
        azimuth_deg = np.insert(azimuth_deg, wide + 1, (azimuth_deg[wide] + azimuth_deg[wide + 1]) / 2)


def _spoke(position: Position, azimuth_deg: float, span_m: tuple[float, float]) -> Floats:
    return _points(position, np.full(_SPOKE, azimuth_deg), np.linspace(*span_m, _SPOKE))


def _points(position: Position, azimuth_deg: Floats, distance_m: Floats) -> Floats:
    here = np.broadcast_to([[position.lon], [position.lat]], (2, len(azimuth_deg)))
    lon, lat, _ = WGS84.fwd(here[0], here[1], azimuth_deg, distance_m)
    return np.stack([lon, lat], axis=1)


def _polygon(edge: Floats, position: Position) -> shapely.MultiPolygon:
    """Close an edge to polygons: unrolled eastwards, shut over the pole it goes round, cut at the antimeridian."""
    lon = np.unwrap(edge[:, 0], period=360)
    lon += 360 * np.round((position.lon - lon.mean()) / 360)
    unrolled = np.stack([lon, edge[:, 1]], axis=1)
    if abs(lon[-1] - lon[0]) > 180:
        pole = np.copysign(90.0, position.lat)
        unrolled = np.vstack([unrolled, [[lon[-1], pole], [lon[0], pole]]])
    area = _many(shapely.make_valid(shapely.Polygon(unrolled)))
    west, _, east, _ = area.bounds
    turns = [turn_deg for turn_deg in (-360, 0, 360) if west + turn_deg < 180 and east + turn_deg > -180]
    return _many(shapely.union_all([_shifted(area, turn_deg) for turn_deg in turns], grid_size=_GRID_DEG))


def _shifted(area: shapely.Geometry, turn_deg: int) -> shapely.Geometry:
    moved = shapely.transform(area, lambda lonlat: np.add(lonlat, (turn_deg, 0)))
    return shapely.intersection(moved, shapely.box(-180, -90, 180, 90), grid_size=_GRID_DEG)


def _many(area: shapely.Geometry) -> shapely.MultiPolygon:
    parts = shapely.get_parts(shapely.get_parts(area))  # twice: a collection may hold several areas as one
    return shapely.MultiPolygon([part for part in parts if part.geom_type == "Polygon"])
