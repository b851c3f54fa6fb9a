"""What a claim measures to: a border, a coast, a country, a capital or a place, and the words that name it."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final, NamedTuple

from geo.claims.claim import Referent
from geo.claims.pattern import Pattern, pattern
from geo.claims.words import NAMES, Line, Word
from geo.places.gazetteer import Gazetteer
from geo.places.resolve import Candidate, Resolution
from geo.text.vocabulary import (
    BARE_BORDERS,
    BORDER_COMPOUNDS,
    LESSER_CAPITALS,
    NAMED_AFTER,
    REGION_HEADS,
    RESOLVABLE_HEADS,
)

__all__ = ["Objects", "name_referent", "read_border", "read_objects", "read_pair"]

_SIDE: Final = "(?: DEMONYM | COUNTRY | REGION | PLACE )"
_TITLE: Final = (
    "(?: (?: WORD | CAP | GENERIC | OF | DEMONYM ){0,3}? )"  # "NATO member state Poland", "the Republic of Ireland"
)
_ADJECTIVE: Final = "(?: DIR | WORD | CAP DASH WORD | DASH )"
_SEPARATOR: Final = "(?: DASH | SLASH | AND | COMMA | COMMA AND )"
_BETWEEN_SIDES: Final = f"{_SIDE} (?: {_SEPARATOR} THE? {_SIDE} ){{0,4}}"
_AFTER_SIDES: Final = f"THE? {_TITLE} {_SIDE} (?: (?: COMMA | AND | COMMA AND ) THE? {_SIDE} ){{0,4}}"
_DETERMINER: Final = "(?: COUPLED? (?: THE | THIS | AN ) | COUPLED )?"
_NOUN: Final = "(?: BORDER | BORDERS )"
_BORDER: Final[Pattern] = pattern(
    f"""{_DETERMINER} {_ADJECTIVE}{{0,3}}?
    (?: (?: CAP DASH ){{0,2}} (?P<before> {_BETWEEN_SIDES} ) POSS? {_ADJECTIVE}{{0,3}}? | (?: CAP DASH )* CAP )?
    (?P<noun> {_NOUN} )
    (?: (?P<link> WITH | OF | TO | BETWEEN ) (?P<after> {_AFTER_SIDES} ) )?"""
)
_COAST: Final[Pattern] = pattern(
    f"""{_DETERMINER} (?: WORD | DIR ){{0,2}}? (?: (?P<side> {_SIDE} | WATER ) POSS? DIR? )? (?P<noun> COAST | SEA )
    (?: OF THE? (?P<after> {_SIDE} | WATER ) )? | THE? (?P<water> WATER )"""
)
_CAPITAL: Final[Pattern] = pattern(
    f"""(?: {_DETERMINER} (?: DIR | WORD )? (?P<side> DEMONYM | COUNTRY | REGION ) POSS? CAPITAL (?: OF )?
      | THE? CAPITAL OF (?P<of> COUNTRY | REGION ) | {_DETERMINER} WORD? CAPITAL OF? )
    (?: (?: COMMA | OPEN )? (?P<name> PLACE ) )?"""
)
_PLACE: Final[Pattern] = pattern(
    """(?: THE? WORD? CENTRE OF? )?
    (?: (?: THE | AN )? (?: WORD | DEMONYM | DIR | CAP | DASH | REGION POSS | COUNTRY POSS ){0,5}?
        (?: GENERIC | CAPITAL ) (?: OF | COMMA )? )?
    (?: (?: THE | THIS )? (?: DEMONYM | DIR | COUNTRY POSS | CAP? WORD )? (?: GENERIC OF? )? )
    (?P<name> PLACE | REGION | COUNTRY ) (?: POSS CENTRE )? (?! POSS | CAP )
    (?: (?<! COUNTRY ) COMMA REGION (?! POSS ) )? (?: (?<! COUNTRY ) COMMA COUNTRY (?! POSS ) )?"""
)
_HERE: Final[Pattern] = pattern(
    "THERE | (?: THE | THIS ) WORD? GENERIC (?! OF | WORD | GENERIC )| THE CENTRE (?! OF )| PRONOUN"
)
_NOUN_OF_NAME: Final[Pattern] = pattern("WORD? GENERIC")  # "Brest airport", "Cowley police station"
_FRONT: Final[Pattern] = pattern("THE? (?: WORD | DEMONYM | DIR | CAP | DASH ){0,3}? FRONT")
_LINKS_EACH: Final = frozenset({"with", "to"})


class Objects(NamedTuple):
    """What the words begin..end name: one referent, or several when each makes a claim of its own.

    antecedent: the words point back ("the town", "there"); referents is then empty.
    """

    referents: tuple[Referent, ...]
    end: int
    antecedent: bool = False


def read_objects(line: Line, i: int, *, gazetteer: Gazetteer) -> Objects | None:
    """Read what stands at word i: border before coast, capital, place, and words that point back."""
    return (
        read_border(line, i)
        or _read_capital(line, i, gazetteer)
        or _read_coast(line, i)
        or _read_both(line, i)
        or _read_place(line, i)
        or _read_front(line, i)
        or _read_here(line, i)
    )


def read_pair(line: Line, i: int) -> Objects | None:
    """Read "A and B" after "between" as one referent with its other."""
    first = _read_place(line, i)
    if first is None or first.end >= len(line.words) or line.words[first.end].kind != "AND":
        return None
    second = _read_place(line, first.end + 1)
    if second is None:
        return None
    start, _ = line.span(i, first.end)
    one, other = first.referents[0], second.referents[0]
    text = f"{one.text} and {other.text}"
    return Objects((replace(one, text=text, start=start, end=other.end, other=other),), second.end)


def name_referent(word: Word) -> Referent:
    """Return the referent of a word that names a place."""
    resolution: Resolution = word.value
    if _is_namesake(resolution):
        return Referent(word.text, word.start, word.end, "place")
    country = _code(word)
    if word.kind in {"COUNTRY", "DEMONYM"} and country:
        return Referent(word.text, word.start, word.end, "country", (country,), resolution)
    kind = "coast" if word.kind == "WATER" else "place"
    return Referent(word.text, word.start, word.end, kind, (), resolution)  # type: ignore[arg-type]


def _is_namesake(resolution: Resolution) -> bool:
    """Tell a road or river that was taken for the town or region it is named after."""
    place, last = resolution.place, resolution.mention.text.rpartition(" ")[2].lower()
    if place is None or last not in NAMED_AFTER or not place.feature_code.startswith(("P.", "A.")):
        return False
    return last not in place.name.lower()


def read_border(line: Line, i: int) -> Objects | None:
    """Read a border: one referent for a line, several for "the border with Poland and Ukraine"."""
    found = _BORDER.match(line.signs, i)
    if found is None or _is_compound(line, found.end()):
        return None
    before = _sides(line, *found.span("before"))
    after = _sides(line, *found.span("after"))
    noun = line.words[found.start("noun")]
    if not (before or after) and noun.low not in BARE_BORDERS:
        return None
    span = line.span(i, found.end())
    text = line.slice(i, found.end())
    pairs = _pairs(
        before, after, plural=noun.kind == "BORDERS", link=found["link"] and line.words[found.start("link")].low
    )
    return Objects(tuple(_border(text, span, pair) for pair in pairs), found.end())


def _is_compound(line: Line, end: int) -> bool:
    return end < len(line.words) and line.words[end].low in BORDER_COMPOUNDS


def _sides(line: Line, begin: int, end: int) -> tuple[Word, ...]:
    """Return the names among words begin..end; a demonym before another name belongs to it."""
    return tuple(w for w in line.words[max(begin, 0) : max(end, 0)] if w.kind in NAMES or w.kind == "DEMONYM")


def _pairs(
    before: tuple[Word, ...], after: tuple[Word, ...], *, plural: bool, link: str | None
) -> tuple[tuple[Word, ...], ...]:
    if after and link in _LINKS_EACH:
        return tuple((*before, side) for side in after)
    if after:
        return ((*before, *after),)
    if plural and len(before) > 1:
        return tuple((side,) for side in before)
    return (before,)


def _border(text: str, span: tuple[int, int], sides: Sequence[Word]) -> Referent:
    """Return the referent; a side that is no country keeps its resolution and leaves the codes to the others."""
    codes = tuple(dict.fromkeys(c for w in sides if w.kind in {"COUNTRY", "DEMONYM"} and (c := _code(w))))
    other = next((w.value for w in sides if w.kind in {"REGION", "PLACE"}), None)
    return Referent(text, *span, "border", codes[:2], other)


def _code(word: Word) -> str | None:
    place = word.value.place if word.value else None
    return place.country if place else None


def _read_coast(line: Line, i: int) -> Objects | None:
    found = _COAST.match(line.signs, i)
    if found is None:
        return None
    group = next((g for g in ("side", "after", "water") if found[g]), None)
    owner = line.words[found.start(group)] if group else None
    span = line.span(i, found.end())
    code = _code(owner) if owner and owner.kind in {"COUNTRY", "DEMONYM"} else None
    resolution = owner.value if owner and owner.kind != "DEMONYM" else None
    referent = Referent(line.slice(i, found.end()), *span, "coast", (code,) if code else (), resolution)
    return Objects((referent,), found.end())


def _read_capital(line: Line, i: int, gazetteer: Gazetteer) -> Objects | None:
    found = _CAPITAL.match(line.signs, i)
    if found is None:
        return None
    span = line.span(i, found.end())
    if found["name"]:
        return Objects((name_referent(line.words[found.start("name")]),), found.end())
    if any(w.low in LESSER_CAPITALS for w in line.words[i : found.end()]):
        return Objects((Referent(line.slice(i, found.end()), *span, "place"),), found.end())
    owner = next((line.words[found.start(g)] for g in ("side", "of") if found[g]), None)
    code = _code(owner) if owner and owner.kind != "REGION" else None
    if owner is None or code is None:
        return Objects((), found.end(), antecedent=True) if owner is None else None
    place = gazetteer.capital(code)
    if place is None:
        return None
    resolution = Resolution(owner.value.mention, (Candidate(place, owner.value.score),), place, owner.value.score)
    return Objects((Referent(line.slice(i, found.end()), *span, "place", (), resolution),), found.end())


def _read_place(line: Line, i: int) -> Objects | None:
    found = _PLACE.match(line.signs, i)
    if found is None:
        return None
    noun = _NOUN_OF_NAME.match(line.signs, found.end())
    if noun and line.words[noun.end() - 1].low not in RESOLVABLE_HEADS | REGION_HEADS:
        span = line.span(i, noun.end())
        return Objects((Referent(line.slice(i, noun.end()), *span, "place"),), noun.end())
    return Objects((name_referent(line.words[found.start("name")]),), found.end())


def _read_both(line: Line, i: int) -> Objects | None:
    """Read "both A and B": two referents."""
    pair = read_pair(line, i + 1) if line.words[i].kind == "COUPLED" and i + 1 < len(line.words) else None
    if pair is None or pair.referents[0].other is None:
        return None
    first, second = pair.referents[0], pair.referents[0].other
    return Objects((replace(first, text=first.text.removesuffix(f" and {second.text}"), other=None), second), pair.end)


def _read_front(line: Line, i: int) -> Objects | None:
    found = _FRONT.match(line.signs, i)
    if found is None:
        return None
    span = line.span(i, found.end())
    return Objects((Referent(line.slice(i, found.end()), *span, "place"),), found.end())


def _read_here(line: Line, i: int) -> Objects | None:
    """Read "there", "it", "the town", "the centre"; "the site" points to no place that is known."""
    found = _HERE.match(line.signs, i)
    if found is None:
        return None
    last = line.words[found.end() - 1]
    known = last.low in RESOLVABLE_HEADS if last.kind == "GENERIC" else last.value != "they"
    return Objects((), found.end(), antecedent=True) if known else None
