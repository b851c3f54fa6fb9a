"""Texts of thousands of names, as nobody writes them, take neither much time nor much memory."""

from random import Random

import numpy as np
import pytest

from geo.places import closeness as by_position
from geo.places.closeness import closeness
from geo.places.gazetteer import shipped
from geo.places.recognize_names import Names
from geo.places.recognize_scan import scan
from geo.places.resolve_area import densest_spot
from tests.geo.places.test_recognize import mentions

MANY = 30_000


def test_how_near_names_stand_is_the_same_in_long_texts(monkeypatch: pytest.MonkeyPatch) -> None:
    random = Random(1)
    told = [tuple(sorted(random.sample(range(9000), random.randint(1, 9)))) for _ in range(20)]
    short = closeness(told)
    monkeypatch.setattr(by_position, "_MANY", 0)
    assert np.array_equal(closeness(told), short)


def test_thirty_thousand_mentions_of_a_name_make_no_matrix_of_them_all() -> None:
    assert closeness([range(0, 10 * MANY, 10), (5,)]).shape == (2, 2)


def test_thirty_thousand_mentions_of_a_place_are_one_spot() -> None:
    minsk = shipped().lookup("Minsk")[0].place
    spot = densest_spot([(minsk, 0.9)] * MANY)
    assert spot is not None
    assert spot.name == "around Minsk"


def test_a_run_of_capitals_is_looked_at_once() -> None:
    found = scan("Minsk " * 50, Names(shipped()))
    assert found.cues_of_run(0, 50) is found.cues_of_run(0, 50)


def test_a_list_of_a_thousand_capitals_is_read() -> None:
    assert len(mentions(", ".join(["Minsk"] * 1000))) == 1000
