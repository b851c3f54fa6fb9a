"""What a figure draws under its words: borders that are measured or in dispute, the poles, crowds of claims."""

from dataclasses import replace

import numpy as np
import pytest

from geo.findings import Findings
from geo.ground.position import Position
from layers import LOOKS
from maps.figure_plane import Plane
from tests.maps.by_hand_making import border_length
from tests.maps.test_figure import OneBorder, draw, texts

pytest.importorskip("matplotlib")


def test_the_length_of_a_border_is_shown_on_the_border_and_not_as_a_straight_line(frontier):
    drawn = draw(border_length(frontier))
    words = [text for text, _ in texts(drawn)]
    assert words[0] == "The border of Poland and Belarus is 300 km long (claim: “some 5 kilometers”)"
    assert "300 km" in words
    assert not [line for line in drawn.axes[0].lines if len(line.get_xdata()) == 62]
    assert not [text for text in words if text.startswith(("claimed", "range"))]
    from matplotlib.colors import to_hex

    coloured = [c for c in drawn.axes[0].collections if to_hex(c.get_color()[0]) == LOOKS["supported"].colour.lower()]
    assert len(coloured) == 1
    seen = np.concatenate(coloured[0].get_segments())
    assert (np.abs(seen) < [drawn.axes[0].get_xlim()[1], drawn.axes[0].get_ylim()[1]]).all()


def test_a_border_in_dispute_is_dashed(frontier, monkeypatch):
    plain, real = draw(frontier[1]), OneBorder.border
    monkeypatch.setattr(OneBorder, "border", lambda self, a, b: replace(real(self, a, b), disputed=("somebody",)))
    for drawn, dashed in ((plain, False), (draw(frontier[1]), True)):
        lines = [c for c in drawn.axes[0].collections if c.get_zorder() == 2 and len(c.get_segments())]
        assert any(line.get_linestyle()[0][1] is not None for line in lines) == dashed


def test_an_area_around_a_pole_has_no_seam():
    from geo.ground.area import ring

    plane = Plane(Position(0.0, -90.0), 3e6, 2e6)
    around = ring(Position(0.0, -90.0), 1_000_000, 1_500_000)
    (seen,) = plane.shapes([around])
    assert (seen.geom_type, len(seen.interiors)) == ("Polygon", 1)
    assert seen.area == pytest.approx(np.pi * (1.5e6**2 - 1e6**2), rel=0.01)


def test_claims_too_close_to_be_named_are_said(frontier):
    near = [replace(frontier[0], number=n) for n in range(1, 30)]
    apart = [
        replace(f, measurement=replace(f.measurement, end=Position(23.6346 + n / 500, 52.0920)))
        for n, f in enumerate(near)
    ]
    checked = replace(frontier.articles[0], findings=(*apart, frontier[1]))
    words = [text for text, _ in texts(draw(Findings((checked,))))]
    assert [text for text in words if text.startswith("Claims too short or too close to name: ")]
