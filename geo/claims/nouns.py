"""Names and nouns that stand right before a statement: what it is in apposition to, or a thing without a name."""

from typing import Final

from geo.claims.claim import Referent
from geo.claims.objects import name_referent
from geo.claims.words import NAMES, Line, Word
from geo.text.vocabulary import LIGHT_VERBS, PARTICIPLES, PARTICLES, TITLE_NOUNS

__all__ = [
    "LONGEST",
    "MODIFIERS",
    "NOUNS",
    "PREPOSITIONS",
    "TITLES",
    "is_participle",
    "name_before",
    "noun_before",
    "takes_place",
    "thing_before",
]

LONGEST: Final = 8  # words of a subject without a place that are quoted
MODIFIERS: Final = frozenset({"THE", "THIS", "AN", "DEMONYM", "DIR", "CENTRE", "POSS", "CAP"})
NOUNS: Final = frozenset({"WORD", "GENERIC", "CAP"})
TITLES: Final = frozenset({"GENERIC", "CAPITAL"})
PREPOSITIONS: Final = frozenset("IN ON OF BY NEAR CLOSE FROM TO WITH INSIDE BETWEEN ROAD".split())
_BEFORE_NOUN: Final = NOUNS | {"BLOC", "DEMONYM", "DASH", "DIR", "COUNTRY", "SEA", "COAST", "BORDER", "FRONT", "CENTRE"}
_FAR: Final = 24  # words back in which a noun is looked for
_CLAUSE_ENDS: Final = frozenset({"STOP", "SAID", "BUT"})
_CAPITAL_OF: Final = tuple(["PLACE", "COMMA", a, b, "OF"] for a in ("THE", "AN") for b in ("CAPITAL", "GENERIC"))
_STEPS: Final = 4  # regions stepped back over, and words between a name and its "in"


def is_participle(word: Word) -> bool:
    """Tell "sending", "attacked", "held" from other words."""
    return word.kind == "WORD" and (word.low.endswith(("ed", "ing")) or word.low in PARTICIPLES)


def name_before(line: Line, k: int, *, floor: int = 0) -> Referent | None:
    """Return the place in apposition at word k, stepping back over its regions: "X, Region," or "X in Y,".

    floor: where an earlier statement ends, whose own names are nobody's region.
    """
    if k > 0 and line.words[k].low in TITLE_NOUNS and line.words[k - 1].kind in NAMES:
        k -= 1  # "Brest region"
    if k < 0 or line.words[k].kind not in NAMES or _is_landmark(line, k):
        return None
    for _ in range(_STEPS):
        outer = _step_back(line, k)
        if outer is None or outer < floor:
            break
        k = outer
    return name_referent(line.words[k])


def _is_landmark(line: Line, k: int) -> bool:
    """Tell "X, south of Lida, 5 km from ..." and "X, near Lida, ...": another place that X lies by."""
    before = line.words[max(0, k - 3) : k]
    kinds = [w.kind for w in before]
    return kinds[-2:] == ["DIR", "OF"] or (kinds[-2:] == ["COMMA", "NEAR"])


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
    if [w.kind for w in line.words[max(0, k - 5) : k]] in _CAPITAL_OF:
        return k - 5  # "El Fasher, the capital of North Darfur"
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
        if kind == "WHICH" and line.words[q].low == "that":
            return q, "THIS"  # "That city, 5 km from ..."
        if kind == "POSS" and q > 0 and line.words[q - 1].kind in NAMES:
            return q - 1, "THE"  # "Bulgaria's main oil port"
        if kind not in {"WORD", "DEMONYM", "DIR", "GENERIC", "AND", "DASH", "COUNTRY", "CAP", "COMMA", "BORDER"}:
            return None
    return None


def thing_before(line: Line, k: int) -> Referent | None:
    """Return the noun phrase at or before word k as a thing without a place."""
    found = _noun_phrase(line, k)
    if found is None:
        return None
    begin, end = found
    if end - begin == 1 and line.words[begin].kind in NAMES:
        return name_referent(line.words[begin])
    return Referent(line.slice(begin, end), *line.span(begin, end), "place")


def _noun_phrase(line: Line, k: int) -> tuple[int, int] | None:
    """Return the words, half open, of the thing spoken of at or before word k; None where no noun stands.

    Steps back over verbs and over what only says where or by whom: in "drills held by Belarus in June" to "drills".
    """
    passed = False  # "drills held with the exercises set to take place": the noun before it
    for q in range(k, max(-1, k - _FAR), -1):
        if line.words[q].kind == "PRONOUN":
            return q, q + 1
        passed = passed or takes_place(line, q)
        infinitive = q > 0 and line.words[q - 1].kind == "TO" and line.words[q].kind == "WORD"  # "is due to end"
        is_noun = _is_noun(line.words[q]) and not takes_place(line, q) and not infinitive
        begin = _phrase_begin(line, q) if is_noun and not _is_landmark(line, q) else None
        if begin and line.words[begin - 1].kind == "OF" and line.words[q].kind not in NAMES and begin > 1:
            begin = _phrase_begin(line, begin - 2)  # "two earthquakes of magnitude 6"
        if begin and line.words[begin - 1].kind == "PRONOUN":  # "they take place"
            return begin - 1, begin
        told = passed and line.words[q].kind not in NAMES | {"CAP"}  # not "exercises with China, conducted near ..."
        if begin is not None and (told or not _is_adjunct(line, begin)):
            return begin, q + 1
        if line.words[q].kind in _CLAUSE_ENDS:
            return None
    return None


def _is_noun(word: Word) -> bool:
    if is_participle(word) or word.low.endswith("ly") or word.low in PARTICLES:
        return False
    return word.kind in NAMES or (word.kind in NOUNS and len(word.text) > 1)


def takes_place(line: Line, k: int) -> bool:
    """Tell the noun and the verb of "takes place" from a place and a take."""
    words = line.words
    if words[k].low in LIGHT_VERBS:
        return True
    return words[k].low == "place" and k > 0 and words[k - 1].low in LIGHT_VERBS


def _phrase_begin(line: Line, k: int) -> int | None:
    """Return the first word of the noun phrase that ends at word k: its determiner, else its first noun."""
    begin = k
    for q in range(k - 1, max(-1, k - LONGEST), -1):
        word = line.words[q]
        if word.kind in {"THE", "THIS", "AN"}:
            return q
        if word.kind not in _BEFORE_NOUN or word.low in PARTICLES | LIGHT_VERBS:
            break
        if is_participle(word) and line.words[q - 1].kind not in {"THE", "THIS", "AN"}:
            break
        begin = q
    return begin + 1 if line.words[begin].kind == "DASH" else begin


def _is_adjunct(line: Line, begin: int) -> bool:
    """Tell "by Belarus", "in June" and "Belarus and Russia" after such a word from a phrase that stands by itself."""
    before = line.words[begin - 1].kind if begin else ""
    if before in {"AND", "OR"} and begin > 1 and line.words[begin - 2].kind in NAMES:
        return _is_adjunct(line, begin - 2)
    carried = begin - 1
    while carried > 0 and line.words[carried].kind in {"NUM", "HEDGE", "VAGUE"}:
        carried -= 1
    if carried > 0 and line.words[carried].kind == "WORD" and line.words[carried].low.endswith("ing"):
        return line.words[carried].low not in LIGHT_VERBS  # "a boat carrying 70 migrants", not "holding drills"
    particle = begin > 0 and line.words[begin - 1].low in PARTICLES  # "set up camp"
    return particle or (before in PREPOSITIONS and before != "OF")
