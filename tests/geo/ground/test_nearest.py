from itertools import pairwise

import geopandas
import numpy as np
import pytest
import shapely

from geo.errors import BadGeometry
from geo.ground import foot
from geo.ground import nearest as nearest_module
from geo.ground.geodesic import WGS84
from geo.ground.nearest import NearestIndex

LINES = {
    "a border in the middle latitudes": [(23.6, 51.5), (23.5, 51.9), (23.65, 52.1), (23.2, 52.3)],
    "a parallel two thousand kilometres long": [(-123.0, 49.0), (-95.0, 49.0)],
    "a line along the antimeridian": [(180.0, -18.0), (179.5, -17.0), (180.0, -16.0)],
    "a line over the ice beside the pole": [(-150.0, 89.2), (0.0, 89.9), (160.0, 88.0)],
    "half a parallel a hundred metres from the pole": [(-85.0, 89.999), (85.0, 89.999)],
    "half the parallel of 89": [(-85.0, 89.0), (85.0, 89.0)],
    "an edge of the far south": [(10.0, -70.0), (80.0, -85.0)],
}
POINTS = {
    "close by": [(0.001, 0.0), (0.0, 0.02), (-0.3, 0.1)],
    "some hundred kilometres off": [(3.0, 1.0), (-2.0, -3.0)],
    "thousands of kilometres off": [(60.0, -40.0), (-90.0, 20.0), (170.0, -60.0)],
}


def sampled_distance_m(line, point):
    """Walk along every edge, close in on the nearest sample, and return its distance."""
    best = np.inf
    for start, stop in pairwise(line):
        low, high = 0.0, 1.0
        for _ in range(9):
            share = np.linspace(low, high, 301)
            lon, lat = start[:, None] + share * (stop - start)[:, None]
            distance = WGS84.inv(lon, lat, np.full(301, point[0]), np.full(301, point[1]))[2]
            i = int(distance.argmin())
            low, high = share[max(i - 1, 0)], share[min(i + 1, 300)]
        best = min(best, distance.min())
    return best


def points_about(line, offsets):
    points = np.array(line).mean(axis=0) + np.array(offsets)
    return np.stack([(points[:, 0] + 180) % 360 - 180, np.clip(points[:, 1], -90, 90)], axis=1)


@pytest.mark.parametrize("brute", [10**12, 0], ids=["without a tree", "with a tree"])
@pytest.mark.parametrize("where", POINTS)
@pytest.mark.parametrize("what", LINES)
def test_no_point_of_the_line_is_nearer_by_a_millimetre(what, where, brute, monkeypatch):
    monkeypatch.setattr(nearest_module, "_BRUTE", brute)
    line, points = np.array(LINES[what]), points_about(LINES[what], POINTS[where])
    distance, nearest = NearestIndex(shapely.LineString(line)).query(points)
    walked = [sampled_distance_m(line, p) for p in points]
    assert distance == pytest.approx(walked, abs=1e-3)
    assert WGS84.inv(*nearest.T, *points.T)[2] == pytest.approx(distance, abs=1e-6)


@pytest.mark.parametrize("lat", [0.0, 50.0, 85.0, 89.0, 89.9, 89.999])
@pytest.mark.parametrize("off_deg", [0.0, 1e-6, 1e-4, 1e-2, 1.0])
def test_beside_a_parallel_a_distance_errs_by_less_than_a_fifth_of_a_millimetre(lat, off_deg):
    line = np.array([(-40.0, lat), (40.0, lat)])
    points = np.array([(-31.7, lat - off_deg), (0.123, lat - off_deg), (7.9, min(90.0, lat + off_deg))])
    distance, _ = NearestIndex(shapely.LineString(line)).query(points)
    assert distance == pytest.approx([sampled_distance_m(line, p) for p in points], abs=2e-4)


def test_a_point_beyond_the_antimeridian_is_measured_the_short_way():
    index = NearestIndex(shapely.LineString([(179.9, -1), (179.9, 1)]))
    distance, nearest = index.query([(-179.9, 0)])
    assert distance[0] == pytest.approx(22263.9, abs=0.1)
    assert nearest[0].tolist() == pytest.approx([179.9, 0], abs=1e-6)


def test_a_point_on_the_line_is_at_no_distance():
    distance, _ = NearestIndex(shapely.LineString([(0, 0), (10, 0)])).query([(5, 0), (10, 0)])
    assert distance.tolist() == pytest.approx([0, 0], abs=1e-6)


def test_inside_an_area_the_nearest_point_is_the_point_itself():
    square = shapely.box(10, 10, 20, 20)
    distance, nearest = NearestIndex(square).query([(15, 15), (21, 15)])
    assert distance[0] == 0
    assert nearest[0].tolist() == [15, 15]
    assert distance[1] == pytest.approx(WGS84.inv(20, 15, 21, 15)[2], rel=1e-3)


def test_the_hole_of_an_area_is_outside():
    ring = shapely.box(0, 0, 10, 10) - shapely.box(4, 4, 6, 6)
    assert NearestIndex(ring).query([(5, 5)])[0][0] > 100_000


