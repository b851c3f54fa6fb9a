"""The sides of a border that its words leave to the reader: "the border", "the border with Italy"."""

from dataclasses import replace

from geo.claims.claim import Referent
from geo.claims.statement import Statement
from geo.claims.words import NAMES, Line, Word

__all__ = ["implied_sides"]


def implied_sides(line: Line, statement: Statement, referent: Referent, subject: Referent | None) -> Referent:
    """Return a border with the sides that its words leave to the reader.

    "the border": the subject's own country and the neighbour the sentence names; "the border with Italy": the subject's
    own country first; a state's border seen from another country: both countries.
    """
    own = subject.resolution.place.country if subject and subject.resolution and subject.resolution.place else None
    if referent.kind != "border" or own is None or referent.bloc:
        return referent
    if statement.form == "border_town" and not referent.sides:
        return replace(referent, sides=(own,))
    if not referent.sides and referent.resolution is None and not _is_owned(referent.text):
        return replace(referent, sides=(own, *_neighbours(line, statement, own)[:1]))
    if " with " in referent.text and len(referent.sides) == 1 and own not in referent.sides:
        return replace(referent, sides=(own, *referent.sides))
    place = referent.resolution.place if referent.resolution else None
    if place and not referent.sides and place.country and place.country != own:
        return replace(referent, sides=(own, place.country))
    return referent


def _is_owned(text: str) -> bool:
    """Tell "the NATO border" from "the border"."""
    return any(part[:1].isupper() and part not in {"The", "Its", "Their"} for part in text.split())


def _neighbours(line: Line, statement: Statement, own: str) -> list[str]:
    """Return the other countries the sentence names, nearest to the statement first."""
    named = [
        (abs(k - statement.begin), c)
        for k, w in enumerate(line.words)
        if w.kind in NAMES and (c := _country(w)) and c != own
    ]
    return list(dict.fromkeys(code for _, code in sorted(named)))


def _country(word: Word) -> str | None:
    place = word.value.place
    return place.country if place else None
