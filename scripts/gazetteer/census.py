"""Places of the US Census gazetteer: villages, census-designated places, townships and the towns of New England."""

import gzip
import re
from collections.abc import Iterator
from dataclasses import dataclass
from math import degrees
from pathlib import Path

from gazetteer.polygons import STATE_OF_FIPS
from gazetteer.rows import Gathered, Row

_ENTRY = re.compile(r"\[fips(\d+)\]\ncentroid = \((\S+), (\S+)\)\ndescription = (.+) (\w+), ([A-Z]{2})\n")
_NEAR_DEG = 0.3
_VILLAGE_KM, _TOWNSHIP_KM = 2.0, 5.0
_PLACES = frozenset({"city", "town", "village", "borough", "CDP"})
_PLACE_DIGITS, _PART_DIGITS = 7, 10
_ORDINAL = re.compile(r"\d|^[A-Z]$")


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of the gazetteer; kind: what the census calls it, "township" or "CDP"."""

    fips: str
    name: str
    kind: str
    state: str
    lon: float
    lat: float


def gather_census(gathered: Gathered, folders: dict[str, Path]) -> None:
    """Add the places that have no town of their name nearby, every township, and "Town of X" as a name."""
    for entry in _entries(folders["weather-util-data"] / "usr/share/weather-util/places.gz"):
        if len(entry.fips) == _PLACE_DIGITS and entry.kind in _PLACES:
            _town(gathered, entry)
        elif len(entry.fips) == _PART_DIGITS and entry.kind in {"town", "plantation"}:
            number = _town(gathered, entry)
            gathered.call(f"Town of {entry.name}", number, "alternate")
        elif len(entry.fips) == _PART_DIGITS and entry.kind == "township":
            _add_township(gathered, entry)


def _entries(path: Path) -> Iterator[Entry]:
    """Yield what is in the fifty states and has a name, no number like "T1 R8"; places before parts of counties."""
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        text = lines.read()
    entries = [
        Entry(fips, name, kind, state, degrees(float(lon)), degrees(float(lat)))
        for fips, lat, lon, name, kind, state in _ENTRY.findall(text)
        if fips[:2] in STATE_OF_FIPS and not _ORDINAL.search(name)
    ]
    yield from sorted(entries, key=lambda entry: (len(entry.fips), entry.fips))


def _town(gathered: Gathered, entry: Entry) -> int:
    """Return the town of that name nearby; add it where there is none."""
    known = _near(gathered, entry.name, entry)
    if known is not None:
        return known
    return gathered.add(_row(entry, entry.name, "P.PPL", _VILLAGE_KM), kind="postal")


def _add_township(gathered: Gathered, entry: Entry) -> None:
    plain = entry.name.removesuffix(" charter")
    number = _near(gathered, f"{plain} Township", entry)
    if number is None:
        number = gathered.add(_row(entry, f"{plain} Township", "A.ADM3", _TOWNSHIP_KM))
    for name in (f"Township of {plain}", *([f"{plain} Charter Township"] if plain != entry.name else [])):
        gathered.call(name, number, "alternate")


def _near(gathered: Gathered, name: str, entry: Entry) -> int | None:
    for number in gathered.called(name):
        row = gathered.rows[number]
        near = abs(row.lon - entry.lon) < _NEAR_DEG and abs(row.lat - entry.lat) < _NEAR_DEG
        if near and row.letter == "P" and (row.country, row.admin1) == ("US", entry.state):
            return number
    return None


def _row(entry: Entry, name: str, code: str, radius_km: float) -> Row:
    county = entry.fips[2:5] if len(entry.fips) == _PART_DIGITS else ""
    ident = f"census:{entry.fips}"
    return Row(ident, name, entry.lon, entry.lat, code, "US", entry.state, county, radius_km=radius_km)
