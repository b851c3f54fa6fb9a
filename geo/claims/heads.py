"""The subject that the head of a clause makes: a name, what "it" and "the town" point back to, a border's place."""

from typing import Final

from geo.claims.claim import Referent
from geo.claims.clause import Head
from geo.claims.elsewhere import called
from geo.claims.objects import name_referent
from geo.claims.scene import Attached, Scene
from geo.claims.swap import swap

__all__ = ["by_head", "is_country"]

_LIES: Final = frozenset({"lies", "lay", "sits", "sat"})  # what else than a place does


def by_head(scene: Scene, head: Head | None) -> Attached | None:
    """Return a statement said of the head of its clause; None without a head."""
    if head is None:
        return None
    if head.kind == "pointer":
        is_it = head.referent.text.lower().startswith("it")
        lies = scene.settled if scene.line.words[scene.left].low in _LIES else None
        pointed = (_opening(scene, head.referent) or scene.topic or lies) if is_it else called(scene, head.referent)
        if is_it and scene.statement.form == "borders":
            pointed = pointed or scene.country
        # "It is near X": what burns or was built there, as often as the town.
        return Attached(
            scene.statement, pointed or head.referent, certain=not (is_it and scene.statement.form == "near")
        )
    is_line = head.kind == "border" or (is_country(head) and scene.statement.form == "elliptic")
    if is_line and scene.statement.form in {"from", "elliptic"}:
        return swap(scene, head, None)
    return Attached(scene.statement, head.referent, also=head.also)


def _opening(scene: Scene, pointer: Referent) -> Referent | None:
    """Return the place that opens the line before its "it": "Lida was shelled though it lies 6 km from ..."."""
    first = scene.line.words[0]
    opens = scene.kind(0) == "PLACE" and first.end < pointer.start and scene.kind(1) not in {"POSS", "CAP", "GENERIC"}
    return name_referent(first) if opens else None


def is_country(head: Head) -> bool:
    """Tell whether a head is a whole country."""
    return head.referent is not None and head.referent.kind == "country"
