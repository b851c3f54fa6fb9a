"""Lengths and claims in words."""

import pytest

from geo.claims.claim import Claim, Quantity, Referent
from maps.page_words import FLAGS, VERDICTS, claimed, compass, length, reach

OBJECT = Referent("the border", 20, 30, "border")


def said(**quantity) -> str:
    more = {key: quantity.pop(key) for key in ("direction_deg", "negated", "relation") if key in quantity}
    relation = more.pop("relation", "distance")
    made = Quantity("as written", **quantity) if quantity else None
    return claimed(Claim(0, 30, "as written", relation, None, OBJECT, made, **more))


def km(low: float, high: float | None, hedge: str, **more) -> dict:
    return {
        "low_m": low,
        "high_m": high,
        "hedge": hedge,
        "value": low / 1000,
        "unit_m": 1000,
        "granularity_m": 1,
        **more,
    }


@pytest.mark.parametrize(
    ("quantity", "words"),
    [
        (km(5000, 5000, "exact"), "5 km"),
        (km(5000, 5000, "about"), "≈ 5 km"),
        (km(2000, 9000, "few"), "2–9 km"),
        (km(5000, 10_000, "range"), "5–10 km"),
        (km(0, 30_000, "less_than"), "< 30 km"),
        (km(0, 30_000, "up_to"), "≤ 30 km"),
        (km(40_000, None, "more_than"), "> 40 km"),
        (km(5000, 5000, "about", nearly="below"), "just under 5 km"),
        (km(5000, 5000, "exact", direction_deg=90.0), "5 km east"),
        (km(5000, 5000, "exact", negated=True), "not 5 km"),
        ({"relation": "on_border"}, "on the border"),
    ],
)
def test_claim_is_said_as_it_was_meant(quantity, words):
    assert said(**quantity) == words


def test_miles_are_kept_and_kilometres_added():
    mile = 1609.344
    miles = {"low_m": 300 * mile, "high_m": 300 * mile, "hedge": "exact", "value": 300, "unit_m": mile}
    assert said(**miles, granularity_m=100 * mile) == "300 mi (483 km)"


def test_range_never_hides_that_its_ends_differ():
    assert reach(950, 1_900) == "950 m – 1.9 km"
    assert reach(3_480, 3_490) == "3.5 km"


def test_winds_go_round():
    assert [compass(a) for a in (0, 90, 180, 270, 359.9, -90)] == ["north", "east", "south", "west", "north", "west"]


def test_nothing_is_a_length_too():
    assert length(0) == "0 km"


def test_words_are_there_for_every_verdict():
    assert set(VERDICTS) == {"supported", "roughly", "contradicted", "not_checkable"}
    assert all(word.strip() for word in FLAGS.values())
