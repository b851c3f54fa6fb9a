"""What claims are measured to on the shipped ground: borders of blocs by the day, and disputed lines."""

from dataclasses import replace

import pytest
import shapely

from geo.claims.claim import Referent
from geo.ground.geodesic import WGS84
from geo.ground.position import Position
from geo.measure.drawn import drawn
from geo.measure.facts import Gap, Inside, Length, Touch
from geo.measure.relations import measure, other_borders
from geo.measure.remembered import shipped_ground
from geo.measure.world import World
from geo.places.gazetteer import shipped
from geo.places.place import Place

TERESPOL = Place("t", "Terespol", Position(23.616, 52.076), 2000.0, "P.PPL", "PL")
EU_BORDER = Referent("the EU border", 0, 13, "border", (), bloc="EU")
NATO_RUSSIA = Referent("NATO's border with Russia", 0, 25, "border", ("RU",), bloc="NATO")


@pytest.fixture(scope="module")
def world():
    return World(shipped_ground(), shipped())


def measured_km(fact) -> list[float]:
    assert isinstance(fact, Gap)
    return [group[0].distance_m / 1000 for group in fact.meant]


@pytest.mark.parametrize(
    ("published", "least", "most"),
    [("2003-05-01", 300, 900), ("2004-05-01T09:00:00+02:00", 0, 5), (None, 0, 5), ("in spring", 0, 5), ("", 0, 5)],
)
def test_a_bloc_has_the_members_of_the_day_of_the_article(make, world, published, least, most):
    claim = make.claim(make.resolved(TERESPOL), EU_BORDER, make.kilometres(4))
    (found,) = measured_km(measure(claim, world.published(published)))
    assert least < found < most
    assert other_borders(claim, world) == ()


def test_the_line_of_a_bloc_with_a_country_has_a_length(make, world):
    claim = make.claim(None, NATO_RUSSIA, make.kilometres(2600), relation="border_length")
    claim = replace(claim, subject=make.resolved(TERESPOL))
    fact = measure(claim, world)
    assert isinstance(fact, Length)
    assert 2_400_000 < fact.measurement.distance_m < 2_800_000
    before = measure(claim, world.published("2023-01-01"))
    assert isinstance(before, Length)
    assert before.measurement.distance_m < fact.measurement.distance_m - 1_200_000


@pytest.mark.parametrize(("code", "adjoin"), [("BY", True), ("PL", False), ("KZ", False)])
def test_a_country_touches_a_bloc_where_it_is_no_member_and_a_neighbour_is(make, world, code, adjoin):
    fact = measure(make.claim(make.land(code), EU_BORDER, relation="adjacent"), world)
    assert isinstance(fact, Touch)
    assert fact.adjoin is adjoin
    assert fact.names[1] == "the EU"


def test_a_member_is_not_across_the_border_of_its_bloc(make, world):
    inner = replace(EU_BORDER, sides=("FR",))
    fact = measure(make.claim(make.resolved(TERESPOL), inner, make.kilometres(4)), world)
    assert not isinstance(fact, Gap)


@pytest.mark.parametrize(
    ("subject", "thing", "name"),
    [
        ("PL", "BY", "Poland"),
        ("RS", "AL", "Serbia, by a claim but not on the ground,"),
        ("AL", "RS", "Albania, by a claim but not on the ground,"),
    ],
)
def test_countries_that_touch_only_by_a_claim_are_said_to(make, world, subject, thing, name):
    fact = measure(make.claim(make.land(subject), make.land(thing), relation="adjacent"), world)
    assert isinstance(fact, Touch)
    assert fact.adjoin
    assert fact.names[0] == name


@pytest.mark.parametrize(
    ("lon", "lat", "code", "name"),
    [
        (34.1, 44.95, "RU", "Russia as Russia has it, for Ukraine claims it too"),
        (34.1, 44.95, "UA", "Ukraine as Ukraine has it, for Russia claims it too"),
        (30.5, 50.4, "UA", "Ukraine"),
    ],
)
def test_who_else_claims_the_ground_a_place_lies_on_is_said(make, world, lon, lat, code, name):
    place = Place("s", "Somewhere", Position(lon, lat), 2000.0, "P.PPL", None)
    fact = measure(make.claim(make.resolved(place), make.land(code), relation="inside"), world)
    assert isinstance(fact, Inside)
    assert fact.inside
    assert fact.name == name


@pytest.mark.parametrize(
    ("name", "code", "km2"),
    [
        ("Nebraska", "US", 200_300),
        ("Bavaria", "DE", 70_550),
        ("Catalonia", "ES", 32_100),
        ("Scotland", "GB", 78_000),
        ("Lombardy", "IT", 23_900),
        ("Occitanie", "FR", 72_700),
        ("Flanders", "BE", 13_600),
        ("Kyiv Oblast", "UA", 28_100),
    ],
)
def test_a_state_or_region_is_drawn_as_large_as_it_is(world, name, code, km2):
    places = (match.place for match in shipped().lookup(name))
    place = next(place for place in places if (place.feature_code, place.country) == ("A.ADM1", code))
    ground = drawn(place, world)
    assert ground, "divisions.npz is older than scripts/build_divisions.py"
    parts = (shapely.orient_polygons(part) for part in ground.land.outline.geoms)
    found = sum(abs(WGS84.geometry_area_perimeter(part)[0]) for part in parts) / 1e6
    assert found == pytest.approx(km2, rel=0.05), "divisions.npz is older than scripts/build_divisions.py"


def test_three_quarters_of_all_first_level_divisions_are_drawn(world):
    divisions = [place for place in shipped() if place.feature_code == "A.ADM1"][::10]
    assert sum(drawn(place, world) is not None for place in divisions) > 0.75 * len(divisions)


def test_a_place_lies_on_its_continent_and_no_other(make, world):
    for continent, inside in (("Europe", True), ("Africa", False)):
        place = next(match.place for match in shipped().lookup(continent) if match.place.feature_code == "L.CONT")
        fact = measure(make.claim(make.resolved(TERESPOL), make.resolved(place), relation="inside"), world)
        assert fact.inside is inside
