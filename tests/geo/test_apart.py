"""Distances between whatever an analyst names, on the shipped data."""

from datetime import date

import geopandas
import numpy as np
import pytest

import geo
from geo.ground.geodesic import inverse


def km(a, b) -> float:
    return geo.distance(a, b).distance_m / 1000


def test_from_a_town_to_the_border_it_means():
    measured = geo.distance("Brest, Belarus", "Polish border")
    assert measured.distance_m == pytest.approx(5900, abs=300)
    assert measured.end_name == "the Belarus–Poland border"
    assert measured.low_m < measured.distance_m < measured.high_m
    assert inverse(measured.start, measured.end).distance_m == pytest.approx(measured.distance_m, abs=0.01)
    assert inverse(measured.start, measured.end).azimuth_deg == pytest.approx(measured.azimuth_deg, abs=0.01)


@pytest.mark.parametrize(
    ("a", "b"),
    [("Brest, Belarus", "Polish border"), ("Vilnius", "Belarus"), ("Homs", "coast of Syria"), ("Riga", "Tallinn")],
)
def test_the_way_back_is_as_long(a, b):
    there, back = geo.distance(a, b), geo.distance(b, a)
    assert there.distance_m == pytest.approx(back.distance_m, abs=0.01)
    assert (there.start, there.end) == (back.end, back.start)
    assert inverse(back.start, back.end).azimuth_deg == pytest.approx(back.azimuth_deg, abs=0.01)


def test_a_country_is_its_land_and_zero_inside():
    assert km("Warsaw", "Poland") == 0
    assert km("Warsaw", "Polish border") > 100
    assert km("Minsk", "Poland") > 200


def test_positions_pairs_and_words_are_the_same_thing():
    place = geo.geocode("Minsk")
    lon_lat = (place.position.lon, place.position.lat)
    assert km(place, "Polish border") == km(place.position, "Polish border") == km(lon_lat, "Polish border")


def test_two_shapes_are_as_far_apart_as_their_nearest_points():
    assert km("Belarus", "Polish border") == 0
    assert 150 < km("Poland", "Latvia") < 250


def test_what_nobody_knows_is_one_clear_line():
    with pytest.raises(geo.UnknownPlace, match=r"did you mean .*Minsk"):
        geo.distance("Minnsk", "Polish border")
    with pytest.raises(geo.UnknownBorder):
        geo.distance("Minsk", "Iceland border")


def test_many_points_at_once_keep_their_index_and_their_gaps():
    points = geopandas.GeoSeries.from_xy([23.7, np.nan, 27.56], [52.1, np.nan, 53.9], index=["a", "b", "c"], crs=4326)
    frame = geo.distances(points, "Polish border")
    assert frame.index.tolist() == ["a", "b", "c"]
    assert frame.crs == "EPSG:4326"
    assert np.isnan(frame.distance_m["b"])
    assert frame.distance_m["c"] == pytest.approx(geo.distance((27.56, 53.9), "Polish border").distance_m, abs=0.01)


def test_points_inside_a_country_are_at_no_distance():
    frame = geo.distances(np.array([[21.0, 52.2], [27.56, 53.9]]), "Poland")
    assert frame.distance_m.tolist()[0] == 0
    assert frame.distance_m.tolist()[1] > 200_000


def test_projected_points_are_brought_to_degrees():
    points = geopandas.GeoSeries.from_xy([27.56], [53.9], crs=4326)
    there = geo.distances(points, "Warsaw").distance_m
    assert geo.distances(points.to_crs(3857), "Warsaw").distance_m.to_list() == pytest.approx(there.to_list(), abs=0.01)


@pytest.mark.parametrize("wrong", [np.zeros(3), np.zeros((2, 3)), np.array([[500.0, 10.0]])])
def test_what_are_no_points_is_refused(wrong):
    with pytest.raises(geo.BadGeometry):
        geo.distances(wrong, "Warsaw")


