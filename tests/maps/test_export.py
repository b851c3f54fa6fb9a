"""Exports open in the programs they are for."""

import pytest

from geo.errors import BadInput, UnwritableOutput
from geo.findings import Findings
from maps.export import export


def test_a_geopackage_holds_every_layer_with_its_rows(several, tmp_path):
    from geopandas import list_layers, read_file

    export(several, tmp_path / "a.gpkg")
    names = set(list_layers(tmp_path / "a.gpkg").name)
    assert {"places", "measurements", "located"} <= names
    measured = read_file(tmp_path / "a.gpkg", layer="measurements")
    assert len(measured) == 5
    assert measured.crs == "EPSG:4326"
    assert [p.name for p in tmp_path.iterdir()] == ["a.gpkg"]


def test_every_layer_of_a_geopackage_opens_with_its_style(several, tmp_path):
    import sqlite3
    from contextlib import closing
    from xml.etree import ElementTree

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
    kinds = {name: {s.get("type") for s in look.iter("symbol")} for name, look in looks.items()}
    assert (kinds["places"], kinds["measurements"], kinds["located"]) == ({"marker"}, {"line"}, {"fill"})


def test_gdals_own_tool_opens_a_geopackage_and_counts_its_rows(several, tmp_path):
    import re
    import shutil
    import subprocess

    if not shutil.which("ogrinfo"):
        pytest.skip("ogrinfo is not installed: it is in the Debian package gdal-bin")
    export(several, tmp_path / "a.gpkg")
    told = subprocess.run(
        ["ogrinfo", "-al", "-so", str(tmp_path / "a.gpkg")], capture_output=True, text=True, check=True
    )
    assert told.stderr == ""
    rows = dict(re.findall(r"Layer name: (\w+).*?Feature Count: (\d+)", told.stdout, re.DOTALL))
    assert rows["measurements"] == "5"
    assert int(rows["places"]) > 8
    assert "layer_styles" in rows
    assert told.stdout.count('ID["EPSG",4326]') >= 6


def test_a_style_says_what_qgis_asks_of_it(several, tmp_path):
    """Hold styles to what QGIS reads: a renderer, its symbols by name, in each a layer of a known class."""
    import sqlite3
    from contextlib import closing
    from xml.etree import ElementTree

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
        assert renderer.get("type") in {"singleSymbol", "categorizedSymbol"}
        named = {symbol.get("name") for symbol in renderer.iter("symbol")}
        assert {category.get("symbol") for category in renderer.iter("category")} <= named
        for symbol in renderer.iter("symbol"):
            assert all(layer.get("class") == classes[symbol.get("type")] for layer in symbol.findall("layer"))
            assert all(prop.get("k") and prop.get("v") for prop in symbol.iter("prop"))


def test_a_geopackage_of_the_same_findings_has_the_same_bytes(frontier, tmp_path):
    for name in ("a.gpkg", "b.gpkg"):
        export(frontier, tmp_path / name)
    assert (tmp_path / "a.gpkg").read_bytes() == (tmp_path / "b.gpkg").read_bytes()


def test_a_geopackage_replaces_one_that_was_there(several, frontier, tmp_path):
    from geopandas import read_file

    export(several, tmp_path / "a.gpkg")
    export(frontier, tmp_path / "a.gpkg")
    assert len(read_file(tmp_path / "a.gpkg", layer="measurements")) == 4


def test_parquet_has_one_row_a_claim(several, tmp_path):
    from geopandas import read_parquet

    export(several, tmp_path / "a.parquet")
    frame = read_parquet(tmp_path / "a.parquet")
    assert list(frame.verdict) == [f.verdict.holds for f in several]


def test_geojson_and_csv_open_in_geopandas_and_pandas(several, tmp_path):
    from geopandas import read_file
    from pandas import read_csv

    for suffix in ("geojson", "csv"):
        export(several, tmp_path / f"a.{suffix}")
    assert set(read_file(tmp_path / "a.geojson").layer) == {"measurement", "located", "place"}
    assert len(read_csv(tmp_path / "a.csv")) == 6


@pytest.mark.parametrize("suffix", ["gpkg", "parquet", "geojson", "csv"])
def test_findings_without_a_claim_export_too(tmp_path, suffix):
    export(Findings(()), tmp_path / f"a.{suffix}")
    assert (tmp_path / f"a.{suffix}").stat().st_size > 0


@pytest.mark.parametrize("suffix", ["gpkg", "parquet", "geojson", "csv"])
def test_hostile_text_exports_too(hostile, tmp_path, suffix):
    export(hostile, tmp_path / f"a.{suffix}")
    assert (tmp_path / f"a.{suffix}").stat().st_size > 0


def test_another_suffix_says_which_there_are(several, tmp_path):
    with pytest.raises(BadInput, match=r"\.gpkg"):
        export(several, tmp_path / "a.shp")


def test_a_folder_that_is_not_there_is_said(several, tmp_path):
    with pytest.raises(UnwritableOutput, match="there is no folder"):
        export(several, tmp_path / "no" / "a.gpkg")
