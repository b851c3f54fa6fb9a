"""A map while it is being lettered: its axes, its plane in pixels, and what is taken."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from math import atan2, degrees, hypot
from typing import Any, Final

import numpy as np
import shapely
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from numpy.typing import NDArray
from shapely import Point
from shapely.geometry.base import BaseGeometry

from geo.ground.position import Position
from maps.figure_ground import Ground
from maps.figure_labels import Box, Sheet
from maps.figure_plane import Plane
from maps.figure_text import INK, Weight, size_px, type_size, words

__all__ = ["Desk"]

_EDGE_PX: Final = 5.0
_EVERY_PX: Final = 6.0
_DISC_PX: Final = 24.0


@dataclass(frozen=True, slots=True)
class Desk:
    """Axes of a plane with the sheet of words on them; pixels count from the map's centre, y upwards."""

    axes: Axes
    plane: Plane
    metres_px: float
    frame: Box
    sheet: Sheet
    scale: float

    @classmethod
    def over(cls, axes: Axes, plane: Plane, under: Ground, *, scale: float) -> "Desk":
        """Return the desk of a map on which words should rather not cover borders; scale: of letters."""
        metres_px = 2 * plane.half_height_m / axes.get_window_extent().height
        half = (plane.half_width_m / metres_px, plane.half_height_m / metres_px)
        frame = Box(-half[0], -half[1], half[0], half[1])
        inner = Box(*(side + _EDGE_PX for side in frame[:2]), *(side - _EDGE_PX for side in frame[2:]))
        shapes = [*(border.shape for border in under.borders), *(shape for _, shape in under.runs)]
        light = [_dotted(shape, metres_px) for shape in shapes]
        return cls(axes, plane, metres_px, frame, Sheet(inner, [np.concatenate([np.zeros((0, 2)), *light])]), scale)

    def px(self, xy: tuple[float, float]) -> tuple[float, float]:
        """Return pixels for metres of the plane."""
        return xy[0] / self.metres_px, xy[1] / self.metres_px

    def metres(self, px: tuple[float, float]) -> tuple[float, float]:
        """Return metres of the plane for pixels."""
        return px[0] * self.metres_px, px[1] * self.metres_px

    def size(self, text: str, size: float, weight: Weight) -> tuple[float, float]:
        """Return the width and height of a line of text in pixels."""
        figure = self.axes.figure
        assert isinstance(figure, Figure)
        return size_px(figure, text, type_size(size, self.scale), weight)

    def holds(self, x: float, y: float) -> bool:
        """Tell whether pixels lie on the map, not at its very edge."""
        return self.frame.left + 12 < x < self.frame.right - 12 and self.frame.bottom + 12 < y < self.frame.top - 12

    def angle(self, start: Position, end: Position, *, of: Position) -> float:
        """Return the direction from a centre to the farther end of a line, in degrees counter-clockwise from east."""
        x0, y0 = self.plane.at(of)
        x, y = max((self.plane.at(p) for p in (start, end)), key=lambda xy: hypot(xy[0] - x0, xy[1] - y0))
        return degrees(atan2(y - y0, x - x0))

    def keep(self, points: Iterable[tuple[float, float]], *, half: float) -> None:
        """Keep words off points, given in metres."""
        self.sheet.keep(np.array([self.px(xy) for xy in points]).reshape(-1, 2), half=half)

    def keep_line(self, line: NDArray[np.float64]) -> None:
        """Keep words off a line, (n, 2) points in metres."""
        self.sheet.keep(_dotted(shapely.LineString(line), self.metres_px), half=3)

    def lighten_disc(self, centre: tuple[float, float], radius: float) -> None:
        """Let words rather not lie in a disc and never on its edge; both in pixels."""
        steps = np.arange(-radius, radius + _DISC_PX, _DISC_PX)
        x, y = (side.ravel() for side in np.meshgrid(steps, steps))
        within = np.hypot(x, y) <= radius
        self.sheet.light.append(np.column_stack([x[within] + centre[0], y[within] + centre[1]]))
        angles = np.linspace(0, 2 * np.pi, max(8, int(2 * np.pi * radius / _EVERY_PX)), endpoint=False)
        edge = np.column_stack([np.cos(angles), np.sin(angles)]) * radius + np.array(centre)
        self.sheet.keep(edge[(np.abs(edge) <= [self.frame.right, self.frame.top]).all(axis=1)], half=2.5)

    def corner(self, size: tuple[float, float], *, gap: float, order: tuple[str, ...], off: NDArray[np.float64]) -> Box:
        """Take and return the corner where a box covers the least that is taken, or points (n, 2) it is to keep off."""
        boxes = [self._in_corner(name, size, gap) for name in order]
        best = min(boxes, key=lambda box: sum(box.meets(other) for other in self.sheet.taken) + box.count(off))
        self.sheet.taken.append(Box(best.left - 8, best.bottom - 8, best.right + 8, best.top + 8))
        return best

    def inset(self, box: Box) -> Axes:
        """Return new axes in a box."""
        width, height = self.frame.right * 2, self.frame.top * 2
        left, bottom = (box.left - self.frame.left) / width, (box.bottom - self.frame.bottom) / height
        size = ((box.right - box.left) / width, (box.top - box.bottom) / height)
        return self.axes.inset_axes((left, bottom, *size), zorder=9)

    def write(self, box: Box | None, text: str, size: float, **look: Any) -> bool:  # noqa: ANN401
        """Write text in the middle of a box that was laid; False when there was none."""
        if box is None:
            return False
        x, y = self.metres(box.middle)
        size = type_size(size, self.scale)
        words(self.axes, x, y, text, size=size, ha="center", va="center", zorder=7, **{"halo": 3.0} | look)
        return True

    def dot(self, x: float, y: float, *, large: bool) -> None:
        """Draw a town."""
        at_x, at_y = self.metres((x, y))
        size = (5 if large else 4) * (0.4 + 0.6 * self.scale)
        self.axes.plot(at_x, at_y, "o", ms=size, mfc="white", mec=INK, mew=1.1 * self.scale, zorder=6)
        self.sheet.keep(np.array([(x, y)]), half=5)

    def grid(self) -> Iterator[Point]:
        """Yield points all over the map, in metres."""
        for x in np.linspace(-0.92, 0.92, 31):
            for y in np.linspace(-0.9, 0.9, 19):
                yield Point(x * self.plane.half_width_m, y * self.plane.half_height_m)

    def _in_corner(self, name: str, size: tuple[float, float], gap: float) -> Box:
        left = self.frame.left + gap if "w" in name else self.frame.right - gap - size[0]
        bottom = self.frame.bottom + gap if "s" in name else self.frame.top - gap - size[1]
        return Box(left, bottom, left + size[0], bottom + size[1])


def _dotted(shape: BaseGeometry, metres_px: float) -> NDArray[np.float64]:
    """Return points along a shape's lines, in pixels."""
    dense = shapely.segmentize(shape, _EVERY_PX * metres_px)
    return np.asarray(shapely.get_coordinates(dense)) / metres_px
