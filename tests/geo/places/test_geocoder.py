"""The gazetteer behaves as geopy's tools expect, and a geocoder behind it is asked only when it must be."""

import pytest
from geopy.exc import GeocoderTimedOut
from geopy.extra.rate_limiter import RateLimiter
from geopy.location import Location
from geopy.point import Point

from geo.errors import BadInput
from geo.places.gazetteer import shipped
from geo.places.geocoder import Behind, OfflineGeocoder


class Asked:
    """A geocoder that answers from a table and remembers what it was asked."""

    def __init__(self, answers):
        self.answers, self.questions = answers, []

    def geocode(self, query, *, exactly_one=True):
        self.questions.append(query)
        answer = self.answers.get(query)
        if isinstance(answer, Exception):
            raise answer
        return answer


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


def test_a_geocoder_behind_is_asked_once_and_only_for_unknown_names():
    asked = Asked({"Zzyzkowo": [Location("Zzyzkowo, Poland", Point(52, 20), {})]})
    known = Behind(shipped(), asked)
    assert known.lookup("Jinan") == shipped().lookup("Jinan")
    assert [known.lookup("Zzyzkowo")[0].place.position.lat for _ in range(2)] == [52, 52]
    assert known.summary("Zzyzkowo") is None
    assert asked.questions == ["Zzyzkowo"]


@pytest.mark.parametrize(
    "answer",
    [
        GeocoderTimedOut("too slow"),
        [object()],
        [Location("x", Point(0, 0), {}), None][1:],
        "rubbish",
        {},
        ValueError("not JSON"),
    ],
)
def test_rubbish_from_a_geocoder_is_no_place(answer):
    assert Behind(shipped(), Asked({"Zzyzkowo": answer})).lookup("Zzyzkowo") == ()


def test_what_failed_is_told():
    known = Behind(shipped(), Asked({"Zzyzkowo": GeocoderTimedOut("too slow")}))
    known.lookup("Zzyzkowo")
    assert known.failures == {"Zzyzkowo": "GeocoderTimedOut: too slow"}
