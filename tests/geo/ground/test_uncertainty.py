import json
from math import ceil
from pathlib import Path

import pytest

from geo.ground import uncertainty
from geo.ground.geodesic import direct, inverse
from geo.ground.position import Position

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
    "Frazier 2004": lambda given: uncertainty.offset_precision_frazier(given["distance"]),
    "map accuracy": lambda given: uncertainty.map_accuracy_m(given["scale"]),
    "unit scale": lambda given: uncertainty.measured_on_map_m(0.1, 24_000) / MILE_M,
    "unknown datum": lambda given: uncertainty.UNKNOWN_DATUM_M,
    "... + coordinate precision": lambda given: (
        uncertainty.orthogonal_precision(given["prec"] + given["extent"] + given["datum"]) + given["coordprec"]
    ),
    "coordinates_only": lambda given: _cell_m(given) + given["map_m"],
    "distance_only": lambda given: given["offset"] + given["extent"] + given["prec"] / 2 + _cell_m(given) / MILE_M,
    "distance_along_path": lambda given: _along_m(given) + _cell_m(given) / MILE_M,
    "orthogonal: sqrt2": lambda given: (
        uncertainty.orthogonal_precision(given["prec"] / 2) + _along_m({**given, "prec": 0}) + _cell_m(given) / MILE_M
    ),
    "distance_at_heading": lambda given: (
        uncertainty.at_heading(given["d"], _along_m(given), uncertainty.direction_precision_deg(given["dir"]))
        + _cell_m(given) / MILE_M
    ),
}
EXTENTS = {"Section": 1.0, "1/4 Section": 0.5}
MILE_M = 1609.344
HEADINGS = {"E": 90.0, "ENE": 67.5}


def _cell_m(given):
    return uncertainty.coordinate_precision_m(given["lat"], given["precision_deg"])


def _along_m(given):
    """Return the errors that add along the way: extent, half the precision, datum, map and ruler, in miles."""
    parts = [given["extent"], given["prec"] / 2, given.get("datum_m", 0) / MILE_M]
    return sum(parts) + given.get("map_mi", 0) + given.get("meas", 0)


def _ours(kind, given):
    if kind == "extent" and given.get("unit") in EXTENTS:
        return uncertainty.square_extent(EXTENTS[given["unit"]])
    return next((rule(given) for name, rule in RULES.items() if name in kind), None)


def _gone(given):
    """Return where the offsets of an example lead from its start."""
    start = Position(given["lon"], given["lat"])
    if "dir" in given:
        return direct(start, HEADINGS[given["dir"]], given["d"] * MILE_M)
    return direct(direct(start, 0, given["N"] * MILE_M), 90, given["E"] * MILE_M)


@pytest.mark.skipif(not CASES.exists(), reason="the worked examples of the literature are not at ../shared")
def test_the_worked_examples_of_the_literature_come_out():
    cases = [json.loads(line) for line in CASES.read_text("utf-8").splitlines()]
    ours = {case["id"]: (case, _ours(case["kind"], case["input"])) for case in cases}
    assert [name for name, (_, value) in ours.items() if value is None] == []
    wrong = [name for name, (case, value) in ours.items() if abs(value - _error(case)) > case["tolerance"] + 1e-9]
    assert len(ours) == 80
    assert wrong == []


@pytest.mark.skipif(not CASES.exists(), reason="the worked examples of the literature are not at ../shared")
def test_offsets_lead_where_the_calculator_says():
    cases = [json.loads(line) for line in CASES.read_text("utf-8").splitlines()]
    located = [case for case in cases if isinstance(case["expected"], dict)]
    assert len(located) == 3
    for case in located:
        expected = Position(case["expected"]["lon"], case["expected"]["lat"])
        assert (
            inverse(_gone(case["input"]), expected).distance_m < 20
        )  # the calculator counts on the sphere of a degree


def _error(case):
    return case["expected"]["unc"] if isinstance(case["expected"], dict) else case["expected"]


def test_the_error_at_a_heading_grows_with_either_part():
    base = uncertainty.at_heading(10, 1, 22.5)
    assert uncertainty.at_heading(10, 2, 22.5) > base
    assert uncertainty.at_heading(10, 1, 45) > base
    assert uncertainty.at_heading(10, 1, 0) == pytest.approx(1)


def test_coordinates_are_coarsest_at_the_equator():
    assert uncertainty.coordinate_precision_m(0, 1) == pytest.approx(156_903, abs=1)
    assert uncertainty.coordinate_precision_m(85, 1) < uncertainty.coordinate_precision_m(30, 1)
