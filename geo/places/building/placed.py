"""The columns of places, in their order: where each is, how far it reaches, what it lies in and what it is called."""

from collections.abc import Iterator
from itertools import accumulate
from typing import Any, Final

import numpy as np

from geo.places.building.gathered import divisions_of
from geo.places.building.order import Numbers, Order
from geo.places.building.written import Column
from geo.places.columns import NOTHING, Columns

__all__ = ["place_columns", "place_facts"]

_BLOCK: Final = 1 << 15
_STATES: Final = ("A.PCL", "A.PCLI", "A.PCLD", "A.PCLF", "A.PCLS", "A.PCLIX", "A.TERR")


def place_columns(order: Order) -> dict[str, Column]:
    """Return the columns of places; their names come a block at a time."""
    outer, inner = _parents(order)
    starts = _text_starts(order)
    numbers = {
        "lon": order.taken("lon"),
        "lat": order.taken("lat"),
        "radius": order.taken("radius"),
        "population": order.population,
        "code": order.code,
        "country": order.country,
        "outer": outer,
        "inner": inner,
        "text_start": starts,
    }
    columns = {name: Column(values.dtype.char, len(values), [values.tobytes()]) for name, values in numbers.items()}
    return columns | {"text": Column("B", int(starts[-1]), _texts(order))}


def place_facts(order: Order) -> dict[str, Any]:
    """Return what the header of the file says: codes, countries, and which places are countries and capitals."""
    states = [n for n, code in enumerate(order.codes) if code in _STATES]
    seats = [n for n, code in enumerate(order.codes) if code == "P.PPLC"]
    return {
        "codes": list(order.codes),
        "countries": list(order.countries),
        "country_places": _first_of(order, states),
        "capital_places": _first_of(order, seats),
    }


def _first_of(order: Order, codes: list[int]) -> dict[str, int]:
    found = np.flatnonzero(np.isin(order.code, codes) & (order.country > 0))
    return {order.countries[order.country[place]]: int(place) for place in found[::-1]}


def _parents(order: Order) -> tuple[Numbers, Numbers]:
    """Return of each place the division of the first and of the second level that it lies in."""
    first, second = _heads(order, "A.ADM1", 2), _heads(order, "A.ADM2", 3)
    outer = _looked_up(order, lambda d: first.get(d[:2], NOTHING) if d[1] else NOTHING)
    inner = _looked_up(order, lambda d: second.get(d, NOTHING) if d[2] else NOTHING)
    own = np.arange(len(order), dtype=np.uint32)
    outer[outer == own] = NOTHING
    inner[(inner == own) | (inner == outer)] = NOTHING
    return outer, inner


def _heads(order: Order, code: str, depth: int) -> dict[tuple[str, ...], int]:
    """Return the places that are divisions of a level, by country and codes."""
    if code not in order.codes:
        return {}
    firsts = _firsts(order)
    places = np.flatnonzero(order.code == order.codes.index(code))
    rows = order.row[places]
    shard = np.searchsorted(firsts, rows, side="right") - 1
    found: dict[tuple[str, ...], int] = {}
    for number in np.unique(shard)[::-1]:
        divisions, of_row = divisions_of(order.shards[number]), order.shards[number]["division"]
        for place, row in zip(places[shard == number], rows[shard == number] - firsts[number], strict=True):
            division = divisions[of_row[row]][:depth]
            found[division] = min(int(place), found.get(division, int(place)))
    return found


def _firsts(order: Order) -> Numbers:
    """Return the first row of each shard."""
    return np.array([0, *accumulate(len(shard["ident"]) for shard in order.shards)])


def _looked_up(order: Order, head: Any) -> Numbers:  # noqa: ANN401
    parents = []
    for shard in order.shards:
        table = np.array([head(division) for division in divisions_of(shard)], dtype=np.uint32)
        parents.append(table[np.asarray(shard["division"])])
    return np.concatenate(parents)[order.row]


def _text_starts(order: Order) -> Numbers:
    names = np.concatenate([np.diff(np.asarray(s["text_start"])) for s in order.shards])[order.row]
    ident = order.taken("ident").astype(np.uint64)
    digits = np.searchsorted(10 ** np.arange(1, 11, dtype=np.uint64), ident, side="right") + 1
    ends = np.cumsum(names.astype(np.uint64) + digits.astype(np.uint64) + 1)
    return np.concatenate([np.zeros(1, np.uint64), ends]).astype(np.uint32)


def _texts(order: Order) -> Iterator[bytes]:
    firsts = _firsts(order)
    for at in range(0, len(order), _BLOCK):
        rows = order.row[at : at + _BLOCK]
        shard = np.searchsorted(firsts, rows, side="right") - 1
        yield b"".join(map(_text, (order.shards[n] for n in shard), (rows - firsts[shard]).tolist()))


def _text(shard: Columns, row: int) -> bytes:
    starts = shard["text_start"]
    return b"%d\t" % shard["ident"][row] + bytes(shard["text"][starts[row] : starts[row + 1]])
