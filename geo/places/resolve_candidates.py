"""The places a surface may mean, as rows of numbers ready to be ranked."""

from collections.abc import Hashable, Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from math import log10
from typing import Final, cast
from zlib import crc32

import numpy as np
from numpy.typing import NDArray

from geo.places.fold import fold
from geo.places.gazetteer import Gazetteer, NameMatch
from geo.places.place import Place
from geo.places.recognize_names import spelled_out
from geo.places.type_words import CUE_CLASSES

__all__ = ["KINDS", "TYPES", "Table", "division_key", "place_table", "table"]

_MOST: Final = 40
_CACHED_TABLES: Final = 4096
_LESS_ITS_TYPE: Final = 2  # level of a name without its "River"
_SHORTEST: Final = 4
KINDS: Final = ("primary", "alternate", "abbreviation", "demonym", "postal")
TYPES: Final = (
    "country",
    "adm1",
    "adm2",
    "capital",
    "seat",
    "seat2",
    "section",
    "town",
    "water",
    "terrain",
    "region",
    "spot",
)
_DIRECTIONS: Final = frozenset(
    "north south east west northern southern eastern western central northeast northwest southeast southwest "
    "upper lower greater downtown metropolitan suburban rural".split()
)

Numbers = NDArray[np.float64]
Keys = NDArray[np.int64]


@dataclass(frozen=True, slots=True, eq=False)
class Table:
    """Candidates of one surface, n rows.

    kind, type: indexes into KINDS and TYPES; level: 0 exact, 1 singular of a plural, 2 without its type word, 3 looser;
    population: log10 of 1 + population; unit: (n, 3) position on the unit sphere; country, first, second: keys of the
    country and the divisions, 0 where there is none; same: written exactly as the place is called.
    """

    places: tuple[Place, ...]
    kind: Keys
    type: Keys
    level: Keys
    population: Numbers
    unit: Numbers
    country: Keys
    first: Keys
    second: Keys
    same: NDArray[np.bool_]


def table(gazetteer: Gazetteer, surface: str, kind: str) -> Table:
    """Return the candidates of a surface for a mention of a kind: at most 40, exact and primary names first."""
    if isinstance(gazetteer, Hashable):
        return _remembered(gazetteer, surface, kind)
    return _weighed(gazetteer, surface, kind)


def place_table(places: Sequence[Place], surface: str) -> Table:
    """Return places that are settled as the candidates of a surface."""
    return _table([(NameMatch(p, "primary"), 0) for p in places], surface)


@lru_cache(_CACHED_TABLES)
def _remembered(gazetteer: Hashable, surface: str, kind: str) -> Table:
    return _weighed(cast(Gazetteer, gazetteer), surface, kind)


def _weighed(gazetteer: Gazetteer, surface: str, kind: str) -> Table:
    found = _candidates(gazetteer, surface)
    if not any(level == 0 for _, level in found) and (spelled := spelled_out(surface)):
        found = _candidates(gazetteer, spelled) or found
    if kind == "demonym":
        found = [f for f in found if f[0].kind == "demonym"] or found
    written = "." in surface or (surface.isupper() and len(surface) < 5)
    if written:
        found = [f for f in found if f[0].kind == "abbreviation"] or found
    best = sorted(found, key=lambda f: (f[1], f[0].kind == "alternate", -f[0].place.population))[:_MOST]
    return _table(best, surface)


def _candidates(gazetteer: Gazetteer, surface: str) -> list[tuple[NameMatch, int]]:
    exact = [(m, 0) for m in gazetteer.lookup(surface)]
    found = {m.place.id: (m, level) for m, level in reversed(exact)}
    strict = any(m.kind != "alternate" for m, _ in exact)
    natural = _natural(surface)
    for name, level in _variants(surface, strict=strict):
        for match in gazetteer.lookup(name):
            if natural is None or level < _LESS_ITS_TYPE or match.place.feature_code[0] == natural:
                found.setdefault(match.place.id, (match, level))
    if not found:
        for name in _looser(surface):
            found = {m.place.id: (m, 3) for m in gazetteer.lookup(name) if natural in {None, m.place.feature_code[0]}}
            if found:
                break
    return list(found.values())


