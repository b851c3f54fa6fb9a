"""Exports open in the programs they are for."""

from dataclasses import replace

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


def test_a_geopackage_of_the_same_findings_has_the_same_bytes(frontier, tmp_path):
    for name in ("a.gpkg", "b.gpkg"):
        export(frontier, tmp_path / name)
    assert (tmp_path / "a.gpkg").read_bytes() == (tmp_path / "b.gpkg").read_bytes()


def test_a_geopackage_replaces_one_that_was_there(several, frontier, tmp_path):
    from geopandas import read_file

    export(several, tmp_path / "a.gpkg")
    export(frontier, tmp_path / "a.gpkg")
    assert len(read_file(tmp_path / "a.gpkg", layer="measurements")) == 4


def test_parquet_has_one_row_a_claim_and_says_whom_to_credit(several, tmp_path):
    from geopandas import read_parquet

    export(several, tmp_path / "a.parquet")
    frame = read_parquet(tmp_path / "a.parquet")
    assert list(frame.verdict) == [f.verdict.holds for f in several]
    assert frame.crs == "EPSG:4326"
    assert "OpenStreetMap" in frame.attrs["attribution"]
    assert frame.dtypes[["distance_m", "low_m", "high_m"]].eq("float64").all()
    assert list(frame.geometry.isna()) == [f.measurement is None for f in several]
    assert frame.geometry.iloc[5].geom_type == "MultiLineString"  # cut at the antimeridian


def test_geojson_opens_in_geopandas(several, tmp_path):
    from geopandas import read_file

    export(several, tmp_path / "a.geojson")
    frame = read_file(tmp_path / "a.geojson")
    assert set(frame.layer) == {"measurement", "located", "place"}
    assert frame.crs == "EPSG:4326"
    assert len(frame[frame.layer == "measurement"]) == 5


def test_areas_in_geojson_are_valid_and_wind_as_the_standard_asks(frontier, tmp_path):
    from geopandas import read_file

    square, speck = [[24, 52], [24, 53], [25, 53], [25, 52], [24, 52]], [[24, 52], [24, 52], [24, 52], [24, 52]]
    clockwise = {"type": "MultiPolygon", "coordinates": [[square], [speck]]}
    export(
        Findings((replace(frontier.articles[0], findings=(replace(frontier[3], located=clockwise),)),)),
        tmp_path / "a.geojson",
    )
    frame = read_file(tmp_path / "a.geojson")
    (area,) = frame[frame.layer == "located"].geometry
    assert area.is_valid
    assert area.geom_type == "Polygon"
    assert area.exterior.is_ccw


def test_csv_opens_in_pandas_with_the_types_one_expects(several, tmp_path):
    from pandas import read_csv

    export(several, tmp_path / "a.csv")
    frame = read_csv(tmp_path / "a.csv", parse_dates=["published"])
    assert len(frame) == 6
    assert frame.dtypes[["distance_m", "low_m", "high_m", "azimuth_deg", "from_lon", "to_lat"]].eq("float64").all()
    assert frame.dtypes[["number", "start", "end"]].eq("int64").all()
    assert frame.published.dt.year.eq(2026).all()
    assert list(frame.verdict) == [f.verdict.holds for f in several]
    assert list(frame.distance_m.isna()) == [f.measurement is None for f in several]


def test_what_a_spreadsheet_would_run_is_text_in_a_csv(frontier, tmp_path):
    from pandas import read_csv

    formulas = ("=cmd|' /C calc'!A0", "+1+1", "-2+3", "@SUM(1,1)", "\t=1", " =1+1", "＝1")
    for formula in formulas:
        finding = replace(frontier[0], claim=replace(frontier[0].claim, text=formula))
        export(Findings((replace(frontier.articles[0], findings=(finding,)),)), tmp_path / "a.csv")
        assert read_csv(tmp_path / "a.csv").claim[0] == f"'{formula}"


@pytest.mark.parametrize("suffix", ["gpkg", "parquet", "geojson", "csv"])
def test_findings_without_a_claim_export_too(tmp_path, suffix):
    export(Findings(()), tmp_path / f"a.{suffix}")
    assert (tmp_path / f"a.{suffix}").stat().st_size > 0


def test_hostile_text_comes_back_from_every_export_as_it_is_written(hostile, tmp_path):
    from geopandas import read_file, read_parquet
    from pandas import read_csv

    said = hostile[0].claim.text.replace("\0", "")
    for suffix in ("gpkg", "parquet", "geojson", "csv"):
        export(hostile, tmp_path / f"a.{suffix}")
    assert read_file(tmp_path / "a.gpkg", layer="measurements").claim[0] == said
    assert read_parquet(tmp_path / "a.parquet").claim[0] == said
    features = read_file(tmp_path / "a.geojson")
    assert features.text[features.layer == "measurement"].tolist() == [said]
    assert read_csv(tmp_path / "a.csv").claim[0] == said


@pytest.mark.parametrize("suffix", ["gpkg", "parquet", "geojson", "csv"])
def test_when_writing_fails_what_was_there_stays_and_nothing_half_written(several, tmp_path, suffix, monkeypatch):
    target = tmp_path / f"a.{suffix}"
    target.write_bytes(b"before")

    def broken(*_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("pathlib.Path.replace", broken)
    with pytest.raises(UnwritableOutput, match="no space left"):
        export(several, target)
    assert target.read_bytes() == b"before"
    assert [p.name for p in tmp_path.iterdir()] == [target.name]


def test_a_geopackage_that_gdal_cannot_finish_is_one_line_and_no_file(several, tmp_path, monkeypatch):
    from pyogrio.errors import FeatureError

    def full(*_, **__):
        raise FeatureError("Could not add feature to layer at index 0: sqlite3_exec failed: database or disk is full")

    monkeypatch.setattr("geopandas.GeoDataFrame.to_file", full)
    with pytest.raises(UnwritableOutput, match="database or disk is full"):
        export(several, tmp_path / "a.gpkg")
    assert list(tmp_path.iterdir()) == []


def test_another_suffix_says_which_there_are(several, tmp_path):
    with pytest.raises(BadInput, match=r"\.gpkg"):
        export(several, tmp_path / "a.shp")


def test_a_folder_that_is_not_there_is_said(several, tmp_path):
    with pytest.raises(UnwritableOutput, match="there is no folder"):
        export(several, tmp_path / "no" / "a.gpkg")
