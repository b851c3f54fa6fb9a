"""What the text says holds a place, and what holds one is itself."""

import pytest

from geo.places.place import Place
from geo.places.resolve import resolve
from geo.text.article import Article
from tests.geo.places.test_resolve import GAZETTEER, RECOGNIZER, place


def each(text: str, name: str) -> list[Place | None]:
    """Return the place of every mention of a name, in text order."""
    article = Article("a", text)
    return [r.place for r in resolve(article, RECOGNIZER.recognize(article), GAZETTEER) if r.mention.text == name]


@pytest.mark.parametrize(
    ("text", "name", "country"),
    [
        ("Two surfers died on the Gold Coast of Australia on Sunday.", "Gold Coast", "AU"),
        ("He was born in Perth in Scotland and never left.", "Perth", "GB"),
        ("The bus was on its way to Cordoba in Argentina.", "Cordoba", "AR"),
    ],
)
def test_of_and_in_a_country_say_which_is_meant(text: str, name: str, country: str) -> None:
    assert place(text, name).country == country


@pytest.mark.parametrize(
    ("text", "name", "country"),
    [
        ("The minister of Georgia in Moscow was called in; Tbilisi protested.", "Georgia", "GE"),
        ("Workers from Paris in January went home to France.", "Paris", "FR"),
    ],
)
def test_a_place_that_does_not_lie_there_is_not_held(text: str, name: str, country: str) -> None:
    assert place(text, name).country == country


def test_what_holds_a_town_is_the_state_and_the_bare_name_the_city() -> None:
    text = "A judge in New York said the bridge in Buffalo, New York, was safe. Trains from New York were late."
    assert [p and p.feature_code for p in each(text, "New York")] == ["P.PPL", "A.ADM1", "P.PPL"]


def test_one_georgia_may_hold_atlanta_and_the_other_tbilisi() -> None:
    text = "ATLANTA, Georgia - Officials flew to Tbilisi, Georgia, on Monday."
    assert [p and p.country for p in each(text, "Georgia")] == ["US", "GE"]


def test_a_town_said_to_lie_in_a_state_holds_no_street() -> None:
    text = "She lived in Lebanon, Pa. Burial is at 508 Cumberland St., Lebanon. Friends in Lebanon will meet."
    assert {p and p.country for p in each(text, "Lebanon")} == {"US"}


@pytest.mark.parametrize(
    ("text", "name", "meant"),
    [
        ("They sailed out of Callao on the Pacific and were lost.", "Pacific", "Pacific Ocean"),
        ("The Yukon rose eleven feet at Galena, Alaska.", "Yukon", "Yukon River"),
        ("Salmon died in the Columbia, a hatchery in Oregon said.", "Columbia", "Columbia River"),
        ("Barges on the Missouri and the Ohio stood still.", "Missouri", "Missouri River"),
    ],
)
def test_the_article_before_a_bare_name_makes_it_a_water(text: str, name: str, meant: str) -> None:
    assert place(text, name).name == meant


def test_the_river_and_the_country_of_one_name_are_told_apart() -> None:
    text = "The Jordan is a ditch these days. On its other bank is Jordan, whose king spoke in Amman."
    assert [p and p.feature_code for p in each(text, "Jordan")] == ["H.STM", "A.PCLI"]


@pytest.mark.parametrize(
    ("text", "name", "start"),
    [
        ("Voters in the Missouri suburbs of Kansas City stayed home.", "Missouri", "A.ADM1"),
        ("The Gambia and Senegal share a river.", "Gambia", "A.PCL"),
        ("Yukon is cold; Whitehorse more so.", "Yukon", "A.ADM1"),
    ],
)
def test_the_article_of_another_word_or_of_a_country_does_not(text: str, name: str, start: str) -> None:
    assert place(text, name).feature_code.startswith(start)
