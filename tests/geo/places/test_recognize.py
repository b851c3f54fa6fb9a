"""The built-in recogniser on sentences of news."""

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from geo.places.gazetteer import shipped
from geo.places.mention import Mention
from geo.places.recognize import NewsRecognizer
from geo.text.article import Article

RECOGNIZER = NewsRecognizer(shipped())


def mentions(text: str) -> tuple[Mention, ...]:
    return RECOGNIZER.recognize(Article("a", text))


def names(text: str) -> list[str]:
    return [m.text for m in mentions(text)]


def kinds(text: str) -> dict[str, str]:
    return {m.text: m.kind for m in mentions(text)}


def test_towns_and_countries_are_found_where_they_stand() -> None:
    text = "A convoy left Vilnius for Lviv in western Ukraine on Tuesday."
    found = mentions(text)
    assert [m.text for m in found] == ["Vilnius", "Lviv", "Ukraine"]
    assert all(text[m.start : m.end] == m.text for m in found)


def test_a_possessive_is_not_part_of_the_name() -> None:
    assert names("Kraków's old town floods when Poland's rivers rise.")[:2] == ["Kraków", "Poland"]


@pytest.mark.parametrize("text", ["The Latvian army sent a team.", "Two Hungarians were hurt near the bridge."])
def test_people_of_a_country_are_demonyms(text: str) -> None:
    assert list(kinds(text).values()) == ["demonym"]


def test_a_capital_that_acts_is_a_government() -> None:
    assert kinds("Moscow accused Warsaw of closing the crossing.") == {"Moscow": "metonym", "Warsaw": "metonym"}


def test_a_capital_that_people_travel_to_is_a_place() -> None:
    assert kinds("The ministers met in Moscow on Friday.") == {"Moscow": "toponym"}


def test_listed_capitals_share_what_they_do() -> None:
    assert set(kinds("Minsk and Moscow signed a treaty last week.").values()) == {"metonym"}


@pytest.mark.parametrize(
    "text",
    [
        "Actress Paris Hilton opened the shop.",
        "Golfer Jordan Spieth won again.",
        "Singer Georgia Brown died at 57, her agent said.",
        "Mr. Lancaster said the plan had failed.",
    ],
)
def test_people_named_like_places_are_left_alone(text: str) -> None:
    assert not names(text)


def test_a_missile_named_after_a_place_is_no_place() -> None:
    assert names("The brigade fired an Iskander missile at the depot near Kharkiv.") == ["Kharkiv"]


def test_a_paper_is_no_town() -> None:
    found = mentions("He had told The Washington Post and The Atlantic about it in Prague.")
    assert "Prague" in [m.text for m in found]
    assert all(m.in_organisation for m in found if m.text != "Prague")


def test_the_ocean_keeps_its_name() -> None:
    assert "Atlantic" in names("The ship sank in the Atlantic off Portugal.")


def test_glued_pairs_are_two_places() -> None:
    assert names("The Belarus-Poland border stayed shut.") == ["Belarus", "Poland"]
    assert names("A Lithuanian-Polish brigade took part.") == ["Lithuanian", "Polish"]


def test_abbreviations_are_names() -> None:
    assert "U.S." in names("Critics in the U.S. were surprised.")
    assert "W.Va." in names("Police in Wheeling, W.Va., closed the road.")


def test_a_dateline_in_capitals_is_a_place() -> None:
    assert "WARSAW" in names("WARSAW, Poland (AP) — Trains were late on Monday.")


def test_places_of_other_scripts_are_found() -> None:
    assert "Минск" in names("Поезд прибыл в Минск утром.")


def test_given_spans_are_taken_as_they_are() -> None:
    text = "From nowhere to Riga."
    found = RECOGNIZER.recognize(Article("a", text, given=((16, 20), (5, 12))))
    assert [(m.text, m.start) for m in found] == [("nowhere", 5), ("Riga", 16)]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Nice is under 30 km from Italy.", "Nice"),
        ("Van lies about 80 kilometres west of Iran.", "Van"),
        ("Anchorage is roughly 1,400 miles from Seattle.", "Anchorage"),
        ("The depot stood 15 km from Bath.", "Bath"),
    ],
)
def test_a_common_word_is_a_place_where_a_distance_is_stated(text: str, name: str) -> None:
    assert name in names(text)


def test_whose_house_it_is_that_a_distance_is_counted_from_is_no_place() -> None:
    assert not names("He ran 5 miles from Baker's house.")


@pytest.mark.parametrize("name", ["Danish", "French", "Somali"])
def test_an_adjective_before_border_is_found(name: str) -> None:
    assert name in names(f"The village lies three miles south of the {name} border.")


@pytest.mark.parametrize("text", ["", " ", "\n\n", "...", "no names in here at all"])
def test_a_text_without_names_has_no_mentions(text: str) -> None:
    assert mentions(text) == ()


WORDS = st.sampled_from(
    "Paris the of Brest - , . \n Texas said in U.S. border Polish from 5 km The New York “ ” ’s \u2028 ́ 济南".split(" ")
)


@settings(max_examples=60, deadline=None)
@given(st.lists(WORDS, max_size=30).map(" ".join))
def test_mentions_stand_in_order_and_never_overlap(text: str) -> None:
    found = mentions(text)
    assert all(text[m.start : m.end] == m.text and 0 <= m.score <= 1 for m in found)
    assert all(a.end <= b.start for a, b in pairwise(found))


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=80))
def test_any_text_can_be_read(text: str) -> None:
    assert all(text[m.start : m.end] == m.text for m in mentions(text))
