"""Where a gazetteer is built: a folder beside the one wanted, which takes its place at last."""

import json
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from shutil import rmtree
from typing import Any, Final

from geo.errors import BadInput, UnwritableOutput
from geo.places.building.source import Source
from geo.places.receipt import RECEIPT, is_gazetteer

__all__ = ["explained", "put_in_place", "workshop"]

_FORMAT: Final = 1
_INPUTS: Final = "inputs.json"


def workshop(folder: Path, sources: Sequence[Source], *, parts: int) -> Path:
    """Return the folder to build in, with what an earlier build of the same files has left there, else empty.

    Raises BadInput when something that is no gazetteer lies where the new one shall be, UnwritableOutput.
    """
    if folder.exists() and not is_gazetteer(folder) and not _empty(folder):
        raise BadInput(f"{folder} is there and is no gazetteer; choose another -o, so that nothing is overwritten")
    made = folder.with_name(f"{folder.name}.part")
    told = {"format": _FORMAT, "parts": parts, "sources": list(map(_told, sources))}
    with explained(made):
        if _left(made / _INPUTS) != told:
            if made.exists():
                rmtree(made)
            made.mkdir(parents=True)
            for number in range(len(sources)):
                (made / f"source-{number}").mkdir()
            (made / _INPUTS).write_text(json.dumps(told), encoding="utf-8")
        (made / "gazetteer").mkdir(exist_ok=True)
    return made


def put_in_place(made: Path, folder: Path, receipt: Mapping[str, Any]) -> None:
    """Let the gazetteer that was built take its place, and leave nothing else; raise UnwritableOutput."""
    new = made / "gazetteer"
    files = {path.name: path.stat().st_size for path in sorted(new.glob("gazetteer*.*")) if path.name != RECEIPT}
    with explained(folder):
        (new / RECEIPT).write_text(json.dumps({**receipt, "files": files}, indent=1), encoding="utf-8")
        if folder.exists():
            rmtree(made / "before", ignore_errors=True)
            folder.rename(made / "before")
        new.rename(folder)
        rmtree(made)


@contextmanager
def explained(where: Path) -> Iterator[None]:
    """Turn what the system says into UnwritableOutput."""
    try:
        yield
    except UnwritableOutput:
        raise
    except OSError as error:
        reason = (error.strerror or str(error)).lower()
        raise UnwritableOutput(f"cannot write {where}: {reason}; what is done is kept") from None


def _told(source: Source) -> dict[str, Any]:
    return {
        "path": str(source.path.resolve()),
        "member": source.member,
        "kind": source.kind,
        "size": source.size,
        "changed_ns": source.changed_ns,
    }


def _left(path: Path) -> object:
    try:
        return json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return None


def _empty(folder: Path) -> bool:
    return folder.is_dir() and not any(folder.iterdir())
