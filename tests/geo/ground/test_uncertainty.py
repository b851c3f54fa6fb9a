import json
from math import ceil
from pathlib import Path

import pytest

from geo.ground import uncertainty

CASES = Path(__file__).parents[4] / "shared" / "eval" / "georeferencing_dev.jsonl"


# How a kind of worked example starts or what it holds -> the same figure by our functions.
RULES = {
    "best-practices 2020": lambda given: uncertainty.offset_precision(given["distance"]),
    "full precision": lambda given: uncertainty.offset_precision_2004(given["distance"]),
    "direction_uncertainty_deg": lambda given: uncertainty.direction_precision_deg(given["direction"]),
    "direction_only": lambda given: uncertainty.at_heading(given["d"], 0, given["alpha"]),
    "offset_at_heading": lambda given: uncertainty.at_heading(given["d"], given["dist_unc"], given["alpha"]),
    "coordinate_precision_ceil_m": lambda given: ceil(_cell_m(given)),
    "coordinate_precision": lambda given: _cell_m(given) / 1000,
    "orthogonal (2020)": lambda given: uncertainty.orthogonal_precision(given["prec"] / 2),
}


def _cell_m(given):
    return uncertainty.coordinate_precision_m(given["lat"], given["precision_deg"])


def _ours(kind, given):
    return next((rule(given) for name, rule in RULES.items() if name in kind), None)


@pytest.mark.skipif(not CASES.exists(), reason="the worked examples of the literature are not at ../shared")
def test_the_worked_examples_of_the_literature_come_out():
    cases = [json.loads(line) for line in CASES.read_text("utf-8").splitlines()]
    ours = [(case, _ours(case["kind"], case["input"])) for case in cases]
    judged = [(case, value) for case, value in ours if value is not None]
    wrong = [case["id"] for case, value in judged if abs(value - case["expected"]) > case["tolerance"] + 1e-9]
    assert len(judged) >= 55
    assert wrong == []


def test_the_error_at_a_heading_grows_with_either_part():
    base = uncertainty.at_heading(10, 1, 22.5)
    assert uncertainty.at_heading(10, 2, 22.5) > base
    assert uncertainty.at_heading(10, 1, 45) > base
    assert uncertainty.at_heading(10, 1, 0) == pytest.approx(1)


def test_coordinates_are_coarsest_at_the_equator():
    assert uncertainty.coordinate_precision_m(0, 1) == pytest.approx(156_903, abs=1)
    assert uncertainty.coordinate_precision_m(85, 1) < uncertainty.coordinate_precision_m(30, 1)
