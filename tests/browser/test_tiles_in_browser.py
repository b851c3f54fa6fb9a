"""Tiles beneath the page in a real browser with its network cut: online ones, and those of a file inside the page."""

import pytest

from geo.findings import Findings
from maps.page import page
from tests.maps.archives import picture, write_archive
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


def test_beside_a_pole_tiles_are_asked_for_where_they_lie(open_page):
    from tests.maps.by_hand_polar import polar_article

    made = page(Findings((polar_article(),)), basemap="OpenStreetMap.Mapnik")
    opened = open_page(made.html, fragment="#c1")
    assert "polar" not in opened.get_attribute("#map", "class").split()
    asked = [url.removesuffix(".png").split("/")[-3:] for url in opened.asked if url.endswith(".png")]
    assert asked
    assert all(int(x) < 2 ** int(z) and int(y) < 2 ** int(z) for z, x, y in asked)


@pytest.fixture(scope="module")
def pictured(tmp_path_factory) -> str:
    """Return a page over pictures of the whole world, one colour a zoom."""
    every = {(z, x, y): picture((200, 20 * z, 0)) for z in range(5) for x in range(2**z) for y in range(2**z)}
    file = write_archive(tmp_path_factory.mktemp("tiles") / "world.pmtiles", every, attribution="© <i>A Mapper</i>")
    return page(Findings((frontier_article(),)), basemap=str(file)).html


def test_pictures_of_a_file_are_drawn_without_asking_anybody(open_page, pictured):
    opened = open_page(pictured)
    opened.wait_for_timeout(300)
    assert opened.said == []
    assert [url for url in opened.asked if not url.startswith(("file:", "data:"))] == []
    colour = opened.evaluate(
        """() => { const canvas = document.querySelector(".leaflet-archive-pane canvas");
        return [...canvas.getContext("2d").getImageData(canvas.width / 2, canvas.height / 2, 1, 1).data]; }"""
    )
    assert colour == [200, 80, 0, 255]
    assert opened.inner_text(".online-credit") == "© A Mapper"
    assert opened.locator("path.line:visible").count() == 4


def test_a_picture_too_large_to_be_a_tile_is_not_drawn(open_page, tmp_path):
    file = write_archive(tmp_path / "bomb.pmtiles", {(0, 0, 0): picture((200, 0, 0), side=9_000)})
    opened = open_page(page(Findings((frontier_article(),)), basemap=str(file)).html)
    opened.wait_for_timeout(300)
    drawn = opened.evaluate(
        """() => { const canvas = document.querySelector(".leaflet-archive-pane canvas");
        return canvas.getContext("2d").getImageData(canvas.width / 2, canvas.height / 2, 1, 1).data[3]; }"""
    )
    assert drawn == 0
    assert opened.said == []


def test_streets_of_a_file_are_drawn_under_borders_and_claims(open_page, tmp_path):
    import shapely
    from geopandas import GeoDataFrame
    from pyogrio import write_dataframe

    green = GeoDataFrame({"kind": ["forest"]}, geometry=[shapely.box(20, 51, 27, 55)], crs="EPSG:4326")
    write_dataframe(green, tmp_path / "g.pmtiles", layer="landuse", driver="PMTiles", MINZOOM=0, MAXZOOM=9)
    opened = open_page(page(Findings((frontier_article(),)), basemap=str(tmp_path / "g.pmtiles")).html)
    colours = opened.evaluate(
        """() => { const canvas = document.querySelector(".leaflet-base-pane canvas");
        const { data } = canvas.getContext("2d").getImageData(0, 0, canvas.width, canvas.height);
        const found = {};
        for (let i = 0; i < data.length; i += 4) {
            const key = [data[i], data[i + 1], data[i + 2]].join();
            found[key] = (found[key] ?? 0) + 1;
        }
        return found; }"""
    )
    assert colours.get("230,236,217", 0) > 100_000
    assert colours.get("125,117,101", 0) > 300
