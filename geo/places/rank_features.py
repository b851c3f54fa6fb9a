"""What speaks for a candidate by itself: population, sort of name, type, and the words beside the mention."""

from collections.abc import Sequence
from functools import lru_cache
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from geo.places.containers import Container
from geo.places.context import Unit
from geo.places.resolve_candidates import KINDS, TYPES, Table, division_key

__all__ = [
    "STATIC",
    "articled",
    "called_city",
    "called_division",
    "held_elsewhere",
    "held_in",
    "outshining",
    "renown",
    "static_features",
    "unrivalled",
]

Numbers = NDArray[np.float64]

_DIVISIONS: Final = ("country", "adm1", "adm2")
_SETTLEMENTS: Final = ("capital", "seat", "seat2", "section", "town")
_GROUPS: Final = {"A": _DIVISIONS, "P": _SETTLEMENTS, "H": ("water",), "T": ("terrain",), "S": ("spot",)}
_OF_TABLE: Final = (
    "population",
    "population_below_best",
    "rank",
    "unpopulated",
    *(f"kind_{k}" for k in KINDS),
    "same_spelling",
    *(f"level_{n}" for n in (1, 2, 3)),
    *(f"type_{t}" for t in TYPES),
    "renown",
)
STATIC: Final = (
    *_OF_TABLE,
    *(f"cue_{c}_{agrees}" for c in _GROUPS for agrees in ("agrees", "differs")),
    "no_cue_adm1",
    "no_cue_adm2",
    "held",
    "not_held",
    "is_container",
    "repeated_settlement",
    "repeated_division",
    "exact_type_division",
    "capital_as_government",
    "plain_division",
    "adjective_at_border",
)
_COLUMN: Final = {name: number for number, name in enumerate(STATIC)}
_COUNTRY, _ADM1, _ADM2, _CAPITAL = (TYPES.index(t) for t in ("country", "adm1", "adm2", "capital"))
_PRIMARY, _ALTERNATE = KINDS.index("primary"), KINDS.index("alternate")
# A name of renown: borne by one town with so many times the people of the next, in powers of ten.
_RENOWN_FROM, _RENOWN_TO = 0.7, 1.7
_RENOWN_OF_CAPITAL: Final = 0.5
_OUTSHINES: Final = 1.0  # powers of ten: Montana has twenty times the people of the Bulgarian town
_CACHED_TABLES: Final = 4096
_GREAT_M: Final = 100_000.0
_WHOLE_LANDS: Final = np.isin(TYPES, ("country", "region"))
_NATURAL: Final = np.isin(TYPES, ("water", "terrain", "region"))
_BELOW_COUNTRY: Final = np.isin(TYPES, ("adm1", "adm2"))
_ADJECTIVES: Final = np.isin(KINDS, ("demonym", "alternate"))
_MEMBERS: Final = {c: np.isin(TYPES, ts) for c, ts in _GROUPS.items()}


def static_features(units: Sequence[Unit], tables: Sequence[Table]) -> Numbers:
    """Return the features of STATIC as an (n, len(STATIC)) matrix, one row a candidate, unit after unit."""
    rows = sum(len(t.places) for t in tables)
    out = np.zeros((rows, len(STATIC)))
    start = 0
    for unit, table in zip(units, tables, strict=True):
        part = out[start : start + len(table.places)]
        part[:, : len(_OF_TABLE)] = _traits(table)
        _fill(part, unit, table)
        start += len(table.places)
    return out


@lru_cache(_CACHED_TABLES)
def _traits(table: Table) -> Numbers:
    """Return the features of a name wherever it stands: those of _OF_TABLE."""
    columns: list[Any] = [
        table.population,
        table.population - table.population.max(),
        np.log1p(np.argsort(np.argsort(-table.population, kind="stable"), kind="stable")),
        table.population == 0,
        *(table.kind == k for k in range(len(KINDS))),
        table.same,
        *(table.level == level for level in (1, 2, 3)),
        *(table.type == t for t in range(len(TYPES))),
        renown(table),
    ]
    return np.stack(columns, axis=1).astype(float)


