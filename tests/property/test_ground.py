"""What must hold of distances on the ground, whatever the points."""

import numpy as np
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st

from geo.ground.geodesic import WGS84, direct, inverse
from geo.ground.nearest import NearestIndex
from geo.ground.position import Position

positions = st.builds(Position, st.floats(-180, 180), st.floats(-90, 90))
vertices = st.lists(st.tuples(st.floats(-30, 30), st.floats(-60, 60)), min_size=2, max_size=5, unique=True)


@given(positions, positions)
def test_it_is_as_far_there_as_back(a, b):
    assert inverse(a, b).distance_m == pytest.approx(inverse(b, a).distance_m, abs=1e-6)


@given(positions, positions, positions)
def test_a_detour_is_never_shorter(a, b, c):
    assert inverse(a, c).distance_m <= inverse(a, b).distance_m + inverse(b, c).distance_m + 1e-6


@given(positions, st.floats(0, 359), st.floats(0, 5_000_000))
def test_going_a_distance_leaves_one_that_far_away(start, azimuth_deg, distance_m):
    assert inverse(start, direct(start, azimuth_deg, distance_m)).distance_m == pytest.approx(distance_m, abs=1e-5)


@settings(max_examples=60, deadline=None)
@given(vertices, positions)
def test_no_sampled_point_of_a_line_is_nearer_than_the_one_found(line, position):
    distance, nearest = NearestIndex(shapely.LineString(line)).query([(position.lon, position.lat)])
    ends = np.array(line)
    share = np.linspace(0, 1, 201)[:, None, None]
    samples = (ends[:-1] + share * (ends[1:] - ends[:-1])).reshape(-1, 2)
    here = np.full(samples.shape, (position.lon, position.lat))
    assert WGS84.inv(*here.T, *samples.T)[2].min() >= distance[0] - 1e-3
    assert np.isfinite(nearest).all()


@settings(max_examples=60, deadline=None)
@given(vertices, positions, st.floats(-150, 150))
def test_a_shift_in_longitude_changes_no_distance(line, position, shift):
    moved = [(lon + shift, lat) for lon, lat in line]
    if max(abs(lon) for lon, _ in moved) > 180:
        return
    there = (position.lon + shift + 180) % 360 - 180
    before = NearestIndex(shapely.LineString(line)).query([(position.lon, position.lat)])[0]
    after = NearestIndex(shapely.LineString(moved)).query([(there, position.lat)])[0]
    assert after == pytest.approx(before, abs=2e-3)
