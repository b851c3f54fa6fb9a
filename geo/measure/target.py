"""One thing on the ground that a claim may measure to, and what a referent or a place is in that light."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from geo.claims.claim import Referent
from geo.ground.geodesic import inverse
from geo.ground.position import Position
from geo.measure.world import Line, Shape
from geo.places.place import Place
from geo.tolerance import GAZETTEER_PRECISION_M, LOOSE_RADIUS_M

__all__ = [
    "NOWHERE",
    "Point",
    "PointFoot",
    "Target",
    "country_code",
    "is_country",
    "known_place",
    "loose_radius",
    "precision_m",
    "source_of",
]

# The subject where nothing is said of a place: "the border of X" is then all land lines of X.
NOWHERE: Final = Place("position:nowhere", "nowhere", Position(0.0, -90.0), 0.0, "S")

Contested = Callable[[Position], bool]


@dataclass(frozen=True, slots=True)
class PointFoot:
    """The nearest point of a point: itself."""

    distance_m: float
    position: Position
    azimuth_deg: float
    accuracy_m: float = 0.0


@dataclass(frozen=True, slots=True)
class Point:
    """A place as a shape of one point."""

    position: Position

    def nearest(self, position: Position, /) -> PointFoot:
        """Return the point itself with its distance."""
        arc = inverse(position, self.position)
        return PointFoot(arc.distance_m, self.position, arc.azimuth_deg)


@dataclass(frozen=True, slots=True)
class Target:
    """One thing the object of a claim may mean.

    line: the line a direction is taken from, None for a place; radius_m: extent; loose_m: as in Reading.
    contested: whether several countries claim the ground at a point; None where no part of the line is disputed.
    """

    name: str
    shape: Shape
    source: str
    line: Line | None = None
    accuracy_m: float = 0.0
    radius_m: float = 0.0
    loose_m: float = 0.0
    contested: Contested | None = None


def known_place(referent: Referent | None) -> Place | None:
    """Return the place a referent means, None when it has none or only an area near it is known."""
    resolution = referent.resolution if referent else None
    if resolution is None or resolution.approximate:
        return None
    return resolution.place


def is_country(place: Place) -> bool:
    """Tell whether a place is a country, by its feature code."""
    return place.feature_code.startswith("A.PCL")


def country_code(referent: Referent | None) -> str | None:
    """Return the code of the country a referent is, None when it is no whole country."""
    if referent is None:
        return None
    if referent.kind == "country" and referent.sides:
        return referent.sides[0]
    place = known_place(referent)
    return place.country if place and is_country(place) else None


def loose_radius(place: Place) -> float:
    """Return the radius of a region or water that its centre cannot stand for, 0 for a town or a small thing."""
    if place.feature_code[:1] in "PS" or place.radius_m <= LOOSE_RADIUS_M:
        return 0.0
    return place.radius_m


def precision_m(place: Place) -> float:
    """Return how far the point of a place may be off: not at all where a position was given instead of a place."""
    return 0.0 if place.id.startswith("position:") else GAZETTEER_PRECISION_M


def source_of(place: Place) -> str:
    """Return where a place's position comes from, by its id."""
    known = {
        "geonames": "GeoNames",
        "hand": "howfar's own table of places",
        "own": "your own places",
        "pin": "your pins",
    }
    prefix = place.id.partition(":")[0]
    return known.get(prefix, prefix)
