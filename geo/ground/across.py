"""The coast across the water from an island: what "90 km off the coast" is measured to."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Final

import numpy as np
import shapely
from numpy.typing import NDArray

from geo.errors import UnknownBorder
from geo.ground.edges import Floats
from geo.ground.islands import ground_of, ring_numbers
from geo.ground.paths import STEPS_PER_DEGREE
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
    """An island: outline (n, 2), its shore as longitudes and latitudes, closed; span_m, across it from end to end.

    ring: its number among the rings of all coasts.
    """

    outline: Floats
    span_m: float
    ring: int

    def spots(self, count: int) -> tuple[Position, ...]:
        """Return positions on the shore, evenly by its vertices."""
        chosen = np.linspace(0, len(self.outline) - 1, count, endpoint=False).astype(int)
        return tuple(Position(*self.outline[i].tolist()) for i in chosen)

    def nearest_vertex(self, position: Position) -> Position:
        """Return the vertex of the shore that is nearest to a position."""
        squeeze = np.cos(np.radians(position.lat))
        away = np.hypot((self.outline[:, 0] - position.lon) * squeeze, self.outline[:, 1] - position.lat)
        return Position(*self.outline[int(away.argmin())].tolist())


@dataclass(frozen=True, slots=True, eq=False)
class _Rings:
    """The rings that coasts close to: number (k,) of each coast, -1 in none; boxes (r, 4) and spans_m (r,) of rings."""

    number: NDArray[np.intp]
    boxes: Floats
    spans_m: Floats


def island_at(store: "BorderStore", position: Position) -> Island:
    """Return the island a position is on; raise UnknownBorder where it is on none, or on one larger than 500 km."""
    rings, coast = _rings(store), store.coast()
    point, ashore = shapely.Point(position.lon, position.lat), bool(store.countries_at(position))
    for ring in _about(rings, position):
        area = ground_of(coast, np.flatnonzero(rings.number == ring))
        if area.covers(point) or (not ashore and area.distance(point) <= _ASHORE_DEG):
            main = max(area.geoms, key=lambda part: part.area)
            return Island(shapely.get_coordinates(main.exterior), float(rings.spans_m[ring]), ring)
    raise UnknownBorder(f"{position.lat:.4f}, {position.lon:.4f} is on no island with a shore of its own")


def coast_across(store: "BorderStore", position: Position, code: str | None = None) -> "Coast":
    """Return the coast that the island a position is on lies off: of the mainland or of islands twice as long.

    code: whose; None for any. Raises UnknownBorder where the position is on no island, or there is no such coast.
    """
    island, rings, shore = island_at(store, position), _rings(store), store.of_kind("coast")
    small = np.append(rings.spans_m < _MAINLAND * island.span_m, False)  # of no ring: the mainland
    small[island.ring] = True
    shore[np.flatnonzero(shore)[small[rings.number]]] = False
    if code is not None:
        shore &= np.logical_or(*store.beside(store.claims.claimed(frozenset({code}))))
    return store.line(() if code is None else (code,), "coast", shore)


@cache
def _rings(store: "BorderStore") -> _Rings:
    coast = store.coast()
    number, boxes = ring_numbers(coast), coast.boxes / STEPS_PER_DEGREE
    rows = np.flatnonzero(number >= 0)[np.argsort(number[number >= 0], kind="stable")]
    first = np.flatnonzero(np.diff(number[rows], prepend=-1))
    low, high = (each.reduceat(boxes[rows], first) for each in (np.minimum, np.maximum))
    around = np.hstack([low[:, :2], high[:, 2:]])
    return _Rings(number, around, _spans_m(around))


def _about(rings: _Rings, position: Position) -> Iterator[int]:
    """Yield the rings whose box a position lies in or beside, small ones first."""
    west, south, east, north = rings.boxes.T
    close = (west - _ASHORE_DEG <= position.lon) & (position.lon <= east + _ASHORE_DEG)
    close &= (south - _ASHORE_DEG <= position.lat) & (position.lat <= north + _ASHORE_DEG)
    found = np.flatnonzero(close & (rings.spans_m <= _LARGEST_M))
    yield from found[np.argsort(rings.spans_m[found])].tolist()


def _spans_m(boxes: Floats) -> Floats:
    """Return the diagonals (k,) of boxes (k, 4) in degrees."""
    west, south, east, north = boxes.T
    wide = (east - west) * np.cos(np.radians((south + north) / 2))
    return np.asarray(_DEGREE_M * np.hypot(wide, north - south))
