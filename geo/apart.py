"""How far two things are apart, given as places, positions or words: "Brest, Belarus" and "Polish border"."""

from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from geo.claims.claim import Referent
from geo.errors import BadGeometry, UnknownBorder
from geo.ground.geodesic import inverse
from geo.ground.nearest import NearestIndex
from geo.ground.position import Position
from geo.ground.store import borders
from geo.measure.gap import gap
from geo.measure.measurement import Measurement
from geo.measure.target import Point, Target, known_place, targets
from geo.measure.world import World
from geo.phrase import Thing, refer
from geo.places.gazetteer import shipped
from geo.places.place import Place

if TYPE_CHECKING:
    from geopandas import GeoDataFrame, GeoSeries
    from pandas import Index
    from shapely.geometry.base import BaseGeometry

__all__ = ["between_shapes", "distance", "distances"]

Numbers = NDArray[np.float64]

# Where nothing is said of a place, "the border of X" is all land lines of X.
_NOWHERE = Place("position:nowhere", "nowhere", Position(0.0, -90.0), 0.0, "S")


def distance(a: Thing, b: Thing) -> Measurement:
    """Measure between two things on the WGS 84 ellipsoid, with the range that their extents and the data leave.

    a, b: a Place, a Position, (lon, lat), or words for a place, a country, a border or a coast. A country is its land:
    0 inside. "Polish border" from a place in a neighbour of Poland is the line between the two. Raises UnknownPlace or
    UnknownBorder.

    >>> round(distance("Brest, Belarus", "Polish border").distance_m / 1000)
    6
    """
    world = World(borders(), shipped())
    start, end = refer(a, world.gazetteer), refer(b, world.gazetteer)
    place = known_place(start)
    if place is not None:
        return _from_place(place, end, world)
    place = known_place(end)
    if place is None:
        return between_shapes(_target(start, world), _target(end, world))
    measured = _from_place(place, start, world)
    return measured.reversed(inverse(measured.end, measured.start).azimuth_deg)


def distances(points: "GeoSeries | Numbers", b: Thing) -> "GeoDataFrame":
    """Measure from many points to one thing.

    points: a GeoSeries of points, or an (n, 2) array of lon, lat. Returns a GeoDataFrame, EPSG:4326, with the index of
    the points and columns distance_m, azimuth_deg (from the point) and geometry (the nearest point). Rows without a
    point stay NaN. "Polish border" means all land lines of Poland.

    >>> distances(np.array([[23.7, 52.1], [27.6, 53.9]]), "Polish border").distance_m.round(-4).tolist()
    [10000.0, 260000.0]
    """
    from geopandas import GeoDataFrame, points_from_xy

    coordinates, index = _coordinates(points)
    known = np.asarray(np.isfinite(coordinates).all(axis=1))
    distance_m, azimuth_deg = np.full(len(known), np.nan), np.full(len(known), np.nan)
    nearest = np.full((len(known), 2), np.nan)
    found = _to_thing(coordinates[known], b)
    distance_m[known], nearest[known], azimuth_deg[known] = found
    columns = {"distance_m": distance_m, "azimuth_deg": azimuth_deg}
    return GeoDataFrame(columns, geometry=points_from_xy(*nearest.T), index=index, crs="EPSG:4326")


def between_shapes(a: Target, b: Target) -> Measurement:
    """Measure between two lines or areas: 0 where they meet."""
    first, second = _geometry(a), _geometry(b)
    if first.intersects(second):
        at = first.intersection(second).representative_point()
        return _measurement(a, b, Position(at.x, at.y), Position(at.x, at.y))
    here_m, here_start, here_end = _closest(first, second)
    there_m, there_end, there_start = _closest(second, first)
    if here_m <= there_m:
        return _measurement(a, b, here_start, here_end)
    return _measurement(a, b, there_start, there_end)


def _from_place(place: Place, referent: Referent, world: World) -> Measurement:
    meant = targets(referent, place, world)
    if not meant:
        raise UnknownBorder(f"no land border {referent.text!r}; `howfar data list` shows the shipped borders")
    readings = [group[0] for group in gap(place, meant, None).meant]
    return min(readings, key=lambda reading: reading.distance_m).measurement


def _target(referent: Referent, world: World) -> Target:
    found = targets(referent, known_place(referent) or _NOWHERE, world)
    if not found:
        raise UnknownBorder(f"no land border {referent.text!r}; `howfar data list` shows the shipped borders")
    return found[0]


def _geometry(target: Target) -> "BaseGeometry":
    """Return what a line or an area is drawn as: a country its outline, not the line one takes a direction from."""
    shape: Any = target.shape
    geometry: BaseGeometry = shape.outline if hasattr(shape, "outline") else shape.line
    return geometry


def _closest(moving: "BaseGeometry", still: "BaseGeometry") -> tuple[float, Position, Position]:
    """Return distance, a vertex of the one and the nearest point of the other."""
    from shapely import get_coordinates

    vertices = get_coordinates(moving)
    distance_m, nearest = NearestIndex(still).query(vertices)
    i = int(distance_m.argmin())
    return float(distance_m[i]), Position(*vertices[i]), Position(*nearest[i])


def _measurement(a: Target, b: Target, start: Position, end: Position) -> Measurement:
    arc = inverse(start, end)
    slack_m = a.accuracy_m + b.accuracy_m
    return Measurement(
        distance_m=arc.distance_m,
        low_m=max(0.0, arc.distance_m - slack_m),
        high_m=arc.distance_m + slack_m,
        azimuth_deg=arc.azimuth_deg,
        start=start,
        end=end,
        start_name=a.name,
        end_name=b.name,
        sources=tuple(dict.fromkeys((a.source, b.source))),
    )


def _coordinates(points: "GeoSeries | Numbers") -> tuple[Numbers, "Index | None"]:
    """Return (n, 2) of lon, lat and the index the rows came with; NaN for missing points."""
    index = None
    if isinstance(points, np.ndarray):
        if points.ndim != 2 or points.shape[1] != 2:
            raise BadGeometry(f"points of shape {points.shape}; give (n, 2) of lon, lat in degrees")
        coordinates = points.astype(float)
    else:
        points = points if points.crs is None else points.to_crs("EPSG:4326")
        coordinates, index = np.column_stack([points.x, points.y]).astype(float), points.index
    if (np.abs(coordinates) > (180.0, 90.0)).any():
        raise BadGeometry("points outside -180..180, -90..90; give lon, lat in degrees (EPSG:4326), longitude first")
    return coordinates, index


def _to_thing(coordinates: Numbers, b: Thing) -> tuple[Numbers, Numbers, Numbers]:
    """Return distance_m (n,), nearest (n, 2) and azimuth_deg (n,) to what b means."""
    from pyproj import Geod

    target = _target(refer(b, shipped()), World(borders(), shipped()))
    if isinstance(target.shape, Point):
        spot = target.shape.position
        nearest = np.tile([spot.lon, spot.lat], (len(coordinates), 1))
    else:
        _, nearest = NearestIndex(_geometry(target)).query(coordinates)
    azimuth_deg, _, distance_m = Geod(ellps="WGS84").inv(*coordinates.T, *nearest.T)
    return np.asarray(distance_m), nearest, np.asarray(azimuth_deg) % 360.0
