"""Edges of any geometry, straight in longitude and latitude (RFC 7946), checked at the door and cut into pieces."""

from typing import Any, Final, TypeAlias

import numpy as np
import shapely
from numpy.typing import NDArray

from geo.errors import BadGeometry

__all__ = ["ECCENTRICITY2", "Floats", "Measurable", "checked", "earth_centred", "edges_of", "lonlat_of", "pieces"]

Floats: TypeAlias = NDArray[np.float64]
# A shapely geometry, a sequence of them, a GeoSeries or GeoDataFrame; geopandas is not imported for a name.
Measurable: TypeAlias = Any
# WGS 84: semi-major axis in metres and first eccentricity squared.
_AXIS_M: Final = 6378137.0
ECCENTRICITY2: Final = 0.0066943799901413165
_EPSG_4326: Final = 4326
_BOW_M: Final = 0.002
_NUMERIC: Final = "iufOSU"  # kinds of arrays that may hold numbers: no dates, no truths, nothing complex


def checked(geometry: Measurable) -> NDArray[Any]:
    """Return the geometries of a shapely geometry, a sequence of them, a GeoSeries or a GeoDataFrame, in degrees.

    A frame with a CRS is brought to EPSG:4326, each of several by its own. Raises BadGeometry for what cannot be
    measured: empty, invalid, with heights, or beyond -180..180, -90..90.
    """
    shapes = _shapes(geometry)
    present: NDArray[Any] = shapes[~(shapely.is_missing(shapes) | shapely.is_empty(shapes))]
    if not len(present):
        raise BadGeometry("geometry is empty; give at least one point, line or area")
    if shapely.has_z(present).any():
        raise BadGeometry("geometry has heights; drop them with shapely.force_2d")
    _check_range(shapely.get_coordinates(present), "geometry")
    for shape in present[~shapely.is_valid(present)]:
        raise BadGeometry(
            f"geometry is not valid ({shapely.is_valid_reason(shape)}); repair it with shapely.make_valid"
        )
    return present


def lonlat_of(points: Measurable) -> Floats:
    """Return an (n, 2) array of lon, lat from such an array, shapely points, a GeoSeries or GeoDataFrame of points.

    A frame with a CRS is brought to EPSG:4326. A missing, masked or empty point gives a row of NaN. Raises BadGeometry
    for lines and areas, heights, and anything beyond -180..180, -90..90.
    """
    array = _shapes(points) if _is_geometry(points) else _numbers(points)
    lonlat = _spots(array) if array.dtype == object else np.atleast_2d(array)
    if lonlat.ndim != 2 or lonlat.shape[1] != 2:
        raise BadGeometry(f"points have shape {lonlat.shape}; give (n, 2), longitude first")
    _check_range(lonlat[~np.isnan(lonlat).any(axis=1)], "points")
    return lonlat


def edges_of(shapes: NDArray[Any]) -> Floats:
    """Return the (k, 4) edges lon1, lat1, lon2, lat2 of checked geometries; a point is an edge of no length."""
    simple = _simple(shapes)
    kinds = shapely.get_type_id(simple)
    spots = shapely.get_coordinates(simple[kinds == shapely.GeometryType.POINT])
    areas = simple[kinds == shapely.GeometryType.POLYGON]
    paths = np.concatenate([simple[(kinds == 1) | (kinds == 2)], shapely.get_rings(areas)])
    ends, path = shapely.get_coordinates(paths, return_index=True)
    same = path[1:] == path[:-1]
    return np.concatenate([np.hstack([spots, spots]), np.hstack([ends[:-1], ends[1:]])[same]])


def earth_centred(lonlat: Floats) -> Floats:
    """Return the (n, 3) earth-centred coordinates in metres of (n, 2) lon, lat."""
    lon, lat = np.radians(lonlat.T)
    sine, cosine = np.sin(lat), np.cos(lat)
    normal = _AXIS_M / np.sqrt(1 - ECCENTRICITY2 * sine * sine)
    x, y = normal * cosine * np.cos(lon), normal * cosine * np.sin(lon)
    return np.stack([x, y, normal * (1 - ECCENTRICITY2) * sine], axis=-1)


def pieces(edges: Floats, longest_m: float) -> Floats:
    """Cut (k, 4) edges into equal pieces no longer than longest_m, (m, 4).

    Where edges bow away from their chords, most of all beside the poles, pieces are shorter so that the bow stays under
    2 mm: it is an eighth of a piece's length times its degrees of longitude times the sine of its latitude.
    """
    turn = np.abs(np.radians(edges[:, 2] - edges[:, 0])) * np.sin(np.radians(np.abs(edges[:, 1::2]).max(axis=1)))
    long_m = _bound_m(edges)
    counts = np.maximum(long_m / longest_m, np.sqrt(long_m * turn / 8 / _BOW_M))
    counts = np.maximum(1, np.ceil(counts)).astype(np.int64)
    if counts.max(initial=1) == 1:
        return edges
    whole = np.repeat(edges, counts, axis=0)
    index = np.arange(len(whole)) - np.repeat(np.cumsum(counts) - counts, counts)
    share = np.repeat(counts, counts)
    step = (whole[:, 2:] - whole[:, :2]) / share[:, None]
    starts = whole[:, :2] + index[:, None] * step
    stops = np.where((index + 1 == share)[:, None], whole[:, 2:], whole[:, :2] + (index + 1)[:, None] * step)
    return np.hstack([starts, stops])


