"""A GeoPackage opens in QGIS as it is meant to look: its styles are there, well formed, and QGIS reads them."""

import sqlite3
import subprocess
from contextlib import closing
from pathlib import Path
from xml.etree import ElementTree

import pytest

from maps.export import export

SYSTEM_PYTHON = "/usr/bin/python3"  # Debian's python3-qgis goes with Debian's Python alone
OPENED = """
import os, sys
os.environ["QT_QPA_PLATFORM"] = "offscreen"
from qgis.core import QgsApplication, QgsVectorLayer
app = QgsApplication([], False)
app.initQgis()
for name in sys.argv[2:]:
    layer = QgsVectorLayer(f"{sys.argv[1]}|layername={name}", name, "ogr")
    print(name, layer.isValid(), layer.renderer().type(), layer.labelsEnabled())
"""


def test_every_layer_of_a_geopackage_opens_with_its_style(several, tmp_path):
    from geopandas import list_layers

    export(several, tmp_path / "a.gpkg")
    with closing(sqlite3.connect(tmp_path / "a.gpkg")) as package:
        styles = dict(package.execute("select f_table_name, styleQML from layer_styles where useAsDefault"))
    assert set(styles) == set(list_layers(tmp_path / "a.gpkg").name) - {"layer_styles"}
    looks = {name: ElementTree.fromstring(qml.split("\n", 1)[1]) for name, qml in styles.items()}
    assert [c.get("value") for c in looks["measurements"].iter("category")] == [
        "supported",
        "roughly",
        "contradicted",
        "not_checkable",
    ]
    steps = [r.get("lower") for r in looks["countries"].iter("range")]
    assert steps == ["1", "3", "10", "30", "100"]
    assert [c.get("value") for c in looks["places"].iter("category")] == ["toponym", "demonym", "metonym"]
    kinds = {name: {s.get("type") for s in look.iter("symbol")} for name, look in looks.items()}
    assert (kinds["places"], kinds["measurements"], kinds["located"]) == ({"marker"}, {"line"}, {"fill"})


def test_a_style_says_what_qgis_asks_of_it(several, tmp_path):
    """Hold styles to what QGIS reads: a renderer, its symbols by name, in each a layer of a known class."""
    export(several, tmp_path / "a.gpkg")
    with closing(sqlite3.connect(tmp_path / "a.gpkg")) as package:
        columns = {row[1] for row in package.execute("pragma table_info(layer_styles)")}
        rows = package.execute("select f_geometry_column, styleName, styleQML from layer_styles").fetchall()
    assert {"f_table_name", "f_geometry_column", "styleName", "styleQML", "useAsDefault", "update_time"} <= columns
    classes = {"marker": "SimpleMarker", "line": "SimpleLine", "fill": "SimpleFill"}
    for geometry, name, qml in rows:
        assert geometry
        assert name
        assert qml.startswith("<!DOCTYPE qgis")
        root = ElementTree.fromstring(qml.split("\n", 1)[1])
        assert root.tag == "qgis"
        renderer = root.find("renderer-v2")
        assert renderer.get("type") in {"singleSymbol", "categorizedSymbol", "graduatedSymbol"}
        named = {symbol.get("name") for symbol in renderer.iter("symbol")}
        assert {row.get("symbol") for kind in ("category", "range") for row in renderer.iter(kind)} <= named
        assert (root.get("labelsEnabled") == "1") == (root.find("labeling") is not None)
        for symbol in renderer.iter("symbol"):
            assert all(layer.get("class") == classes[symbol.get("type")] for layer in symbol.findall("layer"))
            assert all(prop.get("k") and prop.get("v") for prop in symbol.iter("prop"))


def test_qgis_itself_opens_every_layer_with_its_style(several, tmp_path):
    if (
        not Path(SYSTEM_PYTHON).exists()
        or subprocess.run([SYSTEM_PYTHON, "-c", "import qgis.core"], check=False, capture_output=True).returncode
    ):
        pytest.skip("QGIS is not installed: it is in the Debian package python3-qgis")
    export(several, tmp_path / "a.gpkg")
    names = ["places", "measurements", "borders", "uncertainty", "located", "countries"]
    command = [SYSTEM_PYTHON, "-c", OPENED, str(tmp_path / "a.gpkg"), *names]
    told = subprocess.run(command, check=True, capture_output=True, text=True).stdout.split("\n")
    assert told[: len(names)] == [
        "places True categorizedSymbol True",
        "measurements True categorizedSymbol True",
        "borders True singleSymbol False",
        "uncertainty True categorizedSymbol False",
        "located True singleSymbol True",
        "countries True graduatedSymbol True",
    ]
