"""The shipped borders against published figures and a hand-written list of which countries touch."""

import json
import time
from pathlib import Path

import pytest
import shapely
from pyproj import Geod

from geo.errors import UnknownBorder
from geo.ground.dispute import DISPUTES
from geo.ground.position import Position
from geo.ground.store import borders
from geo.shipped import data_path
from tests.geo.land_borders import CLAIMED, pairs

# Kilometres of border on land as published by one of the two sides, rivers followed; 3 % is the coastline paradox.
PUBLISHED_KM = {
    ("BY", "PL"): 418.2,
    ("PL", "UA"): 535.2,
    ("CZ", "PL"): 796.0,
    ("DE", "PL"): 467.0,
    ("FI", "NO"): 736.0,
    ("NO", "RU"): 196.0,
    ("AT", "DE"): 801.0,
    ("CZ", "SK"): 241.0,
    ("GB", "IE"): 499.0,
    ("MX", "US"): 3155.0,
    ("DO", "HT"): 376.0,
    ("EG", "PS"): 12.8,
}
# A place, the country across from it, and kilometres from the place to that country's land, measured in OpenStreetMap.
DISTANCES_KM = [
    ("east of Brest", 23.7341, 52.0976, "BY", "PL", 6.15, 0.01),
    ("Narva", 28.1791, 59.3797, "EE", "RU", 1.453, 0.005),
    ("Geneva", 6.1432, 46.2044, "CH", "FR", 4.313, 0.005),
    ("Goma", 29.2205, -1.6585, "CD", "RW", 2.767, 0.005),
    ("Kharkiv", 36.2304, 49.9935, "UA", "RU", 33.52, 0.05),
    ("Sderot", 34.5953, 31.525, "IL", "PS", 2.98, 0.005),
]
EXCLAVES = [
    ("Kaliningrad", 20.51, 54.71, "RU"),
    ("Ceuta", -5.35, 35.888, "ES"),
    ("Melilla", -2.94, 35.29, "ES"),
    ("Baarle-Hertog", 4.93, 51.44, "BE"),
    ("Cabinda", 12.2, -5.56, "AO"),
    ("Nakhchivan", 45.41, 39.21, "AZ"),
    ("Anchorage", -149.85, 61.2, "US"),
    ("Llívia", 1.98, 42.465, "ES"),
    ("Büsingen", 8.69, 47.697, "DE"),
    ("Campione d'Italia", 8.97, 45.968, "IT"),
    ("Musandam", 56.25, 26.1, "OM"),
    ("Oecusse", 124.36, -9.3, "TL"),
    ("St Peter's Square", 12.457, 41.902, "VA"),
    ("San Marino", 12.447, 43.936, "SM"),
    ("Maseru", 27.49, -29.31, "LS"),
    ("Hong Kong", 114.17, 22.32, "HK"),
    ("Honolulu", -157.85, 21.31, "US"),
    ("Provideniya, beyond the antimeridian", -173.23, 64.42, "RU"),
    ("Taveuni, on the antimeridian", -179.95, -16.8, "FJ"),
    ("Hanoi", 105.85, 21.03, "VN"),
    ("Hanoi's north-east", 106.5, 21.83, "VN"),
    ("Vientiane", 102.6, 17.97, "LA"),
    ("the south pole", 0.0, -90.0, "AQ"),
]


def test_countries_touch_exactly_where_they_touch_on_the_ground():
    store = borders()
    found = {(min(a, b), max(a, b)) for a in store.codes() for b in store.neighbours(a)}
    assert found - pairs() - CLAIMED == set()
    assert pairs() - found == set()


def test_every_pair_that_touches_has_one_line_the_same_from_both_sides():
    for a, b in sorted(pairs()):
        there, back = borders().border(a, b), borders().border(b, a)
        assert there.sides == back.sides == (a, b)
        assert there.length_m == back.length_m > 0


@pytest.mark.parametrize(("sides", "km"), PUBLISHED_KM.items())
def test_a_border_is_as_long_as_published_but_for_the_coastline_paradox(sides, km):
    assert borders().border(*sides).length_m / 1000 == pytest.approx(km, rel=0.06)


def test_the_lines_of_poland_add_up_to_its_land_border():
    store = borders()
    parts = [store.border("PL", other).length_m for other in store.neighbours("PL")]
    assert store.land_border("PL").length_m == pytest.approx(sum(parts), rel=1e-6)