def test_names_are_found_by_country_nearness_and_number():
    assert geo.geocode("Brest", near="Minsk").country == "BY"
    assert geo.geocode("Brest", country="fr").country == "FR"
    assert geo.geocode("Brest, Belarus").country == "BY"
    assert len(geo.geocode("Springfield", limit=3)) == 3
    assert geo.geocode("Xyzzyplugh") is None
    assert geo.geocode("Xyzzyplugh", limit=3) == []


def test_borders_and_neighbours_go_by_code():
    assert geo.border("PL", "BY").sides == ("BY", "PL")
    assert geo.neighbours("PL") == ("BY", "CZ", "DE", "LT", "RU", "SK", "UA")
    with pytest.raises(geo.UnknownBorder):
        geo.border("PL", "PT")


def test_a_border_of_two_countries_that_share_none_is_refused():
    with pytest.raises(geo.UnknownBorder, match="share no land border"):
        geo.distance("Lisbon", "Portugal-Poland border")
    with pytest.raises(geo.UnknownBorder):
        geo.distances(np.array([[21.0, 52.2]]), "Portugal-Poland border")


def test_a_country_without_a_sea_has_no_coast_to_measure_to():
    with pytest.raises(geo.UnknownBorder, match="CZ has no coast"):
        geo.distance("Prague", "Czech coast")


@pytest.mark.parametrize(
    ("place", "words", "name"),
    [
        ("Kerch", "Crimean coast", "the coast of Crimea"),
        ("Gori", "South Ossetian border", "the border of South Ossetia"),
        ("Sderot", "Gazan border", "the border of Gaza Strip"),
        ("Barcelona", "Catalan coast", "the coast of Catalonia"),
        ("Prague", "the sea", "the nearest coast"),
        ("Marseille", "Corsican coast", "the coast of Corsica"),
        ("New York", "coast of Long Island", "the coast of Long Island"),
    ],
)
def test_ground_is_known_by_the_name_of_its_people_and_the_sea_by_its_shore(place, words, name):
    assert geo.distance(place, words).end_name == name


def test_the_coast_of_an_island_is_its_shore():
    assert km("Ayvalik", "coast of Lesbos") == pytest.approx(21.4, abs=0.2)
    assert km("New York", "coast of Long Island") < 20


def test_from_an_islet_of_its_own_region_an_island_is_the_main_one():
    assert km("Lampedusa", "Sicily") == pytest.approx(209, abs=3)
    assert km("Palermo", "Sicily") == 0
    assert km("Labrador City", "Newfoundland and Labrador") == 0
    assert geo.check("Lampedusa lies 200 km south of Sicily.")[0].verdict.holds == "supported"


def test_an_island_is_its_land_on_either_side_and_in_a_claim():
    assert km("Ayvalik", "Lesbos") == pytest.approx(21.4, abs=0.2)
    assert km("Heraklion", "Crete") == 0
    assert km("Honshu", "Hokkaido") == pytest.approx(19.1, abs=0.5)  # the strait of Tsugaru
    verdicts = [geo.check(f"Ayvalik lies {stated} km from Lesbos.")[0].verdict.holds for stated in (21, 80)]
    assert verdicts == ["supported", "contradicted"]


def test_a_place_whose_own_name_ends_in_coast_is_that_place():
    assert geo.distance("Abidjan", "the Ivory Coast").distance_m == 0
    assert km("Brisbane", "Gold Coast") == pytest.approx(71, abs=2)
    assert geo.distance("Lisbon", "Atlantic coast").end_name == "the shore of Atlantic Ocean"


@pytest.mark.parametrize("words", ["NaN,NaN", "nan, 3", "inf, 0"])
def test_what_a_computer_writes_for_no_number_is_no_town(words):
    with pytest.raises(geo.BadGeometry, match="not finite"):
        geo.distance(words, "Poland")


def test_ground_that_two_hold_in_common_is_no_claim_of_either():
    assert geo.distance("Remich", "German border").others == ()


def test_words_with_a_control_character_are_no_shorter_name():
    with pytest.raises(geo.UnknownPlace):
        geo.distance("War\0saw", "Poland")


