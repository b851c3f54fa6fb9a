"""How soon the page answers: against an empty map in the same browser, so that a busy machine is slow for both."""

from pathlib import Path
from statistics import median

import pytest

import maps
from maps.page import page
from tests.maps.crowd import crowd

pytestmark = pytest.mark.browser

# The later of: scripts have run, something is painted. In milliseconds since the page was asked for.
READY_MS = """() => Math.max(performance.getEntriesByType("navigation")[0].domInteractive,
    ...performance.getEntriesByType("paint").map((entry) => entry.startTime))"""
LEAFLET = Path(maps.__file__).parent / "assets" / "leaflet" / "leaflet.js"


@pytest.fixture(scope="module")
def empty() -> str:
    """Return a page with an empty map of the library alone."""
    source = LEAFLET.read_text(encoding="utf-8")
    body = f"<div id=m></div><script>{source}</script><script>L.map('m').setView([0, 0], 2)</script>"
    return f"<!doctype html><html data-ready=true><meta charset=utf-8><title>Empty</title>{body}</html>"


def ready_ms(open_page, html: str, *, tries: int = 3) -> float:
    """Return the median of milliseconds until a page is drawn and answers."""
    return median(open_page(html).evaluate(READY_MS) for _ in range(tries))


def test_page_is_interactive_within_half_a_second(open_page, html_of, empty, record_property):
    page_ms, empty_ms = ready_ms(open_page, html_of("several")), ready_ms(open_page, empty)
    record_property("ready_ms", page_ms)
    print(f"ready after {page_ms:.0f} ms, an empty map after {empty_ms:.0f} ms")
    assert page_ms < max(500, 8 * empty_ms)
    assert page_ms < 4_000


def test_a_hundred_thousand_mentions_are_under_eight_megabytes_and_a_second(open_page, empty, record_property):
    html = page(crowd(100_000)).html
    page_ms, empty_ms = ready_ms(open_page, html), ready_ms(open_page, empty)
    record_property("ready_ms", page_ms)
    print(f"{len(html.encode()) / 1e6:.1f} MB, ready after {page_ms:.0f} ms, an empty map after {empty_ms:.0f} ms")
    assert len(html.encode()) < 8_000_000
    assert page_ms < max(1_000, 15 * empty_ms)
    assert page_ms < 8_000
