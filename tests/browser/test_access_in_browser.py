"""Who hears the page, or only presses keys: axe-core finds nothing, in light and dark, at a desk and on a phone."""

from itertools import pairwise
from pathlib import Path

import pytest

pytestmark = pytest.mark.browser

RUN = """async () => (await axe.run(document, { resultTypes: ["violations", "incomplete"] })).violations
    .map(({ id, nodes }) => `${id}: ${nodes.map((node) => `${node.html} ${node.failureSummary}`).join(" | ")}`)"""


@pytest.fixture(scope="session")
def axe() -> str:
    """Return the source of axe-core (MPL 2.0), which the test extra brings along."""
    library = pytest.importorskip(
        "axe_playwright_python", reason="axe-playwright-python, of the test extra, is missing"
    )
    return (Path(library.__file__).parent / "axe.min.js").read_text(encoding="utf-8")


def violations(opened, axe: str) -> list[str]:
    opened.evaluate(f"() => {{ {axe} }}")
    return opened.evaluate(RUN)


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [1440, 390])
@pytest.mark.parametrize("shown", ["frontier", "frontier#c3", "several", "hostile#c1"])
def test_axe_finds_no_violation(open_page, html_of, axe, *, shown, width, scheme):
    name, at, claim = shown.partition("#")
    opened = open_page(html_of(name), width=width, fragment=at + claim, color_scheme=scheme)
    assert violations(opened, axe) == []


def test_axe_does_find_what_is_wrong(open_page, html_of, axe):
    opened = open_page(html_of("frontier"))
    opened.evaluate("document.querySelector('select').removeAttribute('aria-label')")
    opened.evaluate("document.documentElement.style.setProperty('--soft', '#ccc')")
    assert sorted(found.partition(":")[0] for found in violations(opened, axe)) == ["color-contrast", "select-name"]


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_no_violation_with_everything_open_and_switched_on(open_page, html_of, axe, scheme):
    opened = open_page(html_of("several"), color_scheme=scheme)
    opened.click("#credits summary")
    opened.get_by_label("Mentions by country").check()
    opened.click(".count.v-supported")
    opened.keyboard.press("m")
    assert violations(opened, axe) == []


def test_everything_is_reached_by_the_tab_key_and_seen_when_it_is(open_page, html_of):
    opened = open_page(html_of("frontier"))
    wanted = opened.evaluate(
        """() => [...document.querySelectorAll("a[href], button:not(:disabled), select, input, summary")]
        .filter((e) => e.checkVisibility()).length"""
    )
    reached = set()
    for _ in range(wanted + 12):
        opened.keyboard.press("Tab")
        seen = opened.evaluate(
            """() => { const e = document.activeElement; if (e === document.body) return null;
            const { outlineStyle, outlineWidth } = getComputedStyle(e);
            const all = [...document.querySelectorAll("*")];
            return [all.indexOf(e), outlineStyle !== "none" && parseFloat(outlineWidth) >= 2, e.outerHTML]; }"""
        )
        if seen:
            assert seen[1], f"nothing shows that this is chosen: {seen[2]}"
            reached.add(seen[0])
    assert len(reached) >= wanted


def test_a_claim_is_chosen_zoomed_to_and_left_by_keys_alone(open_page, html_of):
    opened = open_page(html_of("frontier"))
    opened.keyboard.press("j")
    assert opened.inner_text("#spoken").startswith("Claim 1 of 5: Supported.")
    assert opened.evaluate("document.activeElement.dataset.claims") == "1"
    opened.keyboard.press("Enter")
    opened.wait_for_timeout(100)
    assert opened.evaluate("location.hash") == "#c1"
    opened.keyboard.press("Escape")
    assert opened.inner_text("#spoken") == ""


def test_the_headings_and_landmarks_tell_the_page_in_order(look_at):
    opened = look_at("frontier")
    levels = opened.evaluate(
        "[...document.querySelectorAll('h1, h2, h3')].filter((e) => !e.hidden).map((e) => +e.tagName[1])"
    )
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(b - a <= 1 for a, b in pairwise(levels))
    assert opened.locator("main, header, footer").count() == 3


def test_nothing_moves_where_less_motion_is_asked_for(open_page, html_of):
    opened = open_page(html_of("frontier"))
    assert opened.evaluate("matchMedia('(prefers-reduced-motion: reduce)').matches")
    opened.keyboard.press("j")
    opened.keyboard.press("Enter")
    assert opened.evaluate("document.getAnimations().length") == 0
    assert not opened.evaluate("document.querySelector('#map').classList.contains('leaflet-zoom-anim')")
