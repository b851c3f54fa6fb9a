"""Colour on the map of a figure: ground, areas, circles, measured lines, scale bar and inset."""

from collections.abc import Sequence
from typing import Any, Final

import numpy as np
import shapely
from matplotlib.axes import Axes
from matplotlib.collections import LineCollection
from matplotlib.patches import PathPatch, Polygon, Rectangle
from matplotlib.path import Path
from shapely.geometry.base import BaseGeometry

from geo.ground.background import countries
from geo.verdict import Holds
from layers import LOOKS
from layers.areas import area_of
from maps.figure_ground import BorderLine, Ground, detail
from maps.figure_plane import Plane
from maps.figure_scene import Scene
from maps.figure_text import INK, words

__all__ = ["paint_areas", "paint_claims", "paint_ground", "paint_inset", "paint_run", "paint_scale"]

_SEA: Final = "#DCE9EF"
_LANDS: Final = ("#FBF8EF", "#F4F0E5")
_HOME: Final = "#EEE8DA"
_SHORE: Final = "#8FA9B5"
_BORDER: Final = "#8A8069"
_SPOKEN_OF: Final = "#4F4737"
_FEW: Final = 4
_STEPS: Final = (1, 2, 5)
_SEAM_PX: Final = 2.0
_MILE_M: Final = 1609.344


def paint_ground(axes: Axes, plane: Plane, under: Ground, scene: Scene) -> None:
    """Paint sea, land, lakes, rivers and borders; those spoken of are darker."""
    axes.set_facecolor("white" if plane.world else _SEA)
    if plane.world:
        axes.add_patch(Polygon(plane.edge(), facecolor=_SEA, edgecolor=_SHORE, linewidth=0.8, zorder=0.5))
    for number, land in enumerate(under.territories):
        colour = _HOME if {land.code} == scene.home else _LANDS[number % 2]
        edge = colour if under.borders else _SHORE
        _fill(axes, land.shape, facecolor=colour, edgecolor=edge, linewidth=0.4, zorder=1)
    if under.borders:
        _stroke(axes, _shores(axes, under), color=_SHORE, linewidth=0.5, zorder=1.05)
    for lake in under.lakes:
        _fill(axes, lake, facecolor=_SEA, edgecolor=_SHORE, linewidth=0.4, zorder=1.1)
    for river in under.rivers:
        _stroke(axes, river, color=_SEA, linewidth=1.2, zorder=1.2)
    darker = _spoken_of(scene, under.borders)
    for border in under.borders:
        colour, width = (_SPOKEN_OF, 2.0) if border in darker else (_BORDER, 1.0)
        dashes = (0, (3.5, 2.0)) if border.disputed else "solid"
        _stroke(axes, border.shape, color=colour, linewidth=width, linestyle=dashes, zorder=2, joinstyle="round")


def _spoken_of(scene: Scene, borders: Sequence[BorderLine]) -> list[BorderLine]:
    """Return the borders that claims speak of; "the Polish border" of a place in Belarus is the one between the two."""
    drawn = {frozenset(border.sides): border for border in borders}
    found = list[BorderLine]()
    for spoken in scene.spoken_of:
        if spoken in drawn:
            found.append(drawn[spoken])
            continue
        shared = [drawn[spoken | {home}] for home in sorted(scene.home) if spoken | {home} in drawn]
        found += shared or [border for sides, border in drawn.items() if spoken & sides]
    return found


def _shores(axes: Axes, under: Ground) -> BaseGeometry:
    """Return the outline of all land together, so that a border is drawn once, where it runs precisely."""
    gap = _SEAM_PX * (axes.get_xlim()[1] - axes.get_xlim()[0]) / axes.get_window_extent().width
    land = shapely.union_all([land.shape.buffer(gap) for land in under.territories])
    return land.buffer(-gap).boundary


def paint_areas(axes: Axes, plane: Plane, scene: Scene, *, scale: float) -> None:
    """Paint the extent of places, the distances claimed, and where unnamed subjects may lie; scale: of letters."""
    for point in scene.points:
        if 0 < point.radius_m < plane.half_height_m:
            ring = plane.ring(point.position, point.radius_m)
            axes.fill(ring[:, 0], ring[:, 1], facecolor=INK, alpha=0.07, linewidth=0, zorder=1.5)
    for claimed in scene.circles:
        look: dict[str, Any] = {"color": LOOKS[claimed.holds].colour, "lw": 1.5 * scale, "ls": (0, (5, 3)), "zorder": 3}
        for radius_m in (r for r in (claimed.inner_m, claimed.outer_m) if r > 0):
            axes.plot(*plane.ring(claimed.centre, radius_m).T, **look)
    for area in scene.areas:
        for located in plane.shapes([area_of(area.shape)]):
            edge = {"edgecolor": "#6B6B6B", "linewidth": 1.2 * scale, "linestyle": "--"}
            _fill(axes, located, facecolor="#6B6B6B33", zorder=3, **edge)


