"""Lakes and rivers that are drawn: measured to by their shore or course, and not by their middle."""

from geo.ground.waters import is_open_end, lake_of, river_of
from geo.measure.target import NOWHERE, Target
from geo.places.place import Place

__all__ = ["is_drawn_water", "water"]

_LAKES = frozenset({"H.LK", "H.LKS", "H.LGN", "H.RSV"})
_RIVERS = frozenset({"H.STM"})


def water(place: Place, subject: Place) -> Target | None:
    """Return a lake or a river as a target for a subject.

    None where it is not drawn, nor as far as to where it comes nearest: the springs of a river often are not.
    """
    if place.feature_code in _LAKES:
        lake = lake_of(place.position, place.radius_m)
        return (
            Target(place.name, lake[0], lake[0].source, line=lake[1], accuracy_m=lake[0].accuracy_m) if lake else None
        )
    course = river_of(place.name, place.position, place.radius_m) if place.feature_code in _RIVERS else None
    if course is None:
        return None
    if subject != NOWHERE and is_open_end(course, course.nearest(subject.position).position):
        return None
    return Target(place.name, course, course.source, line=course, accuracy_m=course.accuracy_m)


def is_drawn_water(place: Place) -> bool:
    """Tell whether a place is a lake or a river that is drawn."""
    return water(place, NOWHERE) is not None
