"""Statements that countries touch: "Uganda borders Kenya", "neighbouring Kenya", "Syria's neighbours include Iraq"."""

from collections.abc import Sequence
from re import Match
from typing import Final

from geo.claims.claim import Referent
from geo.claims.nouns import is_participle
from geo.claims.objects import name_referent
from geo.claims.pattern import Pattern, pattern
from geo.claims.statement import Here, Statement
from geo.claims.words import NAMES, Word

__all__ = ["read_adjacent", "read_bordering", "read_neighbour_of", "read_neighbours", "read_shared", "read_sharing"]

_WHERE: Final = "(?: (?: TO | IN | ON ) THE DIR )?"  # "Russia to the north"
_LIST: Final = f"""(?: THE | COUPLED )? (?: COUNTRY | REGION ) {_WHERE}
    (?: (?: COMMA | AND | OR | COMMA AND ) THE? COUNTRY {_WHERE} )*"""
_SHARING: Final[Pattern] = pattern("WORD (?: WORD | OF | THIS | AN | DIR | THE ){0,5} (?: BORDER | BORDERS ) WITH")
_SHARING_WORDS: Final = frozenset({"share", "shares", "has", "have"})
_ADJECTIVES: Final = frozenset({"neighbouring", "neighboring", "bordering"})
_NOUNS: Final = frozenset({"neighbour", "neighbor", "neighbours", "neighbors"})
_ONE: Final = frozenset({"neighbour", "neighbor"})
_STATES: Final = frozenset({"country", "countries", "nation", "nations", "state", "states", "republics"})
# "such as", ":", "(", ", specifically naming"
_JOINT: Final = "(?: (?: COMMA | STOP | OPEN | DASH )? EXAMPLE | STOP | OPEN | COMMA (?P<naming> WORD{1,2} ) )"
_SOME: Final = "(?: NUM | VAGUE | WORD )* WORD (?: COMMA | STOP | OPEN | DASH )? EXAMPLE"  # "six states, among them"
_COUNTRIES: Final[Pattern] = pattern(f"(?: HEDGE | BY | BLOC WORD | {_SOME} )* {_LIST}")
# "neighbouring Kenya", "neighbouring countries such as Kenya"
_NEXT: Final[Pattern] = pattern(f"WORD (?: (?P<states> WORD | GENERIC ) {_JOINT} )? (?P<list> {_LIST} )")
# "countries neighbouring Turkey: Armenia, ..."
_OF_ONE: Final[Pattern] = pattern(f"(?: WORD | ADJOINS ) THE? (?P<one> COUNTRY ) {_JOINT} (?P<list> {_LIST} )")
# "neighbour Kenya", "neighbours include Kenya", "neighbours are Kenya and Uganda", "neighbours - Kenya and Uganda"
_TOLD: Final[Pattern] = pattern(
    f"WORD (?: BE HEDGE* | {_JOINT} | COMMA | DASH | (?P<verb> WORD ) )? (?P<list> {_LIST} )"
)
_OWNED: Final[Pattern] = pattern(
    f"""(?: (?P<one> COUNTRY ) POSS | AN ) (?: WORD | DIR | MOST | HEDGE ){{0,3}}? (?P<noun> WORD )
    (?: OF (?P<of> COUNTRY ) (?! POSS ) | (?! OF ) {_WHERE} )"""
)
_INCLUDES: Final = frozenset({"include", "includes", "included", "like"})
_OWNER_REACH: Final = 4  # adjectives between an owner and its neighbours
_REACH: Final = 40  # words back to the country that others are neighbours of


def read_adjacent(here: Here, i: int) -> Statement | None:
    """Read "borders Kenya and Uganda", "has no border with Kenya"."""
    found = _COUNTRIES.match(here.line.signs, i + 1)
    if found is None:
        return None
    objects = _named(here, i + 1, found.end())
    return Statement(i, found.end(), "adjacent", "borders", objects, negated=here.kind(i) == "UNBORDERED")


def read_bordering(here: Here, i: int) -> Statement | None:
    """Read the verb of "Yala and Pattani border Malaysia"."""
    joined = here.kind(i - 1) in NAMES and here.kind(i - 2) == "AND"
    return read_adjacent(here, i) if joined and here.kind(i + 1) == "COUNTRY" else None


def read_shared(here: Here, i: int) -> Statement | None:
    """Read "Poland and Lithuania share a border", not "share a border of 104 km"."""
    if here.kind(i + 1) == "OF":
        return None
    k = i - 2 if here.kind(i - 1) == "NOT" else i  # "do not share"
    if [here.kind(q) for q in range(k - 3, k)] != ["COUNTRY", "AND", "COUNTRY"]:
        return None
    first, second = (name_referent(here.line.words[q]) for q in (k - 3, k - 1))
    negated = here.line.words[i].value == "not"
    return Statement(i, i + 1, "adjacent", "borders", (second,), subject=first, negated=negated)


def read_sharing(here: Here, i: int) -> Statement | None:
    """Read "shares part of its eastern border with Sudan"."""
    if here.line.words[i].low not in _SHARING_WORDS:
        return None
    found = _SHARING.match(here.line.signs, i)
    countries = _COUNTRIES.match(here.line.signs, found.end()) if found else None
    between = here.line.words[i + 1 : found.end()] if found else ()
    if found is None or countries is None or any(w.kind == "NUM" or is_participle(w) for w in between):
        return None  # "has closed its border with Belarus"
    return Statement(i, countries.end(), "adjacent", "borders", _named(here, found.end(), countries.end()))


