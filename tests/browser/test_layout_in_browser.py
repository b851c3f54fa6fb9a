"""The page in a real browser, as it is laid out: no label over another, narrow windows, paper, and the keyboard."""

import pytest
import shapely
import shapely.affinity

from geo.findings import CheckedArticle, Findings
from geo.text.article import Article
from maps.page import page
from tests.browser.looking import boxes, turned

pytestmark = pytest.mark.browser


@pytest.mark.parametrize(("width", "height"), [(1440, 900), (1024, 768), (390, 844)])
def test_labels_neither_collide_nor_leave_the_map(look_at, width, height):
    for name in ("frontier", "pacific", "hostile"):
        opened = look_at(name, width=width, height=height)
        frame = boxes(opened, "#map")[0]
        labels = boxes(opened, "#map .name")
        assert labels
        assert all(box[0] >= frame[0] and box[2] <= frame[2] and box[1] >= frame[1] for box in labels)
        assert crossing(opened) == []


def crossing(opened) -> list[tuple[str, str]]:
    """Return the labels that lie over one another, rivers' names as they are turned."""
    words = opened.locator("#map .name").all_inner_texts()
    shapes = [outline(*box) for box in turned(opened, "#map .name")]
    pairs = [(i, j) for i in range(len(shapes)) for j in range(i)]
    return [(words[i], words[j]) for i, j in pairs if shapes[i].intersects(shapes[j])]


def outline(x: float, y: float, width: float, height: float, turn: float):
    flat = shapely.box(x - width / 2 + 1, y - height / 2 + 1, x + width / 2 - 1, y + height / 2 - 1)
    return shapely.affinity.rotate(flat, turn, use_radians=True)


def test_rivers_and_seas_are_named_in_italics_and_go_with_the_names_around(open_page, html_of):
    opened = open_page(html_of("several"))
    names = opened.locator("#map .name.water, #map .name.river")
    assert names.count() > 2
    assert {opened.evaluate("(e) => getComputedStyle(e).fontStyle", one) for one in names.element_handles()} == {
        "italic"
    }
    opened.get_by_label("Names around").uncheck()
    opened.wait_for_timeout(100)
    assert names.count() == 0


def test_a_river_is_named_along_its_course(look_at):
    opened = look_at("frontier", fragment="")
    texts = opened.locator("#map .name.river").all_inner_texts()
    assert len(texts) == len(set(texts)) > 0
    assert any(abs(turn) > 0.05 for *_, turn in turned(opened, "#map .name.river"))


def test_every_measured_line_is_labelled_with_its_range(look_at):
    opened = look_at("frontier")
    assert sorted(opened.locator("#map .name.pill").all_inner_texts()) == sorted(
        ["✓ 3.5 km\n0–4.5 km", "≈ 179 km\n163–181 km", "✕ 47.8 km\n39.5–49.8 km", "✓ 26.2 km\n19.5–27.3 km"]
    )


def test_line_across_the_antimeridian_is_short_on_screen(look_at):
    opened = look_at("pacific")
    frame, line = boxes(opened, "#map")[0], boxes(opened, "path.line")[0]
    assert frame[0] < line[0] < line[2] < frame[2]
    assert line[2] - line[0] > 0.4 * (frame[2] - frame[0])


@pytest.mark.parametrize("name", ["frontier", "several", "hostile"])
@pytest.mark.parametrize("width", [390, 320, 761, 1024])
def test_nothing_runs_out_of_a_narrow_window(open_page, html_of, name, width):
    opened = open_page(html_of(name), width=width, height=844)
    assert opened.evaluate("document.scrollingElement.scrollWidth") <= width


def test_on_a_phone_the_map_stays_in_sight(open_page, html_of):
    opened = open_page(html_of("frontier"), width=390, height=844)
    opened.evaluate("scrollTo(0, 600)")
    opened.wait_for_timeout(100)
    assert boxes(opened, ".atlas")[0][1] == 0


def test_print_shows_the_drawing_in_place_of_the_live_map(open_page, html_of):
    opened = open_page(html_of("frontier"))
    opened.wait_for_selector(".locator", state="attached")
    opened.page.emulate_media(media="print")
    assert opened.locator(".locator").is_visible()
    assert not opened.locator("#map").is_visible()
    assert opened.locator(".locator polyline.line").count() == 4


def test_everything_to_press_has_a_name_and_the_skip_link_comes_first(open_page, html_of):
    opened = open_page(html_of("frontier"))
    opened.keyboard.press("Tab")
    assert opened.evaluate("document.activeElement.className") == "skip"
    assert opened.evaluate("getComputedStyle(document.activeElement).outlineStyle") == "solid"
    unnamed = opened.evaluate(
        """() => [...document.querySelectorAll("a, button, input, select, summary")]
        .filter((e) => !(e.textContent.trim() || e.closest("label") || e.getAttribute("aria-label") || e.title))
        .map((e) => e.outerHTML)"""
    )
    assert unnamed == []


def test_no_country_is_named_within_the_extent_of_a_town(look_at):
    opened = look_at("frontier", fragment="#c1")
    labels, extents = boxes(opened, "#map .name.country"), boxes(opened, "path.extent")
    assert labels
    assert any(box[2] - box[0] > 100 for box in extents)
    for left, top, right, bottom in extents:
        x, y, r = (left + right) / 2, (top + bottom) / 2, (right - left) / 2
        away = [((x - max(a, min(x, c))) ** 2 + (y - max(b, min(y, d))) ** 2) ** 0.5 for a, b, c, d in labels]
        assert min(away) >= r


@pytest.mark.parametrize("height", [667, 844])
def test_on_a_phone_a_lit_card_can_be_copied_and_leaves_its_sentence_in_sight(open_page, html_of, height):
    opened = open_page(html_of("frontier"), width=390, height=height, fragment="#c3")
    [card], [sentence] = boxes(opened, ".card.on"), boxes(opened, ".claim.on")[:1]
    for button in boxes(opened, ".card.on .tools button"):
        assert card[1] < button[1] < button[3] <= min(card[3], height)
    assert boxes(opened, ".atlas")[0][3] <= sentence[1] < sentence[3] <= card[1]


def test_a_headline_begins_at_the_edge_whatever_mark_stood_before_it(open_page):
    text = "  Convoy leaves at first light\n\nNobody said where to."
    checked = CheckedArticle(Article("one", text, "Convoy leaves at first light"), (), ())
    opened = open_page(page(Findings((checked,))).html)
    [headline] = opened.locator("h1.headline").all()
    assert headline.text_content().startswith("Convoy")
    assert opened.text_content(".body").startswith("  Convoy")
