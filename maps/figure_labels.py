"""Where words go: boxes of text laid so that they neither cover one another nor what they explain."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from math import cos, hypot, radians, sin
from typing import Final, NamedTuple

import numpy as np
from numpy.typing import NDArray

__all__ = ["Box", "Sheet", "along", "around", "beside", "centred"]

_DIAGONAL: Final = 0.72
_PAD_PX: Final = 2.0


class Box(NamedTuple):
    """A box on the sheet in pixels, y upwards."""

    left: float
    bottom: float
    right: float
    top: float

    @property
    def middle(self) -> tuple[float, float]:
        """Return its centre."""
        return (self.left + self.right) / 2, (self.bottom + self.top) / 2

    def meets(self, other: "Box") -> bool:
        """Tell whether two boxes overlap."""
        across = self.left < other.right and other.left < self.right
        return across and self.bottom < other.top and other.bottom < self.top

    def count(self, points: NDArray[np.float64]) -> int:
        """Return how many of (n, 2) points lie in it."""
        x, y = points.T
        return int(((x > self.left) & (x < self.right) & (y > self.bottom) & (y < self.top)).sum())


@dataclass(frozen=True, slots=True)
class Sheet:
    """The map's area while it is being lettered.

    frame: what has to hold every box. taken: boxes nothing may cover. light: arrays (n, 2) of points that are better
    not covered, such as those along borders.
    """

    frame: Box
    light: list[NDArray[np.float64]]
    taken: list[Box] = field(default_factory=list)

    def free(self, box: Box) -> bool:
        """Tell whether a box lies on the sheet and covers nothing that is taken."""
        inside = (
            self.frame.left <= box.left
            and box.right <= self.frame.right
            and self.frame.bottom <= box.bottom
            and box.top <= self.frame.top
        )
        return inside and not any(box.meets(other) for other in self.taken)

    def lay(self, wanted: Iterable[Box], *, dense: float = np.inf) -> Box | None:
        """Take and return the box that covers the fewest light points, earlier ones first; None when none is free.

        dense: more covered points than this is as bad as not free.
        """
        free = [(self._covered(box) + 0.01 * rank, box) for rank, box in enumerate(wanted) if self.free(box)]
        best = min(free, default=None, key=lambda pair: pair[0])
        if best is None or best[0] > dense:
            return None
        self.taken.append(best[1])
        return best[1]

    def keep(self, points: NDArray[np.float64], *, half: float) -> None:
        """Take a small box around each point: a line or a symbol."""
        self.taken.extend(Box(x - half, y - half, x + half, y + half) for x, y in points)

    def _covered(self, box: Box) -> int:
        return box.count(np.concatenate(self.light))


def around(x: float, y: float, size: tuple[float, float], *, gap: float) -> Iterator[Box]:
    """Yield boxes of a width and height around a point: right, left, the corners, above, below."""
    width, height = size[0] + 2 * _PAD_PX, size[1] + 2 * _PAD_PX
    near = gap * _DIAGONAL
    for right, up in ((1, 0), (-1, 0), (1, 1), (-1, 1), (1, -1), (-1, -1), (0, 1), (0, -1)):
        away = near if right and up else gap
        left = x + right * away - (width / 2 if not right else width if right < 0 else 0)
        bottom = y + up * away - (height / 2 if not up else height if up < 0 else 0)
        yield Box(left, bottom, left + width, bottom + height)


def centred(x: float, y: float, size: tuple[float, float]) -> Box:
    """Return the box of a width and height around a point."""
    return Box(x - size[0] / 2, y - size[1] / 2, x + size[0] / 2, y + size[1] / 2)


def beside(start: tuple[float, float], end: tuple[float, float], size: tuple[float, float]) -> Iterator[Box]:
    """Yield boxes beside a line, from its middle outwards, on both sides, then past its ends."""
    width, height = size[0] + 2 * _PAD_PX, size[1] + 2 * _PAD_PX
    across, up = end[0] - start[0], end[1] - start[1]
    long = hypot(across, up) or 1.0
    normal = (-up / long, across / long)
    away = 7 + abs(normal[0]) * width / 2 + abs(normal[1]) * height / 2
    for share in (0.5, 0.4, 0.6, 0.3, 0.7, 0.15, 0.85, 0.0, 1.0, -0.4, 1.4):
        for far in (1.0, 1.6):
            for side in (1, -1):
                x = start[0] + share * across + side * far * away * normal[0]
                y = start[1] + share * up + side * far * away * normal[1]
                yield centred(x, y, (width, height))


def along(centre: tuple[float, float], radius: float, size: tuple[float, float], *, away_deg: float) -> Iterator[Box]:
    """Yield boxes on a circle, first below it and above it, then all around; away_deg: an angle to stay clear of."""
    width, height = size[0] + 2 * _PAD_PX, size[1] + 2 * _PAD_PX
    angles = [270, 90, 300, 240, 60, 120, 0, 180, 330, 210, 30, 150]
    for angle in sorted(angles, key=lambda a: abs((a - away_deg + 180) % 360 - 180) < 25):
        x, y = centre[0] + radius * cos(radians(angle)), centre[1] + radius * sin(radians(angle))
        yield centred(x, y, (width, height))
