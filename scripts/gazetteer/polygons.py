"""Centre and extent of polygons: US states and counties of us-atlas, divisions and lakes of Natural Earth."""

import json
from math import pi, sqrt
from pathlib import Path

from pyproj import Geod
from shapely import union_all
from shapely.geometry import MultiPolygon, Polygon, shape
from shapely.geometry.base import BaseGeometry

GEOD = Geod(ellps="WGS84")
_STATES = (
    "01AL 02AK 04AZ 05AR 06CA 08CO 09CT 10DE 11DC 12FL 13GA 15HI 16ID 17IL 18IN 19IA 20KS 21KY 22LA 23ME 24MD 25MA 26MI"
    " 27MN 28MS 29MO 30MT 31NE 32NV 33NH 34NJ 35NM 36NY 37NC 38ND 39OH 40OK 41OR 42PA 44RI 45SC 46SD 47TN 48TX 49UT"
    " 50VT 51VA 53WA 54WV 55WI 56WY"
)
STATE_OF_FIPS = {entry[:2]: entry[2:] for entry in _STATES.split()}


def atlas_shapes(path: Path) -> dict[tuple[str, ...], tuple[float, float, float]]:
    """Return lon, lat, radius in km by ("US", state) and ("US", state, county)."""
    topology = json.loads(path.read_text())
    arcs = _arcs(topology)
    found: dict[tuple[str, ...], tuple[float, float, float]] = {}
    for layer in ("states", "counties"):
        for geometry in topology["objects"][layer]["geometries"]:
            fips = geometry["id"]
            state = STATE_OF_FIPS.get(fips[:2])
            polygon = _polygon(geometry, arcs) if state and geometry.get("arcs") else None
            if polygon is not None and not polygon.is_empty:
                found["US", state, *([fips[2:]] if len(fips) > 2 else [])] = footprint(polygon)
    return found


def natural_divisions(path: Path) -> dict[str, BaseGeometry]:
    """Return the outlines of Natural Earth's divisions by GeoNames id."""
    parts: dict[str, list[BaseGeometry]] = {}
    for feature in json.loads(path.read_text(encoding="utf-8"))["features"]:
        ident = feature["properties"]["gn_id"]
        if ident and ident > 0 and feature["geometry"]:
            parts.setdefault(str(ident), []).append(shape(feature["geometry"]).buffer(0))
    return {ident: union_all(outlines) for ident, outlines in parts.items()}


def footprint(geometry: BaseGeometry) -> tuple[float, float, float]:
    """Return lon, lat of the middle of the largest part and the radius in km of a circle as large as the whole."""
    parts = list(geometry.geoms) if isinstance(geometry, MultiPolygon) else [geometry]
    middle = max(parts, key=lambda part: part.area).centroid
    area_m2 = abs(GEOD.geometry_area_perimeter(geometry)[0])
    return middle.x, middle.y, max(sqrt(area_m2 / pi) / 1000, 0.5)


def _arcs(topology: dict) -> list[list[tuple[float, float]]]:
    (sx, sy), (tx, ty) = topology["transform"]["scale"], topology["transform"]["translate"]
    arcs = []
    for deltas in topology["arcs"]:
        x = y = 0
        points = []
        for dx, dy in deltas:
            x, y = x + dx, y + dy
            points.append((x * sx + tx, y * sy + ty))
        arcs.append(points)
    return arcs


def _polygon(geometry: dict, arcs: list[list[tuple[float, float]]]) -> BaseGeometry:
    nested = [geometry["arcs"]] if geometry["type"] == "Polygon" else geometry["arcs"]
    shells = (_ring(rings[0], arcs) for rings in nested)
    return MultiPolygon([Polygon(shell) for shell in shells if len(shell) > 3]).buffer(0)


def _ring(numbers: list[int], arcs: list[list[tuple[float, float]]]) -> list[tuple[float, float]]:
    ring: list[tuple[float, float]] = []
    for number in numbers:
        arc = arcs[number] if number >= 0 else arcs[~number][::-1]
        ring += arc[1:] if ring else arc
    return ring
