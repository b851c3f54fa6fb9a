"""The public names of geo: a list that changes only on purpose, and an import that costs nothing."""

import subprocess
import sys

import pytest

import geo

PUBLIC = {
    *("Article", "Border", "Bounds", "Candidate", "CheckedArticle", "Claim", "Coast", "Finding", "Findings"),
    *("Gazetteer", "Hints", "Measurement", "Mention", "NearestIndex", "OfflineGeocoder", "Pin", "Place", "Position"),
    *("Quantity", "Recognizer", "Referent", "Region", "Resolution", "Verdict"),
    *("BadGeometry", "BadInput", "DamagedData", "HowfarError", "MissingExtra", "UnknownBorder", "UnknownPlace"),
    *("UnreadableArticle", "UnwritableOutput"),
    *("border", "check", "distance", "distances", "geocode", "neighbours", "recognize", "resolve"),
}


def run(code: str) -> str:
    return subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.strip()


def test_the_public_names_are_these_and_no_others():
    assert set(geo.__all__) == PUBLIC
    assert set(dir(geo)) >= PUBLIC


@pytest.mark.parametrize("name", sorted(PUBLIC))
def test_every_public_name_can_be_had_and_is_documented(name):
    assert getattr(geo, name).__doc__


def test_an_unknown_name_is_an_attribute_error():
    with pytest.raises(AttributeError, match="no attribute 'chekc'"):
        _ = geo.chekc


def test_importing_geo_loads_none_of_the_heavy_packages():
    heavy = ["numpy", "shapely", "pyproj", "pandas", "geopandas", "scipy", "marisa_trie"]
    assert run(f"import sys, geo; print([m for m in {heavy} if m in sys.modules])") == "[]"


def test_check_stays_the_function_after_its_module_was_imported():
    assert run("import geo, geo.check; from geo.check import check; print(geo.check is check)") == "True"