def test_whose_borders_are_meant_can_be_said():
    crimea = (34.1, 44.95)
    ukrainian = geo.distance(crimea, "Ukraine-Russia border", worldview="UA").distance_m
    russian = geo.distance(crimea, "Ukraine-Russia border", worldview="RU").distance_m
    assert russian < ukrainian


def test_claims_within_a_worldview_do_not_undo_it():
    seen = geo.distance("Simferopol", "Ukraine", worldview="de facto")
    assert seen.distance_m > 100_000
    assert all(other.distance_m > 100_000 for other in seen.others)
    assert geo.distance((79.5, 35.2), "India", worldview="CN").low_m > 90_000


def test_a_country_without_ground_in_a_worldview_is_said_to_have_none():
    with pytest.raises(geo.UnknownBorder, match="TW has no ground of its own in this worldview"):
        geo.distance("Taipei", "Taiwan", worldview="CN")


def test_a_code_is_a_country():
    assert geo.distance("Ramallah", "PS").distance_m == 0


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("EU border", "the outer border of the EU"),
        ("the European Union's external border", "the outer border of the EU"),
        ("border of the EU with Belarus", "the outer border of the EU with Belarus"),
        ("EU-Belarus border", "the outer border of the EU with Belarus"),
        ("Belarus-EU border", "the outer border of the EU with Belarus"),
        ("NATO's border with Belarus", "the outer border of NATO with Belarus"),
        ("the Schengen border", "the outer border of the Schengen area"),
    ],
)
def test_the_border_of_a_bloc_is_that_of_its_nearest_member(words, name):
    measured = geo.distance("Brest, Belarus", words)
    assert measured.end_name == name
    assert measured.distance_m == pytest.approx(geo.distance("Brest, Belarus", "Polish border").distance_m, abs=0.01)


def test_a_bloc_has_the_members_of_the_day():
    assert km("Hamina", "NATO border") < 60
    assert geo.distance("Hamina", "NATO border", on=date(2023, 1, 1)).distance_m > 100_000
    before = geo.distances(np.array([[23.7, 52.1]]), "EU border", on=date(2004, 4, 30))
    after = geo.distances(np.array([[23.7, 52.1]]), "EU border", on=date(2004, 5, 1))
    assert after.distance_m[0] < 10_000 < before.distance_m[0]


def test_a_line_no_bloc_has_is_refused():
    with pytest.raises(geo.UnknownBorder, match="FR is in EU"):
        geo.distance("Minsk", "EU-France border")
    with pytest.raises(geo.UnknownBorder, match="NATO had no land border with KZ"):
        geo.distance("Minsk", "NATO's border with Kazakhstan")
    with pytest.raises(geo.UnknownPlace, match="EU-NATO border"):
        geo.distance("Minsk", "EU-NATO border")


def test_a_border_of_what_has_none_is_said_not_to_be_there():
    with pytest.raises(geo.UnknownPlace, match="the data have borders of countries, of states"):
        geo.distance("Minsk", "Great Plains border")


@pytest.mark.parametrize(
    ("place", "words", "low", "high"),
    [("Vilnius", "the Baltic", 200, 300), ("Homs", "coast of Syria", 40, 90), ("Warsaw", "Belarus", 140, 180)],
)
def test_seas_coasts_and_countries_are_measured_to_their_edge(place, words, low, high):
    assert low < km(place, words) < high


@pytest.mark.parametrize(
    ("a", "b", "low", "high"),
    [
        ("Sderot", "Gaza border", 2.5, 3.5),
        ("Sderot", "Israel-Gaza border", 2.5, 3.5),
        ("Limassol", "Northern Cyprus", 40, 55),
        ("Tbilisi", "South Ossetia", 35, 50),
        ("Belarus", "the Baltic", 170, 200),
        ("the Black Sea", "the Baltic", 1_100, 1_200),
        ("coast of Syria", "the Mediterranean", 0, 0),
        ("Mexico City", "the Pacific", 270, 310),
        ("Minsk", "the Black Sea coast", 800, 870),
        ("London", "the EU", 130, 145),
        ("Minsk", "NATO", 115, 125),
        ("Tangier", "Europe", 28, 33),
        ("Africa", "Europe", 14, 15),
        ("Narva", "the border", 0, 2),
        ("Canada", "Russia", 1_230, 1_245),
    ],
)
def test_territories_seas_blocs_and_continents_are_measured_to_their_edge(a, b, low, high):
    assert low <= km(a, b) <= high


