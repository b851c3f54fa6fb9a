"""The names of one part: a trie of its keys and the columns of where they lead, kept until all parts are done."""

from array import array
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final

import marisa_trie
import numpy as np

from geo.places.building.leads import name_columns
from geo.places.building.order import Order
from geo.places.building.written import Column, column, write_columns
from geo.places.columns import Columns

__all__ = ["joined_leads", "pack_part"]

_LEAD_COLUMNS: Final = ("lead", "flags", "people", "land")


def pack_part(order: Order, shards: Sequence[Columns], part: int, *, trie: Path, leads: Path) -> None:
    """Write the trie and the columns of the names of a part, each whole or not at all, the columns last.

    shards: of places and of other names. Names of places that are not in the order are left out.
    """
    names = _names(order, shards, part)
    made = marisa_trie.Trie((key.decode() for key in names), order=marisa_trie.LABEL_ORDER)
    made.save(str(trie.with_suffix(".part")))
    trie.with_suffix(".part").replace(trie)
    keys = (made.restore_key(number).encode() for number in range(len(made)))
    columns = name_columns((names[key] for key in keys), order.bearer, land=order.country.dtype.char)
    write_columns(leads.with_suffix(".part"), {}, {name: column(numbers) for name, numbers in columns.items()})
    leads.with_suffix(".part").replace(leads)


def joined_leads(paths: Sequence[Path]) -> dict[str, Column]:
    """Return the columns of all parts as one, the numbers of names running on."""
    parts = list(map(Columns, paths))
    names = sum(len(part["flags"]) for part in parts)
    starts = Column("I", names + 1, _lead_starts(parts))
    return {"lead_start": starts} | {name: _joined(parts, name) for name in _LEAD_COLUMNS}


def _joined(parts: Sequence[Columns], name: str) -> Column:
    pieces = (part[name].tobytes() for part in parts)
    return Column(parts[0][name].format, sum(len(part[name]) for part in parts), pieces)


def _names(order: Order, shards: Sequence[Columns], part: int) -> dict[bytes, dict[int, int]]:
    names: dict[bytes, dict[int, int]] = {}
    for shard in shards:
        for key, place, kind in _leads(order, shard, part):
            found = names.setdefault(key, {})
            found[place] = min(kind, found.get(place, kind))
    return names


def _leads(order: Order, shard: Columns, part: int) -> Iterator[tuple[bytes, int, int]]:
    begin, end = shard["part_start"][part], shard["part_start"][part + 1]
    places = order.places_of(np.asarray(shard["owner"][begin:end])).tolist()
    starts, keys = shard["key_start"][begin : end + 1].tolist(), shard["key"]
    for n, (place, kind) in enumerate(zip(places, shard["kind"][begin:end], strict=True)):
        if place >= 0:
            yield bytes(keys[starts[n] : starts[n + 1]]), place, kind


def _lead_starts(parts: Sequence[Columns]) -> Iterator[bytes]:
    yield array("I", [0]).tobytes()
    before = 0
    for part in parts:
        starts = np.asarray(part["lead_start"])
        yield (starts[1:] + np.uint32(before)).tobytes()
        before += int(starts[-1])
