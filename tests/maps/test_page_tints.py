"""The colours of the ground: neighbours differ, and ground that several claim is nobody's, coarse or exact."""

import numpy as np
import pytest
import shapely

from geo.ground.background import countries
from geo.ground.store import borders
from maps.page_contested import beside_contested, claimants_in, contested, contested_rings
from maps.page_ground import UNITS, Tile, simple_areas
from maps.page_mercator import plane
from maps.page_tints import TINTS, tints


def spot_in(tile: Tile, lon: float, lat: float) -> shapely.Point:
    xy = plane(np.array([[lon, lat]]))[0] * 2**tile.level - [tile.x, tile.y]
    return shapely.Point(xy * UNITS)


def tile_at(level: int, lon: float, lat: float) -> Tile:
    x, y = plane(np.array([[lon, lat]]))[0] * 2**level
    return Tile(level, int(x), int(y))


def test_no_two_neighbours_have_the_same_tint():
    tint_of = {c.code: tint for c, tint in zip(countries("10m"), tints(), strict=True) if c.code}
    pairs = {(a, b) for a in borders().codes() for b in borders().neighbours(a)}
    assert len(pairs) > 600
    assert [(a, b) for a, b in pairs if a in tint_of and b in tint_of and tint_of[a] == tint_of[b]] == []
    assert max(tints()) < TINTS


PLACES = {"Simferopol": (34.1, 44.95), "Donetsk": (37.8, 48.0), "Laayoune": (-13.2, 27.15), "Srinagar": (74.8, 34.1)}


@pytest.mark.parametrize("name", PLACES)
@pytest.mark.parametrize("level", [0, 4, 8])
def test_ground_that_several_claim_is_contested_at_every_scale(name, level):
    tile = tile_at(level, *PLACES[name])
    assert contested(tile, [spot_in(tile, *PLACES[name])]) == [True]
    assert len(claimants_in(tile)) > 1


@pytest.mark.parametrize("where", [(30.5, 50.45), (37.6, 55.75), (21.0, 52.2), (-100.0, 40.0)])
def test_ground_that_nobody_disputes_is_not_contested(where):
    tile = tile_at(4, *where)
    assert contested(tile, [spot_in(tile, *where)]) == [False]


def test_contested_ground_is_drawn_as_far_as_the_land_goes():
    tile = tile_at(4, 34.1, 44.95)
    land = [area for _, area in simple_areas("countries", tile, detail="10m")]
    drawn = shapely.union_all([shapely.Polygon(ring).buffer(0) for ring in contested_rings(tile, land)])
    assert drawn.contains(spot_in(tile, 34.1, 44.95))
    assert not drawn.contains(spot_in(tile, 33.0, 44.0))
    assert drawn.difference(shapely.union_all(land).buffer(2)).area == 0


def test_only_lines_beside_contested_ground_are_in_dispute():
    assert beside_contested(borders_at(38.2, 47.5))
    assert not beside_contested(borders_at(36.3, 50.3))


def borders_at(lon: float, lat: float) -> np.ndarray:
    from geo.ground.position import Position

    nearest = borders().border("RU", "UA").nearest(Position(lon, lat)).position
    return np.array([nearest.lon, nearest.lat])


@pytest.mark.parametrize("detail", ["110m", "50m", "10m"])
def test_the_antarctic_is_not_turned_inside_out_at_the_edge_of_the_plane(detail):
    tile = Tile(2, 3, 3)
    land = shapely.union_all([area for _, area in simple_areas("countries", tile, detail=detail)])
    assert land.contains(spot_in(tile, 150.0, -80.0))
    assert not land.contains(spot_in(tile, 178.0, -79.5))
