"""Where names lead: for every name its places in order of likelihood, and what they are, as columns."""

from array import array
from collections.abc import Callable, Iterable, Mapping
from typing import Any, Final, NamedTuple

from geo.places.building.worth import KINDS
from geo.places.columns import CLASSES

__all__ = ["Bearer", "name_columns"]

_MOST_PLACES: Final = 120
_KIND_BONUS: Final = (2.0, 0.0, 3.0, 2.0, 0.0)
_KIND_SHIFT: Final = 29


class Bearer(NamedTuple):
    """What is to be known of a place that bears a name; country: index into the list of countries, 0 for none."""

    place: int
    importance: float
    letter: str
    country: int
    population: int


def name_columns(
    names: Iterable[Mapping[int, int]], bearer: Callable[[int], Bearer], *, land: str = "B"
) -> dict[str, "array[Any]"]:
    """Return the columns of names that are given in the order of their numbers, each as its bearers' kinds of name.

    A kind is an index into KINDS; bearer: what a number of these mappings stands for; land: typecode for countries.
    At most 120 places are kept of a name.
    """
    leads, starts = array("I"), array("I", [0])
    flags, people, lands = array("H"), array("I"), array(land)
    for kinds in names:
        best = sorted((_by_worth(bearer(n), kind) for n, kind in kinds.items()), key=lambda b: b[:2])[:_MOST_PLACES]
        leads.extend(place | kind << _KIND_SHIFT for _, place, kind, _ in best)
        starts.append(len(leads))
        kept = [known for *_, known in best]
        flags.append(_flags(kinds.values(), {known.letter for known in kept}))
        people.append(max(known.population for known in kept))
        only = {known.country for known in kept}
        lands.append(only.pop() if len(only) == 1 else 0)
    return {"lead_start": starts, "lead": leads, "flags": flags, "people": people, "land": lands}


def _by_worth(known: Bearer, kind: int) -> tuple[float, int, int, Bearer]:
    return -known.importance - _KIND_BONUS[kind], known.place, kind, known


def _flags(kinds: Iterable[int], letters: Iterable[str]) -> int:
    bits = sum(1 << kind for kind in set(kinds))
    return bits | sum(1 << CLASSES.index(letter) for letter in letters) << len(KINDS)
