"""What the command says on stderr: one clear line each, whatever the text in it."""

import re
import sys
from collections.abc import Iterable, Iterator
from time import monotonic
from typing import Final, TypeVar

import click

__all__ = ["complain", "note", "one_line", "watched"]

T = TypeVar("T")
_CONTROLS: Final = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ud800-\udfff]+")
_LONGEST: Final = 400
_PATIENCE_S: Final = 1.0


def complain(text: object) -> None:
    """Say on stderr what went wrong."""
    click.echo(f"howfar: {one_line(text)}", err=True)


def note(text: object, *, shown: bool) -> None:
    """Say on stderr what is being done, to those who asked."""
    if shown:
        click.echo(f"howfar: {one_line(text)}", err=True)


def one_line(text: object) -> str:
    r"""Return a message on one line, without anything a terminal would obey.

    >>> one_line("no such file a\x1b[2J\nb.txt")
    'no such file a?[2J?b.txt'
    """
    line = _CONTROLS.sub("?", str(text))
    return line if len(line) <= _LONGEST else f"{line[:_LONGEST]} …"


def watched(results: Iterable[T], *, total: int, shown: bool) -> Iterator[T]:
    """Hand results on, with a progress bar on stderr once the work has taken a second and stderr is a terminal.

    total: how many are expected; more may come.
    """
    if not (shown and sys.stderr.isatty()):
        yield from results
        return
    start, done, bar = monotonic(), 0, None
    try:
        for done, result in enumerate(results, 1):
            yield result
            if bar is None and monotonic() - start > _PATIENCE_S:
                bar = click.progressbar(length=total, label="howfar", file=sys.stderr, show_pos=True)
            if bar is not None:
                bar.length = max(total, done)
                bar.update(done - bar.pos)
    finally:
        if bar is not None:
            bar.render_finish()
