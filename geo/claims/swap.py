"""A border as the grammatical subject: the place is meant, the border is what it is measured to."""

from dataclasses import replace
from typing import Final

from geo.claims.borders import read_border
from geo.claims.claim import Referent
from geo.claims.clause import Head, head_before
from geo.claims.nouns import PREPOSITIONS
from geo.claims.objects import name_referent
from geo.claims.scene import Attached, Scene
from geo.claims.statement import Statement
from geo.claims.words import NAMES
from geo.text.vocabulary import COURSES

__all__ = ["border_before", "inverted", "running_border", "swap"]

_LONGEST: Final = 8  # words of a border
_OPENING: Final = 2  # words in which a place opens a sentence


def swap(scene: Scene, head: Head, place: Referent | None) -> Attached:
    """Return the place as the subject and the border as the object of a statement."""
    objects = scene.statement.objects
    place = place or (objects[0] if objects else _opening(scene, head) or scene.centre or scene.settled)
    if place is None or place.kind != "place" or head.referent is None:
        return Attached(scene.statement, head.referent, certain=False)
    statement = _with_objects(scene.statement, (head.referent, *head.also))
    return Attached(statement, place, swapped=True)


def border_before(scene: Scene, k: int) -> Attached | None:
    """Take the place as the subject of "The Polish border, 5 km from Brest, ..."; k: the word before the comma."""
    if scene.kind(k) != "BORDER" or not scene.statement.objects:
        return None
    for i in range(max(0, k - _LONGEST), k + 1):
        found = read_border(scene.line, i)
        if found and found.end == k + 1:
            if i and scene.kind(i - 1) in PREPOSITIONS:
                return None  # "on the far side of the frontier, 5 km from Brest"
            return swap(scene, Head("border", found.referents[0]), None)
    return None


def inverted(scene: Scene) -> Attached | None:
    """Take the border that follows: "Five kilometres west of Brest lies the Polish border"."""
    verb, statement = scene.statement.end, scene.statement
    if statement.form != "from" or scene.kind(verb + 1) == "" or not _is_running(scene, verb):
        return None
    if scene.kind(scene.left) not in {"", "COMMA", "STOP", "AND", "BUT"}:
        return None
    border = read_border(scene.line, verb + 1)
    return swap(scene, Head("border", border.referents[0]), None) if border else None


def _is_running(scene: Scene, k: int) -> bool:
    """Tell "is", "lies", "runs" and "begins", the verbs of a border."""
    return scene.kind(k) == "BE" or (scene.kind(k) == "WORD" and scene.line.words[k].low in COURSES)


def _opening(scene: Scene, head: Head) -> Referent | None:
    """Return the place that opens the sentence, or the only one before the border.

    "Brest lies on the Bug; the border is 5 km away", "To the west of Brest, the border is 5 km away".
    """
    before = [w for w in scene.line.words if w.kind == "PLACE" and w.end <= head.referent.start]
    opens = before[:1] if before and before[0] in scene.line.words[:_OPENING] else before
    return name_referent(opens[0]) if len(opens) == 1 else None


def running_border(scene: Scene) -> Attached | None:
    """Take the place a border runs by: "the border runs 2 km off Brest", "X faces Y, the border running 2 km away"."""
    if scene.kind(scene.left) != "WORD" or not _is_running(scene, scene.left):
        return None
    head = head_before(scene.line, scene.left)
    if head is None or not (head.kind == "border" or head.referent.kind == "country"):
        return None
    if not scene.statement.points_back or head.referent.kind == "country":
        return swap(scene, head, None)
    first = next((w for w in scene.line.words if w.kind in NAMES and w.end <= head.referent.start), None)
    return swap(scene, head, name_referent(first) if first else None)


def _with_objects(statement: Statement, borders: tuple[Referent, ...]) -> Statement:
    turned = None if statement.direction_deg is None else (statement.direction_deg + 180) % 360
    return replace(statement, objects=borders, points_back=False, direction_deg=turned)
