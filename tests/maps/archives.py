"""PMTiles archives written by hand: small, whole, and wherever a test wants it, damaged."""

import gzip
import json
import struct
import zlib
from itertools import pairwise
from pathlib import Path

from maps.pmtiles import tile_id

__all__ = ["PNG", "header", "picture", "write_archive"]

PNG, MVT = 2, 1
Tiles = dict[tuple[int, int, int], bytes]


def picture(colour: tuple[int, int, int], *, side: int = 8) -> bytes:
    """Return a square PNG of one colour."""
    row = b"\0" + bytes(colour) * side
    chunks = (
        (b"IHDR", struct.pack(">2I5B", side, side, 8, 2, 0, 0, 0)),
        (b"IDAT", zlib.compress(row * side)),
        (b"IEND", b""),
    )
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data)) for name, data in chunks
    )


def write_archive(path: Path, tiles: Tiles, *, kind: int = PNG, leaves: bool = False, attribution: str = "") -> Path:
    """Write tiles as an archive packed with gzip; leaves: a root directory that only points at another."""
    ordered = sorted((tile_id(*at), data) for at, data in tiles.items())
    body = b"".join(data for _, data in ordered)
    root = gzip.compress(directory([(number, 1, len(data)) for number, data in ordered]), mtime=0)
    leaf = b""
    if leaves:
        leaf = root
        root = gzip.compress(directory([(0, 0, len(leaf))]), mtime=0)
    metadata = gzip.compress(json.dumps({"attribution": attribution}).encode(), mtime=0)
    zooms = [zoom for zoom, _, _ in tiles]
    path.write_bytes(header(root, metadata, leaf, kind, (min(zooms), max(zooms))) + root + metadata + leaf + body)
    return path


def header(root: bytes, metadata: bytes, leaf: bytes, kind: int, zooms: tuple[int, int]) -> bytes:
    """Return the 127 bytes an archive begins with."""
    sizes = [len(root), len(metadata), len(leaf)]
    starts = [127, 127 + sizes[0], 127 + sum(sizes[:2]), 127 + sum(sizes)]
    places = [n for pair in zip(starts, [*sizes, 0], strict=True) for n in pair]
    head = b"PMTiles\x03" + struct.pack("<11Q", *places, 0, 0, 0) + bytes([1, 2, 1, kind, *zooms])
    return head.ljust(127, b"\0")


def directory(entries: list[tuple[int, int, int]]) -> bytes:
    """Return entries (number, run length, length), one after the other in the file, as PMTiles writes them."""
    numbers = [number for number, _, _ in entries]
    steps = [numbers[0], *(b - a for a, b in pairwise(numbers))]
    columns = [steps, [run for _, run, _ in entries], [size for *_, size in entries], [1, *[0] * (len(entries) - 1)]]
    return b"".join(varint(n) for n in [len(entries), *(n for column in columns for n in column)])


def varint(number: int) -> bytes:
    """Return a whole number seven bits a byte."""
    out = bytearray()
    while number > 127:
        out.append(number & 127 | 128)
        number >>= 7
    return bytes([*out, number])
