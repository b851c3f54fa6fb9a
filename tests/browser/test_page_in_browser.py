"""The page in a real browser: what an article says is shown as written, and text, cards and map move together."""

import json
import re

import pytest

from tests.browser.looking import boxes
from tests.maps.by_hand import FRONTIER, HOSTILE, PACIFIC, frontier_article

pytestmark = pytest.mark.browser

ON_MAP = "path.line.on"


def lit(page) -> dict[str, int | None]:
    """Return which claim is lit in the text, among the cards and on the map."""
    return page.evaluate(
        """() => {
        const one = (found, number) => found.length ? number(found[0]) : null;
        return {
            text: one(document.querySelectorAll(".claim.on"), (a) => Number(a.dataset.claims)),
            card: one(document.querySelectorAll(".card.on"), (card) => Number(card.dataset.claim)),
            lines: document.querySelectorAll("path.line.on, path.area.on").length,
        };}"""
    )


@pytest.mark.parametrize("name", ["frontier", "pacific", "several", "hostile", "both"])
def test_page_asks_the_network_for_nothing_and_says_nothing(open_page, html_of, name):
    opened = open_page(html_of(name))
    assert opened.said == []
    assert [url for url in opened.asked if not url.startswith(("file:", "data:"))] == []


def test_article_reads_exactly_as_it_was_written(look_at):
    opened = look_at("frontier")
    assert opened.evaluate("document.querySelector('.body').textContent") == FRONTIER


def test_hostile_text_is_shown_exactly_as_written_and_nothing_of_it_runs(open_page, html_of):
    opened = open_page(html_of("hostile"))
    hostile = HOSTILE.read_text(encoding="utf-8")
    assert opened.evaluate("document.querySelector('.body').textContent").endswith(hostile)
    nasty = " ".join(line for line in hostile.split("\n") if line)
    assert opened.evaluate("document.querySelector('.card blockquote').firstChild.data") == f"“{nasty}”"
    assert opened.evaluate("document.title").split() == nasty.split()
    opened.click(".claim >> nth=0")
    opened.wait_for_timeout(300)
    assert opened.evaluate("window.pwned") is None
    assert opened.evaluate("document.querySelectorAll('script').length") == 3
    assert opened.evaluate("document.querySelectorAll('iframe, object, embed, base, form, #map img').length") == 0
    assert opened.said == []


def test_policy_forbids_everything_but_the_pages_own_script_and_style(html_of):
    policy = re.search(r'http-equiv="Content-Security-Policy" content="([^"]*)"', html_of("hostile")).group(1)
    assert policy.startswith("default-src 'none'; ")
    assert "unsafe" not in policy
    assert policy.count("'sha256-") == 3
    assert not re.search(r"<[^<>]*\s(style|on\w+)=", html_of("hostile").split("<script>")[0])


def test_injected_script_is_stopped_by_the_policy(open_page, html_of):
    html = html_of("frontier").replace("</body>", "<script>window.pwned = 1</script></body>")
    opened = open_page(html)
    assert opened.evaluate("window.pwned") is None


def test_click_in_the_text_lights_card_and_line(open_page, html_of):
    opened = open_page(html_of("frontier"))
    opened.click(".claim[data-claims='3']")
    assert lit(opened) == {"text": 3, "card": 3, "lines": 1}


def test_click_on_a_card_lights_text_and_line(open_page, html_of):
    opened = open_page(html_of("frontier"))
    opened.click(".card[data-claim='5'] blockquote")
    assert lit(opened) == {"text": 5, "card": 5, "lines": 1}


def test_click_on_a_line_lights_text_and_card(open_page, html_of):
    opened = open_page(html_of("frontier"))
    x, y = opened.evaluate(
        """() => {const line = document.querySelector("path.line.v-roughly");
        const at = line.getPointAtLength(line.getTotalLength() / 3);
        const p = new DOMPoint(at.x, at.y).matrixTransform(line.getScreenCTM()); return [p.x, p.y];}"""
    )
    opened.page.mouse.click(x, y)
    assert lit(opened) == {"text": 2, "card": 2, "lines": 1}


def test_click_on_an_area_lights_the_claim_that_allows_it(open_page, html_of):
    opened = open_page(html_of("frontier"))
    opened.click(".card[data-claim='4'] blockquote")
    assert lit(opened) == {"text": 4, "card": 4, "lines": 1}
    assert boxes(opened, "path.area.on")[0][2] - boxes(opened, "path.area.on")[0][0] > 60


def test_lit_card_and_lit_text_are_both_in_sight(open_page, html_of):
    opened = open_page(html_of("frontier"))
    opened.click(".claim[data-claims='1']")
    pane = boxes(opened, ".reading")[0]
    for selector in (".card.on", ".claim.on"):
        _, top, _, bottom = boxes(opened, selector)[0]
        assert top >= pane[1] - 1
        assert bottom <= pane[3] + 1


def test_keys_go_through_the_claims_and_back_to_all(open_page, html_of):
    opened = open_page(html_of("frontier"))
    opened.keyboard.press("j")
    opened.keyboard.press("j")
    assert lit(opened)["card"] == 2
    opened.keyboard.press("k")
    assert lit(opened)["card"] == 1
    before = boxes(opened, ON_MAP)[0]
    opened.keyboard.press("Enter")
    opened.wait_for_timeout(200)
    after = boxes(opened, ON_MAP)[0]
    assert after[2] - after[0] > 3 * (before[2] - before[0])
    opened.keyboard.press("Escape")
    assert lit(opened) == {"text": None, "card": None, "lines": 0}


