"""What stands in the corners of a figure: where on earth it lies, how long a kilometre is, which claims go unnamed."""

from typing import Final

import numpy as np
import shapely
from matplotlib.axes import Axes
from numpy.typing import NDArray

from geo.ground.background import countries
from layers.areas import area_of
from maps.figure_desk import Desk
from maps.figure_ground import Ground
from maps.figure_labels import Box, around
from maps.figure_paint import paint_inset, paint_scale
from maps.figure_plane import Plane
from maps.figure_scene import Line, Scene
from maps.figure_text import type_size

__all__ = ["furnish", "own_up"]

_INSET_PX: Final = 215.0
_INSET_NAMES: Final = 8
_LEAST_SHARE: Final = 0.02
_GAP_PX: Final = 20.0
_APART_PX: Final = 6.0
_SCALE_PX: Final = (260.0, 46.0)
_WIDEST_WITH_INSET_M: Final = 900_000.0
_QUIET: Final = "#6B665B"


def furnish(desk: Desk, scene: Scene) -> None:
    """Set inset and scale bar into the corners where they cover the least; all the earth has neither."""
    if desk.plane.world:
        return
    shown = _shown(desk, scene)
    if desk.plane.half_height_m < _WIDEST_WITH_INSET_M:
        _inset(desk, scene, off=shown)
    _scale(desk, off=shown)


def own_up(desk: Desk, lines: list[Line]) -> None:
    """Say in a corner which claims of several have no room for their number."""
    numbers = [str(number) for line in lines for number in line.numbers]
    if not numbers:
        return
    text = f"Claim{'s' * (len(numbers) > 1)} too short or too close to name: {', '.join(numbers)}"
    wide, high = desk.size(text, 7.5, "normal")
    gap = _GAP_PX * desk.scale
    lefts, bottoms = (desk.frame.left + gap, desk.frame.right - gap - wide), (desk.frame.bottom + gap,)
    corners = [Box(x, y, x + wide, y + high) for y in (*bottoms, desk.frame.top - gap - high) for x in lefts]
    desk.write(desk.sheet.lay(corners), text, 7.5, colour=_QUIET)


def _shown(desk: Desk, scene: Scene) -> NDArray[np.float64]:
    """Return points, in pixels, all along the circles and areas that inset and scale bar are to keep off."""
    rings = [desk.plane.ring(circle.centre, circle.outer_m) for circle in scene.circles]
    areas = [shape for area in scene.areas for shape in desk.plane.shapes([area_of(area.shape)])]
    dense = shapely.segmentize(areas, _APART_PX * desk.metres_px)
    metres = np.concatenate([np.zeros((0, 2)), *rings, *map(shapely.get_coordinates, dense)])
    return np.asarray(metres / desk.metres_px)


def _inset(desk: Desk, scene: Scene, *, off: NDArray[np.float64]) -> None:
    side = _INSET_PX * desk.scale**1.5
    box = desk.corner((side, side), gap=_GAP_PX * desk.scale, order=("ne", "nw", "se", "sw"), off=off)
    half_m = min(max(420_000.0, 9 * desk.plane.half_height_m), 4_000_000.0)
    far = Plane(desk.plane.centre, half_m, half_m)
    inset = desk.inset(box)
    paint_inset(inset, desk.plane, far, scene)
    _inset_names(inset, far, desk.scale)


def _inset_names(inset: Axes, far: Plane, scale: float) -> None:
    """Name the countries that take most of the inset, where their label points have room."""
    seen = Desk.over(inset, far, Ground((), (), (), ()), scale=scale)
    seen.sheet.keep(np.zeros((1, 2)), half=12)
    drawn = [(country, sum(land.area for land in far.shapes([country.geometry]))) for country in countries("110m")]
    for country, area in sorted(drawn, key=lambda pair: -pair[1])[:_INSET_NAMES]:
        if far.holds(country.label, inset=0.05) and area > _LEAST_SHARE * 4 * far.half_width_m * far.half_height_m:
            x, y = seen.px(far.at(country.label))
            box = seen.sheet.lay(around(x, y, seen.size(country.name, 5.5, "normal"), gap=0))
            seen.write(box, country.name, 5.5, colour=_QUIET, halo=1.5)


def _scale(desk: Desk, *, off: NDArray[np.float64]) -> None:
    wide, high = (side * desk.scale for side in _SCALE_PX)
    box = desk.corner((wide, high), gap=_GAP_PX * desk.scale, order=("se", "sw", "ne", "nw"), off=off)
    left, bottom = desk.metres((box.left, box.bottom + 0.48 * high))
    size = type_size(7.5, desk.scale)
    paint_scale(desk.axes, left, bottom, metres_px=desk.metres_px, room_px=0.7 * wide, size=size)
