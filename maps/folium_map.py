"""The findings as a folium.Map: one FeatureGroup a layer, every text made safe, nothing fetched for the background."""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, cast

import shapely

import layers
from layers import Layer
from layers.credit import credited, longest
from maps.folium_background import SEA, background, shown_edge
from maps.folium_labels import LABEL_LOOKS, city_names, labels_of, making_room
from maps.folium_text import place_popup, plain_popup, safe, verdict_popup
from maps.folium_window import Window, window

if TYPE_CHECKING:
    from branca.element import Figure
    from folium import Element, FeatureGroup, GeoJson, Map
    from shapely.geometry.base import BaseGeometry

    from geo.findings import Findings

__all__ = ["folium_map", "offline_html"]

Row = Mapping[str, Any]
_BUILDERS: Final[tuple[Callable[["Findings"], Layer], ...]] = (
    layers.countries,
    layers.uncertainty,
    layers.located,
    layers.borders,
    layers.measurements,
    layers.places,
)
_HIDDEN: Final = frozenset({"countries"})
_POPUPS: Final[Mapping[str, Callable[[Row], str]]] = {
    "places": place_popup,
    "measurements": verdict_popup,
    "located": verdict_popup,
    "borders": lambda row: plain_popup(row, ("sides", "kind", "length_m", "accuracy_m", "source")),
    "countries": lambda row: plain_popup(row, ("name", "mentions", "articles")),
    "uncertainty": lambda row: plain_popup(row, ("role", "name", "inner_m", "outer_m")),
}
_MANY: Final = 30_000
_BORDER_DEG: Final = 0.0003
_LOOKS: Final = (
    f"<style>html .leaflet-container {{ background: {SEA}; font: 14px/1.45 system-ui, sans-serif }}"
    " .leaflet-popup-content { overflow-wrap: anywhere } .leaflet-popup-content q { font-family: Georgia, serif }"
    " .leaflet-container .leaflet-control-attribution { font-size: 10px; max-width: 70vw }"
    f" .leaflet-tooltip {{ max-width: 30em; overflow: hidden; text-overflow: ellipsis }}{LABEL_LOOKS} </style>"
)
_ASSETS: Final = Path(__file__).parent / "assets" / "leaflet"


def folium_map(findings: "Findings", *, title: str | None = None) -> "Map":
    """Return a folium.Map with one FeatureGroup a layer, to which more may be added.

    The background is drawn from shipped outlines. Shown in a notebook or saved by .save(), a folium map loads Leaflet
    from the web; offline_html() has everything in one file. Where a claim reaches beyond 85 degrees, the end of Web
    Mercator and of nearly all tiles, the map is in plain degrees (EPSG:4326). title: the document's title.
    """
    import folium

    shown = [built for built in (build(findings) for build in _BUILDERS) if len(built.frame)]
    seen = window(shown)
    drawn = folium.Map(
        location=seen.centre, tiles=None, zoom_start=3, crs=seen.crs, control_scale=True, prefer_canvas=True
    )
    frames = {one.name: one.frame for one in shown}
    exact = frames["borders"].geometry if "borders" in frames else ()
    named = frozenset(frames["countries"].country) if "countries" in frames else frozenset()
    ground = background(seen, credit=_credit(shown), exact=exact, named=named).add_to(drawn)
    for city in city_names(seen, _names(shown)):
        city.add_to(ground)
    for one in shown:
        _group(one, seen).add_to(drawn)
    folium.LayerControl(collapsed=False).add_to(drawn)
    making_room().add_to(drawn)
    drawn.fit_bounds(seen.corners, padding=(30, 30))
    root = cast("Figure", drawn.get_root())
    root.title = safe(title or "howfar")
    root.header.add_child(folium.Element(_LOOKS), name="howfar")
    _count_ids(root)
    return drawn


def offline_html(drawn: "Map") -> str:
    """Return the map as one HTML file that asks for nothing: Leaflet inlined, folium's other links removed.

    Scripts and styles that the caller added to the map stay as they are.
    """
    html = str(drawn.get_root().render())
    for name, url in drawn.default_js:
        html = html.replace(f'<script src="{url}"></script>', _script() if name == "leaflet" else "")
    for name, url in drawn.default_css:
        html = html.replace(f'<link rel="stylesheet" href="{url}"/>', _sheet() if name == "leaflet_css" else "")
    return html


