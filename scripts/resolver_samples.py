"""Annotated articles as the resolver is fitted on them: candidates of each name, and how right each is."""

import json
import random
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

import numpy as np
import own_copy
from numpy.typing import NDArray

from geo.ground.position import Position
from geo.places.context import Unit, units
from geo.places.gazetteer import Gazetteer
from geo.places.mention import Mention
from geo.places.rank_context import Neighbourhood, neighbourhood
from geo.places.rank_features import static_features
from geo.places.recognize import NewsRecognizer
from geo.places.resolve_area import EARTH_KM, unit_vector
from geo.places.resolve_candidates import TYPES, Table, table
from geo.text.article import Article

Numbers = NDArray[np.float64]
# What folds keep together: all articles of an outlet, or no more than an article.
Kept = Literal["outlets", "articles"]

SEED = 7
NEAR_KM, EXACT_KM = 161.0, 20.0
NEAR_WORTH = 0.25
OWN = ("online", "world")
OWN_WORTH = 0.2
WIDE = ("country", "adm1", "region")


@dataclass(slots=True)
class Sample:
    """One article: rows of candidates of its units, and how right each is."""

    corpus: str
    fold: int
    units: list[Unit]
    tables: list[Table]
    near: Neighbourhood
    static: Numbers
    target: Numbers
    distance_km: Numbers
    weight: Numbers
    missing: int
    context: Numbers | None = None


def samples(paths: list[Path], gazetteer: Gazetteer, folds: int, kept: Kept = "outlets") -> list[Sample]:
    articles = [json.loads(line) for path in paths for line in path.read_text().split("\n") if line]
    return of(articles, gazetteer, folds, kept)


def own(gazetteer: Gazetteer, folds: int) -> list[Sample]:
    """Return the news of the world that was written for this project, positions from memory: it counts for less."""
    written = of(list(own_copy.articles(gazetteer, only=OWN)), gazetteer, folds)
    for s in written:
        s.weight = s.weight * OWN_WORTH
    return written


def of(articles: list[dict[str, Any]], gazetteer: Gazetteer, folds: int, kept: Kept = "outlets") -> list[Sample]:
    recognizer = NewsRecognizer(gazetteer)
    fold = fold_of(articles, folds, kept)
    out = [sample(a, recognizer, gazetteer, f) for a, f in zip(articles, fold, strict=True)]
    return [s for s in out if s]


def fold_of(articles: list[dict[str, Any]], folds: int, kept: Kept = "outlets") -> list[int]:
    """Deal outlets (where unknown, articles) to folds, the largest first, each to the emptiest; or single articles."""
    groups: dict[str, list[int]] = {}
    for i, a in enumerate(articles):
        outlet = a.get("domain") if kept == "outlets" else None
        groups.setdefault(outlet or f"{a.get('source')}:{a['id']}", []).append(i)
    order = list(groups.values())
    random.Random(SEED).shuffle(order)
    load, out = [0] * folds, [0] * len(articles)
    for members in sorted(order, key=len, reverse=True):
        k = load.index(min(load))
        load[k] += len(members)
        for i in members:
            out[i] = k
    return out


def sample(article: dict[str, Any], recognizer: NewsRecognizer, gazetteer: Gazetteer, fold: int) -> Sample | None:
    gold = {(t["start"], t["end"]): t for t in article["toponyms"]}
    mentions = recognizer.recognize(Article(article["id"], article["text"], given=tuple(gold)))
    groups = units(article["text"], mentions, gazetteer)
    tables = [table(gazetteer, u.surface, u.kind) for u in groups]
    kept = [(u, t) for u, t in zip(groups, tables, strict=True) if t.places]
    if not kept:
        return None
    us, ts = [u for u, _ in kept], [t for _, t in kept]
    distance = [distances(u, t, mentions, gold) for u, t in kept]
    return Sample(
        article.get("source", ""),
        fold, us, ts, neighbourhood(us, ts),
        static=static_features(us, ts),
        target=np.concatenate([worth(d, t) for d, (_, t) in zip(distance, kept, strict=True)]),
        distance_km=np.concatenate(distance),
        weight=np.array([np.sqrt(count(u, mentions, gold)) for u in us]),
        missing=sum(count(u, mentions, gold) for u, t in zip(groups, tables, strict=True) if not t.places),
    )  # fmt: skip


def count(unit: Unit, mentions: tuple[Mention, ...], gold: dict[tuple[int, int], dict[str, Any]]) -> int:
    return sum(gold[mentions[i].start, mentions[i].end]["lat"] is not None for i in unit.indexes)


def worth(distance_km: Numbers, t: Table) -> Numbers:
    """Return how right each candidate is; the gold point of a wide area may lie anywhere in it."""
    wide = np.isin(t.type, [TYPES.index(x) for x in WIDE])
    extent_km = np.array([p.radius_m / 1000 for p in t.places])
    inside = wide & (distance_km <= np.maximum(NEAR_KM, extent_km))
    return np.where((distance_km <= EXACT_KM) | inside, 1.0, np.where(distance_km <= NEAR_KM, NEAR_WORTH, 0.0))


def distances(
    unit: Unit, t: Table, mentions: tuple[Mention, ...], gold: dict[tuple[int, int], dict[str, Any]]
) -> Numbers:
    """Return km from each candidate to the gold position of the unit (of its first located mention)."""
    for i in unit.indexes:
        g = gold[mentions[i].start, mentions[i].end]
        if g["lat"] is not None:
            there = unit_vector(Position(float(g["lon"]), float(g["lat"])))
            return EARTH_KM * np.arccos(np.clip(t.unit @ there, -1.0, 1.0))
    return np.full(len(t.places), np.inf)


def load_gazetteer() -> Gazetteer:
    from geo.places.gazetteer import shipped

    return shipped()