def test_a_link_to_a_claim_opens_it(open_page, html_of):
    assert lit(open_page(html_of("frontier"), fragment="#c4"))["card"] == 4
    opened = open_page(html_of("several"), fragment="#a1-c2")
    assert lit(opened)["card"] == 2
    opened.keyboard.press("j")
    assert opened.evaluate("location.hash") == "#a1-c3"


def test_a_fragment_that_names_nothing_is_harmless(open_page, html_of):
    for fragment in ("#c99", "#a9", '#"><img src=x onerror=alert(1)>', "#a0-c1"):
        for name in ("frontier", "several"):
            assert open_page(html_of(name), fragment=fragment).said == []


def test_several_articles_are_listed_searched_and_opened(open_page, html_of):
    opened = open_page(html_of("several"))
    assert opened.locator(".articles li").count() == 2
    opened.fill("#search", "ferry")
    assert opened.locator(".articles li").count() == 1
    opened.click(".articles a")
    assert opened.evaluate("document.querySelector('.body').textContent") == PACIFIC
    opened.click("#back")
    opened.fill("#search", "")
    opened.select_option("select", label="Belarus")
    assert opened.locator(".articles li").count() == 1


def test_articles_are_filtered_by_verdict_and_date(open_page, html_of):
    opened = open_page(html_of("several"))
    opened.click(".count.v-supported")
    assert opened.locator(".articles li").count() == 1
    opened.click(".count.v-supported")
    opened.locator("input[type=date]").nth(0).fill("2026-07-13")
    assert opened.locator(".articles a").all_inner_texts() == ["Ferry service between Suva and Apia to resume"]


def test_a_verdict_switched_off_leaves_text_cards_and_map(open_page, html_of):
    opened = open_page(html_of("frontier"))
    opened.click(".count.v-supported")
    assert opened.locator(".card:visible").count() == 3
    assert opened.locator("path.line.v-supported:visible").count() == 0
    assert opened.locator("#map .name.pill").count() == 2


def test_copied_claim_carries_figures_range_and_sources(open_page, html_of):
    opened = open_page(html_of("frontier"), permissions=["clipboard-read", "clipboard-write"])
    opened.click(".card[data-claim='1'] .tools button >> nth=0")
    opened.wait_for_timeout(200)
    copied = opened.evaluate("navigator.clipboard.readText()")
    for part in ("Brest, some 5 kilometers", "Supported", "3.5 km, range 0–4.5 km", "OpenStreetMap", "Example Courier"):
        assert part in copied


def test_download_is_geojson_with_a_feature_a_claim(open_page, html_of):
    opened = open_page(html_of("frontier"), accept_downloads=True)
    with opened.page.expect_download() as download:
        opened.click(".save")
    data = json.loads(download.value.path().read_text(encoding="utf-8"))
    assert [f["properties"]["verdict"] for f in data["features"]] == [
        "supported",
        "roughly",
        "contradicted",
        "not_checkable",
        "supported",
    ]
    assert data["features"][3]["geometry"]["type"] == "Polygon"


def test_capitals_for_governments_and_peoples_are_layers_of_their_own(open_page, html_of):
    opened = open_page(html_of("frontier"))
    for _ in range(2):
        opened.click(".leaflet-control-zoom-out")
        opened.wait_for_timeout(100)
    capitals, peoples = (opened.locator(f".leaflet-points-pane .dot.{kind}:visible") for kind in ("metonym", "demonym"))
    assert (capitals.count(), peoples.count()) == (1, 0)
    assert "Minsk" in opened.locator("#map .name.named").all_inner_texts()
    opened.get_by_label("People").check()
    opened.get_by_label("Government").uncheck()
    opened.wait_for_timeout(100)
    assert (capitals.count(), peoples.count()) == (0, 2)
    assert set(opened.locator("#map .name.people").all_inner_texts()) == {"Polish", "Lithuanian"}
    assert "Minsk" not in opened.locator("#map .name.named").all_inner_texts()


def test_every_layer_of_the_legend_is_switched(open_page, html_of):
    opened = open_page(html_of("frontier"))
    for label, drawn in (
        ("Place measured", "path.dot.main"),
        ("Extent of a place", "path.extent"),
        ("Area the words allow", "path.area"),
    ):
        assert opened.locator(f"{drawn}:visible").count() > 0
        opened.get_by_label(label).uncheck()
        assert opened.locator(f"{drawn}:visible").count() == 0
    opened.get_by_label("Names around").uncheck()
    opened.wait_for_timeout(100)
    assert opened.locator("#map .name.country, #map .name.city").count() == 0


def test_a_place_that_the_user_gave_is_marked_in_the_text_and_in_the_list(open_page):
    from dataclasses import replace

    from geo.findings import Findings
    from maps.page import page

    checked = frontier_article()
    own = [replace(r, source="own") if r.mention.text == "Terespol" else r for r in checked.resolutions]
    opened = open_page(page(Findings((replace(checked, resolutions=tuple(own)),))).html)
    assert opened.locator(".mention.given").all_inner_texts() == ["Terespol"]
    assert opened.locator(".mention.given").get_attribute("title").endswith("own place")
    assert "own place" in opened.locator(".places li", has_text="Terespol").inner_text()
    assert opened.locator(".places li", has_text="own place").count() == 1
