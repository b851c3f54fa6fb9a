"""What one shard of a dump holds: places as numbers and text, and names sorted into parts by their keys."""

from array import array
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any, Final

from geo.places.building.dump import Unusable, parse_name, parse_place, surfaces
from geo.places.building.extent import radius_km
from geo.places.building.source import SourceKind
from geo.places.building.written import Column, column
from geo.places.columns import Columns
from geo.places.fold import fold
from geo.places.tries import part_of

__all__ = ["Gathered", "divisions_of", "gather", "key_of"]

_ABBREVIATION: Final = 2
_COLUMNS: Final = {"ident": "I", "lon": "i", "lat": "i", "radius": "H", "population": "I", "code": "H", "division": "I"}


def key_of(surface: str, kind: int) -> bytes:
    """Return the key of a name: abbreviations as they are written, all else folded."""
    return (f"={surface}" if kind == _ABBREVIATION else fold(surface)).encode()


@dataclass(slots=True)
class _Names:
    """Names gathered from one shard: key, number of the place, kind."""

    keys: list[bytes] = field(default_factory=list)
    owners: "array[int]" = field(default_factory=lambda: array("I"))
    kinds: "array[int]" = field(default_factory=lambda: array("B"))

    def add(self, surface: str, owner: int, kind: int) -> None:
        key = key_of(surface, kind)
        if key:
            self.keys.append(key)
            self.owners.append(owner)
            self.kinds.append(kind)

    def columns(self, parts: int) -> dict[str, Column]:
        """Return the names part by part: key_start has one more entry than keys, part_start than parts."""
        part = [part_of(key, parts) for key in self.keys]
        order = sorted(range(len(part)), key=part.__getitem__)
        begins = [0] * (parts + 1)
        for number in part:
            begins[number + 1] += 1
        return {
            "key": column(array("B", b"".join(self.keys[n] for n in order))),
            "key_start": column(_starts(len(self.keys[n]) for n in order)),
            "owner": column(array("I", (self.owners[n] for n in order))),
            "kind": column(array("B", (self.kinds[n] for n in order))),
            "part_start": column(_starts(begins[1:])),
        }


@dataclass(slots=True)
class Gathered:
    """What one shard holds so far; size: bytes read; skipped: by reason how many lines, and the first, from 0."""

    lines: int = 0
    size: int = 0
    skipped: dict[str, list[int]] = field(default_factory=dict)
    names: _Names = field(default_factory=_Names)
    numbers: dict[str, "array[Any]"] = field(
        default_factory=lambda: {name: array(code) for name, code in _COLUMNS.items()}
    )
    texts: list[bytes] = field(default_factory=list)
    codes: dict[str, int] = field(default_factory=dict)
    divisions: dict[tuple[str, str, str], int] = field(default_factory=dict)

    def facts(self) -> dict[str, Any]:
        """Return what is to be known of the shard beside its columns."""
        return {
            "lines": self.lines,
            "size": self.size,
            "skipped": self.skipped,
            "codes": list(self.codes),
        }

    def columns(self, parts: int) -> dict[str, Column]:
        """Return places and names as columns, the names in so many parts."""
        texts = {
            "text": array("B", b"".join(self.texts)),
            "text_start": _starts(map(len, self.texts)),
            "divisions": array("B", "\n".join(map("\t".join, self.divisions)).encode()),
        }
        places = {name: column(numbers) for name, numbers in (self.numbers | texts).items()}
        return places | self.names.columns(parts)


def divisions_of(shard: Columns) -> list[tuple[str, ...]]:
    """Return the country and the codes of divisions that the column `division` of a written shard counts by."""
    return [tuple(line.split("\t")) for line in str(shard["divisions"], "utf-8").splitlines()]


def gather(given: Iterable[tuple[bytes, int]], kind: SourceKind, *, others: bool) -> Gathered:
    """Return what lines hold, each given with its size; others: take up the other names that a place lists."""
    shard = Gathered()
    for line, size in given:
        shard.size += size
        try:
            if kind == "places":
                _add_place(shard, line, others=others)
            else:
                _add_name(shard.names, line)
        except Unusable as reason:
            shard.skipped.setdefault(str(reason), [0, shard.lines])[0] += 1
        shard.lines += 1
    return shard


def _add_name(names: _Names, line: bytes) -> None:
    other = parse_name(line)
    if other.name:
        names.add(other.name, other.owner, other.kind)


def _add_place(shard: Gathered, line: bytes, *, others: bool) -> None:
    place = parse_place(line)
    division = (place.country, place.admin1, place.admin2)
    values = (
        place.ident,
        round(place.lon * 1e6),
        round(place.lat * 1e6),
        min(max(round(radius_km(place.code, place.population) * 10), 1), 65535),
        place.population,
        shard.codes.setdefault(place.code, len(shard.codes)),
        shard.divisions.setdefault(division, len(shard.divisions)),
    )
    for numbers, value in zip(shard.numbers.values(), values, strict=True):
        numbers.append(value)
    shard.texts.append(place.name.encode())
    for surface, kind in surfaces(place, others=others):
        shard.names.add(surface, place.ident, kind)


def _starts(sizes: Iterable[int]) -> "array[int]":
    starts = array("I", [0])
    for size in sizes:
        starts.append(starts[-1] + size)
    return starts
