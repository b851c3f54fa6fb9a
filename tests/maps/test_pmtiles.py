"""PMTiles: tiles are found where Hilbert's curve has them, and an archive that is not whole says so in one line."""

import gzip
import re
from itertools import pairwise
from pathlib import Path

import pytest

import maps
from geo.errors import BadInput
from maps.page import page
from maps.page_basemap import chosen
from maps.page_shapes import LAYERS
from maps.pmtiles import open_archive, tile_id
from tests.maps.archives import PNG, directory, header, picture, write_archive
from tests.maps.test_page import data_of
from tests.maps.test_page_online import policy_of

RED, BLUE = picture((200, 30, 30)), picture((30, 30, 200))
HERE = {(0, 0, 0): RED, (4, 9, 5): BLUE, (8, 144, 84): RED, (8, 145, 84): BLUE}


def test_neighbours_on_the_curve_are_neighbours_on_the_map():
    ids = {tile_id(5, x, y): (x, y) for x in range(32) for y in range(32)}
    first = tile_id(5, 0, 0)
    assert sorted(ids) == list(range(first, first + 1024))
    walk = [ids[number] for number in sorted(ids)]
    assert all(abs(a[0] - b[0]) + abs(a[1] - b[1]) == 1 for a, b in pairwise(walk))


@pytest.mark.parametrize("leaves", [False, True])
def test_every_tile_is_found_and_none_that_is_not_there(tmp_path, leaves):
    archive = open_archive(write_archive(tmp_path / "a.pmtiles", HERE, leaves=leaves, attribution="© A <b>Mapper</b>"))
    assert all(archive.tile(*at) == data for at, data in HERE.items())
    assert archive.tile(8, 143, 84) is None
    assert (archive.kind, archive.zooms, archive.attribution) == ("png", (0, 8), "© A Mapper")


def test_pictures_go_into_the_page_and_its_policy_stays_as_it_was(tmp_path, frontier):
    file = write_archive(tmp_path / "a.pmtiles", HERE, attribution="© A Mapper")
    made = page(frontier, basemap=str(file))
    shown = data_of(made)["archive"]
    assert [tile["at"] for tile in shown["pictures"]][:2] == [[0, 0, 0], [4, 9, 5]]
    assert all(tile["src"].startswith("data:image/png;base64,") for tile in shown["pictures"])
    assert shown["credit"] == "© A Mapper"
    hashes = re.compile(r"'sha256-[^']*'")
    assert hashes.sub("#", policy_of(made.html)) == hashes.sub("#", policy_of(page(frontier).html))


@pytest.fixture(scope="module")
def streets(tmp_path_factory):
    """Return an archive of shapes as GDAL writes it: roads of two kinds, a lake, and a border that is left out."""
    import shapely
    from geopandas import GeoDataFrame
    from pyogrio import write_dataframe

    file = tmp_path_factory.mktemp("tiles") / "streets.pmtiles"
    motorway = shapely.LineString([(23.0, 52.0), (24.0, 52.2), (25.0, 52.1)])
    lane = shapely.LineString([(23.65, 52.10), (23.75, 52.12)])
    roads = GeoDataFrame({"kind": ["highway", "minor_road"]}, geometry=[motorway, lane], crs="EPSG:4326")
    write_dataframe(roads, file, layer="roads", driver="PMTiles", MINZOOM=0, MAXZOOM=10)
    return file


def test_shapes_go_into_the_tiles_of_the_ground(frontier, streets):
    data = data_of(page(frontier, basemap=str(streets)))
    shapes, ground = data["archive"]["shapes"], {tuple(tile["at"]) for tile in data["tiles"]}
    assert {tuple(tile["at"]) for tile in shapes} <= ground
    assert {kind for tile in shapes for kind in tile} == {"at", "large", "roads"}
    assert all(tile["at"][0] >= 8 for tile in shapes if "roads" in tile)


def test_what_layers_are_drawn_as_is_known_to_the_pages_script():
    script = (Path(maps.__file__).parent / "assets" / "page" / "basemap.js").read_text(encoding="utf-8")
    assert all(f"{kind}: {{ ink" in script for kind in {*LAYERS.values(), "large", "rails", "other"})


def damaged(path):
    """Yield damaged archives and what is said of them."""
    whole = write_archive(path / "whole.pmtiles", HERE).read_bytes()
    bomb = gzip.compress(bytes(50_000_000))
    cut_off = gzip.compress(directory([(5, 1, 9), (6, 1, 9)])[:-3])
    loop = gzip.compress(directory([(0, 0, len(gzip.compress(directory([(0, 0, 40)]))))]))
    yield "empty", b"", "ends after 0 bytes"
    yield "text", b"Not tiles at all. " * 20, "is not a PMTiles archive of version 3"
    yield "old", b"PMTiles\x02" + whole[8:], "is not a PMTiles archive of version 3"
    yield "half", whole[:150], "ends after 150 bytes"
    yield "far", whole[:8] + b"\xff" * 16 + whole[24:], "a piece of it is too large"
    yield "packed", whole[:97] + b"\x04\x01" + whole[99:], "packed with gzip"
    yield "unknown", whole[:99] + b"\x09" + whole[100:], "no kind of tile that is known"
    yield "deep", whole[:100] + b"\x00\xff" + whole[102:], "no kind of tile that is known"
    yield "bomb", header(bomb, b"", b"", PNG, (0, 8)) + bomb, "too large unpacked"
    yield "short", header(cut_off, b"", b"", PNG, (0, 8)) + cut_off, "a directory is cut off"
    yield "loop", header(loop, b"", loop, PNG, (0, 8)) + loop + loop, "lead nowhere|cannot be unpacked|cut off"


def test_a_damaged_archive_is_told_in_one_line(tmp_path):
    for name, raw, told in damaged(tmp_path):
        file = tmp_path / f"{name}.pmtiles"
        file.write_bytes(raw)
        with pytest.raises(BadInput, match=told) as caught:
            chosen(str(file))
        assert "\n" not in str(caught.value)


def test_a_file_that_is_not_there_is_told(tmp_path):
    with pytest.raises(BadInput, match="no such file"):
        chosen(str(tmp_path / "none.pmtiles"))


def test_an_archive_of_another_part_of_the_world_is_told(tmp_path, frontier):
    file = write_archive(tmp_path / "far.pmtiles", {(8, 3, 3): RED})
    with pytest.raises(BadInput, match="no tile of the places"):
        page(frontier, basemap=str(file))


def test_tiles_that_are_not_what_they_are_said_to_be_are_told(tmp_path, frontier):
    file = write_archive(tmp_path / "odd.pmtiles", {(0, 0, 0): b"<svg onload=alert(1)>"})
    with pytest.raises(BadInput, match="it says its tiles are png, and one is not"):
        page(frontier, basemap=str(file))


def test_shapes_that_gdal_cannot_read_are_told(tmp_path, frontier):
    file = write_archive(tmp_path / "odd.pmtiles", {(0, 0, 0): b"no shapes"}, kind=1)
    with pytest.raises(BadInput, match=r"odd\.pmtiles"):
        page(frontier, basemap=str(file))
