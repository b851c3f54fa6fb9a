"""Shortest lines as they are to be drawn: dense enough to bend, cut where they cross the antimeridian."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from itertools import pairwise
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray
from shapely import GeometryCollection, LineString, MultiLineString, MultiPoint, MultiPolygon
from shapely.affinity import translate
from shapely.geometry.base import BaseGeometry

from geo.ground.geodesic import densify
from geo.ground.position import Position

__all__ = ["arc", "cut", "to_poles", "unwrap"]

_STEP_M: Final = 20_000.0
_POLE_DEG: Final = 89.999

_KINDS: Final[Mapping[str, Callable[[Sequence[Any]], BaseGeometry]]] = {
    "MultiPoint": MultiPoint,
    "MultiLineString": MultiLineString,
    "MultiPolygon": MultiPolygon,
    "GeometryCollection": GeometryCollection,
}

Coordinates = Sequence[tuple[float, float]]


def arc(start: Position, end: Position, *, step_m: float = _STEP_M) -> BaseGeometry:
    """Return the geodesic between two positions, a vertex at least every step_m, cut at the antimeridian.

    An end at a pole, which has every longitude, has that of the line.

    >>> arc(Position(179, -17), Position(-179, -17)).geom_type
    'MultiLineString'
    >>> arc(Position(15, 80), Position(0, 90)).bounds
    (15.0, 80.0, 15.0, 90.0)
    """
    dense = to_poles(densify([(start.lon, start.lat), (end.lon, end.lat)], step_m))
    return cut([(float(lon), float(lat)) for lon, lat in dense])


def to_poles(line: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return (n, 2) lon, lat whose ends at a pole have the longitude of the point before, lest a flat map bend them.

    >>> to_poles(np.array([[15.0, 89.0], [0.0, 90.0]])).tolist()
    [[15.0, 89.0], [15.0, 90.0]]
    """
    led = line.copy()
    for end, before in ((0, 1), (-1, -2)):
        if len(led) > 1 and abs(led[end, 1]) > _POLE_DEG:
            led[end, 0] = led[before, 0]
    return led


def cut(line: Coordinates) -> BaseGeometry:
    """Return a line of lon, lat as RFC 7946 wants it: a MultiLineString cut at the antimeridian where it crosses.

    >>> cut([(179.0, 1.0), (-179.0, 3.0)]).wkt
    'MULTILINESTRING ((179 1, 180 2), (-180 2, -179 3))'
    """
    runs: list[list[tuple[float, float]]] = [[line[0]]]
    for a, b in pairwise(line):
        if abs(b[0] - a[0]) > 180:
            side, lat = _crossing(a, b)
            runs[-1].append((side, lat))
            runs.append([(-side, lat)])
        runs[-1].append(b)
    kept = [run for run in runs if len(set(run)) > 1]
    if not kept:
        return LineString([line[0], line[-1]])
    return LineString(kept[0]) if len(kept) == 1 else MultiLineString(kept)


def unwrap(shape: BaseGeometry, *, around_lon: float) -> BaseGeometry:
    """Return the shape with each part moved by whole turns so that it lies nearest to a longitude: for flat maps.

    Longitudes may leave -180..180; a map that wraps draws such a line in one piece.

    >>> unwrap(cut([(179.0, 1.0), (-179.0, 3.0)]), around_lon=179).bounds
    (179.0, 1.0, 181.0, 3.0)
    """
    if not hasattr(shape, "geoms"):
        return _turned(shape, around_lon)
    return _KINDS[shape.geom_type]([_turned(part, around_lon) for part in _parts(shape)])


def _parts(shape: BaseGeometry) -> Iterable[BaseGeometry]:
    return shape.geoms  # type: ignore[attr-defined, no-any-return]


def _turned(part: BaseGeometry, around_lon: float) -> BaseGeometry:
    if part.is_empty:
        return part
    west, _, east, _ = part.bounds
    turns = round((around_lon - (west + east) / 2) / 360)
    return translate(part, 360.0 * turns) if turns else part


def _crossing(a: tuple[float, float], b: tuple[float, float]) -> tuple[float, float]:
    side = 180.0 if a[0] > 0 else -180.0
    span = b[0] + 2 * side - a[0]
    share = (side - a[0]) / span if span else 0.0
    return side, a[1] + share * (b[1] - a[1])
