"""Which of several places of a name is meant, where only what the text says of it tells: on the shipped data."""

import pytest

import geo
from geo.places.place import Place


def placed(text: str, name: str) -> Place:
    (resolution,) = (r for r in geo.check(text).articles[0].resolutions if r.mention.text == name)
    assert resolution.place is not None
    assert resolution.candidates[0].place == resolution.place
    assert sum(c.score for c in resolution.candidates) == pytest.approx(1.0, abs=0.05)
    return resolution.place


def holds(text: str) -> str:
    return geo.check(text)[0].verdict.holds


@pytest.mark.parametrize(
    ("text", "name", "country"),
    [
        ("Lashio, about 115 km south of Muse, has changed hands twice.", "Muse", "MM"),
        ("Trade has resumed at Muse, on Myanmar's border with China.", "Muse", "MM"),
        ("Derna is 250 km from Benghazi.", "Derna", "LY"),  # a town that was no candidate at all
    ],
)
def test_the_bearer_of_a_name_that_lies_as_the_text_says_is_meant(text: str, name: str, country: str) -> None:
    assert placed(text, name).country == country
    assert holds(text) in {"supported", "roughly"}


def test_every_mention_of_the_name_moves_with_it() -> None:
    text = "Muse is quiet. Lashio, about 115 km south of Muse, has changed hands twice."
    assert {r.place.country for r in geo.check(text).articles[0].resolutions if r.place} == {"MM"}


def test_a_wrong_number_does_not_choose_a_bearer_that_it_happens_to_fit() -> None:
    text = "Worcester is 160 miles west of Boston."  # there is one 190 miles off
    assert placed(text, "Worcester").admin[:1] == ("Massachusetts",)
    assert holds(text) == "contradicted"


def test_no_bearer_is_chosen_because_it_lies_by_the_sea() -> None:
    text = "Campinas, less than 10 miles from the ocean, has no beaches."
    assert placed(text, "Campinas").population > 1_000_000
    assert holds(text) == "contradicted"


def test_a_denial_and_a_pin_choose_nobody() -> None:
    (resolution, _) = geo.check("Muse is not 115 km from Lashio.").articles[0].resolutions
    assert resolution.place is not None
    assert resolution.place.country == "US"
    here = geo.Pin("Muse", resolution.place)
    found = geo.check("Lashio, about 115 km south of Muse, has changed hands twice.", pins=[here])
    assert found[0].verdict.holds != "supported"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Kandahar is 40 km from Kabul.", "contradicted"),  # both sure, both cities of one country
        ("Gulu lies 20 kilometres north of Kampala.", "contradicted"),
        ("Paris is 12 km from Tokyo.", "not_checkable"),
    ],
)
def test_a_number_wrong_by_ten_times_is_contradicted_where_no_other_place_can_be_meant(
    text: str, expected: str
) -> None:
    assert holds(text) == expected
