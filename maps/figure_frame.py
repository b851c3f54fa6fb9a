"""How much of the earth a figure shows: a window that holds everything the claims speak of, with room for words."""

from collections.abc import Iterator
from math import atan2, degrees, hypot
from typing import TYPE_CHECKING, Final

import numpy as np
from numpy.typing import NDArray

from geo.errors import UnknownBorder
from geo.ground.border import STEPS_PER_DEGREE
from geo.ground.geodesic import WGS84, densify
from geo.ground.position import Position
from maps.figure_plane import Plane
from maps.figure_scene import middle

if TYPE_CHECKING:
    from geo.ground.border import Border
    from geo.ground.store import BorderStore
    from maps.figure_scene import Run, Scene

__all__ = ["framed", "line_of", "worldwide"]

_LEAST_M: Final = 4_000.0
_MOST_M: Final = (10_500_000.0, 6_000_000.0)  # half the width and height of a window: beyond, the earth is shown whole
_ROOM_ACROSS: Final = 1.34
_ROOM_UP: Final = 1.26
_ROUNDS: Final = 3
_STEP_M: Final = 200_000.0


def framed(scene: "Scene", store: "BorderStore", *, aspect: float) -> Plane:
    """Return the window of a scene; aspect: its height by its width.

    One claim is centred on its place, so that distances from there are true; several on the middle of all. What no
    window of a part of the earth holds is shown on all of it.
    """
    centre, across_m, up_m = _reach(scene, store)
    if _too_wide(across_m, up_m):
        return Plane.of_earth(_meridian(scene), aspect=aspect)
    half_height_m = max(up_m, across_m * aspect, _LEAST_M)
    return Plane(centre, half_height_m / aspect, half_height_m)


def worldwide(scene: "Scene", store: "BorderStore") -> bool:
    """Tell whether a scene is so wide that all the earth is shown."""
    return _too_wide(*_reach(scene, store)[1:])


def _too_wide(across_m: float, up_m: float) -> bool:
    return across_m > _MOST_M[0] or up_m > _MOST_M[1]


def _reach(scene: "Scene", store: "BorderStore") -> tuple[Position, float, float]:
    """Return the centre of a scene and how far it reaches from there across and up, with room for words."""
    corners = [*scene.corners, *(corner for run in scene.runs for corner in _ends(run, store))]
    centre = scene.centre or _between(corners)
    flat = Plane(centre, 1.0, 1.0)
    rings = [flat.ring(circle.centre, circle.outer_m) for circle in scene.circles]
    arcs = [flat.arc(line.start, line.end) for line in scene.lines]
    across, up = np.abs(np.concatenate([flat.xy(_lonlat(corners)), *rings, *arcs])).max(axis=0)
    return centre, float(across) * _ROOM_ACROSS, float(up) * _ROOM_UP


def _meridian(scene: "Scene") -> float:
    """Return the longitude that lies opposite the widest gap between lines and places."""
    arcs = [densify([(line.start.lon, line.start.lat), (line.end.lon, line.end.lat)], _STEP_M) for line in scene.lines]
    lons = np.sort(np.concatenate([_lonlat(list(scene.corners)), *arcs])[:, 0] % 360)
    gaps = np.diff(lons, append=lons[0] + 360)
    widest = int(np.argmax(gaps))
    return float((lons[widest] + gaps[widest] / 2) % 360 - 180)


def line_of(run: "Run", store: "BorderStore") -> "Border | None":
    """Return the border or coast of a run, None where the store has no such line."""
    try:
        if run.kind == "coast":
            return store.coast(run.sides[0])
        return store.border(*run.sides[:2]) if len(run.sides) > 1 else store.land_border(run.sides[0])
    except UnknownBorder:
        return None


def _ends(run: "Run", store: "BorderStore") -> Iterator[Position]:
    line = line_of(run, store)
    for west, south, east, north in () if line is None else (line.boxes / STEPS_PER_DEGREE).tolist():
        yield Position(west, south)
        yield Position(east, north)


def _between(corners: list[Position]) -> Position:
    """Return the middle of the box around positions on a plane that is centred there itself."""
    centre = middle(corners)
    for _ in range(_ROUNDS):
        xy = Plane(centre, 1.0, 1.0).xy(_lonlat(corners))
        east, north = ((xy.min(axis=0) + xy.max(axis=0)) / 2).tolist()
        lon, lat, _ = WGS84.fwd(centre.lon, centre.lat, degrees(atan2(east, north)), hypot(east, north))
        centre = Position(float(lon), float(lat))
    return centre


def _lonlat(positions: list[Position]) -> NDArray[np.float64]:
    return np.array([(p.lon, p.lat) for p in positions])
