"""Subjects with names that no recogniser could know, but a gazetteer answers to: one that asks somebody else."""

import re
from collections.abc import Iterable
from typing import Final

from geo.claims.claim import Claim, Referent
from geo.places.gazetteer import Gazetteer
from geo.places.mention import Mention
from geo.text.article import Article

__all__ = ["unplaced"]

# "Novy Zzyzk", or the end of "the village of Novy Zzyzk".
_NAMED: Final = re.compile(
    r"(?:(?:[^\W\d_]+ ){1,4}(?:of|called|named) )?"
    r"(?P<name>[^\W\d_][\w'’.-]*(?: (?:de|del|el|al|la|am|an der|[^\W\d_][\w'’.-]*))*)"
)


def unplaced(claims: Iterable[Claim], article: Article, gazetteer: Gazetteer) -> tuple[Mention, ...]:
    """Return mentions for the subjects of claims whose names the gazetteer does not tell of and yet has places for.

    A gazetteer on disk tells of all its names, so nothing comes of it; a geocoder behind one is asked here, and only
    for what a claim is about.
    """
    names = {name for claim in claims if (name := _name(claim.subject))}
    found = (Mention(text, start, start + len(text)) for start, text in sorted(names))
    written = (m for m in found if article.text[m.start : m.end] == m.text)
    return tuple(m for m in written if gazetteer.summary(m.text) is None and gazetteer.lookup(m.text))


def _name(referent: Referent | None) -> tuple[int, str] | None:
    """Return where the name of a referent that nobody placed begins, and the name; None where it has none."""
    if referent is None or referent.kind != "place" or referent.resolution is not None:
        return None
    match = _NAMED.fullmatch(referent.text)
    words = match["name"].split() if match else []
    if match is None or not (words[0][0].isupper() and words[-1][0].isupper()):
        return None
    return referent.start + match.start("name"), match["name"]
