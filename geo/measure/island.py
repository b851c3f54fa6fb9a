"""A large island as a target: its land and shore, where the coast closes round one of its size."""

from typing import Final

from geo.errors import UnknownBorder
from geo.measure.target import Target, loose_radius
from geo.measure.world import World
from geo.places.place import Place

__all__ = ["ISLAND", "is_drawn_island", "island"]

ISLAND: Final = "T.ISL"


def island(place: Place, world: World) -> Target | None:
    """Return an island that its middle cannot stand for, None for another place and for one without a shore."""
    if place.feature_code != ISLAND or not loose_radius(place):
        return None
    try:
        land = world.ground.island_land(place.position, place.radius_m)
        shore = world.ground.island_shore(place.position, place.radius_m)
    except UnknownBorder:
        return None
    return Target(place.name, land, land.source, line=shore, accuracy_m=land.accuracy_m)


def is_drawn_island(place: Place, world: World) -> bool:
    """Tell whether a place is a large island that is drawn."""
    return island(place, world) is not None
