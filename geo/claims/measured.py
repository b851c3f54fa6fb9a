"""Statements with a length: "5 km from O", "12 miles south of O", "from A to B is 5 km", "a 418-km border"."""

from typing import Final

from geo.claims.borders import Objects
from geo.claims.claim import Referent, Relation
from geo.claims.depth import APART, apart, depth, parting
from geo.claims.distractor import is_distractor
from geo.claims.length import border_length
from geo.claims.pattern import Pattern, pattern
from geo.claims.quantity import Stated, read_quantity, repeated
from geo.claims.statement import Here, Statement
from geo.claims.words import Line
from geo.text.vocabulary import WAYS

__all__ = ["read_metric"]

_TAIL: Final[Pattern] = pattern(
    """(?: COMMA AWAY COMMA )? (?: AWAY | ROAD | JOURNEY | LOOSE )* (?: OPEN [^SHUT]{1,8} SHUT )?
    (?: (?: DUE | HEDGE | LOOSE ){0,2} (?: (?: TO | IN ) THE? )? (?P<direction> DIR (?: AND DIR )? ) )?
    (?: AWAY | ROAD | JOURNEY )* (?: OPEN [^SHUT]{1,8} SHUT )? (?P<link> FROM | OF )"""
)
_ELLIPTIC: Final[Pattern] = pattern(
    """(?: AWAY+ ROAD? | ROAD | AWAY? DUE? (?: TO (?: THE | THIS ) )? (?P<direction> DIR ) AWAY? ) (?! FROM | OF | DIR )
    | (?P<off> FROM ) (?= COMMA | AND | STOP | SIGN | SHUT | BUT | $ )"""
)
_FROM_TO: Final[Pattern] = pattern("FROM | BETWEEN")
_JOINTS: Final = (["AND"], ["COMMA", "AND"], ["OR"], ["COMMA", "OR"], ["BUT"], ["COMMA", "BUT"])
_FROM_COAST: Final = frozenset({"inland", "offshore"})  # measured from the coast without naming it
_RIVER_WAYS: Final = frozenset({"upstream", "downstream", "upriver", "downriver"})
_ENDS_LIMIT: Final = 25  # words back to the "from" of "from A to B is 5 km"


def read_metric(here: Here, i: int) -> Statement | None:
    """Read the statement whose length starts at word i; None where there is none or it is the size of something."""
    stated = read_quantity(here.line, i, text=here.text)
    if stated is None and here.last and here.last.quantity and (here.kind(i) == "SAME" or _goes_on(here, i)):
        stated = repeated(here.line, i, here.last.quantity, text=here.text)
    if stated is None:
        return None
    length = border_length(here, stated)
    if length or is_distractor(here.line, stated):
        return length
    readers = (_from, _to, _ends, apart, parting, depth, _elliptic)
    return next((found for read in readers if (found := read(here, stated))), None)


def _goes_on(here: Here, i: int) -> bool:
    """Tell "5 km from A and 16 from B" from "5 km from A; 16 from B were hurt"."""
    return here.last is not None and [w.kind for w in here.line.words[here.last.end : i]] in _JOINTS


def _from(here: Here, stated: Stated) -> Statement | None:
    """Read "N [away] [north] from O"."""
    line = here.line
    tail = _TAIL.match(line.signs, stated.end)
    if tail is None:
        return None
    bare_of = here.kind(tail.start("link")) == "OF" and tail["direction"] is None
    if bare_of and not stated.within:
        return None
    objects = here.objects(tail.end(), several=True)
    if objects is None or _is_path(here, stated, objects, tail.end()):
        return None
    if here.kind(objects.end) == "TO" and here.kind(stated.begin - 2) == "PRONOUN":
        return _onward(here, stated, objects)
    words = line.words[stated.begin : objects.end + 3]
    return Statement(
        stated.begin,
        objects.end,
        _metric_relation(stated, tail["direction"]),
        "from",
        objects.referents,
        objects.antecedent,
        stated.quantity,
        _direction(line, tail.span("direction")),
        by_road=stated.by_road or any(w.kind in {"ROAD", "JOURNEY"} or w.low in _RIVER_WAYS for w in words),
    )


def _onward(here: Here, stated: Stated, first: Objects) -> Statement | None:
    """Read "it is N from A to B"."""
    second = here.objects(first.end + 1)
    if second is None or not second.referents or not first.referents:
        return None
    return Statement(
        stated.begin,
        second.end,
        _metric_relation(stated, None),
        "to",
        second.referents,
        quantity=stated.quantity,
        subject=first.referents[0],
    )


