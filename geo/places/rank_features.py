"""What speaks for a candidate by itself: population, sort of name, type, and the words beside the mention."""

from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from geo.places.context import Container, Unit
from geo.places.resolve_candidates import KINDS, TYPES, Table, division_key

__all__ = ["STATIC", "held_in", "renown", "static_features", "unrivalled"]

Numbers = NDArray[np.float64]

_DIVISIONS: Final = ("country", "adm1", "adm2")
_SETTLEMENTS: Final = ("capital", "seat", "seat2", "section", "town")
_GROUPS: Final = {"A": _DIVISIONS, "P": _SETTLEMENTS, "H": ("water",), "T": ("terrain",), "S": ("spot",)}
STATIC: Final = (
    "population",
    "population_below_best",
    "rank",
    "unpopulated",
    *(f"kind_{k}" for k in KINDS),
    "same_spelling",
    *(f"level_{n}" for n in (1, 2, 3)),
    *(f"type_{t}" for t in TYPES),
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
    "renown",
)
# A name of renown: borne by one town with so many times the people of the next, in powers of ten.
_RENOWN_FROM, _RENOWN_TO = 0.7, 1.7
_RENOWN_OF_CAPITAL: Final = 0.5
_WHOLE_LANDS: Final = np.isin(np.arange(len(TYPES)), [TYPES.index(t) for t in ("country", "region")])
_NATURAL: Final = np.isin(np.arange(len(TYPES)), [TYPES.index(t) for t in ("water", "terrain", "region")])
_GREAT_M: Final = 100_000.0
_BELOW_COUNTRY: Final = np.isin(np.arange(len(TYPES)), [TYPES.index(t) for t in ("adm1", "adm2")])
_ADJECTIVES: Final = np.isin(np.arange(len(KINDS)), [KINDS.index(k) for k in ("demonym", "alternate")])
_MEMBERS: Final = {c: np.isin(np.arange(len(TYPES)), [TYPES.index(t) for t in ts]) for c, ts in _GROUPS.items()}


def static_features(unit: Unit, table: Table) -> Numbers:
    """Return the features of STATIC as an (n, len(STATIC)) matrix, one row a candidate."""
    n = len(table.places)
    held, self_ = held_in(table, unit.container)
    repeated = np.log1p(len(unit.indexes))
    columns: list[Any] = [
        table.population,
        table.population - table.population.max(),
        np.log1p(np.argsort(np.argsort(-table.population, kind="stable"), kind="stable")),
        table.population == 0,
        *(table.kind == k for k in range(len(KINDS))),
        table.same,
        *(table.level == level for level in (1, 2, 3)),
        *(table.type == t for t in range(len(TYPES))),
        *_cues(unit.cue, table),
        (unit.cue == "") & (table.type == TYPES.index("adm1")),
        (unit.cue == "") & (table.type == TYPES.index("adm2")),
        held & ~self_,
        ~held & held.any(),
        self_,
        repeated * _MEMBERS["P"][table.type],
        repeated * _MEMBERS["A"][table.type],
        (unit.cue == "A") & (table.type == TYPES.index("adm2")) & (table.level == 0),
        (unit.kind == "metonym") & (table.type == TYPES.index("capital")),
        (unit.cue != "A") & _BELOW_COUNTRY[table.type] & (table.kind == 1),
        unit.at_border & (table.type == TYPES.index("country")) & _ADJECTIVES[table.kind],
        renown(table),
    ]
    out = np.empty((n, len(columns)))
    for j, column in enumerate(columns):
        out[:, j] = column
    return out


def held_in(table: Table, container: Container | None) -> tuple[NDArray[np.bool_], NDArray[np.bool_]]:
    """Say which candidates lie in a container, and which are the container itself; all False where there is none."""
    inside = np.zeros(len(table.places), dtype=bool)
    itself = inside.copy()
    for country, first in container or ():
        if first:
            key = division_key(country, first)
            inside |= table.first == key
            itself |= (table.first == key) & (table.type == TYPES.index("adm1"))
        else:
            inside |= table.country == division_key(country)
            itself |= (table.country == division_key(country)) & (table.type == TYPES.index("country"))
    return inside, itself


def unrivalled(table: Table) -> NDArray[np.bool_]:
    """Say whether the only place of a name is a water, a range or a region so large that all the world knows it."""
    known = len(table.places) == 1 and table.places[0].radius_m >= _GREAT_M
    return np.asarray(known & (table.level == 0) & _NATURAL[table.type])


def renown(table: Table) -> Numbers:
    """Return 0 to 1.5 for the towns: how far the best known bearer of the name is ahead, more for a capital.

    Nothing where a country or region bears it too: "Chad", "Gaza".
    """
    out = np.zeros(len(table.places))
    called = (table.kind == KINDS.index("primary")) & (table.level == 0)
    town = called & _MEMBERS["P"][table.type]
    if not town.any() or (called & _WHOLE_LANDS[table.type]).any():
        return out
    people = np.where(town, table.population, 0.0)
    first = int(people.argmax())
    ahead = people[first] - np.delete(people, first).max(initial=0.0)
    out[first] = np.clip(ahead, _RENOWN_FROM, _RENOWN_TO) - _RENOWN_FROM
    return np.asarray(out + _RENOWN_OF_CAPITAL * (town & (table.type == TYPES.index("capital"))), dtype=float)


def _cues(cue: str, table: Table) -> list[NDArray[np.bool_]]:
    out = []
    for letter, members in _MEMBERS.items():
        agrees = members[table.type]
        out += [agrees & (cue == letter), ~agrees & (cue == letter)]
    return out
