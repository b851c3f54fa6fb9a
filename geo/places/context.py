"""What the text right beside a mention says about where it lies: "Paris, Texas", "Elora (Ont.)", "the river Bug"."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from geo.places.containers import Container, is_nowhere
from geo.places.fold import fold
from geo.places.gazetteer import Gazetteer
from geo.places.mention import Mention, MentionKind
from geo.places.senses import Sense, called, senses
from geo.places.type_words import CUE_CLASSES

__all__ = ["Unit", "units"]

_REACH: Final = 60
_BORDER: Final = re.compile(r"[ -](?:border|frontier)s?\b")
_BRIEF: Final = 300
_NEXT_WORD: Final = re.compile(r"\s*([^\W\d_]+)")
_WORDS_BEFORE: Final = re.compile(r"[^\W\d_]+")


@dataclass(frozen=True, slots=True)
class Unit:
    """All mentions of an article that must mean the same place.

    key: folded surface; surface: one of them as written; kind: "metonym" where any of them is one; container: what is
    said to hold it, None where nothing is; cue: class of the type word beside it, "" for none; indexes: into the
    mentions; positions: where they start; brief: the text is a sentence or two; at_border: "border" stands right after;
    nowhere: what is said to hold it holds no place of the name; holds: as what it holds the place named before it;
    articled: called "the Tigris", as waters, ranges and regions are and towns are not.
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


def units(text: str, mentions: Sequence[Mention], gazetteer: Gazetteer) -> tuple[Unit, ...]:
    """Group mentions by folded surface, kind and sense."""
    groups: dict[tuple[str, bool, Sense], list[int]] = {}
    for i, (m, sense) in enumerate(zip(mentions, senses(text, mentions, gazetteer), strict=True)):
        groups.setdefault((fold(m.text), m.kind == "demonym", sense), []).append(i)
    return tuple(_unit(text, mentions, group, tuple(ix), gazetteer) for group, ix in groups.items())


def _unit(
    text: str,
    mentions: Sequence[Mention],
    group: tuple[str, bool, Sense],
    indexes: tuple[int, ...],
    gazetteer: Gazetteer,
) -> Unit:
    key, demonym, sense = group
    members = [mentions[i] for i in indexes]
    metonym = any(m.kind == "metonym" for m in members)
    kind: MentionKind = "demonym" if demonym else "metonym" if metonym else "toponym"
    surface = min((m.text for m in members), key=len)
    cues = [CUE_CLASSES[sense.type]] if sense.type else [c for m in members if (c := cue(text, m))]
    articled = sense.articled and not cues
    whole = called(surface, sense, gazetteer) if articled or sense.type else surface
    bare = sense.container is None and kind == "toponym" and whole == surface
    return Unit(
        key,
        whole,
        kind,
        sense.container,
        cues[0] if cues else "",
        indexes,
        tuple(m.start for m in members),
        brief=len(text) <= _BRIEF,
        at_border=any(_BORDER.match(text, m.end) for m in members),
        nowhere=bare and any(is_nowhere(text, m, gazetteer) for m in members),
        holds=sense.holds,
        articled=articled,
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
