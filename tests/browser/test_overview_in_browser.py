"""Several articles in a real browser: where the map opens, what is named on it, and how the list is narrowed."""

import pytest

from tests.browser.looking import boxes
from tests.maps.crowd import crowd

pytestmark = pytest.mark.browser


@pytest.fixture(scope="module")
def many() -> str:
    from maps.page import page

    return page(crowd(2_000, articles=40, places=400)).html


def test_a_list_opens_on_the_measured_claims_not_on_every_place_named(open_page, many):
    opened = open_page(many)
    frame, lines = boxes(opened, "#map")[0], boxes(opened, "path.line")
    assert lines
    assert all(frame[0] < box[0] and box[2] < frame[2] and frame[1] < box[1] and box[3] < frame[3] for box in lines)
    assert max(box[2] - box[0] for box in lines) > 0.15 * (frame[2] - frame[0])


def test_claims_measured_alike_share_one_label_in_the_list(open_page, many):
    opened = open_page(many)
    labels = opened.locator("#map .name.pill").all_inner_texts()
    assert "≈ 179 km\n163–181 km · 4 claims" in labels
    assert len(labels) == len(set(labels))


def test_a_label_in_the_list_opens_its_claim(open_page, many):
    opened = open_page(many)
    opened.locator("#map .name.pill", has_text="179 km").click()
    assert opened.evaluate("location.hash") == "#a1-c2"
    assert opened.locator(".card.on").count() == 1


def test_where_nothing_is_measured_the_list_opens_on_the_places(open_page, many):
    opened = open_page(many)
    opened.fill("#search", "a11")
    assert opened.locator(".articles li").count() == 1
    assert opened.locator("path.line").count() == 0
    opened.locator("#map .name.named").nth(3).wait_for(state="attached")


def test_areas_are_named_in_italics_and_have_no_dot(open_page, areas_page):
    opened = open_page(areas_page)
    for _ in range(4):
        opened.click(".leaflet-control-zoom-out")
        opened.wait_for_timeout(100)
    named = opened.locator("#map .name.named, #map .name.place").all_inner_texts()
    assert "Baltic Sea" not in named
    assert "Baltic Sea" in opened.locator("#map .name.area").all_inner_texts()


@pytest.fixture(scope="module")
def areas_page() -> str:
    from dataclasses import replace

    from geo.findings import Findings
    from geo.ground.position import Position
    from geo.places.mention import Mention
    from geo.places.place import Place
    from geo.places.resolve import Resolution
    from maps.page import page
    from tests.maps.by_hand import frontier_article

    sea = Place("hand:sea", "Baltic Sea", Position(19.5, 57.5), 400_000, "H.SEA")
    checked = frontier_article()
    found = (*checked.resolutions, Resolution(Mention("The", 0, 3, "toponym"), (), sea, 0.9))
    return page(Findings((replace(checked, resolutions=found),))).html


def test_the_list_keeps_to_one_kind_of_claim(open_page, many):
    opened = open_page(many)
    opened.select_option("select.relation", label="distance")
    assert opened.locator(".articles li").count() == 4
    assert opened.locator("#map .name.pill").count() == 2


def test_an_article_shows_one_kind_of_claim_in_text_cards_and_map(open_page, html_of):
    opened = open_page(html_of("frontier"))
    opened.select_option("select.relation", label="distance")
    assert opened.locator(".card:visible").count() == 2
    assert opened.locator(".claim.muted").count() == 3
    assert opened.locator("path.line:visible").count() == 2
    opened.keyboard.press("Tab")
    opened.evaluate("document.activeElement.blur()")
    opened.keyboard.press("j")
    opened.keyboard.press("j")
    assert opened.evaluate("location.hash") == "#c5"


def test_days_are_bars_and_a_stretch_of_them_narrows_the_list(open_page, many):
    opened = open_page(many)
    left, top, right, bottom = boxes(opened, ".timeline")[0]
    middle = (top + bottom) / 2
    opened.page.mouse.move(left + 2, middle)
    opened.page.mouse.down()
    opened.page.mouse.move(left + (right - left) / 2, middle, steps=3)
    opened.page.mouse.up()
    some = opened.locator(".articles li").count()
    assert 0 < some < 40
    assert opened.locator("input[name=from]").input_value().startswith("2026-01")
    assert opened.locator(".timeline .out").count() > 5
    opened.locator("input[name=from]").fill("2026-05-20")
    assert opened.locator(".articles li").count() < some


def test_countries_are_shaded_and_numbered_by_their_mentions(open_page, many):
    opened = open_page(many)
    opened.get_by_label("Mentions by country").check()
    opened.wait_for_timeout(200)
    assert opened.locator(".scale-of-shades").is_visible()
    labels = opened.locator("#map .name.country").all_inner_texts()
    assert labels
    assert any(label.endswith("200×") for label in labels)


def test_the_slider_of_days_has_two_ends_that_arrow_keys_move(open_page, many):
    opened = open_page(many)
    first, last = opened.get_by_label("First day shown"), opened.get_by_label("Last day shown")
    assert (first.input_value(), opened.locator(".articles li").count()) == ("0", 40)
    first.focus()
    for _ in range(20):
        opened.keyboard.press("ArrowRight")
    some = opened.locator(".articles li").count()
    assert 0 < some < 40
    assert first.get_attribute("aria-valuetext") != last.get_attribute("aria-valuetext")
    assert opened.locator("input[name=from]").input_value() > "2026-03-01"
    last.focus()
    opened.keyboard.press("Home")
    assert first.input_value() == last.input_value() == "0"
    opened.keyboard.press("End")
    assert opened.locator("input[name=to]").input_value() == ""


def test_a_printed_list_has_a_drawing_of_what_it_shows(open_page, many):
    opened = open_page(many)
    opened.wait_for_selector(".locator .lens", state="attached")
    opened.page.emulate_media(media="print")
    assert opened.locator(".locator").is_visible()
    assert opened.locator(".locator polyline.line").count() > 4
