"""Distances to lakes and rivers: to what is drawn of them, loosely to the middle of what is not."""

import numpy as np
import pytest

import geo


@pytest.mark.parametrize(
    ("town", "water", "least", "most"),
    [
        ("Irkutsk", "Lake Baikal", 55, 70),
        ("Budapest", "the Danube", 0, 5),
        ("Chicago", "Lake Michigan", 0, 6),
        ("Krasnodar", "Don River", 200, 260),
    ],
)
def test_lakes_and_rivers_that_are_drawn_are_measured_to_their_shore_and_course(town, water, least, most):
    measured = geo.distance(town, water)
    assert least < measured.distance_m / 1000 < most
    assert "Natural Earth" in measured.sources
    assert measured.high_m - measured.distance_m >= 2_000
    assert geo.distance(water, town).distance_m == pytest.approx(measured.distance_m, abs=0.01)


def test_where_the_drawing_of_a_river_ends_it_may_run_on():
    measured = geo.distance("Sulina", "Danube")
    assert measured.distance_m > 50_000
    assert measured.low_m == 0


def test_water_that_is_not_drawn_is_measured_to_its_middle_and_says_so():
    measured = geo.distance("Belgrade", "Sava River")
    assert measured.end_name == "the middle of Sava"
    assert measured.low_m == 0


def test_many_points_are_measured_to_a_lake_at_once():
    frame = geo.distances(np.array([[104.28, 52.29], [107.0, 52.8]]), "Lake Baikal")
    assert frame.distance_m.round(-4).tolist() == [60_000, 0]
