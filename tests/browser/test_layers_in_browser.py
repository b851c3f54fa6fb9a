"""What the map shows in a real browser: names by zoom, legend and switches, inset, scale bar, contested borders."""

import json
from dataclasses import replace
from math import cos, pi, radians

import pytest
import shapely

from tests.browser.looking import boxes

pytestmark = pytest.mark.browser


@pytest.fixture(scope="module")
def kosovo() -> str:
    """Return a page about a place on ground that two claim, near the line between them."""
    from geo.findings import CheckedArticle, Findings
    from geo.ground.position import Position
    from geo.places.place import Place
    from geo.text.article import Article
    from maps.page import page
    from tests.maps.by_hand_making import mention

    text = "Podujevo and Kursumlija were quiet."
    places = (
        Place("hand:p", "Podujevo", Position(21.19, 42.91), 2000, "P.PPL", "XK"),
        Place("hand:k", "Kursumlija", Position(21.27, 43.14), 2000, "P.PPL", "RS"),
    )
    found = tuple(mention(text, place.name, place) for place in places)
    return page(Findings((CheckedArticle(Article("kosovo", text), found, ()),))).html


def dashes(opened) -> int:
    return opened.evaluate(
        """() => { const canvas = document.querySelector(".leaflet-base-pane canvas");
        const { data } = canvas.getContext("2d").getImageData(0, 0, canvas.width, canvas.height);
        let found = 0;
        for (let i = 0; i < data.length; i += 4) found += data[i] < 112 && data[i + 1] < 104 && data[i + 2] < 92;
        return found; }"""
    )


def test_borders_in_dispute_are_a_layer_that_is_switched(open_page, kosovo):
    opened = open_page(kosovo)
    assert dashes(opened) > 50
    opened.get_by_label("Border in dispute").uncheck()
    opened.wait_for_timeout(200)
    assert dashes(opened) == 0


def test_the_legend_has_rows_for_what_is_on_the_map_and_no_others(look_at):
    rows = ".legend li:visible"
    frontier = look_at("frontier").locator(rows).all_inner_texts()
    pacific = look_at("pacific").locator(rows).all_inner_texts()
    assert {"✓ Supported", "≈ Roughly", "✕ Contradicted", "– Not checkable", "Government", "People"} <= set(frontier)
    assert {"✓ Supported", "Place measured"} <= set(pacific)
    assert {"≈ Roughly", "✕ Contradicted", "Government", "People", "Area the words allow"}.isdisjoint(pacific)


def test_the_legend_and_the_counts_are_one_switch(open_page, html_of):
    opened = open_page(html_of("frontier"))
    opened.get_by_label("Contradicted").uncheck()
    assert opened.get_attribute(".count.v-contradicted", "aria-pressed") == "false"
    assert opened.locator("path.line.v-contradicted:visible").count() == 0
    opened.click(".count.v-contradicted")
    assert opened.get_by_label("Contradicted").is_checked()
    assert opened.locator("path.line.v-contradicted:visible").count() == 1


def test_countries_are_named_from_afar_and_villages_from_near(open_page, html_of):
    opened = open_page(html_of("frontier"))
    for _ in range(3):
        opened.click(".leaflet-control-zoom-out")
        opened.wait_for_timeout(100)
    far = set(opened.locator("#map .name.country").all_inner_texts())
    assert {"GERMANY", "RUSSIA", "FRANCE"} <= far
    opened.keyboard.press("j")
    opened.keyboard.press("Enter")
    opened.wait_for_timeout(200)
    near = set(opened.locator("#map .name.country").all_inner_texts())
    assert {"POLAND", "BELARUS"} == near
    assert opened.locator("#map .name.city").count() > 0


def test_the_world_is_named_by_its_large_countries(open_page):
    from geo.findings import CheckedArticle, Findings
    from geo.text.article import Article
    from maps.page import page

    opened = open_page(page(Findings((CheckedArticle(Article("none", "Nothing happened."), (), ()),))).html)
    names = set(opened.locator("#map .name.country").all_inner_texts())
    assert {"CANADA", "BRAZIL", "RUSSIA", "CHINA", "INDIA", "AUSTRALIA"} <= names
    assert {"NETHERLANDS", "UNITED STATES MINOR OUTLYING ISLANDS"}.isdisjoint(names)


def test_the_inset_shows_where_one_is_and_leaves_when_the_map_shows_it_itself(open_page, html_of):
    opened = open_page(html_of("frontier"))
    assert opened.locator(".inset").is_visible()
    red = opened.evaluate(
        """() => { const canvas = document.querySelector(".inset");
        const { data } = canvas.getContext("2d").getImageData(0, 0, canvas.width, canvas.height);
        let found = 0;
        for (let i = 0; i < data.length; i += 4) found += data[i] === 179 && data[i + 1] === 38 && data[i + 2] === 30;
        return found; }"""
    )
    assert red > 40
    for _ in range(8):
        opened.click(".leaflet-control-zoom-out", force=True)
        opened.wait_for_timeout(60)
    assert not opened.locator(".inset").is_visible()


def test_the_scale_bar_is_as_long_as_it_says(look_at):
    opened = look_at("frontier")
    line = boxes(opened, "path.line.v-roughly")[0]  # Warsaw to Terespol, 2.6041 degrees of longitude apart at 52.15
    bar = boxes(opened, ".leaflet-control-scale-line")[0]
    said = float(opened.locator(".leaflet-control-scale-line").first.inner_text().removesuffix(" km"))
    km_of_line = 2.6041 * pi / 180 * 6371 * cos(radians(52.15))
    assert said / (bar[2] - bar[0]) * (line[2] - line[0]) == pytest.approx(km_of_line, rel=0.06)