def _fill(out: Numbers, unit: Unit, table: Table) -> None:
    """Set the features that depend on where the name stands; all others stay 0."""
    repeated = np.log1p(len(unit.indexes))
    out[:, _COLUMN["repeated_settlement"]] = repeated * _MEMBERS["P"][table.type]
    out[:, _COLUMN["repeated_division"]] = repeated * _MEMBERS["A"][table.type]
    if unit.cue:
        agrees = _MEMBERS[unit.cue][table.type]
        out[:, _COLUMN[f"cue_{unit.cue}_agrees"]] = agrees
        out[:, _COLUMN[f"cue_{unit.cue}_differs"]] = ~agrees
    else:
        out[:, _COLUMN["no_cue_adm1"]] = table.type == _ADM1
        out[:, _COLUMN["no_cue_adm2"]] = table.type == _ADM2
    if unit.cue == "A":
        out[:, _COLUMN["exact_type_division"]] = (table.type == _ADM2) & (table.level == 0)
    else:
        out[:, _COLUMN["plain_division"]] = _BELOW_COUNTRY[table.type] & (table.kind == _ALTERNATE)
    if unit.container:
        held, self_ = held_in(table, unit.container)
        out[:, _COLUMN["held"]] = held & ~self_
        out[:, _COLUMN["not_held"]] = ~held & held.any()
        out[:, _COLUMN["is_container"]] = self_
    if unit.kind == "metonym":
        out[:, _COLUMN["capital_as_government"]] = table.type == _CAPITAL
    if unit.at_border:
        out[:, _COLUMN["adjective_at_border"]] = (table.type == _COUNTRY) & _ADJECTIVES[table.kind]


def held_in(table: Table, container: Container | None) -> tuple[NDArray[np.bool_], NDArray[np.bool_]]:
    """Say which candidates lie in a container, and which are the container itself; all False where there is none."""
    inside = np.zeros(len(table.places), dtype=bool)
    itself = inside.copy()
    for country, first in container or ():
        if first:
            key = division_key(country, first)
            inside |= table.first == key
            itself |= (table.first == key) & (table.type == _ADM1)
        else:
            inside |= table.country == division_key(country)
            itself |= (table.country == division_key(country)) & (table.type == _COUNTRY)
    return inside, itself


def unrivalled(table: Table) -> Numbers:
    """Return 1 where the only place of a name is a water, range or region so large that all the world knows it."""
    known = len(table.places) == 1 and table.places[0].radius_m >= _GREAT_M
    return np.asarray(known & (table.level == 0) & _NATURAL[table.type], dtype=float)


def outshining(table: Table) -> Numbers:
    """Return 1 for the state or province that bears a name alone of its kind, its towns of the name all far smaller."""
    called = (table.kind == _PRIMARY) & (table.level == 0)
    division, town = called & (table.type == _ADM1), called & _MEMBERS["P"][table.type]
    out = np.zeros(len(table.places))
    if division.sum() == 1 and not _WHOLE_LANDS[table.type].any():
        people = table.population[division].max()
        out[division] = people - table.population[town].max(initial=0.0) >= _OUTSHINES
    return out


def held_elsewhere(unit: Unit, table: Table) -> Numbers:
    """Return 1 for what lies outside of what is said to hold it, where another bearer lies inside."""
    held, itself = held_in(table, unit.container)
    return np.asarray(held.any() & ~(held | itself), dtype=float)


def articled(unit: Unit, table: Table) -> Numbers:
    """Return 1 for waters, ranges and regions, -1 for towns, where the text says "the Pacific" and one is called so."""
    natural = _NATURAL[table.type] & (table.level == 0) & (table.kind != _ALTERNATE)
    meant = natural.astype(float) - _MEMBERS["P"][table.type]
    return np.asarray((unit.articled and natural.any()) * meant, dtype=float)


def called_division(unit: Unit, table: Table) -> Numbers:
    """Return 1 for the states and provinces where the text says "province"."""
    return np.asarray((unit.cue == "A") & (table.type == _ADM1), dtype=float)


def called_city(unit: Unit, table: Table) -> Numbers:
    """Return 1 for the towns where the name itself ends in "City": "Gaza City" is not the Gaza Strip."""
    named = unit.surface.lower().endswith(" city")
    return np.asarray(named & _MEMBERS["P"][table.type], dtype=float)


def renown(table: Table) -> Numbers:
    """Return 0 to 1.5 for the towns: how far the best known bearer of the name is ahead, more for a capital.

    Nothing where a country or region bears it too: "Chad", "Gaza".
    """
    out = np.zeros(len(table.places))
    called = (table.kind == _PRIMARY) & (table.level == 0)
    town = called & _MEMBERS["P"][table.type]
    if not town.any() or (called & _WHOLE_LANDS[table.type]).any():
        return out
    if outshining(table).any():
        return out
    people = np.where(town, table.population, 0.0)
    first = int(people.argmax())
    ahead = people[first] - np.delete(people, first).max(initial=0.0)
    out[first] = np.clip(ahead, _RENOWN_FROM, _RENOWN_TO) - _RENOWN_FROM
    return np.asarray(out + _RENOWN_OF_CAPITAL * (town & (table.type == _CAPITAL)), dtype=float)
