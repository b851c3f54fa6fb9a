"""Borders as text names them: of a country, of two, of a bloc, several at once."""

from collections.abc import Sequence
from typing import Final, NamedTuple

from geo.claims.claim import Referent
from geo.claims.pattern import Pattern, pattern
from geo.claims.words import NAMES, Line, Word
from geo.ground.blocs import members
from geo.text.vocabulary import BARE_BORDERS, BORDER_COMPOUNDS, HOME_NATIONS, SHARES

__all__ = ["DETERMINER", "SIDE", "Objects", "code_of", "read_border"]

# Not "EU member Poland"; "Lida, the Polish border" is no list.
SIDE: Final = "(?: DEMONYM | COUNTRY | REGION | PLACE (?! COMMA ) | BLOC (?! (?: WORD | GENERIC ){1,2} COUNTRY ) )"
# "NATO member state Poland", "the Republic of Ireland"
_TITLE: Final = "(?: (?: WORD | CAP | BLOC | GENERIC | OF | DEMONYM ){0,3}? )"
_ADJECTIVE: Final = "(?: DIR | MOST | WORD | CAP DASH WORD | DASH )"
_SEPARATOR: Final = "(?: DASH | SLASH | AND | COMMA | COMMA AND )"
_BETWEEN_SIDES: Final = f"{SIDE} (?: {_SEPARATOR} THE? {SIDE} ){{0,4}}"
# Not "the border with Thailand, and Udon Thani is".
_LISTED: Final = "(?: DEMONYM | COUNTRY | REGION | BLOC | PLACE (?! COMMA | BE ) )"
_AFTER_SIDES: Final = f"THE? {_TITLE} {SIDE} (?: (?: COMMA | AND | COMMA AND ) THE? {_LISTED} ){{0,4}}"
DETERMINER: Final = "(?: COUPLED? (?: THE | THIS | AN ) | COUPLED )?"
_NOUN: Final = "(?: BORDER | BORDERS | (?<= REGION ) WORD )"  # "the Kansas line"
_BORDER: Final[Pattern] = pattern(
    f"""(?: THE (?: WORD | GENERIC ) BUT )? {DETERMINER} {_ADJECTIVE}{{0,3}}?
    (?: (?: CAP DASH ){{0,2}} (?P<before> {_BETWEEN_SIDES} ) POSS? {_ADJECTIVE}{{0,3}}? | (?: CAP DASH )* CAP )?
    (?P<noun> {_NOUN} )
    (?: (?: WHICH? (?P<sharer> COUNTRY | PRONOUN ) (?P<verb> WORD ) )?
        (?P<link> WITH | OF | TO | BETWEEN ) (?P<after> {_AFTER_SIDES} ) )?"""
)
# The first half of a compound adjective: "the Franco-German border".
_COMBINING: Final = {
    "franco": "FR", "anglo": "GB", "sino": "CN", "indo": "IN", "russo": "RU", "austro": "AT", "italo": "IT",
    "hispano": "ES", "luso": "PT", "greco": "GR", "graeco": "GR", "turco": "TR", "turko": "TR", "serbo": "RS",
    "finno": "FI", "dano": "DK", "polono": "PL", "belgo": "BE",
}  # fmt: skip
_ONE: Final[Pattern] = pattern(
    "THE (?P<side> DEMONYM ) (?: (?P<one> NUM ) | (?= COMMA | STOP | SIGN | SHUT | AND | BUT | $ ) )"
)
_REACH: Final = 14  # words back to the border that "the Bulgarian one" is another of
_STATES: Final = frozenset({"COUNTRY", "DEMONYM"})
_LINKS_EACH: Final = frozenset({"with", "to"})


class Objects(NamedTuple):
    """What the words begin..end name: one referent, or several when each makes a claim of its own.

    antecedent: the words point back ("the town", "there"); referents is then empty.
    """

    referents: tuple[Referent, ...]
    end: int
    antecedent: bool = False


