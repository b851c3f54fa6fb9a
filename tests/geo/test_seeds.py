"""The five claims of the sample articles, where they are at hand."""

from pathlib import Path

import pytest

import geo

SEEDS = Path(__file__).parents[3] / "shared" / "seeds"

pytestmark = pytest.mark.skipif(not SEEDS.is_dir(), reason="the sample articles stand outside the project")


@pytest.fixture(scope="module")
def findings():
    files = sorted(SEEDS.glob("*.txt"))
    return geo.check(geo.Article(path.stem, path.read_text(encoding="utf-8")) for path in files)


def found(findings, relation, *sides, subject=None):
    """Return the findings of a relation to a border with these sides among its own."""
    return [
        f
        for f in findings
        if f.claim.relation == relation
        and set(sides) <= set(f.claim.object.sides)
        and (subject is None or (f.claim.subject is not None and subject in f.claim.subject.text))
    ]


def test_the_town_five_kilometres_from_the_border_is_measured_to_the_real_line(findings):
    (finding,) = found(findings, "distance", "PL", subject="Brest")
    assert finding.claim.quantity.low_m == 5000
    assert finding.verdict.holds in {"supported", "roughly"}
    assert 4000 < finding.measurement.distance_m < 7000
    assert finding.measurement.low_m < finding.measurement.distance_m < finding.measurement.high_m
    assert finding.verdict.explanation


def test_a_few_kilometres_from_the_border_is_found(findings):
    assert [f for f in found(findings, "distance", "PL") if f.claim.quantity.hedge == "few"]


def test_near_a_town_on_the_border_between_two_countries_is_found(findings):
    assert found(findings, "on_border", "BY", "PL") or found(findings, "near", "BY", "PL")


def test_near_the_border_is_found(findings):
    assert found(findings, "near", "PL")


def test_the_border_with_two_countries_is_found(findings):
    sides = {side for f in findings for side in f.claim.object.sides if f.claim.relation in {"near", "on_border"}}
    assert {"PL", "UA"} <= sides


def test_no_finding_is_without_its_reason(findings):
    assert all(f.verdict.explanation.endswith(".") for f in findings)


def test_the_cities_are_the_right_ones_and_the_newspapers_are_none(findings):
    places = {m.mention.text: m.place for a in findings.articles for m in a.resolutions if m.place}
    right = {"Brest": "BY", "Minsk": "BY", "Jinan": "CN", "Beijing": "CN", "Warsaw": "PL", "Prague": "CZ"}
    right |= {"London": "GB", "Brussels": "BE", "Moscow": "RU", "Washington": "US", "Astana": "KZ"}
    wrong = {
        name: places.get(name) for name, code in right.items() if getattr(places.get(name), "country", None) != code
    }
    assert not wrong
    assert "Atlantic" not in places
    assert "The Atlantic" not in places
