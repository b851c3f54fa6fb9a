"""What a claim measures to: a border, a coast, a country, a capital or a place, and the words that name it."""

from dataclasses import replace
from typing import Final

from geo.claims.borders import DETERMINER, SIDE, Objects, code_of, read_border
from geo.claims.claim import Referent
from geo.claims.pattern import Pattern, pattern, signs
from geo.claims.words import Line, Word, is_river
from geo.places.gazetteer import Gazetteer
from geo.places.resolve import Candidate, Resolution
from geo.text.vocabulary import (
    LESSER_CAPITALS,
    NAMED_AFTER,
    REGION_HEADS,
    RESOLVABLE_HEADS,
)

__all__ = ["name_referent", "read_objects", "read_pair"]

_COAST: Final[Pattern] = pattern(
    f"""{DETERMINER} (?: WORD | DIR ){{0,2}}? (?: (?P<side> {SIDE} | WATER ) POSS? DIR? )? (?P<noun> COAST | SEA )
    (?: OF THE? (?P<after> {SIDE} | WATER | PLACE ) )? | THE? (?P<water> WATER )"""
)
_CAPITAL: Final[Pattern] = pattern(
    f"""(?: {DETERMINER} (?: DIR | WORD )? (?P<side> DEMONYM | COUNTRY | REGION ) POSS? CAPITAL (?: OF )?
      | {DETERMINER} WORD{{0,2}} GENERIC POSS CAPITAL (?= COMMA PLACE )
      | THE? CAPITAL OF (?P<of> COUNTRY | REGION ) | {DETERMINER} WORD? CAPITAL
        (?: GENERIC? OF (?: (?: COUNTRY | REGION ) (?= COMMA PLACE ) )? )? )
    (?: (?: COMMA | OPEN )? (?P<name> PLACE ) )?"""
)
_PLACE: Final[Pattern] = pattern(
    """(?: THE? WORD? CENTRE OF? )?
    (?: (?: THE | AN )? (?: WORD | DEMONYM | DIR | CAP | BLOC | DASH | REGION POSS | COUNTRY POSS? ){0,5}?
        (?: GENERIC | CAPITAL ) (?: OF | COMMA (?! PLACE HEDGE* NUM ) )?
        | THE (?: WORD | GENERIC ){1,2} AND (?: WORD | GENERIC ){1,3} OF )?
    (?: (?: THE | THIS )? (?: DEMONYM | DIR | COUNTRY POSS | (?: CAP | BLOC )? WORD )? (?: GENERIC OF? )? )
    (?P<name> PLACE | REGION | COUNTRY ) (?: POSS CENTRE )? (?! POSS | CAP | WORD OF )
    (?: (?<! COUNTRY ) COMMA REGION (?! POSS ) )? (?: (?<! COUNTRY ) COMMA COUNTRY (?! POSS ) )?"""
)
_TWO: Final[Pattern] = pattern(
    "(?: PLACE AND PLACE | THE? COUNTRY AND THE? COUNTRY ) (?= COMMA | STOP | SIGN | SHUT | $ )"
)
_HERE: Final[Pattern] = pattern(
    """THERE
    | (?: THE | THIS | WHICH ) (?: WORD | DEMONYM | GENERIC )? GENERIC
        (?! OF | WORD | GENERIC | AND (?: WORD | GENERIC ) )
    | THE CENTRE (?! OF ) | PRONOUN"""
)
_NOUN_OF_NAME: Final[Pattern] = pattern("WORD? GENERIC")  # "Brest airport", "Cowley police station"
_FRONT: Final[Pattern] = pattern("THE? (?: WORD | DEMONYM | DIR | CAP | DASH ){0,3}? FRONT")


def read_objects(line: Line, i: int, *, gazetteer: Gazetteer, several: bool = False) -> Objects | None:
    """Read what stands at word i: border before coast, capital, place, and words that point back.

    several: "Kovel and Lublin" are two objects, not the first of them.
    """
    return (
        _read_both(line, i, gazetteer)
        or read_border(line, i)
        or _read_capital(line, i, gazetteer)
        or _read_coast(line, i)
        or (_read_two(line, i) if several else None)
        or _read_place(line, i)
        or _read_front(line, i)
        or _read_here(line, i)
    )


