"""Names on the page's background: countries where they show in the view, cities by importance."""

from collections.abc import Iterable, Iterator
from math import log2, sqrt
from typing import Any, Final

import shapely

from geo.ground.background import DrawnCountry, countries
from geo.places.gazetteer import Gazetteer
from maps.page_ground import country_parts
from maps.page_mercator import Box, degrees_bounds, fit_zoom, plane
from maps.page_tiles import LEVELS

__all__ = ["city_labels", "country_labels"]

_LEAST_SHARE: Final = 0.012  # of the view: a country that shows less is not named in it
_CITIES: Final = 28  # a view
_DIGITS: Final = 3


def country_labels(boxes: Iterable[Box]) -> list[list[Any]]:
    """Return [code number, x, y, level] of every country to be named, in the plane; level -1 is the whole world."""
    world = [_of_world(number, country) for number, country in enumerate(countries("10m"))]
    views = {(view, level): None for box in boxes for view, level in _views(box) if level}
    return world + [label for view, level in views for label in _in_view(view, level)]


def city_labels(boxes: Iterable[Box], gazetteer: Gazetteer) -> list[list[Any]]:
    """Return [name, lon, lat, level, is capital] of the cities of each view, most important first, each once."""
    found: dict[str, list[Any]] = {}
    for view, level in sorted({v: None for box in boxes for v in _views(box)}, key=lambda v: v[1]):
        for place in gazetteer.within(degrees_bounds(view), limit=_CITIES):
            position = place.position
            capital = place.feature_code == "P.PPLC"
            row = [place.name, round(position.lon, _DIGITS), round(position.lat, _DIGITS), level, int(capital)]
            found.setdefault(place.id, row)
    return list(found.values())


def plane_of(lon: float, lat: float) -> tuple[float, float]:
    """Return one position on the plane."""
    x, y = plane(shapely.get_coordinates(shapely.Point(lon, lat)))[0]
    return float(x), float(y)


def _of_world(number: int, country: DrawnCountry) -> list[Any]:
    """Return the label of a country with the zoom level from which its ground is as wide as its name."""
    west, south, east, north = shapely.bounds(country.geometry)
    share = (min(east - west, 60.0) / 360) * (min(north - south, 60.0) / 180)
    least = log2((20 + 9 * len(country.name)) / 256 / max(1e-4, sqrt(share)))
    return [number, *_rounded(plane_of(country.label.lon, country.label.lat)), -1, round(max(1.5, least), 1)]


def _views(box: Box) -> Iterator[tuple[Box, int]]:
    """Yield what is seen when the box fills the view, and when one zooms out of it, level by level."""
    zoom = fit_zoom(box)
    x, y = (box.west + box.east) / 2, (box.north + box.south) / 2
    for level in (at for at in LEVELS if at <= max(2.0, zoom - 1)):
        half = 0.62 / 2**level
        middle_x, middle_y = (round(value * 2**level * 8) / 8 / 2**level for value in (x, y))
        yield Box(middle_x - half, max(0.0, middle_y - half), middle_x + half, min(1.0, middle_y + half)), level


def _in_view(view: Box, level: int) -> Iterator[list[Any]]:
    whole = (view.east - view.west) * (view.south - view.north)
    for number, shape in country_parts(view):
        if shape.area > _LEAST_SHARE * whole:
            inner = shapely.maximum_inscribed_circle(shape, tolerance=(view.east - view.west) / 60)
            yield [number, *_rounded(shapely.get_coordinates(inner)[0]), level]


def _rounded(xy: Iterable[float]) -> list[float]:
    return [round(float(value) % 1.0 if axis == 0 else float(value), 5) for axis, value in enumerate(xy)]
