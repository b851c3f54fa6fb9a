"""What the text right after a mention says holds it: "Paris, Texas", "Elora (Ont.)", "Perth in Scotland"."""

import re
from dataclasses import dataclass
from typing import Final

from geo.places.gazetteer import Gazetteer, NameMatch
from geo.places.mention import Mention
from geo.places.place import Place

__all__ = ["Container", "Holding", "holding", "is_nowhere"]

# (country, first-level division or "") alternatives, any of which may be meant: Georgia is a country and a state.
Container = frozenset[tuple[str, str]]

_REACH: Final = 60
_WORD: Final = r"[^\W\d_a-z][\w.'’-]*"
_NAME: Final = rf"{_WORD}(?: (?:of |and )?{_WORD}){{0,3}}"
_APART: Final = re.compile(rf"(?:['’]s)?\s*[,(]\s*({_NAME})(?:\s*[,(]\s*({_NAME}))?")
_INSIDE: Final = re.compile(
    rf",? in (?:the )?(?:far )?(?:(?:north|south|east|west|central)[a-z-]*(?: part)?(?: of)? )({_NAME})"
)
_GLUED: Final = re.compile(r" ((?:[A-Z][a-z]?\. ?){1,2}[A-Z]?[a-z]*\.?|[A-Z][a-z]{2,4}\.)(?!\w)")
_HOMELAND: Final = re.compile(rf" (?:of|in) (?:the )?({_NAME})(?!['’\w])")
_CITY: Final = 100_000
_ENDS: Final = re.compile(r"\s*(?:[,;:)] (?!and\b|or\b|[A-Z])|[.)]|[a-z](?!nd\b)|$)")


@dataclass(frozen=True, slots=True)
class Holding:
    """What is said to hold a mention, and where its name begins; known: a place of the mention lies in it."""

    container: Container
    start: int
    known: bool = True


def holding(text: str, mention: Mention, gazetteer: Gazetteer) -> Holding | None:
    """Return the country or division named right after a mention, None when there is none."""
    if mention.kind == "demonym":
        return None
    end = mention.end
    if apart := _APART.match(text, end, end + _REACH):
        for number in (1, 2):
            name = apart.group(number)
            if name and (found := _divisions(name, gazetteer)):
                return _holding(found, apart.start(number), mention, gazetteer)
            if name and not name.endswith(("County", "Parish", "Co.")):
                return None
    for phrase in (_INSIDE, _GLUED):
        named = phrase.match(text, end, end + _REACH)
        found = _divisions(named.group(1), gazetteer) if named else None
        if named and found:
            return _holding(found, named.start(1), mention, gazetteer)
    return _homeland(text, mention, gazetteer)


def _homeland(text: str, mention: Mention, gazetteer: Gazetteer) -> Holding | None:
    """Tell "the Gold Coast of Australia" and "Perth in Scotland", where a place of the name lies in it."""
    named = _HOMELAND.match(text, mention.end, mention.end + _REACH)
    if not named or _is_city(named.group(1), gazetteer):
        return None
    bearers = gazetteer.lookup(mention.text)
    found = _divisions(named.group(1), gazetteer) or ()
    held = frozenset(c for c in found if any(_lies_in(m.place, *c) for m in bearers))
    return Holding(held, named.start(1)) if held else None


def is_nowhere(text: str, mention: Mention, gazetteer: Gazetteer) -> bool:
    """Tell "Brandon, Northumberland, is" where no Brandon of Northumberland is known, from a list of places."""
    apart = _APART.match(text, mention.end, mention.end + _REACH)
    inside = _INSIDE.match(text, mention.end, mention.end + _REACH)
    if apart and (_is_listed(text, mention, apart) or _is_city(apart.group(1), gazetteer)):
        return False
    held = apart or inside
    found = _divisions(held.group(1), gazetteer) if held else None
    bearers = gazetteer.lookup(mention.text) if found else ()
    wide = any(m.kind == "primary" and m.place.feature_code.startswith(("A.PCL", "A.ADM1")) for m in bearers)
    return bool(bearers) and not wide and not any(_lies_in(m.place, *c) for c in found or () for m in bearers)


def _is_listed(text: str, mention: Mention, apart: re.Match[str]) -> bool:
    """Tell "Beijing, Brussels, Moscow and Washington" from a name and what holds it."""
    more = apart.group(2) or " and " in apart.group(1) or not _ENDS.match(text, apart.end(1))
    return bool(more) or text[: mention.start].rstrip().endswith((",", ";"))


def _is_city(name: str, gazetteer: Gazetteer) -> bool:
    towns = (m for m in gazetteer.lookup(name) if m.kind == "primary" and m.place.feature_code.startswith("P."))
    return any(m.place.population >= _CITY for m in towns)


def _holding(found: Container, start: int, mention: Mention, gazetteer: Gazetteer) -> Holding | None:
    """Return what can hold a place of the mention's name; None in a list of countries: "China, Japan"."""
    bearers = gazetteer.lookup(mention.text)
    listed = any(m.kind == "primary" and m.place.feature_code.startswith("A.PCL") for m in bearers)
    meant = [(country, first) for country, first in found if first or not listed]
    held = frozenset(c for c in meant if not bearers or any(_lies_in(m.place, *c) for m in bearers))
    return Holding(held, start, known=bool(bearers)) if held else None


def _lies_in(place: Place, country: str, first: str) -> bool:
    return place.country == country and (not first or first in place.admin[:1] or place.name == first)


def _divisions(name: str, gazetteer: Gazetteer) -> Container | None:
    words = name.removesuffix("'s").removesuffix("’s").split(" ")
    for size in range(len(words), 0, -1):
        part = " ".join(words[:size])
        for written in dict.fromkeys((part, part.rstrip(".,"))):
            rows = [r for r in gazetteer.lookup(written) if _is_division(r, written)]
            if rows:
                return frozenset((r.place.country or "", _first_level(r)) for r in rows)
    return None


def _first_level(row: NameMatch) -> str:
    return row.place.name if row.place.feature_code == "A.ADM1" else ""


def _is_division(row: NameMatch, written: str) -> bool:
    code = row.place.feature_code
    if not (code.startswith("A.PCL") or code == "A.ADM1"):
        return False
    if row.kind == "abbreviation":
        return "." in written or written.isupper()
    return row.kind == "primary" and len(written) > 3
