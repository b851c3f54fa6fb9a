"""What a reader is told of a claim, on a made-up ground."""

import re
from dataclasses import replace

import pytest

from geo.claims.claim import Quantity
from geo.measure.relations import measure
from geo.verdict.examine import examine
from geo.verdict.judge import judge


@pytest.fixture
def verdict(world):
    return lambda claim: judge(claim, measure(claim, world)).verdict


@pytest.mark.parametrize(
    ("stated_km", "hedge", "holds"),
    [
        (21, "exact", "supported"),
        (24, "exact", "supported"),  # within 15 %
        (26, "exact", "roughly"),
        (26, "about", "supported"),  # within 20 %
        (33, "exact", "roughly"),  # 1.6 times the straight line: by road
        (60, "exact", "contradicted"),
        (17, "exact", "roughly"),  # 1.25 below
        (10, "exact", "contradicted"),
        (21, "less_than", "supported"),  # 2 % of grace
        (25, "less_than", "supported"),
        (15, "less_than", "roughly"),
        (8, "less_than", "contradicted"),
        (20, "more_than", "supported"),
        (23, "more_than", "roughly"),
        (60, "more_than", "contradicted"),
    ],
)
def test_a_border_21_km_away_against_what_is_stated(make, verdict, stated_km, hedge, holds):
    assert verdict(make.claim("Westham", make.border("EE"), make.kilometres(stated_km, hedge))).holds == holds


def test_one_sentence_shows_claimed_allowed_measured_and_range(make, verdict):
    found = verdict(make.claim("Westham", make.border("EE"), make.kilometres(20, "about")))
    assert found.explanation == (
        "“20 km” allows 16 to 24 km, and Westham lies 21.1 km from the West–East border (range 17.0 to 22.1 km)."
    )
    assert found.admissible_m == (16_000, 24_000)


def test_the_reading_that_saves_a_claim_is_named(make, verdict):
    found = verdict(make.claim("Westham", make.border("EE"), make.kilometres(30)))
    assert found.holds == "roughly"
    assert "only by road or if generously rounded (1.42 times the straight line)" in found.explanation
    assert found.flags == ("road_distance",)


def test_a_claim_true_from_the_city_limits_says_so(make, verdict):
    wide = make.town("Broadway", 11.7, 51.0, radius_m=8000)
    found = verdict(make.claim(make.resolved(wide), make.border("EE"), make.kilometres(15)))
    assert found.holds == "roughly"
    assert "from the near edge of the place" in found.explanation


def test_miles_are_answered_in_miles_with_kilometres_beside(make, verdict):
    miles = Quantity("13 miles", 20_921.5, 20_921.5, "exact", 13, 1609.344, 1609.344)
    found = verdict(make.claim("Westham", make.border("EE"), miles))
    assert "13.1 miles (21.1 km)" in found.explanation


def test_short_distances_are_told_in_metres(make, verdict):
    close = make.town("Closeby", 11.99, 51.0, radius_m=500)
    found = verdict(make.claim(make.resolved(close), make.border("EE"), make.kilometres(0.7)))
    assert "700 m" in found.explanation


@pytest.mark.parametrize(
    ("stated", "flag"),
    [
        (Quantity("211 km", 211_000, 211_000, "exact", 211, 1000, 1000), "factor_ten"),
        (Quantity("13 km", 13_000, 13_000, "exact", 13, 1000, 1000), "miles_for_kilometres"),
        (Quantity("21 miles", 33_796, 33_796, "exact", 21, 1609.344, 1609.344), "miles_for_kilometres"),
        (Quantity("12 km", 12_000, 12_000, "exact", 12, 1000, 1000), "understates"),
        (Quantity("21 km", 21_000, 21_000, "exact", 21, 1000, 1000, conversion_m=33_000), "conversion_disagrees"),
    ],
)
def test_flags_name_the_probable_mistake(make, verdict, stated, flag):
    assert flag in verdict(make.claim("Westham", make.border("EE"), stated)).flags


