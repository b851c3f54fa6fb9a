import numpy as np
import pytest
import shapely

from geo.ground.geodesic import inverse
from geo.ground.paths import StoredPaths
from geo.ground.position import Position
from geo.ground.store import borders

BREST = Position(23.7341, 52.0976)
ALEPPO = Position(37.16, 36.2)


def test_the_nearest_point_lies_on_the_line_at_the_distance_said():
    border = borders().border("BY", "PL")
    nearest = border.nearest(BREST)
    assert inverse(BREST, nearest.position).distance_m == pytest.approx(nearest.distance_m, abs=1e-6)
    assert inverse(BREST, nearest.position).azimuth_deg == pytest.approx(nearest.azimuth_deg, abs=1e-6)
    assert border.line.distance(shapely.Point(nearest.position.lon, nearest.position.lat)) < 1e-6


def test_no_vertex_of_the_line_is_nearer_than_the_nearest_point():
    border = borders().border("BY", "PL")
    nearest = border.nearest(BREST).distance_m
    vertices = shapely.get_coordinates(border.line)[::50]
    assert min(inverse(BREST, Position(*v)).distance_m for v in vertices.tolist()) >= nearest


def test_the_line_is_as_long_as_its_parts():
    line = borders().border("BE", "NL").line
    assert line.geom_type == "MultiLineString"
    assert borders().border("BE", "NL").length_m > 450_000


def test_in_a_direction_another_point_of_the_border_is_meant_than_the_nearest():
    border = borders().border("SY", "TR")
    nearest = border.nearest(ALEPPO)
    north = border.towards(ALEPPO, 0, 5)
    assert 220 < nearest.azimuth_deg < 320
    assert nearest.distance_m < 45_000 < min(n.distance_m for n in north)
    assert all(n.azimuth_deg < 5 or n.azimuth_deg > 355 for n in north)
    assert [n.distance_m for n in north] == sorted(n.distance_m for n in north)


def test_a_direction_without_the_line_shows_nothing():
    assert borders().border("BY", "PL").towards(BREST, 90, 10) == ()


def test_inside_a_country_its_land_is_no_way_off():
    minsk = Position(27.56, 53.9)
    nearest = borders().region("BY").nearest(minsk)
    assert (nearest.distance_m, nearest.position) == (0.0, minsk)
    assert borders().region("PL").nearest(minsk).distance_m > 200_000


def test_a_country_is_reached_across_the_antimeridian():
    east_of_it = Position(-172.0, 65.9)
    assert borders().region("RU").nearest(east_of_it).distance_m < 250_000


def test_only_the_paths_that_are_touched_are_read():
    border = borders().land_border("RU")
    assert len(border.paths) == len(border.boxes) == len(border.lengths_m)
    assert isinstance(border.paths[0], np.ndarray)


def test_the_ends_of_paths_are_those_of_each_path():
    for line in (borders().border("BY", "PL"), borders().waters("NZ")):
        each = [np.r_[path[0], path[-1]].tolist() for path in line.paths]
        assert line.paths.ends().tolist() == each
    everything = StoredPaths(borders()._steps, borders()._arcs)
    assert everything.ends()[-1].tolist() == np.r_[everything[-1][0], everything[-1][-1]].tolist()
