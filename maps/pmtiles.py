"""PMTiles archives (version 3): one file of map tiles, read piece by piece, and distrusted throughout."""

import json
import re
import zlib
from bisect import bisect_right
from dataclasses import dataclass
from os import SEEK_END
from pathlib import Path
from struct import unpack
from typing import Any, Final

from geo.errors import BadInput

__all__ = ["Archive", "open_archive", "tile_id"]

_MAGIC: Final = b"PMTiles\x03"
_HEADER: Final = 127
_KINDS: Final = {1: "mvt", 2: "png", 3: "jpeg", 4: "webp", 5: "avif"}
_PLAIN: Final = (0, 1)  # unknown, none
_GZIP: Final = 2
_DEEPEST_ZOOM: Final = 26
_DEEPEST_LEAF: Final = 4
_MOST_DIRECTORY: Final = 4_000_000  # bytes, unpacked
_MOST_METADATA: Final = 4_000_000
_MOST_TILE: Final = 2_000_000

Directory = tuple[list[int], list[int], list[int], list[int]]  # ids, run lengths, lengths, offsets


@dataclass(frozen=True, slots=True)
class Archive:
    """An archive whose header has been read: kind is mvt, png, jpeg, webp or avif; attribution is plain text."""

    path: Path
    kind: str
    zooms: tuple[int, int]
    compressions: tuple[int, int]
    root: tuple[int, int]
    leaves_at: int
    tiles_at: int
    attribution: str

    def tile(self, zoom: int, x: int, y: int) -> bytes | None:
        """Return the bytes of a tile, None where the archive has none; raise BadInput where it is damaged."""
        wanted, (at, length) = tile_id(zoom, x, y), self.root
        for _ in range(_DEEPEST_LEAF):
            ids, runs, lengths, offsets = self._directory(at, length)
            row = bisect_right(ids, wanted) - 1
            if row < 0:
                return None
            if runs[row]:
                inside = wanted < ids[row] + runs[row]
                return self._unpacked(self.tiles_at + offsets[row], lengths[row], 1, _MOST_TILE) if inside else None
            at, length = self.leaves_at + offsets[row], lengths[row]
        raise _damaged(self.path, "its directories lead nowhere")

    def _directory(self, at: int, length: int) -> Directory:
        try:
            return _directory(self._unpacked(at, length, 0, _MOST_DIRECTORY))
        except IndexError:
            raise _damaged(self.path, "a directory is cut off") from None

    def _unpacked(self, at: int, length: int, which: int, most: int) -> bytes:
        return _unpacked(self.path, (at, length), self.compressions[which], most)


def open_archive(path: str | Path) -> Archive:
    """Return the archive in a file; raise BadInput for anything that is not one, or that nobody here can unpack."""
    path = Path(path)
    head = _read(path, 0, _HEADER)
    if head[:8] != _MAGIC:
        raise BadInput(f"{path} is not a PMTiles archive of version 3")
    root_at, root, meta_at, meta, leaves_at, _, tiles_at, _ = unpack("<8Q", head[8:72])
    inner, outer, kind, least, most = head[97:102]
    if kind not in _KINDS or most > _DEEPEST_ZOOM or least > most:
        raise _damaged(path, "it holds no kind of tile that is known")
    if inner not in (*_PLAIN, _GZIP) or outer not in (*_PLAIN, _GZIP):
        raise BadInput(f"{path}: only archives packed with gzip, or not at all, can be read")
    credit = _credit(_unpacked(path, (meta_at, meta), inner, _MOST_METADATA)) if meta else ""
    found = Archive(
        path, _KINDS[kind], (least, most), (inner, outer), (root_at, root), leaves_at, tiles_at, credit or path.name
    )
    found.tile(0, 0, 0)  # so that a damaged directory is told now
    return found


def tile_id(zoom: int, x: int, y: int) -> int:
    """Return the number of a tile: along Hilbert's curve, zoom after zoom.

    >>> tile_id(0, 0, 0), tile_id(1, 1, 0), tile_id(12, 3423, 1763)
    (0, 4, 19078479)
    """
    number = ((1 << 2 * zoom) - 1) // 3
    for level in range(zoom - 1, -1, -1):
        side = 1 << level
        right, below = int(bool(x & side)), int(bool(y & side))
        number += side * side * ((3 * right) ^ below)
        if not below:
            x, y = (side - 1 - y, side - 1 - x) if right else (y, x)
        x, y = x & (side - 1), y & (side - 1)
    return number


def _credit(metadata: bytes) -> str:
    try:
        told: Any = json.loads(metadata)
    except ValueError:
        return ""
    text = str(told.get("attribution") or told.get("name") or "") if isinstance(told, dict) else ""
    return " ".join(re.sub(r"<[^<>]*>|[^\x20-\U0010ffff]", " ", text).replace("&copy;", "©").split())[:300]


def _directory(raw: bytes) -> Directory:
    numbers = _varints(raw)
    count = numbers[0]
    if len(numbers) < 1 + 4 * count:
        raise IndexError
    steps, runs, lengths, places = (numbers[1 + count * i : 1 + count * (i + 1)] for i in range(4))
    ids: list[int] = []
    offsets: list[int] = []
    at = 0
    for row, (step, place) in enumerate(zip(steps, places, strict=True)):
        at += step
        ids.append(at)
        offsets.append(place - 1 if place else offsets[-1] + lengths[row - 1])
    return ids, runs, lengths, offsets


def _varints(raw: bytes) -> list[int]:
    numbers, value, shift = [], 0, 0
    for byte in raw:
        value |= (byte & 127) << shift
        shift += 7
        if byte < 128:
            numbers.append(value)
            value, shift = 0, 0
        elif shift > 63:
            raise IndexError
    return numbers


def _unpacked(path: Path, where: tuple[int, int], compression: int, most: int) -> bytes:
    at, length = where
    if length > most:
        raise _damaged(path, "a piece of it is too large")
    packed = _read(path, at, length)
    if compression != _GZIP:
        return packed
    unpacker = zlib.decompressobj(wbits=31)
    try:
        plain = unpacker.decompress(packed, most)
    except zlib.error:
        raise _damaged(path, "a piece of it cannot be unpacked") from None
    if unpacker.unconsumed_tail or not unpacker.eof:
        raise _damaged(path, "a piece of it is cut off, or too large unpacked")
    return plain


def _read(path: Path, at: int, length: int) -> bytes:
    try:
        with path.open("rb") as file:
            whole = file.seek(0, SEEK_END)
            if at + length > whole:
                raise _damaged(path, f"it ends after {whole:,} bytes")
            file.seek(at)
            return file.read(length)
    except OSError as error:
        raise BadInput(f"cannot read {path}: {(error.strerror or 'it cannot be opened').lower()}") from None


def _damaged(path: Path, why: str) -> BadInput:
    return BadInput(f"{path} is not a whole PMTiles archive: {why}")
