"""Cut the earth into faces of one set of claimants, land or sea, and give the edges between unlike faces.

Works tile by tile on the quadtree of geo-tz: in a tile the outlines of zones and of the sea are noded on a grid of
1e-7 degrees and polygonised, so that neighbours share their vertices exactly; each face is then asked what covers it.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any, Final, NamedTuple

import numpy as np
import shapely
from numpy.typing import NDArray
from timezones import ROOTS, Box, Node, Tile, Zones, quarters

GRID_DEG: Final = 1e-7
STEPS: Final = 10_000_000
ROUNDING: Final = 15  # steps: geo-tz rounds to 1e-6 degrees


class Face(NamedTuple):
    """What a piece of ground is: sea or land, and the zones that cover it."""

    sea: bool
    zones: frozenset[str]


@dataclass(slots=True)
class Edges:
    """Directed edges in steps of the grid with the number of the face on their left."""

    numbers: dict[Face, int] = field(default_factory=dict)
    ends: list[NDArray[np.int32]] = field(default_factory=list)
    lefts: list[NDArray[np.int32]] = field(default_factory=list)

    def add(self, ends: NDArray[np.int32], faces: list[Face]) -> None:
        """Take edges (n, 4) in, with the face on the left of each."""
        self.ends.append(ends)
        self.lefts.append(np.array([self.numbers.setdefault(f, len(self.numbers)) for f in faces], np.int32))


Leaf = tuple[Tile, shapely.Geometry | None]
Extra = Callable[[Box], tuple[tuple[str, shapely.Geometry], ...]]


def partition(zones: Zones, sea: shapely.Geometry, extra: Extra) -> Edges:
    """Return every edge of every face; `extra` gives the areas, other than zones, that reach into a tile."""
    edges = Edges()
    for tile, wet in _tiles(zones, sea):
        covers = (*tile.zones, *extra(tile.box))
        if wet is not None or any(shape is not None for _, shape in covers):
            _add_tile(edges, tile.box, covers, wet)
    return edges


def _tiles(zones: Zones, sea: shapely.Geometry) -> Iterator[Leaf]:
    for letter, box in ROOTS.items():
        yield from _leaves(zones, box, zones.tree[letter], sea)


def _leaves(zones: Zones, box: Box, node: Node, sea: shapely.Geometry | None) -> Iterator[Leaf]:
    wet = _clip(sea, box)
    if isinstance(node, dict) and "pos" not in node:
        for letter, quarter in quarters(box).items():
            yield from _leaves(zones, quarter, node.get(letter), wet)
    elif node is not None:
        yield zones.leaf(box, node), wet
    elif wet is not None:
        yield Tile(box, ()), wet


def _clip(sea: shapely.Geometry | None, box: Box) -> shapely.Geometry | None:
    if sea is None:
        return None
    part = shapely.clip_by_rect(sea, *box)
    if box[2] - box[0] < 30 and not part.is_valid:
        part = shapely.make_valid(part, method="structure", keep_collapsed=False)
    return None if part.is_empty else part


def _add_tile(edges: Edges, box: Box, covers: tuple[Any, ...], wet: shapely.Geometry | None) -> None:
    frame = shapely.box(*box)
    shapes = [s for s in (wet, *(shape for _, shape in covers)) if s is not None]
    outlines = [shapely.boundary(s) for s in shapes if abs(s.area - frame.area) > 1e-9 * frame.area]
    if not outlines:
        return
    lines = shapely.union_all([frame.exterior, *outlines], grid_size=GRID_DEG)
    faces = shapely.orient_polygons(shapely.get_parts(shapely.polygonize(shapely.get_parts(lines))))
    kinds = _kinds(faces, covers, wet)
    if len(set(kinds)) > 1:
        edges.add(*_inner_edges(faces, kinds, box))


def _kinds(faces: NDArray[Any], covers: tuple[Any, ...], wet: shapely.Geometry | None) -> list[Face]:
    points = shapely.point_on_surface(faces)
    everywhere = np.ones(len(faces), bool)
    sea = np.zeros(len(faces), bool) if wet is None else _covered(wet, points)
    inside = [(name, everywhere if shape is None else _covered(shape, points)) for name, shape in covers]
    return [Face(bool(s), frozenset(n for n, i in inside if i[k])) for k, s in enumerate(sea)]


def _covered(shape: shapely.Geometry, points: NDArray[Any]) -> NDArray[np.bool_]:
    shapely.prepare(shape)
    return np.asarray(shapely.contains(shape, points))


def _inner_edges(faces: NDArray[Any], kinds: list[Face], box: Box) -> tuple[NDArray[np.int32], list[Face]]:
    _, points, (rings, polygons) = shapely.to_ragged_array(faces)
    steps = np.rint(points * STEPS).astype(np.int32)
    starts = np.ones(len(steps) - 1, bool)
    starts[rings[1:-1] - 1] = False
    ends = np.hstack([steps[:-1], steps[1:]])[starts]
    owner = np.repeat(np.arange(len(faces)), np.diff(rings[polygons] - polygons))
    keep = ~_on_frame(ends, np.rint(np.array(box) * STEPS).astype(np.int32))
    return ends[keep], [kinds[i] for i in owner[keep]]


def _on_frame(ends: NDArray[np.int32], box: NDArray[np.int32]) -> NDArray[np.bool_]:
    """Tell the edges along a side of the tile, where the packages' own rounding leaves slivers that are no ground."""
    starts, stops = ends[:, :2], ends[:, 2:]
    sides = (box[:2], box[2:])
    return np.any([(abs(starts - s) <= ROUNDING) & (abs(stops - s) <= ROUNDING) for s in sides], axis=(0, 2))
