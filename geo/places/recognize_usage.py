"""How often one capitalised word is used in which way in one article."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from geo.places.recognize_scan import Scan

__all__ = ["Usage", "usages"]

_MARKS: Final = (
    ("lower", "l"), ("capital", "C"), ("titled", "t"), ("given", "g"), ("inside", "i"), ("towards", "a"),
    ("before_state", "s"), ("before_ground", "c"), ("before_speech", "y"), ("before_organisation", "o"),
)  # fmt: skip
_UNITS_OF_GROUND: Final = frozenset(
    "county counties parish township city oblast province island region district".split()
)
_GROUNDS: Final = _UNITS_OF_GROUND | frozenset("town village hamlet suburb settlement community municipality".split())
_TOLD: Final = 10  # words after a name that tell what it is
_WHERE: Final = frozenset("in near outside".split())
_WHITHER: Final = frozenset("at from to of around across".split())
_MOSTLY_CAPITAL: Final = 4
_OBSCURE: Final = frozenset(("alternate", "postal", "town", "other"))
_SMALL_DIGITS: Final = 4


@dataclass(slots=True)
class Usage:
    """How often a capitalised word is used in which way in one article.

    full: as the second of two capitalised words, the first no word and no place; the: right after "the"; called: before
    "is a town", "lies".
    """

    lower: int = 0
    capital: int = 0
    titled: int = 0
    given: int = 0
    inside: int = 0
    towards: int = 0
    before_state: int = 0
    before_ground: int = 0
    before_speech: int = 0
    before_organisation: int = 0
    full: int = 0
    the: int = 0
    called: int = 0
    _marks: tuple[str, ...] | None = None

    def marks(self) -> tuple[str, ...]:
        """Return the counts that are not 0, each as a letter and 1 or 2 (more)."""
        if self._marks is None:
            counts = ((mark, getattr(self, attribute) - (mark == "C")) for attribute, mark in _MARKS)
            self._marks = tuple(f"{mark}{min(count, 2)}" for mark, count in counts if count > 0)
        return self._marks

    @property
    def person(self) -> bool:
        """Whether it was met after a title or a first name."""
        return self.titled + self.given > 0

    @property
    def place(self) -> bool:
        """Whether it was met where only places stand."""
        return self.inside + self.before_state + self.before_ground > 0


def usages(found: "Scan") -> dict[str, Usage]:
    """Return how each capitalised word of an article is used, by its lower case."""
    out: dict[str, Usage] = {}
    for i, w in enumerate(found.words):
        if w.capital:
            _count(found, i, out.setdefault(w.lower, Usage()))
    for w in found.words:
        if not w.capital and w.lower in out:
            out[w.lower].lower += 1
    return out


def _count(found: "Scan", i: int, usage: Usage) -> None:
    words = found.words
    usage.capital += 1
    if i:
        before = words[i - 1]
        usage.titled += before.cue == "title"
        usage.given += _given(found, i)
        usage.full += found.runs[i] == (i - 1, i + 1) and _in_full(found, i)
        usage.the += before.lower == "the"
        usage.inside += before.lower in _WHERE
        usage.towards += before.lower in _WHITHER
    if i + 1 < len(words):
        _count_after(found, i, usage)


def _count_after(found: "Scan", i: int, usage: Usage) -> None:
    after = found.words[i + 1]
    if after.lower == "," and i + 2 < len(found.cover):
        state = found.cover[i + 2]
        usage.before_state += state is not None and state.name.type in ("state", "country")
    usage.before_ground += after.lower in _UNITS_OF_GROUND
    usage.called += _called(found, i)
    usage.before_speech += after.cue == "speech" and after.lower not in ("was", "is", "has", "had", "according")
    usage.before_organisation += after.cue == "organisation"


def _called(found: "Scan", i: int) -> bool:
    """Say whether what follows tells of a place: "Milton is a town in", "Quincy lies", "Billings is located"."""
    after = [found.lower(k) for k in range(i + 1, i + _TOLD)]
    if after[0] in ("lies", "sits"):
        return True
    if after[0] not in ("is", "was"):
        return False
    told = after[2 : next((k for k, w in enumerate(after) if w in (",", ".")), _TOLD)]
    return after[1] in ("located", "situated") or (after[1] in ("a", "an", "the") and not _GROUNDS.isdisjoint(told))


def _given(found: "Scan", i: int) -> bool:
    """Say whether a first name, or an initial, stands right before."""
    before = found.words[i - 1]
    if found.gap(i) != 1 or not before.capital or before.cue == "preposition":
        return False
    return (before.first > 0 and not found.starts[i]) or before.shape == "X."


def _in_full(found: "Scan", i: int) -> bool:
    """Say whether the first word of a run of two is no word and no place of note: "Barack Obama"."""
    first, place = found.words[i - 1], found.cover[i - 1]
    if place is not None and (place.end > i or place.name.type not in _OBSCURE or place.name.digits > _SMALL_DIGITS):
        return False
    known = first.common or first.cue != "-" or 0 < first.proper < _MOSTLY_CAPITAL
    return not known and first.shape == "Xx"
