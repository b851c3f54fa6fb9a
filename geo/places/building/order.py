"""The places of all shards in order of importance, each once."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from geo.places.building.gathered import divisions_of
from geo.places.building.leads import Bearer
from geo.places.building.worth import importance
from geo.places.columns import Columns

__all__ = ["Order", "order_places"]

Numbers = NDArray[Any]


@dataclass(frozen=True, slots=True, eq=False)
class Order:
    """Places by number, the most important first; rows are places in the order of the shards, n of them.

    row: (n) the row of each place; ident: (n) GeoNames' numbers, ascending, and place: (n) whose they are; population,
    code, country, worth: (n) of each place, indexes into codes and countries, importance. About 25 bytes a place.
    """

    shards: tuple[Columns, ...]
    row: Numbers
    ident: Numbers
    place: Numbers
    population: Numbers
    code: Numbers
    country: Numbers
    worth: Numbers
    codes: tuple[str, ...]
    countries: tuple[str, ...]

    def __len__(self) -> int:
        """Return the number of places."""
        return len(self.row)

    def bearer(self, place: int) -> Bearer:
        """Return what the columns of names ask of a place."""
        letter = self.codes[self.code.item(place)][0]
        worth, country, people = self.worth.item(place), self.country.item(place), self.population.item(place)
        return Bearer(place, worth, letter, country, people)

    def taken(self, name: str) -> Numbers:
        """Return a column of the shards in the order of places."""
        return np.asarray(_joined(self.shards, name)[self.row])

    def places_of(self, idents: Numbers) -> Numbers:
        """Return the places with these GeoNames numbers, -1 where there is none."""
        if not len(self.ident):
            return np.full(len(idents), -1)
        at = np.minimum(np.searchsorted(self.ident, idents), len(self.ident) - 1)
        return np.where(self.ident[at] == idents, self.place[at].astype(np.int64), -1)


def order_places(paths: Sequence[Path]) -> Order:
    """Return the order of the places of these shards; of two with one number the first counts."""
    shards = tuple(map(Columns, paths))
    codes = tuple(sorted({code for shard in shards for code in shard.facts["codes"]}))
    lands = ("", *sorted({division[0] for shard in shards for division in divisions_of(shard)} - {""}))
    number = {land: n for n, land in enumerate(lands)}
    ident = _joined(shards, "ident")
    code = _through(shards, "code", lambda s: [codes.index(code) for code in s.facts["codes"]])
    country = _through(shards, "division", lambda s: [number[division[0]] for division in divisions_of(s)])
    people = _joined(shards, "population")
    worth = _worth(people, code, codes)
    once = np.unique(ident, return_index=True)[1].astype(np.uint32)
    row = once[np.lexsort((ident[once], -worth[once]))]
    found = ident[row]
    by_ident = np.argsort(found).astype(np.uint32)
    places = (people[row], _narrow(code[row], len(codes)), _narrow(country[row], len(lands)), worth[row])
    return Order(shards, row, found[by_ident], by_ident, *places, codes, lands)


def _joined(shards: Sequence[Columns], name: str) -> Numbers:
    columns = [np.asarray(shard[name]) for shard in shards]
    return np.concatenate(columns)


def _through(shards: Sequence[Columns], name: str, table: Any) -> Numbers:  # noqa: ANN401
    """Return a column of indexes into tables of the shards as indexes into one table."""
    return np.concatenate([np.array(table(s), dtype=np.uint16)[np.asarray(s[name])] for s in shards])


def _narrow(values: Numbers, count: int) -> Numbers:
    return values.astype(np.uint8 if count <= 256 else np.uint16)


def _worth(population: Numbers, code: Numbers, codes: Sequence[str]) -> Numbers:
    lifted = np.array([importance(0, code) for code in codes], dtype=np.float32)
    return np.asarray(np.log10(population.astype(np.float32) + 1) + lifted[code])
