"""Land, lakes and rivers on the page's plane, cut to a square and simplified to what a screen can show."""

from functools import cache
from typing import Final, Literal, NamedTuple

import numpy as np
import shapely
from numpy.typing import NDArray
from shapely import Point, Polygon
from shapely.geometry.base import BaseGeometry

from geo.ground.background import Detail, countries, lakes
from geo.ground.rivers import named_rivers
from maps.page_mercator import MOST_LAT, Box, plane

__all__ = [
    "MARGIN",
    "UNITS",
    "Lines",
    "Tile",
    "country_parts",
    "rings_of",
    "river_lines",
    "shared",
    "simple_areas",
    "small_scale_owners",
    "whole_lines",
]

UNITS: Final = 2048  # whole numbers across a tile
MARGIN: Final = 24.0  # units drawn past the edge, so that strokes at it are cut, not drawn
_TOLERANCE: Final = 2.0  # units: less than a pixel when the tile first shows
_CONTINENT_TOLERANCE: Final = 2.8  # for level 2, which nearly every page has: a pixel
_LEAST_RIVER: Final = 70.0  # units
_LEAST_AREA: Final = {"countries": 8.0, "lakes": 24.0, "rivers": 0.0}  # square units: what is smaller is not drawn

Layer = Literal["countries", "lakes", "rivers"]
Lines = list[NDArray[np.int64]]


class Tile(NamedTuple):
    """A square of the plane, 1 / 2**level of the world wide."""

    level: int
    x: int
    y: int


class _Shapes(NamedTuple):
    """Single shapes in units of the world's tile, the number of what each belongs to, and their index."""

    tree: shapely.STRtree
    shapes: NDArray[np.object_]
    owners: tuple[int, ...]


def simple_areas(layer: Layer, tile: Tile, *, detail: Detail) -> list[tuple[int, BaseGeometry]]:
    """Return areas in units of the tile with their country; neighbours go on sharing their border.

    Islands and lakes below a few pixels are dropped. The number counts geo.ground.background.countries("10m"), -1 for
    a lake.
    """
    least = _LEAST_AREA[layer]
    kept = [(owner, area) for owner, area in _cut(_layer(detail, layer), tile) if area.area > least]
    shapes = shapely.coverage_simplify([area for _, area in kept], _tolerance(tile))
    return [(owner, shape) for (owner, _), shape in zip(kept, shapes, strict=True)]


def _tolerance(tile: Tile) -> float:
    return _CONTINENT_TOLERANCE if tile.level == 2 else _TOLERANCE


def whole_lines(shapes: list[BaseGeometry]) -> Lines:
    """Return lines in whole units, without those that come to nothing."""
    lines = [_whole(shapely.get_coordinates(part)) for part in shapely.get_parts(shapes)]
    return [line for line in lines if len(line) > 1]


def river_lines(tile: Tile, *, detail: Detail) -> tuple[Lines, list[tuple[int, str]]]:
    """Return the rivers of a tile in whole units, and which of these lines have which name."""
    found = [(owner, shape) for owner, shape in _cut(_layer(detail, "rivers"), tile) if shape.length > _LEAST_RIVER]
    simple = shapely.simplify([shape for _, shape in found], _tolerance(tile))
    rows = [
        (named_rivers(detail)[owner].name, whole_lines([shape]))
        for (owner, _), shape in zip(found, simple, strict=True)
    ]
    named = [(name, line) for name, lines in rows for line in lines]
    return [line for _, line in named], [(number, name) for number, (name, _) in enumerate(named) if name]


def rings_of(area: BaseGeometry) -> Lines:
    """Return the rings of an area in whole units, without those that come to nothing."""
    lines = [_whole(shapely.get_coordinates(ring)) for ring in shapely.get_rings(shapely.get_parts(area))]
    return [line for line in lines if len(line) > 3]


