"""Quarters of a city, which no map names beside the city that they are part of."""

from collections.abc import Iterable

from geo.ground.geodesic import inverse
from geo.places.place import Place

__all__ = ["without_quarters"]


def without_quarters(places: Iterable[Place]) -> list[Place]:
    """Return places, the most important first, without those that lie within the extent of one before them."""
    kept: list[Place] = []
    for place in places:
        part = place.feature_code == "P.PPLX"
        if not part and all(inverse(city.position, place.position).distance_m > city.radius_m for city in kept):
            kept.append(place)
    return kept
