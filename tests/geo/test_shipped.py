"""The data that come with the package are those of the manifest: hash, rows, licence, attribution."""

import json
from pathlib import Path

import marisa_trie
import numpy as np
import pytest

from geo.errors import DamagedData
from geo.ground.background import countries
from geo.places.gazetteer import shipped
from geo.shipped import attributions, data_path, manifest, verify

ROWS = {
    "borders_steps.npy": lambda path: len(np.load(path, mmap_mode="r")),
    "borders_arcs.npy": lambda path: len(np.load(path, mmap_mode="r")),
    "borders_claims.json": lambda path: len(json.loads(path.read_text("utf-8"))),
    "gazetteer.bin": lambda _: sum(1 for _ in shipped()),
    "gazetteer.trie": lambda path: len(marisa_trie.Trie().mmap(str(path))),
}


def test_every_file_has_the_bytes_of_the_manifest():
    assert [artefact.file for artefact, whole in verify() if not whole] == []


def test_every_file_is_in_the_manifest_and_no_other():
    folder = data_path("MANIFEST.toml").parent
    files = {p.name for p in folder.iterdir() if p.is_file()} - {"MANIFEST.toml"}
    assert files == {artefact.file for artefact in manifest()}


@pytest.mark.parametrize("file", sorted(ROWS))
def test_a_file_has_the_rows_of_the_manifest(file):
    (artefact,) = (a for a in manifest() if a.file == file)
    assert ROWS[file](data_path(file)) == artefact.rows


def test_the_background_has_every_country_at_every_scale():
    counts = [len(countries(detail)) for detail in ("110m", "50m", "10m")]
    assert counts == sorted(counts)
    assert counts[0] > 150


def test_every_source_names_its_version_licence_and_attribution():
    sources = [s for artefact in manifest() for s in artefact.sources]
    assert sources
    assert all(s.name and s.version and s.licence and s.attribution for s in sources)


def test_every_script_that_built_a_file_is_there():
    root = Path(__file__).parents[2]
    assert [a.built_by for a in manifest() if not (root / a.built_by).is_file()] == []


def test_the_owners_of_the_data_are_credited():
    told = " ".join(attributions())
    assert all(owner in told for owner in ("OpenStreetMap", "GeoNames", "Natural Earth"))


def test_a_missing_file_is_one_clear_line():
    with pytest.raises(DamagedData, match="reinstall howfar"):
        data_path("nothing.bin")
