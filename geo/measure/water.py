"""Lakes and rivers that are drawn: measured to by their shore or course, and not by their middle."""

from geo.ground.waters import is_open_end, lake_of, river_of
from geo.measure.target import NOWHERE, Target
from geo.places.place import Place

__all__ = ["is_drawn_water", "water"]

_LAKES = frozenset({"H.LK", "H.LKS", "H.LGN", "H.RSV"})
_RIVERS = frozenset({"H.STM"})


def water(place: Place, subject: Place) -> Target | None:
    """Return a lake or a river as a target for a subject, None for one that is not drawn.

    A river may run on where its drawing ends, at its springs or its mouth: what is nearest there is nearest loosely.
    """
    if place.feature_code in _LAKES:
        return _lake(place, subject)
    course = river_of(place.name, place.position, place.radius_m) if place.feature_code in _RIVERS else None
    if course is None:
        return None
    foot = course.nearest(subject.position)
    loose_m = foot.distance_m if subject != NOWHERE and is_open_end(course, foot.position) else 0.0
    return Target(place.name, course, course.source, line=course, accuracy_m=course.accuracy_m, loose_m=loose_m)


def is_drawn_water(place: Place) -> bool:
    """Tell whether a place is a lake or a river that is drawn."""
    return water(place, NOWHERE) is not None


def _lake(place: Place, subject: Place) -> Target | None:
    """Return the area of a lake, or its shore alone to a town that seems to lie in it by what the drawing errs."""
    found = lake_of(place.position, place.radius_m)
    if found is None:
        return None
    lake, shore = found
    beside = lake.contains(subject.position) and shore.nearest(subject.position).distance_m <= shore.accuracy_m
    name, shape = (f"the shore of {place.name}", shore) if beside else (place.name, lake)
    return Target(name, shape, lake.source, line=shore, accuracy_m=lake.accuracy_m)