def test_a_river_that_two_countries_hold_in_common_counts_once():
    store = borders()
    moselle = store.border("DE", "LU")
    assert moselle.length_m == pytest.approx(136_000, rel=0.01)
    assert moselle.length_m == pytest.approx(store.worldview("DE").border("DE", "LU").length_m, rel=0.01)
    assert moselle.disputed == ()
    parts = [store.border("LU", other).length_m for other in store.neighbours("LU")]
    assert store.land_border("LU").length_m == pytest.approx(sum(parts), rel=1e-3)


@pytest.mark.parametrize("row", DISTANCES_KM, ids=lambda row: row[0])
def test_a_place_is_as_far_from_its_neighbour_as_measured(row):
    _, lon, lat, own, other, km, tolerance = row
    position = Position(lon, lat)
    assert borders().border(own, other).nearest(position).distance_m / 1000 == pytest.approx(km, abs=tolerance)
    assert borders().region(other).nearest(position).distance_m / 1000 == pytest.approx(km, abs=tolerance)
    assert borders().countries_at(position) == (own,)


@pytest.mark.parametrize(("place", "lon", "lat", "code"), EXCLAVES)
def test_exclaves_and_enclaves_belong_to_their_country(place, lon, lat, code):
    assert borders().countries_at(Position(lon, lat)) == (code,)
    assert borders().region(code).contains(Position(lon, lat))


def test_the_sea_is_nobodys_land():
    for lon, lat in [(18.5, 55.2), (-30, 40), (0, 89.99), (51.0, 42.0), (180, 0), (34.0, 43.5)]:
        assert borders().countries_at(Position(lon, lat)) == ()


@pytest.mark.parametrize(
    ("place", "lon", "lat", "claimants"),
    [
        ("Simferopol", 34.1, 44.95, ("RU", "UA")),
        ("Laayoune", -13.2, 27.15, ("EH", "MA")),
        ("Pristina", 21.16, 42.66, ("RS", "XK")),
        ("Abyei", 28.43, 9.6, ("SD", "SS")),
        ("Hebron", 35.1, 31.53, ("IL", "PS")),
        ("Kyrenia", 33.32, 35.33, ("CY", "Northern Cyprus")),
        ("Sukhumi", 41.02, 43.01, ("Abkhazia", "GE")),
        ("Gibraltar", -5.35, 36.13, ("ES", "GI")),
        ("Srinagar", 74.81, 34.09, ("IN", "PK")),
        ("Skardu", 75.55, 35.3, ("IN", "PK")),
        ("Aksai Chin", 79.5, 35.2, ("CN", "IN")),
        ("Tskhinvali", 43.96, 42.23, ("GE", "South Ossetia")),
        ("Taipei", 121.53, 25.05, ("CN", "TW")),
        ("Iturup", 147.88, 45.1, ("JP", "RU")),
        ("Melitopol", 35.38, 46.85, ("RU", "UA")),
        ("Tiraspol", 29.63, 46.84, ("MD", "Transnistria")),
        ("Tawang", 91.87, 27.59, ("CN", "IN")),
        ("Katzrin", 35.69, 32.99, ("IL", "SY")),
        ("Shalateen", 35.58, 23.1, ("EG", "SD")),
        ("Hargeisa", 44.06, 9.56, ("SO", "Somaliland")),
        ("Lokichokio, north of it", 35.3, 4.9, ("KE", "SS")),
        ("Guantanamo Bay", -75.13, 19.92, ("CU", "US")),
    ],
)
def test_disputed_ground_names_each_claimant(place, lon, lat, claimants):
    assert borders().countries_at(Position(lon, lat)) == claimants


def test_every_dispute_is_drawn_has_its_parties_and_names_its_source():
    drawn = {row["dispute"] for row in json.loads(data_path("borders_claims.json").read_text("utf-8"))}
    assert {dispute.name for dispute in DISPUTES} <= drawn
    assert all(dispute.source and dispute.accuracy_m >= 50 for dispute in DISPUTES)
    assert all(dispute.claimants and dispute.administered_by for dispute in DISPUTES if dispute.name != "Bir Tawil")


def test_the_documents_list_every_dispute_with_its_accuracy():
    text = (Path(__file__).parents[2] / "docs" / "borders.md").read_text("utf-8")
    listed = {(row.split(" | ")[0][2:], row.rstrip(" |").split(" | ")[-1]) for row in text.splitlines() if "| " in row}
    assert {(d.name, f"{d.accuracy_m / 1000:g}") for d in DISPUTES} <= listed