def _bound_m(edges: Floats) -> Floats:
    """Return a length that no edge exceeds; an edge along a parallel is longer than its chord."""
    lon, lat = np.abs(edges[:, 2:] - edges[:, :2]).T
    nearest_equator = np.where(edges[:, 1] * edges[:, 3] <= 0, 0.0, np.abs(edges[:, 1::2]).min(axis=1))
    bound: Floats = 111_700.0 * np.hypot(lon * np.cos(np.radians(nearest_equator)), lat)
    return bound


def _is_geometry(things: Measurable) -> bool:
    if isinstance(things, shapely.Geometry) or hasattr(things, "crs"):
        return True
    listed = isinstance(things, list | tuple) or getattr(things, "dtype", None) == np.dtype(object)
    return listed and any(isinstance(thing, shapely.Geometry) for thing in things)


def _shapes(geometry: Measurable) -> NDArray[Any]:
    """Return every geometry of what may be one, a sequence or a frame, brought to degrees where its CRS is known."""
    if isinstance(geometry, shapely.Geometry) or geometry is None:
        return np.array([geometry], object)
    if hasattr(geometry, "crs"):
        return _in_degrees(geometry)
    listed = geometry if isinstance(geometry, list | tuple | np.ndarray) else [geometry]
    if any(hasattr(thing, "crs") for thing in listed):
        return np.concatenate([_shapes(thing) for thing in listed])
    shapes = np.empty(len(listed), object)
    shapes[:] = listed
    for thing in shapes:
        if not (isinstance(thing, shapely.Geometry) or thing is None or thing is np.nan):
            shown = " ".join(repr(thing).split())  # a frame has a line a row
            raise BadGeometry(f"{shown:.60} is no geometry; give shapely geometries, a GeoSeries or a GeoDataFrame")
    return shapes


def _in_degrees(frame: Measurable) -> NDArray[Any]:
    from pyproj.exceptions import ProjError

    try:
        known = frame.crs is not None and frame.crs.to_epsg() != _EPSG_4326
        series = (frame.to_crs(_EPSG_4326) if known else frame).geometry
    except ProjError:
        raise BadGeometry(f"the CRS {frame.crs.name!r} cannot be brought to EPSG:4326") from None
    return np.asarray(series, dtype=object)


def _numbers(points: Measurable) -> Floats:
    if isinstance(points, np.ma.MaskedArray):
        points = np.ma.filled(points.astype(float), np.nan)
    try:
        array = np.asarray(points)
        numbers = array.astype(float) if array.dtype.kind in _NUMERIC else None
    except (TypeError, ValueError):
        numbers = None
    if numbers is None:
        raise BadGeometry("points are not numbers; give (n, 2) lon, lat, or shapely points")
    return numbers if numbers.shape != (0,) else np.empty((0, 2))


def _spots(shapes: NDArray[Any]) -> Floats:
    """Return longitudes and latitudes (n, 2) of points, NaN for those that are missing or empty."""
    present = ~(shapely.is_missing(shapes) | shapely.is_empty(shapes))
    if (shapely.get_type_id(shapes[present]) != shapely.GeometryType.POINT).any():
        raise BadGeometry("points are wanted, not lines or areas; take their centroid or representative_point first")
    if shapely.has_z(shapes[present]).any():
        raise BadGeometry("points have heights; drop them with shapely.force_2d")
    lonlat = np.full((len(shapes), 2), np.nan)
    lonlat[present] = shapely.get_coordinates(shapes[present])
    return lonlat


def _simple(shapes: NDArray[Any]) -> NDArray[Any]:
    while (shapely.get_type_id(shapes) > shapely.GeometryType.POLYGON).any():
        shapes = shapely.get_parts(shapes)
    return shapes


def _check_range(lonlat: Floats, what: str) -> None:
    if not len(lonlat):
        return
    if not np.isfinite(lonlat).all():
        raise BadGeometry(f"{what}: coordinates are not finite; give lon, lat in degrees")
    if (np.abs(lonlat) > [180, 90]).any():
        raise BadGeometry(
            f"{what}: coordinates are outside -180..180, -90..90; reproject to EPSG:4326, longitude first"
        )