def test_claims_that_put_a_thing_elsewhere_are_all_told():
    measured = geo.distance("Sevastopol", "Ukraine")
    told = {one.claim: round(one.distance_m / 1000) for one in (measured, *measured.others)}
    assert told == {"as Ukraine claims it": 0, "as it runs on the ground": 158, "as Russia claims it": 247}
    assert (measured.low_m, measured.high_m >= 247_000) == (0.0, True)
    assert geo.distance("Sevastopol", "Ukraine", worldview="UA").others == ()


def test_claims_are_not_told_where_they_make_no_difference():
    measured = geo.distance("Brest, Belarus", "Polish border")
    assert (measured.claim, measured.others) == ("", ())


def test_two_countries_are_as_far_apart_as_each_claimant_has_them():
    measured = geo.distance("Japan", "Russia")
    told = {one.claim: one.distance_m for one in (measured, *measured.others)}
    assert set(told) == {"as Russia claims it", "as Japan claims it"}
    assert told["as Russia claims it"] < 10_000 < told["as Japan claims it"]


def test_many_points_say_where_claims_disagree():
    frame = geo.distances(np.array([[34.1, 44.95], [23.7, 52.1]]), "Ukraine")
    assert frame.disputed.tolist() == [True, False]
    assert frame.distance_m[0] == 0
    assert frame.high_m[0] > 200_000
    assert (frame.low_m <= frame.distance_m).all()


def test_a_frame_in_any_system_gives_a_frame():
    points = geopandas.GeoSeries.from_xy([23.7, 27.56], [52.1, 53.9], index=["a", "b"], crs=4326)
    frame = points.to_frame("where").assign(name=["Brest", "Minsk"]).to_crs(3857)
    measured = geo.distances(frame, "the Baltic")
    assert measured.index.tolist() == ["a", "b"]
    assert measured.distance_m["b"] == pytest.approx(km((27.56, 53.9), "the Baltic") * 1000, abs=0.01)


def test_a_position_is_as_exact_as_the_line_it_is_measured_to():
    measured = geo.distance((23.7, 52.1), "Polish border")
    assert measured.high_m - measured.distance_m == pytest.approx(50, abs=1)


@pytest.mark.parametrize(
    ("words", "hint"),
    [
        ("Bellarusian border", "did you mean Belarus"),
        ("Polish bordr", "did you mean Polish border"),
        ("Warsav, Poland", "did you mean Warsaw"),
    ],
)
def test_a_slip_in_any_word_brings_the_nearest_name(words, hint):
    with pytest.raises(geo.UnknownPlace, match=hint):
        geo.distance("Minsk", words)


@pytest.mark.parametrize("thing", [None, 5, (1, 2, 3), ("a", "b"), np.zeros(3), (200, 0)])
def test_what_is_no_place_is_refused_in_one_line(thing):
    with pytest.raises(geo.BadInput, match="is no place"):
        geo.distance(thing, "Poland")


def test_the_length_of_a_border_in_dispute_is_that_of_a_worldview():
    every, own = geo.border("RU", "UA"), geo.border("RU", "UA", worldview="UA")
    assert own.length_m / 1000 == pytest.approx(1_974, rel=0.06)
    assert every.length_m > own.length_m + 1_000_000
    assert "MR" in geo.neighbours("MA")
    assert "MR" not in geo.neighbours("MA", worldview="EH")


def test_countries_go_by_name_too():
    assert geo.border("Poland", "Belarus").sides == ("BY", "PL")
    assert "BY" in geo.neighbours("Poland")
    with pytest.raises(geo.BadInput, match="is no country"):
        geo.border(None, "PL")
