"""Names on a folium map: measured lengths, places, countries and cities, of which those are shown that find room."""

from collections.abc import Callable, Iterable, Mapping
from functools import cache
from itertools import islice
from typing import TYPE_CHECKING, Any, Final

import shapely
from shapely.geometry.base import BaseGeometry

from geo.ground.position import Bounds
from layers import LOOKS, Layer
from maps.folium_text import safe
from maps.folium_window import Window
from maps.page_words import length, reach
from maps.quarters import without_quarters

if TYPE_CHECKING:
    from branca.element import MacroElement
    from folium import Marker

__all__ = ["LABEL_LOOKS", "city_names", "label", "labels_of", "making_room"]

Row = Mapping[str, Any]

_MOST: Final = 60  # of a layer
_CITIES: Final = 40
_POINT_M: Final = 1_000.0  # the extent of what is no area: a pole, a cape
_WIDEST_DEG: Final = 90.0  # of a window in which cities are named
LABEL_LOOKS: Final = (
    " .howfar-label { white-space: nowrap; pointer-events: none; color: #23313F;"
    " text-shadow: 0 0 2px #fff, 0 0 2px #fff, 0 0 3px #fff, 0 0 4px #fff }"
    " .howfar-label div { position: absolute; width: max-content }"
    " .howfar-measured div { transform: translate(-50%, 10px); padding: 0 9px; border: 1.6px solid;"
    " border-radius: 12px; background: #fff; text-shadow: none; font: 600 12.5px/20px system-ui, sans-serif }"
    " .howfar-measured small { font: inherit; font-weight: 400; color: #55534d }"
    " .howfar-place div { transform: translate(9px, -50%); font: 600 13px/16px system-ui, sans-serif }"
    " .howfar-city div { transform: translate(6px, -50%); font: 400 11.5px/14px system-ui, sans-serif; color: #6b685f }"
    " .howfar-city div::before { content: ''; position: absolute; left: -8px; top: 5px; width: 4px; height: 4px;"
    " border-radius: 50%; background: #8d8a80 }"
    " .howfar-country div { transform: translate(-50%, -50%); font: 600 11px/14px system-ui, sans-serif;"
    " letter-spacing: .16em; text-transform: uppercase; color: #7C7259 }"
)
# Labels in the order of their ranks: each takes the first of its spots that is clear of earlier ones and of controls;
# one that has none steps back.
_ROOM: Final = """
{% macro script(this, kwargs) %}
(() => {
  const map = {{ this._parent.get_name() }};
  const beyond = (d) => [`${d}px`, `calc(-100% - ${d}px)`];
  const beside = (d) => beyond(d).map((x) => [x, "-50%"]);
  const above = (d) => beyond(d).reverse().map((y) => ["-50%", y]);
  const spots = {
    place: [...beside(9), ...above(9)],
    measured: [...above(10), ...beside(14), ...above(30), ...beside(30)],
    country: [["-50%", "-50%"]],
    city: beside(6).slice(0, 1),
  };
  const over = (a, b) => a.left - 4 < b.right && b.left < a.right + 4 && a.top < b.bottom && b.top < a.bottom;
  let wanted = 0;
  const tidy = () => {
    const taken = [...map.getContainer().querySelectorAll(".leaflet-control")].map((e) => e.getBoundingClientRect());
    for (const [rank, tries] of Object.entries(spots)) {
      for (const label of map.getContainer().querySelectorAll(`.howfar-${rank}`)) {
        const words = label.firstElementChild;
        const clear = tries.find(([x, y]) => {
          words.style.transform = `translate(${x}, ${y})`;
          return !taken.some((other) => over(words.getBoundingClientRect(), other));
        });
        label.style.visibility = clear ? "visible" : "hidden";
        if (clear) taken.push(words.getBoundingClientRect());
      }
    }
  };
  const soon = () => {
    clearTimeout(wanted);
    wanted = setTimeout(() => requestAnimationFrame(tidy), 60);
  };
  map.on("zoomend moveend layeradd layerremove", soon);
  map.whenReady(soon);
})();
{% endmacro %}
"""


def labels_of(one: Layer, seen: Window) -> "list[Marker]":
    """Return the names of measured lines, or of the places that are towns, the most important ones of a layer."""
    made = _LABELS.get(one.name)
    rows = zip(one.frame.to_dict("records"), one.frame.geometry, strict=True) if made else ()
    marks = (made(row, seen.turned(shape)) for row, shape in rows) if made else ()
    return list(islice((mark for mark in marks if mark), _MOST))


def city_names(seen: Window, known: Iterable[str]) -> "list[Marker]":
    """Return the largest cities of the window that the layers do not name themselves."""
    from geo.places.gazetteer import shipped

    named = set(known)
    bounds = Bounds(_turned(seen.west), seen.south, _turned(seen.east), seen.north)
    found = shipped().within(bounds, limit=_CITIES) if seen.span_deg < _WIDEST_DEG else ()
    towns = [place for place in without_quarters(found) if place.name not in named]
    spots = [seen.turned(shapely.Point(p.position.lon, p.position.lat)) for p in towns]
    return [label(place.name, spot, "city") for place, spot in zip(towns, spots, strict=True)]


def label(words: str, spot: BaseGeometry, rank: str, *, colour: str = "", more: str = "") -> "Marker":
    """Return words at a point; rank: "measured", "place", "country" or "city"; text of articles is safe in it."""
    from folium import DivIcon, Marker

    rest = f" <small>{safe(more)}</small>" if more else ""
    look = f' style="border-color: {colour}"' if colour else ""
    html = f"<div{look}>{safe(words)}{rest}</div>"
    icon = DivIcon(html=html, icon_size=(0, 0), class_name=f"howfar-label howfar-{rank}")
    lon, lat = shapely.get_coordinates(spot)[0]
    return Marker([float(lat), float(lon)], icon=icon, interactive=False)


def making_room() -> "MacroElement":
    """Return what hides labels that lie over more important ones, whenever the map comes to rest."""
    from branca.element import MacroElement

    element = MacroElement()  # type: ignore[no-untyped-call]
    element._name = "making_room"
    element._template = _template()
    return element


@cache
def _template() -> Any:  # noqa: ANN401
    from jinja2 import Template

    return Template(_ROOM)


def _turned(lon: float) -> float:
    return (lon + 180) % 360 - 180


def _measured(row: Row, line: BaseGeometry) -> "Marker | None":
    look = LOOKS[row["verdict"]]
    points = shapely.get_coordinates(line)
    middle = shapely.LineString(points).interpolate(0.5, normalized=True)
    words = f"{look.sign} {length(row['distance_m'])}"
    return label(words, middle, "measured", colour=look.colour, more=reach(row["low_m"], row["high_m"]))


def _place(row: Row, spot: BaseGeometry) -> "Marker | None":
    is_small = not str(row["feature_code"]).startswith(("A.", "H.", "L.")) or row["radius_m"] < _POINT_M
    return label(row["name"], spot, "place") if row["kind"] == "toponym" and is_small else None


_LABELS: Final[Mapping[str, Callable[[Row, BaseGeometry], "Marker | None"]]] = {
    "measurements": _measured,
    "places": _place,
}
