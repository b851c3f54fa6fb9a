"""Tiles of a PMTiles archive that are pictures: those the page needs, inside the page, so that it asks for nothing."""

from base64 import b64encode
from collections.abc import Iterable, Iterator
from math import floor
from typing import Any, Final

from geo.errors import BadInput
from maps.page_ground import Tile
from maps.page_mercator import Box, fit_zoom
from maps.pmtiles import Archive

__all__ = ["pictures"]

_CLOSER: Final = 1  # zooms beyond the one at which a box fills the view
_AROUND: Final = 0.6  # of a tile on every side of what has to be seen
_MOST_TILES: Final = 400
_MOST_BYTES: Final = 6_000_000
_STARTS: Final = {"png": (0, b"\x89PNG"), "jpeg": (0, b"\xff\xd8\xff"), "webp": (8, b"WEBP"), "avif": (4, b"ftyp")}


def pictures(archive: Archive, boxes: Iterable[Box]) -> list[dict[str, Any]]:
    """Return tiles as {at: [zoom, x, y], src: data URI}, coarse ones first, as many as a page can carry.

    Raises BadInput where the archive is damaged or has nothing in the boxes.
    """
    found, spent = [], 0
    for tile in _wanted(archive, list(boxes)):
        picture = archive.tile(*tile)
        if picture is None or spent + len(picture) > _MOST_BYTES:
            continue
        spent += len(picture)
        found.append({"at": list(tile), "src": _data_uri(archive, picture)})
    if not found:
        raise BadInput(f"{archive.path} has no tile of the places that the articles speak of")
    return found


def _wanted(archive: Archive, boxes: list[Box]) -> list[Tile]:
    found = dict.fromkeys(tile for box in boxes for tile in _tiles_of(box, archive.zooms))
    return sorted(found, key=lambda tile: tile.level)[:_MOST_TILES]


def _tiles_of(box: Box, zooms: tuple[int, int]) -> Iterator[Tile]:
    most = min(zooms[1], floor(fit_zoom(box)) + _CLOSER)
    for level in range(zooms[0], most + 1):
        west, north, east, south = (floor(side * 2**level) for side in box.padded(_AROUND / 2**level))
        columns = range(west, min(east, west + 2**level - 1) + 1)
        rows = range(max(0, north), min(south, 2**level - 1) + 1)
        yield from (Tile(level, x % 2**level, y) for x in columns for y in rows)


def _data_uri(archive: Archive, picture: bytes) -> str:
    at, start = _STARTS[archive.kind]
    if not picture.startswith(start, at):
        raise BadInput(f"{archive.path} is damaged: it says its tiles are {archive.kind}, and one is not")
    return f"data:image/{archive.kind};base64,{b64encode(picture).decode()}"
