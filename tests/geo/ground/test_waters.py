"""Lakes and rivers of the background: found by where they lie and how large they are, true to some kilometres."""

import numpy as np
import pytest
import shapely

from geo.ground.nearest import NearestIndex
from geo.ground.position import Position
from geo.ground.store import borders
from geo.ground.waters import LAKE_M, RIVER_M, is_open_end, lake_of, river_of


@pytest.mark.parametrize(
    ("town", "lon", "lat", "middle", "radius_m"),
    [
        ("Chicago", -87.63, 41.88, Position(-87.0, 44.0), 255_000),
        ("Geneva", 6.153, 46.205, Position(6.55, 46.45), 45_000),
        ("Entebbe", 32.48, 0.05, Position(33.0, -1.0), 210_000),
    ],
)
def test_a_town_on_a_shore_is_no_farther_from_its_lake_than_the_drawing_errs(town, lon, lat, middle, radius_m):
    found = lake_of(middle, radius_m)
    assert found is not None
    lake, shore = found
    assert lake.nearest(Position(lon, lat)).distance_m <= LAKE_M
    assert shore.nearest(Position(lon, lat)).distance_m <= LAKE_M + 1_000


def test_a_lake_holds_its_waters_and_not_its_islands():
    lake, _ = lake_of(Position(108.0, 53.5), 250_000)
    assert lake.contains(Position(105.5, 51.8))
    assert not lake.contains(Position(107.4, 53.15))  # Olkhon


def test_a_bay_a_pond_and_dry_land_are_not_the_lake_that_is_drawn_there():
    assert lake_of(Position(-87.0, 44.0), 20_000) is None
    assert lake_of(Position(-87.0, 44.0), 2_000_000) is None
    assert lake_of(Position(21.0, 52.2), 100_000) is None


def test_a_point_just_inside_what_is_drawn_coarsely_may_lie_outside():
    lake, shore = lake_of(Position(108.0, 53.5), 250_000)
    lon, lat = shapely.get_coordinates(shore.line)[0]
    beside = next(
        p for p in (Position(lon + dx, lat + dy) for dx in (-5e-3, 5e-3) for dy in (-5e-3, 5e-3)) if lake.contains(p)
    )
    foot = lake.nearest(beside)
    assert foot.distance_m == 0
    assert 0 < foot.accuracy_m == pytest.approx(LAKE_M - shore.nearest(beside).distance_m)
    assert lake.nearest(Position(105.5, 51.8)).accuracy_m == 0


@pytest.mark.parametrize(
    ("river", "middle", "radius_m", "sides"),
    [
        ("Amur", Position(131.0, 49.0), 1_100_000, ("CN", "RU")),
        ("Orange River", Position(20.0, -29.0), 700_000, ("NA", "ZA")),
        ("Rio Grande", Position(-102.0, 29.5), 1_000_000, ("MX", "US")),
    ],
)
def test_nine_in_ten_points_of_a_river_that_is_a_border_lie_on_it(river, middle, radius_m, sides):
    course = river_of(river, middle, radius_m).line.segmentize(0.02)
    away_m, _ = NearestIndex(borders().border(*sides).line).query(shapely.get_coordinates(course))
    along = away_m[away_m < 3 * RIVER_M]  # elsewhere it flows inland
    assert len(along) > 200
    assert np.percentile(along, 90) < RIVER_M


@pytest.mark.parametrize(
    ("river", "middle", "radius_m", "sides", "box"),
    [
        ("Danube", Position(19.0, 46.0), 1_100_000, ("BG", "RO"), (22.9, 43.5, 27.0, 44.2)),
        ("Ubangi", Position(19.0, 3.0), 500_000, ("CD", "CG"), (17.0, -0.4, 19.0, 3.6)),
    ],
)
def test_where_a_river_is_drawn_farther_off_its_accuracy_says_so(river, middle, radius_m, sides, box):
    course = river_of(river, middle, radius_m)
    border = shapely.clip_by_rect(borders().border(*sides).line, *box)
    away_m, _ = NearestIndex(course.line).query(shapely.get_coordinates(border.segmentize(0.02)))
    assert RIVER_M < away_m.max() < course.accuracy_m


DONS = (((40.5, 49.5), 600_000), ((-2.5, 57.25), 40_000))


def test_rivers_of_one_name_are_told_by_where_they_lie():
    russian, scottish = (river_of("Don River", Position(*at), radius_m) for at, radius_m in DONS)
    assert russian is not None
    assert scottish is None


def test_a_river_is_open_where_its_drawing_ends_and_closed_where_it_meets_another():
    danube = river_of("Danube", Position(19.0, 46.0), 1_100_000)
    assert is_open_end(danube, danube.nearest(Position(29.66, 45.16)).position)  # the delta
    assert not is_open_end(danube, danube.nearest(Position(16.37, 48.21)).position)
    drava = river_of("Drava", Position(16.5, 46.4), 330_000)
    assert not is_open_end(drava, drava.nearest(Position(18.95, 45.54)).position)  # into the Danube
