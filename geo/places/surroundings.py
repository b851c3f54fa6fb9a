"""Which towns lie in a box or nearest to a position: numpy over the mapped columns, imported when first asked."""

from math import cos, radians
from typing import TYPE_CHECKING, Any, Final

from geo.ground.position import Bounds, Position
from geo.places.columns import Columns

if TYPE_CHECKING:
    import numpy as np

__all__ = ["Surroundings"]

_FIRST_REACH_DEG: Final = 0.5


class Surroundings:
    """Towns (feature class P) of a file of columns by where they are."""

    __slots__ = ("_columns", "_towns")

    def __init__(self, columns: Columns) -> None:
        """Keep the columns; nothing is read yet."""
        self._columns = columns
        self._towns: tuple[Any, Any, Any] | None = None

    def within(self, bounds: Bounds, *, limit: int) -> list[int]:
        """Return the numbers of the first towns in a box, most important first."""
        numbers, lon, lat = self._load()
        tall = (lat >= bounds.south) & (lat <= bounds.north)
        if bounds.west <= bounds.east:
            wide = (lon >= bounds.west) & (lon <= bounds.east)
        else:
            wide = (lon >= bounds.west) | (lon <= bounds.east)
        return [int(n) for n in numbers[tall & wide][:limit]]

    def nearest(self, position: Position, *, limit: int) -> list[int]:
        """Return the numbers of the nearest towns, nearest first; on a sphere, which orders all but near ties."""
        numbers, lon, lat = self._load()
        reach_deg = _FIRST_REACH_DEG
        while True:
            near = _in_reach(lon, lat, position, reach_deg)
            squared = _squared_deg(lon[near], lat[near], position)
            inside = int((squared <= reach_deg**2).sum())
            if inside >= min(limit, len(numbers)) or reach_deg >= 180:
                order = squared.argsort(kind="stable")[:limit]
                return [int(n) for n in numbers[near][order]]
            reach_deg *= 4

    def _load(self) -> "tuple[np.ndarray, np.ndarray, np.ndarray]":
        if self._towns is None:
            import numpy as np

            codes = self._columns.facts["codes"]
            towns = np.array([code.startswith("P.") for code in codes])
            numbers = np.flatnonzero(towns[np.asarray(self._columns["code"])]).astype(np.int32)
            lon = np.frombuffer(self._columns["lon"], np.int32)[numbers].astype(np.float32) / 1e6
            lat = np.frombuffer(self._columns["lat"], np.int32)[numbers].astype(np.float32) / 1e6
            self._towns = (numbers, lon, lat)
        return self._towns


def _in_reach(lon: "np.ndarray", lat: "np.ndarray", position: Position, reach_deg: float) -> "np.ndarray":
    """Return the indices of those a box around the position holds; near a pole, of a whole cap."""
    import numpy as np

    tall = np.abs(lat - position.lat) <= reach_deg
    edge = min(abs(position.lat) + reach_deg, 90.0)
    wide_deg = 180.0 if edge > 89 else reach_deg / cos(radians(edge))
    away = np.abs((lon - position.lon + 180) % 360 - 180)
    return np.flatnonzero(tall & (away <= wide_deg))


def _squared_deg(lon: "np.ndarray", lat: "np.ndarray", position: Position) -> "np.ndarray":
    """Return the squared chord to each, in degrees of arc as far as chord and arc agree."""
    import numpy as np

    phi, lam = np.radians(lat.astype(float)), np.radians(lon.astype(float) - position.lon)
    own = radians(position.lat)
    haversine = np.sin((phi - own) / 2) ** 2 + np.cos(phi) * cos(own) * np.sin(lam / 2) ** 2
    return np.asarray(np.degrees(2 * np.arcsin(np.sqrt(np.minimum(haversine, 1)))) ** 2)
