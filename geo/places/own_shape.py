"""The middle and the extent of a GeoJSON geometry that is more than a point."""

from collections.abc import Mapping
from math import pi, sqrt
from typing import Any

from geo.errors import BadInput

__all__ = ["footprint"]


def footprint(geometry: Mapping[str, Any], where: str) -> tuple[float, float, float]:
    """Return lon, lat in degrees and the radius in metres of a circle as large; raise BadInput for broken geometry.

    >>> lon, lat, radius_m = footprint({"type": "LineString", "coordinates": [[20, 50], [22, 50]]}, "here")
    >>> lon, lat, round(radius_m / 1000)
    (21.0, 50.0, 72)
    """
    import shapely
    from pyproj import Geod

    try:
        made = shapely.geometry.shape(dict(geometry))
    except (shapely.errors.ShapelyError, ValueError, TypeError, KeyError, AttributeError, IndexError):
        raise BadInput(f"{where}: no geometry that can be read; check its type and coordinates") from None
    if made.is_empty or not made.is_valid:
        raise BadInput(f"{where}: empty or crossing itself; mend it, or give a Point")
    west, south, east, north = made.bounds
    if not (-180 <= west <= east <= 180 and -90 <= south <= north <= 90):
        raise BadInput(f"{where}: outside longitude -180..180, latitude -90..90; give degrees (EPSG:4326)")
    ellipsoid = Geod(ellps="WGS84")
    area_m2 = abs(ellipsoid.geometry_area_perimeter(made)[0]) if made.area else 0.0
    middle = made.point_on_surface() if made.area and not made.contains(made.centroid) else made.centroid
    return middle.x, middle.y, sqrt(area_m2 / pi) if area_m2 else ellipsoid.geometry_length(made) / 2
