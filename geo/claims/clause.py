"""The grammatical subject of a clause, found without a parser: the head of the words before its verb."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, Literal

from geo.claims.aside import REACH, leftward
from geo.claims.borders import read_border
from geo.claims.claim import Referent
from geo.claims.nouns import LONGEST, MODIFIERS, NOUNS, PREPOSITIONS, TITLES, is_participle
from geo.claims.objects import name_referent
from geo.claims.pattern import Pattern, pattern
from geo.claims.words import NAMES, Line, Word
from geo.text.vocabulary import RESOLVABLE_HEADS, TITLE_NOUNS

__all__ = ["Head", "copula_before", "dateline_end", "head_before", "is_pointer"]

# What a head may be: a named place, a border, words that point back ("it", "the town"), a thing without a name.
HeadKind = Literal["name", "border", "pointer", "unnamed"]

_NAMES_JOINED: Final[Pattern] = pattern(
    "PLACE (?: COMMA PLACE )* (?: COMMA? AND PLACE ) | COUNTRY (?: COMMA COUNTRY )* (?: COMMA? AND COUNTRY )"
)
_VERBS: Final = 3  # verbs of place to the left before which no subject is looked for
_TOLD: Final = frozenset({"BE", "WHICH", "NOT"})
_NO_NOUN_ENDS: Final = PREPOSITIONS | {"THE", "AN", "THIS", "AND", "OR", "HEDGE", "LOOSE", "OPEN", "DASH", "DIR"}
_DATELINE: Final = 6  # words of "EAGLE PASS, Texas —"
_TIMES: Final = frozenset({"before", "after", "since", "until"})
_TIME: Final = 6  # words of "before the war,"
_SHORT: Final = 4  # words a subject may have and still be a mere pronoun
_BREAKS: Final = frozenset({"STOP", "BUT", "SAID", "WHICH"})
_AFTER_HEAD: Final = frozenset(
    "COMMA OPEN SHUT AND OR IN ON OF NEAR WHICH LOOSE NOT DASH BE BY WITH SLASH SIGN".split()
)


@dataclass(frozen=True, slots=True)
class Head:
    """The head of a subject; referent: what names it, or the words that point back; also: "and Lida", after it."""

    kind: HeadKind
    referent: Referent
    also: tuple[Referent, ...] = ()


def copula_before(line: Line, stop: int) -> int | None:
    """Return the index of the verb of place ("is", "lies") in the clause that words up to `stop` belong to."""
    for k in leftward(line, stop):
        word = line.words[k]
        if _breaks(line, k) or (word.kind == "AND" and line.words[k - 1].kind == "COMMA" and k < stop - 1):
            return None
        if word.kind == "BE":
            return _first_of_chain(line, k) if _is_of_place(line, k) else None
    return None


def _breaks(line: Line, k: int) -> bool:
    """Tell a word that opens another clause; "located where" goes on with its own."""
    located = k > 0 and line.words[k - 1].kind in {"BE", "LOOSE"}
    return line.words[k].kind in {"STOP", "BUT", "SAID"} and not located


def _first_of_chain(line: Line, k: int) -> int:
    while k and line.words[k - 1].kind == "BE":
        k -= 1
    return k


def _is_of_place(line: Line, k: int) -> bool:
    """Tell "is a town" and "lies north" from "was attacked", "is sending" and "which is"."""
    if k and line.words[k - 1].kind == "WHICH":
        return False
    after = next((w for w in line.words[k + 1 : k + 4] if w.kind not in {"BE", "LOOSE", "NOT"}), None)
    return after is None or not is_participle(after)


def head_before(line: Line, verb: int) -> Head | None:
    """Return the head of the words before a verb, back to the start of its clause."""
    kept = _subject_words(line, verb)
    if not kept:
        earlier = _shared_verb(line, verb)
        return head_before(line, earlier) if earlier is not None else None
    borders = _border_head(line, kept, verb)
    if borders:
        return Head("border", borders[0], borders[1:])
    name = next((q for q in kept if _is_head_name(line, q, kept[0], verb)), None)
    if name is not None:
        return Head("name", name_referent(line.words[name]), _joined(line, name, verb))
    segments = _segments(line, kept)
    if not segments:
        return None
    shared = line.words[verb - 1].kind == "AND" and segments[0][0].value == "it"
    if shared or any(is_pointer(words) for words in segments):
        return Head("pointer", _quoted(segments))
    return _at_place(line, kept[0], verb) or Head("unnamed", _quoted(segments))


def _joined(line: Line, name: int, verb: int) -> tuple[Referent, ...]:
    """Return the other names of "A, B and C are": places as the first, up to the verb."""
    found = _NAMES_JOINED.match(line.signs, name)
    if found is None or not _is_running(line, found.end(), verb):
        return ()
    names = [w for w in line.words[name : found.end()] if w.kind in NAMES]
    return tuple(name_referent(w) for w in names[1:])


def _subject_words(line: Line, verb: int) -> list[int]:
    """Return the words of a clause before its verb, from left to right, without what stands in brackets."""
    kept: list[int] = []
    verbs = 0
    begin = dateline_end(line)
    for k in leftward(line, verb):
        if k < begin <= verb:
            break
        verbs += line.words[k].kind == "BE"
        if verbs >= _VERBS:
            break
        so = line.words[k].low == "so" and k > 0 and line.words[k - 1].kind == "COMMA"
        breaks = so or (line.words[k].kind in _BREAKS and not _is_time(line, k))
        if breaks or (line.words[k].kind == "AND" and _has_verb(line, k)):
            break
        kept.append(k)
    return kept[::-1]


def dateline_end(line: Line) -> int:
    """Return the index after "EAGLE PASS, Texas —" before a sentence; 0 where it opens with none."""
    ends = next((k for k, w in enumerate(line.words[:_DATELINE]) if w.kind == "DASH"), 0)
    told = ends and line.words[0].kind == "PLACE" and all(w.kind in {*NAMES, "COMMA"} for w in line.words[:ends])
    return ends + 1 if told and line.words[ends].text not in {"-", "‑"} else 0


def _is_time(line: Line, k: int) -> bool:
    """Tell "the largest city before the war, lies" and "home to many since 2014, is" from what opens a clause."""
    if line.words[k].low not in _TIMES or k == 0:
        return False
    comma = next((q for q in range(k + 1, min(k + _TIME, len(line.words))) if line.words[q].kind == "COMMA"), None)
    return comma is not None and "BE" not in {w.kind for w in line.words[k:comma]}


def _shared_verb(line: Line, verb: int) -> int | None:
    """Return the verb whose subject a second one shares: "X lies on the road and is 5 km from Y"."""
    if verb == 0 or line.words[verb - 1].kind not in {"AND", "BUT"}:
        return None
    return next((k for k in leftward(line, verb - 1) if line.words[k].kind == "BE"), None)


def _segments(line: Line, kept: Sequence[int]) -> list[list[Word]]:
    """Return the words between commas; those that open with a preposition or a participle last."""
    segments: list[list[Word]] = [[]]
    for k in kept:
        if line.words[k].kind == "COMMA":
            segments.append([])
        else:
            segments[-1] += [line.words[k]] if line.words[k].kind != "SIGN" else []
    return sorted(filter(None, segments), key=_is_adjunct)


def _is_adjunct(words: Sequence[Word]) -> bool:
    return words[0].kind in PREPOSITIONS | {"LOOSE", "HEDGE"} or is_participle(words[0])


def _has_verb(line: Line, stop: int) -> bool:
    return any(w.kind == "BE" for w in line.words[max(0, stop - REACH) : stop])


def _is_head_name(line: Line, q: int, begin: int, verb: int) -> bool:
    following = line.words[q + 1].kind if q + 1 < len(line.words) else "BE"
    if line.words[q].kind not in NAMES:
        return False
    opens_shared = q == begin and following == "WORD" and line.words[verb - 1].kind == "AND"
    titled = q + 1 < len(line.words) and line.words[q + 1].low in TITLE_NOUNS and not _is_of_region(line, q)
    if q + 1 < verb and following not in _AFTER_HEAD and not (opens_shared or titled):
        return False
    return not _after_preposition(line, q, begin)


def _is_of_region(line: Line, q: int) -> bool:
    """Tell "the Texas city", a town of the region, from "Brest region" and "Lida city"."""
    return line.words[q].kind in {"REGION", "COUNTRY"} and line.words[q + 1].low in RESOLVABLE_HEADS


def _after_preposition(line: Line, q: int, begin: int) -> bool:
    """Tell "in Brest" and "north of Brest" from "Brest" and "the city of Brest"."""
    k = q - 1
    while k >= begin and line.words[k].kind in MODIFIERS | TITLES:
        k -= 1
    if k < begin or not (line.words[k].kind in PREPOSITIONS | {"ADJOINS"} or line.words[k].low == "within"):
        return False
    if line.words[k].kind == "OF" and k > begin and line.words[k - 1].kind in TITLES:
        return _after_preposition(line, k - 1, begin)
    return True


def _border_head(line: Line, kept: Sequence[int], verb: int) -> tuple[Referent, ...]:
    """Return the border that opens the clause: "The Polish border lies ..."; both of "the Polish and Czech borders"."""
    begin = kept[0]
    for i in kept:
        found = read_border(line, i)
        if found and found.end > verb:
            continue
        if found and i > begin and line.words[i - 1].kind in PREPOSITIONS | {"NEAR", "CLOSE"}:
            return ()
        if found:
            return found.referents if found.end == verb or _is_running(line, found.end, verb) else ()
    return ()


def _is_running(line: Line, end: int, verb: int) -> bool:
    return all(w.kind in {"LOOSE", "COMMA", "HEDGE", "COUPLED"} for w in line.words[end:verb])


def is_pointer(words: Sequence[Word]) -> bool:
    """Tell "it", "the town", "this village"."""
    if len(words) <= _SHORT and any(w.kind == "PRONOUN" and w.value == "it" for w in words):
        return True
    for k, determiner in enumerate(words):
        that = k == 0 and determiner.low == "that"
        owned = determiner.kind == "POSS" and k > 0 and words[k - 1].kind in {"COUNTRY", "REGION"}
        hyphened = any(w.kind == "DASH" for w in words[k + 1 : k + 4])  # "the Kurdish-held town"
        nouns = words[k + 1 : k + 4 + hyphened]
        if (determiner.kind in {"THE", "THIS"} or that) and _is_resolvable(determiner, nouns):
            return True
        if owned and _is_resolvable(determiner, [w for w in words[k + 1 : k + 6] if w.kind not in {"DASH", "MOST"}]):
            return True  # "Hungary's second-largest city"
        if determiner.kind in PREPOSITIONS:
            break
    return len(words) == 1 and words[0].kind == "THIS"


def _is_resolvable(determiner: Word, nouns: Sequence[Word]) -> bool:
    for word in nouns:
        if word.low in RESOLVABLE_HEADS | {"island"} or (word.kind == "GENERIC" and determiner.low == "this"):
            return determiner.kind != "POSS" or word.kind != "CAPITAL"
        if word.kind not in {"WORD", "DIR", "DEMONYM", "REGION", "COUNTRY", "DASH"}:
            return False
    return False


def _at_place(line: Line, begin: int, verb: int) -> Head | None:
    """Return the place of "the garrison at Brest" and "the embassy in Minsk"."""
    for q in range(begin + 2, verb):
        if line.words[q].kind in NAMES and line.words[q - 1].low in {"at", "in"} and line.words[q - 2].kind in NOUNS:
            return Head("name", name_referent(line.words[q])) if q + 1 == verb else None
    return None


def _quoted(segments: Sequence[Sequence[Word]]) -> Referent:
    """Return the first words of the subject as a thing without a place, up to what is told of it."""
    first = segments[0]
    end = next((k for k, w in enumerate(first) if k and (is_participle(w) or w.kind in _TOLD)), len(first))
    words = first[: min(end, LONGEST)]
    while len(words) > 1 and words[-1].kind in _NO_NOUN_ENDS:
        words = words[:-1]
    text = " ".join(w.text for w in words)
    return Referent(text, words[0].start, words[-1].end, "place")
