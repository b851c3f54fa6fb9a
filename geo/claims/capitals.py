"""Capitals that are not named: "the capital" is that of the country the subject lies in."""

from dataclasses import replace

from geo.claims.claim import Referent
from geo.claims.scene import Attached
from geo.claims.words import Word
from geo.places.gazetteer import Gazetteer
from geo.places.mention import Mention
from geo.places.resolve import Candidate, Resolution

__all__ = ["to_capital", "with_capitals"]


def to_capital(found: Attached, word: Word, gazetteer: Gazetteer) -> Attached:
    """Give "the capital" as the object: that of the country the subject lies in."""
    referent = _capital(found, Referent(word.text, word.start, word.end, "place"), gazetteer)
    if referent.resolution is None:
        return replace(found, certain=False)
    return replace(found, statement=replace(found.statement, objects=(referent,)))


def with_capitals(found: Attached, gazetteer: Gazetteer) -> Attached:
    """Give "the capital" of "closer to A than to the capital" its place, where an end is left open."""
    ends = found.statement.objects[0]
    if ends.resolution is None and ends.kind == "place":
        ends = replace(_capital(found, ends, gazetteer), other=ends.other)
    if ends.other and ends.other.resolution is None and ends.other.kind == "place":
        ends = replace(ends, other=_capital(found, ends.other, gazetteer))
    return replace(found, statement=replace(found.statement, objects=(ends,)))


def _capital(found: Attached, referent: Referent, gazetteer: Gazetteer) -> Referent:
    """Return words such as "the capital" with the capital of the subject's country, as they are where it has none."""
    resolution = found.subject.resolution if found.subject else None
    country = resolution.place.country if resolution and resolution.place else None
    place = gazetteer.capital(country) if country else None
    if resolution is None or place is None or "capital" not in referent.text.lower():
        return referent
    mention = Mention(referent.text, referent.start, referent.end)
    capital = Resolution(mention, (Candidate(place, resolution.score),), place, resolution.score)
    return replace(referent, resolution=capital)
