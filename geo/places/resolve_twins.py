"""A town and the division named after it: without a word such as "region" beside it, the name means the town."""

from typing import Final

import numpy as np
from numpy.typing import NDArray

from geo.places.context import Unit
from geo.places.resolve_area import EARTH_KM
from geo.places.resolve_candidates import TYPES, Table

__all__ = ["prefer_town"]

Numbers = NDArray[np.float64]

_ADM1: Final = TYPES.index("adm1")
_DIVISIONS: Final = (_ADM1, TYPES.index("adm2"))
_TOWNS: Final = np.isin(TYPES, ("capital", "seat", "seat2", "town"))
_SEATS: Final = np.isin(TYPES, ("capital", "seat"))
_COMPARABLE: Final = 0.3
_AS_WELL_KNOWN: Final = 0.1
_WHOLE: Final = 0.5
_REACH_KM: Final = 100.0
_SAME_SPOT_KM: Final = 40.0


def prefer_town(unit: Unit, table: Table, score: Numbers) -> Numbers:
    """Return the scores with those of the best division and its town exchanged, where the town is meant.

    That is where the division bears the name only by an alternate and the town is its seat (Grodno) or scores
    comparably, where the town makes up most of the division (Prague, Moscow, Astana), or where it is a seat with a good
    share of its people (Lisbon).
    """
    best = int(score.argmax())
    if unit.cue == "A" or table.type[best] not in _DIVISIONS:
        return score
    away_km = EARTH_KM * np.arccos(np.clip(table.unit @ table.unit[best], -1.0, 1.0))
    reach_km = max(_REACH_KM, 2 * table.places[best].radius_m / 1000)
    towns = _TOWNS[table.type] & (table.level == 0) & (table.country == table.country[best])
    people = 10.0**table.population
    whole = (away_km < _SAME_SPOT_KM) & (people > _WHOLE * people[best]) & (table.kind == 0)
    seats = _SEATS[table.type] & (table.type[best] == _ADM1)
    likely = seats | ((score > _COMPARABLE * score[best]) & (table.kind == 0))
    named_after = (table.kind[best] != 0) & (away_km < reach_km) & likely
    famous = seats & (table.kind == 0) & (away_km < reach_km) & (people > _AS_WELL_KNOWN * people[best])
    meant = np.flatnonzero(towns & (whole | named_after | famous))
    if not len(meant):
        return score
    town = meant[score[meant].argmax()]
    out = score.copy()
    out[[best, town]] = score[[town, best]]
    return out
