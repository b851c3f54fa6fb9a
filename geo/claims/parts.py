"""Statements of titles: "in southern Turkey", "the southern Turkish city of Adana", "the border town of Kilis"."""

from re import Match
from typing import Final

from geo.claims.borders import code_of
from geo.claims.claim import Referent
from geo.claims.objects import name_referent
from geo.claims.pattern import Pattern, pattern
from geo.claims.statement import Here, Statement
from geo.claims.words import NAMES, Line
from geo.text.vocabulary import PARTS, RESOLVABLE_HEADS, TITLE_NOUNS

__all__ = ["read_border_town", "read_inside", "read_lone_part", "read_part"]

_TITLE: Final = "(?: (?: WORD | GENERIC | DASH | AND ){0,3}? (?P<noun> WORD | GENERIC | CAPITAL ) OF? )"
_NAMED: Final = "(?P<name> PLACE | REGION ) (?! POSS | CAP )"
_INSIDE: Final[Pattern] = pattern(
    """IN (?: THE? (?: WORD | AWAY )? (?: (?P<direction> DIR ) | CENTRE ) (?: (?P<noun> WORD | GENERIC )? OF THE? )?
             (?P<name> COUNTRY | REGION ) (?! POSS | CAP )
         | (?P<owner> COUNTRY | REGION ) POSS (?: (?: DEMONYM | CAP | WORD ) DASH WORD | WORD | AWAY )?
             (?P<corner> DIR )
             (?! BORDER | BORDERS | COAST | (?: WORD | GENERIC | CAPITAL ){0,2} OF? (?: PLACE | REGION ) ) )"""
)
_ITS_PART: Final[Pattern] = pattern("IN THE (?: WORD | GENERIC ) POSS WORD? (?P<direction> DIR ) (?! BORDER | COAST )")
_STATES: Final = frozenset({"country", "nation", "republic", "kingdom"})
# "northern Nigerian state of Zamfara", "northern Mozambique's Pemba"
_TITLED: Final[Pattern] = pattern(
    f"(?P<part> DIR ) (?P<owner> DEMONYM | COUNTRY | REGION ) (?: (?P<poss> POSS ) | {_TITLE} ) {_NAMED}"
)
# "Nigeria's northern city of Kano", "Ukraine's eastern Donetsk region"
_OWNED: Final[Pattern] = pattern(
    f"""(?P<owner> COUNTRY | REGION ) POSS WORD? (?P<part> DIR ) {_TITLE}? {_NAMED}
    (?: (?P<after> WORD | GENERIC ) | (?P<ends> COMMA | STOP | SHUT | SIGN | $ ) )?"""
)
# "the northern city of Kano, Nigeria"
_FOLLOWED: Final[Pattern] = pattern(
    f"(?P<part> DIR ) {_TITLE} (?P<name> PLACE | REGION ) (?: COMMA | IN | COMMA IN ) (?P<owner> COUNTRY ) (?! POSS )"
)
# "Lille, northern France"
_APPOSED: Final[Pattern] = pattern(
    """(?P<name> PLACE | REGION ) COMMA (?P<part> DIR ) (?P<owner> COUNTRY ) (?! COMMA AND )
    (?= COMMA | OPEN | SHUT | DASH | STOP | SIGN | $ )"""
)
# "the northern city of Kano", of the country spoken of
_LONE: Final[Pattern] = pattern(f"THE (?: WORD | AWAY )? (?P<part> DIR ) {_TITLE} {_NAMED}")
_BORDER_TOWN: Final[Pattern] = pattern("BORDER (?P<noun> GENERIC ) (?: OF? (?P<name> PLACE ) (?! POSS | CAP ) )?")


def read_inside(here: Here, i: int) -> Statement | None:
    """Read "in southwestern Belarus", "in Belarus' far north-west"; "in the northern state of X" says nothing of X."""
    found = _INSIDE.match(here.line.signs, i)
    if found is None:
        return _in_its_part(here, i)
    if found["noun"] and here.line.words[found.start("noun")].low not in PARTS:
        return None
    named, part = ("name", "direction") if found["name"] else ("owner", "corner")
    name = name_referent(here.line.words[found.start(named)])
    direction = _degrees(here.line, found.span(part))
    return Statement(i, found.end(), "inside", "inside", (name,), direction_deg=direction)


