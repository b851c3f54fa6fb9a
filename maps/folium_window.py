"""Which part of the earth a folium map opens on, and in which plane: beside a pole one that can show it."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from math import atan2, copysign, cos, degrees, radians, sin
from typing import TYPE_CHECKING, Final

import shapely

from layers import Layer, unwrap

if TYPE_CHECKING:
    from shapely.geometry.base import BaseGeometry

__all__ = ["Window", "window"]

_MARGIN_DEG: Final = 0.05
_FIRST: Final = frozenset({"measurements", "located"})
_MOST_LAT: Final = 85.0  # that Web Mercator can show
_POLE_LAT: Final = 89.99


@dataclass(frozen=True, slots=True)
class Window:
    """A box in degrees around a longitude; west and east may leave -180..180 so that east is never less than west.

    poles: the longitude at which a measured line reaches the pole, by its latitude.
    """

    lon: float
    west: float
    south: float
    east: float
    north: float
    poles: Mapping[float, float] = field(default_factory=dict)

    @property
    def crs(self) -> str:
        """Return Web Mercator, which tiles are made for, or where it ends before the box plain degrees."""
        return "EPSG4326" if max(-self.south, self.north) > _MOST_LAT else "EPSG3857"

    def turned(self, shape: "BaseGeometry") -> "BaseGeometry":
        """Return a shape moved by whole turns towards the box; a point at a pole where the measured line meets it."""
        if isinstance(shape, shapely.Point) and abs(shape.y) > _POLE_LAT:
            return shapely.Point(self.poles.get(copysign(90.0, shape.y), self.lon), shape.y)
        return unwrap(shape, around_lon=self.lon)

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
    every = list(shown)
    claimed = [shape for layer in every if layer.name in _FIRST for shape in layer.frame.geometry]
    shapes = claimed or [shape for layer in every if layer.name == "places" for shape in layer.frame.geometry]
    if not shapes:
        return Window(0.0, -180.0, -60.0, 180.0, 80.0)
    lon = _mean_lon(shapes)
    turned = [unwrap(shape, around_lon=lon) for shape in shapes]
    west, south, east, north = shapely.total_bounds(turned)
    south, north = max(south - _MARGIN_DEG, -90.0), min(north + _MARGIN_DEG, 90.0)
    return Window(lon, west - _MARGIN_DEG, south, east + _MARGIN_DEG, north, _poles(turned))


def _poles(shapes: Iterable["BaseGeometry"]) -> dict[float, float]:
    ends = [end for shape in shapes if "Line" in shape.geom_type for end in shapely.get_coordinates(shape)[[0, -1]]]
    return {copysign(90.0, lat): float(lon) for lon, lat in ends if abs(lat) > _POLE_LAT}


def _mean_lon(shapes: Iterable["BaseGeometry"]) -> float:
    turns = [radians(shape.representative_point().x) for shape in shapes]
    return degrees(atan2(sum(map(sin, turns)), sum(map(cos, turns))))
