"""The examples of docs/plugins.md run as they stand."""

import re
from pathlib import Path

import pytest

from tests.geo.places.nominatim_server import found, serving, somewhere

PAGE = Path(__file__).parent.parent / "docs" / "plugins.md"
BLOCKS = re.findall(r"```python\n(.*?)```", PAGE.read_text(encoding="utf-8"), re.DOTALL)


def run(words, **replaced):
    """Run the block that holds these words and return its names."""
    (block,) = [block for block in BLOCKS if words in block]
    for old, new in replaced.items():
        assert old in block
        block = block.replace(old, new)
    names = {}
    exec(block, names)
    return names


def test_the_page_has_the_examples():
    assert len(BLOCKS) == 4


def test_the_online_example_asks_and_keeps(tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    with serving(Zzyzkowo=found(somewhere())) as server:
        monkeypatch.setattr("geo.places.bounded.Nominatim", _towards(server))
        names = run("NOMINATIM, cache")
    assert names["known"].failures == {}
    assert capsys.readouterr().out == "{}\n"
    assert (tmp_path / "answers.sqlite").is_file()
    assert server.agents == ["newsroom.example"]


def _towards(server):
    from geopy.geocoders import Nominatim

    return lambda **more: Nominatim(**{**more, "domain": server.domain, "scheme": "http"})


def test_the_example_of_a_provider_runs():
    assert run("Pelias")["MINE"].credit == "Pelias (online), © our own survey, maps.example/terms"


def test_the_geopandas_example_runs():
    assert len(run("geopandas")["frame"]) == 2


def test_the_spacy_example_runs():
    pytest.importorskip("spacy", reason="spaCy is not installed; it is no part of the test extra")
    assert [r.mention.text for r in run("spacy")["findings"].articles[0].resolutions] == ["Zzyzkowo"]
