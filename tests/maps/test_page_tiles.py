"""The drawn background: what was packed comes out again, and covers what is looked at."""

import numpy as np
import pytest
import shapely

from geo.ground.background import countries
from geo.ground.position import Position
from geo.ground.store import borders
from maps.page_encode import encode
from maps.page_ground import UNITS, Tile
from maps.page_mercator import Box, box_around, degrees_bounds, fit_zoom, plane
from maps.page_tiles import draw_tile, tiles_for

ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"


def decode(text: str) -> list[list[tuple[int, int]]]:
    numbers, value, shift = [], 0, 0
    for sign in text:
        digit = ALPHABET.index(sign)
        value, shift = value | (digit & 31) << shift, shift + 5
        if digit < 32:
            numbers.append(-(value >> 1) if value & 1 else value >> 1)
            value = shift = 0
    lines, at, x, y = [], 0, 0, 0
    while at < len(numbers):
        count, line = numbers[at], []
        for dx, dy in zip(
            numbers[at + 1 : at + 1 + 2 * count : 2], numbers[at + 2 : at + 2 + 2 * count : 2], strict=False
        ):
            x, y = x + dx, y + dy
            line.append((x, y))
        at += 1 + 2 * count
        lines.append(line)
    return lines


def test_packed_lines_come_out_as_they_went_in():
    lines = [np.array([[0, 0], [-5, 1_000_000], [31, -32]]), np.array([[7, 7]]), np.array([[-1, -1], [16, 15]])]
    assert decode(encode(lines)) == [[tuple(point) for point in line.tolist()] for line in lines]


def test_no_lines_are_no_text():
    assert encode([]) == ""


def test_every_box_is_covered_at_the_level_it_is_looked_at():
    box = box_around([(21.0, 52.2), (24.4, 52.2)])
    tiles = tiles_for([box])
    finest = max(tile.level for tile in tiles)
    assert fit_zoom(box) >= finest
    for x, y in ((box.west, box.north), (box.east, box.south)):
        assert Tile(finest, int(x * 2**finest), int(y * 2**finest)) in tiles


def test_box_across_the_antimeridian_takes_tiles_of_both_ends_of_the_world():
    tiles = tiles_for([box_around([(178.4, -18.1), (-171.8, -13.8)])])
    assert {tile.x for tile in tiles if tile.level == 4} == {0, 15}


def test_number_of_tiles_is_bounded_however_many_articles_there_are():
    boxes = [box_around([(lon, lat), (lon + 1, lat + 1)]) for lon in range(-170, 170, 7) for lat in range(-60, 70, 7)]
    assert len(tiles_for(boxes)) <= 160


def test_tile_keeps_to_its_square_and_names_land_borders_and_lakes():
    tile = draw_tile(Tile(4, 9, 5))
    points = np.array([point for _, text in tile["land"] for line in decode(text) for point in line])
    assert points.min() >= -30
    assert points.max() <= UNITS + 30
    assert tile["borders"]


def test_border_of_two_countries_is_drawn_on_the_edge_of_both():
    tile = draw_tile(Tile(4, 9, 5))
    edge = {point for _, text in tile["land"] for line in decode(text) for point in line}
    assert {point for line in decode(tile["borders"]) for point in line} <= edge


def test_bounds_in_degrees_cross_the_antimeridian_with_west_greater_than_east():
    bounds = degrees_bounds(box_around([(178.0, 0.0), (-178.0, 1.0)]))
    assert bounds.west == pytest.approx(178.0)
    assert bounds.east == pytest.approx(-178.0)


def test_poles_stay_on_the_plane():
    ends = plane(np.array([[0.0, 90.0], [0.0, -90.0]]))
    assert ends[:, 1].tolist() == pytest.approx([0.0, 1.0])


def test_single_place_is_given_some_ground_around_it():
    box = box_around([(23.7, 52.1)])
    assert isinstance(box, Box)
    assert fit_zoom(box) <= 11.6


def test_land_in_several_pieces_is_drawn_with_all_of_them():
    names = [country.name for country in countries("10m")]
    tile = draw_tile(Tile(4, 8, 5))
    lithuania = [line for number, text in tile["land"] if names[number] == "Lithuania" for line in decode(text)]
    assert max(len(line) for line in lithuania) > 30


def test_near_tile_draws_the_border_that_was_measured_to():
    brest = Position(23.6847, 52.0975)
    nearest = borders().border("BY", "PL").nearest(brest).position
    level = 10
    x, y = plane(np.array([[nearest.lon, nearest.lat]]))[0] * 2**level
    tile = draw_tile(Tile(level, int(x), int(y)))
    here = np.array([x % 1, y % 1]) * UNITS
    lines = [np.array(line) for line in decode(tile["borders"])]
    gap = shapely.distance(shapely.Point(here), shapely.MultiLineString([line for line in lines if len(line) > 1]))
    assert gap < 2  # of 2048 across a tile: forty metres


def test_disputed_border_is_drawn_apart():
    tile = draw_tile(Tile(6, 38, 22))  # Crimea and what lies north of it
    assert tile["disputed"]


def test_sea_is_not_land():
    tile = draw_tile(Tile(6, 35, 19))  # the Baltic around Gotland
    area = sum(shapely.Polygon(line).area for _, text in tile["land"] for line in decode(text))
    assert 0 < area < 0.6 * UNITS**2


def test_contested_ground_is_given_to_nobody():
    names = [country.name for country in countries("10m")]
    tile = draw_tile(Tile(8, 152, 90))  # the middle of Crimea
    owners = {names[number] if number >= 0 else None for number, text in tile["land"] if len(text) > 60}
    assert None in owners
