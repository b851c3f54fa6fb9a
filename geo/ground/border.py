"""Lines on the ground: the border between two countries, all borders of one, its coast; and what of them is nearest."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Literal, TypeAlias

import numpy as np
import shapely
from numpy.typing import NDArray

from geo.ground.edges import Floats
from geo.ground.geodesic import WGS84
from geo.ground.paths import (
    STEPS_PER_DEGREE,
    Nearest,
    Path,
    accuracy_of_each,
    degrees,
    edges_of_paths,
    nearest_of_paths,
    seen_at,
)
from geo.ground.position import Position
from geo.ground.region import Region

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["STEPS_PER_DEGREE", "Border", "Coast", "Kind", "Nearest", "Region"]

Kind = Literal["land", "coast", "maritime", "river"]
_SEEN_EVERY_M: Final = 500.0


@dataclass(frozen=True, slots=True)
class Border:
    """A line of a country or between two.

    sides: ISO codes, two for the line between two countries, one for all lines of a country, none for every coast.
    paths: (n, 2) longitudes and latitudes in steps of 1e-6 degrees, read from disk only when they are touched.
    boxes: (k, 4) west, south, east, north of each path in steps. lengths_m: (k,) geodesic lengths, of the banks of a
    river that two countries hold in common half, so that it counts once; in narrow waters 0, as the length is of land.
    accuracy_m: how far the coarsest part of the line may lie off the ground; accuracies_m: (k,) of each path, None
    where all are alike. source: what to name beside a figure measured to it.
    disputed: the disputes that some part of the line belongs to.
    """

    sides: tuple[str, ...]
    kind: Kind
    paths: "Sequence[Path]"
    boxes: NDArray[np.int32]
    lengths_m: NDArray[np.float32]
    accuracy_m: float
    source: str
    disputed: tuple[str, ...] = ()
    accuracies_m: NDArray[np.float32] | None = None

    @property
    def line(self) -> shapely.MultiLineString:
        """The whole line in degrees, EPSG:4326."""
        lines = [shapely.LineString(degrees(path)) for path in self.paths]
        merged = shapely.line_merge(shapely.MultiLineString(lines))
        return shapely.MultiLineString(shapely.get_parts(merged).tolist())

    @property
    def length_m(self) -> float:
        """Geodesic length of the line as drawn; a finer drawing is longer (the coastline paradox).

        Where ground is in dispute each claimed line counts; take the border from a worldview for one of them.
        """
        return float(self.lengths_m.sum(dtype=np.float64))

    def nearest(self, position: Position) -> Nearest:
        """Return the point of the line that is nearest to `position`."""
        each_m = accuracy_of_each(self.accuracies_m, self.accuracy_m, len(self.paths))
        return nearest_of_paths(self.paths, self.boxes, each_m, position)

    def towards(self, position: Position, azimuth_deg: float, half_angle_deg: float) -> tuple[Nearest, ...]:
        """Return what is seen of the line inside a cone from `position`, by distance.

        Of each whole degree of the cone the nearest point of the line in it, to about half a kilometre.
        """
        each_m = accuracy_of_each(self.accuracies_m, self.accuracy_m, len(self.paths))
        points, edge = _seen(edges_of_paths(self.paths))
        off_m = np.repeat(each_m, [len(path) - 1 for path in self.paths])[edge]
        here = np.broadcast_to([position.lon, position.lat], points.shape)
        azimuth, _, distance = WGS84.inv(*here.T, *points.T)
        turn = (azimuth - azimuth_deg + 180) % 360 - 180
        inside = np.flatnonzero(np.abs(turn) <= half_angle_deg)
        order = inside[np.lexsort((distance[inside], np.floor(turn[inside])))]
        first = order[np.diff(np.floor(turn[order]), prepend=-999) > 0]
        by_distance = first[np.argsort(distance[first], kind="stable")]
        return tuple(seen_at(float(distance[i]), points[i], float(azimuth[i]), float(off_m[i])) for i in by_distance)


Coast: TypeAlias = Border


def _seen(edges: Floats) -> tuple[Floats, NDArray[np.intp]]:
    """Return points along edges, none further apart than what is to be seen, and which edge each is on."""
    counts = np.maximum(1, np.ceil(111_700.0 * np.hypot(*(edges[:, 2:] - edges[:, :2]).T) / _SEEN_EVERY_M)).astype(int)
    whole = np.repeat(edges, counts, axis=0)
    index = np.arange(len(whole)) - np.repeat(np.cumsum(counts) - counts, counts)
    share = (index / np.repeat(counts, counts))[:, None]
    points: Floats = whole[:, :2] + share * (whole[:, 2:] - whole[:, :2])
    edge = np.repeat(np.arange(len(edges)), counts)
    return np.concatenate([points, edges[-1:, 2:]]), np.append(edge, len(edges) - 1)
