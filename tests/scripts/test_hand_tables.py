"""Every row of the tables by hand can stand: it parses, it is there once, and no border contradicts it."""

import re
from collections import Counter

import pytest
from check_hand_tables import HandRow, hand_rows, out_of_place, verdict
from gazetteer.evidence import Evidence, airfields, by_name, core

from geo.ground.position import Position
from geo.places.fold import fold
from geo.places.gazetteer import shipped

ROWS = tuple(hand_rows())


def row(name="Nowhere", *, lon=23.7, lat=52.1, radius_m=1000.0, code="T.MT", country="BY"):
    return HandRow("made-up", (name,), Position(lon, lat), radius_m, code, country)


def test_there_are_seven_thousand_rows():
    assert len(ROWS) > 7000


def test_every_row_has_a_code_of_geonames_and_an_extent():
    assert [
        r for r in ROWS if not re.fullmatch(r"[AHLPRSTUV]\.[A-Z0-9]{2,5}", r.code) or not 0 < r.radius_m < 6.6e6
    ] == []


def test_every_country_of_a_row_is_known():
    assert {r.country for r in ROWS if r.country and shipped().country(r.country) is None} == set()


def test_no_row_is_there_twice():
    names = Counter((fold(r.names[0]), r.code, r.country, round(r.position.lon)) for r in ROWS)
    assert [name for name, times in names.items() if times > 1] == []


def test_no_row_gives_a_name_twice():
    assert [r.names for r in ROWS if len({name.casefold() for name in r.names}) < len(r.names)] == []


def test_no_border_contradicts_a_row():
    assert [(r.names[0], why) for r in ROWS if (why := out_of_place(r))] == []


@pytest.mark.parametrize(
    ("wrong", "why"),
    [
        (row(country="FR"), "km from FR"),
        (row(code="H.SEA"), "lies on land"),
        (row(lon=27.5, lat=53.9, code="S.PSTB"), "from every border"),
    ],
)
def test_a_row_out_of_place_is_told(wrong, why):
    assert why in out_of_place(wrong)


def test_a_bay_of_a_great_lake_lies_in_water():
    assert out_of_place(row(lon=-80.8, lat=45.3, code="H.BAY", country="CA")) == ""


def test_a_row_is_confirmed_by_a_place_of_its_name_nearby_and_not_by_itself():
    evidence = Evidence(shipped())
    assert verdict(row("Kobryn training ground", lon=24.3, lat=52.2), evidence)[0] == "confirmed"
    assert verdict(row("Kobryn training ground", lon=28.3, lat=53.9), evidence)[0] == "consistent"
    assert verdict(row("Obuz-Lesnovsky", lon=25.5, lat=52.9), evidence)[0] == "consistent"


def test_a_row_is_confirmed_by_an_airfield_that_bears_its_name(tmp_path):
    (tmp_path / "airportsdata").mkdir()
    (tmp_path / "airportsdata/airports.csv").write_text("name,lon,lat\nZuvembi Army Airfield,24.0,52.3\n")
    evidence = Evidence(shipped(), by_name(airfields(tmp_path)))
    assert verdict(row("Fort Zuvembi", lon=24.0, lat=52.3), evidence)[0] == "confirmed"


def test_a_name_of_type_words_alone_tells_nothing():
    assert core("Great Lakes") == ""
    assert core("Rock Island Arsenal") == "rock arsenal"
