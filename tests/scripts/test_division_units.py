"""Rows of states and provinces that make a larger division, and names that are none."""

import geopandas
import shapely
from division_units import units


def frame(*rows):
    keys = ("iso_a2", "name", "gn_name", "woe_name", "gu_a3", "fips")
    table = {key: [row[i] for row in rows] for i, key in enumerate(keys)}
    return geopandas.GeoDataFrame(table, geometry=[shapely.box(i, 0, i + 1, 1) for i in range(len(rows))])


def found(*rows):
    return {name: len(unit.shapes) for unit in units(frame(*rows)) for name in unit.names}


def test_provinces_that_share_a_name_are_that_division_together():
    named = found(
        ("ES", "Gerona", "Provincia de Girona", "Cataluña", None, None),
        ("ES", "Tarragona", "Provincia de Tarragona", "Cataluña", None, None),
    )
    assert named == {
        "Gerona": 1,
        "Provincia de Girona": 1,
        "Tarragona": 1,
        "Provincia de Tarragona": 1,
        "Cataluña": 2,
    }


def test_a_shared_name_is_that_of_the_row_which_is_called_so():
    named = found(("PE", "Callao", None, "Callao", None, None), ("PE", "Puno", None, "Callao", None, None))
    assert named == {"Callao": 1, "Puno": 1}


def test_nations_and_regions_are_told_by_code_or_by_hand():
    named = found(
        ("GB", "Fife", None, None, "SCT", None),
        ("GB", "Moray", None, None, "SCT", None),
        ("FR", "Morbihan", None, None, None, None),
        ("FR", "Finistère", None, None, None, None),
        ("IT", "Aoste", None, None, None, "IT19"),
    )
    assert (named["Scotland"], named["Brittany"], named["Aosta Valley"]) == (2, 2, 1)


def test_a_name_in_brackets_is_a_name_of_its_own():
    assert {"Hims", "Homs"} <= set(found(("SY", "Homs (Hims)", None, None, None, None)))
