"""Figures of claims that no part of the earth holds: all of it, in an equal-area projection."""

from dataclasses import replace

import numpy as np
import pytest
import shapely

from geo.findings import Findings
from geo.ground.position import Position
from geo.places.place import Place
from maps.figure_plane import Plane
from tests.maps.test_figure import draw, texts

pytest.importorskip("matplotlib")


def far_apart(frontier, *, ends) -> Findings:
    """Return claims whose lines lie all over the earth."""
    places = [(Place(f"own:{a}", a, p, 0, "P.PPL"), Place(f"own:{b}", b, q, 0, "P.PPL")) for a, p, b, q in ends]
    made = []
    for subject, other in places:
        claim, measured = frontier[1].claim, frontier[1].measurement
        referents = [
            replace(part, resolution=replace(part.resolution, place=place))
            for part, place in ((claim.subject, subject), (claim.object, other))
        ]
        claim = replace(claim, subject=referents[0], object=referents[1])
        measured = replace(measured, start=subject.position, end=other.position, distance_m=1.2e7)
        made.append(replace(frontier[1], claim=claim, measurement=measured))
    return Findings((replace(frontier.articles[0], findings=tuple(made)),))


WIDE = (
    ("London", Position(-0.1, 51.5), "Cape Town", Position(18.4, -33.9)),
    ("Sydney", Position(151.2, -33.9), "New York", Position(-74.0, 40.7)),
    ("Tokyo", Position(139.7, 35.7), "Santiago", Position(-70.6, -33.4)),
)


def test_claims_all_over_the_earth_are_all_on_the_map_which_says_its_projection(frontier):
    drawn = draw(far_apart(frontier, ends=WIDE))
    words = [text for text, _ in texts(drawn)]
    assert {"London", "Cape Town", "Sydney", "New York", "Tokyo", "Santiago"} <= set(words)
    assert any(text.startswith("Equal Earth projection") for text in words)
    axes = drawn.axes[0]
    for line in axes.lines:
        x, y = (np.asarray(side, dtype=float) for side in line.get_data())
        assert (np.nanmax(np.abs(x)) < axes.get_xlim()[1]) & (np.nanmax(np.abs(y)) < axes.get_ylim()[1])


def test_a_line_over_the_edge_of_the_earth_is_broken_there():
    plane = Plane.of_earth(0.0, aspect=0.5)
    over = plane.arc(Position(170.0, 10.0), Position(-160.0, 20.0))
    assert np.isnan(over[:, 0]).sum() == 1
    whole = plane.arc(Position(-20.0, 10.0), Position(30.0, 20.0))
    assert not np.isnan(whole).any()


def test_all_land_is_on_a_map_of_the_earth_about_any_meridian():
    square = shapely.box(20, -10, 60, 10)
    [whole] = Plane.of_earth(40.0, aspect=0.5).shapes([square])
    for lon in (0.0, -140.0, 175.0):
        plane = Plane.of_earth(lon, aspect=0.5)
        [around] = plane.shapes([square])
        assert around.area == pytest.approx(whole.area, rel=0.01)
