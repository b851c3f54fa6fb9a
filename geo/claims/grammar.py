"""The grammar: which words open which statement, and the statements without a length."""

from collections.abc import Callable
from dataclasses import replace
from typing import Final

from geo.claims.borders import read_border
from geo.claims.claim import Relation
from geo.claims.comparison import read_closer, read_extreme, read_same, with_length
from geo.claims.measured import read_metric
from geo.claims.neighbours import (
    read_adjacent,
    read_bordering,
    read_neighbour_of,
    read_neighbours,
    read_shared,
    read_sharing,
)
from geo.claims.objects import read_pair
from geo.claims.parts import read_border_town, read_inside, read_lone_part, read_part
from geo.claims.pattern import Pattern, pattern
from geo.claims.quantity import HEDGES
from geo.claims.statement import Here, Statement
from geo.claims.words import NAMES, Line
from geo.places.gazetteer import Gazetteer

__all__ = ["read_statements"]

_TRAVEL: Final[Pattern] = pattern(
    f"""{HEDGES}* (?: NUM (?: (?: TO | OR | DASH ) NUM )? | AN | VAGUE | FRACTION | AN FRACTION ) DASH? OF? AN?
    TIME ANDHALF? (?: POSS | SIGN )? (?P<way> (?: WORD? JOURNEY | ROAD | AWAY | ON WORD | BY WORD )* )
    (?: DUE? (?P<direction> DIR ) )? (?P<link> FROM | OF )"""
)
_TRAVEL_AWAY: Final[Pattern] = pattern(
    f"""{HEDGES}* (?: NUM | AN | VAGUE | FRACTION | AN FRACTION | AN NUM ) DASH? OF? AN? TIME ANDHALF? POSS?
    JOURNEY? AWAY (?! FROM | OF )"""
)
_TWO: Final[Pattern] = pattern("PRONOUN | THE NUM | THE NUM GENERIC")
_OVER: Final[Pattern] = pattern("INSIDE THE (?: PLACE | WATER | GENERIC | WORD | CAP ){1,3} FROM")
_BEFORE_BETWEEN: Final = frozenset({"BE", "LOOSE", "HEDGE", "COMMA", "OPEN", "GENERIC"})


def read_statements(line: Line, *, text: str, gazetteer: Gazetteer) -> tuple[Statement, ...]:
    """Return the statements of a line from left to right, not overlapping; text: the article's."""
    here = Here(line, text, gazetteer)
    found: list[Statement] = []
    i = 0
    while i < len(line.words):
        readers = _READERS.get(line.words[i].kind, ())
        statement = next((s for read in readers if (s := read(here, i))), None)
        if statement:
            found += with_length(statement, found)
            here = replace(here, last=statement if statement.quantity else here.last)
        i = max(statement.end, i + 1) if statement else i + 1
    return tuple(found)


def _travel(here: Here, i: int) -> Statement | None:
    """Read "an hour's drive from O": known, never measured."""
    found = _TRAVEL.match(here.line.signs, i)
    if found is None:
        away = _TRAVEL_AWAY.match(here.line.signs, i)
        end = away.end() if away else 0
        return (
            Statement(i, end, "distance", "elliptic", points_back=True, by_road=True, travel_time=True)
            if away
            else None
        )
    if not (found["way"] or found["direction"] or here.kind(found.start("link")) == "FROM"):
        return None
    objects = here.objects(found.end())
    if objects is None or not objects.referents:
        return None
    direction = _degrees(here.line, found.span("direction")) if found["direction"] else None
    relation: Relation = "direction_distance" if found["direction"] else "distance"
    second = here.objects(objects.end + 1) if here.kind(objects.end) == "TO" and _is_impersonal(here, i) else None
    subject = objects.referents[0] if second and second.referents else None  # "it is an hour's drive from A to B"
    objects = second if second and subject else objects
    return Statement(
        i,
        objects.end,
        relation,
        "from",
        objects.referents,
        subject=subject,
        direction_deg=direction,
        by_road=True,
        travel_time=True,
    )


def _is_impersonal(here: Here, i: int) -> bool:
    """Tell "it is a two-day march", whose "it" means nothing."""
    k = i - 1 - (here.kind(i - 1) == "AN")
    return here.kind(k) == "BE" and here.kind(k - 1) == "PRONOUN"


def _near(here: Here, i: int) -> Statement | None:
    objects = here.objects(i + 1 + (here.kind(i + 1) == "LOOSE"), several=True)
    if objects is None or not objects.referents:
        return None
    return Statement(i, objects.end, "near", "near", objects.referents)


