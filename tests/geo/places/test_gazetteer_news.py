"""Names that news uses and lists of towns lack: each class of them leads to a place where it is."""

import pytest

from geo.ground.geodesic import inverse
from geo.ground.position import Position
from geo.places.gazetteer import shipped

ISLANDS = [("Vanua Levu", 179.2, -16.6), ("Gozo", 14.25, 36.05), ("Evia", 23.8, 38.6), ("Lantau", 113.95, 22.27)]
WATERS = [
    ("Teesta", 88.5, 26.8),
    ("Zayandeh Rud", 52.0, 32.4),
    ("Lake Natron", 36.0, -2.4),
    ("Moray Firth", -3.5, 57.8),
]
HEIGHTS = [("Semeru", 112.92, -8.11), ("Nathu La", 88.83, 27.39), ("Cadair Idris", -3.91, 52.7)]
REGIONS = [
    ("Fermanagh", -7.64, 54.35),
    ("Transcarpathia", 23.3, 48.3),
    ("Kordofan", 30.0, 13.0),
    ("Arunachal", 94.5, 28.0),
    ("Kalmykia", 45.3, 46.3),
    ("the Burren", -9.1, 53.05),
]
SITES = [("Kerem Shalom", 34.28, 31.23), ("Jorf Lasfar", -8.62, 33.11), ("Simandou", -8.9, 8.6)]
SPELLINGS = [("Hodeidah", 42.95, 14.8), ("Qamishli", 41.23, 37.05), ("NYC", -74.0, 40.7), ("Tassie", 147.0, -42.0)]
PEOPLE = [("Cumbrian", -2.9, 54.6), ("Anatolian", 35.0, 39.0), ("Bihari", 85.5, 25.8), ("Yugoslav", 19.0, 44.0)]


@pytest.mark.parametrize(("name", "lon", "lat"), [*ISLANDS, *WATERS, *HEIGHTS, *REGIONS, *SITES, *SPELLINGS, *PEOPLE])
def test_a_name_of_the_news_leads_to_a_place_there(name, lon, lat):
    places = [match.place for match in shipped().lookup(name)]
    away_m = [inverse(place.position, Position(lon, lat)).distance_m - place.radius_m for place in places]
    assert min(away_m, default=1e9) < 50_000


@pytest.mark.parametrize("name", ["Test", "Mole", "Camel", "Browse", "Loop", "Potteries"])
def test_no_river_or_mine_takes_a_word_of_everyday(name):
    assert [m.place.id for m in shipped().lookup(name) if m.place.id.startswith("hand:")] == []
