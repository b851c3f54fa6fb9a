"""Numbers as news writes them."""

import pytest

from geo.claims.numeral import Number, granularity, read_numeral
from geo.text.tokens import tokenize


def read(text: str) -> tuple[float, float, int] | None:
    found = read_numeral([t.text.lower() for t in tokenize(text)], 0)
    return (found[0].value, round(found[0].granularity, 6), found[1]) if found else None


@pytest.mark.parametrize(
    ("text", "value", "step", "words"),
    [
        ("7", 7, 1, 1),
        ("1,200", 1200, 100, 1),
        ("0.5", 0.5, 0.1, 1),
        ("100", 100, 10, 1),
        ("300", 300, 100, 1),
        ("½", 0.5, 0.5, 1),
        ("2½", 2.5, 0.5, 2),
        ("3 1/2", 3.5, 0.5, 4),
        ("3/4", 0.75, 0.75, 3),
        ("5 thousand", 5000, 1000, 2),
        ("nine", 9, 1, 1),
        ("twenty", 20, 10, 1),
        ("fifty-five", 55, 1, 3),
        ("fifty five", 55, 1, 2),
        ("a hundred", 100, 10, 2),
        ("three hundred", 300, 100, 2),
        ("two hundred and ten", 210, 10, 4),
        ("one thousand two hundred", 1200, 100, 4),
        ("a dozen", 12, 1, 2),
        ("two dozen", 24, 1, 2),
        ("half a dozen", 6, 1, 3),
        ("two and a half", 2.5, 0.5, 4),
        ("12 and a quarter", 12.25, 0.25, 4),
    ],
)
def test_reads_a_number_and_how_finely_it_is_given(text: str, value: float, step: float, words: int) -> None:
    assert read(text) == (value, step, words)


@pytest.mark.parametrize("text", ["km", "hundred", "million", "a few", "and a half", "9" * 40])
def test_reads_no_number_where_there_is_none(text: str) -> None:
    assert read(text) is None


def test_stops_where_the_number_stops() -> None:
    assert read("twenty one hundred") == (2100, 100, 3)
    assert read("five six") == (5, 1, 1)
    assert read("ten and five") == (10, 1, 1)


def test_an_impossible_fraction_is_two_numbers() -> None:
    assert read("10/0") == (10, 1, 1)
    assert read("9/2") == (9, 1, 1)


def test_knows_digits_from_words() -> None:
    assert read_numeral(["ten"], 0) == (Number(10.0, 1.0, digits=False), 1)


@pytest.mark.parametrize(
    ("digits", "step"), [("5", 1), ("10", 1), ("50", 10), ("1000", 100), ("1200", 100), ("2.25", 0.01)]
)
def test_a_power_of_ten_counts_as_the_next_lower_one(digits: str, step: float) -> None:
    assert granularity(digits) == pytest.approx(step)
