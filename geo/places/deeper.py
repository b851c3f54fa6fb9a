"""A gazetteer with a larger one behind it: more bearers of every name, and the names that the first does not know."""

from pathlib import Path

from geo.errors import DamagedData
from geo.ground.position import Bounds, Position
from geo.places.gazetteer import Gazetteer, NameMatch, NameSummary, shipped
from geo.places.own import Stack
from geo.places.place import Place
from geo.places.receipt import read_receipt
from geo.places.store import Store

__all__ = ["Deeper", "gazetteer"]


def gazetteer(path: str | Path) -> "Deeper":
    """Return the shipped gazetteer with one behind it that `howfar data build-gazetteer` has made.

    path: the folder it lies in. Raises DamagedData where there is none, or where a file of it is missing or cut short.
    """
    folder = Path(path).expanduser()
    told = read_receipt(folder)
    built = Store(folder)
    if len(built) != told.get("places"):
        raise DamagedData(f"{folder} holds other places than it says; build it with `howfar data build-gazetteer` anew")
    return Deeper(shipped(), built)


class Deeper:
    """Two gazetteers as one: a place that both know is the first one's, and what a name is the first one says.

    So names are recognised as with the first alone, but for those that it does not know.
    """

    __slots__ = ("_both", "_first", "_second")

    def __init__(self, first: Gazetteer, second: Gazetteer) -> None:
        """Keep both, the more trusted first."""
        self._first, self._second = first, second
        self._both = Stack((first, second))

    def lookup(self, name: str, /) -> tuple[NameMatch, ...]:
        """Return the first gazetteer's places, then those that only the second knows."""
        return self._both.lookup(name)

    def summary(self, name: str, /) -> NameSummary | None:
        """Return what a name may be by the first gazetteer that knows it."""
        return self._first.summary(name) or self._second.summary(name)

    def country(self, code: str, /) -> Place | None:
        """Return the country of a code."""
        return self._both.country(code)

    def capital(self, code: str, /) -> Place | None:
        """Return the capital of a country."""
        return self._both.capital(code)

    def within(self, bounds: Bounds, /, *, limit: int) -> tuple[Place, ...]:
        """Return the most important places in a box, the first gazetteer's first."""
        return self._both.within(bounds, limit=limit)

    def nearest(self, position: Position, /, *, limit: int) -> tuple[Place, ...]:
        """Return the nearest places of both, nearest first."""
        return self._both.nearest(position, limit=limit)
