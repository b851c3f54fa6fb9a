"""The data that come with the package: where each file is, what it was made of, and whether it is whole."""

import tomllib
from dataclasses import dataclass
from functools import cache
from hashlib import file_digest
from pathlib import Path
from typing import Final

from geo.errors import DamagedData

__all__ = ["Artefact", "Source", "attributions", "data_path", "manifest", "published", "verify"]

_DATA: Final = Path(__file__).parent / "data"


@dataclass(frozen=True, slots=True)
class Source:
    """A published data set: name, version as pinned, licence (SPDX where it has one), attribution to be shown."""

    name: str
    version: str
    licence: str
    attribution: str


@dataclass(frozen=True, slots=True)
class Artefact:
    """One file of geo/data: its hash, its number of rows, the script that builds it, and its sources."""

    file: str
    sha256: str
    rows: int
    built_by: str
    description: str
    sources: tuple[Source, ...]


def data_path(file: str) -> Path:
    """Return the path of a shipped file; raise DamagedData when it is not there."""
    path = _DATA / file
    if not path.is_file():
        raise DamagedData(f"{file} is missing from {_DATA}; reinstall howfar")
    return path


@cache
def manifest() -> tuple[Artefact, ...]:
    """Return every artefact of geo/data/MANIFEST.toml, by file name."""
    with data_path("MANIFEST.toml").open("rb") as stream:
        tables = tomllib.load(stream)["artefact"]
    return tuple(_artefact(table) for table in sorted(tables, key=lambda t: str(t["file"])))


def published(source: Source) -> bool:
    """Tell whether a source is somebody else's publication; howfar's own tables and fits ask for no attribution."""
    return not source.name.startswith("howfar")


def attributions(made_of: tuple[str, ...] = ("",)) -> tuple[str, ...]:
    """Return each attribution that has to be shown with what is made of the files whose names begin so, once.

    One that another holds is left out: "© OpenStreetMap contributors" where the tool that cut the borders is named too.

    >>> attributions(("background",))
    ('Made with Natural Earth',)
    """
    sources = [s for a in manifest() if a.file.startswith(made_of) for s in a.sources if published(s)]
    once = list(dict.fromkeys(s.attribution for s in sources))
    return tuple(text for text in once if not any(text != other and text in other for other in once))


def verify() -> tuple[tuple[Artefact, bool], ...]:
    """Return every artefact with whether its bytes are those of the manifest."""
    return tuple((a, _digest(data_path(a.file)) == a.sha256) for a in manifest())


def _digest(path: Path) -> str:
    with path.open("rb") as stream:
        return file_digest(stream, "sha256").hexdigest()


def _artefact(table: dict[str, object]) -> Artefact:
    fields = {key: value for key, value in table.items() if key != "source"}
    sources = table["source"]
    assert isinstance(sources, list)
    return Artefact(**fields, sources=tuple(Source(**s) for s in sources))  # type: ignore[arg-type]
