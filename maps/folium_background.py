"""Land, lakes and country names under a folium map, from shipped data: fine in the window, coarse beyond it."""

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any, Final

import shapely
from shapely import Polygon, box

from geo.ground import background as drawn
from layers import unwrap
from maps.folium_text import safe
from maps.folium_window import Window

if TYPE_CHECKING:
    from folium import FeatureGroup, GeoJson, Marker
    from shapely.geometry.base import BaseGeometry

__all__ = ["SEA", "background"]

SEA: Final = "#D5E6EE"
_LAND: Final = {"stroke": False, "fill": True, "fillColor": "#F3EFE6", "fillOpacity": 1}
_LINE: Final = {"color": "#B4A98F", "weight": 0.8, "fill": False}
_LAKE: Final = {"stroke": False, "fill": True, "fillColor": SEA, "fillOpacity": 1}
_NAME: Final = "font: 600 11px sans-serif; letter-spacing: .12em; color: #7C7259; white-space: nowrap"
_PADDING: Final = 1.0
_SCREEN_PX: Final = 700.0
_FINEST_DEG: Final = 15.0


def background(seen: Window, *, credit: str) -> "FeatureGroup":
    """Return one FeatureGroup that no layer control lists: drawn first, beneath everything, not clickable.

    credit: whom to name in the corner of the map.
    """
    from folium import FeatureGroup

    group = FeatureGroup(name="Background", control=False)
    frame = box(*_frame(seen))
    coarse = [_placed(c.geometry, seen) for c in drawn.countries("110m")]
    fine = [_placed(c.geometry, seen) for c in _fine(seen)]
    _drawn([*_beyond(coarse, frame), *_inside(fine, frame, seen)], _LAND, credit=credit).add_to(group)
    outlines = [*_beyond(_edges(coarse), frame), *_inside(_edges(fine), frame, seen)]
    _drawn(_inside([_placed(lake, seen) for lake in drawn.lakes("50m")], frame, seen), _LAKE).add_to(group)
    _drawn(outlines, _LINE).add_to(group)
    for name, lon, lat in _names(seen):
        _name(name, lon, lat).add_to(group)
    return group


def _fine(seen: Window) -> tuple[drawn.DrawnCountry, ...]:
    return drawn.countries("10m" if seen.span_deg < _FINEST_DEG else "50m")


def _frame(seen: Window) -> tuple[float, float, float, float]:
    pad = max(_PADDING, seen.span_deg)
    return seen.west - pad, max(seen.south - pad, -90), seen.east + pad, min(seen.north + pad, 90)


def _placed(shape: "BaseGeometry", seen: Window) -> "BaseGeometry":
    """Turn a shape towards the window; parts that meet at the antimeridian become one."""
    turned = unwrap(shape, around_lon=seen.lon)
    return turned if turned.is_valid else shapely.union_all(list(turned.geoms))  # type: ignore[attr-defined]


def _edges(shapes: Iterable["BaseGeometry"]) -> list["BaseGeometry"]:
    return [shape.boundary for shape in shapes]


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


def _names(seen: Window) -> list[tuple[str, float, float]]:
    """Return the country names with their points, largest countries first, that do not collide when the map opens."""
    scale = _SCREEN_PX / seen.span_deg
    kept: list[tuple[str, float, float]] = []
    for country in sorted(drawn.countries("110m"), key=lambda c: -c.geometry.area):
        lat = country.label.lat
        lon = country.label.lon + 360 * round((seen.lon - country.label.lon) / 360)
        if not any(
            abs(lat - y) * scale < 16 and abs(lon - x) * scale < 4.5 * (len(country.name) + len(other))
            for other, x, y in kept
        ):
            kept.append((country.name, lon, lat))
    return kept


def _name(name: str, lon: float, lat: float) -> "Marker":
    from folium import DivIcon, Marker

    words = f'<div style="{_NAME}; transform: translate(-50%, -50%); width: max-content">{safe(name)}</div>'
    return Marker([lat, lon], icon=DivIcon(html=words, icon_size=(0, 0), class_name=""), interactive=False)
