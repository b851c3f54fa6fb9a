"""Findings become layers: fixed columns, EPSG:4326, and what each row says."""

import importlib
from dataclasses import FrozenInstanceError

import pytest

import layers
from geo.verdict import Holds
from layers import LOOKS, Style

BUILDERS = ("places", "borders", "measurements", "uncertainty", "countries", "located")


def built(name, findings, store):
    builder = getattr(layers, name)
    return builder(findings, store=store) if name == "borders" else builder(findings)


@pytest.mark.parametrize("name", BUILDERS)
def test_every_layer_is_in_degrees_and_says_what_it_is(name, several, store):
    layer = built(name, several, store)
    assert layer.name == name
    assert layer.frame.crs == "EPSG:4326"
    assert set(layer.frame.attrs) == {"name", "title", "description", "attribution"}
    assert len(layer.frame)
    assert layer.frame.geometry.is_valid.all()


@pytest.mark.parametrize("name", BUILDERS)
def test_without_findings_a_layer_is_empty_and_keeps_its_columns(name, several, nothing, store):
    full, empty = built(name, several, store).frame, built(name, nothing, store).frame
    assert len(empty) == 0
    assert list(empty.columns) == list(full.columns)
    assert empty.crs == full.crs
    assert list(empty.dtypes) == list(full.dtypes)


@pytest.mark.parametrize("name", BUILDERS)
def test_every_column_is_documented(name, several, store, request):
    text = (request.config.rootpath / "docs" / "layers.md").read_text(encoding="utf-8")
    section = text.split(f"## {name}\n")[1].split("\n## ")[0]
    documented = [line.split("`")[1] for line in section.splitlines() if line.startswith("| `")]
    assert documented == [c for c in built(name, several, store).frame.columns if c != "geometry"]


def test_places_group_an_articles_mentions_by_place_and_kind(frontier):
    frame = layers.places(frontier).frame.set_index("name")
    assert frame.loc["Brest", "mentions"] == 3
    assert frame.loc["Minsk", "kind"] == "metonym"
    assert frame.loc["Poland", "kind"] == "demonym"
    assert "Bug" not in set(frame["texts"])
    assert tuple(frame.loc["Brest"].geometry.coords[0]) == (23.6847, 52.0975)


def test_what_is_not_known_is_none_and_not_a_number(frontier):
    from dataclasses import replace

    article = frontier.articles[0]
    seen = article.resolutions[0]
    at_sea = replace(seen, place=replace(seen.place, country=None))
    frame = layers.places(type(frontier)((replace(article, resolutions=(at_sea,)),))).frame
    assert frame["country"].tolist() == [None]


def test_countries_count_what_lies_in_them(several):
    frame = layers.countries(several).frame.set_index("country")
    assert frame["mentions"].to_dict() == {"BY": 7, "FJ": 2, "LT": 1, "PL": 3, "WS": 2}
    assert frame.loc["BY", ["toponyms", "demonyms", "metonyms", "articles"]].tolist() == [6, 0, 1, 1]
    assert frame["share"].sum() == pytest.approx(1, abs=0.001)


def test_a_measurement_has_the_words_the_figures_and_the_verdict(frontier):
    frame = layers.measurements(frontier).frame.set_index("number")
    assert list(frame.index) == [1, 2, 3, 5]
    row = frame.loc[2]
    assert (row["quantity"], row["verdict"], row["sign"]) == ("about 200 kilometers", "roughly", "≈")
    assert row["low_m"] < row["distance_m"] < row["high_m"]


def test_a_long_line_bends_as_the_geodesic_does(frontier):
    line = layers.measurements(frontier).frame.set_index("number").loc[2].geometry
    assert len(line.coords) >= 9
    halfway = line.interpolate(0.5, normalized=True)
    chord = (line.coords[0][1] + line.coords[-1][1]) / 2
    assert halfway.y - chord > 0.005


def test_a_line_over_the_antimeridian_is_cut_there(several):
    line = layers.measurements(several).frame.set_index("article").loc["pacific"].geometry
    assert line.geom_type == "MultiLineString"
    west, _, east, _ = line.bounds
    assert (west, east) == (-180, 180)
    whole = layers.unwrap(line, around_lon=178)
    assert whole.bounds[2] - whole.bounds[0] < 15


def test_borders_are_those_the_claims_speak_of_completed_by_the_subjects_country(frontier, store):
    frame = layers.borders(frontier, store=store).frame
    assert list(frame["sides"]) == ["BY-LT", "BY-PL"]
    assert list(frame["findings"]) == [1, 1]


def test_uncertainty_has_the_places_extents_and_the_claimed_distance(frontier):
    frame = layers.uncertainty(frontier).frame
    first = frame[frame["number"] == 1].set_index("role")
    assert first.loc["extent of subject", "outer_m"] == 6000
    assert first.loc["claimed distance", "outer_m"] == 5000
    assert "extent of object" not in first.index
    assert set(frame[frame["number"] == 2]["role"]) == {"extent of subject", "extent of object", "claimed distance"}


def test_the_length_of_a_border_is_the_borders_line_and_no_circle(frontier, store):
    from dataclasses import replace

    claim = replace(frontier[0].claim, relation="border_length")
    claim = replace(claim, object=replace(claim.object, sides=("BY", "PL")))
    article = replace(frontier.articles[0], findings=(replace(frontier[0], claim=claim),))
    said = type(frontier)((article,))
    line = layers.measurements(said, store=store).frame.geometry.iloc[0]
    assert line.equals(store.border("BY", "PL").line)
    assert "claimed distance" not in set(layers.uncertainty(said).frame["role"])


def test_a_subject_without_a_name_is_located(frontier):
    frame = layers.located(frontier).frame
    assert list(frame["number"]) == [4]
    assert list(frame["subject"]) == ["a depot"]
    assert frame.geometry.iloc[0].geom_type == "Polygon"


def test_layers_do_not_change_and_neither_do_styles(frontier):
    layer = layers.places(frontier)
    with pytest.raises(FrozenInstanceError):
        layer.name = "other"
    with pytest.raises(FrozenInstanceError):
        layer.style.colour = "#000000"


def test_the_frame_of_a_layer_is_the_same_each_time(several, store):
    for name in BUILDERS:
        assert built(name, several, store).frame.to_json() == built(name, several, store).frame.to_json()


def test_every_verdict_differs_in_colour_sign_and_dashes():
    assert set(LOOKS) == set(Holds.__args__)
    for part in ("colour", "sign", "dash_array", "words"):
        assert len({getattr(look, part) for look in LOOKS.values()}) == len(LOOKS)
    assert Style(by_verdict=True).look("roughly") is LOOKS["roughly"]


def test_importing_layers_opens_no_geopandas():
    import subprocess
    import sys

    code = "import sys, layers; sys.exit('geopandas' in sys.modules or 'pandas' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
    assert importlib.util.find_spec("layers")
