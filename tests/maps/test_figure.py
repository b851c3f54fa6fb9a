"""The locator figure: the same bytes each time, words that never collide, and text that stays text."""

import builtins
import hashlib
import io
import sys
from dataclasses import replace
from functools import cache
from itertools import combinations
from xml.etree import ElementTree

import numpy as np
import pytest

from geo.errors import BadInput, MissingExtra, UnknownBorder
from geo.findings import Findings
from geo.ground.border import Border
from geo.ground.position import Position
from geo.places.place import Place
from maps.figure import figure

pytest.importorskip("matplotlib")

TOWNS = (
    Place("own:1", "Siedlce", Position(22.27, 52.17), 2000, "P.PPL", "PL", population=76_000),
    Place("own:2", "Lublin", Position(22.57, 51.25), 5000, "P.PPLA", "PL", population=340_000),
    Place("own:3", "Kobylany", Position(23.53, 52.05), 500, "P.PPL", "PL", population=1_100),
    Place("own:4", "Zhabinka", Position(24.02, 52.20), 1000, "P.PPL", "BY", population=13_000),
    *(Place(f"own:{n}", f"Village {n}", Position(23.4 + n / 90, 52.0 + n / 150), 300, "P.PPL") for n in range(10, 40)),
)


class Few:
    """A gazetteer of the towns above."""

    def within(self, bounds, /, *, limit):
        inside = (
            p
            for p in TOWNS
            if bounds.south < p.position.lat < bounds.north and bounds.west < p.position.lon < bounds.east
        )
        return tuple(inside)[:limit]


class OneBorder:
    """A store that knows the Poland-Belarus border as five straight lines."""

    def border(self, a, b):
        if {a, b} != {"BY", "PL"}:
            raise UnknownBorder(f"no border {a}-{b}")
        path = np.array([(23.5, 54.2), (23.5, 53.6), (23.2, 52.6), (23.6, 52.2), (23.64, 52.08), (23.7, 51.5)]) * 1e6
        box = np.array([[*path.min(axis=0), *path.max(axis=0)]], np.int32)
        return Border((a, b), "land", [path.astype(np.int32)], box, np.array([3e5], np.float32), 50.0, "by hand")

    def coast(self, code):
        raise UnknownBorder("no coast")


def draw(findings, **more):
    return figure(findings, gazetteer=Few(), store=OneBorder(), **more)


@pytest.fixture(scope="module")
def drawn(frontier):
    """Return a function from the number of a finding to its figure, drawn once."""
    return cache(lambda number: draw(frontier[number]))


def saved(drawn, kind) -> bytes:
    out = io.BytesIO()
    drawn.savefig(out, format=kind)
    return out.getvalue()


def texts(drawn):
    """Return every text of the figure with its box in pixels."""
    renderer = drawn.canvas.get_renderer()
    every = [*drawn.texts, *(text for axes in drawn.axes for text in axes.texts)]
    return [(text.get_text(), text.get_window_extent(renderer)) for text in every]


@pytest.mark.parametrize("kind", ["png", "svg", "pdf"])
def test_the_same_finding_gives_the_same_bytes(frontier, kind):
    first, second = (hashlib.sha256(saved(draw(frontier[0]), kind)).hexdigest() for _ in range(2))
    assert first == second


@pytest.mark.parametrize(("kind", "magic"), [("png", b"\x89PNG"), ("svg", b"<?xml"), ("pdf", b"%PDF")])
def test_each_kind_of_file_is_what_it_says(drawn, kind, magic):
    assert saved(drawn(2), kind).startswith(magic)


def test_a_notebook_shows_a_figure_without_pyplot(drawn):
    assert drawn(2)._repr_png_().startswith(b"\x89PNG")


def test_the_title_says_the_finding(drawn):
    titles = [drawn(number).texts[0].get_text() for number in range(4)]
    assert titles[0] == "Brest lies 3.5 km from the Polish border (claim: “some 5 kilometers”)"
    assert titles[2] == "Kobryn lies 47.8 km east-northeast of Brest (claim: “20 kilometers”)"
    assert titles[3] == "Where a depot may lie: two miles north of Kobryn"


def test_the_length_its_range_and_the_claimed_distance_are_written_on_the_map(drawn):
    words = [text for text, _ in texts(drawn(0))]
    assert {"3.5 km", "range 0–4.5 km", "claimed: some 5 kilometers", "Brest"} <= set(words)


def test_countries_are_named_in_their_own_land(drawn):
    names = dict(texts(drawn(4)))
    west, east = names["P O L A N D"], names["B E L A R U S"]
    assert west.x1 < names["Hrodna"].x0 < east.x1


def test_all_claims_of_an_article_are_numbered_lines_on_one_map(frontier):
    drawn = draw(frontier)
    words = [text for text, _ in texts(drawn)]
    assert words[0] == "5 claims: 2 supported, 1 roughly, 1 contradicted, 1 not checkable"
    assert {"2  179 km", "3  47.8 km", "5  26.2 km"} <= set(words)


@pytest.mark.parametrize("number", [0, 1, 2, 4])
@pytest.mark.parametrize("width_mm", [90, 237])
def test_no_two_words_on_the_map_overlap_and_none_leaves_it(frontier, number, width_mm):
    drawn = draw(frontier[number], width_mm=width_mm)
    frame = drawn.axes[0].get_window_extent()
    on_map = [(text, box) for text, box in texts(drawn) if frame.contains(box.x0, box.y0 + box.height / 2)]
    assert len(on_map) > 5
    for (text, box), (other, its) in combinations(on_map, 2):
        inside = min(box.x1, its.x1) - max(box.x0, its.x0), min(box.y1, its.y1) - max(box.y0, its.y0)
        assert min(inside) < 2, (text, other)
    assert all(box.x1 <= frame.x1 and box.y1 <= frame.y1 and box.y0 >= frame.y0 for _, box in on_map)


