"""The shipped gazetteer answers with the right places, in every way a writer may name them."""

from itertools import islice

import pytest

from geo.ground.position import Bounds, Position
from geo.places.gazetteer import shipped


def first(name):
    return shipped().lookup(name)[0].place


@pytest.mark.parametrize(
    ("name", "country", "feature_code"),
    [
        ("Jinan", "CN", "P.PPLA"),
        ("济南", "CN", "P.PPLA"),
        ("Брест", "BY", "P.PPLA"),
        ("Terespol", "PL", "P.PPLA3"),
        ("Kiev", "UA", "P.PPLC"),
        ("Poland", "PL", "A.PCLI"),
        ("Pologne", "PL", "A.PCLI"),
        ("Britain", "GB", "A.PCLI"),
        ("Holland", "NL", "A.PCLI"),
        ("Burma", "MM", "A.PCLI"),
        ("Mazovia", "PL", "A.ADM1"),
        ("Licking County", "US", "A.ADM2"),
        ("Brest Oblast", "BY", "A.ADM1"),
        ("Volga", "RU", "H.STM"),
        ("River Thames", "GB", "H.STM"),
        ("Baltic Sea", None, "H.SEA"),
        ("Suwalki Gap", None, "L.RGN"),
    ],
)
def test_a_name_leads_to_its_best_known_place(name, country, feature_code):
    place = first(name)
    assert (place.country, place.feature_code) == (country, feature_code)


def test_a_region_comes_before_villages_of_its_name():
    assert first("Xinjiang").feature_code == "A.ADM1"


def test_a_town_comes_before_the_division_named_after_it():
    names = [match.place.name for match in shipped().lookup("Brest")]
    assert names[0] == "Brest"
    assert "Brest Oblast" in names


def test_the_capital_and_the_state_of_one_name_are_both_there():
    codes = [match.place.feature_code for match in shipped().lookup("Washington")[:2]]
    assert codes == ["P.PPLC", "A.ADM1"]


@pytest.mark.parametrize(
    ("surface", "name"), [("U.S.", "United States"), ("W.Va.", "West Virginia"), ("Ont.", "Ontario")]
)
def test_abbreviations_are_known_as_they_are_written(surface, name):
    match = shipped().lookup(surface)[0]
    assert (match.place.name, match.kind) == (name, "abbreviation")


@pytest.mark.parametrize("word", ["us", "in", "or", "me", "la", "pa"])
def test_words_in_lower_case_are_no_abbreviations(word):
    assert all(match.kind != "abbreviation" for match in shipped().lookup(word))


@pytest.mark.parametrize(
    ("word", "country"), [("Polish", "PL"), ("Ukrainians", "UA"), ("Belarusian", "BY"), ("Dane", "DK")]
)
def test_demonyms_lead_to_their_country(word, country):
    match = next(m for m in shipped().lookup(word) if m.kind == "demonym")
    assert match.place.country == country


def test_a_place_knows_its_divisions_outermost_first():
    texas = next(m.place for m in shipped().lookup("Paris") if m.place.country == "US" and "Texas" in m.place.admin)
    assert texas.admin == ("Texas", "Lamar County")


def test_a_division_is_found_by_name_or_abbreviation():
    assert shipped().division("US", "Tex.") == shipped().division("US", "Texas")
    assert shipped().division("US", "Poland's") is None


def test_every_capital_is_in_its_country():
    for code in ("PL", "BY", "KZ", "CN", "GB", "US", "UA", "BE"):
        capital = shipped().capital(code)
        assert capital is not None
        assert capital.country == code
    assert shipped().capital("XX") is None


def test_a_country_of_no_code_is_none():
    assert shipped().country("ZZ") is None


def test_a_name_nobody_bears_is_found_nowhere():
    assert shipped().lookup("Xqzwv Ghtrm") == ()
    assert shipped().summary("Xqzwv Ghtrm") is None
    assert shipped().lookup("") == ()


def test_the_summary_agrees_with_the_places():
    matches, summary = shipped().lookup("Georgia"), shipped().summary("Georgia")
    assert summary is not None
    assert summary.kinds == {match.kind for match in matches}
    assert set(summary.classes) == {match.place.feature_code[0] for match in matches}
    assert summary.population == max(match.place.population for match in matches)
    assert summary.country is None


def test_the_nearest_towns_come_nearest_first():
    near = [place.name for place in shipped().nearest(Position(23.65, 52.08), limit=20)]
    assert near[0] == "Terespol"
    assert "Brest" in near


def test_the_nearest_town_is_found_from_the_pole_and_across_the_date_line():
    assert shipped().nearest(Position(0, 90), limit=1)[0].name == "Longyearbyen"
    assert shipped().nearest(Position(-179.99, -16.8), limit=1)[0].country == "FJ"


def test_labels_of_a_box_are_its_most_important_towns():
    assert [place.name for place in shipped().within(Bounds(20, 51, 29, 54.5), limit=2)] == ["Minsk", "Warsaw"]


def test_a_box_may_cross_the_antimeridian():
    places = shipped().within(Bounds(177, -20, -178, -15), limit=50)
    assert places
    assert {place.country for place in places} <= {"FJ", "WF", "TO"}


def test_every_extent_and_position_is_sound():
    for place in islice(shipped(), 20_000):
        assert place.radius_m >= 100
        assert place.name
        assert place.population >= 0


def test_places_of_a_feature_code_are_all_of_it_and_nothing_else():
    seas = shipped().coded(["H.SEA"])
    assert {place.feature_code for place in seas} == {"H.SEA"}
    assert {"Baltic Sea", "Black Sea"} <= {place.name for place in seas}
    assert shipped().coded(["X.NONE"]) == ()
