"""Which part of the earth a folium map opens on."""

from collections.abc import Iterable
from dataclasses import dataclass
from math import atan2, cos, degrees, radians, sin
from typing import TYPE_CHECKING, Final

from layers import Layer, unwrap

if TYPE_CHECKING:
    from shapely.geometry.base import BaseGeometry

__all__ = ["Window", "window"]

_MARGIN_DEG: Final = 0.05
_FIRST: Final = frozenset({"measurements", "located"})


@dataclass(frozen=True, slots=True)
class Window:
    """A box in degrees around a longitude; west and east may leave -180..180 so that east is never less than west."""

    lon: float
    west: float
    south: float
    east: float
    north: float

    @property
    def centre(self) -> list[float]:
        """Return the middle as Leaflet has it: latitude, longitude."""
        return [(self.south + self.north) / 2, (self.west + self.east) / 2]

    @property
    def corners(self) -> list[list[float]]:
        """Return the south-west and north-east corners as Leaflet has them: latitude, longitude."""
        return [[self.south, self.west], [self.north, self.east]]

    @property
    def span_deg(self) -> float:
        """Return the longer side."""
        return max(self.east - self.west, self.north - self.south)

    def thinned(self, shape: "BaseGeometry") -> "BaseGeometry":
        """Return a shape without the detail that cannot be seen: a two-thousandth of the window, 5 m at the least."""
        if shape.geom_type == "Point":
            return shape
        return shape.simplify(max(self.span_deg / 2000, 0.00005), preserve_topology=True)


def window(shown: Iterable[Layer]) -> Window:
    """Return the box around what claims are about; around all places when there is none; else the whole earth."""
    import shapely

    every = list(shown)
    claimed = [shape for layer in every if layer.name in _FIRST for shape in layer.frame.geometry]
    shapes = claimed or [shape for layer in every if layer.name == "places" for shape in layer.frame.geometry]
    if not shapes:
        return Window(0.0, -180.0, -60.0, 180.0, 80.0)
    lon = _mean_lon(shapes)
    west, south, east, north = shapely.total_bounds([unwrap(shape, around_lon=lon) for shape in shapes])
    return Window(
        lon, west - _MARGIN_DEG, max(south - _MARGIN_DEG, -85), east + _MARGIN_DEG, min(north + _MARGIN_DEG, 85)
    )


def _mean_lon(shapes: Iterable["BaseGeometry"]) -> float:
    turns = [radians(shape.representative_point().x) for shape in shapes]
    return degrees(atan2(sum(map(sin, turns)), sum(map(cos, turns))))