def test_points_lines_and_areas_may_be_mixed():
    mix = [shapely.Point(0, 0), shapely.LineString([(10, 0), (10, 1)]), shapely.box(20, 0, 21, 1)]
    distance, nearest = NearestIndex(mix).query([(0, 0.5), (11, 0.5), (20.5, 0.5)])
    assert nearest[0].tolist() == [0, 0]
    assert nearest[1][0] == pytest.approx(10)
    assert distance[2] == 0


def test_rows_without_numbers_come_back_without():
    distance, nearest = NearestIndex(shapely.Point(0, 0)).query([(np.nan, 0), (0, 1), (0, np.nan)])
    assert np.isnan(distance).tolist() == [True, False, True]
    assert np.isnan(nearest).any(axis=1).tolist() == [True, False, True]


def test_no_points_give_no_distances():
    distance, nearest = NearestIndex(shapely.Point(0, 0)).query(np.empty((0, 2)))
    assert distance.shape == (0,)
    assert nearest.shape == (0, 2)


def test_a_frame_with_a_crs_is_reprojected():
    line = geopandas.GeoSeries([shapely.LineString([(0, 50), (1, 50)])], crs=4326)
    projected = line.to_crs(3857)
    points = geopandas.GeoSeries([shapely.Point(0.5, 51)], crs=4326)
    here = NearestIndex(line).query(points)[0]
    assert NearestIndex(projected).query(points.to_crs(3857))[0] == pytest.approx(here, abs=1e-3)


@pytest.mark.parametrize(
    ("geometry", "reason"),
    [
        ("POINT (0 0)", "is no geometry"),
        ({"type": "Point", "coordinates": [0, 0]}, "is no geometry"),
        ((23.7, 52.1), "is no geometry"),
        (geopandas.GeoSeries([shapely.Point(0, 0)], crs='LOCAL_CS["x",UNIT["metre",1]]'), "cannot be brought"),
        (shapely.LineString(), "empty"),
        (shapely.LineString([(0, 0, 1), (1, 1, 2)]), "heights"),
        (shapely.LineString([(500000, 5800000), (510000, 5800000)]), "outside"),
        (shapely.Polygon([(0, 0), (1, 1), (1, 0), (0, 1)]), "not valid"),
        ([None], "empty"),
        (geopandas.GeoSeries([]), "empty"),
        (shapely.Polygon([(0, 0, 5), (1, 0, 5), (1, 1, 5)]), "heights"),
        (shapely.LineString([(52.1, 23.7), (190.0, 24.0)]), "outside"),
    ],
)
def test_geometry_that_cannot_be_measured_is_refused(geometry, reason):
    with pytest.raises(BadGeometry, match=reason):
        NearestIndex(geometry)


def test_a_line_and_points_of_two_systems_are_both_brought_to_degrees():
    line = geopandas.GeoSeries([shapely.LineString([(0, 50), (1, 50)])], crs=4326)
    points = geopandas.GeoSeries([shapely.Point(0.5, 51)], crs=4326)
    here = NearestIndex(line).query(points)[0]
    mixed = NearestIndex(line.to_crs(32631)).query(points.to_crs(3857))[0]
    assert mixed == pytest.approx(here, abs=1e-3)


def test_projected_numbers_without_a_crs_are_refused_on_both_sides():
    line = geopandas.GeoSeries([shapely.LineString([(0, 50), (1, 50)])], crs=4326)
    with pytest.raises(BadGeometry, match="reproject to EPSG:4326"):
        NearestIndex(line.to_crs(3857).set_crs(None, allow_override=True))
    with pytest.raises(BadGeometry, match="reproject to EPSG:4326"):
        NearestIndex(line).query(geopandas.GeoSeries([shapely.Point(500_000, 5_800_000)]))


@pytest.mark.parametrize(
    "points",
    [
        [(200, 0)],
        [(0, 91)],
        [(1, 2, 3)],
        [(np.inf, 0)],
        ["a", "b"],
        None,
        np.array([[1j, 2]]),
        [(True, False)],
        np.array([["2020-01-01", "2020-01-02"]], "datetime64[D]"),
        [shapely.Point(1, 2, 3)],
        shapely.LineString([(0, 0), (1, 1)]),
        geopandas.GeoSeries([shapely.box(0, 0, 1, 1)], crs=4326),
    ],
)
def test_points_that_are_no_positions_are_refused(points):
    with pytest.raises(BadGeometry):
        NearestIndex(shapely.Point(0, 0)).query(points)


def test_missing_empty_and_masked_points_come_back_without_numbers():
    index = NearestIndex(shapely.Point(0, 0))
    series = geopandas.GeoSeries([None, shapely.Point(), shapely.Point(0, 1)], crs=4326)
    masked = np.ma.masked_array([[0.0, 1.0], [0.0, 1.0]], mask=[[True, False], [False, False]])
    assert np.isnan(index.query(series)[0]).tolist() == [True, True, False]
    assert np.isnan(index.query(series.to_crs(3857))[0]).tolist() == [True, True, False]
    assert np.isnan(index.query(masked)[0]).tolist() == [True, False]