def test_the_wrong_way_round_is_contradicted_and_flagged(make, verdict):
    found = verdict(make.claim("Westham", "Eastleigh", make.kilometres(42), direction_deg=90.0))
    assert found.holds == "contradicted"
    assert found.flags == ("direction_reversed",)
    assert "off by 180 degrees" in found.explanation
    assert verdict(make.claim("Westham", "Eastleigh", make.kilometres(42), direction_deg=270.0)).holds == "supported"
    assert verdict(make.claim("Westham", "Eastleigh", make.kilometres(42), direction_deg=325.0)).holds == "roughly"


def test_a_direction_from_a_line_is_taken_inside_its_cone(make, verdict):
    corner = make.resolved(make.town("Corner", 11.9, 50.3))
    north_of = make.claim(corner, make.border("WW"), make.kilometres(33), direction_deg=0.0)
    assert verdict(north_of).holds == "supported"
    assert verdict(replace(north_of, direction_deg=180.0)).holds == "contradicted"


def test_a_denial_turns_the_verdict_round_and_says_who_denies(make, verdict):
    claim = make.claim("Westham", make.border("EE"), make.kilometres(100), negated=True, speaker="The mayor")
    found = verdict(claim)
    assert found.holds == "supported"
    assert found.explanation.startswith("Quoting the mayor, who denies it: “100 km” would allow")
    assert found.flags == ()
    assert verdict(replace(claim, negated=False)).explanation.startswith("Quoting the mayor: ")


def test_a_speaker_who_is_only_a_pronoun_stays_unnamed(make, verdict):
    claim = make.claim("Westham", make.border("EE"), make.kilometres(20), speaker="She")
    assert verdict(claim).explanation.startswith("Quoting a speaker: ")


def test_an_object_ten_times_too_far_is_perhaps_another_of_its_name(make, verdict):
    found = verdict(make.claim("Westham", "Eastleigh", make.kilometres(3)))
    assert found.holds == "not_checkable"
    assert "another Westham or Eastleigh" in found.explanation
    assert verdict(make.claim("Westham", make.border("EE"), make.kilometres(2))).holds == "contradicted"


def test_near_tells_where_it_ends(make, verdict):
    assert verdict(make.claim("Westham", make.border("EE"), relation="near")).holds == "supported"
    told = verdict(make.claim("Westham", make.border("EE"), relation="near")).explanation
    assert re.search(r"up to \d+(\.\d)? km counts as near, more than \d+(\.\d)? km does not\.$", told)
    assert verdict(make.claim("Middlewich", make.border("EE"), relation="near")).holds == "contradicted"
    assert verdict(make.claim("Westham", "Eastleigh", relation="near")).holds == "contradicted"


def test_on_the_border_allows_for_the_size_of_the_town(make, verdict):
    close = make.town("Closeby", 11.94, 51.0)
    assert verdict(make.claim(make.resolved(close), make.border("EE"), relation="on_border")).holds == "supported"
    assert verdict(make.claim("Westham", make.border("EE"), relation="on_border")).holds == "contradicted"


@pytest.mark.parametrize(("other", "holds"), [("EE", "supported"), ("II", "contradicted")])
def test_countries_that_share_a_line_adjoin(make, verdict, other, holds):
    assert verdict(make.claim(make.land("WW"), make.land(other), relation="adjacent")).holds == holds


def test_halfway_asks_for_the_middle(make, verdict):
    ends = replace(make.resolved(make.place("Middlewich")), other=make.resolved(make.place("Eastleigh")))
    assert verdict(make.claim("Westham", ends, relation="between", halfway=True)).holds == "supported"
    near_end = make.resolved(make.town("Nearend", 11.1, 51.0))
    assert verdict(make.claim(near_end, ends, relation="between")).holds == "supported"
    assert verdict(make.claim(near_end, ends, relation="between", halfway=True)).holds == "contradicted"


def test_inside_and_the_part_of_a_country(make, verdict):
    north = make.claim("Northby", make.land("WW"), relation="inside", direction_deg=0.0)
    assert verdict(north).holds == "supported"
    assert verdict(replace(north, direction_deg=180.0)).holds == "contradicted"
    assert verdict(make.claim("Northby", make.land("EE"), relation="inside")).holds == "contradicted"


