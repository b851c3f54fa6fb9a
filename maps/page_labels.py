"""Names on the page's background: countries where they show in the view, cities by importance."""

import re
from collections.abc import Iterable, Iterator
from math import cos, log2, radians, sqrt
from typing import Any, Final

import numpy as np
import shapely
from shapely.geometry.base import BaseGeometry

from geo.findings import Findings
from geo.ground.background import DrawnCountry, countries, lakes
from geo.ground.position import Position
from geo.ground.store import borders
from geo.places.gazetteer import Gazetteer
from geo.places.place import Place
from geo.places.store import Store
from maps.page_ground import country_parts
from maps.page_mercator import Box, degrees_bounds, fit_zoom, plane
from maps.page_tiles import LEVELS
from maps.page_tints import tints

__all__ = ["city_labels", "code_names", "country_labels", "country_names", "water_labels"]

_LEAST_SHARE: Final = 0.012  # of the view: a country that shows less is not named in it
_CITIES: Final = 36  # a view
_MOST_VIEWS: Final = 90
_DIGITS: Final = 3
_LEAST_EMPTY: Final = 10.0  # square degrees: ground without people that is named all the same
_LEAST_PART: Final = 0.01  # square degrees
_LEAST_ZOOM: Final = 1.0
_EQUATOR_M: Final = 40_075_017.0
_BESIDE_DEG: Final = 0.05  # how far the gazetteer may have a lake from the water drawn
_SEAS: Final = {"H.OCN": 0.0, "H.SEA": 0.0, "H.GULF": 80_000.0, "H.BAY": 150_000.0}  # the least radius in metres
_LAKES: Final = ("H.LK", "H.LKS", "H.LGN", "H.RSV")
_SEEN_EVERYWHERE: Final = 5.0  # zoom: what is named from there on is named on every page
_ISLANDS_ZOOM: Final = 6.0  # from which a country without land borders is named however small its ground


def country_labels(boxes: Iterable[Box], gazetteer: Gazetteer) -> list[list[Any]]:
    """Return [number, x, y, level, least zoom] of every country to be named, in the plane; level -1 is the whole world.

    In each view the countries that show most ground come first; of the world, those with most ground and people.
    """
    names = [name for _, name, _ in country_names(gazetteer)]
    weights = {number: _weight(country, gazetteer) for number, country in enumerate(countries("10m"))}
    ordered = sorted((number for number, weight in weights.items() if weight), key=lambda number: -weights[number])
    world = [_of_world(number, countries("10m")[number], names[number]) for number in ordered]
    views = [(view, level) for view, level in _all_views(boxes) if level]
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
    for view, level in _all_views(boxes):
        for place in gazetteer.within(degrees_bounds(view), limit=_CITIES):
            if place.feature_code == "P.PPLX":  # a quarter of a city that has a label already
                continue
            position = place.position
            capital = place.feature_code == "P.PPLC"
            row = [place.name, round(position.lon, _DIGITS), round(position.lat, _DIGITS), level, int(capital)]
            found.setdefault(place.id, row)
    return list(found.values())


def water_labels(boxes: Iterable[Box], gazetteer: Store) -> list[list[Any]]:
    """Return [name, lon, lat, least zoom] of seas and lakes: the large ones, and those in a view of the boxes."""
    frames = [degrees_bounds(view) for view, level in _all_views(boxes) if level > 2]
    rows = [_water(place, place.position, _sea_width(place)) for place in gazetteer.coded(_SEAS) if _is_sea(place)]
    rows += [_water(place, seat, width) for place, seat, width in _lakes(gazetteer)]
    near = (row for row in rows if row[3] <= _SEEN_EVERYWHERE or any(f.contains(Position(row[1], row[2])) for f in frames))
    return sorted(near, key=lambda row: (row[3], row[0]))


def _is_sea(place: Place) -> bool:
    return place.radius_m >= _SEAS[place.feature_code]


def _sea_width(place: Place) -> float:
    return 1.6 * place.radius_m / (_EQUATOR_M * cos(radians(place.position.lat)))


def _water(place: Place, seat: Position, width: float) -> list[Any]:
    """width: of the water, where the plane is 1 wide; from the zoom on at which the name fits into it."""
    least = log2((16 + 7 * len(place.name)) / 256 / width)
    return [place.name, round(seat.lon, 2), round(seat.lat, 2), round(max(_LEAST_ZOOM, least), 1)]


def _lakes(gazetteer: Store) -> Iterator[tuple[Place, Position, float]]:
    """Yield the lakes that are drawn and have a name, each once, with the middle of their widest water and their width."""
    drawn = np.array(lakes("10m"), dtype=np.object_)
    tree, named = shapely.STRtree(drawn), set[int]()
    for place in gazetteer.coded(_LAKES):
        spot = shapely.Point(place.position.lon, place.position.lat)
        for hit in tree.query_nearest(spot, max_distance=_BESIDE_DEG, all_matches=False).tolist():
            if hit not in named:
                named.add(hit)
                yield place, *_widest(drawn[hit])


def _widest(lake: BaseGeometry) -> tuple[Position, float]:
    water = _largest_part(lake)
    west, north, east, south = shapely.transform(water, plane).bounds
    lon, lat = shapely.get_coordinates(shapely.maximum_inscribed_circle(water, tolerance=0.02))[0]
    return Position(float(lon), float(lat)), sqrt((east - west) * (south - north))


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
    return _largest_part(country.geometry)


def _largest_part(shape: BaseGeometry) -> BaseGeometry:
    parts: list[BaseGeometry] = list(shapely.get_parts(shape))
    return max(parts, key=lambda part: float(part.area))


def _all_views(boxes: Iterable[Box]) -> list[tuple[Box, int]]:
    """Return the views of all boxes, each once, whole continents first, a bounded number of them."""
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
