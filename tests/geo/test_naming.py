"""What a typed name means: towns before the divisions named after them, countries before towns."""

import pytest

from geo.naming import geocode
from geo.places.place import Place


def one(name: str, near: str | None = None) -> Place:
    found = geocode(name, near=near)
    assert isinstance(found, Place)
    return found


@pytest.mark.parametrize("name", ["Brest", "Salzburg", "New York", "Murcia", "Utrecht", "Gomel"])
def test_a_bare_name_is_the_town(name: str) -> None:
    assert one(name).feature_code.startswith("P.")


@pytest.mark.parametrize("name", ["Brest Oblast", "Brest region", "Salzburg State", "Texas", "Ontario", "Quebec"])
def test_a_division_is_meant_where_it_is_asked_for_or_no_town_is_as_well_known(name: str) -> None:
    found = geocode(name)
    assert found is None or (isinstance(found, Place) and found.feature_code.startswith("A.ADM"))


@pytest.mark.parametrize(("name", "country"), [("Georgia", "GE"), ("Luxembourg", "LU"), ("Mexico", "MX")])
def test_a_country_comes_before_what_else_bears_its_name(name: str, country: str) -> None:
    assert (one(name).feature_code[:5], one(name).country) == ("A.PCL", country)


def test_a_capital_comes_before_a_state() -> None:
    assert one("Washington").feature_code == "P.PPLC"
    assert one("Paris").country == "FR"


@pytest.mark.parametrize(("near", "country"), [("Minsk", "BY"), ("Paris", "FR")])
def test_the_town_near_somewhere_is_meant_and_not_its_region(near: str, country: str) -> None:
    found = one("Brest", near=near)
    assert (found.country, found.feature_code[:2]) == (country, "P.")
