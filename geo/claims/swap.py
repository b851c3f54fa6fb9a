"""A border as the grammatical subject: the place is meant, the border is what it is measured to."""

from dataclasses import replace
from typing import Final

from geo.claims.borders import read_border
from geo.claims.claim import Referent
from geo.claims.clause import Head, head_before
from geo.claims.objects import name_referent
from geo.claims.scene import Attached, Scene
from geo.claims.statement import Statement
from geo.claims.words import NAMES

__all__ = ["border_before", "running_border", "swap"]

_LONGEST: Final = 8  # words of a border
_OPENING: Final = 2  # words in which a place opens a sentence


def swap(scene: Scene, head: Head, place: Referent | None) -> Attached:
    """Return the place as the subject and the border as the object of a statement."""
    objects = scene.statement.objects
    place = place or (objects[0] if objects else _opening(scene) or scene.settled)
    if place is None or place.kind != "place" or head.referent is None:
        return Attached(scene.statement, head.referent, certain=False)
    statement = _with_object(scene.statement, head.referent)
    return Attached(statement, place, swapped=True)


def border_before(scene: Scene, k: int) -> Attached | None:
    """Take the place as the subject of "The Polish border, 5 km from Brest, ..."; k: the word before the comma."""
    if scene.kind(k) != "BORDER" or not scene.statement.objects:
        return None
    for i in range(max(0, k - _LONGEST), k + 1):
        found = read_border(scene.line, i)
        if found and found.end == k + 1:
            return swap(scene, Head("border", found.referents[0]), None)
    return None


def _opening(scene: Scene) -> Referent | None:
    """Return the place that opens the sentence: "Brest lies on the Bug; the border is 5 km away"."""
    words = scene.line.words[: min(_OPENING, scene.left)]
    return next((name_referent(w) for w in words if w.kind == "PLACE"), None)


def running_border(scene: Scene) -> Attached | None:
    """Take the place the sentence is about: "X faces Y, the border running 2 km from the centre"."""
    if scene.kind(scene.left) != "WORD" or scene.kind(scene.left - 1) != "BORDER" or not scene.statement.points_back:
        return None
    head = head_before(scene.line, scene.left)
    first = next((w for w in scene.line.words if w.kind in NAMES), None)
    if head is None or head.kind != "border" or first is None:
        return None
    return swap(scene, head, name_referent(first))


def _with_object(statement: Statement, referent: Referent) -> Statement:
    turned = None if statement.direction_deg is None else (statement.direction_deg + 180) % 360
    return replace(statement, objects=(referent,), points_back=False, direction_deg=turned)
