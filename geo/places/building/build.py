"""From GeoNames' own files to a gazetteer: read shard by shard, put in order, packed part by part, put in its place."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from geo.errors import BadInput
from geo.places.building.folders import explained, put_in_place, workshop
from geo.places.building.named import joined_leads, pack_part
from geo.places.building.order import Order, order_places
from geo.places.building.placed import place_columns, place_facts
from geo.places.building.shards import finished, read_shards
from geo.places.building.source import Source, sources
from geo.places.building.written import write_columns
from geo.places.columns import Columns
from geo.places.tries import trie_file

__all__ = ["Built", "Skipped", "build"]

Progress = Callable[[int, int], None]

_PART_BYTES: Final = 64_000_000
_MOST_PARTS: Final = 99


@dataclass(frozen=True, slots=True)
class Skipped:
    """Lines that could not be used for one reason; first: file and line of the first of them."""

    reason: str
    lines: int
    first: str


@dataclass(frozen=True, slots=True)
class Built:
    """A gazetteer that was built, and what of its sources is not in it."""

    folder: Path
    places: int
    names: int
    skipped: tuple[Skipped, ...]


def build(files: Iterable[Path], folder: Path, *, progress: Progress = lambda _done, _total: None) -> Built:
    """Build a gazetteer of GeoNames' allCountries.txt or files of countries, alternateNamesV2.txt, or zips of them.

    folder: where it shall lie; the work is done beside it and goes on where it was broken off. progress: told again and
    again how much is done of how much. Raises BadInput for files that are no dump, UnwritableOutput.
    """
    given = sources(tuple(files))
    total = sum(source.size for source in given)
    parts = min(max(-(-total // _PART_BYTES), 1), _MOST_PARTS)
    made = workshop(folder, given, parts=parts)
    meter = _Meter(progress, 2 * total)
    with explained(made):
        shards = [_read(source, made / f"source-{n}", parts, given, meter) for n, source in enumerate(given)]
        places, names = _packed(made, given, shards, parts, meter)
        skipped = tuple(_skipped(given, shards))
        told = {"places": places, "names": names, "sources": [source.name for source in given]}
        put_in_place(made, folder, told)
    return Built(folder, places, names, skipped)


class _Meter:
    """How much is done: reading counts every byte once, packing all of them once more."""

    def __init__(self, progress: Progress, total: int) -> None:
        self._progress, self._total, self._done = progress, total, 0.0

    def add(self, done: float) -> None:
        self._done = min(self._done + done, self._total)
        self._progress(int(self._done), self._total)


def _read(source: Source, folder: Path, parts: int, given: tuple[Source, ...], meter: _Meter) -> list[Path]:
    others = all(one.kind == "places" for one in given)
    return list(read_shards(source, folder, parts=parts, others=others, progress=meter.add))


def _packed(
    made: Path, given: tuple[Source, ...], shards: list[list[Path]], parts: int, meter: _Meter
) -> tuple[int, int]:
    """Write the files of the gazetteer; return how many places and names are in it."""
    kept = [paths for source, paths in zip(given, shards, strict=True) if source.kind == "places"]
    order = order_places([path for paths in kept for path in paths])
    if not len(order):
        why = "".join(f"; {one.first}: {one.reason}" for one in list(_skipped(given, shards))[:1])
        raise BadInput(f"no line of {given[0].name} is a place{why}")
    every = [Columns(path) for paths in shards for path in paths]
    leads = [_part(made, order, every, part, parts) for part in _counted(parts, meter, sum(s.size for s in given))]
    names = [len(Columns(path)["flags"]) for path in leads]
    facts = place_facts(order) | ({"tries": names} if parts > 1 else {})
    write_columns(made / "gazetteer" / "gazetteer.bin", facts, place_columns(order) | joined_leads(leads))
    return len(order), sum(names)


def _counted(parts: int, meter: _Meter, total: int) -> Iterable[int]:
    for part in range(parts):
        yield part
        meter.add(total / parts)


def _part(made: Path, order: Order, shards: list[Columns], part: int, parts: int) -> Path:
    """Return the file of a part's columns, packed now unless it was before."""
    trie, leads = made / "gazetteer" / trie_file(part, parts), made / f"names-{part:02}.bin"
    if finished(leads) is None or not trie.is_file():
        pack_part(order, shards, part, trie=trie, leads=leads)
    return leads


def _skipped(given: tuple[Source, ...], shards: list[list[Path]]) -> Iterable[Skipped]:
    """Yield what was skipped by reason, in the order in which the reasons came up."""
    found: dict[str, Skipped] = {}
    for source, paths in zip(given, shards, strict=True):
        first_line = 1
        for path in paths:
            facts = Columns(path).facts
            for reason, (lines, first) in facts["skipped"].items():
                so_far = found.get(reason, Skipped(reason, 0, f"{source.name}:{first_line + first}"))
                found[reason] = Skipped(reason, so_far.lines + lines, so_far.first)
            first_line += facts["lines"]
    yield from found.values()
