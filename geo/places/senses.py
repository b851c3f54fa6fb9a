"""In which sense an article uses a name: in what it lies, as what holds a town, as one of a list, as a water."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from geo.places.containers import Container, holding
from geo.places.fold import fold
from geo.places.gazetteer import Gazetteer
from geo.places.listed import plurals, shared_types
from geo.places.mention import Mention
from geo.places.type_words import CUE_CLASSES

__all__ = ["Sense", "called", "senses"]

_SHARED: Final = plurals(word for word, letter in CUE_CLASSES.items() if letter != "S")
_ARTICLE: Final = re.compile(r"\b[Tt]he $")
_ALONE: Final = re.compile(
    r"\s*(?:[.,;:)!?\"”]|$)|\s+(?:and|or|in|at|on|to|into|by|near|from|with|for|that|which|where|as|when|while|but|"
    r"is|was|has|had|will|would|could|may|can|rose|rises|fell|falls|flows|flowed|runs|ran|burst|froze|flooded)\b"
)
_NATURAL: Final = ("H.", "T.", "L.", "U.")
# Called "the Gambia" as their rivers are.
_LANDS: Final = frozenset(("gambia", "congo"))


@dataclass(frozen=True, slots=True)
class Sense:
    """How a mention is meant; mentions of one name and sense mean one place.

    container: what is said to hold it; holds: as what it holds the place named before it; type: the type word it shares
    with a list; articled: called "the Tigris", as waters, ranges and regions are and towns are not.
    """

    container: Container | None = None
    holds: Container | None = None
    type: str = ""
    articled: bool = False


def senses(text: str, mentions: Sequence[Mention], gazetteer: Gazetteer) -> list[Sense]:
    """Return the sense of every mention; a bare one inherits the container last named."""
    named = [holding(text, m, gazetteer) for m in mentions]
    keys = [fold(m.text) for m in mentions]
    types = shared_types(text, mentions, _SHARED)
    last = {key: h.container for key, h in zip(reversed(keys), reversed(named), strict=True) if h}
    holders = {h.start: h.container for h in named if h and h.known}
    out: list[Sense] = []
    for i, (m, key, h) in enumerate(zip(mentions, keys, named, strict=True)):
        if h:
            last[key] = h.container
        held_in, holds = h.container if h else last.get(key), holders.get(m.start)
        if holds and not h and (held_in is None or held_in & holds):
            out.append(Sense(holds=holds))
        else:
            articled = key not in _LANDS and _is_articled(text, m) and _is_natural(m.text, gazetteer)
            out.append(Sense(held_in, None, types.get(i, ""), articled))
    return out


def called(surface: str, sense: Sense, gazetteer: Gazetteer) -> str:
    """Return the name in full where a place has it: "Lane County" of "Lane and Coos counties", "Hudson River".

    Where a water or range bears the name as it stands, that is meant.
    """
    if sense.type and CUE_CLASSES[sense.type] in "AH":
        whole = f"{surface} {sense.type.capitalize()}"
        return whole if gazetteer.lookup(whole) else surface
    if sense.articled and not _bears(surface, gazetteer):
        return f"{surface} River"
    return surface


def _is_articled(text: str, mention: Mention) -> bool:
    """Tell "the Neches rose" from "the Chicago suburbs"."""
    before = _ARTICLE.search(text, max(0, mention.start - 5), mention.start)
    return before is not None and mention.kind == "toponym" and _ALONE.match(text, mention.end) is not None


def _is_natural(surface: str, gazetteer: Gazetteer) -> bool:
    if "." in surface or surface.isupper():
        return False
    rivers = (m.place.feature_code for m in gazetteer.lookup(f"{surface} River"))
    return _bears(surface, gazetteer) or any(code.startswith("H.STM") for code in rivers)


def _bears(surface: str, gazetteer: Gazetteer) -> bool:
    """Say whether a water, range or region bears a name as it stands."""
    return any(m.kind == "primary" and m.place.feature_code.startswith(_NATURAL) for m in gazetteer.lookup(surface))
