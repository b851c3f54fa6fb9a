"""Which places a map leaves unnamed beside the city that they are part of."""

from geo.ground.position import Position
from geo.places.place import Place
from maps.quarters import without_quarters

CITY = Place("hand:1", "Warsaw", Position(21.01, 52.23), 13_000, "P.PPLC", "PL")
DISTRICT = Place("hand:2", "Wola", Position(20.96, 52.24), 4_000, "P.PPL", "PL")
NEIGHBOUR = Place("hand:3", "Otwock", Position(21.26, 52.11), 5_000, "P.PPLA2", "PL")
SECTION = Place("hand:4", "Anin", Position(21.4, 52.4), 1_000, "P.PPLX", "PL")


def test_what_lies_in_the_extent_of_a_greater_city_is_left_out():
    assert without_quarters([CITY, DISTRICT, NEIGHBOUR, SECTION]) == [CITY, NEIGHBOUR]


def test_a_district_is_named_where_its_city_is_not():
    assert without_quarters([DISTRICT, NEIGHBOUR]) == [DISTRICT, NEIGHBOUR]
