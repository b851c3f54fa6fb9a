"""The look of a layer as QGIS reads it from a GeoPackage: a table layer_styles with one QML document a layer."""

import sqlite3
from collections.abc import Iterable, Mapping
from contextlib import closing
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


def add_styles(path: Path, layers: "Iterable[Layer]", *, time: str) -> None:
    """Add to a GeoPackage the style each of its layers opens with in QGIS; time: ISO 8601, no clock is asked."""
    with closing(sqlite3.connect(path)) as package, package:
        package.execute(_TABLE)
        package.execute(_LISTED, (time,))
        for layer in layers:
            package.execute(_STYLE, (layer.name, layer.name, qml(layer), layer.title, time))


def qml(layer: "Layer") -> str:
    """Return the QML of a layer: by verdict where its style asks for that, one look for all rows else."""
    document = Element("qgis", version="3.22", styleCategories="Symbology")
    verdicts = LOOKS if layer.style.by_verdict else {}
    kind = "categorizedSymbol" if verdicts else "singleSymbol"
    renderer = SubElement(document, "renderer-v2", type=kind, symbollevels="0", enableorderby="0", forceraster="0")
    looks = list(verdicts.values()) or [layer.style.look()]
    if verdicts:
        renderer.set("attr", "verdict")
        categories = SubElement(renderer, "categories")
        for number, (holds, look) in enumerate(verdicts.items()):
            SubElement(categories, "category", symbol=str(number), value=holds, label=look.words, render="true")
    symbols = SubElement(renderer, "symbols")
    for number, look in enumerate(looks):
        _symbol(symbols, str(number), layer, look)
    return "<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>\n" + tostring(document, encoding="unicode")


def _symbol(symbols: Element, name: str, layer: "Layer", look: Look) -> None:
    kind = _kind(layer)
    drawn = {"marker": "SimpleMarker", "line": "SimpleLine", "fill": "SimpleFill"}[kind]
    symbol = SubElement(symbols, "symbol", name=name, type=kind, alpha="1", clip_to_extent="1", force_rhr="0")
    inner = SubElement(symbol, "layer", {"class": drawn, "enabled": "1", "locked": "0", "pass": "0"})
    for key, value in _properties(kind, layer, look).items():
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
