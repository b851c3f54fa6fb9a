"""Distances to what a state, a province or a territory has of a coast or of its country's border."""

import pytest

import geo


def km(a, b):
    return geo.distance(a, b).distance_m / 1000


@pytest.mark.parametrize(
    ("place", "part", "whole"),
    [
        ("Simferopol", "coast of Crimea", "the Black Sea"),
        ("Austin", "Texas-Mexico border", "US-Mexico border"),
        ("Elbląg", "Poland-Kaliningrad border", "Polish-Russian border"),
        ("Fresno", "California coast", "coast of the United States"),
    ],
)
def test_the_part_is_as_far_as_the_whole_where_the_nearest_point_is_on_it(place, part, whole):
    assert km(place, part) == pytest.approx(km(place, whole), abs=0.001)


@pytest.mark.parametrize(
    ("place", "part", "least", "most"),
    [
        ("San Diego", "Texas-Mexico border", 950, 1_050),
        ("Warsaw", "coast of Crimea", 1_000, 1_150),
        ("Lviv", "Polish-Kaliningrad border", 480, 540),
        ("Seattle", "California coast", 600, 680),
    ],
)
def test_the_part_is_measured_to_also_where_the_whole_is_nearer(place, part, least, most):
    assert least < km(place, part) < most


def test_what_the_part_is_called_stands_in_the_measurement():
    assert (
        geo.distance("Elbląg", "Poland-Kaliningrad border").end_name == "the border of Kaliningrad Oblast with Poland"
    )
    assert geo.distance("Simferopol", "coast of Crimea").end_name == "the coast of Crimea"


def test_a_state_without_a_coast_or_without_that_neighbour_is_one_clear_line():
    with pytest.raises(geo.UnknownBorder, match="coast of Nebraska"):
        geo.distance("Lincoln, Nebraska", "coast of Nebraska")
    with pytest.raises(geo.UnknownPlace, match="coasts of countries, of states and provinces, of islands and of seas"):
        geo.distance("Minsk", "coast of Terespol")
