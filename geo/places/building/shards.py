"""A source read shard by shard, each a file of columns that is there whole or not at all: a build goes on from them."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from itertools import islice
from pathlib import Path
from typing import IO, Final

from geo.errors import DamagedData, UnwritableOutput
from geo.places.building.gathered import Gathered, gather
from geo.places.building.source import Source, lines, opened
from geo.places.building.written import write_columns
from geo.places.columns import Columns

__all__ = ["SHARD_LINES", "finished", "read_shards"]

SHARD_LINES: Final = 100_000


def read_shards(
    source: Source, folder: Path, *, parts: int, others: bool, progress: Callable[[int], None]
) -> Iterator[Path]:
    """Yield the shards of a source in order; those that are there already are not read again.

    folder: of this source alone; others: take up the other names that a dump of places lists in passing; progress: told
    how many bytes more are done. Raises BadInput where the source cannot be read to its end.
    """
    at, number, count = 0, 0, SHARD_LINES
    with ExitStack() as stack:
        file: IO[bytes] | None = None
        while count == SHARD_LINES:
            path = folder / f"{number:06}.bin"
            shard = finished(path)
            if shard is None:
                file = file or stack.enter_context(opened(source.path, source.member))
                file.seek(at)
                _write(path, gather(islice(lines(file), SHARD_LINES), source.kind, others=others), parts=parts)
                shard = Columns(path)
            yield path
            progress(shard.facts["size"])
            at, number, count = at + shard.facts["size"], number + 1, shard.facts["lines"]


def finished(path: Path) -> Columns | None:
    """Return a shard that was written whole, None for one that was not, or lost its end when the power went."""
    try:
        return Columns(path) if path.stat().st_size else None
    except (OSError, DamagedData):
        return None


def _write(path: Path, shard: Gathered, *, parts: int) -> None:
    """Write a shard whole or not at all; raise UnwritableOutput."""
    temporary = path.with_suffix(".part")
    try:
        write_columns(temporary, shard.facts(), shard.columns(parts))
        temporary.replace(path)
    except OSError as error:
        raise UnwritableOutput(f"cannot write {path}: {(error.strerror or str(error)).lower()}") from None
