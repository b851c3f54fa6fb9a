"""Names and nouns that stand right before a statement: what it is in apposition to, or a thing without a name."""

from typing import Final

from geo.claims.claim import Referent
from geo.claims.objects import name_referent
from geo.claims.words import NAMES, Line, Word
from geo.text.lexicon import PARTICIPLES

__all__ = ["LONGEST", "MODIFIERS", "NOUNS", "TITLES", "is_participle", "name_before", "noun_before", "noun_phrase"]

LONGEST: Final = 8  # words of a subject without a place that are quoted
MODIFIERS: Final = frozenset({"THE", "THIS", "AN", "DEMONYM", "DIR", "CENTRE", "POSS", "CAP"})
NOUNS: Final = frozenset({"WORD", "GENERIC", "CAP"})
TITLES: Final = frozenset({"GENERIC", "CAPITAL"})
_STEPS: Final = 4  # regions stepped back over, and words between a name and its "in"


def is_participle(word: Word) -> bool:
    """Tell "sending", "attacked", "held" from other words."""
    return word.kind == "WORD" and (word.low.endswith(("ed", "ing")) or word.low in PARTICIPLES)


def name_before(line: Line, k: int) -> Referent | None:
    """Return the place in apposition at word k, stepping back over its regions: "X, Region," or "X in Y,"."""
    if k < 0 or line.words[k].kind not in NAMES:
        return None
    for _ in range(_STEPS):
        outer = _step_back(line, k)
        if outer is None:
            break
        k = outer
    return name_referent(line.words[k])


def _step_back(line: Line, k: int) -> int | None:
    """Return the name that the name at k only says the region of."""
    q = k - 1
    while q > 0 and line.words[q].kind in MODIFIERS | TITLES | {"WORD"} and k - q < _STEPS:
        q -= 1
    chained = (
        q == k - 1 and q > 0 and line.words[q].kind == "COMMA" and line.words[k].kind in {"REGION", "COUNTRY", "PLACE"}
    )
    if chained and line.words[q - 1].kind == "PLACE":
        return q - 1
    if line.words[q].low == "in" and q > 0:
        q = q - 2 if line.words[q - 1].kind == "COMMA" else q - 1
        return q if q >= 0 and line.words[q].kind == "PLACE" else None
    return None


def noun_before(line: Line, k: int) -> tuple[int, str] | None:
    """Return where the phrase of the common noun at k begins, and its determiner's kind ("AN", "THE", "THIS")."""
    for q in range(k - 1, max(-1, k - 6), -1):
        kind = line.words[q].kind
        if kind in {"AN", "THE", "THIS"}:
            return q, kind
        if kind not in {"WORD", "DEMONYM", "DIR", "GENERIC", "AND", "DASH", "COUNTRY", "CAP", "COMMA"}:
            return None
    return None


def noun_phrase(line: Line, k: int) -> tuple[int, int]:
    """Return the words, half open, of the likely thing spoken of at or before word k, for a subject without a place."""
    for q in range(k, max(-1, k - LONGEST), -1):
        if line.words[q].kind == "PRONOUN":
            return q, q + 1
        if line.words[q].kind in {"THE", "THIS", "AN"}:
            return q, _phrase_end(line, q + 1, k + 1)
    begin = k
    while begin > 0 and line.words[begin - 1].kind in NOUNS | {"DEMONYM", "DASH"} and k - begin < _STEPS:
        if is_participle(line.words[begin - 1]):
            break
        begin -= 1
    return begin, _phrase_end(line, begin, k + 1)


def _phrase_end(line: Line, begin: int, stop: int) -> int:
    for q in range(begin + 1, stop):
        if line.words[q].kind not in NOUNS | {"DEMONYM", "DASH"} or is_participle(line.words[q]):
            return q
    return max(stop, begin)
