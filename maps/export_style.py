"""The look of a layer as QGIS reads it from a GeoPackage: a table layer_styles with one QML document a layer."""

import sqlite3
from collections.abc import Iterable, Mapping
from contextlib import closing
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING, Final
from xml.etree.ElementTree import Element, SubElement, tostring

from layers import LOOKS, Look

if TYPE_CHECKING:
    from layers import Layer

__all__ = ["add_styles", "qml"]

# The columns that QGIS itself makes.
_TABLE: Final = """
create table if not exists layer_styles (
  id integer primary key autoincrement not null, f_table_catalog text(256), f_table_schema text(256),
  f_table_name text(256), f_geometry_column text(256), styleName text(30), styleQML text, styleSLD text,
  useAsDefault boolean, description text, owner text(30), ui text(30), update_time datetime)
"""
_LISTED: Final = """
insert or ignore into gpkg_contents (table_name, data_type, identifier, description, last_change)
values ('layer_styles', 'attributes', 'layer_styles', 'Styles of the layers, for QGIS', ?)
"""
_STYLE: Final = """
insert into layer_styles (f_table_catalog, f_table_schema, f_table_name, f_geometry_column, styleName, styleQML,
  useAsDefault, description, update_time) values ('', '', ?, 'geom', ?, ?, 1, ?, ?)
"""

Symbol = tuple[Look, Mapping[str, str]]
# The column's expression that a layer's labels show.
_LABELS: Final = {
    # Once a place, whichever articles and kinds of mention it has; countries are labelled by their own layer.
    "places": 'if("feature_code" not like \'A.PCL%\' and "fid" = minimum("fid", "place_id"), "name", \'\')',
    "measurements": 'format_number("distance_m" / 1000, if("distance_m" < 100000, 1, 0)) || \' km\'',
    "countries": '"name" || \' \' || "mentions"',
    "located": '"subject"',
}
# The shape and the legend of each kind of mention.
_SHAPES: Final = {
    "toponym": ("circle", "named"),
    "demonym": ("diamond", "as an adjective or people"),
    "metonym": ("square", "standing for a government"),
}
# QGIS's numbers: around a point, level on a line or an area.
_PLACED: Final = {"marker": "0", "line": "4", "fill": "4"}
_FIRST: Final = {"marker": "8", "line": "9", "fill": "3"}
_STEPS: Final = (1, 3, 10, 30, 100)
_NO_END: Final = 1_000_000_000
_SHADES: Final = ("#E6E1F2", "#C5BBE0", "#9E90C8", "#7765AD", "#5B4B8A")


def add_styles(path: Path, layers: "Iterable[Layer]", *, time: str) -> None:
    """Add to a GeoPackage the style each of its layers opens with in QGIS; time: ISO 8601, no clock is asked."""
    with closing(sqlite3.connect(path)) as package, package:
        package.execute(_TABLE)
        package.execute(_LISTED, (time,))
        for layer in layers:
            package.execute(_STYLE, (layer.name, layer.name, qml(layer), layer.title, time))


def qml(layer: "Layer") -> str:
    """Return the QML of a layer: by verdict, by kind of mention or by number of mentions, and what labels say."""
    name = _LABELS.get(layer.name)
    document = Element("qgis", version="3.22", styleCategories="Symbology|Labeling", labelsEnabled=str(int(bool(name))))
    renderer = SubElement(document, "renderer-v2", symbollevels="0", enableorderby="0", forceraster="0")
    symbols = _shaded(renderer) if layer.name == "countries" else _sorted(renderer, layer)
    drawn = SubElement(renderer, "symbols")
    for number, (look, more) in enumerate(symbols):
        _symbol(drawn, str(number), layer, look, more)
    if name:
        _labels(document, name, _kind(layer), _rgba(layer.style.colour))
    return "<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>\n" + tostring(document, encoding="unicode")


