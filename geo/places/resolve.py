"""From mentions to the places meant."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final

import numpy as np
from numpy.typing import NDArray

from geo.ground.position import Position
from geo.places.context import Unit, units
from geo.places.fold import fold
from geo.places.gazetteer import Gazetteer
from geo.places.mention import Mention
from geo.places.place import Place
from geo.places.rank import Weights, rank, shipped_weights
from geo.places.resolve_area import EARTH_KM, densest_spot, unit_vector
from geo.places.resolve_candidates import Table, division_key, place_table, table
from geo.places.resolve_twins import prefer_town
from geo.text.article import Article

__all__ = ["Candidate", "Hints", "Pin", "Resolution", "at_spot", "resolve"]

Numbers = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Candidate:
    """A place a mention may mean; scores of all candidates and of "none of these" sum to 1."""

    place: Place
    score: float


@dataclass(frozen=True, slots=True)
class Resolution:
    """The place a mention means, with every candidate that was weighed, best first.

    score: how often such an answer is right: of the place's spot, where town, district and region of one name lie.
    place: None when no candidate is likely enough. approximate: an area the article speaks about, not the place itself:
    shown, never measured. source: "text" (worked out), "pin" or "own" (the user said so).
    """

    mention: Mention
    candidates: tuple[Candidate, ...]
    place: Place | None
    score: float
    approximate: bool = False
    source: str = "text"


@dataclass(frozen=True, slots=True)
class Pin:
    """A name that means one place, by the user's word; in every article, or in the one of this id."""

    name: str
    place: Place
    article: str | None = None


@dataclass(frozen=True, slots=True)
class Hints:
    """What is known beyond the text: where the outlet is, the country it writes about, names that are settled."""

    home: Position | None = None
    country_bias: str | None = None
    pins: tuple[Pin, ...] = ()

    def at_home(self, home: Position | None) -> "Hints":
        """Return the hints for an outlet that is at home somewhere; as they are where they say so themselves."""
        return self if home is None or self.home is not None else replace(self, home=home)


_NO_HINTS: Final = Hints()
_MOST_CANDIDATES: Final = 8
_LEAST_SCORE: Final = 0.005
_MOST_ROWS: Final = 2000
# Of one spot: within 50 km of each other.
_SPOT: Final = float(np.cos(50.0 / EARTH_KM))
# "None of these" wins when it is 1 / this likelier than the best candidate.
_NOTHING_WINS: Final = 0.25
# What hints are worth on the scale of the ranker's scores.
_HOME_NEAR, _HOME_REGION, _COUNTRY_BIAS = 2.0, 1.5, 4.0


def resolve(
    article: Article,
    mentions: Sequence[Mention],
    gazetteer: Gazetteer,
    hints: Hints = _NO_HINTS,
    *,
    weights: Weights | None = None,
) -> tuple[Resolution, ...]:
    """Return one resolution a mention, in the order given; by the shipped weights when None.

    One name means one place throughout an article, unless the text itself tells two apart ("Paris, Texas").
    """
    found: dict[int, Resolution] = {}
    groups = units(article.text, mentions, gazetteer)
    weighed = [(u, *_candidates(article, u, gazetteer, hints)) for u in groups]
    weighed = [(u, t, source) for u, t, source in weighed if t.places]
    weights = weights or shipped_weights()
    scores = _rank([u for u, _, _ in weighed], [t for _, t, _ in weighed], hints, weights)
    for (unit, places, source), score in zip(weighed, scores, strict=True):
        score = prefer_town(unit, places, score)
        candidates, sure = _ordered(places, score), weights.calibrated(at_spot(places.unit, score))
        for m in unit.indexes:
            found[m] = _resolution(mentions[m], candidates, source, sure)
    spot = densest_spot([(r.place, r.score) for r in found.values() if r.place])
    return tuple(found.get(m) or _approximate(mention, spot) for m, mention in enumerate(mentions))


def _candidates(article: Article, unit: Unit, gazetteer: Gazetteer, hints: Hints) -> tuple[Table, str]:
    """Return the candidates of a unit and on whose word: a pin, the user's own places, or the text."""
    for pin in hints.pins:
        if fold(pin.name) == unit.key and pin.article in (None, article.id):
            return place_table([pin.place], unit.surface), "pin"
    found = table(gazetteer, unit.surface, unit.kind)
    own = [p for p in found.places if p.id.startswith("own:")]
    return (place_table(own, unit.surface), "own") if own else (found, "text")


def _rank(groups: list[Unit], tables: list[Table], hints: Hints, weights: Weights) -> list[Numbers]:
    hinted = hints.home is not None or hints.country_bias is not None
    out: list[Numbers] = []
    for part in _windows(tables):
        bonus = [_bonus(t, hints) for t in tables[part]] if hinted else None
        out += rank(groups[part], tables[part], weights, bonus=bonus)
    return out


def _windows(tables: list[Table]) -> Iterator[slice]:
    """Yield the units to be ranked together: all of them, but for a text as long as a book, whose parts are apart."""
    start = rows = 0
    for number, one in enumerate(tables):
        if rows and rows + len(one.places) > _MOST_ROWS:
            yield slice(start, number)
            start, rows = number, 0
        rows += len(one.places)
    if tables:
        yield slice(start, len(tables))


def _bonus(places: Table, hints: Hints) -> Numbers:
    out = np.zeros(len(places.places))
    if hints.country_bias:
        out += _COUNTRY_BIAS * (places.country == division_key(hints.country_bias.upper()))
    if hints.home:
        away_km = EARTH_KM * np.arccos(np.clip(places.unit @ unit_vector(hints.home), -1.0, 1.0))
        out += _HOME_NEAR * np.exp(-((away_km / 150) ** 2)) + _HOME_REGION * np.exp(-((away_km / 500) ** 2))
    return np.asarray(out, dtype=float)


def _ordered(places: Table, score: Numbers) -> tuple[Candidate, ...]:
    best = np.argsort(-score, kind="stable")[:_MOST_CANDIDATES]
    return tuple(Candidate(places.places[i], float(score[i])) for i in best if score[i] > _LEAST_SCORE or i == best[0])


def at_spot(points: Numbers, score: Numbers) -> float:
    """Return the score of the best candidate and of those that lie where it lies, (n, 3) points of the unit sphere."""
    return float(score[points @ points[score.argmax()] > _SPOT].sum())


def _resolution(mention: Mention, candidates: tuple[Candidate, ...], source: str, sure: float) -> Resolution:
    if source != "text":
        return Resolution(mention, candidates, candidates[0].place, 1.0, source=source)
    nothing = 1.0 - sum(c.score for c in candidates)
    best = candidates[0]
    place = best.place if best.score > nothing * _NOTHING_WINS else None
    return Resolution(mention, candidates, place, sure if place else nothing)


def _approximate(mention: Mention, spot: Place | None) -> Resolution:
    return Resolution(mention, (), spot, 0.0, approximate=spot is not None)