def _in_its_part(here: Here, i: int) -> Statement | None:
    """Read "in the country's southwest", whose country the context supplies."""
    found = _ITS_PART.match(here.line.signs, i)
    if found is None or here.line.words[i + 2].low not in _STATES:
        return None
    direction = _degrees(here.line, found.span("direction"))
    return Statement(i, found.end(), "inside", "inside", points_back=True, direction_deg=direction)


def read_part(here: Here, i: int) -> Statement | None:
    """Read a name whose title says in which part of a country it lies."""
    for each in (_TITLED, _OWNED, _FOLLOWED, _APPOSED):
        found = each.match(here.line.signs, i)
        if found is None or not _is_titled(here, found):
            continue
        owner, name = (name_referent(here.line.words[found.start(group)]) for group in ("owner", "name"))
        if not _is_placed(name) or (owner.kind != "country" and _is_people(here, found)):
            continue
        end = found.end() if each is not _OWNED else found.end("name")
        direction = _degrees(here.line, found.span("part"))
        return Statement(i, end, "inside", "inside", (owner,), direction_deg=direction, subject=name)
    return None


def _is_titled(here: Here, found: Match[str]) -> bool:
    """Tell a noun of a title, "state", before the name or right after it; other patterns have none."""
    nouns = [found.start(group) for group in ("noun", "after") if group in found.re.groupindex and found[group]]
    if found.re is _OWNED and not nouns and found["ends"] is None:
        return False
    return all(here.line.words[k].low in TITLE_NOUNS and not _is_part(here, k) for k in nouns[:1])


def _is_placed(name: Referent) -> bool:
    return name.resolution is not None and name.resolution.place is not None


def _is_people(here: Here, found: Match[str]) -> bool:
    """Tell "the northern Kurdish village of X", whose people are meant, from "the northern Kansas town of X"."""
    return here.kind(found.start("owner")) == "DEMONYM"


def _is_part(here: Here, k: int) -> bool:
    """Tell "the western region of Kansas", a part of it, from "the western city of Lida"."""
    return here.line.words[k].low in PARTS | {"capital"} and here.kind(k + 1) == "OF" and here.kind(k + 2) == "REGION"


def read_lone_part(here: Here, i: int) -> Statement | None:
    """Read "the northern city of Kano", whose country the context supplies."""
    found = _LONE.match(here.line.signs, i)
    if found is None or not _is_titled(here, found) or read_part(here, found.start("part")):
        return None
    name = name_referent(here.line.words[found.start("name")])
    direction = _degrees(here.line, found.span("part"))
    if not _is_placed(name) or direction is None:
        return None
    return Statement(i, found.end(), "inside", "inside", points_back=True, direction_deg=direction, subject=name)


def read_border_town(here: Here, i: int) -> Statement | None:
    """Read "the Turkish border town of Kilis" and "Kilis, a border town": near a border of its country."""
    found = _BORDER_TOWN.match(here.line.signs, i)
    if found is None or here.line.words[found.start("noun")].low not in RESOLVABLE_HEADS:
        return None
    k = i - 1 - (here.kind(i - 1) == "POSS")
    side = here.line.words[k] if here.kind(k) in {"DEMONYM", "COUNTRY"} else None
    begin = k if side else i
    apposed = [here.kind(begin - 2), here.kind(begin - 1)] == ["COMMA", "THE"] and here.kind(begin - 3) in NAMES
    if not found["name"] and here.kind(begin - 1) != "AN" and not apposed:
        return None
    subject = name_referent(here.line.words[found.start("name")]) if found["name"] else None
    code = code_of(side) if side else None
    word = here.line.words[i]
    border = Referent(word.text, word.start, word.end, "border", (code,) if code else ())
    begin -= subject is None
    return Statement(begin, found.end() if subject else i + 2, "near", "border_town", (border,), subject=subject)


def _degrees(line: Line, span: tuple[int, int]) -> float | None:
    begin, end = span
    return line.words[begin].value if end - begin == 1 else None
