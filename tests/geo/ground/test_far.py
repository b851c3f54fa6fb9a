import numpy as np
import pytest
import shapely

from geo.ground import nearest as nearest_module
from geo.ground.far import auxiliary, far_ends, runs
from geo.ground.geodesic import WGS84
from geo.ground.nearest import NearestIndex
from geo.ground.store import borders

RANDOM = np.random.default_rng(7)


def around_the_earth(count):
    return np.stack([RANDOM.uniform(-180, 180, count), np.degrees(np.arcsin(RANDOM.uniform(-1, 1, count)))], axis=1)


def beyond(lon, lat, count):
    """Return points about the antipode of a position."""
    spread = RANDOM.uniform((-25, -15), (25, 15), (count, 2))
    return np.stack([(lon + spread[:, 0] + 360) % 360 - 180, np.clip(-lat + spread[:, 1], -90, 90)], axis=1)


@pytest.fixture(scope="module")
def poland():
    return NearestIndex(borders().land_border("PL").line)


@pytest.mark.parametrize("where", ["around the earth", "about the antipode"])
def test_far_points_get_what_measuring_to_every_end_gives(where, poland, monkeypatch):
    points = around_the_earth(40) if where == "around the earth" else beyond(19.4, 52.0, 24)
    padding = around_the_earth(200)
    found, feet = poland.query(np.concatenate([points, padding]))
    monkeypatch.setattr(nearest_module, "_BRUTE", 10**12)
    every, _ = poland.query(points)
    assert found[: len(points)] == pytest.approx(every, abs=1e-6)
    assert WGS84.inv(*feet.T[:, : len(points)], *points.T)[2] == pytest.approx(every, abs=1e-6)


def test_scattered_points_in_any_order_are_found_from_afar(monkeypatch):
    scattered = np.stack([RANDOM.uniform(-60, 60, 5_000), RANDOM.uniform(-40, 40, 5_000)], axis=1)
    points = np.concatenate([beyond(0, 0, 900), around_the_earth(100)])
    index = NearestIndex(shapely.multipoints(scattered))
    found, _ = index.query(points)
    every = [WGS84.inv(*np.broadcast_to(p, scattered.shape).T, *scattered.T)[2].min() for p in points[::25]]
    assert found[::25] == pytest.approx(every, abs=1e-6)


def test_every_level_of_the_tree_reaches_all_its_ends():
    edge = shapely.get_coordinates(borders().border("CZ", "PL").line)
    lon, lat = np.radians(edge.T)
    sphere = np.stack([np.cos(lat) * np.cos(lon), np.cos(lat) * np.sin(lon), np.sin(lat)], axis=1)
    crown, *_, ends = runs(sphere)
    assert len(ends.middle) == len(edge)
    assert len(crown.middle) <= 36
    assert (ends.reach_m == 0).all()
    size = -(-len(edge) // len(crown.middle))
    assert crown.reach_m.max() > 6_371_000 * np.linalg.norm(sphere[size // 2] - sphere[0])


def test_the_nearest_end_is_among_those_that_may_be_nearest():
    ends = auxiliary(np.array([[6378137.0, 0, 0], [0, 6378137.0, 0], [0, 0, 6356752.3142]]))
    row, end = far_ends(runs(ends), auxiliary(np.array([[-6378137.0, 1000.0, 0], [0, -100.0, 6356752.3]])))
    assert {(0, 2), (1, 2)} == set(zip(row.tolist(), end.tolist(), strict=True))


def test_far_points_come_by_thousands_a_second(poland):
    points = around_the_earth(8_000)
    poland.query(points)
    assert _processor_s(lambda: poland.query(points)) < 1.6


def _processor_s(work):
    from time import process_time

    begun = process_time()
    work()
    return process_time() - begun
