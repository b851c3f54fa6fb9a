"""A place name where it stands in a text."""

from dataclasses import dataclass
from typing import Literal

__all__ = ["Mention", "MentionKind"]

MentionKind = Literal["toponym", "demonym", "metonym"]


@dataclass(frozen=True, slots=True)
class Mention:
    """A span of an article that names a place.

    kind: toponym ("Brest"), demonym ("Polish"), metonym (a capital standing for its government: "Minsk accused").
    in_organisation: part of the name of an organisation, paper or team. score: probability that it is a mention, 0..1.
    """

    text: str
    start: int
    end: int
    kind: MentionKind = "toponym"
    in_organisation: bool = False
    score: float = 1.0
