"""Names on the page's background: countries where they show in the view, cities by importance."""

import re
from collections.abc import Iterable, Iterator
from math import log2, sqrt
from typing import Any, Final

import shapely
from shapely.geometry.base import BaseGeometry

from geo.findings import Findings
from geo.ground.background import DrawnCountry, countries
from geo.ground.position import Position
from geo.ground.store import borders
from geo.places.gazetteer import Gazetteer
from maps.page_ground import country_parts
from maps.page_mercator import Box, degrees_bounds, fit_zoom, plane
from maps.page_tiles import LEVELS
from maps.page_tints import tints
from maps.quarters import without_quarters

__all__ = ["all_views", "city_labels", "code_names", "country_labels", "country_names"]

_LEAST_SHARE: Final = 0.012  # of the view: a country that shows less is not named in it
_CITIES: Final = 36  # a view
_MOST_VIEWS: Final = 90
_DIGITS: Final = 3
_LEAST_EMPTY: Final = 10.0  # square degrees: ground without people that is named all the same
_LEAST_PART: Final = 0.01  # square degrees
_LEAST_ZOOM: Final = 1.0
_ISLANDS_ZOOM: Final = 6.0  # from which a country without land borders is named however small its ground


def country_labels(boxes: Iterable[Box], gazetteer: Gazetteer) -> list[list[Any]]:
    """Return [number, x, y, level, least zoom] of every country to be named, in the plane; level -1 is the whole world.

    In each view the countries that show most ground come first; of the world, those with most ground and people.
    """
    names = [name for _, name, _ in country_names(gazetteer)]
    weights = {number: _weight(country, gazetteer) for number, country in enumerate(countries("10m"))}
    ordered = sorted((number for number, weight in weights.items() if weight), key=lambda number: -weights[number])
    world = [_of_world(number, countries("10m")[number], names[number]) for number in ordered]
    views = [(view, level) for view, level in all_views(boxes) if level]
    return world + [label for view, level in views for label in _in_view(view, level)]


def country_names(gazetteer: Gazetteer) -> list[tuple[str | None, str, int]]:
    """Return code, name and tint of every drawn country, the name short where the gazetteer has it short.

    "People's Republic of China" becomes "China".
    """
    rows = [(country, country.code and gazetteer.country(country.code)) for country in countries("10m")]
    names = [p.name if p and re.search(rf"\b{re.escape(p.name)}\b", c.name) else c.name for c, p in rows]
    return [(c.code, name, tint) for (c, _), name, tint in zip(rows, names, tints(), strict=True)]


def code_names(findings: Findings, gazetteer: Gazetteer) -> list[list[str]]:
    """Return [code, name] of every country that a place of the findings lies in."""
    places = [r.place for checked in findings.articles for r in checked.resolutions if r.place]
    codes = sorted({place.country for place in places if place.country})
    named = [(code, gazetteer.country(code)) for code in codes]
    return [[code, country.name if country else code] for code, country in named]


def city_labels(boxes: Iterable[Box], gazetteer: Gazetteer) -> list[list[Any]]:
    """Return [name, lon, lat, level, is capital] of the cities of each view, most important first, each once."""
    found: dict[str, list[Any]] = {}
    for view, level in all_views(boxes):
        for place in without_quarters(gazetteer.within(degrees_bounds(view), limit=_CITIES)):
            position = place.position
            capital = place.feature_code == "P.PPLC"
            row = [place.name, round(position.lon, _DIGITS), round(position.lat, _DIGITS), level, int(capital)]
            found.setdefault(place.id, row)
    return list(found.values())


def plane_of(lon: float, lat: float) -> tuple[float, float]:
    """Return one position on the plane."""
    x, y = plane(shapely.get_coordinates(shapely.Point(lon, lat)))[0]
    return float(x), float(y)


def _weight(country: DrawnCountry, gazetteer: Gazetteer) -> float:
    """Return how much a country matters on a map of the world; 0 where nobody lives and there is next to no ground."""
    known = gazetteer.country(country.code) if country.code else None
    people = known.population or 0 if known else 0
    ground = float(_mainland(country).area)
    if known and known.name not in country.name and ground < _LEAST_PART:  # an islet of a country drawn elsewhere
        return 0.0
    return sqrt(ground) * (people + 1_000_000) ** 0.3 if people or ground > _LEAST_EMPTY else 0.0


def _of_world(number: int, country: DrawnCountry, name: str) -> list[Any]:
    """Return the label of a country with the zoom from which its largest piece of ground is as wide as its name."""
    west, north, east, south = shapely.transform(_mainland(country), plane).bounds
    least = log2((20 + 9 * len(name)) / 256 / max(1e-4, sqrt((east - west) * (south - north))))
    at = plane_of(country.label.lon, country.label.lat)
    most = 20.0 if country.code and borders().neighbours(country.code) else _ISLANDS_ZOOM
    return [number, *_rounded(at), -1, round(min(max(_LEAST_ZOOM, least - 0.5), most), 1)]


def _mainland(country: DrawnCountry) -> BaseGeometry:
    parts: list[BaseGeometry] = list(shapely.get_parts(country.geometry))
    return max(parts, key=lambda part: float(part.area))


def all_views(boxes: Iterable[Box]) -> list[tuple[Box, int]]:
    """Return what is seen of boxes, each view once with its level, whole continents first, a bounded number of them."""
    views = dict.fromkeys(view for box in boxes for view in _views(box))
    return sorted(views, key=lambda view: view[1])[:_MOST_VIEWS]


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
    for number, shape in sorted(country_parts(view), key=lambda part: (-part[1].area, part[0])):
        if shape.area > _LEAST_SHARE * whole:
            inner = shapely.maximum_inscribed_circle(shape, tolerance=(view.east - view.west) / 60)
            x, y = shapely.get_coordinates(inner)[0]
            if _undisputed(number, x, y):
                yield [number, *_rounded((x, y)), level]


def _undisputed(number: int, x: float, y: float) -> bool:
    """Tell whether ground may bear a country's name: no other claims it, in the data that are measured with."""
    spot = degrees_bounds(Box(x, y, x, y))
    claimants = borders().countries_at(Position(spot.west, spot.south))
    return claimants in ((), (countries("10m")[number].code,))


def _rounded(xy: Iterable[float]) -> list[float]:
    return [round(float(value) % 1.0 if axis == 0 else float(value), 5) for axis, value in enumerate(xy)]
