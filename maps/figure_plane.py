"""The plane of a figure: azimuthal equidistant around a position, distances from it are true, cut to a window.

The whole earth, which no window holds without tearing it, lies in an equal-area plane (Equal Earth).
"""

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Final

import numpy as np
import shapely
from numpy.typing import NDArray
from pyproj import Proj
from shapely.affinity import translate

from geo.ground.geodesic import WGS84
from geo.ground.position import Bounds, Position
from layers import unwrap

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from shapely.geometry.base import BaseGeometry

__all__ = ["Plane"]

_WIDEST_DEG: Final = 175.0
_RING: Final = 240
_UNSEEN: Final = 0.0006  # of the window's half height: a fifth of a pixel
_SEAM: Final = 0.0012  # of the window's half height
_KEPT: Final = 8
_PERIMETER: Final = 32
_PIECES: Final = 60  # a window is this many straight steps wide at the least
_EARTH_M: Final = (17_243_959.0, 8_392_928.0)  # from the middle of Equal Earth to its edges
_BESIDE_EDGE: Final = 1.02
_EDGE_DEG: Final = 179.9999


@dataclass(frozen=True, slots=True)
class Plane:
    """A window of half_width_m by half_height_m to each side of a centre; coordinates are metres east and north.

    world: all the earth is in the window, in Equal Earth; lines that leave it on one side are broken by a row of NaN.
    """

    centre: Position
    half_width_m: float
    half_height_m: float
    world: bool = False

    @classmethod
    def of_earth(cls, lon: float, *, aspect: float) -> "Plane":
        """Return the window that holds the whole earth about a meridian; aspect: its height by its width."""
        wide, high = (side * _BESIDE_EDGE for side in _EARTH_M)
        half_width_m = max(wide, high / aspect)
        return cls(Position(lon, 0.0), half_width_m, half_width_m * aspect, world=True)

    def edge(self) -> NDArray[np.float64]:
        """Return (n, 2) metres of the outline of the earth, where the window holds all of it."""
        lats = np.linspace(-90, 90, _RING)
        lons = np.full_like(lats, _EDGE_DEG)
        degrees = np.column_stack([np.concatenate([lons, -lons]), np.concatenate([lats, lats[::-1]])])
        return self.xy(degrees + np.array([self.centre.lon, 0.0]))

    def xy(self, lonlat: NDArray[np.float64]) -> NDArray[np.float64]:
        """Return (n, 2) metres from (n, 2) longitude and latitude in degrees."""
        x, y = _projection(self.centre, world=self.world)(lonlat[:, 0], lonlat[:, 1])
        return np.column_stack([x, y])

    def ring(self, centre: Position, radius_m: float) -> NDArray[np.float64]:
        """Return (n, 2) metres of the points at a geodesic distance from a centre, closed."""
        azimuths = np.linspace(0, 360, _RING + 1)
        ones = np.ones_like(azimuths)
        lon, lat, _ = WGS84.fwd(centre.lon * ones, centre.lat * ones, azimuths, radius_m * ones)
        return self._unbroken(self.xy(np.column_stack([lon, lat])))

    def arc(self, start: Position, end: Position) -> NDArray[np.float64]:
        """Return (n, 2) metres of points along the geodesic between two positions."""
        between = WGS84.npts(start.lon, start.lat, end.lon, end.lat, _PIECES)
        return self._unbroken(self.xy(np.array([(start.lon, start.lat), *between, (end.lon, end.lat)])))

    def _unbroken(self, line: NDArray[np.float64]) -> NDArray[np.float64]:
        if not self.world:
            return line
        jumps = np.flatnonzero(np.abs(np.diff(line[:, 0])) > self.half_width_m)
        return np.insert(line, jumps + 1, np.nan, axis=0)

    def at(self, position: Position) -> tuple[float, float]:
        """Return one position in metres."""
        x, y = self.xy(np.array([[position.lon, position.lat]]))[0]
        return float(x), float(y)

    def holds(self, position: Position, *, inset: float = 0.0) -> bool:
        """Tell whether a position lies in the window, a share of its height away from the edge."""
        x, y = self.at(position)
        margin = inset * self.half_height_m
        return abs(x) < self.half_width_m - margin and abs(y) < self.half_height_m - margin

    def bounds(self) -> Bounds:
        """Return the window in degrees, to ask what lies in it; west exceeds east across the antimeridian."""
        west, south, east, north = _box(self)
        if self.world or east - west >= 360:
            return Bounds(-180.0, south, 180.0, north)
        return Bounds(_wrapped(west), south, _wrapped(east), north)

    def shapes(self, shapes: "Iterable[BaseGeometry]") -> "Iterator[BaseGeometry]":
        """Yield what of each shape lies in the window, in metres; shapes beyond it yield nothing."""
        box = _box(self)
        frame = shapely.box(-self.half_width_m, -self.half_height_m, self.half_width_m, self.half_height_m)
        for shape in shapes:
            turned = _all_round(shape, box) if self.world else self._turned(shape, box)
            near = shapely.clip_by_rect(turned, *box) if _meets(turned, box) else None
            if near is None or near.is_empty:
                continue
            dense = shapely.segmentize(near, max(box[2] - box[0], box[3] - box[1]) / _PIECES)
            flat = shapely.make_valid(shapely.transform(dense, self.xy))
            whole = self._sewn(flat) if box[2] - box[0] >= 360 else flat
            seen = whole.intersection(frame).simplify(self.half_height_m * _UNSEEN)
            if not seen.is_empty:
                yield seen

    def _sewn(self, shape: "BaseGeometry") -> "BaseGeometry":
        """Return areas without the seam along the meridian on which maps are cut, where a window holds a pole."""
        gap = self.half_height_m * _SEAM
        return shape.buffer(gap, join_style="mitre").buffer(-gap, join_style="mitre") if shape.area else shape

    def _turned(self, shape: "BaseGeometry", box: tuple[float, float, float, float]) -> "BaseGeometry":
        """Return the shape in longitudes around the centre's, itself where the window stays within -180..180."""
        return shape if box[0] >= -180 and box[2] <= 180 else unwrap(shape, around_lon=self.centre.lon)


