"""A border as the grammatical subject: the place is meant, the border is what it is measured to."""

from dataclasses import replace

from geo.claims.claim import Referent
from geo.claims.clause import Head, head_before
from geo.claims.objects import name_referent
from geo.claims.scene import Attached, Scene
from geo.claims.statement import Statement
from geo.claims.words import NAMES

__all__ = ["running_border", "swap"]


def swap(scene: Scene, head: Head, place: Referent | None) -> Attached:
    """Return the place as the subject and the border as the object of a statement."""
    objects = scene.statement.objects
    place = place or (objects[0] if objects else scene.settled)
    if place is None or place.kind != "place" or head.referent is None:
        return Attached(scene.statement, head.referent, certain=False)
    statement = _with_object(scene.statement, head.referent)
    return Attached(statement, place, swapped=True)


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