def read_border(line: Line, i: int) -> Objects | None:
    """Read a border: one referent for a line, several for "the border with Poland and Ukraine"."""
    found = _BORDER.match(line.signs, i)
    if found is None:
        return _one(line, i)
    if _is_compound(line, found.end()):
        return None
    if found["verb"] and line.words[found.start("verb")].low not in SHARES:
        return None
    before = _sides(line, *found.span("before")) + _sides(line, *found.span("sharer"))
    after = _sides(line, *found.span("after"))
    noun = line.words[found.start("noun")]
    if (noun.kind == "WORD" and noun.low != "line") or (not (before or after) and noun.low not in BARE_BORDERS):
        return None
    span = line.span(i, found.end())
    text = line.slice(i, found.end())
    plural = noun.kind == "BORDERS" or line.words[i].kind == "COUPLED"  # "both the French and the German border"
    pairs = _pairs(before, after, plural=plural, link=found["link"] and line.words[found.start("link")].low)
    first = _combined(line, found.start("before")) if before else ()
    return Objects(tuple(_border(text, span, pair, first) for pair in pairs), found.end())


def _one(line: Line, i: int) -> Objects | None:
    """Read "the Bulgarian one", and "the Bulgarian" at the end of its clause, where a border was named before."""
    found = _ONE.match(line.signs, i)
    borders = any(w.kind == "BORDER" for w in line.words[max(0, i - _REACH) : i]) if found else False
    if found is None or not borders or (found["one"] and line.words[found.end() - 1].low != "one"):
        return None
    side = line.words[found.start("side")]
    return Objects((_border(line.slice(i, found.end()), line.span(i, found.end()), (side,), ()),), found.end())


def _combined(line: Line, k: int) -> tuple[str, ...]:
    """Return the country of "Franco-" before the side at word k."""
    code = _COMBINING.get(line.words[k - 2].low) if k > 1 and line.words[k - 1].kind == "DASH" else None
    return (code,) if code else ()


def _is_compound(line: Line, end: int) -> bool:
    return end < len(line.words) and line.words[end].low in BORDER_COMPOUNDS


def _sides(line: Line, begin: int, end: int) -> tuple[Word, ...]:
    """Return the names among words begin..end; a demonym before another name belongs to it."""
    words = line.words[max(begin, 0) : max(end, 0)]
    return tuple(w for k, w in enumerate(words) if w.kind in NAMES | {"DEMONYM"} or _is_bloc(words[k : k + 2]))


def _is_bloc(words: Sequence[Word]) -> bool:
    """Tell "the EU's border" from "the border with EU member Poland"."""
    return words[0].kind == "BLOC" and not (len(words) > 1 and words[1].kind in {"WORD", "COUNTRY", "GENERIC"})


def _pairs(
    before: tuple[Word, ...], after: tuple[Word, ...], *, plural: bool, link: str | None
) -> tuple[tuple[Word, ...], ...]:
    if after and link in _LINKS_EACH:
        return tuple((*before, side) for side in after)
    if after and plural and link == "of" and not before:
        return tuple((side,) for side in after)
    if after:
        return ((*before, *after),)
    if plural and len(before) > 1:
        return tuple((side,) for side in before)
    return (before,)


def _border(text: str, span: tuple[int, int], sides: Sequence[Word], first: tuple[str, ...]) -> Referent:
    """Return the referent; a side that is no country keeps its resolution and leaves the codes to the others."""
    named = (_COMBINING.get(w.low) or code_of(w) for w in sides if w.kind in _STATES or w.low in _COMBINING)
    codes = tuple(dict.fromkeys((*first, *filter(None, named))))
    bloc = next((str(w.value) for w in sides if w.kind == "BLOC"), None)
    if bloc and not set(codes) & set(members(bloc)):
        return Referent(text, *span, "border", codes[:1], bloc=bloc)
    other = next((w.value for w in sides if w.kind in {"REGION", "PLACE"} and w.low not in _COMBINING), None)
    return Referent(text, *span, "border", codes[:2], other)


def code_of(word: Word) -> str | None:
    """Return the country of a word that names a place."""
    place = word.value.place if word.value else None
    return place.country if place and word.low not in HOME_NATIONS else None
