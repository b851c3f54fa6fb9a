"""Names in a list that share one type word, found and placed as what the word says."""

import pytest

from tests.geo.places.test_containers import each
from tests.geo.places.test_recognize import names
from tests.geo.places.test_resolve import place


@pytest.mark.parametrize(
    ("text", "name", "meant"),
    [
        ("Drones hit the Kherson and Zaporizhzhia regions overnight.", "Kherson", "Kherson Oblast"),
        ("Fuel is short in the regions of Donetsk and Kharkiv.", "Kharkiv", "Kharkiv Oblast"),
        ("Snow closed roads in Douglas, Lane and Coos counties.", "Lane", "Lane County"),
        ("Storms hit Cook and Will counties in Illinois.", "Will", "Will County"),
        ("Floods struck the provinces of Nyanza, North Eastern and Coast, Kenya.", "Coast", "Coast Province (Kenya)"),
        ("Voters in Montgomery and Prince George's counties chose.", "Prince George's", "Prince George's County"),
        ("The Tigris and Euphrates rivers are low.", "Euphrates", "Euphrates"),
    ],
)
def test_a_type_word_is_shared_by_a_list(text: str, name: str, meant: str) -> None:
    assert place(text, name).name == meant


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Shells hit Kherson and two villages near Kharkiv.", "Kherson"),
        ("Trains link Kherson, Odesa and other regions.", "Odesa"),
        ("The towns of Kherson and Skadovsk have no power.", "Kherson"),
    ],
)
def test_what_shares_no_such_word_is_a_town(text: str, name: str) -> None:
    assert place(text, name).feature_code.startswith("P.")


def test_the_town_stays_one_beside_its_region_in_a_list() -> None:
    text = "Kharkiv was quiet. Mines lie in the Kharkiv and Sumy regions. In Kharkiv, trams ran."
    assert [p and p.feature_code for p in each(text, "Kharkiv")] == ["P.PPLA", "A.ADM1", "P.PPLA"]


def test_a_county_named_after_a_river_is_the_county_in_a_list() -> None:
    assert place("Herds from Kitui and Tana River counties came.", "Tana River").name == "Tana River County"


def test_will_is_a_county_only_in_a_list_of_counties() -> None:
    assert names("Will counties in Illinois agree? They will.") == ["Illinois"]
