"""Phrases whose form settles what the weights leave open: "5 km from X", "the X border", "the X missile"."""

from typing import Final

from geo.places.recognize_assured import DIRECTIONS, KNOWN_DIGITS, NATURAL, OBSCURE, WHERE, assured
from geo.places.recognize_doubts import doubted
from geo.places.recognize_frames import LENGTHS, apposed, settlement
from geo.places.recognize_names import Name
from geo.places.recognize_rules import speaking_against
from geo.places.recognize_scan import Match, Scan
from geo.places.words import PAPERS

__all__ = ["LIKELY", "settled"]

_LIES: Final = frozenset("is are was were lies lay sits sat stands stood remains".split())
_DIVISIONS: Final = frozenset("city town village suburb outskirts port region district province oblast capital".split())
_DWELLERS: Final = frozenset("residents inhabitants citizens natives mayor people streets".split())
_DWELLINGS: Final = frozenset("house home flat apartment farm garden driveway".split())
_TAKEN: Final = frozenset(
    "shelled captured seized stormed bombed bombarded liberated recaptured besieged evacuated occupied retook "
    "reached entered encircled struck".split()
)
_UNMISTAKABLE_DIGITS: Final = 4
_DOUBT: Final = 0.3
LIKELY: Final = 0.6
_VETOES: Final = frozenset(
    (
        "acronym",
        "named_thing",
        "title_of_work",
        "first_name",
        "function_word",
        "word_elsewhere",
        "end_of_name",
        "model",
        "half_of_name",
        "half_of_pair",
    )
)


def settled(scan: Scan, span: tuple[int, int], name: Name | None, probability: float) -> float:
    """Return the probability of a span after a look at the phrase it stands in."""
    if name is None:
        return _settled_unknown(scan, span, probability)
    vetoed = not _VETOES.isdisjoint(speaking_against(scan, Match(*span, name)))
    if vetoed or _at_home(scan, span, name) or doubted(scan, span, name, probability):
        return probability * _DOUBT
    if assured(scan, span, name):
        return max(probability, LIKELY)
    if _gerund(scan, span):
        return probability * _DOUBT
    likely = name.type != "alternate" or name.digits >= KNOWN_DIGITS - 1
    if (likely and _in_slot(scan, *span, name.type)) or _unmistakable(scan, span, name):
        return 1.0 - (1.0 - probability) ** 2
    return probability


def _at_home(scan: Scan, span: tuple[int, int], name: Name) -> bool:
    """Say whether somebody of that surname owns the house that is spoken of: "from Baker's house"."""
    end = span[1]
    owned = end + 1 < len(scan.words) and scan.words[end].lower == "'s" and scan.words[end + 1].lower in _DWELLINGS
    return owned and not name.strong and scan.words[end - 1].last > 0


def _gerund(scan: Scan, span: tuple[int, int]) -> bool:
    """Say whether a sentence opens with what may be done as well: "Reading is a habit"."""
    start, end = span
    opens = scan.starts[start] and end == start + 1 and scan.words[start].lower.endswith("ing")
    return opens and scan.words[start].common > 1 and scan.lower(end) in _LIES


def _settled_unknown(scan: Scan, span: tuple[int, int], probability: float) -> float:
    """Return the probability of a name in no gazetteer after a look at its phrase."""
    if _paper(scan, *span):
        return probability * _DOUBT
    return max(probability, LIKELY) if settlement(scan, *span) or apposed(scan, *span) else probability


def _paper(scan: Scan, start: int, end: int) -> bool:
    """Say whether a span is the name of a paper: "the Boston Globe"."""
    the = scan.form(start - 1).lower() == "the" or scan.words[start].lower == "the"
    return the and end - start > 1 and scan.words[end - 1].lower in PAPERS


def _unmistakable(scan: Scan, span: tuple[int, int], name: Name) -> bool:
    """Say whether a name that is no word and nobody's stands alone, and nothing speaks against it."""
    start, end = span
    if (
        (name.type in OBSCURE and name.digits < KNOWN_DIGITS)
        or scan.runs[start] != span
        or speaking_against(scan, Match(*span, name))
    ):
        return False
    return (
        all(w.rare and not w.last for w in scan.words[start:end] if w.capital) and name.digits >= _UNMISTAKABLE_DIGITS
    )


def _in_slot(scan: Scan, start: int, end: int, type_: str) -> bool:
    words = scan.words
    if end < len(words) and words[end].lower in ("border", "borders", "frontier", "offensive", "axis"):
        return True
    before = words[start - 1].lower if start else ""
    if before in WHERE and all(w.rare for w in words[start:end] if w.capital):
        return True
    if start < 2:
        return False
    if before == "the" and words[start - 2].lower in WHERE and type_ in NATURAL:
        return True
    earlier = words[start - 2].lower
    if before in ("from", "of"):
        return earlier in LENGTHS or earlier in DIRECTIONS or (before == "of" and earlier in _DIVISIONS | _DWELLERS)
    return before in _TAKEN
