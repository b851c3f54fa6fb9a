"""Words for places and lines, as an analyst types them."""

import pytest

from geo.errors import UnknownPlace
from geo.ground.position import Position
from geo.phrase import refer


@pytest.mark.parametrize(
    ("words", "sides"),
    [
        ("Eastish border", ("EE",)),
        ("the Eastish border", ("EE",)),
        ("East's border", ("EE",)),
        ("border of East", ("EE",)),
        ("the border with East", ("EE",)),
        ("West-East border", ("WW", "EE")),
        ("West–East frontier", ("WW", "EE")),
        ("the West / East land border", ("WW", "EE")),
        ("the border between West and East", ("WW", "EE")),
        ("West's border with East", ("WW", "EE")),
        ("WW-EE border", ("WW", "EE")),
    ],
)
def test_borders_are_understood_in_many_words(gazetteer, words, sides):
    referent = refer(words, gazetteer)
    assert (referent.kind, referent.sides) == ("border", sides)


@pytest.mark.parametrize(
    ("words", "sides"), [("coast of South", ("SS",)), ("the Southish coast", ("SS",)), ("the coast", ())]
)
def test_coasts_are_understood(gazetteer, words, sides):
    referent = refer(words, gazetteer)
    assert (referent.kind, referent.sides) == ("coast", sides)


def test_a_country_is_a_country_and_a_town_a_place(gazetteer):
    assert refer("East", gazetteer).kind == "country"
    assert refer("Westham", gazetteer).resolution.place.country == "WW"
    assert refer("Westham, West", gazetteer).resolution.place.country == "WW"


def test_numbers_are_a_position_longitude_first(gazetteer):
    assert refer("11.5, 51.25", gazetteer).resolution.place.position == Position(11.5, 51.25)
    assert refer((11.5, 51.25), gazetteer).resolution.place.position == Position(11.5, 51.25)


@pytest.mark.parametrize("words", ["Nowhereland border", "Nowhere", "West-Nowhere border", "Westham, East"])
def test_what_nobody_knows_is_an_error_with_a_way_out(gazetteer, words):
    with pytest.raises(UnknownPlace, match="no place"):
        refer(words, gazetteer)


def test_a_misspelt_name_brings_the_nearest_one(gazetteer):
    with pytest.raises(UnknownPlace, match="did you mean Westham"):
        refer("Westam", gazetteer)
