"""Land, lakes and country names under a folium map, from shipped data: fine in the window, coarse beyond it."""

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any, Final

import numpy as np
import shapely
from numpy.typing import NDArray
from shapely import Polygon, box

from geo.ground import background as drawn
from layers import unwrap
from maps.folium_labels import label
from maps.folium_text import safe
from maps.folium_window import Window

if TYPE_CHECKING:
    from folium import FeatureGroup, GeoJson
    from shapely.geometry.base import BaseGeometry

__all__ = ["SEA", "background"]

SEA: Final = "#D5E6EE"
_LAND: Final = {"stroke": False, "fill": True, "fillColor": "#F3EFE6", "fillOpacity": 1}
_LINE: Final = {"color": "#B4A98F", "weight": 0.8, "fill": False}
_LAKE: Final = {"stroke": False, "fill": True, "fillColor": SEA, "fillOpacity": 1}
_RIVER: Final = {"color": "#A9C9D9", "weight": 1.1, "fill": False}
_PADDING: Final = 1.0
_RIVERS_DEG: Final = 40.0  # a window wider than that shows the great rivers only
_SAME_DEG: Final = 0.06  # how far a drawn border may lie from the exact one that is shown
_FINEST_DEG: Final = 15.0


def background(seen: Window, *, credit: str, exact: "Iterable[BaseGeometry]" = ()) -> "FeatureGroup":
    """Return one FeatureGroup that no layer control lists: drawn first, beneath everything, not clickable.

    credit: whom to name in the corner of the map. exact: borders that a layer shows, beside which none is drawn.
    """
    from folium import FeatureGroup

    group = FeatureGroup(name="Background", control=False)
    frame = box(*_frame(seen))
    coarse = [_placed(c.geometry, seen) for c in drawn.countries("110m")]
    fine = [_placed(c.geometry, seen) for c in _fine(seen)]
    _drawn([*_beyond(coarse, frame), *_inside(fine, frame, seen)], _LAND, credit=credit).add_to(group)
    shown = shapely.union_all([unwrap(line.simplify(0.02), around_lon=seen.lon).buffer(_SAME_DEG, 2) for line in exact])
    outlines = [*_beyond(_edges(coarse), frame), *_inside([e.difference(shown) for e in _edges(fine)], frame, seen)]
    _drawn(_inside([_placed(lake, seen) for lake in drawn.lakes("50m")], frame, seen), _LAKE).add_to(group)
    rivers = drawn.rivers("50m" if seen.span_deg < _RIVERS_DEG else "110m")
    _drawn(_inside([_placed(_smooth(river), seen) for river in rivers], frame, seen), _RIVER).add_to(group)
    _drawn(outlines, _LINE).add_to(group)
    for country in sorted(drawn.countries("110m"), key=lambda c: -c.geometry.area):
        spot = unwrap(shapely.Point(country.label.lon, country.label.lat), around_lon=seen.lon)
        label(country.name, spot, "country").add_to(group)
    return group


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