def read_pair(line: Line, i: int) -> Objects | None:
    """Read "A and B" after "between" as one referent with its other."""
    first = _first_end(line, i)
    if first is None:
        return None
    second = read_border(line, first.end + 1) or _read_place(line, first.end + 1)
    if second is None or len(second.referents) != 1 or _is_border_of(line, second.end):
        return None
    start, _ = line.span(i, first.end)
    one, other = first.referents[0], second.referents[0]
    text = f"{one.text} and {other.text}"
    return Objects((replace(one, text=text, start=start, end=other.end, other=other),), second.end)


def _first_end(line: Line, i: int) -> Objects | None:
    """Read the place or "the Pakistani border" that "and" follows."""
    for found in (_read_place(line, i), read_border(line, i)):
        joined = found is not None and [w.kind for w in line.words[found.end : found.end + 1]] == ["AND"]
        if found and joined and len(found.referents) == 1 and found.end + 1 < len(line.words):
            return found
    return None


def name_referent(word: Word) -> Referent:
    """Return the referent of a word that names a place."""
    resolution: Resolution = word.value
    if _is_namesake(resolution):
        return Referent(word.text, word.start, word.end, "place")
    country = code_of(word)
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


def _is_border_of(line: Line, end: int) -> bool:
    """Tell "between Kabul and the Pakistani frontline", of whose end nothing is known."""
    return end < len(line.words) and line.words[end].kind in {"BORDER", "COAST", "FRONT"}


def _read_coast(line: Line, i: int) -> Objects | None:
    found = _COAST.match(line.signs, i)
    if found is None:
        return None
    group = next((g for g in ("side", "after", "water") if found[g]), None)
    owner = line.words[found.start(group)] if group else None
    if owner and owner.kind == "PLACE" and is_river(owner):
        return Objects((name_referent(owner),), found.end())  # "the southern shore of Lake Tana"
    span = line.span(i, found.end())
    code = code_of(owner) if owner and owner.kind in {"COUNTRY", "DEMONYM"} else None
    resolution = owner.value if owner and owner.kind not in {"DEMONYM", "BLOC"} else None
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
    code = code_of(owner) if owner and owner.kind != "REGION" else None
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
    if noun and (line.words[noun.end() - 1].low not in RESOLVABLE_HEADS | REGION_HEADS or _is_limit(line, noun.end())):
        span = line.span(i, noun.end())
        return Objects((Referent(line.slice(i, noun.end()), *span, "place"),), noun.end())
    return Objects((name_referent(line.words[found.start("name")]),), found.end())


def _read_both(line: Line, i: int, gazetteer: Gazetteer) -> Objects | None:
    """Read "both A and B", "both the border and B": two referents."""
    if line.words[i].kind != "COUPLED" or i + 1 >= len(line.words):
        return None
    first = read_objects(line, i + 1, gazetteer=gazetteer)
    if first is None or not first.referents or line.signs[first.end : first.end + 1] != signs(["AND"]):
        return None
    second = read_objects(line, first.end + 1, gazetteer=gazetteer) if first.end + 1 < len(line.words) else None
    if second is None or not second.referents:
        return None
    return Objects((*first.referents, *second.referents), second.end)


def _is_limit(line: Line, k: int) -> bool:
    """Tell "the Lida city line", the edge of the town, of which no outline is known."""
    return k < len(line.words) and line.words[k].low in {"line", "limit", "limits"}


def _read_two(line: Line, i: int) -> Objects | None:
    """Read "A and B" where the sentence or the clause ends behind it: "80 km from Kovel and Lublin"."""
    found = _TWO.match(line.signs, i)
    names = [w for w in line.words[i : found.end()] if w.kind in {"PLACE", "COUNTRY"}] if found else []
    return Objects(tuple(map(name_referent, names)), found.end()) if found else None


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
