"""The gazetteer on disk: a trie of names beside columns of places, both memory-mapped, nothing read until asked for."""

from collections.abc import Collection, Iterator
from functools import lru_cache
from pathlib import Path
from typing import Final

from geo.ground.position import Bounds, Position
from geo.places.columns import CLASSES, NOTHING, Columns
from geo.places.fold import fold
from geo.places.gazetteer import NameKind, NameMatch, NameSummary
from geo.places.place import Place
from geo.places.summaries import join
from geo.places.surroundings import Surroundings
from geo.places.tries import Tries

__all__ = ["Store"]

_KINDS: Final[tuple[NameKind, ...]] = ("primary", "alternate", "abbreviation", "demonym", "postal")
_KIND_SHIFT: Final = 29
_PLACE_BITS: Final = (1 << _KIND_SHIFT) - 1
_CACHED: Final = 1 << 14
_CACHED_NAMES: Final = 1 << 12


class Store:
    """A gazetteer kept in a folder: gazetteer.bin and gazetteer.trie, or several; the most important rows first."""

    def __init__(self, folder: Path) -> None:
        """Map the files; raise DamagedData when one is missing or broken."""
        self._columns = Columns(folder / "gazetteer.bin", stretches=True)
        self._tries = Tries(folder, self._columns.facts.get("tries"))
        self._place = lru_cache(_CACHED)(self._read)
        self._name = lru_cache(_CACHED_NAMES)(lambda number: self._text(number).partition("\t")[2])
        self._around = Surroundings(self._columns)

    def __len__(self) -> int:
        """Return the number of places."""
        return len(self._columns["lon"])

    def lookup(self, name: str, /) -> tuple[NameMatch, ...]:
        """Return the places a name may mean, most important first; abbreviations only when written as such."""
        found: dict[int, int] = {}
        for key in self._keys(name):
            for lead in self._columns.stretch("lead", *self._columns.stretch("lead_start", key, key + 2)):
                found.setdefault(lead & _PLACE_BITS, lead >> _KIND_SHIFT)
        return tuple(NameMatch(self._place(number), _KINDS[kind]) for number, kind in found.items())

    def summary(self, name: str, /) -> NameSummary | None:
        """Return what a name may be; None when no place bears it."""
        keys = self._keys(name)
        if not keys:
            return None
        one = self._summary(keys[0])
        return one if len(keys) == 1 else join(one, self._summary(keys[1]))

    def country(self, code: str, /) -> Place | None:
        """Return the country of an ISO 3166-1 alpha-2 code."""
        return self._listed("country_places", code)

    def capital(self, code: str, /) -> Place | None:
        """Return the capital of the country of an ISO 3166-1 alpha-2 code."""
        return self._listed("capital_places", code)

    def division(self, country: str, name: str, /) -> Place | None:
        """Return the division of a country that a name or abbreviation means: "US", "Tex." or "PL", "Mazovia"."""
        named = [place for place, _ in self.lookup(name) if place.country == country]
        coded = [p for code in ("A.ADM1", "A.ADM2") for p in named if p.feature_code == code]
        return next(iter(coded), None)

    def within(self, bounds: Bounds, /, *, limit: int) -> tuple[Place, ...]:
        """Return the most important towns in a box."""
        return tuple(self._place(number) for number in self._around.within(bounds, limit=limit))

    def nearest(self, position: Position, /, *, limit: int) -> tuple[Place, ...]:
        """Return the towns nearest to a position, nearest first."""
        return tuple(self._place(number) for number in self._around.nearest(position, limit=limit))

    def coded(self, codes: Collection[str], /) -> tuple[Place, ...]:
        """Return every place of some feature codes, "H.LK" or "H.SEA", most important first."""
        wanted = {number for number, code in enumerate(self._columns.facts["codes"]) if code in codes}
        return tuple(self._read(number) for number, code in enumerate(self._columns["code"]) if code in wanted)

    def abbreviations(self) -> tuple[str, ...]:
        """Return every abbreviation as it is written: for a tokeniser that must not end a sentence at one."""
        return tuple(key[1:] for key in self._tries.keys("="))

    def __iter__(self) -> Iterator[Place]:
        """Yield every place, most important first."""
        return (self._read(number) for number in range(len(self)))

    def _keys(self, name: str) -> list[int]:
        keys = (self._tries.number("=" + name), self._tries.number(fold(name)))
        return [key for key in keys if key >= 0]

    def _summary(self, key: int) -> NameSummary:
        columns = self._columns
        kinds, classes = _flags(columns["flags"][key])
        first, end = columns.stretch("lead_start", key, key + 2)
        people = columns.stretch("people", key, key + 1)[0]
        land = columns.facts["countries"][columns["land"][key]] or None
        return NameSummary(kinds, classes, end - first, people, land)

    def _listed(self, table: str, code: str) -> Place | None:
        number = self._columns.facts[table].get(code)
        return None if number is None else self._place(number)

    def _read(self, number: int) -> Place:
        columns = self._columns
        ident, _, name = self._text(number).partition("\t")
        return Place(
            id=ident if ":" in ident else f"geonames:{ident}",
            name=name,
            position=Position(columns["lon"][number] / 1e6, columns["lat"][number] / 1e6),
            radius_m=columns["radius"][number] * 100.0,
            feature_code=columns.facts["codes"][columns["code"][number]],
            country=columns.facts["countries"][columns["country"][number]] or None,
            admin=self._admin(number),
            population=columns["population"][number],
        )

    def _admin(self, number: int) -> tuple[str, ...]:
        parents = (self._columns["outer"][number], self._columns["inner"][number])
        return tuple(self._name(p) for p in parents if p != NOTHING)

    def _text(self, number: int) -> str:
        starts = self._columns["text_start"]
        return str(self._columns.stretch("text", starts[number], starts[number + 1]), "utf-8")


@lru_cache(1 << 14)
def _flags(flags: int) -> tuple[frozenset[NameKind], str]:
    kinds = frozenset(kind for bit, kind in enumerate(_KINDS) if flags >> bit & 1)
    letters = flags >> len(_KINDS)
    return kinds, "".join(letter for bit, letter in enumerate(CLASSES) if letters >> bit & 1)
