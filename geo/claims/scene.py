"""A statement where it stands in its sentence, and what comes of giving it a subject."""

from dataclasses import dataclass

from geo.claims.claim import Referent
from geo.claims.statement import Statement
from geo.claims.words import Line

__all__ = ["Attached", "Scene"]


@dataclass(frozen=True, slots=True)
class Attached:
    """A statement with its subject.

    certain: False for forms whose subject is often wrong. swapped: the subject was a border and the object a place;
    they have changed seats and the direction turns round. also: more subjects, of each of which the statement is made.
    around: what it is measured from was left to the context, which stays the centre of the passage; centres: other
    places that the context offers.
    """

    statement: Statement
    subject: Referent | None
    certain: bool = True
    swapped: bool = False
    also: tuple[Referent, ...] = ()
    around: bool = False
    centres: tuple[Referent, ...] = ()


@dataclass(frozen=True, slots=True)
class Scene:
    """A statement where it stands.

    left: index of the word before it that is no hedge or adverb; earlier: what was attached before in the same
    sentence; topic: the place spoken of so far, for "it"; settled: the place "the town" means, the topic or one that
    was merely named; centre: what "30 km away" is measured from; country: the one spoken of; named: places of the last
    sentences, the latest first, among which "the Rwandan town" is found; lands: the two of "the two countries".
    """

    line: Line
    statement: Statement
    left: int
    earlier: tuple[Attached, ...]
    topic: Referent | None
    settled: Referent | None
    country: Referent | None = None
    centre: Referent | None = None
    named: tuple[Referent, ...] = ()
    lands: tuple[str, ...] = ()

    def kind(self, k: int) -> str:
        """Return the kind of word k, empty outside the line."""
        return self.line.words[k].kind if 0 <= k < len(self.line.words) else ""