def _natural(surface: str) -> str | None:
    """Return H for a river and T for a mountain: "Kish River" in no gazetteer is not Kish Island, nor a town."""
    words = fold(surface).split()
    cues = [CUE_CLASSES.get(word) for word in (words[-1:] + words[:1] if len(words) > 1 else [])]
    return next((cue for cue in cues if cue in {"H", "T"}), None)


def _variants(surface: str, *, strict: bool) -> list[tuple[str, int]]:
    """Return other names to try: the singular, the name less its type word (only where no row bears it whole)."""
    words = fold(surface).split()
    if not words:
        return []
    out: list[tuple[str, int]] = []
    last = words[-1]
    if last == "counties" and len(words) > 1:
        out.append((" ".join([*words[:-1], "county"]), 1))
    elif len(last) > 4 and last.endswith("s") and not last.endswith("ss"):
        out.append((" ".join([*words[:-1], last[:-1]]), 1))
    if strict or len(words) == 1:
        return out if not strict else []
    if last in CUE_CLASSES and CUE_CLASSES[last] != "S":
        out.append((" ".join(words[:-1]), 2))
    if words[0] in CUE_CLASSES:
        out.append((" ".join(words[2 if words[1] == "of" else 1 :]), 2))
    if last == "river":
        out.append((" ".join(["river", *words[:-1]]), 1))
    return [(name, level) for name, level in out if name]


def _looser(surface: str) -> list[str]:
    words = fold(surface).split()
    out: list[str] = []
    if len(words) > 1 and words[0] in _DIRECTIONS:
        out.append(" ".join(words[1:]))
    if "," in surface:
        out.append(surface.split(",")[0])
    out += [p for p in surface.replace("/", "-").split("-") if "-" in surface.replace("/", "-") and len(p) > 3]
    out += [" ".join(words[:end]) for end in range(len(words) - 1, 0, -1)]
    out += [" ".join(words[start:]) for start in range(1, len(words))]
    return [name for name in out if not _is_plain(name)]


def _is_plain(name: str) -> bool:
    """Say whether a part of a name names nothing by itself: "River", "Islands", "El", "North"."""
    return name in CUE_CLASSES or name.rstrip("s") in CUE_CLASSES or name in _DIRECTIONS or len(name) < _SHORTEST


def _table(found: list[tuple[NameMatch, int]], surface: str) -> Table:
    places = tuple(m.place for m, _ in found)
    lon = np.radians([p.position.lon for p in places])
    lat = np.radians([p.position.lat for p in places])
    plain = surface.casefold()
    return Table(
        places=places,
        kind=_keys(KINDS.index(m.kind) for m, _ in found),
        type=_keys(TYPES.index(_type(p.feature_code)) for p in places),
        level=_keys(level for _, level in found),
        population=np.array([log10(p.population + 1) for p in places]),
        unit=np.stack([np.cos(lat) * np.cos(lon), np.cos(lat) * np.sin(lon), np.sin(lat)], axis=-1),
        country=_keys(division_key(p.country) for p in places),
        first=_keys(division_key(*_first(p)) for p in places),
        second=_keys(division_key(*_second(p)) for p in places),
        same=np.array([p.name.casefold() == plain for p in places], dtype=bool),
    )


def _keys(values: Iterable[int]) -> Keys:
    return np.array(list(values), dtype=np.int64)


def division_key(*parts: str | None) -> int:
    """Return the number that stands for a country or a division in it; 0 when any part is missing."""
    return crc32("\t".join(p or "" for p in parts).encode()) if parts and all(parts) else 0


def _first(place: Place) -> tuple[str | None, ...]:
    if place.feature_code == "A.ADM1":
        return place.country, place.name
    return (place.country, place.admin[0]) if place.admin else ()


def _second(place: Place) -> tuple[str | None, ...]:
    if place.feature_code == "A.ADM2" and place.admin:
        return place.country, place.admin[0], place.name
    return (place.country, *place.admin[:2]) if len(place.admin) > 1 else ()


def _type(code: str) -> str:
    letter, _, rest = code.partition(".")
    if letter == "A":
        return "country" if rest.startswith("PCL") else "adm1" if rest == "ADM1" else "adm2"
    if letter == "P":
        seats = {"PPLC": "capital", "PPLA": "seat", "PPLX": "section", "PPLL": "section"}
        return seats.get(rest, "seat2" if rest.startswith("PPLA") else "town")
    return {"H": "water", "T": "terrain", "U": "water", "V": "terrain", "L": "region"}.get(letter, "spot")