@lru_cache(_KEPT)
def _projection(centre: Position, *, world: bool = False) -> Proj:
    if world:
        return Proj(proj="eqearth", lon_0=centre.lon, ellps="WGS84")
    return Proj(proj="aeqd", lon_0=centre.lon, lat_0=centre.lat, ellps="WGS84")


@lru_cache(_KEPT)
def _box(plane: Plane) -> tuple[float, float, float, float]:
    """Return the window in degrees, unwrapped around the centre's longitude."""
    if plane.world:
        return plane.centre.lon - _EDGE_DEG, -90.0, plane.centre.lon + _EDGE_DEG, 90.0
    side = np.linspace(-1, 1, _PERIMETER)
    ones = np.ones_like(side)
    x = np.concatenate([side, side, ones, -ones, [0.0]]) * plane.half_width_m
    y = np.concatenate([ones, -ones, side, side, [0.0]]) * plane.half_height_m
    lon, lat = _projection(plane.centre)(x, y, inverse=True)
    away = (np.asarray(lon) - plane.centre.lon + 180) % 360 - 180
    south, north = float(np.min(lat)), float(np.max(lat))
    pole = next((sign for sign in (1, -1) if plane.holds(Position(0.0, 90.0 * sign))), 0)
    if pole or away.max() - away.min() > 2 * _WIDEST_DEG:
        south, north = (-90.0, north) if pole < 0 else (south, 90.0) if pole else (south, north)
        return plane.centre.lon - 180, south, plane.centre.lon + 180, north
    return plane.centre.lon + float(away.min()), south, plane.centre.lon + float(away.max()), north


def _all_round(shape: "BaseGeometry", box: tuple[float, float, float, float]) -> "BaseGeometry":
    """Return a shape with each of its parts where the box has it, cut in two where the box ends."""
    return shapely.union_all(shapely.clip_by_rect([translate(shape, turn) for turn in (-360.0, 0.0, 360.0)], *box))


def _meets(shape: "BaseGeometry", box: tuple[float, float, float, float]) -> bool:
    west, south, east, north = shape.bounds
    return west <= box[2] and box[0] <= east and south <= box[3] and box[1] <= north


def _wrapped(lon: float) -> float:
    return (lon + 180) % 360 - 180
