"""Land, waters and country names under a folium map, from shipped data: fine in the window, coarse beyond it."""

from collections.abc import Container, Iterable, Iterator
from functools import cache
from typing import TYPE_CHECKING, Any, Final

import numpy as np
import shapely
from numpy.typing import NDArray
from shapely import Polygon, box
from shapely.affinity import translate

from geo.ground import background as drawn
from layers import unwrap
from maps.folium_labels import label
from maps.folium_text import safe
from maps.folium_window import Window
from maps.page_contested import contested_areas
from maps.page_labels import country_names
from maps.page_tints import tints

if TYPE_CHECKING:
    from folium import FeatureGroup, GeoJson
    from shapely.geometry.base import BaseGeometry

__all__ = ["SEA", "background", "shown_edge"]

SEA: Final = "#D5E6EE"
_LAND: Final = {"stroke": False, "fill": True, "fillColor": "#ECE9E0", "fillOpacity": 1}
_TINTS: Final = ("#FDFAF0", "#F1F3E2", "#FAEFDF", "#F0EDF1", "#F7F7EE")  # of countries that are named, as on the page
_LINE: Final = {"color": "#B4A98F", "weight": 0.8, "fill": False}
_LAKE: Final = {"stroke": False, "fill": True, "fillColor": SEA, "fillOpacity": 1}
_RIVER: Final = {"color": "#A9C9D9", "weight": 1.1, "fill": False}
_PADDING: Final = 1.0
_RIVERS_DEG: Final = 40.0  # a window wider than that shows the great rivers only
_SAME_DEG: Final = 0.06  # how far a drawn border may lie from the exact one that is shown
_FINEST_DEG: Final = 15.0
_SAME_LON: Final = 0.0001
_POLE_LAT: Final = 89.99


def background(
    seen: Window, *, credit: str, exact: "Iterable[BaseGeometry]" = (), named: Container[str] = ()
) -> "FeatureGroup":
    """Return one FeatureGroup that no layer control lists: drawn first, beneath everything, not clickable.

    credit: whom to name in the corner of the map. exact: borders that a layer shows, beside which none is drawn. named:
    codes of the countries to be tinted; ground that several claim never is.
    """
    from folium import FeatureGroup

    group = FeatureGroup(name="Background", control=False)
    frame = box(*_frame(seen))
    coarse, fine = drawn.countries("110m"), _fine(seen)
    for look, codes in _looks(named):
        near, far = ([_placed(c.geometry, seen) for c in some if c.code in codes] for some in (fine, coarse))
        shapes = [*_beyond(far, frame), *_inside(near, frame, seen)]
        _drawn(shapes, look, credit="" if group._children else credit).add_to(group)
    contested = [_placed(area, seen) for area in _contested(fine, named)]
    _drawn(_inside(contested, frame, seen), _LAND).add_to(group)
    _drawn(_inside([_placed(lake, seen) for lake in drawn.lakes("50m")], frame, seen), _LAKE).add_to(group)
    rivers = drawn.rivers("50m" if seen.span_deg < _RIVERS_DEG else "110m")
    _drawn(_inside([_placed(_smooth(river), seen) for river in rivers], frame, seen), _RIVER).add_to(group)
    _drawn(_outlines(coarse, fine, exact, frame, seen), _LINE).add_to(group)
    for country in sorted(coarse, key=lambda c: -c.geometry.area):
        label(
            _short_names().get(country.name, country.name),
            seen.turned(shapely.Point(country.label.lon, country.label.lat)),
            "country",
        ).add_to(group)
    return group


def shown_edge(shape: "BaseGeometry") -> "BaseGeometry":
    """Return the outline of an area in degrees without what only closes it: along a pole and along the antimeridian."""
    return shapely.union_all([run for ring in shapely.get_rings(shapely.get_parts(shape)) for run in _runs(ring)])


def _runs(ring: "BaseGeometry") -> Iterator["BaseGeometry"]:
    points = shapely.get_coordinates(ring)
    east, polar = np.abs(points[:, 0] % 360 - 180) < _SAME_LON, np.abs(points[:, 1]) > _POLE_LAT
    upright = np.abs(np.diff(points[:, 0])) < _SAME_LON
    seam = (east[:-1] & upright) | (polar[:-1] & polar[1:])
    for run in np.split(np.arange(len(seam)), np.flatnonzero(np.diff(seam)) + 1):
        if not seam[run[0]]:
            yield shapely.LineString(points[run[0] : run[-1] + 2])


def _looks(named: Container[str]) -> Iterator[tuple[dict[str, Any], set[str | None]]]:
    """Yield a look and the codes of the countries that have it."""
    codes = [(country.code, tint) for country, tint in zip(drawn.countries("10m"), tints(), strict=True)]
    yield _LAND, {code for code, _ in codes if code is None or code not in named}
    for number, colour in enumerate(_TINTS):
        tinted: set[str | None] = {code for code, tint in codes if code and code in named and tint == number}
        if tinted:
            yield _LAND | {"fillColor": colour}, tinted


