"""Names of seas and lakes on the page's background: the great ones on every page, others where the articles are."""

from collections.abc import Iterable, Iterator
from math import cos, log2, radians, sqrt
from typing import Any, Final

import numpy as np
import shapely
from shapely import Polygon

from geo.ground.background import lakes
from geo.ground.position import Bounds, Position
from geo.places.place import Place
from geo.places.store import Store
from maps.page_labels import all_views
from maps.page_mercator import Box, degrees_bounds, plane

__all__ = ["water_labels"]

# The least radius in metres by feature code. Of lakes only the Caspian is so large: it is drawn as a sea.
_SEAS: Final = {"H.OCN": 0.0, "H.SEA": 0.0, "H.GULF": 80_000.0, "H.BAY": 150_000.0, "H.LK": 400_000.0}
_LAKES: Final = ("H.LK", "H.LKS", "H.LGN", "H.RSV")
_BESIDE_DEG: Final = 0.05  # how far from the water drawn the gazetteer may have a lake
_EVERYWHERE: Final = 5.0  # zoom: what has a name from there on has it on every page
_LEAST_ZOOM: Final = 1.5
_CLOSER: Final = 4.0  # zooms
_EQUATOR_M: Final = 40_075_017.0

Frame = tuple[Bounds, int]


def water_labels(boxes: Iterable[Box], gazetteer: Store) -> list[list[Any]]:
    """Return [name, lon, lat, least zoom] of waters, the widest first: large ones and those in a view of the boxes."""
    frames = [(degrees_bounds(view), level) for view, level in all_views(boxes) if level > 2]
    rows = [*_seas(gazetteer, frames), *_named_lakes(gazetteer, frames)]
    return sorted(rows, key=lambda row: (row[3], row[0]))


def _seas(gazetteer: Store, frames: list[Frame]) -> Iterator[list[Any]]:
    for place in (place for place in gazetteer.coded(_SEAS) if not _is_part(place)):
        width = 1.6 * place.radius_m / (_EQUATOR_M * cos(radians(place.position.lat)))
        least = _least_zoom(place, width)
        if place.radius_m >= _SEAS[place.feature_code] and _wanted(place, least, frames):
            yield _row(place, place.position, least)


def _is_part(place: Place) -> bool:
    """Tell whether a sea is only spoken of, as "Western Pacific" and "Eastern Mediterranean" are."""
    return place.feature_code in {"H.OCN", "H.SEA"} and place.name.startswith(("Eastern ", "Western "))


def _named_lakes(gazetteer: Store, frames: list[Frame]) -> Iterator[list[Any]]:
    """Yield the lakes that are drawn, each once, at the middle of their widest water."""
    drawn = np.array(lakes("10m"), dtype=np.object_)
    tree, known = shapely.STRtree(drawn), set[int]()
    for place in gazetteer.coded(_LAKES):
        spot = shapely.Point(place.position.lon, place.position.lat)
        for hit in tree.query_nearest(spot, max_distance=_BESIDE_DEG, all_matches=False).tolist():
            water: Polygon = max(shapely.get_parts(drawn[hit]), key=lambda part: float(part.area))
            least = _least_zoom(place, _width(water))
            if hit not in known and _wanted(place, least, frames):
                known.add(hit)
                yield _row(place, _middle(water), least)


def _width(water: Polygon) -> float:
    west, north, east, south = shapely.transform(water, plane).bounds
    return sqrt((east - west) * abs(south - north))


def _middle(water: Polygon) -> Position:
    lon, lat = shapely.get_coordinates(shapely.maximum_inscribed_circle(water, tolerance=0.02))[0]
    return Position(float(lon), float(lat))


def _least_zoom(place: Place, width: float) -> float:
    """Return the zoom from which a name is little wider than its water; width: of that, the world 1 wide."""
    return round(max(_LEAST_ZOOM, log2((16 + 6 * len(_called(place))) / 256 / width) - 0.3), 1)


def _wanted(place: Place, least: float, frames: list[Frame]) -> bool:
    """Tell whether a name may ever be seen: near a view, and not only when one is far closer to it than the view."""
    near = (level for frame, level in frames if _inside(frame, place.position))
    return least <= _EVERYWHERE or any(least <= level + _CLOSER for level in near)


def _called(place: Place) -> str:
    """Return the name without what tells it from others of its name: "Lake Geneva (Switzerland)"."""
    return place.name.partition(" (")[0]


def _inside(frame: Bounds, position: Position) -> bool:
    east = frame.east + 360 * (frame.east < frame.west)
    return frame.south <= position.lat <= frame.north and frame.west + (position.lon - frame.west) % 360 <= east


def _row(place: Place, seat: Position, least: float) -> list[Any]:
    return [_called(place), round(seat.lon, 2), round(seat.lat, 2), least]
