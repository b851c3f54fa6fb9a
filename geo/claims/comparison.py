"""Statements that compare: "closer to A than to B", "as far from A as from B", "the westernmost city of Poland"."""

from collections.abc import Sequence
from dataclasses import replace
from re import Match
from typing import Final

from geo.claims.borders import Objects
from geo.claims.claim import Referent
from geo.claims.objects import name_referent
from geo.claims.pattern import Pattern, pattern
from geo.claims.statement import Here, Statement
from geo.text.vocabulary import RESOLVABLE_HEADS, WORLD

__all__ = ["read_closer", "read_extreme", "read_same", "with_length"]

_THAN: Final[Pattern] = pattern("COMMA? THAN (?: PRONOUN BE )? (?: TO | FROM )?")
_TIMES: Final[Pattern] = pattern("BUT (?: PRONOUN BE )? (?: TO | FROM )")  # "twice as far from A as from B"
_AS: Final[Pattern] = pattern("(?: BUT (?: PRONOUN BE )? | AND ) (?: TO | FROM )?")
_NOUN: Final = "(?: WORD | AND | DEMONYM ){0,3}? (?P<noun> GENERIC )"
_OUTERMOST: Final[Pattern] = pattern(
    f"""(?: (?: THE (?P<all> WORD ) | (?P<owner> COUNTRY | REGION | PLACE ) ) POSS | THE )? (?P<most> MOST ) {_NOUN}
    (?: (?: IN | OF | ON ) (?: THE? (?P<area> COUNTRY | REGION | PLACE ) (?! POSS ) | THE? (?P<of> WORD | CAP ) ) )?
    (?: COMMA? (?P<name> PLACE ) )?"""
)
_NEAREST: Final[Pattern] = pattern(f"THE (?P<nearest> WORD ) {_NOUN} (?: (?: IN | OF ) THE? COUNTRY )? (?: TO )")
_NEAREST_LAST: Final[Pattern] = pattern(f"THE {_NOUN} (?P<nearest> WORD ) TO")
_ISLANDS: Final = frozenset({"island", "islet"})
_SUPERLATIVES: Final = frozenset({"nearest", "closest"})


def read_closer(here: Here, i: int) -> Statement | None:
    """Read "closer to A than to B"; "farther from B than from A" says the same."""
    ends = _two(here, i, _THAN) or _two(here, i, _TIMES)
    if ends is None:
        return None
    first, second, end = ends
    if here.line.words[i].value == "farther":
        first, second = second, first
    return Statement(i, end, "closer", "than", (_both(first, second),))


def read_same(here: Here, i: int) -> Statement | None:
    """Read "as far from A as from B", and "the same distance from A" after a length."""
    ends = _two(here, i, _AS)
    if ends:
        first, second, end = ends
        return Statement(i, end, "equidistant", "than", (_both(first, second),))
    objects = here.objects(i + 1)
    if objects is None or not (objects.referents or _is_it(here, objects.end - 1)):
        return None
    return Statement(i, objects.end, "distance", "same", objects.referents)


def _is_it(here: Here, k: int) -> bool:
    """Tell "the same distance from it", from what the last length was measured to."""
    border = here.last is not None and any(o.kind == "border" for o in here.last.objects)
    return here.kind(k) == "PRONOUN" and border


def with_length(statement: Statement, earlier: Sequence[Statement]) -> tuple[Statement, ...]:
    """Return a statement, "the same distance" with the length stated last; nothing where none was stated."""
    if statement.form != "same":
        return (statement,)
    last = next((s for s in reversed(earlier) if s.quantity), None)
    if last is None:
        return ()
    relation = "distance" if last.relation == "direction_distance" else last.relation
    objects = statement.objects or last.objects
    return (
        replace(
            statement, relation=relation, form="from", objects=objects, quantity=last.quantity, by_road=last.by_road
        ),
    )


def read_extreme(here: Here, i: int) -> Statement | None:
    """Read "the westernmost city of Poland", "Poland's westernmost city", "the Polish city nearest to Kyiv"."""
    if here.kind(i) in {"COUNTRY", "REGION", "PLACE"} and here.kind(i + 2) != "MOST":
        return None
    return _outermost(here, i) or (_nearest(here, i) if here.kind(i) == "THE" else None)


def _outermost(here: Here, i: int) -> Statement | None:
    found = _OUTERMOST.match(here.line.signs, i)
    if found is None or here.line.words[found.start("noun")].low not in RESOLVABLE_HEADS | _ISLANDS:
        return None
    area = _area(here, found)
    if area is None:
        return None
    words = here.line.words
    subject = name_referent(words[found.start("name")]) if found["name"] else None
    degrees = words[found.start("most")].value
    return Statement(i, found.end(), "extreme", "most", (area,), direction_deg=degrees, subject=subject)


def _area(here: Here, found: Match[str]) -> Referent | None:
    """Return what holds the places compared: a country, a state, a continent or the world."""
    words = here.line.words
    demonym = next((w for w in words[found.start("most") : found.start("noun")] if w.kind == "DEMONYM"), None)
    group = next((g for g in ("owner", "area", "all", "of") if found[g]), None)
    area = words[found.start(group)] if group else demonym
    if area is None:
        return None
    if area.low in WORLD or group in {"all", "of"}:
        return Referent(area.text, area.start, area.end, "place") if area.low in WORLD else None
    named = name_referent(area)
    place = named.resolution.place if named.resolution else None
    continent = place is not None and place.feature_code == "L.CONT"
    return named if continent or area.kind != "PLACE" else None


def _nearest(here: Here, i: int) -> Statement | None:
    found = _NEAREST.match(here.line.signs, i) or _NEAREST_LAST.match(here.line.signs, i)
    if found is None or here.line.words[found.start("nearest")].low not in _SUPERLATIVES:
        return None
    objects = here.objects(found.end())
    if here.line.words[found.start("noun")].low not in RESOLVABLE_HEADS or objects is None or not objects.referents:
        return None
    return Statement(i, objects.end, "extreme", "most", objects.referents[:1])


def _two(here: Here, i: int, joint: Pattern) -> tuple[Referent, Referent, int] | None:
    first = here.objects(i + 1)
    found = joint.match(here.line.signs, first.end) if first else None
    second = here.objects(found.end()) if found else None
    if first is None or second is None or found is None:
        return None
    if here.kind(second.end) == "BE":
        return None  # "Kaunas is nearer the border than Vilnius is" compares subjects
    ends = _one(here, first, i + 1), _one(here, second, found.end())
    return (ends[0], ends[1], second.end) if ends[0] and ends[1] else None


def _one(here: Here, objects: Objects, begin: int) -> Referent | None:
    """Return the one thing named, or "the capital", which the subject's country tells; None for anything else."""
    if len(objects.referents) == 1:
        return objects.referents[0]
    if objects.antecedent and here.kind(objects.end - 1) == "CAPITAL":
        return Referent(here.line.slice(begin, objects.end), *here.line.span(begin, objects.end), "place")
    return None


def _both(first: Referent, second: Referent) -> Referent:
    """Return the first as the object, quoted with the second, which it is compared to."""
    start, end = min(first.start, second.start), max(first.end, second.end)
    return replace(first, start=start, end=end, other=second)