def _sorted(renderer: Element, layer: "Layer") -> list[Symbol]:
    """Make the renderer one of categories, or of one symbol for all rows; return the symbols."""
    column, values = "kind", _SHAPES
    symbols: list[Symbol] = [(layer.style.look(), {"name": shape}) for shape, _ in _SHAPES.values()]
    if layer.style.by_verdict:
        column, values = "verdict", {holds: ("", look.words) for holds, look in LOOKS.items()}
        symbols = [(layer.style.look(holds), {}) for holds in LOOKS]
    elif layer.name != "places":
        renderer.set("type", "singleSymbol")
        return [(layer.style.look(), {})]
    renderer.set("type", "categorizedSymbol")
    renderer.set("attr", column)
    categories = SubElement(renderer, "categories")
    for number, (value, (_, words)) in enumerate(values.items()):
        SubElement(categories, "category", symbol=str(number), value=value, label=words, render="true")
    return symbols


def _shaded(renderer: Element) -> list[Symbol]:
    """Make the renderer one of classes by number of mentions; return the symbols, light for few and dark for many."""
    renderer.set("type", "graduatedSymbol")
    renderer.set("attr", "mentions")
    renderer.set("graduatedMethod", "GraduatedColor")
    ranges = SubElement(renderer, "ranges")
    for number, (low, high) in enumerate(pairwise((*_STEPS, _NO_END))):
        label = f"{low} or more" if high == _NO_END else f"{low}" if high == low + 1 else f"{low} to {high - 1}"
        ends = {"lower": str(low), "upper": str(high - 0.5)}
        SubElement(ranges, "range", {"symbol": str(number), "label": label, "render": "true"} | ends)
    return [(Look(colour, colour, "", (), ""), {}) for colour in _SHADES]


def _labels(document: Element, words: str, kind: str, colour: str) -> None:
    """Label rows in small letters with a white rim, where there is room."""
    settings = SubElement(SubElement(document, "labeling", type="simple"), "settings", calloutType="simple")
    font = {"fontSize": "8", "fontSizeUnit": "Point", "textColor": colour, "textOpacity": "1"}
    style = SubElement(settings, "text-style", {"fieldName": words, "isExpression": "1"} | font)
    rim = {"bufferSize": "0.8", "bufferSizeUnits": "MM", "bufferColor": "255,255,255,255", "bufferOpacity": "1"}
    SubElement(style, "text-buffer", {"bufferDraw": "1"} | rim)
    SubElement(settings, "placement", placement=_PLACED[kind], dist="1.2", distUnits="MM", priority=_FIRST[kind])
    SubElement(settings, "rendering", obstacle="0")  # areas and points of other layers do not keep labels away


def _symbol(symbols: Element, name: str, layer: "Layer", look: Look, more: Mapping[str, str]) -> None:
    kind = _kind(layer)
    drawn = {"marker": "SimpleMarker", "line": "SimpleLine", "fill": "SimpleFill"}[kind]
    symbol = SubElement(symbols, "symbol", name=name, type=kind, alpha="1", clip_to_extent="1", force_rhr="0")
    inner = SubElement(symbol, "layer", {"class": drawn, "enabled": "1", "locked": "0", "pass": "0"})
    for key, value in {**_properties(kind, layer, look), **more}.items():
        SubElement(inner, "prop", k=key, v=value)


def _properties(kind: str, layer: "Layer", look: Look) -> Mapping[str, str]:
    colour, width = _rgba(look.colour), str(layer.style.weight_px)
    dash = {"customdash": ";".join(map(str, look.dash)), "customdash_unit": "Pixel", "use_custom_dash": "1"}
    if kind == "line":
        return {"line_color": colour, "line_width": width, "line_width_unit": "Pixel", **(dash if look.dash else {})}
    filled = _rgba(look.colour, layer.style.fill_opacity)
    outline = {"outline_width": width, "outline_width_unit": "Pixel", "outline_style": "dash" if look.dash else "solid"}
    if kind == "fill":
        return {"color": filled, "style": "solid", "outline_color": colour, **outline}
    size = str(2 * layer.style.weight_px)
    return {"name": "circle", "color": filled, "outline_color": "255,255,255,255", "size": size, "size_unit": "Pixel"}


def _kind(layer: "Layer") -> str:
    types = set(layer.frame.geom_type.dropna())
    if types and all("Polygon" in t for t in types):
        return "fill"
    return "line" if types and all("Line" in t for t in types) else "marker"


def _rgba(colour: str, opacity: float = 1.0) -> str:
    red, green, blue = (int(colour[i : i + 2], 16) for i in (1, 3, 5))
    return f"{red},{green},{blue},{round(opacity * 255)}"
