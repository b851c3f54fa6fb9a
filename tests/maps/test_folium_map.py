"""The folium map: one group a layer, nothing fetched, same bytes, and hostile text that stays text."""

import json
import re
from dataclasses import replace
from pathlib import Path

import pytest
import shapely

pytest.importorskip("geo.ground.store", reason="the shipped borders have not landed")

import geo
from geo.findings import Findings
from maps.folium_background import shown_edge
from maps.folium_map import folium_map, offline_html
from maps.folium_text import safe
from tests.maps.by_hand_polar import polar_article

HOSTILE = (Path(__file__).parents[1] / "golden" / "hostile.txt").read_text(encoding="utf-8").split("\n")


def groups(drawn) -> list[str]:
    return [
        child.layer_name
        for child in drawn._children.values()
        if type(child).__name__ == "FeatureGroup" and child.control
    ]


@pytest.fixture(scope="module")
def offline(frontier) -> str:
    return offline_html(folium_map(frontier))


@pytest.fixture
def shown(browser, tmp_path):
    """Open an HTML text in a real browser with the network cut; yields a function to a page."""
    page = browser.new_page(viewport={"width": 1000, "height": 700})
    page.trouble = []
    page.on("pageerror", lambda error: page.trouble.append(str(error)))
    page.on("dialog", lambda dialog: page.trouble.append(f"dialog {dialog.message}"))

    def watch(route):
        if route.request.url.startswith("file:"):
            route.continue_()
        else:
            page.trouble.append(route.request.url)
            route.abort()

    page.route("**/*", watch)

    def opened(html: str):
        path = tmp_path / "map.html"
        path.write_text(html, encoding="utf-8")
        page.goto(path.as_uri())
        page.wait_for_selector(".leaflet-control-layers")
        return page

    yield opened
    page.close()


def test_there_is_one_group_a_layer_that_has_rows(frontier):
    assert groups(folium_map(frontier)) == ["Countries", "Uncertainty", "Located", "Borders", "Measurements", "Places"]


def test_no_findings_are_a_map_of_the_world():
    drawn = folium_map(Findings(()))
    assert groups(drawn) == []
    assert "Russia" in drawn.get_root().render()


def test_it_is_a_folium_map_to_which_more_can_be_added(frontier):
    import folium

    drawn = folium_map(frontier)
    folium.CircleMarker([52.1, 23.7], popup="mine").add_to(drawn)
    assert "mine" in drawn.get_root().render()


def test_the_same_findings_give_the_same_bytes(frontier):
    assert offline_html(folium_map(frontier)) == offline_html(folium_map(frontier))


def test_the_offline_file_links_to_nothing(offline):
    assert not re.findall(r"""<(?:script|link|img|iframe)[^>]+(?:src|href)=["']?[a-z]+:""", offline)
    assert "@import" not in offline
    assert "sourceMappingURL" not in offline
    assert "L.geoJson" in offline


def test_popups_say_verdict_claim_measure_and_reason(offline):
    assert "supported" in offline
    assert "some 5 kilometers" in offline
    assert "Measured: \\u003cb\\u003e3.5 km\\u003c/b\\u003e" in offline


@pytest.mark.parametrize("line", [line for line in HOSTILE if line])
def test_safe_text_has_no_sign_a_template_or_a_script_could_read(line):
    import html

    assert re.fullmatch(r"(?:[\w .,;:-]|&#\d+;)*", safe(line))
    assert html.unescape(safe(line)) == line


def test_hostile_text_is_no_template_of_python(hostile, tmp_path):
    text = offline_html(folium_map(hostile, title=" ".join(HOSTILE)))
    for sign in ("{{", "{%", "${", "<script>window", "onerror="):
        for line in HOSTILE:
            assert sign not in line or line not in text
    assert "&#123;&#123;7&#42;7&#125;&#125;" in text
    assert "{{7*7}}" not in text
    assert not Path("/tmp/pwned").exists()


@pytest.mark.browser
def test_in_a_browser_hostile_text_shows_and_does_not_run(hostile, shown):
    page = shown(offline_html(folium_map(hostile, title=HOSTILE[0])))
    words = page.evaluate(
        """() => {
            const texts = [];
            const walk = layer => {
                if (layer.eachLayer) layer.eachLayer(walk);
                if (layer.getPopup && layer.getPopup() && layer.getLayers().length) {
                    layer.openPopup();
                    texts.push(document.querySelector('.leaflet-popup-content').textContent);
                }
            };
            Object.keys(window).filter(k => k.startsWith('map_')).forEach(k => window[k].eachLayer(walk));
            return texts.join('\\n');
        }"""
    )
    page.wait_for_timeout(300)
    assert page.trouble == []
    assert page.evaluate("window.pwned") is None
    shown_words = " ".join(words.split())
    for line in (line for line in HOSTILE if line and "\u200b" not in line):
        assert " ".join(line.split()) in shown_words, line
    assert page.title() == HOSTILE[0]


@pytest.mark.browser
def test_in_a_browser_a_line_over_the_antimeridian_is_one_piece(several, shown):
    page = shown(offline_html(folium_map(several)))
    spans = page.evaluate(
        """() => {
            const spans = [];
            const walk = layer => {
                if (layer.eachLayer) layer.eachLayer(walk);
                else if (layer instanceof L.Polyline && !(layer instanceof L.Polygon) && layer.feature
                         && layer.feature.properties.look) {
                    const box = layer.getBounds();
                    spans.push(box.getEast() - box.getWest());
                }
            };
            Object.keys(window).filter(k => k.startsWith('map_')).forEach(k => window[k].eachLayer(walk));
            return spans;
        }"""
    )
    assert page.trouble == []
    assert spans
    assert max(spans) < 25  # the circle of the claimed distance; a torn one is as wide as the world