@pytest.mark.parametrize(
    "ground",
    "Crimea,Western Sahara,Kashmir,Golan Heights,West Bank,Gaza Strip,Kosovo,Abyei,Aksai Chin,Abkhazia,South Ossetia,"
    "Northern Cyprus,Somaliland,Taiwan,Kuril Islands,Hala'ib Triangle".split(","),
)
def test_the_disputes_that_news_speaks_of_are_listed(ground):
    assert any(ground in dispute.name for dispute in DISPUTES)


def test_ground_that_nobody_claims_is_nobodys():
    assert borders().countries_at(Position(33.7, 21.88)) == ()


def test_a_worldview_settles_a_dispute():
    simferopol = Position(34.1, 44.95)
    assert borders().worldview("UA").countries_at(simferopol) == ("UA",)
    assert borders().worldview("RU").countries_at(simferopol) == ("RU",)
    assert borders().worldview("de facto").countries_at(simferopol) == ("RU",)
    assert borders().worldview(None).countries_at(simferopol) == ("RU", "UA")


def test_a_second_worldview_settles_only_what_the_first_leaves_open():
    simferopol, melitopol = Position(34.1, 44.95), Position(35.38, 46.85)
    held = borders().worldview("de facto")
    assert (held.countries_at(simferopol), held.countries_at(melitopol)) == (("RU",), ("RU", "UA"))
    ukrainian = held.worldview("UA")
    assert (ukrainian.countries_at(simferopol), ukrainian.countries_at(melitopol)) == (("RU",), ("UA",))


def test_a_line_that_somebody_disputes_says_so():
    assert borders().border("RU", "UA").disputed == ("Donetsk, Kherson, Luhansk, Zaporizhzhia",)
    assert borders().border("RS", "XK").disputed == ("Kosovo",)
    assert borders().border("BY", "PL").disputed == ()


def test_the_coast_is_the_shore_and_not_the_limit_of_the_waters():
    gdynia = Position(18.55, 54.52)
    assert borders().coast("PL").nearest(gdynia).distance_m < 2_000
    assert borders().coast("PL").kind == "coast"
    damascus = Position(36.29, 33.51)
    assert 60_000 < borders().coast("SY").nearest(damascus).distance_m < 200_000


def test_the_limit_of_the_waters_is_a_line_of_its_own_twelve_miles_off():
    leba = Position(17.55, 54.76)
    limit = borders().waters("PL")
    assert limit.kind == "maritime"
    assert limit.nearest(leba).distance_m == pytest.approx(12 * 1852, rel=0.06)
    assert borders().coast("PL").nearest(leba).distance_m < 2_000
    assert borders().land_border("PL").nearest(leba).distance_m > 100_000
    with pytest.raises(UnknownBorder, match="CZ has no maritime line"):
        borders().waters("CZ")


def test_countries_without_a_sea_have_no_coast_and_islands_no_land_border():
    with pytest.raises(UnknownBorder, match="CZ has no coast"):
        borders().coast("CZ")
    with pytest.raises(UnknownBorder, match="IS has no land border"):
        borders().land_border("IS")


def test_an_unknown_pair_names_those_that_touch():
    with pytest.raises(UnknownBorder, match="FR and PL share no land border; FR touches AD"):
        borders().border("FR", "PL")
    with pytest.raises(UnknownBorder, match="no country 'ZZ'"):
        borders().region("ZZ")


def test_the_outline_of_a_country_has_its_area_and_its_islands():
    outline = borders().region("DK").outline
    assert outline.is_valid
    assert outline.contains(shapely.Point(14.9, 55.1))
    assert abs(_area_km2(outline) - 42_950) < 500


def test_opening_the_store_and_measuring_once_is_quick():
    start = time.perf_counter()
    borders.__wrapped__().border("BY", "PL").nearest(Position(23.7341, 52.0976))
    assert time.perf_counter() - start < 0.5


def _area_km2(area):
    from geo.ground.geodesic import WGS84

    return sum(abs(WGS84.geometry_area_perimeter(shapely.orient_polygons(part))[0]) for part in area.geoms) / 1e6


# Total area of the country, lakes with it, in thousands of square kilometres (CIA World Factbook).
@pytest.mark.parametrize(
    ("code", "area"), [("PL", 312.7), ("EE", 45.2), ("CA", 9_984.7), ("BR", 8_515.8), ("EG", 1_001.5)]
)
def test_the_outline_of_a_country_has_its_area(code, area):
    outline = borders().region(code).outline
    geod = Geod(ellps="WGS84")
    found = sum(abs(geod.geometry_area_perimeter(part)[0]) for part in outline.geoms) / 1e9
    assert found == pytest.approx(area, rel=0.02)
