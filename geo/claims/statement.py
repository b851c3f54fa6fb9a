"""Words that state a relation, before anyone knows of whom it is said; and where readers of them stand."""

from dataclasses import dataclass
from typing import Literal

from geo.claims.borders import Objects
from geo.claims.claim import Quantity, Referent, Relation
from geo.claims.objects import read_objects
from geo.claims.words import Line
from geo.places.gazetteer import Gazetteer

__all__ = ["Form", "Here", "Statement"]

# How a statement is worded; the rules of attach.py ask for it.
Form = Literal[
    "from", "to", "between_ends", "elliptic", "apart", "depth", "near", "on", "between", "borders", "neighbours",
    "border_town", "inside", "length", "not_far", "than", "same", "most"
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class Statement:
    """Words begin..end of a line, half open, that state a relation to each of the objects.

    points_back: the object is "the town", "there" or left out; the context supplies it. subject: named by the statement
    itself ("from Brest to the border it is 5 km"), else None; also: more subjects ("both Brest and Lida are 5 km ...").
    """

    begin: int
    end: int
    relation: Relation
    form: Form
    objects: tuple[Referent, ...] = ()
    points_back: bool = False
    quantity: Quantity | None = None
    direction_deg: float | None = None
    subject: Referent | None = None
    also: tuple[Referent, ...] = ()
    negated: bool = False
    by_road: bool = False
    travel_time: bool = False
    halfway: bool = False


@dataclass(frozen=True, slots=True)
class Here:
    """What a reader of statements needs to see.

    text: the article's; gazetteer: knows capitals; last: the statement with a length before, for "the same distance".
    """

    line: Line
    text: str
    gazetteer: Gazetteer
    last: Statement | None = None

    def kind(self, i: int) -> str:
        """Return the kind of word i, empty outside the line."""
        return self.line.words[i].kind if 0 <= i < len(self.line.words) else ""

    def objects(self, i: int, *, several: bool = False) -> Objects | None:
        """Return what stands at word i as the object of a statement; several: "A and B" are two."""
        if i >= len(self.line.words):
            return None
        return read_objects(self.line, i, gazetteer=self.gazetteer, several=several)
