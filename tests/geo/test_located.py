"""Where a thing that no gazetteer knows may lie, on the shipped ground: inside and outside by hand."""

import pytest
from shapely import Point
from shapely.geometry import shape

import geo


def area_of(text):
    (finding,) = geo.check(text)
    assert finding.verdict.holds == "not_checkable"
    assert finding.measurement is None
    area = shape(finding.located)
    assert area.is_valid
    return area


@pytest.mark.parametrize(
    ("text", "inside", "outside"),
    [
        # the whole land border of one country, either side of it
        (
            "A barn 12 km from the Romanian border burned.",
            [(21.255, 46.22)],
            [(20.9, 46.0), (21.2, 46.25), (26.1, 44.4), (27.95, 47.6)],
        ),
        # south of it only
        ("A farm 30 km south of the Turkish border burned.", [(38.4, 36.55)], [(38.4, 37.15), (26.7, 41.95)]),
        (
            "A barn 12 km from NATO's border with Russia burned.",
            [(28.0, 57.9)],
            [(27.85, 57.9), (21.255, 46.22), (30.3, 59.9)],
        ),
        ("A village near the Romanian border burned.", [(28.0, 47.2), (21.6, 46.2)], [(25.0, 45.9), (30.5, 50.4)]),
        ("An airfield 30 km south of Kyiv burned.", [(30.5, 50.18)], [(30.5, 50.72), (31.2, 50.45)]),
        ("A farm two miles east of Brandon, Manitoba, burned.", [(-99.9, 49.85)], [(-100.0, 49.85)]),
        ("A ship sank 20 km off the coast of Yemen.", [(45.03, 12.58)], [(45.0, 11.5), (46.0, 15.5)]),
    ],
)
def test_a_thing_that_nobody_knows_lies_where_the_words_allow(text, inside, outside):
    area = area_of(text)
    for lon, lat in inside:
        assert area.contains(Point(lon, lat)), (lon, lat)
    for lon, lat in outside:
        assert not area.contains(Point(lon, lat)), (lon, lat)


def test_every_point_of_a_strip_is_as_far_from_the_line_as_stated():
    area = area_of("A barn 20 km from the border between Poland and Belarus burned.")
    index = geo.NearestIndex(geo.border("PL", "BY").line)
    spots = [area.boundary.interpolate(share, normalized=True) for share in (0.1, 0.3, 0.5, 0.7, 0.9)]
    distances, _ = index.query([(p.x, p.y) for p in spots])
    for distance_m in distances:
        assert min(abs(distance_m - edge_m) for edge_m in (15_000, 25_000)) < 600


@pytest.mark.parametrize(
    "text",
    [
        "A barn near the border burned.",  # whose is open
        "A barn 12 km from Poland burned.",  # all of it
        "A ship sank 900 km off the coast of Yemen.",  # too wide to say anything
    ],
)
def test_no_area_is_drawn_where_nothing_bounds_it(text):
    assert all(finding.located is None for finding in geo.check(text))


def test_an_area_is_small_enough_for_a_page():
    (finding,) = geo.check("A barn 5 km from the Russian border burned.")
    assert len(str(finding.located)) < 400_000