def shared(rings: Lines) -> Lines:
    """Return the edges that two rings have in common, once, joined to lines where they follow one another.

    >>> square = np.array([[0, 0], [0, 2], [2, 2], [2, 0], [0, 0]])
    >>> [line.tolist() for line in shared([square, square + [2, 0]])]
    [[[2, 2], [2, 0]]]
    """
    if not rings:
        return []
    edges = np.concatenate([np.hstack([ring[:-1], ring[1:]]) for ring in rings])
    turned = (edges[:, 0] > edges[:, 2]) | ((edges[:, 0] == edges[:, 2]) & (edges[:, 1] > edges[:, 3]))
    same = np.where(turned[:, None], edges[:, [2, 3, 0, 1]], edges)
    _, first, counts = np.unique(same, axis=0, return_index=True, return_counts=True)
    kept = np.sort(first[counts > 1])
    ring_of = np.repeat(np.arange(len(rings)), [len(ring) - 1 for ring in rings])[kept]
    breaks = np.flatnonzero((np.diff(kept) > 1) | (np.diff(ring_of) > 0)) + 1
    return [np.vstack([edges[run[0], :2], edges[run, 2:]]) for run in np.split(kept, breaks) if len(run)]


def country_parts(view: Box) -> list[tuple[int, Polygon]]:
    """Return the largest piece of each country inside a box of the plane, by number of country."""
    layer = _layer("50m", "countries")
    found: dict[int, list[BaseGeometry]] = {}
    for turn in (-1.0, 0.0, 1.0):
        edges = ((view.west + turn) * UNITS, view.north * UNITS, (view.east + turn) * UNITS, view.south * UNITS)
        hits = sorted(layer.tree.query(shapely.box(*edges)).tolist())
        for hit, part in zip(hits, shapely.clip_by_rect(layer.shapes[hits], *edges), strict=True):
            if part.area > 0:
                found.setdefault(layer.owners[hit], []).append(part)
    return [(number, _largest(parts)) for number, parts in sorted(found.items())]


def small_scale_owners(tile: Tile, spots: list[Point], *, nearest: bool = False) -> list[int | None]:
    """Return the country each point of a tile lies in, or the nearest one; None where there is none."""
    layer = _layer("10m", "countries")
    scale = 2**tile.level
    found: list[int | None] = [None] * len(spots)
    if spots:
        here = shapely.transform(np.asarray(spots), lambda xy: (xy + np.array([tile.x, tile.y]) * UNITS) / scale)
        pairs = layer.tree.query_nearest(here) if nearest else layer.tree.query(here, predicate="intersects")
        for spot, hit in pairs.T.tolist():
            found[spot] = layer.owners[hit]
    return found


def _largest(parts: list[BaseGeometry]) -> Polygon:
    polygon: Polygon = max(shapely.get_parts(parts), key=lambda part: float(part.area))
    return shapely.transform(polygon, lambda xy: xy / UNITS)


@cache
def _layer(detail: Detail, layer: Layer) -> _Shapes:
    if layer == "countries":
        numbers = {country.name: number for number, country in enumerate(countries("10m"))}
        rows = [(numbers[country.name], country.geometry) for country in countries(detail)]
    elif layer == "lakes":
        rows = [(-1, shape) for shape in lakes(detail)]
    else:
        rows = [(number, river.line) for number, river in enumerate(named_rivers(detail))]
    # What lies beyond the plane is cut off: moved to its edge it would turn Antarctica inside out.
    within = shapely.clip_by_rect([shape for _, shape in rows], -180.0, -MOST_LAT, 180.0, MOST_LAT)
    parts, owners = shapely.get_parts(within, return_index=True)
    parts = shapely.transform(parts, lambda lonlat: plane(lonlat) * UNITS)
    return _Shapes(shapely.STRtree(parts), parts, tuple(rows[owner][0] for owner in owners))


def _cut(layer: _Shapes, tile: Tile) -> list[tuple[int, BaseGeometry]]:
    scale = 2**tile.level
    side, margin = UNITS / scale, MARGIN / scale
    west, north = tile.x * side - margin, tile.y * side - margin
    edges = (west, north, west + side + 2 * margin, north + side + 2 * margin)
    hits = sorted(layer.tree.query(shapely.box(*edges)).tolist())
    cut = shapely.clip_by_rect(layer.shapes[hits], *edges)
    moved = shapely.transform(cut, lambda xy: xy * scale - [tile.x * UNITS, tile.y * UNITS])
    return [(layer.owners[hit], shape) for hit, shape in zip(hits, moved, strict=True) if not shape.is_empty]


def _whole(points: NDArray[np.float64]) -> NDArray[np.int64]:
    whole: NDArray[np.int64] = np.rint(points).astype(np.int64)
    moves = np.append(True, np.any(np.diff(whole, axis=0) != 0, axis=1))
    return np.compress(moves, whole, axis=0)
