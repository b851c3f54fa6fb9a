"""The shipped ground, each line taken from the store once: the lines of one run are asked for again and again."""

from collections.abc import Callable
from functools import cache, partial
from typing import ParamSpec, TypeVar

from geo.errors import UnknownBorder
from geo.ground.across import coast_across, island_at
from geo.ground.continents import continent_land
from geo.ground.islands import island_land, island_shore
from geo.ground.lands import bloc_land, border_within, contested_land, shore, territory_border, territory_land
from geo.ground.store import BorderStore, borders
from geo.measure.world import Ground

__all__ = ["Remembered", "shipped_ground"]

P = ParamSpec("P")
T = TypeVar("T")


class Remembered:
    """A ground that remembers what it was asked: lines, areas, neighbours, whose a spot is, and what there is not."""

    def __init__(self, store: BorderStore) -> None:
        """Ask a store, each thing once."""
        self.border = _once(store.border)
        self.land_border = _once(store.land_border)
        self.coast = _once(store.coast)
        self.bloc = _once(store.bloc)
        self.region = _once(store.region)
        self.continent = _once(partial(continent_land, store))
        self.contested_land = _once(partial(contested_land, store))
        self.shore = _once(partial(shore, store))
        self.island_shore = _once(partial(island_shore, store))
        self.island_land = _once(partial(island_land, store))
        self.island = _once(partial(island_at, store))
        self.coast_across = _once(partial(coast_across, store))
        self.border_within = _once(partial(border_within, store))
        self.bloc_land = _once(partial(bloc_land, store))
        self.territory = _once(partial(territory_land, store))
        self.territory_border = _once(partial(territory_border, store))
        self.neighbours = _once(store.neighbours)
        self.countries_at = _once(store.countries_at)
        self._seen = _once(lambda name: Remembered(store.worldview(name)))

    def worldview(self, name: str, /) -> Ground:
        """Return the ground as one country, or whoever holds it, sees what is still open of it."""
        return self._seen(name)


@cache
def shipped_ground(worldview: str | None = None) -> Ground:
    """Return the shipped ground in a worldview; None shows every claim. Raises UnknownBorder for a view nobody holds.

    >>> shipped_ground().neighbours("PT")
    ('ES',)
    """
    return shipped_ground().worldview(worldview) if worldview else Remembered(borders())


def _once(ask: Callable[P, T]) -> Callable[P, T]:
    known: dict[object, T | UnknownBorder] = {}

    def answer(*args: P.args, **kwargs: P.kwargs) -> T:
        asked = (args, *sorted(kwargs.items()))
        if asked not in known:
            try:
                known[asked] = ask(*args, **kwargs)
            except UnknownBorder as error:
                known[asked] = error
        found = known[asked]
        if isinstance(found, UnknownBorder):
            raise UnknownBorder(str(found))
        return found

    return answer
