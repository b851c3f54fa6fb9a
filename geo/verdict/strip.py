"""The strip along a border in which a thing so far from it must lie: "a farm 5 km from the Poland-Belarus border"."""

from typing import TYPE_CHECKING, Final

import numpy as np
import shapely

from geo.ground.geodesic import WGS84
from geo.measure.world import Line

if TYPE_CHECKING:
    from shapely.geometry.base import BaseGeometry

__all__ = ["strip"]

_LONGEST_M: Final = 1_500_000.0  # a flat map of so long a line is true to 1 in 400
_WIDEST_M: Final = 300_000.0
_SMOOTHED: Final = 50  # the line is drawn as finely as this part of the strip's reach
_ROUND: Final = 6  # corners of a quarter of a circle


def strip(line: Line, inner_m: float, outer_m: float) -> "BaseGeometry | None":
    """Return what lies from inner_m to outer_m off a line, on both sides; None where it is too long or too wide.

    Drawn on an azimuthal equidistant map about the middle of the line.
    """
    if line.length_m > _LONGEST_M or outer_m > _WIDEST_M or outer_m <= 0:
        return None
    from pyproj import CRS, Transformer

    middle = line.line.envelope.centroid
    ellipsoid = f"+a={WGS84.a} +b={WGS84.b}"
    flat = CRS.from_proj4(f"+proj=aeqd +lat_0={middle.y} +lon_0={middle.x} {ellipsoid} +units=m")
    flatten = Transformer.from_crs("EPSG:4326", flat, always_xy=True).transform
    restore = Transformer.from_crs(flat, "EPSG:4326", always_xy=True).transform

    drawn = shapely.transform(line.line, lambda at: np.stack(flatten(at[:, 0], at[:, 1]), axis=1)).simplify(
        outer_m / _SMOOTHED
    )
    outer = drawn.buffer(outer_m, quad_segs=_ROUND)
    area = outer.difference(drawn.buffer(inner_m, quad_segs=_ROUND)) if inner_m > 0 else outer
    return shapely.transform(area, lambda at: np.stack(restore(at[:, 0], at[:, 1]), axis=1))
