"""The grammar: which words open which statement, and the statements without a length."""

from collections.abc import Callable
from typing import Final

from geo.claims.borders import read_border
from geo.claims.claim import Relation
from geo.claims.comparison import read_closer, read_extreme, read_same, with_length
from geo.claims.measured import read_metric
from geo.claims.objects import name_referent, read_pair
from geo.claims.pattern import Pattern, pattern
from geo.claims.quantity import HEDGES
from geo.claims.statement import Here, Statement
from geo.claims.words import Line
from geo.places.gazetteer import Gazetteer
from geo.text.vocabulary import TITLE_NOUNS

__all__ = ["read_statements"]

_TRAVEL: Final[Pattern] = pattern(
    f"""{HEDGES}* (?: NUM (?: (?: TO | OR | DASH ) NUM )? | AN | VAGUE | FRACTION | AN FRACTION ) DASH? OF? AN?
    TIME ANDHALF? (?: POSS | SIGN )? (?P<way> (?: JOURNEY | ROAD | AWAY | ON WORD | BY WORD )* )
    (?: DUE? (?P<direction> DIR ) )? (?P<link> FROM | OF )"""
)
_INSIDE: Final[Pattern] = pattern(
    """IN (?: THE? (?: WORD | AWAY )? (?P<direction> DIR ) (?: WORD? OF THE? )?
             (?P<name> COUNTRY | REGION ) (?! POSS | CAP )
         | (?P<owner> COUNTRY | REGION ) POSS (?: WORD | AWAY )? (?P<corner> DIR ) (?! BORDER | BORDERS | COAST ) )"""
)
_WHERE: Final = "(?: (?: TO | IN | ON ) THE DIR )?"  # "Russia to the north"
_COUNTRIES: Final[Pattern] = pattern(
    f"""(?: HEDGE | BY | BLOC WORD )* (?: THE | COUPLED )? (?: COUNTRY | REGION ) {_WHERE}
    (?: (?: COMMA | AND | COMMA AND ) THE? COUNTRY {_WHERE} )*"""
)
_PART: Final[Pattern] = pattern(
    """(?P<direction> DIR ) (?P<owner> DEMONYM ) (?P<noun> WORD | GENERIC ) OF?
    (?P<name> PLACE | REGION ) (?! POSS | CAP )"""
)
_NEIGHBOURING: Final[Pattern] = pattern(
    "(?P<first> COUNTRY ) COMMA? AND (?P<word> WORD ) (?P<second> COUNTRY ) (?! POSS )"
)
_NEIGHBOURING_WORDS: Final = frozenset({"neighbouring", "neighboring"})
_SHARING: Final[Pattern] = pattern("WORD (?: WORD | OF | THIS | AN | DIR | THE ){0,5} (?: BORDER | BORDERS ) WITH")
_SHARING_WORDS: Final = frozenset({"share", "shares", "has", "have"})
_BEFORE_BETWEEN: Final = frozenset({"BE", "LOOSE", "HEDGE", "COMMA", "OPEN"})


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
        i = max(statement.end, i + 1) if statement else i + 1
    return tuple(found)


def _travel(here: Here, i: int) -> Statement | None:
    """Read "an hour's drive from O": known, never measured."""
    found = _TRAVEL.match(here.line.signs, i)
    if found is None or not (found["way"] or found["direction"] or here.kind(found.start("link")) == "FROM"):
        return None
    objects = here.objects(found.end())
    if objects is None or not objects.referents:
        return None
    direction = _degrees(here.line, found.span("direction")) if found["direction"] else None
    relation: Relation = "direction_distance" if found["direction"] else "distance"
    return Statement(
        i,
        objects.end,
        relation,
        "from",
        objects.referents,
        direction_deg=direction,
        by_road=True,
        travel_time=True,
    )


def _near(here: Here, i: int) -> Statement | None:
    objects = here.objects(i + 1 + (here.kind(i + 1) == "LOOSE"))
    if objects is None or not objects.referents:
        return None
    return Statement(i, objects.end, "near", "near", objects.referents)


def _on(here: Here, i: int) -> Statement | None:
    border = read_border(here.line, i + 1) if i + 1 < len(here.line.words) else None
    if border is None:
        return None
    return Statement(i, border.end, "on_border", "on", border.referents)


def _between(here: Here, i: int) -> Statement | None:
    halfway = here.kind(i) == "HALFWAY"
    if not halfway and here.kind(i - 1) not in _BEFORE_BETWEEN:
        return None
    pair = read_pair(here.line, i + 1) if i + 1 < len(here.line.words) else None
    if pair is None or (here.kind(i - 1) == "COMMA" and pair.referents[0].kind != "place"):
        return None
    return Statement(i, pair.end, "between", "between", pair.referents, halfway=halfway)