def read_neighbours(here: Here, i: int) -> Statement | None:
    """Read "neighbouring Kenya", "countries neighbouring Kenya: ...", "Uganda's neighbours include ..."."""
    low = here.line.words[i].low
    if low in _NOUNS and (both := _both(here, i)):
        return both
    if low in _ADJECTIVES:
        return _of_one(here, i) or (_next(here, i) if low != "bordering" else None)
    return _told(here, i) if low in _NOUNS else None


def _both(here: Here, i: int) -> Statement | None:
    """Read "Kenya and Rwanda are neighbours"."""
    if [here.kind(q) for q in range(i - 4, i)] != ["COUNTRY", "AND", "COUNTRY", "BE"] or here.kind(i + 1) == "OF":
        return None
    first, second = (name_referent(here.line.words[q]) for q in (i - 4, i - 2))
    negated = here.line.words[i - 1].value == "not"
    return Statement(i, i + 1, "adjacent", "borders", (second,), subject=first, negated=negated)


def read_neighbour_of(here: Here, i: int) -> Statement | None:
    """Read "Argentina, Brazil's neighbour to the south" and "a neighbour of Brazil", whose subject stands before."""
    found = _OWNED.match(here.line.signs, i)
    noun = found.start("noun") if found else -1
    side = next((g for g in ("one", "of") if found and found[g]), None)
    if found is None or side is None or here.line.words[noun].low not in _ONE or _told(here, noun):
        return None
    country = name_referent(here.line.words[found.start(side)])
    return Statement(i, found.end(), "adjacent", "borders", (country,))


def _is_naming(here: Here, found: Match[str]) -> bool:
    """Tell ", specifically naming" and ", mentioning" from any other words before a list."""
    begin, end = found.span("naming")
    return all(w.low.endswith(("ly", "ing")) or w.low == "like" for w in here.line.words[max(begin, 0) : max(end, 0)])


def _of_one(here: Here, i: int) -> Statement | None:
    found = _OF_ONE.match(here.line.signs, i)
    if found is None or i == 0 or here.line.words[i - 1].low not in _STATES or not _is_naming(here, found):
        return None
    one = name_referent(here.line.words[found.start("one")])
    first, *others = _named(here, *found.span("list"))
    return Statement(i - 1, found.end(), "adjacent", "borders", (one,), subject=first, also=tuple(others))


def _next(here: Here, i: int) -> Statement | None:
    found = _NEXT.match(here.line.signs, i)
    if found is None or (found["states"] and here.line.words[found.start("states")].low not in _STATES):
        return None
    if not _is_naming(here, found):
        return None
    return _beside(
        i, _owner(here.line.words, i) or _origin(here, found.end()), _named(here, *found.span("list")), found.end()
    )


def _told(here: Here, i: int) -> Statement | None:
    found = _TOLD.match(here.line.signs, i)
    if found is None or (found["verb"] and here.line.words[found.start("verb")].low not in _INCLUDES):
        return None
    if not _is_naming(here, found):
        return None
    objects = _named(here, *found.span("list"))
    many = here.line.words[i].low.endswith("s")
    if here.kind(i + 1) in {"COMMA", "DASH"} and many == (len(objects) == 1):
        return None  # "Syria's neighbours, Turkey said"
    return _beside(i, _possessor(here, i) or _owner(here.line.words, i), objects, found.end())


def _beside(i: int, owner: Word | None, objects: tuple[Referent, ...], end: int) -> Statement | None:
    """Return the statement; without an owner the context may know the country that is spoken of."""
    subject = name_referent(owner) if owner else None
    if not objects or (subject and subject.sides in {o.sides for o in objects}):
        return None
    return Statement(i, end, "adjacent", "neighbours", objects, subject=subject)


def _possessor(here: Here, i: int) -> Word | None:
    """Return Syria of "Syria's southern neighbours"."""
    for k in range(i - 1, max(0, i - _OWNER_REACH) - 1, -1):
        if here.kind(k) == "POSS":
            return here.line.words[k - 1] if here.kind(k - 1) == "COUNTRY" else None
        if here.kind(k) not in {"WORD", "DIR", "MOST", "HEDGE", "AND", "NUM", "CLOSE"}:
            return None
    return None


def _owner(words: Sequence[Word], i: int) -> Word | None:
    """Return the country named last before word i, none where it only speaks ("the US said")."""
    for k in range(i - 1, max(-1, i - _REACH), -1):
        if words[k].kind == "STOP":
            return None
        if words[k].kind in {"COUNTRY", "DEMONYM"}:
            return words[k] if words[k].kind == "COUNTRY" and words[k + 1].kind != "SAID" else None
    return None


def _origin(here: Here, k: int) -> Word | None:
    """Return Syria of "into neighbouring Iraq from Syria"."""
    return here.line.words[k + 1] if here.kind(k) == "FROM" and here.kind(k + 1) == "COUNTRY" else None


def _named(here: Here, begin: int, end: int) -> tuple[Referent, ...]:
    return tuple(name_referent(w) for w in here.line.words[begin:end] if w.kind in {"COUNTRY", "REGION"})
