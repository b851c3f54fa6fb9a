"""Measuring by hand: the page's own geodesics against PROJ's, and two clicks on the map."""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pyproj import Geod

from tests.browser.looking import boxes

pytestmark = pytest.mark.browser

SOURCE = Path(__file__).parents[2] / "maps" / "assets" / "page" / "geodesic.js"
WGS84 = Geod(ellps="WGS84")
LON, LAT = st.floats(-180, 180), st.floats(-89.9, 89.9)


@pytest.fixture(scope="module")
def run(browser):
    page = browser.new_page()
    source = SOURCE.read_text(encoding="utf-8")
    yield lambda call: page.evaluate(f"() => {{ {source}\n return {call}; }}")
    page.close()


@given(st.lists(st.tuples(LON, LAT, LON, LAT), min_size=20, max_size=20))
@settings(max_examples=10, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_lengths_and_bearings_agree_with_proj_to_a_millimetre(run, pairs):
    found = run(f"{[list(p) for p in pairs]}.map(([a, b, c, d]) => inverse([a, b], [c, d]))")
    for (lon1, lat1, lon2, lat2), here in zip(pairs, found, strict=True):
        azimuth, _, distance = WGS84.inv(lon1, lat1, lon2, lat2)
        if here is None:
            assert distance > 19_900_000
            continue
        assert here["distance"] == pytest.approx(distance, abs=0.001)
        if 1 < distance < 19_900_000:
            assert abs((here["azimuth"] - azimuth + 180) % 360 - 180) < 0.001


@pytest.mark.parametrize(("azimuth", "metres"), [(0, 5_900), (93, 179_000), (231.4, 1_144_000), (300, 9_000_000)])
def test_the_way_out_agrees_with_proj(run, azimuth, metres):
    lon, lat, _ = WGS84.fwd(23.6847, 52.0975, azimuth, metres)
    here = run(f"direct([23.6847, 52.0975], {azimuth}, {metres})")
    assert (here[0] + 180) % 360 - 180 == pytest.approx(lon, abs=1e-7)
    assert here[1] == pytest.approx(lat, abs=1e-7)


def test_two_clicks_measure_and_a_click_on_a_place_means_the_place(open_page, html_of):
    opened = open_page(html_of("frontier"))
    opened.keyboard.press("m")
    dots = boxes(opened, "path.dot.main")
    for left, top, right, bottom in sorted(dots)[:1] + sorted(dots)[-1:]:
        opened.page.mouse.click((left + right) / 2 + 2, (top + bottom) / 2)
    azimuth, _, metres = WGS84.inv(21.0118, 52.2298, 24.3566, 52.2138)
    assert opened.inner_text(".leaflet-tooltip.measured") == f"{metres / 1000:.0f} km, bearing {azimuth:.0f}° (E)"
    assert opened.locator(".card.on").count() == 0
    opened.keyboard.press("Escape")
    assert opened.locator(".leaflet-tooltip.measured").count() == 0
