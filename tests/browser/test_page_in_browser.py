"""The page in a real browser: what an article says is shown as written, and text, cards and map move together."""

import json
import re

import pytest

from tests.maps.by_hand import FRONTIER, HOSTILE, PACIFIC

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


def boxes(page, selector: str) -> list[list[float]]:
    return page.evaluate(
        """(selector) => [...document.querySelectorAll(selector)].map((e) => {
        const r = e.getBoundingClientRect(); return [r.left, r.top, r.right, r.bottom];})""",
        selector,
    )


@pytest.mark.parametrize("name", ["frontier", "pacific", "several", "hostile", "both"])
def test_page_asks_the_network_for_nothing_and_says_nothing(open_page, html_of, name):
    opened = open_page(html_of(name))
    assert opened.said == []
    assert [url for url in opened.asked if not url.startswith(("file:", "data:"))] == []


def test_article_reads_exactly_as_it_was_written(open_page, html_of):
    opened = open_page(html_of("frontier"))
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


@pytest.mark.parametrize(("width", "height"), [(1440, 900), (1024, 768), (390, 844)])
def test_labels_neither_collide_nor_leave_the_map(open_page, html_of, width, height):
    for name in ("frontier", "pacific", "hostile"):
        opened = open_page(html_of(name), width=width, height=height)
        frame = boxes(opened, "#map")[0]
        labels = boxes(opened, "#map .name")
        assert labels
        assert all(box[0] >= frame[0] and box[2] <= frame[2] and box[1] >= frame[1] for box in labels)
        crossing = [(a, b) for i, a in enumerate(labels) for b in labels[:i] if overlap(a, b)]
        assert crossing == []


def overlap(a, b) -> bool:
    return a[0] + 1 < b[2] and b[0] + 1 < a[2] and a[1] + 1 < b[3] and b[1] + 1 < a[3]


def test_every_measured_line_is_labelled_with_its_range(open_page, html_of):
    opened = open_page(html_of("frontier"))
    assert sorted(opened.locator("#map .name.pill").all_inner_texts()) == sorted(
        ["✓ 3.5 km\n0–4.5 km", "≈ 179 km\n163–181 km", "✕ 47.8 km\n39.5–49.8 km", "✓ 26.2 km\n19.5–27.3 km"]
    )


def test_line_across_the_antimeridian_is_short_on_screen(open_page, html_of):
    opened = open_page(html_of("pacific"))
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


def test_page_is_interactive_within_half_a_second(open_page, html_of):
    tries = [open_page(html_of("several")) for _ in range(3)]
    assert min(o.evaluate("performance.getEntriesByType('navigation')[0].domInteractive") for o in tries) < 500
