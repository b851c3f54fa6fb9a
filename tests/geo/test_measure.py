"""What is measured for each sort of claim, on a made-up ground."""

from dataclasses import replace

import pytest

from geo.ground.geodesic import direct
from geo.ground.position import Position
from geo.measure.facts import Detour, Gap, Inside, Length, Touch, Unmeasured
from geo.measure.relations import measure, other_borders
from geo.measure.world import World

DEGREE_KM = 70.2  # of longitude at 51 north


def km(fact) -> list[float]:
    assert isinstance(fact, Gap)
    return [round(group[0].distance_m / 1000) for group in fact.meant]


def names(fact) -> list[str]:
    return [group[0].measurement.end_name for group in fact.meant]


def test_the_border_of_a_neighbour_is_the_line_between_the_two(make, world):
    fact = measure(make.claim("Westham", make.border("EE"), make.kilometres(20)), world)
    assert km(fact) == [21]
    assert names(fact) == ["the West–East border"]


def test_the_border_of_the_own_country_is_all_its_land_lines(make, world):
    south = replace(make.place("Westham"), position=Position(11.0, 50.1))
    fact = measure(make.claim(make.resolved(south), make.border("WW"), make.kilometres(10)), world)
    assert km(fact) == [11]
    assert names(fact) == ["the land border of West"]


def test_the_bare_border_is_the_nearest_of_the_own_country(make, world):
    assert km(measure(make.claim("Westham", make.border(), make.kilometres(20)), world)) == [21]


@pytest.mark.parametrize("words", ["the EU border", "the Nebraska border", "the state border"])
def test_a_border_that_is_described_but_not_known_is_not_just_any(make, world, words):
    fact = measure(make.claim("Westham", replace(make.border(), text=words), make.kilometres(20)), world)
    assert fact == Unmeasured(f"“{words}” fits no land border in the data")


def test_the_border_of_a_country_that_is_no_neighbour_is_its_land_border(make, world):
    far = make.town("Farpoint", 20.0, 51.0, "II")
    fact = measure(make.claim(make.resolved(far), make.border("EE"), make.kilometres(560)), world)
    assert names(fact) == ["the land border of East"]


def test_a_pair_of_countries_is_that_line_whoever_stands_beside_it(make, world):
    fact = measure(make.claim("Westham", make.border("EE", "SS"), make.kilometres(100)), world)
    assert names(fact) == ["the East–South border"]
    assert km(fact) == [113]


def test_the_border_with_a_country_far_away_is_its_land_border(make, world):
    far = make.resolved(make.town("Farpoint", 20.0, 51.0, "II"))
    fact = measure(make.claim(far, make.border("II", "EE"), make.kilometres(20)), world)
    assert names(fact) == ["the land border of East"]


def test_a_pair_that_does_not_touch_is_no_border(make, world):
    fact = measure(make.claim("Westham", make.border("II", "EE"), make.kilometres(20)), world)
    assert isinstance(fact, Unmeasured)
    assert "fits no land border" in fact.reason


def test_a_country_nobody_knows_is_not_measured(make, world):
    things = (("distance", make.land("XX")), ("inside", make.land("XX")), ("near", make.border("XX", "YY")))
    claims = [make.claim("Westham", thing, make.kilometres(9), relation=relation) for relation, thing in things]
    assert all(isinstance(measure(claim, world), Unmeasured) for claim in claims)


def test_a_contested_line_is_measured_as_each_claimant_draws_it(make, world, ground):
    pair = frozenset(("WW", "EE"))
    drawn = replace(ground.lines[pair], disputed=("Middle March",))
    east = replace(ground, lines={**ground.lines, pair: make.line((11.9, 50), (11.9, 52))})
    both = replace(ground, lines={**ground.lines, pair: drawn}, views={"EE": east}, overlap=("EE", "WW"))
    fact = measure(make.claim("Westham", make.border("EE"), make.kilometres(20)), World(both, world.gazetteer))
    assert km(fact) == [14, 21]
    assert names(fact)[0] == "the West–East border as East claims it"
    assert fact.meant[0][0].disputed is False
    assert fact.meant[1][0].disputed is True


def test_an_island_has_no_land_border_and_that_is_said(make, world):
    fact = measure(make.claim("Westham", make.border("II", "II"), make.kilometres(20)), world)
    assert isinstance(fact, Unmeasured)
    assert "land border" in fact.reason


def test_a_country_is_its_land_and_zero_inside(make, world):
    assert km(measure(make.claim("Westham", make.land("EE"), make.kilometres(20)), world)) == [21]
    assert km(measure(make.claim("Westham", make.land("WW"), make.kilometres(20)), world)) == [0]


def test_places_are_measured_from_centre_to_centre(make, world):
    fact = measure(make.claim("Westham", "Eastleigh", make.kilometres(40)), world)
    assert km(fact) == [42]
    reading = fact.meant[0][0]
    assert reading.extent_m == 6000
    assert reading.measurement.low_m == pytest.approx(reading.distance_m - 7000)
    assert reading.measurement.high_m == pytest.approx(reading.distance_m + 1000)
    assert reading.measurement.azimuth_deg == pytest.approx(90, abs=1)


def test_a_place_is_not_measured_from_itself(make, world):
    fact = measure(make.claim("Westham", "Westham", make.kilometres(40)), world)
    assert isinstance(fact, Unmeasured)
    assert "from itself" in fact.reason


def test_the_coast_is_a_line_of_its_own(make, world):
    assert km(measure(make.claim("Northby", make.coast(), make.kilometres(10)), world)) == [11]


