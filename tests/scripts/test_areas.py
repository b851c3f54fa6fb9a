"""A country and a state are right wherever in them the gold position lies, a town only near its point."""

import pytest
from areas import lies_in
from gold import Gold, Placed, tally

from geo.ground.position import Position
from geo.places.gazetteer import shipped
from geo.text.article import Article

CHINA = shipped().country("CN")
FAR_WEST, SEOUL = Position(80.0, 38.0), Position(126.98, 37.57)


def test_the_far_west_of_china_lies_in_china_and_seoul_does_not() -> None:
    assert CHINA
    assert lies_in(FAR_WEST, CHINA)
    assert not lies_in(SEOUL, CHINA)


@pytest.mark.parametrize(("lon", "inside"), [(-110.0, True), (-100.0, False)])
def test_a_state_has_an_area_too(lon: float, inside: bool) -> None:
    montana = next(m.place for m in shipped().lookup("Montana") if m.place.feature_code == "A.ADM1")
    assert lies_in(Position(lon, 47.0), montana) is inside


def test_a_town_has_none() -> None:
    beijing = next(m.place for m in shipped().lookup("Beijing") if m.place.feature_code == "P.PPLC")
    assert not lies_in(beijing.position, beijing)


def test_what_lies_in_the_country_found_counts_apart_from_what_lies_near() -> None:
    gold = Gold(Article("1", "China"), {(0, 5): FAR_WEST})
    score = tally([(gold, [Placed(0, 5, CHINA, 0.9)])])
    assert (score.near, score.met) == (0, 1)
