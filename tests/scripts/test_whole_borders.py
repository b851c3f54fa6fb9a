"""A build of borders on made-up zones: repaired zones keep their outline, strips find an owner, gaps stop the build."""

import io
import json
import tarfile

import numpy as np
import pytest
import shapely
from partition import partition
from timezones import ROOTS, Zones
from whole import faults

from tests.scripts import made_up

WEST, EAST = shapely.box(10, 10, 11, 11), shapely.box(11, 10, 12, 11)
LAND = shapely.box(10, 10, 12, 11)


def built(zones, land=LAND):
    return made_up.built(zones, land)


def claimants(known):
    return {of.claimants for of in known if not of.sea}


def used(table, known):
    return {known[number].claimants for number in {*table["left"], *table["right"]} if not known[number].sea}


def pocket(width):
    """Return ground of a width in degrees east of the line between WEST and EAST."""
    return shapely.box(11, 10.4, 11 + width, 10.6)


def test_neighbours_that_share_a_line_are_whole():
    assert faults(*built({"AA": WEST, "BB": EAST})) == []


def test_a_gap_between_neighbours_is_a_fault_from_fifty_metres_on():
    wide, narrow = (built({"AA": WEST, "BB": EAST - pocket(width)}) for width in (0.002, 0.0004))
    assert [text.split(" at ")[0] for text in faults(*wide)] == ["a gap of 217 m"]
    assert faults(*narrow) == []


def test_what_neighbours_leave_to_each_other_in_a_listed_dispute_is_no_gap():
    assert faults(*built({"HR": WEST, "RS": EAST - pocket(0.002)})) == []


def test_an_island_that_no_zone_covers_is_no_gap():
    steps, table, known = built({"AA": WEST}, land=WEST | shapely.box(13, 10, 13.1, 10.1))
    assert () in used(table, known)
    assert faults(steps, table, known) == []


def test_ground_that_both_neighbours_cover_is_a_fault_unless_it_is_listed():
    assert faults(*built({"AA": WEST | pocket(0.002), "BB": EAST})) == ["('AA', 'BB') overlap at (11.0, 10.4)"]
    assert faults(*built({"RU": WEST | pocket(0.002), "UA": EAST})) == []


def test_ground_where_two_listed_disputes_lie_over_each_other_is_no_fault():
    assert faults(*built({"CN": WEST | pocket(0.002), "IN": EAST, "NP": pocket(0.002)})) == []


def test_a_line_that_does_not_go_on_is_a_fault():
    steps, table, known = built({"AA": WEST, "BB": EAST})
    land = np.flatnonzero(table["kind"] == 0)
    broken = faults(steps, np.delete(table, land[:1]), known)
    assert sorted(broken) == ["a line ends at 11.0, 10.0", "a line ends at 11.0, 11.0"]


@pytest.mark.parametrize("strip", [shapely.box(10, 10, 10.001, 11), shapely.box(10.4, 10.4, 10.6, 10.6)])
def test_land_that_no_zone_covers_is_that_of_the_one_country_beside_it(strip):
    _, table, known = built({"AA": WEST - strip, "BB": EAST})
    assert () in claimants(known)
    assert used(table, known) == {("AA",), ("BB",)}


def test_a_pocket_along_two_countries_stays_nobodys():
    _, table, known = built({"AA": WEST, "BB": EAST - pocket(0.002)})
    assert used(table, known) == {("AA",), ("BB",), ()}


def packed(numbers):
    """Return whole numbers as varints one after the other."""
    found = bytearray()
    for number in numbers:
        while number > 127:
            found.append(number & 127 | 128)
            number >>= 7
        found.append(number)
    return bytes(found)


def message(field, content):
    return packed([field << 3 | 2, len(content)]) + content


def archive(folder, name, ring):
    """Write a package of one zone in one tile, as geo-tz lays it out; the ring in millionths of a degree."""
    steps = np.diff(np.array(ring), axis=0, prepend=[[0, 0]]).ravel()
    lengths, coordinates = packed([1, 1, len(ring)]), packed([2 * s if s >= 0 else -2 * s - 1 for s in steps.tolist()])
    shape = packed([1 << 3, 5]) + message(2, lengths) + message(3, coordinates)
    tile = message(4, message(1, message(1, shape) + message(13, message(1, name.encode()))))
    tree = {letter: {"pos": 0, "len": len(tile)} if letter == "a" else None for letter in ROOTS}
    files = {
        "timezones.geojson.index.json": json.dumps({"timezones": [name], "lookup": tree}).encode(),
        "timezones.geojson.geo.dat": tile,
    }
    with tarfile.open(folder / "zones.tgz", "w:gz") as package:
        for file, content in files.items():
            entry = tarfile.TarInfo(f"package/data/{file}")
            entry.size = len(content)
            package.addfile(entry, io.BytesIO(content))
    return folder / "zones.tgz"


def test_a_zone_whose_ring_runs_out_and_back_keeps_its_outline(tmp_path):
    ring = np.array([(10, 10), (12, 10), (12, 11), (13, 11), (12, 11), (10, 11)]) * 1_000_000
    zones = Zones(archive(tmp_path, "AA", ring))
    ((_, shape),) = zones.leaf(ROOTS["a"], zones.tree["a"]).zones
    assert shape.equals(LAND)
    edges = partition(zones, shapely.MultiPolygon(), lambda _: ())
    assert {face.zones for face in edges.numbers} == {frozenset(), frozenset({"AA"})}
