"""The gazetteer behaves as the tools of geopy and geopandas expect."""

from time import monotonic

import pytest
from geopandas.tools import geocode, reverse_geocode
from geopy.extra.rate_limiter import RateLimiter
from shapely import Point

import geo
from geo.errors import BadInput
from geo.places.geocoder import OfflineGeocoder


def test_a_name_is_geocoded_with_latitude_first():
    location = OfflineGeocoder().geocode("Brest, Belarus")
    assert location.raw["id"] == "geonames:629634"
    assert (round(location.latitude), round(location.longitude)) == (52, 24)


def test_a_container_narrows_the_name():
    assert OfflineGeocoder().geocode("Paris, Texas").raw["admin"][0] == "Texas"
    assert OfflineGeocoder().geocode("Brest, Finistère, France").raw["country"] == "FR"
    assert OfflineGeocoder().geocode("Brest, Japan") is None


def test_several_answers_come_as_a_list():
    locations = OfflineGeocoder().geocode("Springfield", exactly_one=False, limit=4)
    assert [location.raw["name"] for location in locations] == ["Springfield"] * 4


def test_a_point_is_reversed_to_the_nearest_town():
    assert OfflineGeocoder().reverse((52.08, 23.65)).raw["name"] == "Terespol"
    assert OfflineGeocoder().reverse("52.08, 23.65").raw["name"] == "Terespol"


def test_what_is_no_point_is_bad_input():
    with pytest.raises(BadInput, match="no point"):
        OfflineGeocoder().reverse("somewhere")


def test_geopys_rate_limiter_takes_it():
    limited = RateLimiter(OfflineGeocoder().geocode, min_delay_seconds=0)
    assert limited("Jinan").raw["country"] == "CN"


@pytest.mark.parametrize(
    "name", ["Brest", "Vilnius", "Lisbon", "Georgia", "Luxembourg", "Springfield, Ill.", "Paris, Texas", "Brest Region"]
)
def test_both_ways_to_geocode_give_the_same_answer(name):
    place = geo.geocode(name)
    assert place is not None
    assert OfflineGeocoder().geocode(name).raw["id"] == place.id


def test_a_bare_name_means_the_town_before_its_division():
    assert OfflineGeocoder().geocode("Vilnius").raw["feature_code"] == "P.PPLC"


def test_geopandas_takes_it():
    frame = geocode(["Terespol", "nowhere at all, really", "Jinan, China"], provider=OfflineGeocoder)
    assert frame.crs == "EPSG:4326"
    assert [round(x) for x in frame.geometry.iloc[[0, 2]].x] == [24, 117]
    assert frame.geometry.iloc[1].is_empty
    near = reverse_geocode([Point(23.65, 52.08)], provider=OfflineGeocoder)
    assert near.address.iloc[0].startswith("Terespol")


def test_geopys_limiter_keeps_its_distance_from_it():
    limited = RateLimiter(OfflineGeocoder().geocode, min_delay_seconds=0.05)
    begun = monotonic()
    assert [limited(name).raw["country"] for name in ("Jinan", "Terespol", "Minsk")] == ["CN", "PL", "BY"]
    assert monotonic() - begun >= 0.1
