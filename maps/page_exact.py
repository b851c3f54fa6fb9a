"""Tiles near enough to see a kilometre: land and borders of OpenStreetMap, the very lines that were measured to."""

from collections.abc import Iterable
from functools import cache
from typing import Final

import numpy as np
import shapely
from numpy.typing import NDArray
from shapely.geometry.base import BaseGeometry

from geo.errors import UnknownBorder
from geo.ground.background import countries
from geo.ground.border import STEPS_PER_DEGREE, Border
from geo.ground.position import Position
from geo.ground.store import borders
from maps.page_contested import beside_contested, contested
from maps.page_ground import MARGIN, UNITS, Lines, Tile, rings_of, small_scale_owners, whole_lines
from maps.page_mercator import Box, degrees_bounds, plane

__all__ = ["exact_land", "exact_lines"]

_LEAST_FACE: Final = 6.0  # square units: what is smaller is not drawn
_SMALL_FACE: Final = 4000.0
_LARGE_FACE: Final = 20_000.0
_SIMPLE: Final = 1.0  # units


def exact_lines(tile: Tile, codes: Iterable[str], *, disputed: bool) -> Lines:
    """Return the borders of countries inside a tile in whole units, those in dispute or the others."""
    lines = [line for border in _borders(tuple(codes)) for line in _cut(border, tile, disputed=disputed)]
    return whole_lines(_simple(lines))


def exact_land(tile: Tile, codes: Iterable[str]) -> list[tuple[int, Lines]]:
    """Return the rings of the land inside a tile with the number of its country, cut out by borders and coasts."""
    lines = [line for border in (_coast(), *_borders(tuple(codes))) for line in _cut(border, tile)]
    frame = shapely.box(-MARGIN, -MARGIN, UNITS + MARGIN, UNITS + MARGIN).exterior
    noded = shapely.union_all([frame, *_simple(lines)])
    faces = [f for f in shapely.get_parts(shapely.polygonize(shapely.get_parts(noded))) if f.area > _LEAST_FACE]
    return [(number, rings_of(face)) for number, face in zip(_owners(tile, faces), faces, strict=True) if number >= -1]


def _owners(tile: Tile, faces: list[BaseGeometry]) -> list[int]:
    """Return the number of the country each face belongs to, -1 for ground without one or with several, -2 for the sea.

    The small-scale map answers for little pieces that it has; a small island that it lacks goes to the nearest country.
    """
    spots = [shapely.point_on_surface(face) for face in faces]
    owners = small_scale_owners(tile, spots)
    nearest = small_scale_owners(tile, spots, nearest=True)
    disputed = contested(tile, spots)
    for i, face in enumerate(faces):
        if face.area > _LARGE_FACE or disputed[i]:
            owners[i] = None
        if owners[i] is None and not disputed[i] and face.area < _SMALL_FACE and not _touches_frame(face):
            owners[i] = nearest[i]
    return [_owner(tile, spot) if owner is None else owner for owner, spot in zip(owners, spots, strict=True)]


def _touches_frame(face: BaseGeometry) -> bool:
    west, north, east, south = face.bounds
    return min(west, north) <= -MARGIN or max(east, south) >= UNITS + MARGIN


@cache
def _numbers() -> dict[str, int]:
    """Return the number of each code's main land: Australia, not its Coral Sea Islands."""
    rows = sorted(enumerate(countries("10m")), key=lambda row: float(row[1].geometry.area))
    return {country.code: number for number, country in rows if country.code}


@cache
def _borders(codes: tuple[str, ...]) -> tuple[Border, ...]:
    known = set(codes) & set(borders().codes())
    pairs = {(a, b) for a in known for b in known.intersection(borders().neighbours(a)) if a < b}
    return tuple(border for pair in sorted(pairs) for border in _between(*pair))


@cache
def _coast() -> Border:
    return borders().coast()


@cache
def _between(a: str, b: str) -> tuple[Border, ...]:
    try:
        return (borders().border(a, b),)
    except UnknownBorder:  # neighbours by the claim of one of them only
        return ()


def _simple(lines: list[BaseGeometry]) -> list[BaseGeometry]:
    return list(shapely.simplify(lines, _SIMPLE))


def _cut(border: Border, tile: Tile, *, disputed: bool | None = None) -> list[BaseGeometry]:
    """Return a line inside a tile, in its units; disputed: only where it runs, or does not, beside contested ground."""
    scale = 2**tile.level
    side = 1 / scale
    edge = side * MARGIN / UNITS
    around = Box(tile.x * side, tile.y * side, (tile.x + 1) * side - 1e-12, (tile.y + 1) * side).padded(edge)
    found = [border.paths[int(i)] for i in _touching(border.boxes, around)]
    wanted = found if disputed is None else [path for path in found if _is_disputed(border, path) == disputed]
    if not wanted:
        return []
    paths = [_in_units(path, tile) for path in wanted]
    cut = shapely.clip_by_rect(
        [shapely.LineString(path) for path in paths], -MARGIN, -MARGIN, UNITS + MARGIN, UNITS + MARGIN
    )
    return [line for line in shapely.get_parts(cut) if not line.is_empty]


def _is_disputed(border: Border, path: NDArray[np.int32]) -> bool:
    middle = path[len(path) // 2 - 1 : len(path) // 2 + 1].mean(axis=0) / STEPS_PER_DEGREE
    return bool(border.disputed) and beside_contested(middle)


def _touching(boxes: NDArray[np.int32], around: Box) -> NDArray[np.int64]:
    south, north = (degrees_bounds(around)[i] * STEPS_PER_DEGREE for i in (1, 3))
    west, east = ((x * 360 - 180) * STEPS_PER_DEGREE for x in (around.west, around.east))
    hit = (boxes[:, 0] <= east) & (boxes[:, 2] >= west) & (boxes[:, 1] <= north) & (boxes[:, 3] >= south)
    return np.flatnonzero(hit)


def _in_units(path: NDArray[np.int32], tile: Tile) -> NDArray[np.float64]:
    xy: NDArray[np.float64] = plane(path / STEPS_PER_DEGREE) * 2**tile.level - [tile.x, tile.y]
    return np.multiply(xy, UNITS)


def _owner(tile: Tile, spot: shapely.Point) -> int:
    side = 1 / 2**tile.level
    at = ((tile.x + spot.x / UNITS) * side, (tile.y + spot.y / UNITS) * side)
    place = degrees_bounds(Box(at[0], at[1], at[0], at[1]))
    codes = borders().countries_at(Position(place.west, place.south))
    return _numbers().get(codes[0], -1) if len(codes) == 1 else -1 if codes else -2
