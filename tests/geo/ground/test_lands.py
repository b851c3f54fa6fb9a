"""Territories, continents, blocs and seas put together from the shipped lines."""

from datetime import date

import pytest
import shapely

from geo.errors import UnknownBorder
from geo.ground.area import circle
from geo.ground.continents import CONTINENTS, continent_land
from geo.ground.geodesic import WGS84
from geo.ground.islands import island_shore
from geo.ground.lands import bloc_land, shore, territory_border, territory_land
from geo.ground.position import Position
from geo.ground.seas import SEAS
from geo.ground.store import borders
from geo.ground.territory import TERRITORIES
from geo.places.gazetteer import shipped

# Square kilometres in common use, from general knowledge.
AREAS_KM2 = {
    "Gaza Strip": 365,
    "West Bank": 5_700,
    "Golan Heights": 1_250,
    "Crimea": 26_500,
    "Northern Cyprus": 3_300,
    "Abkhazia": 8_660,
    "Abyei": 10_500,
}


def named(name):
    return next(territory for territory in TERRITORIES if name in territory.names)


def area_km2(outline):
    parts = (shapely.orient_polygons(part) for part in outline.geoms)
    return sum(abs(WGS84.geometry_area_perimeter(part)[0]) for part in parts) / 1e6


@pytest.mark.parametrize(("name", "km2"), AREAS_KM2.items())
def test_a_territory_is_as_large_as_it_is_known_to_be(name, km2):
    assert area_km2(territory_land(borders(), named(name)).outline) == pytest.approx(km2, rel=0.06)


@pytest.mark.parametrize("territory", TERRITORIES, ids=lambda territory: territory.names[0])
def test_every_territory_lies_in_its_box_and_is_closed(territory):
    west, south, east, north = territory.box
    outline = territory_land(borders(), territory).outline
    assert outline.area > 0
    assert shapely.box(west, south, east, north).contains(outline)


def test_the_border_of_a_territory_with_a_country_is_part_of_its_border():
    gaza = named("Gaza")
    parts = [territory_border(borders(), gaza, code).length_m for code in ("IL", "EG")]
    assert sum(parts) == pytest.approx(territory_border(borders(), gaza).length_m, rel=1e-3)
    assert territory_border(borders(), gaza, "EG").length_m == pytest.approx(12_800, rel=0.1)
    with pytest.raises(UnknownBorder):
        territory_border(borders(), gaza, "JO")


def test_every_country_is_on_one_continent_or_parted():
    listed = [code for codes in CONTINENTS.values() for code in codes]
    assert len(listed) == len(set(listed))
    assert set(borders().codes()) - set(listed) == {"EG", "ES", "KZ", "RU", "TR", "US"}


@pytest.fixture(scope="module")
def continents():
    return {name: continent_land(borders(), name) for name in CONTINENTS}


@pytest.mark.parametrize(
    ("place", "lon", "lat", "continent"),
    [
        ("Warsaw", 21.0, 52.2, "Europe"),
        ("Perm", 56.2, 58.0, "Europe"),
        ("Yekaterinburg", 60.6, 56.84, "Asia"),
        ("Anadyr, beyond the antimeridian", -173.2, 64.4, "Asia"),
        ("the Bazaar of Istanbul", 28.96, 41.01, "Europe"),
        ("Ankara", 32.8, 39.9, "Asia"),
        ("Cairo", 31.24, 30.05, "Africa"),
        ("Sinai", 33.9, 29.0, "Asia"),
        ("Ceuta", -5.35, 35.888, "Africa"),
        ("Honolulu", -157.85, 21.31, "Oceania"),
        ("Denver", -105.0, 39.7, "North America"),
        ("Simferopol", 34.1, 44.95, "Europe"),
        ("the south pole", 0.0, -90.0, "Antarctica"),
    ],
)
def test_a_place_is_on_one_continent(place, lon, lat, continent, continents):
    assert [name for name, land in continents.items() if land.contains(Position(lon, lat))] == [continent]


def test_continents_are_as_far_apart_as_the_straits_between_them(continents):
    tarifa, wales = Position(-5.606, 36.0), Position(-168.09, 65.6)
    assert continents["Africa"].nearest(tarifa).distance_m == pytest.approx(14_500, abs=500)
    assert continents["Asia"].nearest(wales).distance_m == pytest.approx(47_000, abs=1_000)


def test_the_land_of_a_bloc_follows_its_members():
    store = borders()
    london, warsaw = Position(-0.13, 51.51), Position(21.0, 52.2)
    assert bloc_land(store, "EU").contains(warsaw)
    assert not bloc_land(store, "EU").contains(london)
    assert bloc_land(store, "EU", date(2019, 1, 1)).contains(london)
    assert not bloc_land(store, "EU", date(2004, 4, 30)).contains(warsaw)
    with pytest.raises(UnknownBorder, match="no members"):
        bloc_land(store, "NATO", date(1948, 1, 1))


@pytest.mark.parametrize("name", SEAS)
def test_every_sea_has_a_valid_ring_a_name_in_the_gazetteer_and_a_shore(name):
    assert SEAS[name].is_valid
    assert any(match.place.name == name and match.place.feature_code[0] == "H" for match in shipped().lookup(name))


@pytest.mark.parametrize(
    ("sea", "at", "not_at"),
    [
        ("Baltic Sea", (18.65, 54.35), (8.0, 54.0)),
        ("North Sea", (4.3, 52.1), (18.65, 54.35)),
        ("Black Sea", (30.7, 46.5), (36.8, 46.75)),
        ("Red Sea", (39.2, 21.5), (50.2, 26.4)),
        ("Caspian Sea", (49.9, 40.4), (41.6, 41.6)),
    ],
)
def test_a_shore_is_that_of_its_own_sea_alone(sea, at, not_at):
    line = shore(borders(), SEAS[sea])
    assert line.nearest(Position(*at)).distance_m < 15_000
    assert line.nearest(Position(*not_at)).distance_m > 60_000


def test_the_shore_of_a_bay_without_a_ring_is_what_lies_about_its_middle():
    assert shore(borders(), circle(Position(-122.3, 37.7), 42_000)).length_m > 50_000
    with pytest.raises(UnknownBorder, match="no coast"):
        shore(borders(), circle(Position(21.0, 52.2), 42_000))


@pytest.mark.parametrize(
    ("island", "lon", "lat", "radius_m", "km2"),
    [
        ("Crete", 24.9, 35.2, 51_000, 8_336),
        ("Lesbos", 26.3, 39.2, 23_000, 1_633),
        ("Borneo", 114.0, 0.5, 487_000, 743_000),
        ("Hispaniola", -71.0, 19.0, 155_000, 76_192),
    ],
)
def test_the_shore_of_an_island_closes_round_its_area(island, lon, lat, radius_m, km2):
    coast = island_shore(borders(), Position(lon, lat), radius_m)
    ground = shapely.MultiPolygon(shapely.get_parts(shapely.polygonize(list(coast.line.geoms))).tolist())
    assert area_km2(ground) == pytest.approx(km2, rel=0.03)


def test_an_island_beside_its_own_point_is_found_and_a_mainland_or_one_of_another_size_is_none():
    assert island_shore(borders(), Position(30.2, 45.256), 400).length_m < 5_000  # Snake Island
    with pytest.raises(UnknownBorder, match="no island of that size lies at 10, 50"):
        island_shore(borders(), Position(10.0, 50.0), 50_000)
    with pytest.raises(UnknownBorder):
        island_shore(borders(), Position(24.9, 35.2), 5_000)
