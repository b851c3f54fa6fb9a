"""A large island as a target: its land and shore, where the coast closes round one of its size."""

from typing import Final

from geo.errors import UnknownBorder
from geo.measure.target import Target, loose_radius
from geo.measure.world import Area, World
from geo.places.place import Place

__all__ = ["ISLAND", "is_drawn_island", "island", "main_island"]

ISLAND: Final = "T.ISL"
_MOSTLY: Final = 0.8  # of a division's ground, in square degrees


def island(place: Place, world: World) -> Target | None:
    """Return an island that its middle cannot stand for, None for another place and for one without a shore."""
    return _drawn(place, world) if place.feature_code == ISLAND and loose_radius(place) else None


def is_drawn_island(place: Place, world: World) -> bool:
    """Tell whether a place is a large island that is drawn."""
    return island(place, world) is not None


def main_island(division: Place, land: Area, subject: Place, world: World) -> Target | None:
    """Return the island that a division is but for some islets, to a subject on one of those: "30 km south of Crete".

    None for a division that is more than one island, and for a subject on the island or far from the division.
    """
    if land.nearest(subject.position).distance_m > land.accuracy_m:
        return None
    found = _drawn(division, world)
    if found is None:
        return None
    shape = world.ground.island_land(division.position, division.radius_m)
    alone = shape.outline.area >= _MOSTLY * land.outline.area and not shape.contains(subject.position)
    return found if alone else None


def _drawn(place: Place, world: World) -> Target | None:
    try:
        land = world.ground.island_land(place.position, place.radius_m)
        shore = world.ground.island_shore(place.position, place.radius_m)
    except UnknownBorder:
        return None
    return Target(place.name, land, land.source, line=shore, accuracy_m=land.accuracy_m)
