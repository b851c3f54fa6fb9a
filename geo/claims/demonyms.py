"""Adjectives of countries that no recogniser marked, where the next word leaves no doubt: "the French border"."""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final

from geo.places.gazetteer import Gazetteer
from geo.places.mention import Mention
from geo.places.resolve import Candidate, Resolution
from geo.text.tokens import Token

__all__ = ["with_demonyms"]

_FEW: Final = 10  # "French" means France, not an island with a tenth of its people
_NOUNS: Final = frozenset({"border", "borders", "frontier", "capital", "coast"})


def with_demonyms(
    tokens: Sequence[Token], resolutions: Sequence[Resolution], gazetteer: Gazetteer
) -> Sequence[Resolution]:
    """Return the resolutions of one sentence with those of unmarked demonyms, in text order."""
    if not any(t.text in _NOUNS for t in tokens):
        return resolutions
    taken = {r.mention.start for r in resolutions}
    taken |= {t.start for r in resolutions for t in tokens if r.mention.start <= t.start < r.mention.end}
    added = [r for t in _adjectives(tokens) if t.start not in taken and (r := _demonym(t, gazetteer))]
    return sorted((*resolutions, *added), key=lambda r: r.mention.start) if added else resolutions


def _adjectives(tokens: Sequence[Token]) -> Iterator[Token]:
    """Yield the capitalised word before each noun."""
    for token, following in pairwise(tokens):
        if following.text in _NOUNS and token.text[0].isupper():
            yield token


def _demonym(token: Token, gazetteer: Gazetteer) -> Resolution | None:
    """Return the country of the adjective; None when two of a size share it ("Korean")."""
    places = {m.place for m in gazetteer.lookup(token.text) if m.kind == "demonym" and m.place.country}
    if not places:
        return None
    first, *others = sorted(places, key=lambda p: (-p.population, p.id))
    if any(p.country != first.country and p.population * _FEW > first.population for p in others):
        return None
    mention = Mention(token.text, token.start, token.end, "demonym")
    return Resolution(mention, (Candidate(first, 1.0),), first, 1.0)