@pytest.mark.parametrize("width_mm", [60, 90, 237, 420])
def test_head_and_foot_stay_on_the_sheet(hostile, width_mm):
    drawn = draw(hostile[0], width_mm=width_mm)
    renderer = drawn.canvas.get_renderer()
    for text in drawn.texts:
        box = text.get_window_extent(renderer)
        assert box.x0 >= 0
        assert box.x1 <= drawn.bbox.width
        assert box.y0 >= 0
        assert box.y1 <= drawn.bbox.height


def test_a_figure_is_as_wide_as_asked_for_and_its_letters_stay_large_enough(frontier):
    drawn = draw(frontier[0], width_mm=90)
    assert drawn.get_figwidth() * 25.4 == pytest.approx(90)
    assert drawn.get_figheight() > drawn.get_figwidth()
    every = [*drawn.texts, *drawn.axes[0].texts]
    assert min(text.get_fontsize() for text in every) > 6.5  # points: what newspapers print under their maps


def test_no_name_lies_across_the_circle_of_the_claimed_distance(frontier):
    drawn = draw(frontier[2])
    circle = max(frontier[2].claim.quantity.low_m, 0)
    axes = drawn.axes[0]
    steps = np.linspace(0, 2 * np.pi, 720)
    edge = axes.transData.transform(np.column_stack([np.cos(steps), np.sin(steps)]) * circle)
    for text, box in texts(drawn):
        if text not in {"claimed: 20 kilometers", "47.8 km", "range 39.5–49.8 km", "Kobryn", "Brest"}:
            assert not any(box.contains(x, y) for x, y in edge), text


def test_hostile_text_is_neither_mathematics_nor_markup(hostile):
    drawn = draw(hostile[0])
    assert all(not text.get_parse_math() for text in drawn.texts)
    every = list(ElementTree.fromstring(saved(drawn, "svg")).iter())
    assert not [e.tag for e in every if e.tag.endswith(("script", "image", "iframe"))]
    assert not [key for e in every for key in e.attrib if key.startswith("on")]
    assert saved(drawn, "pdf")


def test_a_line_over_the_antimeridian_stays_in_one_piece(several):
    drawn = draw(several[5])
    lines = [line for line in drawn.axes[0].lines if len(line.get_xdata()) == 62]
    assert lines
    frame = drawn.axes[0].get_xlim()
    assert all(frame[0] < x < frame[1] for line in lines for x in line.get_xdata())


def test_distances_on_the_map_are_true_from_the_place(frontier, drawn):
    line = next(line for line in drawn(1).axes[0].lines if len(line.get_xdata()) == 62)
    x, y = line.get_xdata()[0], line.get_ydata()[0]
    from geo.ground.geodesic import inverse

    measured = frontier[1].measurement
    assert (x**2 + y**2) ** 0.5 == pytest.approx(inverse(measured.start, measured.end).distance_m, abs=0.5)


def test_the_text_alternative_tells_the_figure_and_goes_into_the_file(frontier, drawn):
    told = drawn(0).alternative
    assert told.startswith("Map. Brest lies 3.5 km from the Polish border")
    assert "A line of 3.5 km runs west from centre of Brest to the Poland-Belarus border." in told
    assert "A dashed circle shows the distance claimed, some 5 kilometers, around Brest." in told
    assert "The claim, supported: “Brest, some 5 kilometers from the Polish border”" in told
    assert "measured 3.5 km, range up to 4.5 km" in told
    assert "Claim 3, contradicted:" in draw(Findings((frontier.articles[0],))).alternative
    for kind in ("png", "pdf"):
        assert b"Brest lies 3.5 km" in saved(drawn(0), kind) or "Brest lies 3.5 km".encode("utf-16-be") in saved(
            drawn(0), kind
        )


def test_an_svg_is_one_picture_with_a_title_and_a_description_to_a_screen_reader(drawn):
    root = ElementTree.fromstring(saved(drawn(0), "svg"))
    said = {child.tag.rpartition("}")[2]: child.text for child in list(root)[:2]}
    assert root.attrib["role"] == "img"
    assert said == {"title": drawn(0).texts[0].get_text().replace("\n", " "), "desc": drawn(0).alternative}


def test_sources_stand_at_the_foot(drawn):
    foot = drawn(0).texts[-1].get_text()
    assert "OpenStreetMap" in foot
    assert "Natural Earth" in foot


def test_nothing_measured_is_one_clear_line(frontier):
    with pytest.raises(BadInput, match="nothing to draw"):
        draw(replace(frontier[0], measurement=None))
    with pytest.raises(BadInput, match="nothing to draw"):
        draw(Findings(()))


def test_without_matplotlib_the_extra_is_named(frontier, monkeypatch):
    real = builtins.__import__

    def without(name, *rest):
        if name.partition(".")[0] == "matplotlib":
            raise ModuleNotFoundError(f"No module named {name!r}", name=name)
        return real(name, *rest)

    for name in [name for name in sys.modules if name.startswith("maps.figure_")]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setattr(builtins, "__import__", without)
    with pytest.raises(MissingExtra, match=r"howfar\[figure\]"):
        draw(frontier[0])
