"""A list of articles in a real browser: list, filters, counts and map follow one another, and nothing found is said."""

import pytest

from tests.browser.looking import boxes
from tests.maps.crowd import crowd

pytestmark = pytest.mark.browser


@pytest.fixture(scope="module")
def many() -> str:
    from maps.page import page

    return page(crowd(2_000, articles=40, places=400)).html


@pytest.fixture(scope="module")
def hundreds() -> str:
    from maps.page import page

    return page(crowd(4_000, articles=400, places=400)).html


def counts(opened) -> dict[str, int]:
    return {row.split(" ", 2)[2]: int(row.split(" ")[1]) for row in opened.locator(".count").all_inner_texts()}


def test_where_no_article_is_left_the_list_says_so_and_the_way_back(open_page, many):
    opened = open_page(many)
    opened.fill("#search", "no such word")
    assert "No article is left" in opened.inner_text(".articles")
    assert opened.inner_text(".found") == "0 of 40 articles"
    assert set(counts(opened).values()) == {0}
    opened.get_by_role("button", name="Show all articles").click()
    assert opened.locator(".articles li").count() == 40
    assert opened.input_value("#search") == ""
    assert opened.said == []


def test_the_counts_are_those_of_the_articles_that_the_filters_leave(open_page, many):
    opened = open_page(many)
    assert counts(opened) == {"Supported": 8, "Roughly": 4, "Contradicted": 4, "Not checkable": 4}
    opened.fill("#search", "a10")
    assert opened.locator(".articles li").count() == 1
    assert counts(opened) == {"Supported": 2, "Roughly": 1, "Contradicted": 1, "Not checkable": 1}
    opened.fill("#search", "")
    opened.click(".count.v-supported")
    assert counts(opened)["Supported"] == 8


def test_a_click_on_a_measured_place_keeps_to_the_articles_that_name_it(open_page, many):
    opened = open_page(many)
    opened.locator("#map .name.place", has_text="Warsaw").click()
    assert opened.locator(".articles li").count() == 4
    assert opened.inner_text(".kept").startswith("Articles that name Warsaw")
    opened.get_by_label("Articles about every place again").click()
    assert opened.locator(".articles li").count() == 40
    assert not opened.locator(".kept").is_visible()


def test_a_dot_says_whose_it_is_and_keeps_to_its_articles(open_page, many):
    opened = open_page(many)
    for _ in range(4):
        opened.click(".leaflet-control-zoom-out")
        opened.wait_for_timeout(120)
    label = boxes(opened, "#map .name.named")[0]
    name = opened.locator("#map .name.named").first.inner_text()
    opened.page.mouse.move(label[0] - 8, (label[1] + label[3]) / 2)
    opened.page.mouse.move(label[0] - 7, (label[1] + label[3]) / 2)
    opened.wait_for_timeout(100)
    if opened.locator(".hint").count() == 0:  # the label stands on the other side of its dot
        opened.page.mouse.move(label[2] + 7, (label[1] + label[3]) / 2)
        opened.wait_for_timeout(100)
    said = opened.inner_text(".hint")
    assert said.startswith("Town ")
    assert said.endswith(("article", "articles"))
    opened.page.mouse.down()
    opened.page.mouse.up()
    assert f"Articles that name {said.partition(':')[0]}" in opened.inner_text(".kept")
    assert 0 < opened.locator(".articles li").count() < 40
    assert name


def test_an_article_under_the_pointer_or_the_focus_lights_its_lines(open_page, html_of):
    opened = open_page(html_of("several"))
    opened.hover(".articles li >> nth=1")
    assert opened.locator("path.line.on").count() == 1
    assert opened.locator("path.line.off").count() == 4
    opened.hover("#search")
    assert opened.locator("path.line.on, path.line.off").count() == 0
    opened.focus(".articles li a >> nth=0")
    assert opened.locator("path.line.on").count() == 4


def test_a_country_narrows_the_list_and_the_map(open_page, html_of):
    opened = open_page(html_of("several"))
    opened.get_by_label("Country", exact=True).select_option(label="Fiji")
    assert opened.locator(".articles a").all_inner_texts() == ["Ferry service between Suva and Apia to resume"]
    assert opened.locator("path.line").count() == 1
    assert "Suva" in opened.locator("#map .name.place").all_inner_texts()


def test_filters_are_kept_over_reading_an_article(open_page, html_of):
    opened = open_page(html_of("several"))
    opened.fill("#search", "ferry")
    opened.click(".articles a")
    opened.click("#back")
    assert opened.input_value("#search") == "ferry"
    assert opened.locator(".articles li").count() == 1


def test_hundreds_of_articles_are_listed_when_asked_for(open_page, hundreds):
    opened = open_page(hundreds)
    assert opened.locator(".articles li").count() == 201
    opened.get_by_role("button", name="Show all 400").click()
    assert opened.locator(".articles li").count() == 400


def test_claims_too_many_to_draw_are_rings_of_their_verdicts(open_page, hundreds):
    opened = open_page(hundreds)
    assert opened.locator("path.line").count() == 0
    assert opened.get_by_text("Claims about a place").is_visible()
    colours = opened.evaluate(
        """() => { const canvas = document.querySelector(".leaflet-crowd-pane canvas");
        const { data } = canvas.getContext("2d").getImageData(0, 0, canvas.width, canvas.height);
        const found = {};
        for (let i = 0; i < data.length; i += 4) {
            const key = [data[i], data[i + 1], data[i + 2]].join();
            found[key] = (found[key] ?? 0) + 1;
        }
        return found; }"""
    )
    assert all(colours.get(ink, 0) > 20 for ink in ("0,114,178", "213,94,0"))  # supported, contradicted


def test_the_slash_key_goes_to_the_search_and_words_need_no_accents(open_page, html_of):
    opened = open_page(html_of("several"))
    opened.keyboard.press("/")
    assert opened.evaluate("document.activeElement.id") == "search"
    opened.keyboard.type("férry súva")
    assert opened.locator(".articles li").count() == 1
