"""What must always hold of claims that compare, on the shipped ground and gazetteer."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import geo

CITIES = ("Warsaw", "Prague", "Vienna", "Budapest", "Berlin", "Bucharest", "Sofia", "Madrid", "Rome", "Stockholm")
TURNED = {"supported": "contradicted", "contradicted": "supported", "roughly": "roughly"}


def verdict(text: str) -> str:
    (finding,) = geo.check(text)
    return finding.verdict.holds


three = st.lists(st.sampled_from(CITIES), min_size=3, max_size=3, unique=True)


@settings(max_examples=25, deadline=None)
@given(three)
def test_farther_from_the_other_is_closer_to_the_one(cities):
    a, b, c = cities
    assert verdict(f"{a} is closer to {b} than to {c}.") == verdict(f"{a} is farther from {c} than from {b}.")


@settings(max_examples=25, deadline=None)
@given(three)
def test_one_of_two_is_closer(cities):
    a, b, c = cities
    both = {verdict(f"{a} is closer to {b} than to {c}."), verdict(f"{a} is closer to {c} than to {b}.")}
    assert "supported" in both
    assert both != {"supported"}


@settings(max_examples=25, deadline=None)
@given(three)
def test_a_denied_comparison_is_turned_round(cities):
    a, b, c = cities
    said, denied = verdict(f"{a} is closer to {b} than to {c}."), verdict(f"{a} is not closer to {b} than to {c}.")
    assert denied == TURNED[said]


@settings(max_examples=25, deadline=None)
@given(three)
def test_as_far_from_one_as_from_the_other_has_no_order(cities):
    a, b, c = cities
    assert verdict(f"{a} is as far from {b} as from {c}.") == verdict(f"{a} is as far from {c} as from {b}.")


@pytest.mark.parametrize(
    ("text", "holds"),
    [
        ("Győr is as far from Vienna as from Budapest.", "supported"),
        ("Győr is as far from Vienna as from Madrid.", "contradicted"),
        ("Narva is the easternmost city in Estonia.", "supported"),
        ("Tartu is the easternmost city in Estonia.", "contradicted"),
        ("Kraków is the northernmost city in Poland.", "contradicted"),
    ],
)
def test_comparisons_that_a_map_settles(text, holds):
    assert verdict(text) == holds
