"""What the text right beside a mention says about where it lies: "Paris, Texas", "Elora (Ont.)", "the river Bug"."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from geo.places.fold import fold
from geo.places.gazetteer import Gazetteer, NameMatch
from geo.places.mention import Mention, MentionKind
from geo.places.place import Place

__all__ = ["CUE_CLASSES", "Container", "Unit", "units"]

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
_BORDER: Final = re.compile(r"[ -](?:border|frontier)s?\b")
_CITY: Final = 100_000
_ENDS: Final = re.compile(r"\s*(?:[,;:)] (?!and\b|or\b|[A-Z])|[.)]|[a-z](?!nd\b)|$)")
_BRIEF: Final = 300
_NEXT_WORD: Final = re.compile(r"\s*([^\W\d_]+)")
_WORDS_BEFORE: Final = re.compile(r"[^\W\d_]+")
# Type word -> class: A division, P settlement, H water, T land form, S spot.
_TYPE_WORDS: Final = {
    "A": """
        county counties parish province oblast voblast region district state prefecture governorate republic
        department territory canton rayon raion krai voivodeship
    """,
    "P": """
        city township borough village town metro suburb suburbs downtown municipality hamlet settlement
    """,
    "H": """
        river creek lake bay sea ocean gulf reservoir canal strait falls harbor harbour sound lagoon dam
    """,
    "T": """
        island islands mountain mountains mount valley forest hill hills peak peninsula desert canyon basin
        coast isle cape
    """,
    "S": """
        street avenue road boulevard drive lane highway school college university hospital airport church
        bridge stadium base square station
    """,
}
CUE_CLASSES: Final = {word: letter for letter, words in _TYPE_WORDS.items() for word in words.split()}


@dataclass(frozen=True, slots=True)
class Unit:
    """All mentions of an article that must mean the same place.

    key: folded surface; surface: one of them as written; kind: "metonym" where any of them is one; container: what is
    said to hold it, None where nothing is; cue: class of the type word beside it, "" for none; indexes: into the
    mentions; positions: where they start; brief: the text is a sentence or two; at_border: "border" stands right after;
    nowhere: what is said to hold it holds no place of the name.
    """

    key: str
    surface: str
    kind: MentionKind
    container: Container | None
    cue: str
    indexes: tuple[int, ...]
    positions: tuple[int, ...]
    brief: bool = False
    at_border: bool = False
    nowhere: bool = False


def units(text: str, mentions: Sequence[Mention], gazetteer: Gazetteer) -> tuple[Unit, ...]:
    """Group mentions by folded surface, kind and container; a bare mention inherits the container last named."""
    groups: dict[tuple[str, bool, Container | None], list[int]] = {}
    named = [container(text, m, gazetteer) for m in mentions]
    last: dict[str, Container] = {}
    for m, c in reversed(list(zip(mentions, named, strict=True))):
        if c:
            last[fold(m.text)] = c
    for i, (m, c) in enumerate(zip(mentions, named, strict=True)):
        key = fold(m.text)
        if c:
            last[key] = c
        groups.setdefault((key, m.kind == "demonym", c or last.get(key)), []).append(i)
    return tuple(_unit(text, mentions, key, tuple(ix), gazetteer) for key, ix in groups.items())


def _unit(
    text: str,
    mentions: Sequence[Mention],
    group: tuple[str, bool, Container | None],
    indexes: tuple[int, ...],
    gazetteer: Gazetteer,
) -> Unit:
    key, demonym, held_in = group
    members = [mentions[i] for i in indexes]
    metonym = any(m.kind == "metonym" for m in members)
    kind: MentionKind = "demonym" if demonym else "metonym" if metonym else "toponym"
    surface = min((m.text for m in members), key=len)
    cues = [c for m in members if (c := cue(text, m))]
    return Unit(
        key,
        surface,
        kind,
        held_in,
        cues[0] if cues else "",
        indexes,
        tuple(m.start for m in members),
        brief=len(text) <= _BRIEF,
        at_border=any(_BORDER.match(text, m.end) for m in members),
        nowhere=held_in is None and kind == "toponym" and any(_is_nowhere(text, m, gazetteer) for m in members),
    )


def cue(text: str, mention: Mention) -> str:
    """Return the class of the type word of a mention: "Warren County", "Brest region", "city of Brest"."""
    words = mention.text.lower().split()
    for edge in (words[-1], words[0]) if len(words) > 1 else ():
        if edge in CUE_CLASSES:
            return CUE_CLASSES[edge]
    after = _NEXT_WORD.match(text, mention.end, mention.end + _REACH)
    if after and after.group(1).lower() in CUE_CLASSES:
        return CUE_CLASSES[after.group(1).lower()]
    before = [w.lower() for w in _WORDS_BEFORE.findall(text[max(0, mention.start - 30) : mention.start])]
    if len(before) > 1 and before[-1] == "of":
        return CUE_CLASSES.get(before[-2], "")
    if before and before[-1] in ("river", "lake", "mount", "city", "town", "village"):
        return CUE_CLASSES[before[-1]]
    return ""


def container(text: str, mention: Mention, gazetteer: Gazetteer) -> Container | None:
    """Return the country or division named right after a mention, None when there is none."""
    if mention.kind == "demonym":
        return None
    end = mention.end
    if apart := _APART.match(text, end, end + _REACH):
        for name in (apart.group(1), apart.group(2)):
            if name and (found := _divisions(name, gazetteer)):
                return _holding(found, mention, gazetteer)
            if name and not name.endswith(("County", "Parish", "Co.")):
                return None
    if (inside := _INSIDE.match(text, end, end + _REACH)) and (found := _divisions(inside.group(1), gazetteer)):
        return _holding(found, mention, gazetteer)
    if glued := _GLUED.match(text, end, end + _REACH):
        found = _divisions(glued.group(1), gazetteer)
        return _holding(found, mention, gazetteer) if found else None
    return None


def _is_nowhere(text: str, mention: Mention, gazetteer: Gazetteer) -> bool:
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


def _holding(found: Container, mention: Mention, gazetteer: Gazetteer) -> Container | None:
    """Return what can hold a place of the mention's name; None in a list of countries: "China, Japan"."""
    bearers = gazetteer.lookup(mention.text)
    listed = any(m.kind == "primary" and m.place.feature_code.startswith("A.PCL") for m in bearers)
    meant = [(country, first) for country, first in found if first or not listed]
    return frozenset(c for c in meant if not bearers or any(_lies_in(m.place, *c) for m in bearers)) or None


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
