"""What --version says: the version, the data, where geo was imported from, and who else claims its name."""

from collections.abc import Iterator
from importlib import metadata
from pathlib import Path
from typing import Final

import geo
from geo.errors import HowfarError
from geo.shipped import manifest

__all__ = ["version_lines", "warnings"]

_OURS: Final = ("geo", "layers", "maps")
_NAME: Final = "howfar"


def version_lines() -> list[str]:
    """Return the version, the data's versions and the folder geo was imported from, one line each."""
    return [f"howfar {_version()}", *_data(), f"geo imported from {Path(geo.__file__).parent}"]


def warnings() -> list[str]:
    """Return one line for every other installed distribution that owns a package named geo, layers or maps."""
    return [
        f"{owner} also installs a package named {package}; remove it, or keep howfar in an environment of its own"
        for owner, package in sorted(set(_others()))
    ]


def _version() -> str:
    try:
        return metadata.version(_NAME)
    except metadata.PackageNotFoundError:
        return "(not installed: run from its source)"


def _data() -> list[str]:
    try:
        return [f"data {a.file}: {'; '.join(f'{s.name} {s.version}' for s in a.sources)}" for a in manifest()]
    except HowfarError as error:
        return [f"data: {error}"]


def _others() -> Iterator[tuple[str, str]]:
    # The record of files is searched as one text: parsing every path of every distribution takes ten times as long.
    for distribution in metadata.distributions():
        listed = "\n" + (distribution.read_text("RECORD") or distribution.read_text("SOURCES.txt") or "")
        for package in _OURS:
            if f"\n{package}/__init__.py" in listed or f"\n{package}.py" in listed:
                name = str(distribution.metadata["Name"])
                if name.lower() != _NAME:
                    yield name, package
