"""The spot an article speaks about most: where a name that no gazetteer knows is likeliest to lie."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

import numpy as np
from numpy.typing import NDArray

from geo.ground.position import Position
from geo.places.place import Place

__all__ = ["EARTH_KM", "densest_spot", "unit_vector"]

EARTH_KM: Final = 6371.0
_REACH_KM: Final = 100.0
_VAGUE: Final = ("A.PCL", "L.")


def unit_vector(position: Position) -> NDArray[np.float64]:
    """Return a position as a point of the unit sphere, shape (3,)."""
    lon, lat = np.radians([position.lon, position.lat])
    return np.array([np.cos(lat) * np.cos(lon), np.cos(lat) * np.sin(lon), np.sin(lat)])


def densest_spot(placed: Sequence[tuple[Place, float]]) -> Place | None:
    """Return the surroundings of the place with the most others, by score, within some 100 km; None without any."""
    local = [(p, s) for p, s in placed if not p.feature_code.startswith(_VAGUE)] or list(placed)
    if not local:
        return None
    said: dict[Place, float] = {}
    for place, score in local:
        said[place] = said.get(place, 0.0) + score
    points = np.stack([unit_vector(p.position) for p in said])
    squared_km = 2.0 * (1.0 - np.clip(points @ points.T, -1.0, 1.0)) * EARTH_KM**2
    density = np.exp(-squared_km / _REACH_KM**2) @ np.array(list(said.values()))
    centre = list(said)[int(density.argmax())]
    return replace(centre, id=f"area:{centre.id}", name=f"around {centre.name}", radius_m=_REACH_KM * 1000)
