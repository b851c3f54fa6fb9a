"""Corpora with the places marked in them, and how well what was found agrees with them."""

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from math import asin
from pathlib import Path
from typing import Any

from areas import lies_in

from geo.ground.position import Position
from geo.places.place import Place
from geo.places.resolve_area import EARTH_KM, unit_vector
from geo.text.article import Article

CORPORA = ("lgl_dev.jsonl", "geovirus_dev.jsonl")
NEAR_KM, EXACT_KM = 161.0, 20.0


@dataclass(frozen=True, slots=True)
class Placed:
    """A span that was found, and where it was placed."""

    start: int
    end: int
    place: Place | None
    score: float
    approximate: bool = False


@dataclass(slots=True)
class Gold:
    """One annotated article: spans, and the position of those that have one."""

    article: Article
    spans: dict[tuple[int, int], Position | None]


@dataclass(slots=True)
class Score:
    """Counts over a corpus."""

    hit: int = 0
    found: int = 0
    gold: int = 0
    located: int = 0
    placed: int = 0
    near: int = 0
    exact: int = 0
    met: int = 0

    def row(self) -> list[str]:
        """Return P, R, F1; shares placed, within 161 km, within 20 km, and within 161 km or in the area found."""
        precision, recall = self.hit / max(1, self.found), self.hit / max(1, self.gold)
        f1 = 2 * precision * recall / (precision + recall) if precision + recall else 0.0
        shares = [n / max(1, self.located) for n in (self.placed, self.near, self.exact, self.met)]
        return [f"{x:.3f}" for x in (precision, recall, f1, *shares)]


def corpora(folder: Path) -> Iterator[tuple[str, list[Gold]]]:
    for name in CORPORA:
        if (folder / name).exists():
            lines = (folder / name).read_text().split("\n")
            yield name.removesuffix(".jsonl"), [gold(json.loads(line)) for line in lines if line]


def gold(row: dict[str, Any]) -> Gold:
    spans = {(t["start"], t["end"]): position(t) for t in row["toponyms"]}
    return Gold(Article(str(row["id"]), row["text"], source=row.get("domain")), spans)


def position(toponym: dict[str, Any]) -> Position | None:
    if toponym["lat"] is None:
        return None
    return Position(float(toponym["lon"]), float(toponym["lat"]))


def tally(outcomes: Iterable[tuple[Gold, list[Placed]]]) -> Score:
    """Add up what was found in every article of a corpus."""
    total = Score()
    for item, found in outcomes:
        count(total, item, {(p.start, p.end): p.place for p in found})
    return total


def count(total: Score, item: Gold, where: dict[tuple[int, int], Place | None]) -> None:
    total.found += len(where)
    total.gold += len(item.spans)
    total.hit += len(where.keys() & item.spans.keys())
    for span, position in item.spans.items():
        if position is None:
            continue
        total.located += 1
        if place := where.get(span):
            away = away_km(position, place.position)
            total.placed += 1
            total.near += away <= NEAR_KM
            total.exact += away <= EXACT_KM
            total.met += away <= NEAR_KM or lies_in(position, place)


def away_km(a: Position, b: Position) -> float:
    chord = float(((unit_vector(a) - unit_vector(b)) ** 2).sum()) ** 0.5
    return 2 * EARTH_KM * asin(min(1.0, chord / 2))
