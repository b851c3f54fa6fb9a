import pytest
import shapely

from geo.ground import background
from geo.ground.background import Detail

DETAILS: tuple[Detail, ...] = ("110m", "50m", "10m")


@pytest.mark.parametrize("detail", DETAILS)
def test_every_country_is_valid_and_labelled_within_five_degrees(detail):
    for country in background.countries(detail):
        assert country.geometry.is_valid
        assert country.geometry.distance(shapely.Point(country.label.lon, country.label.lat)) < 5


@pytest.mark.parametrize("detail", DETAILS)
def test_the_sides_of_known_countries_carry_their_codes(detail):
    codes = {c.code for c in background.countries(detail)}
    assert {"BY", "PL", "FR", "NO", "XK", "TW", "UA", "RU"} <= codes


def test_ground_without_a_code_has_none():
    names = {c.name for c in background.countries("50m") if c.code is None}
    assert "Siachen Glacier" in names


@pytest.mark.parametrize("detail", DETAILS)
def test_warsaw_is_on_land_and_in_poland(detail):
    warsaw = shapely.Point(21.0, 52.2)
    assert any(g.contains(warsaw) for g in background.land(detail))
    assert [c.code for c in background.countries(detail) if c.geometry.contains(warsaw)] == ["PL"]


@pytest.mark.parametrize("detail", DETAILS)
def test_the_caspian_sea_is_drawn_as_a_lake_or_left_out_of_the_land(detail):
    point = shapely.Point(50.5, 42.0)
    drawn = any(g.contains(point) for g in background.lakes(detail))
    assert drawn or not any(g.contains(point) for g in background.land(detail))


def test_finer_rivers_are_more_and_the_finest_are_those_of_50m():
    assert len(background.rivers("50m")) > len(background.rivers("110m"))
    assert len(background.rivers("10m")) == len(background.rivers("50m"))


def test_the_nile_runs_past_cairo():
    lines = shapely.union_all(list(background.rivers("110m")))
    assert lines.distance(shapely.Point(31.23, 30.05)) < 0.3
