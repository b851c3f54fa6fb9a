"""From mentions to the places meant."""

from dataclasses import dataclass

from geo.places.mention import Mention
from geo.places.place import Place

__all__ = ["Candidate", "Resolution"]


@dataclass(frozen=True, slots=True)
class Candidate:
    """A place a mention may mean; scores of all candidates and of "none of these" sum to 1."""

    place: Place
    score: float


@dataclass(frozen=True, slots=True)
class Resolution:
    """The place a mention means, with every candidate that was weighed, best first.

    place: None when no candidate is likely enough. approximate: an area the article speaks about, not the place itself:
    shown, never measured. source: "text" (worked out), "pin" or "own" (the user said so).
    """

    mention: Mention
    candidates: tuple[Candidate, ...]
    place: Place | None
    score: float
    approximate: bool = False
    source: str = "text"
