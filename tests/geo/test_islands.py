"""Islands off a coast: measured from their own shore to the land across the water, on the shipped data."""

import pytest

import geo
from geo.errors import UnknownBorder
from geo.ground.across import coast_across, island_at
from geo.ground.position import Position
from geo.ground.store import borders

GOTLAND = Position(18.5, 57.5)
CHIOS = Position(26.14, 38.37)


def holds(text: str) -> str:
    (finding,) = geo.check(text)
    return finding.verdict.holds


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Heligoland lies 46 km off the German coast.", {"supported"}),
        ("Robben Island, 7 km off the coast, was a prison.", {"supported"}),
        ("The island of Chios lies 7 km off the Turkish coast.", {"supported"}),
        ("Zanzibar is 35 km off the coast of Tanzania.", {"supported"}),
        ("Gotland lies about 90 km off the Swedish coast.", {"supported", "roughly"}),
        ("Heligoland lies 4 km off the German coast.", {"contradicted"}),
        ("Lampedusa lies 900 km off the Tunisian coast.", {"contradicted"}),
    ],
)
def test_an_island_is_measured_to_the_coast_across_the_water(text: str, expected: set[str]) -> None:
    assert holds(text) in expected


def test_the_explanation_says_from_where_and_to_what() -> None:
    (finding,) = geo.check("Heligoland lies 46 km off the German coast.")
    assert "the shore of Heligoland lies" in finding.verdict.explanation
    assert "the coast of Germany across the water" in finding.verdict.explanation


def test_a_town_of_the_mainland_is_measured_to_its_own_coast() -> None:
    (finding,) = geo.check("Ashkelon lies 5 km from the coast.")
    assert finding.measurement is not None
    assert finding.measurement.distance_m < 5_000


def test_an_island_of_one_or_of_several_arcs_is_found_by_its_shore() -> None:
    for position, span_km in ((GOTLAND, 129), (CHIOS, 59)):
        island = island_at(borders(), position)
        assert island.span_m / 1000 == pytest.approx(span_km, abs=5)
        assert island.outline[0].tolist() == island.outline[-1].tolist()


def test_the_coast_across_leaves_out_islets_and_the_island_itself() -> None:
    across = coast_across(borders(), GOTLAND, "SE").nearest(GOTLAND)
    assert across.distance_m > 50_000


@pytest.mark.parametrize("position", [Position(-3.7, 40.4), Position(-0.1, 51.5), Position(-30.0, 40.0)])
def test_the_mainland_a_large_island_and_the_sea_are_no_island(position: Position) -> None:
    with pytest.raises(UnknownBorder, match="no island"):
        island_at(borders(), position)