def test_from_ground_that_two_claim_the_border_of_either_is_the_line_between_them(make, world, ground):
    westham = make.place("Westham")
    disputed = World(replace(ground, claimed={westham.position: ("EE", "WW")}), world.gazetteer)
    fact = measure(make.claim("Westham", make.border("EE"), make.kilometres(20)), disputed)
    assert names(fact) == ["the West–East border"]


def test_a_country_that_claims_the_subject_itself_is_measured_as_the_other_side_has_it(make, world, ground):
    westham = make.place("Westham")
    wide = replace(ground.regions["EE"], outline=ground.regions["EE"].outline.buffer(3), disputed=("Middle March",))
    seen = replace(ground, claimed={westham.position: ("EE", "WW")})
    around = {direct(westham.position, azimuth, 1609.0): ("EE", "WW") for azimuth in range(0, 360, 45)}
    both = replace(
        seen, regions={**ground.regions, "EE": wide}, claimed={**seen.claimed, **around}, views={"WW": ground}
    )
    fact = measure(make.claim("Westham", make.land("EE"), make.kilometres(20)), World(both, world.gazetteer))
    assert names(fact) == ["East as West claims it"]
    assert km(fact) == [21]


def test_a_direction_is_measured_from_object_to_subject(make, world):
    fact = measure(make.claim("Westham", "Eastleigh", make.kilometres(40), direction_deg=270.0), world)
    assert fact.meant[0][0].off_deg == pytest.approx(0, abs=1)
    fact = measure(make.claim("Westham", "Eastleigh", make.kilometres(40), direction_deg=90.0), world)
    assert fact.meant[0][0].off_deg == pytest.approx(180, abs=1)


def test_a_line_is_also_measured_inside_the_cone_of_the_direction(make, world):
    corner = make.town("Corner", 11.9, 50.3)
    fact = measure(make.claim(make.resolved(corner), make.border("WW"), make.kilometres(33), direction_deg=0.0), world)
    nearest, *in_cone = fact.meant[0]
    assert round(nearest.distance_m / 1000) == 7
    assert nearest.off_deg == pytest.approx(90, abs=1)
    assert min(r.off_deg for r in in_cone) < 1
    assert [round(r.distance_m / 1000) for r in in_cone if r.off_deg < 5] == [33]


def test_a_large_region_is_known_only_by_its_range(make, world):
    region = replace(make.place("Northby"), feature_code="A.ADM1", radius_m=60_000)
    fact = measure(make.claim("Westham", make.resolved(region), make.kilometres(40)), world)
    assert fact.meant[0][0].loose_m == 60_000


def test_approximate_places_are_never_measured(make, world):
    referent = make.resolved(make.place("Westham"))
    vague = replace(referent, resolution=replace(referent.resolution, approximate=True))
    fact = measure(make.claim(vague, make.border("EE"), make.kilometres(20)), world)
    assert fact == Unmeasured("“Westham” could not be located")


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({"travel_time": True}, "travel time"),
        ({"certain": False}, "not clear of which place"),
        ({"subject": None}, "not clear of which place"),
    ],
)
def test_what_cannot_be_measured_says_why(make, world, changes, reason):
    claim = replace(make.claim("Westham", make.border("EE"), make.kilometres(20)), **changes)
    fact = measure(claim, world)
    assert isinstance(fact, Unmeasured)
    assert reason in fact.reason


def test_countries_adjoin_by_shared_lines_and_not_by_distance(make, world):
    assert measure(make.claim(make.land("WW"), make.land("EE"), relation="adjacent"), world) == Touch(
        adjoin=True, names=("West", "East")
    )
    assert not measure(make.claim(make.land("WW"), make.land("II"), relation="adjacent"), world).adjoin


def test_between_is_a_detour_and_a_share_of_the_way(make, world):
    ends = replace(make.resolved(make.place("Middlewich")), other=make.resolved(make.place("Eastleigh")))
    fact = measure(make.claim("Westham", ends, relation="between"), world)
    assert isinstance(fact, Detour)
    assert fact.ratio == pytest.approx(1.0, abs=0.001)
    assert fact.share == pytest.approx(0.7 / 1.3, abs=0.01)


def test_a_border_between_two_towns_is_where_it_is_crossed(make, world):
    ends = replace(make.resolved(make.place("Westham")), other=make.resolved(make.place("Eastleigh")))
    fact = measure(make.claim(make.border(), ends, relation="between", halfway=True), world)
    assert fact.share == pytest.approx(0.5, abs=0.02)


def test_inside_a_country_and_its_part(make, world):
    fact = measure(make.claim("Northby", make.land("WW"), relation="inside", direction_deg=0.0), world)
    assert isinstance(fact, Inside)
    assert fact.inside
    assert fact.part.off_deg == pytest.approx(0, abs=1)
    middle = measure(make.claim("Middlewich", make.land("WW"), relation="inside", direction_deg=0.0), world)
    assert middle.part.away < fact.part.away
    assert not measure(make.claim("Northby", make.land("EE"), relation="inside"), world).inside


def test_the_length_of_a_border_is_that_of_its_line(make, world):
    fact = measure(
        make.claim(make.land("WW"), make.border("EE"), make.kilometres(200), relation="border_length"), world
    )
    assert isinstance(fact, Length)
    assert fact.measurement.distance_m == pytest.approx(222_500, rel=0.01)


def test_other_borders_are_those_the_claim_does_not_name(make, world):
    others = other_borders(make.claim("Westham", make.border("EE"), make.kilometres(20)), world)
    assert [names(gap) for gap in others] == [["the West–South border"]]
