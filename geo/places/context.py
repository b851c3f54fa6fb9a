"""What the text right beside a mention says about where it lies: "Paris, Texas", "Elora (Ont.)", "the river Bug"."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from geo.places.containers import Container, holding, is_nowhere
from geo.places.fold import fold
from geo.places.gazetteer import Gazetteer
from geo.places.listed import plurals, shared_types
from geo.places.mention import Mention, MentionKind

__all__ = ["CUE_CLASSES", "Container", "Unit", "units"]

_REACH: Final = 60
_BORDER: Final = re.compile(r"[ -](?:border|frontier)s?\b")
_ARTICLE: Final = re.compile(r"\b[Tt]he $")
_ALONE: Final = re.compile(
    r"\s*(?:[.,;:)!?\"”]|$)|\s+(?:and|or|in|at|on|to|into|by|near|from|with|for|that|which|where|as|when|while|but|"
    r"is|was|has|had|will|would|could|may|can|rose|rises|fell|falls|flows|flowed|runs|ran|burst|froze|flooded)\b"
)
_NATURAL: Final = ("H.", "T.", "L.", "U.")
# Called "the Gambia" as their rivers are.
_LANDS: Final = frozenset(("gambia", "congo"))
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
_SHARED: Final = plurals(word for word, letter in CUE_CLASSES.items() if letter != "S")


@dataclass(frozen=True, slots=True)
class Unit:
    """All mentions of an article that must mean the same place.

    key: folded surface; surface: one of them as written; kind: "metonym" where any of them is one; container: what is
    said to hold it, None where nothing is; cue: class of the type word beside it, "" for none; indexes: into the
    mentions; positions: where they start; brief: the text is a sentence or two; at_border: "border" stands right after;
    nowhere: what is said to hold it holds no place of the name; holds: as what it holds the place named before it;
    articled: mostly called "the Tigris", as waters, ranges and regions are and towns are not.
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
    holds: Container | None = None
    articled: bool = False


# Folded surface, whether an adjective, what holds it, what it holds a place as.
_Group = tuple[str, bool, Container | None, Container | None]


@dataclass(frozen=True, slots=True)
class _Article:
    """What all units of an article are made of; types: shared by the members of lists."""

    text: str
    mentions: Sequence[Mention]
    gazetteer: Gazetteer
    types: dict[int, str]


def units(text: str, mentions: Sequence[Mention], gazetteer: Gazetteer) -> tuple[Unit, ...]:
    """Group mentions by folded surface, kind and container; a bare mention inherits the container last named."""
    named = [holding(text, m, gazetteer) for m in mentions]
    keys = [fold(m.text) for m in mentions]
    last = {key: h.container for key, h in zip(reversed(keys), reversed(named), strict=True) if h}
    holders = {h.start: h.container for h in named if h and h.known}
    groups: dict[_Group, list[int]] = {}
    for i, (m, key, h) in enumerate(zip(mentions, keys, named, strict=True)):
        if h:
            last[key] = h.container
        held_in, holds = h.container if h else last.get(key), holders.get(m.start)
        if holds and not h and (held_in is None or held_in & holds):
            groups.setdefault((key, m.kind == "demonym", None, holds), []).append(i)
        else:
            groups.setdefault((key, m.kind == "demonym", held_in, None), []).append(i)
    article = _Article(text, mentions, gazetteer, shared_types(text, mentions, _SHARED))
    return tuple(_unit(article, key, tuple(ix)) for key, ix in groups.items())


def _unit(article: _Article, group: _Group, indexes: tuple[int, ...]) -> Unit:
    key, demonym, held_in, holds = group
    text, gazetteer = article.text, article.gazetteer
    members = [article.mentions[i] for i in indexes]
    metonym = any(m.kind == "metonym" for m in members)
    kind: MentionKind = "demonym" if demonym else "metonym" if metonym else "toponym"
    surface = min((m.text for m in members), key=len)
    whole, cues = surface, [c for m in members if (c := cue(text, m))]
    if not cues and all(i in article.types for i in indexes):
        cues = [CUE_CLASSES[article.types[indexes[0]]]]
        whole = _of_type(surface, article.types[indexes[0]], gazetteer)
    articled = 2 * sum(_is_articled(text, m) for m in members) > len(members)
    if articled and not cues and key not in _LANDS:
        whole = _river(surface, gazetteer)
    bare = held_in is None and kind == "toponym" and whole == surface
    return Unit(
        key,
        whole,
        kind,
        held_in,
        cues[0] if cues else "",
        indexes,
        tuple(m.start for m in members),
        brief=len(text) <= _BRIEF,
        at_border=any(_BORDER.match(text, m.end) for m in members),
        nowhere=bare and any(is_nowhere(text, m, gazetteer) for m in members),
        holds=holds,
        articled=articled,
    )


def _river(surface: str, gazetteer: Gazetteer) -> str:
    """Return "Hudson River" for what is called "the Hudson", where no water or range bears that name itself."""
    called = (m.place for m in gazetteer.lookup(surface) if m.kind in ("primary", "abbreviation"))
    if any(p.feature_code.startswith(_NATURAL) for p in called) or "." in surface or surface.isupper():
        return surface
    whole = f"{surface} River"
    return whole if any(m.place.feature_code.startswith("H.STM") for m in gazetteer.lookup(whole)) else surface


def _is_articled(text: str, mention: Mention) -> bool:
    """Tell "the Neches rose" from "the Chicago suburbs"."""
    before = _ARTICLE.search(text, max(0, mention.start - 5), mention.start)
    return before is not None and _ALONE.match(text, mention.end) is not None


def _of_type(surface: str, word: str, gazetteer: Gazetteer) -> str:
    """Return "Lane County" for the Lane of "Lane and Coos counties", where some place is called so."""
    whole = f"{surface} {word.capitalize()}"
    return whole if CUE_CLASSES[word] in "AH" and gazetteer.lookup(whole) else surface


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
