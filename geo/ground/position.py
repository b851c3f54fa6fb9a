"""A point on the WGS 84 ellipsoid, and a box of them."""

from dataclasses import dataclass
from math import isfinite
from typing import NamedTuple

from geo.errors import BadGeometry

__all__ = ["Bounds", "Position"]


@dataclass(frozen=True, slots=True)
class Position:
    """Longitude and latitude in degrees, WGS 84, longitude first.

    Raises BadGeometry when either is not finite or out of -180..180, -90..90.

    >>> Position(23.7, 52.1).lat
    52.1
    """

    lon: float
    lat: float

    def __post_init__(self) -> None:
        if not (isfinite(self.lon) and isfinite(self.lat)):
            raise BadGeometry(f"position {self.lon}, {self.lat} is not finite; give lon, lat in degrees")
        if abs(self.lon) > 180 or abs(self.lat) > 90:
            raise BadGeometry(
                f"position {self.lon}, {self.lat} is outside -180..180, -90..90; "
                "give lon, lat in degrees (EPSG:4326), longitude first"
            )


class Bounds(NamedTuple):
    """A box in degrees; west greater than east means that it crosses the antimeridian."""

    west: float
    south: float
    east: float
    north: float
