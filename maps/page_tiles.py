"""The drawn background of the page: a small pyramid of vector tiles around the articles, the whole world beneath.

A tile of level t is drawn from zoom t + 1.2 on; what no finer tile covers shows the coarser one.
"""

from collections.abc import Iterable, Iterator
from math import floor
from typing import Any, Final

from geo.ground.background import Detail, countries
from maps.page_contested import claimants_in, contested_rings
from maps.page_encode import encode
from maps.page_exact import exact_land, exact_lines
from maps.page_ground import Tile, rings_of, river_lines, shared, simple_areas
from maps.page_mercator import Box, fit_zoom

__all__ = ["LEVELS", "draw_tile", "tiles_for"]

LEVELS: Final = (0, 2, 4, 6, 8, 10)
_EXACT: Final = 6  # from this level on, a kilometre is wider than a pixel
_NEAR: Final = 7.5  # the zoom from which an area is small enough to be drawn on exact ground
_COVER: Final = 0.2  # of a tile kept on every side of what has to be seen
_MOST_TILES: Final = 160


def tiles_for(boxes: Iterable[Box], *, rough: Iterable[Box] = ()) -> tuple[Tile, ...]:
    """Return the tiles that the boxes need, coarse ones first, the world always, a bounded number of them.

    rough: boxes in which nothing was measured, so that nobody has to see a kilometre.
    """
    found = {Tile(0, 0, 0): None}
    for box in boxes:
        found.update(dict.fromkeys(_tiles_of(box, finest=LEVELS[-1])))
    for box in rough:
        found.update(dict.fromkeys(_tiles_of(box, finest=_EXACT - 1 if fit_zoom(box) < _NEAR else LEVELS[-1])))
    return tuple(sorted(found, key=lambda tile: tile.level)[:_MOST_TILES])


def draw_tile(tile: Tile) -> dict[str, Any]:
    """Return one tile as text: land by country, borders between countries, lakes, rivers and which are called what."""
    detail = _detail(tile.level)
    rivers, called = river_lines(tile, detail=detail) if tile.level else ([], [])
    lakes = [ring for _, area in simple_areas("lakes", tile, detail=detail) for ring in rings_of(area)]
    drawn = {
        **(_exact(tile) if tile.level >= _EXACT else _small_scale(tile, detail)),
        "lakes": encode(lakes),
        "rivers": encode(rivers),
        "called": [list(row) for row in called],
    }
    return {"at": list(tile), **{key: value for key, value in drawn.items() if value}}


def _small_scale(tile: Tile, detail: Detail) -> dict[str, Any]:
    areas = simple_areas("countries", tile, detail=detail)
    land = [(number, rings_of(area)) for number, area in areas]
    return {
        "land": [[number, encode(rings)] for number, rings in land if rings],
        "contested": encode(contested_rings(tile, [area for _, area in areas])),
        "borders": encode(shared([ring for _, rings in land for ring in rings])),
    }


def _exact(tile: Tile) -> dict[str, Any]:
    named = {number for number, _ in simple_areas("countries", tile, detail="10m")}
    codes = sorted({code for code in (countries("10m")[number].code for number in named) if code} | claimants_in(tile))
    return {
        "land": [[number, encode(rings)] for number, rings in exact_land(tile, codes) if rings],
        "borders": encode(exact_lines(tile, codes, disputed=False)),
        "disputed": encode(exact_lines(tile, codes, disputed=True)),
    }


def _tiles_of(box: Box, *, finest: int) -> Iterator[Tile]:
    zoom = min(fit_zoom(box), finest)
    for level in (at for at in LEVELS[1:] if at <= max(2.0, zoom)):
        west, north, east, south = (floor(side * 2**level) for side in box.padded(_COVER / 2**level))
        columns = range(west, min(east, west + 2**level - 1) + 1)
        rows = range(north, min(south, 2**level - 1) + 1)
        yield from (Tile(level, x % 2**level, y) for x in columns for y in rows)


def _detail(level: int) -> Detail:
    return "110m" if level == 0 else "50m" if level == 2 else "10m"
