"""Rank the candidates of all units of an article together: a first guess, then two passes with the others in view."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from typing import Final

import numpy as np
from numpy.typing import NDArray

from geo.places.context import Unit
from geo.places.rank_context import CONTEXT, neighbourhood
from geo.places.rank_features import (
    STATIC,
    articled,
    called_city,
    called_division,
    held_elsewhere,
    held_in,
    outshining,
    renown,
    static_features,
    unrivalled,
)
from geo.places.resolve_candidates import Table
from geo.shipped import data_path

__all__ = ["Weights", "rank", "shipped_weights"]

Numbers = NDArray[np.float64]

# The first guess, by hand: a primary name beats an alternate of a place five times larger; a named container decides.
_GUESS: Final = {
    "population": 1.2,
    "kind_primary": 1.5,
    "kind_abbreviation": 1.5,
    "kind_demonym": 1.0,
    "level_1": -0.8,
    "level_2": -1.6,
    "level_3": -2.4,
    "held": 6.0,
    "capital_as_government": 3.0,
}
# Too rare in local news to be fitted: told in a sentence, "London" is the city of nine millions.
_RENOWN_IN_BRIEF: Final = 5.0
# The same for seas and macro-regions that share their name with nothing: "the South China Sea".
_UNRIVALLED: Final = 4.0
# "The province of Hatay" is the province, though its capital bears the name as well.
_CALLED: Final = 2.0
# "Brandon, Northumberland": no place of that name in what holds it, so perhaps none that is known.
_HELD_ELSEWHERE: Final = 4.0
_NOWHERE: Final = 12.0
# "Albany, New York": what holds a place is the state, though a larger town bears the name.
_HOLDS: Final = 5.0
# "On the Pacific" is on the ocean and in none of the towns.
_ARTICLED: Final = 6.0
GUESS: Final = np.array([_GUESS.get(name, 0.0) for name in STATIC])


@dataclass(frozen=True, slots=True, eq=False)
class Weights:
    """A linear score for each pass over STATIC + CONTEXT, and the score of "none of these".

    scores, shares: of places with such a score (rising), the share that was right on text held back; none as it is.
    """

    passes: tuple[Numbers, ...]
    nothing: tuple[float, ...]
    scores: tuple[float, ...] = ()
    shares: tuple[float, ...] = ()

    def calibrated(self, score: float) -> float:
        """Return how often a place with this score is the right one."""
        return float(np.interp(score, self.scores, self.shares)) if self.scores else score


@cache
def shipped_weights() -> Weights:
    """Return the fitted weights of geo/data."""
    fitted = json.loads(data_path("resolver_weights.json").read_text())
    names = (*STATIC, *CONTEXT)
    passes = tuple(np.array([p["weights"].get(n, 0.0) for n in names]) for p in fitted["passes"])
    nothing = tuple(p["nothing"] for p in fitted["passes"])
    return Weights(passes, nothing, *(tuple(fitted.get(name, ())) for name in ("scores", "shares")))


def rank(
    units: Sequence[Unit], tables: Sequence[Table], weights: Weights, *, bonus: Sequence[Numbers] | None = None
) -> list[Numbers]:
    """Return the probability of each candidate of each unit; what is left of 1 is "none of these".

    bonus: added to the score of each candidate, a unit at a time: what the caller knows beyond the text, instead of
    what is expected of a brief one.
    """
    near = neighbourhood(units, tables)
    static = static_features(units, tables)
    extra = np.concatenate(bonus or [_expected(u, t) for u, t in zip(units, tables, strict=True)])
    probability = softmax(static @ GUESS + extra, near.starts, nothing=None)
    for i, (vector, nothing) in enumerate(zip(weights.passes, weights.nothing, strict=True)):
        last = i == len(weights.passes) - 1
        score = np.hstack([static, near.features(probability)]) @ vector + extra
        probability = softmax(score, near.starts, nothing=nothing if last else None)
    return np.split(probability, near.starts[1:])


def _expected(unit: Unit, table: Table) -> Numbers:
    """Return what is likely whatever the context, and, in a sentence or two without any, what all the world knows."""
    alone = unit.brief and unit.container is None and unit.cue in ("", "P")
    called = called_division(unit, table) + called_city(unit, table)
    expected = _UNRIVALLED * unrivalled(table) + _CALLED * called - _NOWHERE * unit.nowhere
    expected = expected - _HELD_ELSEWHERE * held_elsewhere(unit, table) + _HOLDS * held_in(table, unit.holds)[1]
    expected = expected + _ARTICLED * articled(unit, table)
    return expected + _RENOWN_IN_BRIEF * (renown(table) + outshining(table)) if alone else expected


def softmax(score: Numbers, starts: NDArray[np.int64], *, nothing: float | None) -> Numbers:
    """Return probabilities group by group; `nothing` is the score of an answer that has no row."""
    sizes = np.diff(np.append(starts, len(score)))
    top = np.maximum.reduceat(score, starts)
    if nothing is not None:
        top = np.maximum(top, nothing)
    odds = np.exp(score - np.repeat(top, sizes))
    total = np.add.reduceat(odds, starts)
    if nothing is not None:
        total = total + np.exp(nothing - top)
    return np.asarray(odds / np.repeat(total, sizes), dtype=float)