def paint_run(axes: Axes, shape: BaseGeometry, holds: Holds, *, scale: float) -> None:
    """Paint a line whose length was measured, in its verdict's colour with a white rim."""
    for colour, width, zorder in (("white", 5.0, 3.8), (LOOKS[holds].colour, 2.8, 3.9)):
        look = {"color": colour, "linewidth": width * scale, "joinstyle": "round", "capstyle": "round"}
        _stroke(axes, shape, zorder=zorder, **look)


def paint_claims(axes: Axes, plane: Plane, scene: Scene, *, scale: float) -> None:
    """Paint each measured geodesic in its verdict's colour and dashes, with a white rim, and the points between."""
    for line in scene.lines:
        look = LOOKS[line.holds]
        x, y = plane.arc(line.start, line.end).T
        axes.plot(x, y, color="white", lw=6.5 * scale, zorder=4, solid_capstyle="round")
        dashes = (0, tuple(d / 4 for d in look.dash)) if look.dash and len(scene.lines) > 1 else "solid"
        axes.plot(x, y, color=look.colour, lw=3.6 * scale, ls=dashes, zorder=4.1)
        for end in (line.start, line.end):
            axes.plot(*plane.at(end), "o", ms=4.5 * scale, mfc=look.colour, mec="white", mew=1.0 * scale, zorder=4.2)
    size = (8 if len(scene.points) <= _FEW else 5.5) * scale
    for point in scene.points:
        axes.plot(*plane.at(point.position), "o", ms=size, mfc=INK, mec="white", mew=1.3 * scale, zorder=5)


def paint_scale(axes: Axes, left: float, bottom: float, *, metres_px: float, room_px: float, size: float) -> None:
    """Paint a bar of round kilometres with round miles under it; left, bottom: metres of the plane."""
    height = 5 * metres_px
    for unit_m, unit, up, dark in ((1000.0, "km", 0.0, INK), (_MILE_M, "mi", -2.5 * size * metres_px, "#77736A")):
        number = _round_number(room_px * metres_px / unit_m)
        long, base = number * unit_m, bottom + up
        for quarter in range(4):
            colour = dark if quarter % 2 == 0 else "white"
            box = Rectangle((left + quarter * long / 4, base), long / 4, height, fc=colour, ec=dark, lw=0.7, zorder=8)
            axes.add_patch(box)
        label = f"{number:,g} {unit}"
        words(axes, left + long + 7 * metres_px, base + height / 2, label, size=size, va="center", halo=2.5, zorder=8)


def paint_inset(inset: Axes, plane: Plane, far: Plane, scene: Scene) -> None:
    """Paint the wider surroundings with a mark where the figure's window lies."""
    inset.set_facecolor(_SEA)
    inset.set(
        xlim=(-far.half_width_m, far.half_width_m), ylim=(-far.half_height_m, far.half_height_m), xticks=[], yticks=[]
    )
    for country in countries(detail(far.half_height_m / 1.5)):
        for land in far.shapes([country.geometry]):
            colour = _HOME if {country.code} == scene.home else _LANDS[0]
            _fill(inset, land, facecolor=colour, edgecolor=_BORDER, linewidth=0.45, zorder=1)
    wide, high = (max(half, far.half_width_m / 28) for half in (plane.half_width_m, plane.half_height_m))
    inset.add_patch(Rectangle((-wide, -high), 2 * wide, 2 * high, fc="#D55E0022", ec="#A8420A", lw=1.6, zorder=4))
    for spine in inset.spines.values():
        spine.set(color=INK, linewidth=0.8)


def _fill(axes: Axes, shape: BaseGeometry, **look: Any) -> None:  # noqa: ANN401
    polygons = [part for part in shapely.get_parts(shape) if part.geom_type == "Polygon"]
    rings = [np.asarray(ring.coords) for polygon in polygons for ring in (polygon.exterior, *polygon.interiors)]
    if rings:
        path = Path.make_compound_path(*(Path(ring, closed=True) for ring in rings))
        axes.add_patch(PathPatch(path, **look))


def _stroke(axes: Axes, shape: BaseGeometry, **look: Any) -> None:  # noqa: ANN401
    lines = [np.asarray(part.coords) for part in shapely.get_parts(shape) if part.geom_type == "LineString"]
    axes.add_collection(LineCollection(lines, **look), autolim=False)


def _round_number(most: float) -> float:
    """Return the largest of 1, 2, 5, 10, 20 ... that is not more."""
    power = 10.0 ** np.floor(np.log10(most))
    return float(max(step * power for step in _STEPS if step * power <= most))
