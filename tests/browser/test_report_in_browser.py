"""The HTML report in a real browser: heard as it is seen, fit for a phone, asking nobody, running nothing."""

from functools import cache

import pytest

from geo.findings import Findings
from maps.report import report
from tests.browser.test_access_in_browser import axe, violations
from tests.maps.by_hand import frontier_article, hostile_article, pacific_article

pytestmark = pytest.mark.browser

__all__ = ["axe"]
SHOWN = {
    "frontier": (frontier_article,),
    "several": (frontier_article, pacific_article),
    "hostile": (hostile_article,),
}


@cache
def reported(name):
    """Return the HTML of a report; that of one article with its maps."""
    findings = Findings(tuple(article() for article in SHOWN[name]))
    return report(findings, format="html", figures=name == "frontier")


@pytest.fixture
def opened(browser, tmp_path):
    """Open a report without a network; what it asks for is kept as `asked`."""
    contexts = []

    def opened(name, *, width=1440, **options):
        file = tmp_path / f"{name}.html"
        file.write_text(reported(name), encoding="utf-8", errors="replace")
        contexts.append(browser.new_context(viewport={"width": width, "height": 900}, offline=True, **options))
        page = contexts[-1].new_page()
        page.asked = []
        page.on("request", lambda request: page.asked.append(request.url))
        page.goto(f"file://{file}")
        return page

    yield opened
    for context in contexts:
        context.close()


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [1440, 390])
@pytest.mark.parametrize("name", list(SHOWN))
def test_axe_finds_no_violation_in_a_report(opened, axe, *, name, width, scheme):
    assert violations(opened(name, width=width, color_scheme=scheme), axe) == []


@pytest.mark.parametrize("name", list(SHOWN))
def test_a_report_is_no_wider_than_a_phone(opened, name):
    assert opened(name, width=390).evaluate("() => document.documentElement.scrollWidth") <= 390


def test_a_claim_is_reached_from_the_summary(opened):
    page = opened("frontier")
    page.click('a[href="#claim-3"]')
    assert -5 < page.evaluate("() => document.getElementById('claim-3').getBoundingClientRect().top") < 200


def test_maps_have_words_and_nothing_of_an_article_runs_or_asks_the_network(opened):
    page = opened("frontier")
    maps = page.evaluate("() => [...document.images].map((image) => [image.alt, image.naturalWidth])")
    assert len(maps) == 5
    assert all(alt.startswith("Map. ") and width > 600 for alt, width in maps)
    hostile = opened("hostile")
    assert hostile.evaluate("() => window.pwned") is None
    assert [url for url in (*page.asked, *hostile.asked) if not url.startswith(("file:", "data:"))] == []
