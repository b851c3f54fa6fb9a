import pytest
import shapely

from geo.errors import BadGeometry
from geo.ground.area import circle, ring, sector
from geo.ground.geodesic import direct, inverse
from geo.ground.position import Position

CENTRES = {
    "in Belarus": Position(23.7, 52.1),
    "on the antimeridian": Position(180, -17),
    "beside the north pole": Position(40, 89.7),
    "at the south pole": Position(0, -90),
    "on the equator": Position(-78.5, 0),
}


def _point(position):
    return shapely.Point(position.lon, position.lat)


@pytest.mark.parametrize("centre", CENTRES.values(), ids=CENTRES.keys())
def test_a_circle_holds_what_is_nearer_than_its_radius_and_nothing_else(centre):
    area = circle(centre, 100_000)
    assert area.is_valid
    assert area.covers(_point(centre))
    for azimuth in range(3, 360, 17):
        assert area.covers(_point(direct(centre, azimuth, 99_000)))
        assert not area.covers(_point(direct(centre, azimuth, 101_000)))


def test_a_ring_leaves_its_middle_out():
    area = ring(CENTRES["in Belarus"], 40_000, 60_000)
    for distance_m, held in [(39_000, False), (41_000, True), (59_000, True), (61_000, False)]:
        assert area.covers(_point(direct(CENTRES["in Belarus"], 200, distance_m))) is held


def test_a_sector_holds_its_direction_only():
    area = sector(CENTRES["on the antimeridian"], 90, 22.5, 10_000, 50_000)
    for azimuth in range(0, 360, 5):
        held = area.covers(_point(direct(CENTRES["on the antimeridian"], azimuth, 30_000)))
        assert held is (abs(azimuth - 90) < 22.5)
    assert not area.covers(_point(direct(CENTRES["on the antimeridian"], 90, 9_000)))


def test_a_sector_all_the_way_round_is_the_ring():
    centre = CENTRES["on the equator"]
    assert sector(centre, 0, 180, 1_000, 2_000).equals(ring(centre, 1_000, 2_000))


def test_no_area_reaches_beyond_the_map():
    for centre in CENTRES.values():
        west, south, east, north = circle(centre, 3_000_000).bounds
        assert -180 <= west <= east <= 180
        assert -90 <= south <= north <= 90


@pytest.mark.parametrize(("inner_m", "outer_m"), [(5, 5), (-1, 5), (0, 0), (0, 2e7), (0, float("nan"))])
def test_distances_that_make_no_area_are_refused(inner_m, outer_m):
    with pytest.raises(BadGeometry, match="no range"):
        ring(Position(0, 0), inner_m, outer_m)


def test_the_edge_of_a_circle_is_at_its_radius():
    centre = CENTRES["in Belarus"]
    for lon, lat in shapely.get_coordinates(circle(centre, 250_000)):
        assert inverse(centre, Position(lon, lat)).distance_m == pytest.approx(250_000, abs=1e-3)
