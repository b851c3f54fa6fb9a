"""Articles about the poles in a real browser: the plane turns to the pole, and lines and circles are what they are."""

from math import hypot

import pytest

from tests.browser.looking import boxes

pytestmark = pytest.mark.browser


def middle(box) -> tuple[float, float]:
    return (box[0] + box[2]) / 2, (box[1] + box[3]) / 2


@pytest.mark.parametrize(("fragment", "pole"), [("#c1", "North Pole"), ("#c2", "South Pole")])
def test_a_claim_beside_a_pole_is_a_straight_line_to_it(look_at, fragment, pole):
    opened = look_at("polar", fragment=fragment)
    assert "polar" in opened.get_attribute("#map", "class").split()
    assert pole in opened.locator("#map .name.place").all_inner_texts()
    left, top, right, bottom = boxes(opened, "path.line.on")[0]
    assert right - left < 8
    assert bottom - top > 300
    dots = [middle(box) for box in boxes(opened, "path.dot.main")]
    ends = [((left + right) / 2, y) for y in (top, bottom)]
    assert all(min(hypot(x - a, y - b) for a, b in dots) < 6 for x, y in ends)


def test_the_circle_of_a_claim_about_a_pole_is_round(open_page, html_of):
    opened = open_page(html_of("polar"), fragment="#c1")
    for _ in range(3):
        opened.click(".leaflet-control-zoom-out")
        opened.wait_for_timeout(100)
    left, top, right, bottom = boxes(opened, "path.ring.on")[0]
    assert right - left > 100
    assert (right - left) / (bottom - top) == pytest.approx(1, abs=0.02)


def test_the_scale_bar_is_as_long_as_it_says_beside_a_pole(look_at):
    opened = look_at("polar", fragment="#c1")
    _, top, _, bottom = boxes(opened, "path.line.on")[0]
    bar = boxes(opened, ".leaflet-control-scale-line")[0]
    said = float(opened.locator(".leaflet-control-scale-line").first.inner_text().removesuffix(" km"))
    line_km = said / (bar[2] - bar[0]) * (bottom - top)
    assert line_km == pytest.approx(1315, rel=0.04)


def test_far_from_a_pole_and_for_all_claims_the_plane_is_mercator(open_page, html_of):
    opened = open_page(html_of("polar"), fragment="#c1")
    for go in (lambda: opened.keyboard.press("Escape"), lambda: opened.click(".card[data-claim='3']")):
        go()
        opened.wait_for_timeout(150)
        assert "polar" not in opened.get_attribute("#map", "class").split()
    frame, line = boxes(opened, "#map")[0], boxes(opened, "path.line.on")[0]
    assert frame[0] < line[0] < line[2] < frame[2]
    assert opened.said == []


def test_in_mercator_a_line_to_a_pole_keeps_to_its_meridian(open_page, html_of):
    opened = open_page(html_of("polar"))
    tall = [box for box in boxes(opened, "path.line") if box[3] - box[1] > box[2] - box[0] + 20]
    assert len(tall) == 2
    assert all(box[2] - box[0] < 8 for box in tall)


def test_paper_shows_a_pole_too(open_page, html_of):
    opened = open_page(html_of("north"))
    opened.wait_for_selector(".locator", state="attached")
    opened.page.emulate_media(media="print")
    assert opened.locator(".locator text", has_text="North Pole").count() == 1
    left, top, right, bottom = boxes(opened, ".locator polyline.line")[0]
    assert right - left < 6
    assert bottom - top > 150


def test_the_antarctic_is_land_and_the_ross_sea_is_not(look_at):
    opened = look_at("polar", fragment="#c2")
    left, top, right, bottom = boxes(opened, "path.line.on")[0]
    x, y = (left + right) / 2, top + (bottom - top) * 0.25
    colours = [
        opened.evaluate(
            """([x, y]) => { const canvas = document.querySelector(".leaflet-base-pane canvas");
            const box = canvas.getBoundingClientRect(); const scale = canvas.width / box.width;
            return [...canvas.getContext("2d").getImageData((x - box.left) * scale, (y - box.top) * scale, 1, 1).data];
            }""",
            [x + aside, y],
        )
        for aside in (-250, 150)
    ]
    sea = [215, 229, 237, 255]
    assert colours[0] != sea
    assert colours[1] == sea


def test_both_ends_of_a_line_have_their_dot_wherever_the_article_ranges(look_at):
    opened = look_at("polar", fragment="#c3")
    left, _, right, _ = boxes(opened, "path.line.on")[0]
    dots = [middle(box)[0] for box in boxes(opened, "path.dot.main")]
    assert all(min(abs(x - end) for x in dots) < 6 for end in (left, right))