def _contested(land: Iterable[drawn.DrawnCountry], named: Container[str]) -> Iterator["BaseGeometry"]:
    """Yield the dry part of what several claim, one of whom has a tint."""
    tree = shapely.STRtree([country.geometry for country in land])
    for area, claimants in contested_areas():
        if any(code in named for code in claimants):
            dry = shapely.intersection(area, shapely.union_all(tree.geometries[tree.query(area, "intersects")]))
            yield shapely.MultiPolygon([part for part in shapely.get_parts(dry) if part.area > 0])


def _outlines(
    coarse: Iterable[drawn.DrawnCountry],
    fine: Iterable[drawn.DrawnCountry],
    exact: "Iterable[BaseGeometry]",
    frame: Polygon,
    seen: Window,
) -> Iterator["BaseGeometry"]:
    shown = shapely.union_all([unwrap(line.simplify(0.02), around_lon=seen.lon).buffer(_SAME_DEG, 2) for line in exact])
    far, near = ([_placed(shown_edge(c.geometry), seen) for c in some] for some in (coarse, fine))
    yield from _beyond(far, frame)
    yield from _inside([edge.difference(shown) for edge in near], frame, seen)


@cache
def _short_names() -> dict[str, str]:
    from geo.places.gazetteer import shipped

    names = country_names(shipped())
    return {country.name: name for country, (_, name, _) in zip(drawn.countries("10m"), names, strict=True)}


def _smooth(river: "BaseGeometry") -> "BaseGeometry":
    """Return a river, whose points lie on a coarse grid, with its corners cut twice (Chaikin 1974)."""
    parts = (shapely.get_coordinates(part) for part in shapely.get_parts(river))
    return shapely.union_all([shapely.LineString(_cut(_cut(points))) for points in parts])


def _cut(points: NDArray[np.float64]) -> NDArray[np.float64]:
    before, after = points[:-1], points[1:]
    inner = np.stack([before * 0.75 + after * 0.25, before * 0.25 + after * 0.75], axis=1).reshape(-1, 2)
    return np.vstack([points[:1], inner, points[-1:]])


def _fine(seen: Window) -> tuple[drawn.DrawnCountry, ...]:
    return drawn.countries("10m" if seen.span_deg < _FINEST_DEG else "50m")


def _frame(seen: Window) -> tuple[float, float, float, float]:
    pad = max(_PADDING, seen.span_deg)
    return seen.west - pad, max(seen.south - pad, -90), seen.east + pad, min(seen.north + pad, 90)


def _placed(shape: "BaseGeometry", seen: Window) -> "BaseGeometry":
    """Turn a shape towards the window and cut it on the far side of the earth; what meets at 180 degrees is one."""
    turned = [piece for part in shapely.get_parts(shape) for piece in _turned(part, seen.lon)]
    if not turned:
        return shape
    joined: Any = (shapely.multipolygons if shapely.get_dimensions(shape) == 2 else shapely.multilinestrings)(turned)
    return joined if joined.is_valid else shapely.union_all(turned)


def _turned(part: "BaseGeometry", lon: float) -> list["BaseGeometry"]:
    near = unwrap(part, around_lon=lon)
    west, _, east, _ = near.bounds
    if lon - 180 <= west and east <= lon + 180:
        return [near]
    cut = shapely.clip_by_rect([translate(near, turn) for turn in (-360.0, 0.0, 360.0)], lon - 180, -90, lon + 180, 90)
    return [piece for piece in shapely.get_parts(cut) if piece.length]


def _inside(shapes: Iterable["BaseGeometry"], frame: Polygon, seen: Window) -> Iterator["BaseGeometry"]:
    shapely.prepare(frame)
    return (seen.thinned(shape.intersection(frame)) for shape in shapes if frame.intersects(shape))


def _beyond(shapes: Iterable["BaseGeometry"], frame: Polygon) -> Iterator["BaseGeometry"]:
    return (shape.difference(frame) for shape in shapes)


def _drawn(shapes: Iterable["BaseGeometry"], look: dict[str, Any], credit: str = "") -> "GeoJson":
    from folium import GeoJson
    from shapely.geometry import mapping

    kept = [shapely.set_precision(shape, 0.0001, mode="pointwise") for shape in shapes]
    features = [
        {"type": "Feature", "id": str(i), "properties": {}, "geometry": mapping(shape)}
        for i, shape in enumerate(s for s in kept if not s.is_empty)
    ]
    collection = {"type": "FeatureCollection", "features": features}
    return GeoJson(
        collection, control=False, style_function=lambda _: look, interactive=False, attribution=safe(credit)
    )
