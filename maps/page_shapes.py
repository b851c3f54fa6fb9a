"""Tiles of a PMTiles archive that are shapes: water, green, roads, rails and houses, drawn as the page draws its own.

GDAL reads the tiles; borders and names are left to the page, whose borders are those that were measured to.
"""

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any, Final

import numpy as np
import shapely

from geo.errors import BadInput
from maps.page_encode import encode
from maps.page_ground import MARGIN, UNITS, Lines, Tile, rings_of, whole_lines
from maps.pmtiles import Archive

if TYPE_CHECKING:
    from geopandas import GeoDataFrame

__all__ = ["LAYERS", "shapes"]

_HALF_WORLD_M: Final = 20_037_508.342789244
_DETAIL: Final = 2  # zooms of the archive finer than a tile of the page
_MOST_ROWS: Final = 20_000  # a layer and tile
_MOST_CHARACTERS: Final = 3_000_000
_SIMPLE: Final = 1.2  # units
_LEAST_AREA: Final = 24.0  # square units
_LEAST_LENGTH: Final = 30.0

# What layers are called in the schemas of Protomaps, OpenMapTiles and Shortbread.
LAYERS: Final = {
    "landuse": "green",
    "landcover": "green",
    "park": "green",
    "land": "green",
    "water": "water",
    "ocean": "water",
    "water_polygons": "water",
    "waterway": "streams",
    "water_lines": "streams",
    "roads": "roads",
    "transportation": "roads",
    "streets": "roads",
    "buildings": "houses",
    "building": "houses",
}
_UNDRAWN: Final = set("earth boundaries boundary boundary_labels places place pois poi housenumber aeroway".split())
_GREEN: Final = set(
    "park forest wood grass nature_reserve national_park cemetery grassland scrub garden meadow".split()
)
_LARGE: Final = set("highway major_road motorway trunk primary secondary".split())
_RAILS: Final = set("rail railway transit light_rail subway tram".split())
_FROM: Final = {"streams": 6, "large": 4, "roads": 8, "rails": 8, "houses": 10, "other": 0, "green": 4, "water": 0}
_AREAS: Final = {"green", "water", "houses"}


def shapes(archive: Archive, tiles: Iterable[Tile]) -> list[dict[str, Any]]:
    """Return tiles as {at, green, water, streams, roads, large, rails, houses, other}, packed, coarse ones first.

    Raises BadInput where GDAL cannot read the archive, or where nothing of it lies in the tiles.
    """
    names = _layers(archive)
    found, spent = [], 0
    for tile in tiles:
        drawn = {kind: encode(lines) for kind, lines in _drawn(archive, names, tile).items() if lines}
        size = sum(map(len, drawn.values()))
        if not drawn or spent + size > _MOST_CHARACTERS:
            continue
        spent += size
        found.append({"at": list(tile), **drawn})
    if not found:
        raise BadInput(f"{archive.path} has no tile of the places that the articles speak of")
    return found


def _layers(archive: Archive) -> list[str]:
    from pyogrio import list_layers
    from pyogrio.errors import DataSourceError

    try:
        names = [str(name) for name, _ in list_layers(archive.path)]
    except DataSourceError:
        raise BadInput(f"{archive.path}: its tiles of shapes cannot be read by this GDAL") from None
    return [name for name in names if name not in _UNDRAWN]


def _drawn(archive: Archive, names: list[str], tile: Tile) -> dict[str, Lines]:
    found: dict[str, Lines] = {}
    for name in names:
        for kind, geometries in _by_kind(_rows(archive, name, tile), LAYERS.get(name, "other")):
            if tile.level >= _FROM[kind]:
                found.setdefault(kind, []).extend(_whole(archive, kind, geometries, tile))
    return found


def _rows(archive: Archive, layer: str, tile: Tile) -> "GeoDataFrame":
    from pyogrio import read_dataframe
    from pyogrio.errors import DataLayerError, DataSourceError

    zoom = max(archive.zooms[0], min(archive.zooms[1], tile.level + _DETAIL))
    options = {"ZOOM_LEVEL": zoom, "layer": layer, "bbox": _metres(tile), "max_features": _MOST_ROWS}
    try:
        return read_dataframe(archive.path, **options)
    except (DataSourceError, DataLayerError):
        raise BadInput(f"{archive.path}: the tiles of its layer {layer!r} cannot be read") from None


def _metres(tile: Tile) -> tuple[float, float, float, float]:
    side = 2 * _HALF_WORLD_M / 2**tile.level
    west, north = tile.x * side - _HALF_WORLD_M, _HALF_WORLD_M - tile.y * side
    return west, north - side, west + side, north


def _by_kind(rows: "GeoDataFrame", kind: str) -> Iterator[tuple[str, np.ndarray[Any, Any]]]:
    """Yield the geometries of a layer by what they are drawn as."""
    geometries = np.asarray(rows.geometry.array)
    column = next((name for name in ("kind", "pmap:kind", "class", "subclass") if name in rows), None)
    kinds = rows[column].astype(str).to_numpy() if column else np.full(len(rows), "")
    large, rails, green = (np.isin(kinds, sorted(words)) for words in (_LARGE, _RAILS, _GREEN))
    if kind == "roads":
        yield from (("large", geometries[large]), ("rails", geometries[rails]), ("roads", geometries[~large & ~rails]))
    elif kind == "green":
        yield "green", geometries[green]
    elif kind == "water":
        flat = shapely.get_dimensions(geometries) == 2
        yield from (("water", geometries[flat]), ("streams", geometries[~flat]))
    else:
        yield kind, geometries


def _whole(archive: Archive, kind: str, geometries: "np.ndarray[Any, Any]", tile: Tile) -> Lines:
    try:
        return _packed(kind, geometries, tile)
    except shapely.errors.GEOSException:
        raise BadInput(f"{archive.path}: a shape in its tiles is damaged") from None


def _packed(kind: str, geometries: "np.ndarray[Any, Any]", tile: Tile) -> Lines:
    cut = shapely.clip_by_rect(_moved(geometries, tile), -MARGIN, -MARGIN, UNITS + MARGIN, UNITS + MARGIN)
    if kind in _AREAS:
        kept = shapely.simplify(cut[shapely.area(cut) > _LEAST_AREA], _SIMPLE)
        return [ring for area in kept for ring in rings_of(area)]
    lines = np.where(shapely.get_dimensions(cut) == 2, shapely.boundary(cut), cut)
    joined = shapely.get_parts(shapely.line_merge(shapely.multilinestrings(_only_lines(lines))))
    return whole_lines(list(shapely.simplify(joined[shapely.length(joined) > _LEAST_LENGTH], _SIMPLE)))


def _only_lines(shapes: "np.ndarray[Any, Any]") -> "np.ndarray[Any, Any]":
    parts = shapely.get_parts(shapely.get_parts(shapes))
    lines: np.ndarray[Any, Any] = parts[shapely.get_type_id(parts) == shapely.GeometryType.LINESTRING]
    return lines


def _moved(geometries: "np.ndarray[Any, Any]", tile: Tile) -> "np.ndarray[Any, Any]":
    scale = 2**tile.level * UNITS / (2 * _HALF_WORLD_M)
    corner = np.array([tile.x, tile.y]) * UNITS
    turned = np.array([1.0, -1.0])
    return shapely.transform(geometries, lambda xy: (xy * turned + _HALF_WORLD_M) * scale - corner)
