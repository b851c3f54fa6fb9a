"""Where an outlet is at home, from what its own articles speak of: most of what it writes about lies around it."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import Final

import numpy as np
from numpy.typing import NDArray

from geo.ground.position import Position
from geo.places.gazetteer import Gazetteer
from geo.places.mention import Mention
from geo.places.recognize import Recognizer, given_mentions
from geo.places.resolve import Hints, Resolution, resolve
from geo.places.resolve_area import EARTH_KM, unit_vector
from geo.text.article import Article

__all__ = ["Remembering", "homes", "learn"]

Numbers = NDArray[np.float64]

_FEWEST_ARTICLES: Final = 2
_MOST_ARTICLES: Final = 20
_SHARE: Final = 0.2
_REACH_KM: Final = 150.0
_NOT_LOCAL: Final = ("A.PCL", "A.ADM1", "L.", "H.OCN", "H.SEA")


class Remembering:
    """A recogniser that may be shown articles beforehand and has its answer at hand, once; a resource that grows."""

    __slots__ = ("_found", "_recognizer")

    def __init__(self, recognizer: Recognizer) -> None:
        """Recognise by another."""
        self._recognizer = recognizer
        self._found: dict[Article, tuple[Mention, ...]] = {}

    def show(self, article: Article, /) -> tuple[Mention, ...]:
        """Return the mentions, and keep them for the time when they are asked for."""
        found = self._found[article] = self._recognizer.recognize(article)
        return found

    def recognize(self, article: Article, /) -> tuple[Mention, ...]:
        """Return the mentions in text order, those of an article shown before if it was."""
        found = self._found.pop(article, None)
        return self._recognizer.recognize(article) if found is None else found


def learn(
    articles: Iterable[Article], recognizer: Remembering, gazetteer: Gazetteer, hints: Hints
) -> dict[str, Position]:
    """Return where each source of several articles is at home, by its first twenty; none where hints tell already.

    The recogniser is shown those articles.
    """
    if hints.home is not None or hints.country_bias is not None:
        return {}
    shelves: dict[str, list[Article]] = defaultdict(list)
    for article in articles:
        if article.source and len(shelves[article.source]) < _MOST_ARTICLES:
            shelves[article.source].append(article)
    several = {outlet: mine for outlet, mine in shelves.items() if len(mine) >= _FEWEST_ARTICLES}
    return homes(_read(several, recognizer, gazetteer, hints))


def _read(
    shelves: dict[str, list[Article]], recognizer: Remembering, gazetteer: Gazetteer, hints: Hints
) -> Iterator[tuple[str, Sequence[Resolution]]]:
    for outlet, articles in shelves.items():
        for article in articles:
            mentions = recognizer.show(article) if article.given is None else given_mentions(article, gazetteer)
            yield outlet, resolve(article, mentions, gazetteer, hints)


def homes(read: Iterable[tuple[str | None, Sequence[Resolution]]]) -> dict[str, Position]:
    """Return where each outlet is at home, of (outlet, the places of an article) for every article.

    Only of outlets with several articles, a fifth of which or more speak of the same 150 km: a paper of the whole
    world has none.
    """
    articles: dict[str, list[list[tuple[Position, float]]]] = defaultdict(list)
    for outlet, resolutions in read:
        local = [(r.place.position, r.score) for r in resolutions if r.place and _is_local(r)]
        if outlet and local:
            articles[outlet].append(local)
    found = {outlet: _home(several) for outlet, several in articles.items() if len(several) >= _FEWEST_ARTICLES}
    return {outlet: home for outlet, home in found.items() if home}


def _is_local(resolution: Resolution) -> bool:
    place = resolution.place
    return place is not None and not resolution.approximate and not place.feature_code.startswith(_NOT_LOCAL)


def _home(articles: list[list[tuple[Position, float]]]) -> Position | None:
    """Return the place about which the most articles have another, by the best of each; None where too few have."""
    places = list(dict.fromkeys(position for one in articles for position, _ in one))
    points = np.stack([unit_vector(p) for p in places])
    support = sum(_support(points, one) for one in articles)
    best = int(np.argmax(support))
    return places[best] if np.max(support) >= _SHARE * len(articles) else None


def _support(points: Numbers, article: list[tuple[Position, float]]) -> Numbers:
    """Return how surely an article speaks of the surroundings of each point, 0..1."""
    there = np.stack([unit_vector(position) for position, _ in article])
    squared_km = 2.0 * (1.0 - np.clip(points @ there.T, -1.0, 1.0)) * EARTH_KM**2
    score = np.array([score for _, score in article])
    return np.asarray((np.exp(-squared_km / _REACH_KM**2) * score).max(axis=1), dtype=float)
