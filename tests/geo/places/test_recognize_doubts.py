"""What an article says against a place: surnames told in full, bodies with a state's letters, agencies, halves."""

import pytest

from tests.geo.places.test_recognize import names


@pytest.mark.parametrize(
    ("text", "surname"),
    [
        ("Barack Obama spoke on Monday. Obama said the economy was growing.", "Obama"),
        ("Viktor Dallas denied the charge. On Friday Dallas told the court he had no car.", "Dallas"),
        ("Rhoda Bristow, who runs the mill, wants to sell. Bristow has had offers.", "Bristow"),
    ],
)
def test_whoever_is_named_in_full_is_no_place_afterwards(text: str, surname: str) -> None:
    assert surname not in names(text)


def test_a_town_where_things_happen_stays_a_town_beside_its_namesake() -> None:
    text = "Jack London wrote of the north. He never lived in London, though London printed him."
    assert names(text).count("London") == 2


@pytest.mark.parametrize(
    ("text", "town"),
    [
        ("Milton is a town in Ontario, named after the poet John Milton. Milton is 40 km west of Toronto.", "Milton"),
        ("Quincy is a city in Florida. It was named for John Quincy Adams. Quincy is 20 miles off.", "Quincy"),
    ],
)
def test_a_town_named_after_somebody_stays_a_town(text: str, town: str) -> None:
    assert town in names(text)


@pytest.mark.parametrize("text", ["It is a town of 3,000 people.", "There, about 90 km from Rome, it burned."])
def test_a_word_that_points_is_no_town(text: str) -> None:
    assert not {"It", "There"} & set(names(text))


def test_a_country_is_not_taken_for_the_surname_of_a_player() -> None:
    assert "Jordan" in names("Michael Jordan retired. Officials in Amman said Jordan would host the games in Jordan.")


@pytest.mark.parametrize(
    "text",
    [
        "VA's inspector general found that veterans waited for weeks.",
        "Nurses said the VA was short of staff. VA officials declined to comment.",
        "The Department of Veterans Affairs answered. Later VA officials called it an error.",
    ],
)
def test_letters_of_a_state_may_stand_for_a_body(text: str) -> None:
    assert "VA" not in names(text)


@pytest.mark.parametrize(
    ("text", "state"),
    [("He was born in Roanoke, VA, and the VA paid for his leg.", "VA"), ("She moved from PA to NJ.", "NJ")],
)
def test_letters_of_a_state_are_the_state_behind_a_town(text: str, state: str) -> None:
    assert state in names(text)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Tass quoted a colonel as saying that Kupiansk was surrounded.", ["Kupiansk"]),
        ("A general told Fars that the base at Bandar Abbas was safe.", ["Bandar Abbas"]),
        ("Petra reported that the king had left Amman.", ["Amman"]),
        ("Shops in Fars shut at noon, and so did those of Isfahan.", ["Fars", "Isfahan"]),
    ],
)
def test_an_agency_is_no_place_where_it_reports(text: str, found: list[str]) -> None:
    assert names(text) == found


@pytest.mark.parametrize(
    ("text", "half"),
    [
        ("The pass road to Sary-Tash is open.", "Sary"),
        ("At Qasr al-Yahud pilgrims stand in the river.", "Qasr"),
        ("They walked from Land's End to the lighthouse.", "End"),
    ],
)
def test_half_of_a_name_that_nobody_knows_is_no_place(text: str, half: str) -> None:
    assert half not in names(text)


def test_a_pair_of_known_towns_is_two() -> None:
    assert names("The Kupiansk-Svatove road was mined.") == ["Kupiansk", "Svatove"]


@pytest.mark.parametrize(
    "text", ["Manila said the boat had been rammed.", "On Friday, after talks, Nairobi announced it."]
)
def test_a_capital_that_acts_is_found(text: str) -> None:
    assert len(names(text)) == 1


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("United Russia won the vote in Perm; in Russia few were surprised.", ["Perm", "Russia"]),
        ("The Duma passed the law. Hamas and Fatah met in Cairo.", ["Cairo"]),
        ("Duma was shelled again, rescuers in Damascus said.", ["Duma", "Damascus"]),
        ("Native Americans and African-American voters met in Tulsa.", ["Tulsa"]),
        ("She taught French in Lyon and wrote in English.", ["Lyon"]),
        ("A French teacher of English met an American in Lyon.", ["French", "American", "Lyon"]),
        ("United Arab Emirates troops left for the United Kingdom.", ["United Arab Emirates", "United Kingdom"]),
    ],
)
def test_parties_parliaments_peoples_and_languages_are_no_places(text: str, found: list[str]) -> None:
    assert names(text) == found
