"""Lakes and rivers to be measured to, as the background draws them: their shores and courses to some kilometres."""

from functools import cache
from typing import Any, Final

import numpy as np
import shapely
from numpy.typing import NDArray
from shapely.geometry.base import BaseGeometry

from geo.ground.background import lakes
from geo.ground.border import Border
from geo.ground.cut import boxes_of, lengths_of, steps_of
from geo.ground.geodesic import WGS84
from geo.ground.nearest import NearestIndex
from geo.ground.paths import STEPS_PER_DEGREE
from geo.ground.position import Position
from geo.ground.region import Region
from geo.ground.rivers import named_rivers

__all__ = ["LAKE_M", "RIVER_M", "is_open_end", "lake_of", "river_of"]

LAKE_M: Final = 2_000.0  # how far a shore that is drawn may lie off the ground
RIVER_M: Final = 5_000.0  # and a course: ninety-nine in a hundred points of rivers that are borders lie within as much
# But for two, drawn farther off in one stretch each: between Oryahovo and Corabia, and down to the mouth.
_COARSER_M: Final = {"Danube": 10_500.0, "Ubangi": 8_500.0}
_SOURCE: Final = "Natural Earth"
_BESIDE_DEG: Final = 0.05  # how far from its lake a gazetteer may have a position
_ALIKE: Final = (0.15, 1.6)  # shares of the half diagonal of a lake's box that its own radius may be
_OFF_M: Final = 50_000.0  # how far from its river, or a fifth of the radius
_AROUND: Final = 1.3  # radii about the middle of a river within which pieces of its name are its own
_MEETS_DEG: Final = 0.1


@cache
def lake_of(position: Position, radius_m: float) -> tuple[Region, Border] | None:
    """Return a lake and its shore that a position lies in or beside and that is about as large; None for none drawn.

    >>> baikal, shore = lake_of(Position(108.0, 53.5), 250_000)
    >>> round(baikal.nearest(Position(104.28, 52.29)).distance_m, -4)
    60000.0
    """
    drawn, tree = _lakes()
    spot = shapely.Point(position.lon, position.lat)
    found = tree.query_nearest(spot, max_distance=_BESIDE_DEG, all_matches=False).tolist()
    alike = (drawn[row] for row in found if _ALIKE[0] <= radius_m / _half_m(drawn[row]) <= _ALIKE[1])
    lake = next(alike, None)
    if lake is None:
        return None
    paths = [steps_of(ring) for ring in shapely.get_rings(shapely.get_parts(lake))]
    boxes = boxes_of(paths)
    return Region("", paths, boxes, LAKE_M, _SOURCE), Border(
        (), "coast", paths, boxes, lengths_of(paths), LAKE_M, _SOURCE
    )


@cache
def river_of(name: str, position: Position, radius_m: float) -> Border | None:
    """Return the course of a river by its English name; None where none of that name is drawn about there.

    >>> danube = river_of("Danube", Position(19.0, 46.0), 1_100_000)
    >>> danube.nearest(Position(16.37, 48.21)).distance_m < 10_000
    True
    """
    full = name.partition(" (")[0]
    called = full if full in _rivers() else full.removesuffix(" River")
    lines = _rivers().get(called, ())
    spot = np.array([[position.lon, position.lat]])
    away_m = [(_away_m(line, spot), line) for line in lines]
    if min((off_m for off_m, _ in away_m), default=np.inf) > max(_OFF_M, radius_m / 5):
        return None
    paths = [steps_of(line) for off_m, line in away_m if off_m <= _AROUND * radius_m + _OFF_M]
    accuracy_m = _COARSER_M.get(called, RIVER_M)
    return Border((called,), "river", paths, boxes_of(paths), lengths_of(paths), accuracy_m, _SOURCE)


def is_open_end(course: Border, position: Position) -> bool:
    """Tell whether a river is drawn no farther than a position though it meets no other river there: at its springs."""
    at = np.rint(np.array([position.lon, position.lat]) * STEPS_PER_DEGREE)
    ends = np.concatenate([path[[0, -1]] for path in course.paths])
    if np.count_nonzero(np.abs(ends - at).max(axis=1) <= 1) != 1:
        return False
    spot = shapely.Point(position.lon, position.lat)
    others = (line for name, lines in _rivers().items() if name not in {"", *course.sides} for line in lines)
    return all(line.distance(spot) > _MEETS_DEG for line in others)


@cache
def _lakes() -> tuple[NDArray[Any], shapely.STRtree]:
    drawn = np.array(lakes("10m"), object)
    return drawn, shapely.STRtree(drawn)


@cache
def _rivers() -> dict[str, tuple[BaseGeometry, ...]]:
    found: dict[str, list[BaseGeometry]] = {}
    for name, line in named_rivers("50m"):
        found.setdefault(name or "", []).append(line)
    return {name: tuple(lines) for name, lines in found.items()}


def _half_m(area: BaseGeometry) -> float:
    west, south, east, north = area.bounds
    return float(WGS84.inv(west, south, east, north)[2]) / 2


def _away_m(line: BaseGeometry, spot: NDArray[np.float64]) -> float:
    return float(NearestIndex(line).query(spot)[0][0])