def test_labels_off_their_line_are_joined_to_it(open_page, html_of):
    opened = open_page(html_of("frontier"))
    for _ in range(2):
        opened.click(".leaflet-control-zoom-out")
        opened.wait_for_timeout(100)
    pills, leaders = boxes(opened, "#map .name.pill"), boxes(opened, "#map .leader")
    assert leaders
    joined = [
        any(a <= r[2] + 2 and c >= r[0] - 2 and b <= r[3] + 2 and d >= r[1] - 2 for r in leaders)
        for a, b, c, d in pills
    ]
    lines = boxes(opened, "path.line")
    near = [
        any(a - 16 <= r[2] and c + 16 >= r[0] and b - 16 <= r[3] and d + 16 >= r[1] for r in lines)
        for a, b, c, d in pills
    ]
    assert all(one or other for one, other in zip(joined, near, strict=True))


def test_verdicts_are_told_apart_without_colour(look_at):
    opened = look_at("frontier")
    dashes = opened.evaluate(
        """() => ["supported", "roughly", "contradicted", "not_checkable"].map((v) =>
        getComputedStyle(document.querySelector(`.legend .line.v-${v}`)).strokeDasharray)"""
    )
    assert len(set(dashes)) == 4
    signs = [text.split(" ")[0] for text in opened.locator(".count").all_inner_texts()]
    assert len(set(signs)) == 4


def test_in_the_dark_theme_the_paper_is_dark_and_the_map_stays_light(open_page, html_of):
    opened = open_page(html_of("frontier"), color_scheme="dark")
    paper, legend = opened.evaluate(
        """() => [document.body, document.querySelector(".legend")].map((e) =>
        getComputedStyle(e).backgroundColor.match(/[\\d.]+/g).slice(0, 3).map(Number))"""
    )
    assert max(paper) < 40
    assert min(legend) > 220


def test_a_place_in_the_text_or_in_the_list_is_shown_on_the_map(open_page, html_of):
    opened = open_page(html_of("frontier"))
    opened.click(".mention.metonym")
    opened.wait_for_timeout(200)
    assert opened.locator(".mention.lit").all_inner_texts() == ["Minsk"]
    assert "Minsk" in opened.locator("#map .name.named").all_inner_texts()
    opened.locator(".places button", has_text="Warsaw").click()
    opened.wait_for_timeout(200)
    assert opened.locator(".mention.lit").all_inner_texts() == ["Warsaw"]


def test_a_copied_link_opens_its_claim(open_page, html_of):
    opened = open_page(html_of("several"), fragment="#a1", permissions=["clipboard-read", "clipboard-write"])
    opened.click(".card[data-claim='3'] .tools button >> nth=1")
    opened.wait_for_timeout(200)
    link = opened.evaluate("navigator.clipboard.readText()")
    assert link.endswith("#a1-c3")
    opened.page.goto("about:blank")
    opened.page.goto(link)
    opened.page.wait_for_selector("html[data-ready=true]", state="attached")
    assert opened.locator(".card.on .number").inner_text().endswith("3")


def downloaded(open_page, html: str) -> list[dict]:
    opened = open_page(html, accept_downloads=True)
    with opened.page.expect_download() as download:
        opened.click(".save")
    return json.loads(download.value.path().read_text(encoding="utf-8"))["features"]


def test_a_download_over_the_antimeridian_is_cut_there(open_page, html_of):
    shape = shapely.geometry.shape(downloaded(open_page, html_of("pacific"))[0]["geometry"])
    assert shape.geom_type == "MultiLineString"
    assert shape.bounds[0] == -180
    assert shape.bounds[2] == 180
    ends = [shapely.Point(part.coords[i]) for part in shape.geoms for i in (0, -1)]
    for town in (shapely.Point(178.4415, -18.1416), shapely.Point(-171.7667, -13.8333)):
        assert min(town.distance(end) for end in ends) < 0.001


DISC, RING = (
    shapely.Point(180, -18).buffer(5),
    shapely.Point(100, -18).buffer(5).difference(shapely.Point(100, -18).buffer(2)),
)


@pytest.mark.parametrize(("area", "parts"), [(DISC, 2), (RING, 1), (shapely.union_all([DISC, RING]), 3)])
def test_a_downloaded_area_keeps_its_parts_and_holes_and_is_cut_at_the_antimeridian(open_page, area, parts):
    from geo.findings import Findings
    from maps.page import page
    from tests.maps.by_hand import frontier_article

    checked = frontier_article()
    located = replace(checked.findings[3], located=shapely.geometry.mapping(area))
    features = downloaded(open_page, page(Findings((replace(checked, findings=(located,)),))).html)
    shape = shapely.geometry.shape(features[0]["geometry"])
    assert shape.is_valid
    assert shape.area == pytest.approx(area.area, rel=0.01)
    assert shape.bounds[0] >= -180
    assert shape.bounds[2] <= 180
    assert [part.exterior.is_ccw for part in shapely.get_parts(shape)] == [True] * parts


def test_a_lit_card_is_closed_by_its_button(open_page, html_of):
    opened = open_page(html_of("frontier"), fragment="#c2", width=390, height=844)
    opened.get_by_label("Close, show all claims").locator("visible=true").click()
    assert opened.locator(".card.on").count() == 0
    assert opened.evaluate("location.hash") == ""
