"""What the other places of an article say for a candidate: the same country, the same division, a short way off."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from geo.places.closeness import closeness
from geo.places.context import Unit
from geo.places.resolve_candidates import KINDS, TYPES, Table
from geo.places.type_words import CUE_CLASSES

__all__ = ["CONTEXT", "Neighbourhood", "neighbourhood"]

Numbers = NDArray[np.float64]
Keys = NDArray[np.int64]

_EARTH_KM: Final = 6371.0
_POOL: Final = 8
_LEAST: Final = 0.02
_UNSUPPORTED: Final = 0.05
_ABOUT_KM: Final = 100.0
# "Georgian" is no other place than "Georgia": rows so near, in squares of the reach, do not vouch for each other.
_SAME_PLACE: Final = 1e-8
_COUNTRY, _ADM1, _ADM2 = (TYPES.index(t) for t in ("country", "adm1", "adm2"))
_CAPITAL: Final = TYPES.index("capital")
_ALTERNATE: Final = KINDS.index("alternate")
_IS_WORLDLY: Final = np.isin(TYPES, ("country", "capital"))
_IS_DIVISION: Final = np.isin(TYPES, ("adm1", "adm2"))
_AMONG_COUNTRIES: Final = {
    name: np.isin(TYPES, types)
    for name, types in {
        "capital": ("capital",),
        "seat": ("seat",),
        "town": ("seat2", "section", "town"),
        "adm1": ("adm1",),
        "country": ("country",),
    }.items()
}
# How much a place of a type says about where its neighbours are: a country nothing, a first-level division a little.
_LOCAL: Final = np.array([{"country": 0.0, "adm1": 0.35, "region": 0.0}.get(t, 1.0) for t in TYPES])
CONTEXT: Final = (
    "share_first",
    "share_country",
    "mass_first",
    "mass_country",
    "mass_second",
    "near_50",
    "near_150",
    "near_300",
    "best_50",
    "best_150",
    "log_nearest",
    "near_1000",
    "near_150_in_text",
    "first_named",
    "country_named",
    "second_named",
    "first_of_many",
    "country_of_many",
    "second_of_many",
    "capital_among_countries",
    "seat_among_countries",
    "town_among_countries",
    "adm1_among_countries",
    "country_among_countries",
    "division_of_nothing_else",
    "beside_capital",
    "beside_capital_among_countries",
    "mass_first_below_best",
    "mass_country_below_best",
    "near_50_below_best",
    "near_150_below_best",
    "near_300_below_best",
    "others",
    "bearers_about",
    "bearers_about_share",
    "bearers_about_below_best",
)
_BELOW_BEST: Final = ("mass_first", "mass_country", "near_50", "near_150", "near_300")


@dataclass(frozen=True, slots=True, eq=False)
class Neighbourhood:
    """The candidates of all units of an article, one below the other.

    owner: unit of each row; starts: first row of each unit; closeness: (units, units), 1 for mentions side by side,
    0 for far apart in the text; related: units of one name ("Warren", "Warren County") that say nothing of each other;
    bearers: (n, 3), other names with a bearer about each row, whichever is meant: log, share, log below best.
    """

    owner: Keys
    starts: Keys
    type: Keys
    country: Keys
    first: Keys
    second: Keys
    unit: Numbers
    closeness: Numbers
    related: NDArray[np.bool_]
    bearers: Numbers

    def features(self, probability: Numbers) -> Numbers:
        """Return the features of CONTEXT, (n, len(CONTEXT)), given the probability of each row."""
        pool = _pool(probability, self.owner, self.starts)
        columns = _columns(self, pool, probability[pool])
        below = [columns[name] - np.maximum.reduceat(columns[name], self.starts)[self.owner] for name in _BELOW_BEST]
        others = np.full(len(self.owner), np.log1p(len(self.starts)))
        return np.hstack([np.stack([*columns.values(), *below, others], axis=1), self.bearers])


def neighbourhood(units: Sequence[Unit], tables: Sequence[Table]) -> Neighbourhood:
    """Stack the candidates of units; every table has at least one row."""
    sizes = [len(t.places) for t in tables]
    cores = [_core(u.key) for u in units]
    owner = np.repeat(np.arange(len(units)), sizes)
    starts = np.concatenate([[0], np.cumsum(sizes)[:-1]]).astype(np.int64)
    kinds, unit = np.concatenate([t.type for t in tables]), np.concatenate([t.unit for t in tables])
    related = np.array([[a == b for b in cores] for a in cores])
    well_named = np.concatenate([(t.level == 0) & (t.kind != _ALTERNATE) for t in tables])
    return Neighbourhood(
        owner=owner,
        starts=starts,
        type=kinds,
        country=np.concatenate([t.country for t in tables]),
        first=np.concatenate([t.first for t in tables]),
        second=np.concatenate([t.second for t in tables]),
        unit=unit,
        closeness=closeness([u.positions for u in units]),
        related=related,
        bearers=_bearers(unit, np.flatnonzero(well_named & (_LOCAL[kinds] > 0)), owner, starts, ~related),
    )


def _bearers(unit: Numbers, listened: Keys, owner: Keys, starts: Keys, apart: NDArray[np.bool_]) -> Numbers:
    """Count for each row the other units of which a listened row lies about, within some 100 km."""
    squared = 2.0 * (1.0 - np.clip(unit @ unit[listened].T, -1.0, 1.0)) * (_EARTH_KM / _ABOUT_KM) ** 2
    about = np.zeros((len(owner), len(owner)))
    about[:, listened] = np.where(squared < _SAME_PLACE, 0.0, np.exp(-squared))
    others = apart[owner]
    count = (np.maximum.reduceat(about, starts, axis=1) * others).sum(axis=1)
    logged = np.log1p(count)
    share = count / np.maximum(1, others.sum(axis=1))
    return np.stack([logged, share, logged - np.maximum.reduceat(logged, starts)[owner]], axis=1)


def _core(key: str) -> str:
    words = [w for w in key.split() if w not in CUE_CLASSES]
    return " ".join(words) or key


def _pool(probability: Numbers, owner: Keys, starts: Keys) -> Keys:
    """Return the rows worth listening to: of each unit the likeliest few."""
    order = np.lexsort((-probability, owner))
    rank = np.arange(len(owner)) - starts[owner]
    return np.sort(order[(rank < _POOL) & (probability[order] > _LEAST)])


def _columns(near: Neighbourhood, pool: Keys, weight: Numbers) -> dict[str, Numbers]:
    said = (~near.related[near.owner[:, None], near.owner[pool][None]]).astype(float) * weight
    country = said * _same(near.country, pool)
    first = said * _same(near.first, pool)
    second = said * _same(near.second, pool)
    kinds = near.type[pool]
    units = max(1, len(near.starts) - 1)
    mass_country, mass_first, mass_second = (m.sum(axis=1) for m in (country, first, second))
    columns = {
        "share_first": mass_first / units,
        "share_country": mass_country / units,
        "mass_first": np.log1p(mass_first),
        "mass_country": np.log1p(mass_country),
        "mass_second": np.log1p(mass_second),
        **_distances(near, pool, said),
        "first_named": _named(first, kinds == _ADM1) * (near.type != _ADM1),
        "country_named": _named(country, kinds == _COUNTRY) * (near.type != _COUNTRY),
        "second_named": _named(second, kinds == _ADM2) * (near.type != _ADM2),
    }
    columns["first_of_many"] = columns["mass_first"] * (near.type == _ADM1)
    columns["country_of_many"] = columns["mass_country"] * (near.type == _COUNTRY)
    columns["second_of_many"] = columns["mass_second"] * (near.type == _ADM2)
    worldly = np.minimum(1.0, (said * _IS_WORLDLY[kinds]).sum(axis=1) / units)
    for name, types in _AMONG_COUNTRIES.items():
        columns[f"{name}_among_countries"] = worldly * types[near.type]
    unsupported = (mass_country < _UNSUPPORTED) & (len(near.starts) > 1)
    columns["division_of_nothing_else"] = _IS_DIVISION[near.type] * unsupported
    columns["beside_capital"] = _beside_capital(near)
    columns["beside_capital_among_countries"] = worldly * columns["beside_capital"]
    return columns


def _distances(near: Neighbourhood, pool: Keys, said: Numbers) -> dict[str, Numbers]:
    cosine = np.clip(near.unit @ near.unit[pool].T, -1.0, 1.0)
    squared = 2.0 * (1.0 - cosine) * _EARTH_KM**2
    local = said * _LOCAL[near.type[pool]]
    near_300 = np.exp(-squared / 300**2)
    near_150 = near_300**4
    near_50 = np.exp(-squared / 50**2)
    believed = np.where((said > 0.5) & (_LOCAL[near.type[pool]] > 0.9), np.sqrt(squared), 20_000.0)
    in_text = near.closeness[near.owner[:, None], near.owner[pool][None]]
    within_150 = near_150 * local
    return {
        "near_50": np.log1p((near_50 * local).sum(axis=1)),
        "near_150": np.log1p(within_150.sum(axis=1)),
        "near_300": np.log1p((near_300 * local).sum(axis=1)),
        "best_50": _highest(near_50 * local),
        "best_150": _highest(within_150),
        "log_nearest": np.log(believed.min(axis=1, initial=20_000.0) + 10.0),
        "near_1000": np.log1p((np.exp(-squared / 1000**2) * said).sum(axis=1)),
        "near_150_in_text": (within_150 * in_text).sum(axis=1),
    }


def _beside_capital(near: Neighbourhood) -> Numbers:
    """Mark first-level divisions of a unit that may also be the capital of the same country: Washington."""
    capital = np.where(near.type == _CAPITAL, near.country, 0)
    seat = np.maximum.reduceat(capital, near.starts)[near.owner]
    beside = (near.type == _ADM1) & (seat == near.country) & (seat != 0)
    return np.asarray(beside, dtype=float)


def _same(keys: Keys, pool: Keys) -> NDArray[np.bool_]:
    return np.asarray((keys[:, None] == keys[pool][None]) & (keys != 0)[:, None])


def _named(said: Numbers, of_type: NDArray[np.bool_]) -> Numbers:
    return _highest(said * of_type)


def _highest(values: Numbers) -> Numbers:
    return np.asarray(values.max(axis=1, initial=0.0), dtype=float)
