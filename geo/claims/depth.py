"""More statements with a length: "A and B are 100 km apart", "9 km separate A from B", "15 km inside Syria"."""

from dataclasses import replace
from typing import Final

from geo.claims.claim import Referent, Relation
from geo.claims.objects import name_referent, read_pair
from geo.claims.pattern import Pattern, pattern
from geo.claims.quantity import Stated
from geo.claims.statement import Here, Statement
from geo.claims.words import NAMES
from geo.text.vocabulary import PARTINGS

__all__ = ["APART", "apart", "depth", "parting"]

_DEPTH: Final[Pattern] = pattern("INSIDE THE? (?: (?: WORD | POSS ){0,2} OF )? (?P<country> COUNTRY ) (?! POSS | CAP )")
_INSIDE: Final = frozenset({"inside", "deep inside", "within the borders of"})  # "into" and "across" tell of a way
_BEFORE: Final = frozenset({"BE", "COMMA", "LOOSE", "HEDGE", "OPEN"})
_PARTING: Final[Pattern] = pattern(
    "(?: OF THE? WORD | OF SEA )? (?: BE (?: WORD | HEDGE )? WHICH )? (?P<verb> WORD ) (?: COUPLED )?"  # "is all that"
)
_LYING: Final[Pattern] = pattern("(?: OF THE? WORD | OF SEA )? BE BETWEEN")
APART: Final = frozenset(
    {"apart", "from each other", "from one another", "away from each other", "away from one another"}
)
_TWO: Final = 2
_TOWNS: Final = frozenset("cities towns villages capitals ports places".split())
_PAIR_REACH: Final = 6  # words back to the pair that is so far apart


def apart(here: Here, stated: Stated) -> Statement | None:
    """Read "A and B are N apart", "A and B, N apart" and "A and B are separated by N"."""
    k, end = stated.begin - 1, stated.end
    if here.kind(end) == "AWAY" and here.line.words[end].low in APART:
        end += 1
    elif here.kind(k) == "BY" and here.line.words[k - 1].low in PARTINGS:
        k -= 2
    else:
        return None
    while k > stated.begin - _PAIR_REACH and here.kind(k) in _BEFORE:
        k -= 1
    last = k if _is_pair(here, k) else _opening_pair(here, k)
    if last is None:
        return _told_apart(here, stated, end, k)
    first, second = (name_referent(here.line.words[q]) for q in (last - 2, last))
    return Statement(stated.begin, end, _relation(stated), "apart", (second,), quantity=stated.quantity, subject=first)


def _told_apart(here: Here, stated: Stated, end: int, k: int) -> Statement | None:
    """Read "A, a copper town, and B, its twin, are N apart", and "the two are N apart", which the context supplies.

    k: the word before the verb; in "police in A and B found bodies N apart" there is none.
    """
    if not {"BE", "COMMA"} & {w.kind for w in here.line.words[k + 1 : stated.begin]}:
        return None
    names = [w for w in here.line.words[: stated.begin] if w.kind == "PLACE"]
    if len(names) == _TWO:
        first, second = map(name_referent, names)
        return Statement(
            stated.begin, end, _relation(stated), "apart", (second,), quantity=stated.quantity, subject=first
        )
    two = here.line.words[k].low in {"two", "both", "they"} | _TOWNS
    if names or not two:
        return None  # "the two men stood 5 km apart"
    return Statement(stated.begin, end, _relation(stated), "apart", points_back=True, quantity=stated.quantity)


def _is_pair(here: Here, k: int) -> bool:
    """Tell "A and B" that ends at word k from the last two of three."""
    if not (here.kind(k) in NAMES and here.kind(k - 1) == "AND" and here.kind(k - 2) in NAMES):
        return False
    return here.kind(k - 3) not in {"COMMA", "AND"} or here.kind(k - 4) not in NAMES


def _opening_pair(here: Here, stop: int) -> int | None:
    """Return the end of the pair that opens the clause: "A and B face each other across the river, 4 km apart"."""
    begin = next((q + 1 for q in range(stop, -1, -1) if here.kind(q) in {"STOP", "BUT", "SAID"}), 0)
    return begin + 2 if begin + 2 < stop and _is_pair(here, begin + 2) else None


def parting(here: Here, stated: Stated) -> Statement | None:
    """Read "9 km separate A from B", "some 80 km of sea lie between A and B"."""
    lying = _LYING.match(here.line.signs, stated.end)
    pair = read_pair(here.line, lying.end()) if lying else None
    if pair and pair.referents[0].other:
        one, other = pair.referents[0], pair.referents[0].other
        one = replace(one, text=one.text.removesuffix(f" and {other.text}"), end=other.start, other=None)
        return Statement(
            stated.begin, pair.end, _relation(stated), "apart", (other,), quantity=stated.quantity, subject=one
        )
    found = _PARTING.match(here.line.signs, stated.end)
    if found is None or here.line.words[found.start("verb")].low not in PARTINGS:
        return None
    first = here.objects(found.end())
    second = here.objects(first.end + 1) if first and here.kind(first.end) in {"FROM", "AND"} else None
    if first is None or second is None or not first.referents or not second.referents:
        return None
    end, subject = second.end, first.referents[0]
    return Statement(
        stated.begin, end, _relation(stated), "apart", second.referents, quantity=stated.quantity, subject=subject
    )


def _relation(stated: Stated) -> Relation:
    return "within" if stated.quantity.hedge in {"less_than", "up_to"} else "distance"


def depth(here: Here, stated: Stated) -> Statement | None:
    """Read "15 km inside Syria": so far from the country's own land border."""
    found = _DEPTH.match(here.line.signs, stated.end)
    if found is None or here.line.words[stated.end].low not in _INSIDE:
        return None
    country = here.line.words[found.start("country")]
    sides = name_referent(country).sides
    border = Referent(country.text, country.start, country.end, "border", sides)
    return Statement(stated.begin, found.end(), "distance", "depth", (border,), quantity=stated.quantity)