def _is_path(here: Here, stated: Stated, objects: Objects, begin: int) -> bool:
    """Tell "ran 5 km from A to B": a way, not a place."""
    away = any(w.low == "away" for w in here.line.words[stated.end : begin])
    return here.kind(objects.end) == "TO" and not away and here.kind(stated.begin - 1) != "BE"


def _metric_relation(stated: Stated, direction: str | None) -> Relation:
    if direction:
        return "direction_distance"
    return "within" if stated.quantity.hedge in {"less_than", "up_to"} else "distance"


def _direction(line: Line, span: tuple[int, int]) -> float | None:
    """Return the degrees of one direction; "north and west" has none."""
    begin, end = span
    return line.words[begin].value if end - begin == 1 else None


def _to(here: Here, stated: Stated) -> Statement | None:
    """Read "from X it is N to O"; "it is N from O" is read as _from."""
    toward = here.kind(stated.end) == "DIR"
    if here.kind(stated.end + toward) != "TO" or here.kind(stated.begin - 1) != "BE":
        return None
    subject = _first_after(here, "FROM", stated.begin)
    objects = here.objects(stated.end + toward + 1)
    there = here.kind(stated.begin - 3) == "THERE"  # "from there it is N to O"
    if (subject is None and not there) or objects is None or not objects.referents:
        return None
    if toward and subject:
        return _onward_by_compass(here, stated, objects, subject)
    relation = _metric_relation(stated, None)
    return Statement(
        stated.begin, objects.end, relation, "to", objects.referents, quantity=stated.quantity, subject=subject
    )


def _onward_by_compass(here: Here, stated: Stated, objects: Objects, start: Referent) -> Statement | None:
    """Read "from A it is N south to B": B lies south of A."""
    return Statement(
        stated.begin,
        objects.end,
        "direction_distance",
        "to",
        (start,),
        quantity=stated.quantity,
        direction_deg=here.line.words[stated.end].value,
        subject=objects.referents[0],
    )


def _first_after(here: Here, kind: str, stop: int) -> Referent | None:
    """Return the place right after the last word of a kind before `stop`."""
    for k in range(stop - 1, max(-1, stop - _ENDS_LIMIT), -1):
        if here.kind(k) == kind:
            objects = here.objects(k + 1)
            return objects.referents[0] if objects and objects.referents else None
    return None


def _ends(here: Here, stated: Stated) -> Statement | None:
    """Read "from A to B is N" and "the distance between A and B is N"."""
    if here.kind(stated.begin - 1) != "BE":
        return None
    for opening in _FROM_TO.finditer(here.line.signs, max(0, stated.begin - _ENDS_LIMIT), stated.begin):
        first = _end(here, opening.end())
        joint = "TO" if here.kind(opening.start()) == "FROM" else "AND"
        if (
            first is None
            or not first.referents
            or here.kind(first.end) != joint
            or _is_named_way(here, opening.start())
        ):
            continue
        second = here.objects(first.end + 1)
        pronoun = here.kind(stated.begin - 2) == "PRONOUN"  # "from A to B it is N"
        if second and second.referents and second.end == stated.begin - 1 - pronoun:
            relation = _metric_relation(stated, None)
            return Statement(
                opening.start(),
                stated.end,
                relation,
                "between_ends",
                second.referents,
                quantity=stated.quantity,
                subject=first.referents[0],
                by_road=stated.by_road or here.kind(opening.start() - 1) == "JOURNEY",
            )
    return None


def _end(here: Here, k: int) -> Objects | None:
    """Read the first end of "from A to B"; "here" is one, for its speaker may be known."""
    word = here.line.words[k] if k < len(here.line.words) else None
    if word is not None and word.low == "here":
        return Objects((Referent(word.text, word.start, word.end, "place"),), k + 1)
    return here.objects(k)


def _is_named_way(here: Here, k: int) -> bool:
    """Tell "the road from A to B is 5 km" from "the distance from A to B is 5 km"."""
    return k > 0 and here.line.words[k - 1].low in WAYS


def _elliptic(here: Here, stated: Stated) -> Statement | None:
    """Read "12 miles away", "12 miles to the south": from what was just named."""
    tail = _ELLIPTIC.match(here.line.signs, stated.end)
    if tail is None or here.line.words[tail.end() - 1].low in APART:
        return None
    if tail["off"] and here.line.words[tail.start("off")].low != "off":
        return None
    last = here.line.words[tail.end() - 1]
    coast = (Referent(last.text, last.start, last.end, "coast"),) if last.low in _FROM_COAST else ()
    return Statement(
        stated.begin,
        tail.end(),
        _metric_relation(stated, tail["direction"]),
        "from" if coast else "elliptic",
        coast,
        points_back=not coast,
        quantity=stated.quantity,
        direction_deg=_direction(here.line, tail.span("direction")) if tail["direction"] else None,
    )
