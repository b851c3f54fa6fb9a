"""The mistakes of a reading held against the gold: the commonest by surface, and some drawn to be read one by one."""

import json
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from random import Random

from gold import NEAR_KM, Gold, Placed, away_km

SEED = 20
CONTEXT = 120


@dataclass(frozen=True, slots=True, eq=False)
class Mistake:
    """A span of an article that was missed, is spurious or was misplaced, and what was found there."""

    sort: str
    item: Gold
    span: tuple[int, int]
    found: Placed | None = None

    @property
    def surface(self) -> str:
        """Return the span as the article has it."""
        return self.item.article.text[slice(*self.span)]

    def line(self) -> str:
        """Return the mistake as a line of JSON, with 120 characters of its article on either side."""
        text, truth, place = self.item.article.text, self.item.spans.get(self.span), self.found and self.found.place
        start, end = self.span
        row = {
            "article": self.item.article.id,
            "sort": self.sort,
            "surface": self.surface,
            "context": [text[max(0, start - CONTEXT) : start], text[end : end + CONTEXT]],
            "gold": truth and [truth.lon, truth.lat],
            "place": place and [place.name, place.feature_code, place.country, place.position.lon, place.position.lat],
            "away_km": round(away_km(truth, place.position)) if truth and place else None,
        }
        return json.dumps(row, ensure_ascii=False)


def mistakes(outcomes: Sequence[tuple[Gold, list[Placed]]]) -> Iterator[Mistake]:
    """Yield what was missed, found where the gold has nothing, or placed further than 161 km from its position."""
    for item, several in outcomes:
        found = {(p.start, p.end): p for p in several}
        yield from (Mistake("missed", item, span) for span in sorted(item.spans.keys() - found.keys()))
        yield from (Mistake("spurious", item, span, found[span]) for span in sorted(found.keys() - item.spans.keys()))
        for span in sorted(item.spans.keys() & found.keys()):
            truth, place = item.spans[span], found[span].place
            if truth and place and away_km(truth, place.position) > NEAR_KM:
                yield Mistake("misplaced", item, span, found[span])


def commonest(several: Sequence[Mistake], most: int) -> Iterator[str]:
    """Yield the commonest mistakes by surface."""
    for (sort, surface), times in Counter((m.sort, m.surface) for m in several).most_common(most):
        yield f"{times:4} {sort:9} {surface}"


def drawn(several: Sequence[Mistake], number: int) -> list[Mistake]:
    """Return some of the mistakes, each sort by its share, always the same ones."""
    number = min(number, len(several))
    shares = Counter(m.sort for m in several)
    exact = {sort: number * n / len(several) for sort, n in shares.items()}
    take = {sort: int(share) for sort, share in exact.items()}
    for sort in sorted(exact, key=lambda s: take[s] - exact[s])[: number - sum(take.values())]:
        take[sort] += 1
    random = Random(SEED)
    return [m for sort in sorted(take) for m in random.sample([m for m in several if m.sort == sort], take[sort])]
