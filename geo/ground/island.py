"""Islands by their own shore, and the coast across the water from one: what "90 km off the coast" is measured to."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Final

import numpy as np
import shapely
from numpy.typing import NDArray

from geo.errors import UnknownBorder
from geo.ground.edges import Floats
from geo.ground.paths import STEPS_PER_DEGREE, degrees
from geo.ground.position import Position

if TYPE_CHECKING:
    from geo.ground.border import Coast
    from geo.ground.store import BorderStore

__all__ = ["Island", "coast_across", "island_at"]

_DEGREE_M: Final = 111_320.0
_LARGEST_M: Final = 500_000.0  # across: what is larger is no island off a coast
_MAINLAND: Final = 2.0  # a coast is that of land so many times as long as the island
_ASHORE_DEG: Final = 0.02  # how far off its drawn shore the point of an island may lie


@dataclass(frozen=True, slots=True)
class Island:
    """An island: outline (n, 2), its shore as longitudes and latitudes, closed; span_m, across it from end to end."""

    outline: Floats
    span_m: float

    def spots(self, count: int) -> tuple[Position, ...]:
        """Return positions on the shore, evenly by its vertices."""
        chosen = np.linspace(0, len(self.outline) - 1, count, endpoint=False).astype(int)
        return tuple(Position(*self.outline[i].tolist()) for i in chosen)

    def nearest_vertex(self, position: Position) -> Position:
        """Return the vertex of the shore that is nearest to a position."""
        squeeze = np.cos(np.radians(position.lat))
        away = np.hypot((self.outline[:, 0] - position.lon) * squeeze, self.outline[:, 1] - position.lat)
        return Position(*self.outline[int(away.argmin())].tolist())


def island_at(store: "BorderStore", position: Position) -> Island:
    """Return the island a position is on; raise UnknownBorder where it is on none, or on one larger than 500 km."""
    point, ashore = shapely.Point(position.lon, position.lat), bool(store.countries_at(position))
    for outline in _outlines(store, position):
        ring = shapely.Polygon(outline)
        if ring.covers(point) or (not ashore and ring.distance(point) <= _ASHORE_DEG):
            return Island(outline, float(_spans_m(np.array([ring.bounds]))[0]))
    raise UnknownBorder(f"{position.lat:.4f}, {position.lon:.4f} is on no island with a shore of its own")


def coast_across(store: "BorderStore", position: Position, code: str | None = None) -> "Coast":
    """Return the coast that the island a position is on lies off: of the mainland or of islands twice as long.

    code: whose; None for any. Raises UnknownBorder where the position is on no island, or there is no such coast.
    """
    island = island_at(store, position)
    shore = store.of_kind("coast")
    if code is not None:
        shore &= np.logical_or(*store.beside(store.claims.claimed(frozenset({code}))))
    small = _closed(store) & (_spans_m(store.boxes / STEPS_PER_DEGREE) < _MAINLAND * island.span_m)
    return store.line(() if code is None else (code,), "coast", shore & ~small & ~_own(store, island))


def _own(store: "BorderStore", island: Island) -> NDArray[np.bool_]:
    """Tell which arcs lie within the box of an island: its shore, where that is made of several."""
    west, south, east, north = shapely.Polygon(island.outline).bounds
    boxes = store.boxes / STEPS_PER_DEGREE
    inside = (boxes[:, 0] >= west) & (boxes[:, 2] <= east) & (boxes[:, 1] >= south) & (boxes[:, 3] <= north)
    return np.asarray(inside)


@cache
def _closed(store: "BorderStore") -> NDArray[np.bool_]:
    return store.paths(np.ones(len(store.boxes), dtype=bool)).closed()


def _outlines(store: "BorderStore", position: Position) -> Iterator[Floats]:
    """Yield the outlines (n, 2) of islands about a position, small ones first; those of several arcs last."""
    boxes, shore, closed = store.boxes / STEPS_PER_DEGREE, store.of_kind("coast"), _closed(store)
    close = np.flatnonzero(shore & closed & _touches(boxes, position, _ASHORE_DEG))
    spans_m = _spans_m(boxes[close])
    for i in close[np.argsort(spans_m)][: int((spans_m <= _LARGEST_M).sum())].tolist():
        yield degrees(store.paths(np.array([i]))[0])
    parts = shore & ~closed & _touches(boxes, position, _LARGEST_M / _DEGREE_M)
    lines = [shapely.LineString(degrees(path)) for path in store.paths(parts)]
    for polygon in shapely.get_parts(shapely.polygonize(lines)):
        if _spans_m(np.array([polygon.bounds]))[0] <= _LARGEST_M:
            yield shapely.get_coordinates(polygon.exterior)


def _touches(boxes: Floats, position: Position, reach_deg: float) -> NDArray[np.bool_]:
    """Tell which boxes (k, 4) come within so many degrees of a position."""
    west, south, east, north = boxes.T
    wide = (west - reach_deg <= position.lon) & (position.lon <= east + reach_deg)
    return np.asarray(wide & (south - reach_deg <= position.lat) & (position.lat <= north + reach_deg))


def _spans_m(boxes: Floats) -> NDArray[np.float64]:
    """Return the diagonals (k,) of boxes (k, 4) in degrees."""
    west, south, east, north = boxes.T
    wide = (east - west) * np.cos(np.radians((south + north) / 2))
    return np.asarray(_DEGREE_M * np.hypot(wide, north - south))
