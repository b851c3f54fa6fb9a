"""Statements of how long a border is: "a 418-km border", "the border is 104 km long", "a frontier of 200 km"."""

from typing import Final

from geo.claims.borders import read_border
from geo.claims.claim import Referent
from geo.claims.clause import head_before
from geo.claims.quantity import Stated
from geo.claims.statement import Here, Statement
from geo.text.vocabulary import OUTLINES, SHARES

__all__ = ["border_length"]

_ELSEWHERE: Final = frozenset({"FROM", "AWAY", "DIR", "OF", "DUE", "INSIDE", "TO"})  # "the border runs 5 km west of"
_LENGTH_REACH: Final = 14  # words back to "the length of"
_LINES: Final = frozenset({"SHARED", "BORDER"})


def border_length(here: Here, stated: Stated) -> Statement | None:
    """Read the statement of a border's length that a stated quantity belongs to."""
    readers = (_attributive, _told, _of, _fronted, _apposed, _so_much)
    return next((found for read in readers if (found := read(here, stated))), None)


def _attributive(here: Here, stated: Stated) -> Statement | None:
    """Read "a 418-km border with Poland"."""
    border = read_border(here.line, stated.end) if stated.end < len(here.line.words) else None
    if border is None or here.kind(stated.end) in {"THE", "AN", "THIS", "COUPLED"}:
        return None
    return _statement(stated, border.end, border.referents[0])


def _told(here: Here, stated: Stated) -> Statement | None:
    """Read "the Polish-Lithuanian border is 104 km long" and "runs for 104 km"."""
    words, verb = here.line.words, stated.begin - 1
    if here.kind(verb) == "BE" and (border := _length_of(here, verb)):
        return _statement(stated, stated.end, border)
    long = stated.end < len(words) and words[stated.end].low == "long"
    if long and here.kind(verb) in _LINES:
        return _statement(stated, stated.end + 1, _line(here, verb))  # "share a border 418 km long"
    if long and here.kind(verb) == "BE":
        border = _shared(here, verb) or _head(here, verb)
        return _statement(stated, stated.end + 1, border) if border else None
    verb -= here.kind(verb) == "BY"  # "for"
    if verb < 1 or words[verb].low not in OUTLINES or here.kind(stated.end) in _ELSEWHERE:
        return None
    border = _shared(here, verb) or _head(here, verb)
    return _statement(stated, stated.end, border) if border else None


def _head(here: Here, verb: int) -> Referent | None:
    head = head_before(here.line, verb)
    return head.referent if head and head.kind == "border" else None


def _shared(here: Here, verb: int) -> Referent | None:
    """Return the border of "the border that Norway shares with Finland is"."""
    for k in range(max(0, verb - _LENGTH_REACH), verb):
        border = read_border(here.line, k) if here.kind(k) in {"THE", "BORDER"} else None
        if border and border.end == verb and any(w.low in SHARES for w in here.line.words[k:verb]):
            return border.referents[0]
    return None


def _fronted(here: Here, stated: Stated) -> Statement | None:
    """Read "At 8,891 km, the border between A and B is the longest"."""
    comma = stated.end + (stated.end < len(here.line.words) and here.line.words[stated.end].low == "long")
    opens = stated.begin == 1 and here.line.words[0].low == "at" and here.kind(comma) == "COMMA"
    border = read_border(here.line, comma + 1) if opens and here.kind(comma + 1) else None
    return _statement(stated, border.end, border.referents[0]) if border else None


def _length_of(here: Here, verb: int) -> Referent | None:
    """Return the border of "the length of the border with Norway is"."""
    for k in range(verb - 1, max(0, verb - _LENGTH_REACH), -1):
        if here.line.words[k].low == "length" and here.kind(k + 1) == "OF":
            border = read_border(here.line, k + 2)
            return border.referents[0] if border and border.end == verb else None
    return None


def _of(here: Here, stated: Stated) -> Statement | None:
    """Read "share a border of 104 km" and "a frontier of 200 km with Norway"."""
    k = stated.begin - 2
    another = k >= 0 and here.line.words[k].low == "one" and here.last is not None and here.last.form == "length"
    if here.kind(k + 1) != "OF" or not (here.kind(k) in _LINES or another):
        return None
    end = stated.end + 2 if here.kind(stated.end) == "WITH" and here.kind(stated.end + 1) == "COUNTRY" else stated.end
    referent = _line(here, k)
    other = here.line.words[end - 1].value.place if end > stated.end else None
    sides = (*referent.sides, other.country) if other and other.country else referent.sides
    return _statement(stated, end, Referent(referent.text, referent.start, referent.end, "border", sides))


def _so_much(here: Here, stated: Stated) -> Statement | None:
    """Read "shares some 270 km of border with Benin"."""
    if here.kind(stated.end) != "OF" or here.kind(stated.end + 1) != "BORDER":
        return None
    border = read_border(here.line, stated.end + 1)
    return _statement(stated, border.end, border.referents[0]) if border else None


def _line(here: Here, k: int) -> Referent:
    """Return the border of "border" and "share a border" at word k, its sides left to the context."""
    border, word = read_border(here.line, k), here.line.words[k]
    return border.referents[0] if border else Referent(word.text, word.start, word.end, "border")


def _apposed(here: Here, stated: Stated) -> Statement | None:
    """Read "The Canada-US border, at 8,891 km, is" and "Its border with China, 4,630 km long, is"."""
    k = stated.begin - 2
    words, end = here.line.words, stated.end
    k += k >= 0 and words[k + 1].low != "at"
    end += end < len(words) and words[end].low == "long"
    end += 2 * ([w.low for w in words[end : end + 2]] == ["in", "length"])
    if here.kind(k) != "COMMA" or here.kind(end) != "COMMA" or (k == stated.begin - 1 and end == stated.end):
        return None
    found = (read_border(here.line, q) for q in range(max(0, k - _LENGTH_REACH), k))
    border = next((b for b in found if b and b.end == k), None)
    return _statement(stated, end, border.referents[0]) if border else None


def _statement(stated: Stated, end: int, border: Referent) -> Statement:
    return Statement(stated.begin, end, "border_length", "length", (border,), quantity=stated.quantity)
