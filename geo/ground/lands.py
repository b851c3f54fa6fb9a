"""Ground put together from the shipped borders: named territories, a bloc's members as one, shores of seas."""

from dataclasses import replace
from datetime import date

import numpy as np
import shapely
from numpy.typing import NDArray

from geo.errors import UnknownBorder
from geo.ground.blocs import members, spoken
from geo.ground.border import Border, Coast
from geo.ground.cut import boxes_of, cut, lengths_of
from geo.ground.paths import STEPS_PER_DEGREE
from geo.ground.region import Region
from geo.ground.store import BorderStore
from geo.ground.territory import Territory

__all__ = ["bloc_land", "border_within", "contested_land", "shore", "territory_border", "territory_land"]


def territory_land(store: BorderStore, territory: Territory) -> Region:
    """Return the land of a territory.

    >>> from geo.ground.position import Position
    >>> from geo.ground.store import borders
    >>> from geo.ground.territory import TERRITORIES
    >>> gaza = territory_land(borders(), TERRITORIES[0])
    >>> round(gaza.nearest(Position(34.5953, 31.525)).distance_m, -2)
    3000.0
    """
    return store.land(territory.names[0], np.not_equal(*_sides(store, territory)) & _within(store, territory))


def territory_border(store: BorderStore, territory: Territory, facing: str | None = None) -> Border:
    """Return the land border round a territory, or what of it has a country across; raise UnknownBorder for none."""
    left, right = _sides(store, territory)
    chosen = (left != right) & _within(store, territory)
    if facing is None:
        return store.line((territory.names[0],), "land", chosen)
    beside_left, beside_right = store.beside(store.claims.claimed(frozenset((facing,))))
    across = left & beside_right | right & beside_left
    return store.line((territory.names[0], facing), "land", chosen & across)


def bloc_land(store: BorderStore, name: str, on: date | None = None) -> Region:
    """Return the land of a bloc's members on a day, None: today's; raise UnknownBorder for one that had none."""
    codes = members(name, on=on)
    if not codes:
        raise UnknownBorder(f"{spoken(name)} had no members on {on}")
    return store.land(name, np.not_equal(*store.beside(store.claims.claimed(frozenset(codes)))))


def contested_land(store: BorderStore, disputes: tuple[str, ...]) -> Region:
    """Return the ground of some disputes."""
    own = np.array([d is not None and d.name in disputes for d in store.claims.disputes])
    return store.land("contested", np.not_equal(*store.beside(own)))


def shore(store: BorderStore, ring: shapely.Polygon | shapely.MultiPolygon) -> Coast:
    """Return the coasts inside a ring in degrees; raise UnknownBorder where there are none."""
    return _part(store.coast(), ring, "no coast lies there")


def border_within(store: BorderStore, a: str, b: str, ring: shapely.Polygon | shapely.MultiPolygon) -> Border:
    """Return what of the border between two countries lies inside a ring in degrees; raise UnknownBorder for nothing.

    >>> from geo.ground.store import borders
    >>> by_kaliningrad = border_within(borders(), "PL", "RU", shapely.box(19, 54, 20, 56))
    >>> by_kaliningrad.length_m < borders().border("PL", "RU").length_m
    True
    """
    return _part(store.border(a, b), ring, f"no border between {a} and {b} lies there")


def _part(line: Border, ring: shapely.Polygon | shapely.MultiPolygon, nothing: str) -> Border:
    west, south, east, north = (round(edge * STEPS_PER_DEGREE) for edge in ring.bounds)
    box = line.boxes
    near = (box[:, 2] >= west) & (box[:, 3] >= south) & (box[:, 0] <= east) & (box[:, 1] <= north)
    paths = cut([line.paths[i] for i in np.flatnonzero(near).tolist()], ring)
    if not paths:
        raise UnknownBorder(nothing)
    return replace(line, paths=paths, boxes=boxes_of(paths), lengths_m=lengths_of(paths), accuracies_m=None)


def _sides(store: BorderStore, territory: Territory) -> tuple[NDArray[np.bool_], NDArray[np.bool_]]:
    disputes = store.claims.disputes
    land = store.claims.land
    own = [
        bool(d and d.name in territory.disputes and (c or not d.claimants)) for d, c in zip(disputes, land, strict=True)
    ]
    return store.beside(np.array(own))


def _within(store: BorderStore, territory: Territory) -> NDArray[np.bool_]:
    west, south, east, north = (round(edge * STEPS_PER_DEGREE) for edge in territory.box)
    box = store.boxes
    return np.asarray((box[:, 0] >= west) & (box[:, 1] >= south) & (box[:, 2] <= east) & (box[:, 3] <= north))