def _across(here: Here, i: int) -> Statement | None:
    """Read "just across the Moei River from Mae Sot" as near it."""
    found = _OVER.match(here.line.signs, i) if here.line.words[i].low == "across" else None
    objects = here.objects(found.end()) if found else None
    if objects is None or not objects.referents:
        return None
    return Statement(i, objects.end, "near", "near", objects.referents)


def _not_far(here: Here, i: int) -> Statement | None:
    """Read "isn't far from"; "is not far from" is a phrase of the lexicon."""
    words = here.line.words
    if words[i].value != "not" or here.kind(i + 2) != "FROM" or words[i + 1].low != "far":
        return None
    near = _near(here, i + 2)
    return replace(near, begin=i + 1, form="not_far") if near else None


def _beside(here: Here, i: int) -> Statement | None:
    """Read "stands by the Russian border", "Odesa, beside the border"."""
    placed = here.kind(i - 1) in {"BE", "COMMA", "LOOSE"}
    border = read_border(here.line, i + 1) if placed and here.kind(i + 1) else None
    if border is None or here.line.words[i].low not in {"by", "beside"}:
        return None
    return Statement(i, border.end, "near", "near", border.referents)


def _on(here: Here, i: int) -> Statement | None:
    border = read_border(here.line, i + 1) if i + 1 < len(here.line.words) else None
    if border is None:
        return _on_coast(here, i)
    if here.line.words[i].low == "at" and here.kind(i - 1) == "COMMA" and here.kind(i - 2) not in NAMES:
        return None  # "from the busiest crossing, at the Mexican border"
    return Statement(i, border.end, "on_border", "on", border.referents)


def _on_coast(here: Here, i: int) -> Statement | None:
    """Read "on Sweden's east coast" as near it."""
    objects = here.objects(i + 1)
    coast = objects.referents[0] if objects and objects.referents else None
    if here.kind(i - 1) in {"UNIT", "ROADUNIT"}:
        return None  # "170 km along the shore"
    if objects is None or coast is None or "COAST" not in {w.kind for w in here.line.words[i + 1 : objects.end]}:
        return None
    return Statement(i, objects.end, "near", "near", (coast,))


def _between(here: Here, i: int) -> Statement | None:
    halfway = here.kind(i) == "HALFWAY"
    if not halfway and i and here.kind(i - 1) not in _BEFORE_BETWEEN:
        return None
    pair = read_pair(here.line, i + 1) if i + 1 < len(here.line.words) else None
    two = _TWO.match(here.line.signs, i + 1) if pair is None else None
    if two and here.line.words[two.end() - 1].low in {"two", "them"}:
        return Statement(i, two.end(), "between", "between", points_back=True, halfway=halfway)
    if pair is None or (i == 0 and not halfway and here.kind(pair.end) != "COMMA"):
        return None
    if here.kind(i - 1) in {"COMMA", "GENERIC"} and pair.referents[0].kind != "place":
        return None
    return Statement(i, pair.end, "between", "between", pair.referents, halfway=halfway)


def _degrees(line: Line, span: tuple[int, int]) -> float | None:
    begin, end = span
    return line.words[begin].value if end - begin == 1 else None


_QUANTIFIED: Final = (read_metric, _travel)
_READERS: Final[dict[str, tuple[Callable[[Here, int], Statement | None], ...]]] = {
    **dict.fromkeys(("NUM", "HEDGE", "VAGUE", "FRACTION", "LOOSE", "FROM", "SAME"), _QUANTIFIED),
    "AN": (*_QUANTIFIED, read_neighbour_of),
    "CLOSE": (*_QUANTIFIED, _near),
    "BE": (_not_far,),
    "BETWEEN": (read_metric, _between),
    "HALFWAY": (_between,),
    "CLOSER": (read_closer,),
    "SAMEFAR": (read_same,),
    "MOST": (read_extreme,),
    "THE": (read_extreme, read_lone_part),
    "COUNTRY": (read_extreme, read_part, read_neighbour_of),
    "DIR": (read_part,),
    **dict.fromkeys(("PLACE", "REGION"), (read_extreme, read_part)),
    "BORDER": (read_border_town, read_bordering),
    "WORD": (read_sharing, read_neighbours),
    "NEAR": (_near,),
    "INSIDE": (_across,),
    "ON": (_on,),
    "BY": (_beside,),
    "IN": (read_inside,),
    "SHARED": (read_shared,),
    "ADJOINS": (read_neighbours, read_adjacent),
    **dict.fromkeys(("BORDERS", "BORDERED", "UNBORDERED"), (read_adjacent,)),
}
