"""Whether a capital is a town or its government, and which words are the people of a place."""

import pytest

from tests.geo.places.test_recognize import kinds


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Minsk is 30 km from the reservoir.", "Minsk"),
        ("Riga is halfway between Tallinn and Vilnius.", "Tallinn"),
        ("Kinshasa is more than 1,500 km to the west.", "Kinshasa"),
        ("Moscow is the largest city in Europe.", "Moscow"),
        ("Minsk is home to two million people.", "Minsk"),
        ("Warsaw was destroyed in the war.", "Warsaw"),
        ("Kyiv is under curfew.", "Kyiv"),
        ("The train ran between Paris and Madrid.", "Madrid"),
        ("The borders with California and Mexico are long.", "Mexico"),
    ],
)
def test_a_town_of_which_only_is_said_what_it_is_is_a_place(text: str, name: str) -> None:
    assert kinds(text)[name] == "toponym"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Beijing is furious about the vote.", "Beijing"),
        ("Tehran was accused of arming the group.", "Tehran"),
        ("Moscow is preparing a response.", "Moscow"),
        ("Ankara has recalled its envoy.", "Ankara"),
        ("Baghdad would not comment.", "Baghdad"),
        ("Relations between Riga and Minsk are cold.", "Riga"),
        ("Talks between Delhi and Islamabad broke down.", "Islamabad"),
        ("London's stance on the deal has softened.", "London"),
        ("He asked Berlin for tanks.", "Berlin"),
    ],
)
def test_a_capital_that_acts_feels_or_is_dealt_with_is_a_government(text: str, name: str) -> None:
    assert kinds(text)[name] == "metonym"


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Two Gazans died and three Estonians were hurt.", ["Gazans", "Estonians"]),
        ("Many Muscovites and Berliners left.", ["Muscovites", "Berliners"]),
    ],
)
def test_the_people_of_a_place_are_demonyms(text: str, names: list[str]) -> None:
    assert kinds(text) == dict.fromkeys(names, "demonym")


@pytest.mark.parametrize("adjective", ["Israeli", "Iraqi", "Pakistani", "Saudi", "Bangladeshi", "Yemeni"])
def test_an_adjective_that_another_language_calls_the_country_by_is_one(adjective: str) -> None:
    assert kinds(f"The {adjective} army sent a team.") == {adjective: "demonym"}
