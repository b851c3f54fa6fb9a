"""Subjects that are common nouns: "Lida, a city 6 km from ...", "this town, 6 km from ...", "a hill 6 km from ..."."""

from typing import Final

from geo.claims.claim import Referent
from geo.claims.clause import head_before
from geo.claims.heads import by_head
from geo.claims.nouns import PREPOSITIONS, is_participle, name_before, noun_before, takes_place
from geo.claims.objects import name_referent
from geo.claims.pattern import Pattern, pattern
from geo.claims.scene import Attached, Scene
from geo.text.vocabulary import RESOLVABLE_HEADS, TITLE_NOUNS

__all__ = ["by_noun"]

_BEFORE_APPOSITION: Final = frozenset({"COMMA", "OPEN", "DASH"})
_SPOT: Final = 3  # words of "a wooded hillside"
_AT: Final = frozenset({"ON", "IN", "NEAR", "INSIDE", "WITH", "BY"})  # "with an epicentre 41 km north of"
_COUNTED: Final[Pattern] = pattern(".{0,3}? GENERIC (?P<of> OF ) (?: HEDGE? NUM WORD? | WORD{1,2} )")


def by_noun(scene: Scene, k: int) -> Attached | None:
    """Take what "a city 6 km from ..." is in apposition to, else a thing without a name."""
    counted = _COUNTED.fullmatch(scene.line.signs, max(0, k - 4), k + 1)
    k = counted.start("of") - 1 if counted else k  # "a city of 240,000 people 6 km from ..."
    if scene.kind(k) not in {"GENERIC", "CAPITAL", "WORD"} or takes_place(scene.line, k):
        return None
    found = noun_before(scene.line, k)
    named = _apposed_name(scene, k, found) if found else None
    if named:
        return Attached(scene.statement, named)
    if found is None or (scene.kind(k) == "WORD" and not _is_spot(scene, k, found)):
        return None
    begin, determiner = found
    before = scene.line.words[begin - 1] if begin else None
    opens = before is None or before.kind in PREPOSITIONS | {"SAID", "WHICH"} or is_participle(before)
    apposed = determiner == "THE" and k < scene.left and opens
    if (determiner == "THIS" or apposed) and scene.line.words[k].low in RESOLVABLE_HEADS and (here := _this(scene)):
        return Attached(scene.statement, here)
    if determiner == "AN" and scene.kind(begin - 1) == "BE":
        return by_head(scene, head_before(scene.line, begin - 1))
    span = scene.line.span(begin, k + 1)
    return Attached(scene.statement, Referent(scene.line.slice(begin, k + 1), *span, "place"))


def _apposed_name(scene: Scene, k: int, found: tuple[int, str]) -> Referent | None:
    """Return Lida of "Lida, a city 6 km from ..." and of "Lida, a rail hub on the border"."""
    begin, determiner = found
    titled = scene.kind(k) == "GENERIC" or scene.line.words[k].low in TITLE_NOUNS
    noun = determiner == "AN" and scene.kind(k) == "WORD" and not is_participle(scene.line.words[k])
    if not (titled or noun) or determiner == "THIS" or scene.kind(begin - 1) not in _BEFORE_APPOSITION:
        return None
    before = scene.line.words[begin - 2]
    return name_before(scene.line, begin - 2) or (name_referent(before) if before.kind == "PLACE" else None)


def _is_spot(scene: Scene, k: int, found: tuple[int, str]) -> bool:
    """Tell "on a hillside 40 miles from Brest": a thing that only its indefinite article and preposition show."""
    begin, determiner = found
    return determiner == "AN" and scene.kind(begin - 1) in _AT and k - begin <= _SPOT


def _this(scene: Scene) -> Referent | None:
    """Return what "this city" is: the place that opens the line, as a dateline does, else the one spoken of."""
    opening = scene.line.words[0]
    return name_referent(opening) if opening.kind == "PLACE" else scene.settled
