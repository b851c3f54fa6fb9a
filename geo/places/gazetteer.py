"""From a name to the places that bear it."""

from functools import cache
from typing import TYPE_CHECKING, Literal, NamedTuple, Protocol

from geo.ground.position import Bounds, Position
from geo.places.place import Place
from geo.shipped import data_path

if TYPE_CHECKING:
    from geo.places.store import Store

__all__ = ["Gazetteer", "NameKind", "NameMatch", "NameSummary", "shipped"]

NameKind = Literal["primary", "alternate", "abbreviation", "demonym", "postal"]


class NameMatch(NamedTuple):
    """A place and the sort of name by which it was found."""

    place: Place
    kind: NameKind


class NameSummary(NamedTuple):
    """What a name may be, without building a single Place: for the recogniser, thousands of times an article.

    kinds: every kind of name it is; classes: GeoNames feature classes it may stand for, as letters ("AP");
    rows: number of places; population: of the largest; country: the only country of its rows, else None.
    """

    kinds: frozenset[NameKind]
    classes: str
    rows: int
    population: int
    country: str | None


class Gazetteer(Protocol):
    """Anything that knows places by name: the shipped store, a user's own places, or one stacked on the other."""

    def lookup(self, name: str, /) -> tuple[NameMatch, ...]:
        """Return the places a name may mean, most important first; empty when there are none."""
        ...

    def summary(self, name: str, /) -> NameSummary | None:
        """Return what a name may be; None when no place bears it."""
        ...

    def country(self, code: str, /) -> Place | None:
        """Return the country of an ISO 3166-1 alpha-2 code."""
        ...

    def capital(self, code: str, /) -> Place | None:
        """Return the capital of the country of an ISO 3166-1 alpha-2 code."""
        ...

    def within(self, bounds: Bounds, /, *, limit: int) -> tuple[Place, ...]:
        """Return the most important places in a box: labels of maps."""
        ...

    def nearest(self, position: Position, /, *, limit: int) -> tuple[Place, ...]:
        """Return the places nearest to a position."""
        ...


@cache
def shipped() -> "Store":
    """Return the gazetteer that comes with the package, mapped once.

    >>> [match.place.country for match in shipped().lookup("Jinan")][:1]
    ['CN']
    """
    from geo.places.store import Store

    return Store(data_path("gazetteer.bin").parent)
