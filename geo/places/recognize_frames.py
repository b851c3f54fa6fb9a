"""Frames that only names of places stand in: a distance stated of a name, and a name called a town."""

from collections.abc import Iterator
from typing import Final

from geo.places.recognize_scan import Scan

__all__ = ["HEDGES", "LENGTHS", "STATEMENT", "apposed", "called", "enumerated", "length_at", "settlement"]

LENGTHS: Final = frozenset(
    "km kilometer kilometers kilometre kilometres mile miles mi metre metres meter meters hours minutes".split()
)
_NUMBERS_IN_WORDS: Final = frozenset(
    "two three four five six seven eight nine ten twelve fifteen twenty thirty forty fifty sixty seventy eighty ninety "
    "hundred thousand dozen half few several".split()
)
_STOPS: Final = frozenset((".", ",", ";", ":", "who", "which", "that"))
_SETTLEMENTS: Final = frozenset(
    "city town township village hamlet suburb settlement municipality commune outpost port seaport neighborhood "
    "neighbourhood oasis".split()
)
_SHARED: Final = frozenset(
    "counties parishes provinces oblasts regions districts states prefectures governorates departments cantons rivers "
    "islands".split()
)
# Words of a statement of distance up to its unit: "lies some two and a half kilometres".
STATEMENT: Final = 9
# Words that may stand before its number: "is a little more than five".
HEDGES: Final = 4


def called(scan: Scan) -> Iterator[tuple[int, int]]:
    """Yield the whole capitalised runs that are called a town or have a distance stated of them."""
    for run in dict.fromkeys(run for run in scan.runs if run):
        if settlement(scan, *run) or apposed(scan, *run):
            yield run


_POINTERS: Final = frozenset("it this that there here he she what which who one each such another today now".split())


def settlement(scan: Scan, start: int, end: int) -> bool:
    """Say whether a whole capitalised run is called a town: "the village of X", "X, a town on ...", "X is a town"."""
    if scan.runs[start] != (start, end) or _hyphen_follows(scan, end):
        return False
    if start > 1 and scan.words[start - 1].lower == "of" and scan.words[start - 2].lower in _SETTLEMENTS:
        return True
    after = [w.lower for w in scan.words[end : end + 6]]
    if after[:1] not in ([","], ["is"], ["was"]) or len(after) < 3 or after[1] not in ("a", "an", "the"):
        return False
    if scan.words[start].lower in _POINTERS:
        return False
    head = next((w for w in after[2:] if w in _SETTLEMENTS), None)
    return head is not None and not any(w in _STOPS for w in after[2 : after.index(head)])


def apposed(scan: Scan, start: int, end: int) -> bool:
    """Say whether a distance follows a whole capitalised run between commas: "Sake, 27 km west of ..."."""
    if scan.runs[start] != (start, end) or end >= len(scan.words) or scan.words[end].lower != ",":
        return False
    if scan.words[start].lower in _POINTERS:
        return False
    return length_at([w.lower for w in scan.words[end + 1 : end + STATEMENT]], most=HEDGES)


def enumerated(scan: Scan, start: int, end: int) -> bool:
    """Say whether a name ends a list before the type word of all its members: "Cook and Will counties"."""
    if scan.lower(start - 1) not in ("and", "or", "&") or scan.lower(end) not in _SHARED:
        return False
    return start > 1 and scan.cover[start - 2] is not None


def length_at(words: list[str], most: int) -> bool:
    """Say whether a number, after a few words at most, and its unit of length are the next words."""
    number = next((i for i, w in enumerate(words) if w in _NUMBERS_IN_WORDS or w[0].isdigit()), None)
    if number is None or number > most or any(w in _STOPS for w in words[:number]):
        return False
    return any(w in LENGTHS for w in words[number + 1 : number + 4])


def _hyphen_follows(scan: Scan, end: int) -> bool:
    return end < len(scan.words) and scan.words[end].lower == "-" and scan.gap(end) == 0