BOXES = """() => [...document.querySelectorAll(".howfar-label")].filter((e) => e.style.visibility === "visible")
    .map((e) => { const r = e.firstElementChild.getBoundingClientRect();
    return [e.textContent, r.left, r.top, r.right, r.bottom]; })"""


def crossing(labels) -> list[tuple[str, str]]:
    return [
        (a[0], b[0])
        for i, a in enumerate(labels)
        for b in labels[:i]
        if a[1] + 1 < b[3] and b[1] + 1 < a[3] and a[2] + 1 < b[4] and b[2] + 1 < a[4]
    ]


@pytest.mark.browser
def test_in_a_browser_lines_places_and_countries_are_named_and_no_name_lies_over_another(several, shown):
    page = shown(offline_html(folium_map(several)))
    for _ in range(4):
        page.wait_for_timeout(1000)
        labels = page.evaluate(BOXES)
        assert len(labels) > 5
        assert crossing(labels) == []
        page.click(".leaflet-control-zoom-in")
    assert page.trouble == []


@pytest.mark.browser
def test_in_a_browser_what_was_measured_stands_beside_its_line_with_its_range(frontier, shown):
    page = shown(offline_html(folium_map(frontier)))
    page.wait_for_timeout(500)
    words = {label[0] for label in page.evaluate(BOXES)}
    assert {"✓ 3.5 km 0–4.5 km", "≈ 179 km 163–181 km", "Brest", "Warsaw", "Hrodna"} <= words


@pytest.mark.browser
def test_in_a_browser_a_layer_switched_off_takes_its_names_along(frontier, shown):
    page = shown(offline_html(folium_map(frontier)))
    page.wait_for_timeout(400)
    page.get_by_label("Measurements").uncheck()
    page.wait_for_timeout(500)
    words = {label[0] for label in page.evaluate(BOXES)}
    assert not any(" km " in label for label in words)
    assert "Brest" in words


@pytest.mark.browser
def test_in_a_browser_a_click_within_a_claimed_distance_means_what_lies_there(frontier, shown):
    page = shown(offline_html(folium_map(frontier)))
    page.wait_for_timeout(400)
    box = page.locator(".howfar-place", has_text="Warsaw").locator("div").bounding_box()
    page.mouse.click(box["x"] + 60, box["y"] - 120)
    page.wait_for_timeout(200)
    assert page.locator(".leaflet-popup").count() == 0


def test_hostile_names_are_harmless_as_labels(hostile):
    text = offline_html(folium_map(hostile))
    for html in re.findall(r"howfar-label.*?html.*?[\n;]", text):
        assert "<script>window" not in html
    assert "{{" not in text.split("howfar-label")[-1]


def test_a_claimed_distance_over_the_antimeridian_is_one_line(several):
    text = folium_map(several).get_root().render()
    shapes = [json.loads(found) for found in re.findall(r'\{"coordinates": [^{}]*\}', text) if '"LineString"' in found]
    closed = [s["coordinates"] for s in shapes if s["coordinates"][0] == s["coordinates"][-1]]
    assert any(max(x for x, _ in ring) > 180 > min(x for x, _ in ring) for ring in closed)


def polar(*, claims: int) -> Findings:
    article = polar_article()
    return Findings((replace(article, findings=article.findings[:claims]),))


def drawn_shapes(text: str, kind: str) -> list:
    shapes = [json.loads(found) for found in re.findall(r'\{"coordinates": [^{}]*\}', text)]
    return [shape["coordinates"] for shape in shapes if shape["type"] == kind]


def test_a_line_to_a_pole_is_straight_and_ends_where_the_pole_is_marked():
    text = folium_map(polar(claims=1)).get_root().render()
    line = next(line for line in drawn_shapes(text, "LineString") if line[-1][1] == 90.0)
    assert {round(lon, 4) for lon, _ in line} == {15.6333}
    assert [15.6333, 90.0] in [[round(value, 4) for value in point] for point in drawn_shapes(text, "Point")]


def test_where_mercator_ends_before_the_claims_the_map_is_in_plain_degrees(frontier):
    assert "crs: L.CRS.EPSG4326" in folium_map(polar(claims=1)).get_root().render()
    assert "crs: L.CRS.EPSG3857" in folium_map(frontier).get_root().render()


def test_no_outline_runs_along_a_pole_or_the_antimeridian():
    whole = shapely.box(-180, -90, 180, -60)
    assert shown_edge(whole).equals(shapely.LineString([(-180, -60), (180, -60)]))
    over = shapely.box(170, 0, 190, 10)
    assert shown_edge(over).length == over.length


def test_countries_that_are_named_are_tinted_and_their_neighbours_otherwise(frontier):
    text = folium_map(frontier).get_root().render()
    fills = set(re.findall(r'"fillColor": "(#[0-9A-F]{6})"', text))
    assert {"#FAEFDF", "#F0EDF1", "#ECE9E0"} <= fills  # Poland, Belarus, what nobody speaks of
    assert "#FAEFDF" not in folium_map(Findings(())).get_root().render()


@pytest.mark.parametrize(
    "text",
    [
        "Lviv is 70 km from the Polish border. Odesa lies 440 km south of Kyiv.",
        "Srinagar is 80 km from Pakistan.",
        "Haifa is 40 km from Lebanon and 60 km from Syria.",
        "Sapporo is 300 km from the Kuril Islands.",
    ],
)
def test_ground_that_several_claim_is_drawn_wherever_it_lies(text: str) -> None:
    assert "L.map(" in folium_map(geo.check(text)).get_root().render()