def _credit(shown: list[Layer]) -> str:
    return ", ".join(longest([*credited(("background",)), *(c for one in shown for c in one.attribution.split("; "))]))


def _group(one: Layer, seen: Window) -> "FeatureGroup":
    from folium import FeatureGroup

    group = FeatureGroup(name=safe(one.title), show=one.name not in _HIDDEN)
    _shapes(one, seen).add_to(group)
    for mark in labels_of(one, seen):
        mark.add_to(group)
    return group


def _names(shown: list[Layer]) -> list[str]:
    return [name for one in shown if one.name == "places" for name in one.frame["name"]]


def _shapes(one: Layer, seen: Window) -> "GeoJson":
    from folium import CircleMarker, GeoJson, GeoJsonPopup, GeoJsonTooltip

    return GeoJson(
        {"type": "FeatureCollection", "features": _features(one, seen)},
        control=False,
        style_function=lambda feature: feature["properties"]["look"],
        marker=CircleMarker(radius=one.style.weight_px) if one.name == "places" else None,
        popup=GeoJsonPopup(fields=["popup"], labels=False, max_width=360),
        tooltip=GeoJsonTooltip(fields=["label"], labels=False),
    )


def _features(one: Layer, seen: Window) -> list[dict[str, Any]]:
    from shapely.geometry import mapping

    columns = [column for column in one.frame.columns if column != "geometry"]
    rows = one.frame[columns].to_dict("records")
    most = max((row.get("mentions", 0) for row in rows), default=0)
    return [
        {
            "type": "Feature",
            "id": str(number),
            "properties": _properties(one, row, most=most),
            "geometry": mapping(_placed(row, _thinned(one, shape, seen), seen)),
        }
        for number, (row, shape) in enumerate(zip(rows, one.frame.geometry, strict=True))
    ]


def _placed(row: Row, shape: "BaseGeometry", seen: Window) -> "BaseGeometry":
    """Return a shape turned towards the window, its parts that meet at the antimeridian one.

    A claimed distance is the line one compares with: what lies within it is to be clicked.
    """
    turned = seen.turned(shape)
    whole = shapely.union_all(shapely.get_parts(turned)) if turned.geom_type == "MultiPolygon" else turned
    return shown_edge(whole) if row.get("role") == "claimed distance" else whole


def _thinned(one: Layer, shape: "BaseGeometry", seen: Window) -> "BaseGeometry":
    if one.name == "borders":
        return seen.thinned(shape) if shapely.get_num_coordinates(shape) > _MANY else shape.simplify(_BORDER_DEG)
    return seen.thinned(shape) if one.name == "countries" else shape


def _properties(one: Layer, row: Row, *, most: int) -> dict[str, Any]:
    label = row.get("name") or row.get("subject") or row.get("sides") or ""
    return {"popup": _POPUPS[one.name](row), "label": safe(label), "look": _look(one, row, most=most)}


def _look(one: Layer, row: Row, *, most: int) -> dict[str, Any]:
    look = one.style.look(row.get("verdict"))
    opacity = one.style.fill_opacity
    if one.name == "countries":
        opacity = 0.1 + 0.6 * row["mentions"] / most
    hollow = row.get("kind") in ("demonym", "metonym")
    path = {
        "color": look.colour,
        "weight": 1.5 if one.name == "places" else one.style.weight_px,
        "fill": opacity > 0,
        "fillColor": "#FFFFFF" if hollow else look.colour,
        "fillOpacity": round(opacity, 2),
    }
    if row.get("role") == "claimed distance":
        path |= {"fill": False, "weight": 1.2}
    return path | ({"dashArray": look.dash_array} if look.dash_array else {})


def _count_ids(element: "Element", ids: list[int] | None = None) -> None:
    """Replace folium's random names by counted ones, so that the same findings give the same bytes."""
    ids = [0] if ids is None else ids
    element._id = f"{ids[0]:032x}"
    ids[0] += 1
    for child in element._children.values():
        _count_ids(child, ids)


def _script() -> str:
    code = (_ASSETS / "leaflet.js").read_text(encoding="utf-8")
    return f"<script>{code.partition('//# sourceMappingURL')[0]}</script>"


def _sheet() -> str:
    return f"<style>{(_ASSETS / 'leaflet.css').read_text(encoding='utf-8')}</style>"
