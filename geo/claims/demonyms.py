"""Names that no recogniser marks, where the next word leaves no doubt: "the French border", "the Hungarian capital"."""

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
    """Return the resolutions of one sentence with those of unmarked demonyms and of capitals, in text order."""
    if not any(t.text in _NOUNS for t in tokens):
        return resolutions
    return _with_capitals(tokens, _with_adjectives(tokens, resolutions, gazetteer), gazetteer)


def _with_adjectives(
    tokens: Sequence[Token], resolutions: Sequence[Resolution], gazetteer: Gazetteer
) -> Sequence[Resolution]:
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


def _with_capitals(
    tokens: Sequence[Token], resolutions: Sequence[Resolution], gazetteer: Gazetteer
) -> Sequence[Resolution]:
    """Return the resolutions, "Hungarian capital" and "Kenya's capital" being a name where none follows."""
    starts = {r.mention.start for r in resolutions}
    ends = {r.mention.end: r for r in resolutions}
    found = dict.fromkeys(starts)
    for k, token in enumerate(tokens):
        owner = ends.get(_owner_end(tokens, k)) if token.text == "capital" else None
        if owner and not _is_named(tokens[k + 1 : k + 3], starts) and (named := _capital(owner, token, gazetteer)):
            found[owner.mention.start] = named
    return [found[r.mention.start] or r for r in resolutions]


def _owner_end(tokens: Sequence[Token], k: int) -> int:
    """Return where the name before the noun at k ends, a possessive "'s" or "'" apart; -1 for none."""
    q = k - 1
    if q > 0 and tokens[q].text in {"'s", "’s", "'", "’"}:
        q -= 1
    return tokens[q].end if q >= 0 else -1


def _is_named(following: Sequence[Token], starts: set[int]) -> bool:
    """Tell "the Hungarian capital Budapest", "..., Budapest", "... of Budapest" and "... city"."""
    return any(t.start in starts or t.text == "city" for t in following)


def _capital(owner: Resolution, noun: Token, gazetteer: Gazetteer) -> Resolution | None:
    place = owner.place
    if place is None or place.country is None or not place.feature_code.startswith("A.PCL"):
        return None
    capital = gazetteer.capital(place.country)
    if capital is None:
        return None
    mention = Mention(f"{owner.mention.text} {noun.text}", owner.mention.start, noun.end)
    return Resolution(mention, (Candidate(capital, owner.score),), capital, owner.score)