def _adjacent(here: Here, i: int) -> Statement | None:
    found = _COUNTRIES.match(here.line.signs, i + 1)
    if found is None:
        return None
    countries = [w for w in here.line.words[i + 1 : found.end()] if w.kind in {"COUNTRY", "REGION"}]
    objects = tuple(name_referent(w) for w in countries)
    return Statement(i, found.end(), "adjacent", "borders", objects, negated=here.kind(i) == "UNBORDERED")


def _shared(here: Here, i: int) -> Statement | None:
    """Read "Poland and Lithuania share a border", not "share a border of 104 km"."""
    if here.kind(i + 1) == "OF":
        return None
    k = i - 2 if here.kind(i - 1) == "NOT" else i  # "do not share"
    if [here.kind(q) for q in range(k - 3, k)] != ["COUNTRY", "AND", "COUNTRY"]:
        return None
    first, second = (name_referent(here.line.words[q]) for q in (k - 3, k - 1))
    return Statement(i, i + 1, "adjacent", "borders", (second,), subject=first)


def _inside(here: Here, i: int) -> Statement | None:
    """Read "in southwestern Belarus"."""
    found = _INSIDE.match(here.line.signs, i)
    if found is None:
        return None
    named, part = ("name", "direction") if found["name"] else ("owner", "corner")
    name = name_referent(here.line.words[found.start(named)])
    direction = _degrees(here.line, found.span(part))
    return Statement(i, found.end(), "inside", "inside", (name,), direction_deg=direction)


def _part(here: Here, i: int) -> Statement | None:
    """Read "the northern Nigerian state of Zamfara": of Zamfara, in the north of Nigeria."""
    found = _PART.match(here.line.signs, i)
    if found is None or here.line.words[found.start("noun")].low not in TITLE_NOUNS:
        return None
    owner, name = (name_referent(here.line.words[found.start(group)]) for group in ("owner", "name"))
    direction = _degrees(here.line, found.span("direction"))
    return Statement(i, found.end(), "inside", "inside", (owner,), direction_deg=direction, subject=name)


def _neighbours(here: Here, i: int) -> Statement | None:
    """Read "Uganda and neighbouring Kenya"."""
    found = _NEIGHBOURING.match(here.line.signs, i)
    if found is None or here.line.words[found.start("word")].low not in _NEIGHBOURING_WORDS:
        return None
    first, second = (name_referent(here.line.words[found.start(group)]) for group in ("first", "second"))
    return Statement(i, found.end(), "adjacent", "borders", (second,), subject=first)


def _sharing(here: Here, i: int) -> Statement | None:
    """Read "shares part of its eastern border with Sudan"."""
    if here.line.words[i].low not in _SHARING_WORDS:
        return None
    found = _SHARING.match(here.line.signs, i)
    countries = _COUNTRIES.match(here.line.signs, found.end()) if found else None
    if found is None or countries is None or "NUM" in {w.kind for w in here.line.words[i : found.end()]}:
        return None
    names = [w for w in here.line.words[found.end() : countries.end()] if w.kind in {"COUNTRY", "REGION"}]
    return Statement(i, countries.end(), "adjacent", "borders", tuple(map(name_referent, names)))


def _degrees(line: Line, span: tuple[int, int]) -> float | None:
    begin, end = span
    return line.words[begin].value if end - begin == 1 else None


_QUANTIFIED: Final = (read_metric, _travel)
_READERS: Final[dict[str, tuple[Callable[[Here, int], Statement | None], ...]]] = {
    **dict.fromkeys(("NUM", "HEDGE", "VAGUE", "FRACTION", "AN", "LOOSE", "FROM"), _QUANTIFIED),
    "CLOSE": (*_QUANTIFIED, _near),
    "BETWEEN": (read_metric, _between),
    "HALFWAY": (_between,),
    "CLOSER": (read_closer,),
    "SAMEFAR": (read_same,),
    **dict.fromkeys(("MOST", "THE"), (read_extreme,)),
    "COUNTRY": (read_extreme, _neighbours),
    "DIR": (_part,),
    "WORD": (_sharing,),
    "NEAR": (_near,),
    "ON": (_on,),
    "IN": (_inside,),
    "SHARED": (_shared,),
    **dict.fromkeys(("BORDERS", "ADJOINS", "BORDERED", "UNBORDERED"), (_adjacent,)),
}
