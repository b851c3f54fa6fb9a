"""Two more statements with a length: "A and B are 100 km apart" and "15 km inside Syria"."""

from typing import Final

from geo.claims.claim import Referent
from geo.claims.objects import name_referent
from geo.claims.pattern import Pattern, pattern
from geo.claims.quantity import Stated
from geo.claims.statement import Here, Statement
from geo.claims.words import NAMES

__all__ = ["apart", "depth"]

_DEPTH: Final[Pattern] = pattern("INSIDE THE? (?: (?: WORD | POSS ){0,2} OF )? (?P<country> COUNTRY ) (?! POSS | CAP )")
_INSIDE: Final = frozenset({"inside", "deep inside", "within the borders of"})  # "into" and "across" tell of a way
_BEFORE: Final = frozenset({"BE", "COMMA", "LOOSE", "HEDGE", "OPEN"})
_PAIR_REACH: Final = 6  # words back to the pair that is so far apart


def apart(here: Here, stated: Stated) -> Statement | None:
    """Read "A and B are N apart" and "A and B, N apart"."""
    if here.kind(stated.end) != "AWAY" or here.line.words[stated.end].low != "apart":
        return None
    k = stated.begin - 1
    while k > stated.begin - _PAIR_REACH and here.kind(k) in _BEFORE:
        k -= 1
    if not (here.kind(k) in NAMES and here.kind(k - 1) == "AND" and here.kind(k - 2) in NAMES):
        return None
    if here.kind(k - 3) in {"COMMA", "AND"}:
        return None  # one of three
    first, second = (name_referent(here.line.words[q]) for q in (k - 2, k))
    return Statement(
        stated.begin, stated.end + 1, "distance", "apart", (second,), quantity=stated.quantity, subject=first
    )


def depth(here: Here, stated: Stated) -> Statement | None:
    """Read "15 km inside Syria": so far from the country's own land border."""
    found = _DEPTH.match(here.line.signs, stated.end)
    if found is None or here.line.words[stated.end].low not in _INSIDE:
        return None
    country = here.line.words[found.start("country")]
    sides = name_referent(country).sides
    border = Referent(country.text, country.start, country.end, "border", sides)
    return Statement(stated.begin, found.end(), "distance", "depth", (border,), quantity=stated.quantity)
