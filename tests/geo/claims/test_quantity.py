"""Quantities: what the words admit, before any tolerance."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from geo.claims.quantity import Stated, is_attributive, read_quantity
from geo.claims.words import type_words
from geo.text.tokens import tokenize


def stated(text: str) -> Stated | None:
    line = type_words(tokenize(text), (), text=text)
    return read_quantity(line, 0, text=text)


@pytest.mark.parametrize(
    ("text", "low_m", "high_m", "hedge"),
    [
        ("5 km", 5000, 5000, "exact"),
        ("some 5 kilometers", 5000, 5000, "about"),
        ("only about 5 km", 5000, 5000, "about"),
        ("barely 5 km", 5000, 5000, "about"),
        ("a mere 5 km", 5000, 5000, "exact"),
        ("a kilometre", 1000, 1000, "exact"),
        ("half a mile", 804.672, 804.672, "exact"),
        ("a mile and a half", 2414.016, 2414.016, "exact"),
        ("one and a half miles", 2414.016, 2414.016, "exact"),
        ("1,500 feet", 457.2, 457.2, "exact"),
        ("30 nautical miles", 55560, 55560, "exact"),
        ("two leagues", 9656.064, 9656.064, "exact"),
        ("ten versts", 10668, 10668, "exact"),
        ("20 li", 10000, 10000, "exact"),
        ("5-10 km", 5000, 10000, "range"),
        ("five to ten miles", 8046.72, 16093.44, "range"),
        ("between 800 m and 2 km", 800, 2000, "range"),
        ("a couple of miles", 2414.016, 5632.704, "few"),
        ("a few hundred yards", 182.88, 822.96, "few"),
        ("several kilometres", 3000, 10000, "few"),
        ("hundreds of miles", 321868.8, 1607734.656, "few"),
        ("less than 30 km", 0, 30000, "less_than"),
        ("within 30 km", 0, 30000, "less_than"),
        ("up to 30 km", 0, 30000, "up_to"),
        ("more than 40 km", 40000, None, "more_than"),
        ("at least 40 km", 40000, None, "more_than"),
        ("40 km or more", 40000, None, "more_than"),
        ("40 km or so", 40000, 40000, "about"),
    ],
)
def test_reads_what_the_words_admit(text: str, low_m: float, high_m: float | None, hedge: str) -> None:
    found = stated(text)
    assert found is not None
    assert found.quantity.low_m == pytest.approx(low_m)
    assert found.quantity.high_m == (None if high_m is None else pytest.approx(high_m))
    assert found.quantity.hedge == hedge


@pytest.mark.parametrize(
    ("text", "side"),
    [("nearly 5 km", "below"), ("almost 5 km", "below"), ("just under 5 km", "below"), ("just over 5 km", "above")],
)
def test_says_to_which_side_a_hedge_opens(text: str, side: str) -> None:
    found = stated(text)
    assert found is not None
    assert found.quantity.nearly == side


def test_keeps_the_bracketed_conversion_apart() -> None:
    found = stated("300 miles (483 km) away")
    assert found is not None
    assert found.quantity.text == "300 miles (483 km)"
    assert found.quantity.value == 300
    assert found.quantity.conversion_m == pytest.approx(483_000)


def test_keeps_the_unit_and_the_granularity_as_written() -> None:
    found = stated("16 mi")
    assert found is not None
    assert (found.quantity.value, found.quantity.unit_m, found.quantity.granularity_m) == (16, 1609.344, 1609.344)


@pytest.mark.parametrize("text", ["five m", "Ten Mile", "5 people", "10 to 5 km", "km", "about the town"])
def test_reads_no_length_where_there_is_none(text: str) -> None:
    assert stated(text) is None


def test_knows_a_size_before_a_noun() -> None:
    text = "12-mile stretch"
    line = type_words(tokenize(text), (), text=text)
    found = read_quantity(line, 0, text=text)
    assert found is not None
    assert is_attributive(line, found)


@given(st.integers(1, 20_000), st.sampled_from(["km", "miles", "yards", "nautical miles"]))
def test_any_plain_number_is_read_back(number: int, unit: str) -> None:
    found = stated(f"{number:,} {unit}")
    assert found is not None
    assert found.quantity.value == number
    assert found.quantity.low_m == pytest.approx(number * found.quantity.unit_m)