def test_no_points_come_back_as_none():
    distance, nearest = NearestIndex(shapely.Point(0, 0)).query([])
    assert (distance.shape, nearest.shape) == ((0,), (0, 2))


def test_a_frame_without_geometry_is_refused_in_one_line():
    with pytest.raises(BadGeometry) as refused:
        NearestIndex(geopandas.GeoDataFrame({"name": ["a", "b"]}))
    assert "\n" not in str(refused.value)


def test_a_point_a_frame_and_a_list_are_points_too():
    index, point = NearestIndex(shapely.Point(0, 0)), shapely.Point(0, 1)
    frame = geopandas.GeoDataFrame({"name": ["a"]}, geometry=[point], crs=4326).to_crs(3857)
    expected = index.query([(0, 1)])[0]
    assert index.query(point)[0] == index.query([point])[0] == expected
    assert index.query(frame)[0] == pytest.approx(expected, abs=1e-3)


def test_series_of_several_systems_are_each_brought_to_degrees():
    line = geopandas.GeoSeries([shapely.LineString([(0, 50), (1, 50)])], crs=4326)
    far = geopandas.GeoSeries([shapely.LineString([(30, 50), (31, 50)])], crs=4326)
    mixed = NearestIndex([far, line.to_crs(3857)]).query([(0.5, 51)])[0]
    assert mixed == pytest.approx(NearestIndex(line).query([(0.5, 51)])[0], abs=1e-3)


@pytest.mark.parametrize("away_m", [300_000, 1_000_000, 4_000_000, 9_000_000])
@pytest.mark.parametrize("lat", [0, 30, 50])
def test_the_nearer_along_the_ground_is_found_though_further_through_the_earth(lat, away_m):
    for nearer, further in [(0, 90), (90, 0), (45, 200), (250, 10)]:
        ends = [WGS84.fwd(0, lat, nearer, away_m - 1)[:2], WGS84.fwd(0, lat, further, away_m)[:2]]
        distance, nearest = NearestIndex(shapely.MultiPoint(ends)).query([(0, lat)])
        assert nearest[0] == pytest.approx(ends[0])
        assert distance[0] == pytest.approx(away_m - 1, abs=1e-6)


def test_many_points_in_any_order_get_the_distances_they_get_alone():
    ring = shapely.Point(20, 52).buffer(3, quad_segs=4000)
    index = NearestIndex(ring.exterior)
    points = np.random.default_rng(1).uniform((15, 47), (25, 57), (2_000, 2))
    points[0] = (20.0001, 52.0)
    distance, nearest = index.query(points)
    for i in range(0, 2_000, 97):
        alone = index.query(points[i : i + 1])
        assert distance[i] == pytest.approx(alone[0][0], abs=1e-9)
        assert nearest[i] == pytest.approx(alone[1][0], abs=1e-9)


def test_a_line_that_touches_itself_again_and_again_is_measured_once():
    spot = [(10.0, 50.0), (10.001, 50.0)] * 30_000
    points = np.random.default_rng(2).uniform((9, 49), (11, 51), (70, 2))
    distance, _ = NearestIndex(shapely.LineString(spot)).query(points)
    once, _ = NearestIndex(shapely.LineString(spot[:2])).query(points)
    assert distance == pytest.approx(once, abs=1e-9)


@pytest.mark.parametrize("wrong", [np.nan, np.inf])
def test_geometry_with_numbers_that_are_none_is_refused(wrong):
    line = shapely.LineString([(0, 0), (1, 1)])
    with np.errstate(invalid="ignore"):
        broken = shapely.transform(line, lambda lonlat: lonlat * [[wrong, 1.0], [1.0, 1.0]])
    with pytest.raises(BadGeometry, match="not finite"):
        NearestIndex(broken)


class Counting:
    """Geodesics that are counted."""

    def __init__(self):
        self.asked = 0

    def inv(self, *ends):
        self.asked += len(ends[0])
        return WGS84.inv(*ends)


def test_a_vertex_that_is_nearest_on_both_its_edges_is_measured_to_once(monkeypatch):
    counting = Counting()
    index = NearestIndex(shapely.LineString([(23.599, 52.0), (23.6, 52.001), (23.601, 52.0)]))
    monkeypatch.setattr(foot, "WGS84", counting)
    _, nearest = index.query([(23.6, 52.1)])
    assert nearest.tolist() == [[23.6, 52.001]]
    assert counting.asked == 1


def test_points_in_any_of_many_areas_that_overlap_are_at_no_distance():
    draw = np.random.default_rng(7)
    discs = shapely.buffer(shapely.points(draw.uniform((0, 40), (10, 50), (200, 2))), 0.4)
    points = draw.uniform((-1, 39), (11, 51), (500, 2))
    distance, nearest = NearestIndex(discs).query(points)
    within = shapely.intersects_xy(shapely.union_all(discs), *points.T)
    assert (distance == 0).tolist() == within.tolist()
    assert (nearest[within] == points[within]).all()
