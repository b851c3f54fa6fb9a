"""What the howfar command writes and answers: pages, reports, figures, exports, places, distances, data."""

import csv
import io
import json
import re

import pytest


def test_a_page_is_written_and_nothing_is_said(howfar, folder):
    answer = howfar("map", folder, "-o", folder.parent / "map.html", "--title", "Both <ways>")
    page = (folder.parent / "map.html").read_text()
    assert (answer.status, answer.said, answer.out) == (0, [], "")
    assert "<title>Both &lt;ways&gt;</title>" in page
    assert not re.search(r"<(script|img|link|iframe)[^>]+https?:", page)


def test_a_folium_map_has_its_assets_inlined(howfar, folder):
    answer = howfar("map", folder, "-o", folder.parent / "map.html", "--folium")
    page = (folder.parent / "map.html").read_text()
    assert (answer.status, answer.said) == (0, [])
    assert not re.search(r"<(script|link)[^>]+https?://", page)


@pytest.mark.parametrize(
    ("name", "begins"), [("r.md", b"# How"), ("r.html", b"<!doc"), ("r.pdf", b"%PDF"), ("r.csv", b"art")]
)
def test_a_report_is_what_its_ending_says(howfar, folder, name, begins):
    answer = howfar("report", folder, "-o", folder.parent / name)
    assert (answer.status, answer.said, answer.out) == (0, [], "")
    assert (folder.parent / name).read_bytes().startswith(begins)


@pytest.mark.parametrize(("name", "begins"), [("f.png", b"\x89PNG"), ("f.svg", b"<?xml"), ("f.pdf", b"%PDF")])
def test_a_figure_is_what_its_ending_says(howfar, folder, name, begins):
    answer = howfar("figure", folder, "-o", folder.parent / name, "--claim", "1")
    assert (answer.status, answer.said, answer.out) == (0, [], "")
    assert (folder.parent / name).read_bytes().startswith(begins)


def test_a_figure_is_as_wide_as_asked_and_tells_itself_in_words(howfar, folder):
    out = folder.parent / "f.svg"
    answer = howfar("figure", folder, "-o", out, "--claim", "1", "--width", "90", "--alt")
    assert (answer.status, answer.said) == (0, [])
    assert answer.out.startswith("Map. ")
    assert 'width="255.1' in out.read_text()  # points: 90 mm
    assert howfar("figure", folder, "-o", out, "--width", "10").status == 2


@pytest.mark.parametrize("name", ["e.gpkg", "e.geojson", "e.parquet", "e.csv"])
def test_an_export_is_written(howfar, folder, name):
    answer = howfar("export", folder, "-o", folder.parent / name)
    assert (answer.status, answer.said, answer.out) == (0, [], "")
    assert (folder.parent / name).stat().st_size > 100


def test_geocode_answers_in_every_format(howfar):
    assert "Brest" in howfar("geocode", "Brest", "--near", "Minsk").out
    for form in ("json", "jsonl", "csv", "geojson"):
        out = howfar("geocode", "Brest", "--country", "BY", "--limit", "3", "--format", form).out
        assert '"BY"' in out or ",BY," in out
    (first, *_) = json.loads(howfar("geocode", "Brest", "--near", "Paris", "--format", "json").out)
    assert first["country"] == "FR"


def test_geocode_limits_the_places_of_each_name(howfar):
    rows = json.loads(howfar("geocode", "Brest", "Athens", "--limit", "2", "--format", "json").out)
    assert [r["asked"] for r in rows] == ["Brest", "Brest", "Athens", "Athens"]


def test_measure_answers_in_every_format(howfar):
    answer = howfar("measure", "Brest, Belarus", "Polish border")
    assert answer.status == 0
    assert "km" in answer.out
    for form in ("json", "jsonl", "csv", "geojson"):
        assert "distance_m" in howfar("measure", "Brest, Belarus", "Polish border", "--format", form).out
    (row,) = json.loads(howfar("measure", "Minsk", "Warsaw", "--format", "json").out)
    assert row["distance_m"] == pytest.approx(475_000, rel=0.02)


def test_measure_takes_longitude_and_latitude_also_west_and_south(howfar):
    (row,) = json.loads(howfar("measure", "-70.5, -33.4", "-58.4, -34.6", "--format", "json").out)
    assert row["distance_m"] == pytest.approx(1_120_000, rel=0.02)


def test_measure_says_what_every_claim_to_disputed_ground_makes_of_it(howfar):
    asked = ("measure", "Simferopol", "Russian border")
    (row,) = json.loads(howfar(*asked, "--format", "json").out)
    claims = {other["claim"]: other["distance_m"] for other in row["others"]}
    assert set(claims) == {"as Russia claims it", "as Ukraine claims it"}
    assert row["low_m"] <= row["distance_m"] <= max(claims.values()) <= row["high_m"]
    assert "as Ukraine claims it" in howfar(*asked).out
    assert "as Ukraine claims it: " in howfar(*asked, "--format", "csv").out


def test_measure_takes_one_side_where_asked(howfar):
    asked = ("measure", "Simferopol", "Russian border", "--format", "json", "--worldview")
    (ours,), (theirs,) = (json.loads(howfar(*asked, side).out) for side in ("UA", "RU"))
    assert ours["distance_m"] > theirs["distance_m"] + 100_000
    assert ours["others"] == theirs["others"] == []
    answer = howfar(*asked, "Narnia")
    assert (answer.status, len(answer.said)) == (2, 1)
    assert "no worldview" in answer.said[0]


def test_data_list_shows_each_file_with_licence_and_attribution(howfar):
    from geo.shipped import manifest

    out = howfar("data", "list").out
    for artefact in manifest():
        assert artefact.file in out
        assert all(s.licence in out and s.attribution in out for s in artefact.sources)


def test_data_list_shows_borders_and_countries(howfar):
    assert "BY-PL  Belarus, Poland\n" in howfar("data", "list", "borders").out
    assert "PL  Poland" in howfar("data", "list", "countries").out


def test_data_are_whole(howfar):
    answer = howfar("data", "verify")
    assert answer.status == 0
    assert "CHANGED" not in answer.out


def test_csv_of_geocode_guards_what_a_spreadsheet_would_run(howfar, folder):
    own = folder.parent / "own.csv"
    own.write_text("name,lon,lat\n=1+1,30,50\n")
    answer = howfar("geocode", "=1+1", "--places", own, "--format", "csv")
    (row,) = csv.DictReader(io.StringIO(answer.out))
    assert row["asked"] == "'=1+1"


@pytest.mark.parametrize(
    ("command", "told"),
    [
        (("map", "--basemap", "mine.pmtiles", "-o", "m.html"), "no such file"),
        (("map", "--basemap", "Nowhere", "-o", "m.html"), "no tiles of this name"),
        (("map", "--basemap", "OpenStreetMap.Mapnik", "--folium", "-o", "m.html"), "goes with the page"),
        (("report", "--figures", "-o", "r.md"), "for reports in HTML and PDF"),
    ],
)
def test_what_cannot_be_drawn_is_refused_in_one_line_before_anything_is_read(howfar, folder, command, told):
    answer = howfar(command[0], folder, *command[1:])
    assert answer.status == 2
    assert len(answer.said) == 1
    assert told in answer.said[0]
