"""The ground under a figure: countries, water and borders in its window."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations
from typing import TYPE_CHECKING, Final

import numpy as np
import shapely

from geo.errors import UnknownBorder
from geo.ground import background
from geo.ground.background import Detail
from geo.ground.border import STEPS_PER_DEGREE
from maps.figure_frame import line_of
from maps.figure_plane import Plane

if TYPE_CHECKING:
    from shapely.geometry.base import BaseGeometry

    from geo.ground.border import Border
    from geo.ground.store import BorderStore
    from maps.figure_scene import Run

__all__ = ["BorderLine", "Ground", "Territory", "detail", "ground"]

_FINE_M: Final = 700_000.0
_MIDDLE_M: Final = 3_000_000.0
_RIVERS_M: Final = 60_000.0
_LAKES_M: Final = 20_000.0
_MOST_OFF: Final = 0.06
_WITHIN_M: Final = 1.0
_APART_M: Final = 5_000.0  # the small-scale background errs by up to 2 km a side
_TOUCHING_M: Final = 30.0
_SHORES_M: Final = 120_000.0
_PRECISE_M: Final = 600_000.0
_UNSEEN_DEG_M: Final = 0.0004 / 111_000  # degrees a metre of half height: a tenth of a pixel


@dataclass(frozen=True, slots=True)
class Territory:
    """A country's land in the window, in metres of the plane."""

    code: str | None
    name: str
    shape: "BaseGeometry"


@dataclass(frozen=True, slots=True)
class BorderLine:
    """A border in the window; sides: its countries' codes; disputed: some part of it is."""

    sides: tuple[str, str]
    shape: "BaseGeometry"
    disputed: bool = False


@dataclass(frozen=True, slots=True)
class Ground:
    """What lies in the window: land by country, lakes, rivers, shores, borders, and lines whose length was measured."""

    territories: tuple[Territory, ...]
    lakes: tuple["BaseGeometry", ...]
    rivers: tuple["BaseGeometry", ...]
    borders: tuple[BorderLine, ...]
    runs: tuple[tuple["Run", "BaseGeometry"], ...] = ()


def ground(plane: Plane, store: "BorderStore", runs: tuple["Run", ...] = ()) -> Ground:
    """Return what lies in the window of a plane; borders from the store while the window is not too wide for them."""
    level = detail(plane.half_height_m)
    territories = tuple(_territories(plane, level))
    waters = tuple(plane.shapes(background.lakes(level))) if plane.half_height_m > _LAKES_M else ()
    rivers = tuple(plane.shapes(background.rivers(level))) if plane.half_height_m > _RIVERS_M else ()
    found = ((run, line_of(run, store)) for run in runs)
    measured = tuple((run, _seen_of(plane, line)) for run, line in found if line is not None)
    if plane.half_height_m > _PRECISE_M:
        return Ground(territories, waters, rivers, (), measured)
    lines = tuple(_borders(plane, territories, store))
    return Ground(_land(plane, territories, lines, store), waters, rivers, lines, measured)


def detail(half_height_m: float) -> Detail:
    """Return the scale of background that a window needs."""
    if half_height_m < _FINE_M:
        return "10m"
    return "50m" if half_height_m < _MIDDLE_M else "110m"


def _territories(plane: Plane, level: Detail) -> Iterator[Territory]:
    for country in background.countries(level):
        for shape in plane.shapes([country.geometry]):
            yield Territory(country.code, country.name, shape)


def _land(
    plane: Plane, drawn: tuple[Territory, ...], lines: tuple[BorderLine, ...], store: "BorderStore"
) -> tuple[Territory, ...]:
    """Return the land within precise borders and shores; as drawn where the window is wide or these do not close."""
    if plane.half_height_m > _SHORES_M:
        return drawn
    precise = _precise(drawn, [*(border.shape for border in lines), *_shores(plane, drawn, store)], plane)
    return precise if abs(_area(precise) - _area(drawn)) < _MOST_OFF * _area(drawn) else drawn


def _area(territories: tuple[Territory, ...]) -> float:
    return sum(t.shape.area for t in territories)


def _precise(territories: tuple[Territory, ...], lines: list["BaseGeometry"], plane: Plane) -> tuple[Territory, ...]:
    """Cut the window anew along precise lines; each piece goes to the drawn country that covers most of it."""
    wide, high = plane.half_width_m - _WITHIN_M, plane.half_height_m - _WITHIN_M  # so that lines cross the frame
    frame = shapely.box(-wide, -high, wide, high)
    pieces = shapely.get_parts(shapely.polygonize([shapely.union_all([frame.boundary, *lines])]))
    owned: dict[int, list[BaseGeometry]] = {}
    for piece in pieces:
        shares = [piece.intersection(t.shape).area if piece.intersects(t.shape) else 0.0 for t in territories]
        if sum(shares) > piece.area / 2:
            owned.setdefault(shares.index(max(shares)), []).append(piece)
    return tuple(
        Territory(territories[i].code, territories[i].name, shapely.union_all(parts))
        for i, parts in sorted(owned.items())
    )


def _shores(plane: Plane, territories: tuple[Territory, ...], store: "BorderStore") -> Iterator["BaseGeometry"]:
    for code in sorted({t.code for t in territories if t.code}):
        try:
            yield from plane.shapes(_near(plane, store.coast(code)))
        except UnknownBorder:
            continue


def _borders(plane: Plane, territories: tuple[Territory, ...], store: "BorderStore") -> Iterator[BorderLine]:
    """Yield the border of each two countries in the window; as drawn at small scale where the store has none."""
    for a, b in combinations([t for t in territories if t.code], 2):
        if not a.shape.dwithin(b.shape, _APART_M):
            continue
        sides = (str(a.code), str(b.code))
        try:
            line = store.border(*sides)
        except UnknownBorder:
            shape, disputed = _touching(a, b), False
        else:
            shape, disputed = _seen_of(plane, line), bool(line.disputed)
        if not shape.is_empty:
            yield BorderLine(sides, shape, disputed)


def _seen_of(plane: Plane, line: "Border") -> "BaseGeometry":
    """Return what of a line lies in the window, in metres of the plane."""
    return shapely.union_all(list(plane.shapes(_near(plane, line))))


def _near(plane: Plane, line: "Border") -> Iterator["BaseGeometry"]:
    """Yield the paths of a line whose box meets the window; only these are read, without bends nobody could see."""
    bounds = plane.bounds()
    west, south, east, north = (line.boxes / STEPS_PER_DEGREE).T
    across = (west <= bounds.east) & (bounds.west <= east)
    if bounds.west > bounds.east:
        across = (west <= bounds.east) | (bounds.west <= east)
    for row in np.flatnonzero(across & (south <= bounds.north) & (bounds.south <= north)):
        path = shapely.LineString(line.paths[int(row)] / STEPS_PER_DEGREE)
        yield path.simplify(_UNSEEN_DEG_M * plane.half_height_m, preserve_topology=False)


def _touching(a: Territory, b: Territory) -> "BaseGeometry":
    return a.shape.boundary.intersection(b.shape.buffer(_TOUCHING_M))
