"""Read the zones of timezone-boundary-builder as the npm package geo-tz ships them: geobuf tiles in a quadtree."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import numpy as np
import shapely
from numpy.typing import NDArray
from registry import read

Box = tuple[float, float, float, float]
Node = Any  # None for open sea, a list of zone numbers, a place in the data file, or four quarters
ROOTS: Final[dict[str, Box]] = {
    "a": (0, 0, 179.9999, 89.9999),
    "b": (-179.9999, 0, 0, 89.9999),
    "c": (-179.9999, -89.9999, 0, 0),
    "d": (0, -89.9999, 179.9999, 0),
}
MICRODEGREES: Final = 1e6
POLYGON: Final = 4


@dataclass(frozen=True, slots=True)
class Tile:
    """A leaf of the quadtree: zones that cover it whole, or zones with the polygon each has in it."""

    box: Box
    zones: tuple[tuple[str, shapely.Geometry | None], ...]


class Zones:
    """The quadtree of zones."""

    def __init__(self, archive: Path) -> None:
        """Open the package geo-tz."""
        index = json.loads(read(archive, "data/timezones.geojson.index.json"))
        self.names: list[str] = index["timezones"]
        self.tree: dict[str, Any] = index["lookup"]
        self._tiles = read(archive, "data/timezones.geojson.geo.dat")

    def leaf(self, box: Box, node: Node) -> Tile:
        """Decode one leaf."""
        if isinstance(node, list):
            return Tile(box, tuple((self.names[i], None) for i in node))
        tile = self._tiles[node["pos"] : node["pos"] + node["len"]]
        collection = next(value for field, value in _fields(tile) if field == 4)
        return Tile(box, tuple(_feature(value) for field, value in _fields(collection) if field == 1))


def quarters(box: Box) -> dict[str, Box]:
    """Return the four quarters of a tile by their letter in the index."""
    west, south, east, north = box
    x, y = (west + east) / 2, (south + north) / 2
    return {"a": (x, y, east, north), "b": (west, y, x, north), "c": (west, south, x, y), "d": (x, south, east, y)}


def countries(archive: Path) -> dict[str, str]:
    """Return the country of every zone, from zone.tab of the wheel tzdata."""
    lines = read(archive, "tzdata/zoneinfo/zone.tab").decode().splitlines()
    rows = [line.split("\t") for line in lines if line and not line.startswith("#")]
    return {row[2]: row[0] for row in rows}


def _feature(buffer: bytes) -> tuple[str, shapely.Geometry]:
    name, shape = "", None
    for field, value in _fields(buffer):
        if field == 1:
            shape = _geometry(value)
        elif field == 13:
            name = next(v for _, v in _fields(value)).decode()
    return name, shape


def _geometry(buffer: bytes) -> shapely.Geometry:
    parts = dict(_fields(buffer))
    steps = _packed(parts[3])
    steps = ((steps >> 1) ^ -(steps & 1)).reshape(-1, 2)
    lengths = _packed(parts[2]).tolist() if 2 in parts else [len(steps)]
    if parts[1] == POLYGON or 2 not in parts:
        lengths = [1, len(lengths), *lengths]
    rings = iter(_rings(steps, lengths))
    polygons, at = [], 1
    for _ in range(lengths[0]):
        shell, *holes = (next(rings) for _ in range(lengths[at]))
        polygons.append(shapely.Polygon(shell, holes))
        at += 1 + lengths[at]
    shape = shapely.MultiPolygon(polygons)
    return shape if shape.is_valid else _ground(shapely.make_valid(shape))


def _ground(shape: shapely.Geometry) -> shapely.MultiPolygon:
    """Leave out the points and lines that a repair may keep of slivers: what has them has no outline."""
    parts = shapely.get_parts(shapely.get_parts(shape))  # twice: a collection may hold several areas as one
    return shapely.MultiPolygon([part for part in parts if part.geom_type == "Polygon"])


def _rings(steps: NDArray[np.int64], lengths: list[int]) -> Iterator[NDArray[np.float64]]:
    at, start = 1, 0
    for _ in range(lengths[0]):
        for length in lengths[at + 1 : at + 1 + lengths[at]]:
            yield np.cumsum(steps[start : start + length], axis=0) / MICRODEGREES
            start += length
        at += 1 + lengths[at]


def _fields(buffer: bytes) -> Iterator[tuple[int, Any]]:
    at = 0
    while at < len(buffer):
        tag, at = _varint(buffer, at)
        value: Any
        value, at = _varint(buffer, at)
        if tag & 7 == 2:
            value, at = buffer[at : at + value], at + value
        yield tag >> 3, value


def _varint(buffer: bytes, at: int) -> tuple[int, int]:
    value = shift = 0
    while True:
        byte = buffer[at]
        at += 1
        value |= (byte & 127) << shift
        shift += 7
        if byte < 128:
            return value, at


def _packed(buffer: bytes) -> NDArray[np.int64]:
    """Decode a run of varints at once."""
    octets = np.frombuffer(buffer, np.uint8)
    ends = np.flatnonzero(octets < 128)
    starts = np.r_[0, ends[:-1] + 1]
    place = np.arange(len(octets)) - np.repeat(starts, ends - starts + 1)
    return np.add.reduceat((octets & 127).astype(np.int64) << (7 * place), starts)
