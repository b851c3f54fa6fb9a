"""What must always hold of a verdict, whatever the numbers."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from geo.claims.claim import Claim, Quantity, Referent
from geo.ground.position import Position
from geo.measure.facts import Gap, Reading
from geo.measure.measurement import Measurement
from geo.verdict.admissible import admitted, stretched
from geo.verdict.distance import judge_gap
from geo.verdict.judge import judge

MILE_M = 1609.344
lengths_km = st.integers(1, 3000)
distances_m = st.floats(0, 5e6)
hedges = st.sampled_from(["exact", "about", "less_than", "more_than", "up_to", "range"])


def quantity(value: float, hedge: str = "exact", *, unit_m: float = 1000.0, digit: float = 1.0) -> Quantity:
    stated_m = value * unit_m
    low_m = 0.0 if hedge in {"less_than", "up_to"} else stated_m
    high_m = None if hedge == "more_than" else stated_m
    return Quantity(f"{value:g}", low_m, high_m, hedge, value, unit_m, digit * unit_m)


def reading(distance_m: float, *, radius_m: float = 3000.0, to_line: bool = True) -> Reading:
    here = Position(23.7, 52.1)
    extent_m = min(radius_m, 0.3 * distance_m)
    low_m = max(0.0, distance_m - 1000 - extent_m)
    measured = Measurement(distance_m, low_m, distance_m + 1000, 270.0, here, here, "A", "B", ("x",))
    return Reading(measured, core_m=1000.0, extent_m=extent_m, radius_m=radius_m, to_line=to_line)


def claim(stated: Quantity | None, **changes: object) -> Claim:
    border = Referent("the Polish border", 0, 0, "border", ("PL",))
    plain = Claim(0, 1, "5 km from the border", "distance", border, border, quantity=stated)
    return replace(plain, **changes)


def holds(made: Claim, found: Reading) -> str:
    return judge(made, Gap(((found,),))).verdict.holds


@given(lengths_km, hedges, distances_m)
def test_what_words_admit_a_generous_reading_admits_too(value: int, hedge: str, distance_m: float) -> None:
    said = quantity(value, hedge)
    if admitted(said).holds(distance_m):
        assert stretched(said, 1.45).meets(distance_m - 1000, distance_m + 1000)


@given(lengths_km, distances_m, st.booleans())
def test_adding_about_never_turns_supported_into_contradicted(value: int, distance_m: float, to_line: bool) -> None:
    found = reading(distance_m, to_line=to_line)
    if holds(claim(quantity(value)), found) == "supported":
        assert holds(claim(quantity(value, "about")), found) == "supported"


@given(lengths_km, distances_m, st.sampled_from([1.0, 10.0, 100.0]))
def test_a_coarser_number_never_turns_supported_into_contradicted(value: int, distance_m: float, digit: float) -> None:
    found = reading(distance_m)
    if holds(claim(quantity(value)), found) == "supported":
        assert holds(claim(quantity(value, digit=digit)), found) == "supported"


@given(lengths_km, lengths_km, distances_m)
def test_raising_an_upper_bound_never_loses_a_claim(value: int, more: int, distance_m: float) -> None:
    found = reading(distance_m)
    if holds(claim(quantity(value, "less_than")), found) == "supported":
        assert holds(claim(quantity(value + more, "less_than")), found) == "supported"


@given(lengths_km, hedges, distances_m, st.floats(0, 50_000), st.floats(0, 50_000))
def test_a_wider_extent_never_turns_supported_into_contradicted(
    value: int, hedge: str, distance_m: float, radius_m: float, wider_m: float
) -> None:
    made = claim(quantity(value, hedge))
    if holds(made, reading(distance_m, radius_m=radius_m)) != "contradicted":
        assert holds(made, reading(distance_m, radius_m=radius_m + wider_m)) != "contradicted"


@given(st.sampled_from(["near", "on_border"]), distances_m, st.floats(0, 50_000), st.floats(0, 50_000))
def test_a_wider_place_is_no_less_near(relation: str, distance_m: float, radius_m: float, wider_m: float) -> None:
    made = claim(None, relation=relation)
    if holds(made, reading(distance_m, radius_m=radius_m)) == "supported":
        assert holds(made, reading(distance_m, radius_m=radius_m + wider_m)) == "supported"


@given(lengths_km, hedges, distances_m)
def test_miles_and_kilometres_get_the_same_verdict(value: int, hedge: str, distance_m: float) -> None:
    miles = quantity(value, hedge, unit_m=MILE_M)
    kilometres = replace(miles, value=value * MILE_M / 1000, unit_m=1000.0)
    found = reading(distance_m)
    assert holds(claim(miles), found) == holds(claim(kilometres), found)


@given(lengths_km, st.floats(0.55, 0.75))
def test_miles_and_kilometres_get_the_same_verdict_between_places(value: int, share: float) -> None:
    miles = quantity(value, unit_m=MILE_M)
    kilometres = replace(miles, value=value * MILE_M / 1000, unit_m=1000.0)
    to_town, found = Referent("Minsk", 0, 0, "place"), reading(share * miles.low_m, to_line=False)
    assert holds(claim(miles, object=to_town), found) == holds(claim(kilometres, object=to_town), found)


@given(lengths_km, hedges, distances_m)
def test_negating_turns_a_verdict_round_and_roughly_stays(value: int, hedge: str, distance_m: float) -> None:
    turned = {"supported": "contradicted", "contradicted": "supported"}
    made, found = claim(quantity(value, hedge)), reading(distance_m)
    plain = holds(made, found)
    assert holds(replace(made, negated=True), found) == turned.get(plain, plain)
    assert holds(replace(made, negated=False), found) == plain


@given(lengths_km, hedges, distances_m, st.floats(0, 180), st.floats(0, 180))
def test_a_better_direction_never_makes_a_claim_worse(
    value: int, hedge: str, distance_m: float, off_deg: float, less_deg: float
) -> None:
    rank = ["supported", "roughly", "not_checkable", "contradicted"]
    made, found = claim(quantity(value, hedge), direction_deg=90.0), reading(distance_m)
    worse = holds(made, replace(found, off_deg=off_deg))
    better = holds(made, replace(found, off_deg=min(off_deg, less_deg)))
    assert rank.index(better) <= rank.index(worse)


@given(lengths_km, hedges, distances_m, distances_m)
def test_two_lines_that_disagree_give_roughly_and_say_so(value: int, hedge: str, one_m: float, two_m: float) -> None:
    made = claim(quantity(value, hedge))
    one, two = reading(one_m), reading(two_m)
    verdict, _ = judge_gap(made, Gap(((one,), (two,))))
    if holds(made, one) == holds(made, two):
        assert verdict.holds == holds(made, one)
    else:
        assert verdict.holds == "roughly"
        assert "sources_split" in verdict.flags


@given(lengths_km, hedges, distances_m)
def test_every_verdict_explains_itself_in_one_sentence(value: int, hedge: str, distance_m: float) -> None:
    explanation = judge(claim(quantity(value, hedge)), Gap(((reading(distance_m),),))).verdict.explanation
    assert explanation.endswith(".")
    assert "\n" not in explanation
    assert "inf" not in explanation
