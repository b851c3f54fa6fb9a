"""Online tiles in a real browser with its network cut: what is asked for, and what stands without an answer."""

import pytest

from geo.findings import Findings
from maps.page import page
from tests.maps.by_hand import frontier_article

pytestmark = pytest.mark.browser


@pytest.fixture(scope="module")
def tiled() -> str:
    return page(Findings((frontier_article(),)), basemap="OpenStreetMap.Mapnik").html


def test_only_the_named_host_is_asked_and_it_is_credited_on_the_map(open_page, tiled):
    opened = open_page(tiled)
    asked = [url for url in opened.asked if not url.startswith(("file:", "data:"))]
    assert asked
    assert all(url.startswith("https://tile.openstreetmap.org/") for url in asked)
    assert "OpenStreetMap" in opened.inner_text(".online-credit")


def test_the_drawn_ground_and_the_claims_stand_where_no_tile_comes(open_page, tiled):
    opened = open_page(tiled)
    assert opened.locator("path.line:visible").count() == 4
    assert not opened.get_by_label("Names around").is_checked()
    assert not [said for said in opened.said if "Content Security Policy" in said]
