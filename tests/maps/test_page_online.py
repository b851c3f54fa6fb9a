"""Online tiles: only by name, only over https, only from hosts that the policy of the page then names."""

import re
from contextlib import suppress

import pytest

from geo.errors import BadInput
from maps.page import page
from maps.page_online import Tiles, online_tiles


def policy_of(html: str) -> str:
    return re.search(r'http-equiv="Content-Security-Policy" content="([^"]*)"', html).group(1)


def test_a_page_without_tiles_may_ask_no_host(frontier):
    assert "http" not in policy_of(page(frontier).html)


def test_a_page_with_tiles_may_ask_their_hosts_for_pictures_and_nothing_else(frontier):
    html = page(frontier, basemap="OpenStreetMap.Mapnik").html
    without = policy_of(page(frontier).html)
    hashes = re.compile(r"'sha256-[^']*'")
    widened = without.replace("img-src data:", "img-src data: https://tile.openstreetmap.org")
    assert hashes.sub("#", policy_of(html)) == hashes.sub("#", widened)
    assert "https://tile.openstreetmap.org/{z}/{x}/{y}.png" in html


def test_every_subdomain_is_a_host_of_its_own():
    hosts = online_tiles("OpenTopoMap").hosts
    assert len(hosts) > 2
    assert all(re.fullmatch(r"https://[abc]\.tile\.opentopomap\.org", host) for host in hosts)


def known_tiles(name: str) -> Tiles | None:
    with suppress(BadInput):
        return online_tiles(name)
    return None


def test_every_provider_that_is_taken_is_whole_and_safe():
    from xyzservices import providers

    taken = [tiles for name in providers.flatten() if (tiles := known_tiles(name))]
    assert len(taken) > 50
    for tiles in taken:
        assert set(re.findall(r"\{(\w+)\}", tiles.url)) <= {"x", "y", "z", "s"}
        assert all(re.fullmatch(r"https://[\w.-]+(:\d+)?", host) for host in tiles.hosts), tiles
        assert tiles.attribution


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("OpenStreetMap.Mapnick", "did you mean OpenStreetMap.Mapnik"),
        ("Jawg.Streets", "wants a key"),
        ("'; script-src *", "no tiles of this name"),
    ],
)
def test_a_name_that_does_not_do_is_refused(name, told):
    with pytest.raises(BadInput, match=re.escape(told)):
        online_tiles(name)
