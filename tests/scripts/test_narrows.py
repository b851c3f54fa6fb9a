"""Limits of waters in a build on made-up zones: border from the end of a land border on, while the water is narrow."""

import numpy as np
import pytest
import shapely
from arcs import LAND, MARITIME, NARROW
from whole import faults

from geo.errors import UnknownBorder
from geo.ground.claimants import Claimants
from geo.ground.store import BorderStore
from tests.scripts.made_up import built

# Near 10 degrees north a hundredth of a degree is 1.1 km. West and east meet at 11 degrees east, on land from 10.5 on.
WEST, EAST = shapely.box(10, 9.5, 11, 11), shapely.box(11, 9.5, 12, 11)
MAINLAND = shapely.box(10, 10.5, 12, 11)


def estuary(width, end=10.0):
    """Return land with water of a width in degrees between its shores, from the land border south to the open sea."""
    return shapely.box(10, end, 12, 11) - shapely.box(11 - width / 2, 9, 11 + width / 2, 10.5)


def narrow_km(land, zones=None):
    steps, table, known = built(zones or {"AA": WEST, "BB": EAST}, land)
    assert faults(steps, table, known) == []
    assert set(table["kind"][table["kind"] >= NARROW].tolist()) <= {NARROW + MARITIME}
    return float(table["length_m"][table["kind"] >= NARROW].sum()) / 1000


def test_the_limit_in_an_estuary_is_border_to_its_mouth():
    assert narrow_km(estuary(0.02)) == pytest.approx(55.3, abs=0.5)


def test_off_an_open_coast_the_limit_is_no_border():
    assert narrow_km(MAINLAND) < 0.3


def test_in_a_gulf_the_limit_is_no_border():
    assert narrow_km(estuary(0.2)) < 0.3


def test_where_the_water_gets_wide_the_border_ends():
    funnel = shapely.Polygon([(10.99, 10.5), (11.01, 10.5), (11.2, 10), (11.2, 9), (10.8, 9), (10.8, 10)])
    # A disc of 5 km touches both sides with its middle 11.2 km down the funnel.
    assert narrow_km(shapely.box(10, 10, 12, 11) - funnel) == pytest.approx(11.2 - 5, abs=0.5)


def test_beyond_a_wide_place_narrow_water_is_no_border():
    lake = shapely.box(10.8, 10.2, 11.2, 10.35)
    assert narrow_km(estuary(0.02) - lake) == pytest.approx(16.6, abs=0.7)


def test_an_island_offshore_makes_no_border_that_does_not_go_on_from_one_on_land():
    isles = shapely.box(10.9, 9.7, 10.99, 9.8) | shapely.box(11.01, 9.7, 11.1, 9.8)
    assert narrow_km(MAINLAND | isles) < 0.3


def test_countries_without_a_land_border_have_none_in_a_strait():
    strait = shapely.box(10, 10, 12, 11) - shapely.box(10.99, 9, 11.01, 12)
    assert narrow_km(strait) == 0


def test_the_limit_of_ground_that_both_claim_is_border_on_both_sides():
    both = shapely.box(10.995, 9.5, 11.005, 10.4)
    zones = {"RU": shapely.box(10, 9.5, 11, 11) | both, "UA": shapely.box(11, 9.5, 12, 11) | both}
    assert narrow_km(estuary(0.02), zones) == pytest.approx(2 * 44.2 + 11.1 + 1.1, abs=2)


def test_the_narrow_part_joins_the_land_border_and_the_rest_of_the_limit():
    steps, table, _ = built({"AA": WEST, "BB": EAST}, estuary(0.02))
    last = table["first"] + np.add.reduceat(steps.astype(np.int64), table["start"].astype(np.int64), axis=0)
    limits = table["kind"] & 3 == MARITIME
    narrow = table["kind"] >= NARROW
    ends = {tuple(end) for end in np.concatenate([table["first"][narrow], last[narrow]]).tolist()}
    wide = {tuple(end) for end in np.concatenate([table["first"], last])[np.tile(limits & ~narrow, 2)].tolist()}
    land = {tuple(end) for end in np.concatenate([table["first"], last])[np.tile(table["kind"] == LAND, 2)].tolist()}
    assert ends & wide
    assert ends & land


def store(land):
    steps, table, known = built({"AA": WEST, "BB": EAST}, land)
    on_land, at_sea = (tuple(c.claimants if c.sea == sea else () for c in known) for sea in (False, True))
    return BorderStore(steps, table, Claimants(on_land, at_sea, on_land, (None,) * len(known)))


def test_a_border_is_read_with_its_narrow_part_that_adds_no_length_and_the_limit_stays_whole():
    narrow, open_coast = store(estuary(0.02)), store(estuary(0.2))
    for name in ("border", "land_border"):
        sides = ("AA", "BB")[: 2 if name == "border" else 1]
        longer, shorter = getattr(narrow, name)(*sides), getattr(open_coast, name)(*sides)
        assert longer.line.length == pytest.approx(shorter.line.length + 0.5, abs=0.01)
        assert longer.length_m == pytest.approx(shorter.length_m, rel=1e-3)
    assert narrow.neighbours("AA") == open_coast.neighbours("AA") == ("BB",)
    assert narrow.waters("AA").length_m == pytest.approx(open_coast.waters("AA").length_m, rel=1e-3)


def test_a_limit_alone_is_read_as_no_border_and_makes_no_neighbours():
    strait = store(shapely.box(10, 10, 12, 11) - shapely.box(10.99, 9, 11.01, 12))
    assert strait.neighbours("AA") == ()
    with pytest.raises(UnknownBorder, match="AA and BB share no land border"):
        strait.border("AA", "BB")
