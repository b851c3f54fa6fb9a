"""The command that builds a gazetteer of a user's own GeoNames dump: where it goes, how far it is, what was skipped."""

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Final

import click

from maps.cli_say import complain, note

if TYPE_CHECKING:
    from geo.places.building.build import Built

__all__ = ["build_gazetteer", "own_folder"]

_APPLICATION: Final = "howfar"


def own_folder() -> Path:
    """Return where a gazetteer is kept when nobody says where: in the folder the system has for a user's data."""
    return Path(click.get_app_dir(_APPLICATION)) / "gazetteer"


def build_gazetteer(files: tuple[str, ...], output: str | None) -> None:
    """Build a gazetteer of these files and say on stderr what is in it, what is not, and how to use it."""
    from geo.places.building.build import build

    folder = Path(output) if output else own_folder()
    try:
        with _watched() as progress:
            built = build(map(Path, files), folder, progress=progress)
    except KeyboardInterrupt:
        note("what is done is kept; the same command goes on from there", shown=True)
        raise
    _say(built)


def _say(built: "Built") -> None:
    for one in built.skipped:
        complain(f"skipped {one.lines:,} line{'s' * (one.lines > 1)}: {one.reason} (first {one.first})")
    note(f"{built.places:,} places under {built.names:,} names are in {built.folder}", shown=True)
    note(f"to use them: howfar check article.txt --gazetteer '{built.folder}'", shown=True)


@contextmanager
def _watched() -> Iterator[Callable[[int, int], None]]:
    """Give what to tell how much is done; a bar on stderr shows it where that is a terminal."""
    if not sys.stderr.isatty():
        yield lambda _done, _total: None
        return
    with click.progressbar(length=1, label=_APPLICATION, file=sys.stderr) as bar:

        def tell(done: int, total: int) -> None:
            bar.length = total
            bar.update(done - bar.pos)

        yield tell