@pytest.mark.parametrize(("stated_km", "holds"), [(222, "supported"), (300, "roughly"), (900, "contradicted")])
def test_the_length_of_a_border_names_the_coastline_paradox(make, verdict, stated_km, holds):
    found = verdict(
        make.claim(make.land("WW"), make.border("EE"), make.kilometres(stated_km), relation="border_length")
    )
    assert found.holds == holds
    assert "grows with the detail of the survey" in found.explanation


def test_a_large_region_is_judged_by_its_whole_range(make, verdict):
    region = make.resolved(replace(make.place("Northby"), feature_code="A.ADM1", radius_m=60_000))
    assert verdict(make.claim("Westham", region, make.kilometres(100))).holds == "not_checkable"
    assert verdict(make.claim("Westham", region, make.kilometres(900))).holds == "contradicted"


def test_a_large_region_is_near_only_if_all_of_it_is(make, verdict):
    region = make.resolved(replace(make.place("Westham"), feature_code="A.ADM1", radius_m=60_000))
    assert verdict(make.claim(region, make.border("EE"), relation="near")).holds == "not_checkable"
    far = make.resolved(replace(make.place("Middlewich"), feature_code="A.ADM1", radius_m=10_000))
    assert verdict(make.claim(far, make.border("EE"), relation="near")).holds == "contradicted"


def test_the_right_number_for_another_border_is_pointed_out(make, world):
    close = make.resolved(make.town("Southby", 11.7, 50.3))
    found = examine(make.claim(close, make.border("EE"), make.kilometres(33)), world).verdict
    assert "other_border" in found.flags
    assert "right for the West–South border (33.4 km)" in found.explanation


def test_another_border_saves_the_bare_border(make, world):
    close = make.resolved(make.town("Southby", 11.9, 50.3))
    found = examine(make.claim(close, make.border(), make.kilometres(33)), world).verdict
    assert found.holds == "roughly"
    assert "other_border" in found.flags


def test_a_rival_of_the_same_name_that_fits_withdraws_a_contradiction(make, world):
    rival = make.town("Westham", 11.97, 51.0)
    doubtful = make.resolved(make.place("Middlewich"), rival, score=0.6)
    claim = make.claim(doubtful, make.border("EE"), make.kilometres(2))
    assert examine(claim, world).verdict.holds == "not_checkable"
    far = make.resolved(make.place("Westham"), make.town("Westham", 11.0, 51.0), score=0.6)
    more = make.claim(far, make.border("EE"), make.kilometres(60, "more_than"))
    assert examine(more, world).verdict.holds == "contradicted"
    sure = make.resolved(make.place("Middlewich"), rival, score=0.99)
    assert examine(replace(claim, subject=sure), world).verdict.holds == "contradicted"


def test_a_place_inside_a_country_is_not_some_way_from_it(make, verdict):
    found = verdict(make.claim("Westham", make.land("WW"), make.kilometres(40)))
    assert found.holds == "not_checkable"
    assert "only a part of it" in found.explanation


def test_ground_that_two_claim_is_said_to_be_open(make, world, ground):
    southby = make.town("Southby", 11.7, 50.1, "WW")
    disputed = replace(world, ground=replace(ground, claimed={southby.position: ("EE", "WW")}))
    found = examine(make.claim(make.resolved(southby), make.border("EE"), make.kilometres(80)), disputed).verdict
    assert found.holds in {"roughly", "contradicted"}
    found = examine(make.claim(make.resolved(southby), make.border("EE"), make.kilometres(24)), disputed).verdict
    assert found.holds in {"roughly", "supported"}


def test_line_breaks_and_long_quotations_do_not_reach_the_sentence(make, verdict):
    claim = replace(make.claim(None, make.border("EE")), text="near\nthe border " * 40)
    found = verdict(claim)
    assert found.holds == "not_checkable"
    assert "\n" not in found.explanation
    assert len(found.explanation) < 250
