import numpy as np
import pytest

from geo.ground.geodesic import densify, direct, inverse, inverse_many
from geo.ground.position import Position

# Vectors of Karney, "Algorithms for geodesics" (2013), WGS 84: lat1, azimuth1, lat2, azimuth2, lon difference, metres.
KARNEY = [
    (40.0, 30.0, 41.79331020506, 137.84490004377, 137.84490004377, 10_000_000.0),
    (-30.0, 161.89052473633, 29.9, 18.090737245748, 179.8, 19_989_832.827610),
]


def test_direct_gives_the_published_end_point():
    lat, azimuth, lat2, _, lon2, distance = KARNEY[0]
    end = direct(Position(0, lat), azimuth, distance)
    assert end.lat == pytest.approx(lat2, abs=1e-9)
    assert end.lon == pytest.approx(lon2, abs=1e-9)


def test_inverse_gives_the_published_nearly_antipodal_arc():
    lat, azimuth, lat2, _, lon2, distance = KARNEY[1]
    arc = inverse(Position(0, lat), Position(lon2, lat2))
    assert arc.distance_m == pytest.approx(distance, abs=1e-3)
    assert arc.azimuth_deg == pytest.approx(azimuth, abs=1e-6)


def test_the_way_back_is_the_way_there():
    there = inverse(Position(23.7, 52.1), Position(27.6, 53.9))
    back = inverse(Position(27.6, 53.9), Position(23.7, 52.1))
    assert there.distance_m == back.distance_m
    assert there.back_azimuth_deg == pytest.approx(back.azimuth_deg)


def test_a_row_without_numbers_stays_without():
    distance, azimuth, _ = inverse_many([[0, 0], [np.nan, 1]], [[0, 1], [0, 1]])
    assert np.isnan(distance).tolist() == [False, True]
    assert np.isnan(azimuth).tolist() == [False, True]


def test_densifying_keeps_the_vertices_and_the_length():
    line = np.array([(23.7, 52.1), (21.0, 52.2), (-0.1, 51.5)])
    dense = densify(line, 10_000)
    steps = inverse_many(dense[:-1], dense[1:])[0]
    assert steps.max() <= 10_000
    assert steps.sum() == pytest.approx(inverse_many(line[:-1], line[1:])[0].sum(), abs=1e-3)
    assert all((dense == vertex).all(axis=1).any() for vertex in line)
