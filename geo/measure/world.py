"""The ground and the gazetteer a claim is measured against, as the few verbs that are needed of them."""

from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING, Final, Protocol

from geo.errors import UnknownBorder
from geo.ground.dispute import in_common
from geo.ground.geodesic import direct
from geo.ground.position import Position
from geo.places.gazetteer import Gazetteer
from geo.places.place import Place

if TYPE_CHECKING:
    from shapely import MultiLineString, MultiPolygon, Polygon

    from geo.ground.across import Island
    from geo.ground.territory import Territory

__all__ = ["Area", "Foot", "Ground", "Line", "Shape", "World"]


_AROUND_M: Final = 1609.0


class Foot(Protocol):
    """The nearest point of a shape; azimuth_deg: at the position asked for, towards it."""

    @property
    def distance_m(self) -> float:
        """Return the distance in metres, 0 inside an area."""
        ...

    @property
    def position(self) -> Position:
        """Return the point itself."""
        ...

    @property
    def azimuth_deg(self) -> float:
        """Return the azimuth at the position asked from."""
        ...

    @property
    def accuracy_m(self) -> float:
        """Return how far the data may be off there."""
        ...


class Shape(Protocol):
    """Anything with a nearest point."""

    def nearest(self, position: Position, /) -> Foot:
        """Return the point nearest to a position."""
        ...


class Line(Shape, Protocol):
    """A border or a coast."""

    @property
    def line(self) -> "MultiLineString":
        """Return the line, EPSG:4326."""
        ...

    @property
    def length_m(self) -> float:
        """Return the length in metres."""
        ...

    @property
    def accuracy_m(self) -> float:
        """Return how far the data may be off."""
        ...

    @property
    def source(self) -> str:
        """Return where the line comes from."""
        ...

    @property
    def disputed(self) -> tuple[str, ...]:
        """Return the disputes that some part of the line belongs to."""
        ...

    def towards(self, position: Position, azimuth_deg: float, half_angle_deg: float, /) -> tuple[Foot, ...]:
        """Return points of the line inside a cone seen from a position."""
        ...


class Area(Shape, Protocol):
    """The land of a country."""

    @property
    def outline(self) -> "Polygon | MultiPolygon":
        """Return the area, EPSG:4326."""
        ...

    @property
    def accuracy_m(self) -> float:
        """Return how far the data may be off."""
        ...

    @property
    def source(self) -> str:
        """Return where the outline comes from."""
        ...

    @property
    def disputed(self) -> tuple[str, ...]:
        """Return the disputes whose ground is counted in."""
        ...

    def contains(self, position: Position, /) -> bool:
        """Tell whether a position is inside."""
        ...


class Ground(Protocol):
    """Lines and areas by country; the shipped BorderStore, or a fake."""

    def border(self, a: str, b: str, /) -> Line:
        """Return the line between two countries; raise UnknownBorder."""
        ...

    def land_border(self, code: str, /) -> Line:
        """Return all land lines of a country."""
        ...

    def coast(self, code: str | None, /) -> Line:
        """Return the coast of a country, of all for None."""
        ...

    def island(self, position: Position, /) -> "Island":
        """Return the island a position is on; raise UnknownBorder where it is on none."""
        ...

    def coast_across(self, position: Position, code: str | None = None, /) -> Line:
        """Return the coast that the island a position is on lies off; raise UnknownBorder for none."""
        ...

    def bloc(self, name: str, /, *, on: date | None = None, facing: str | None = None) -> Line:
        """Return the outer land border of a bloc with the members of a day, or what of it faces one country."""
        ...

    def bloc_land(self, name: str, on: date | None = None, /) -> Area:
        """Return the land of a bloc's members on a day."""
        ...

    def contested_land(self, disputes: tuple[str, ...], /) -> Area:
        """Return the ground of some disputes."""
        ...

    def continent(self, name: str, /) -> Area:
        """Return the land of a continent; raise KeyError for another name."""
        ...

    def shore(self, ring: "Polygon | MultiPolygon", /) -> Line:
        """Return the coasts inside a ring."""
        ...

    def island_shore(self, position: Position, radius_m: float, /) -> Line:
        """Return the shore of the island about a position, by its size; raise UnknownBorder where there is none."""
        ...

    def island_land(self, position: Position, radius_m: float, /) -> Area:
        """Return the land of the island about a position; raise UnknownBorder where there is none."""
        ...

    def border_within(self, a: str, b: str, ring: "Polygon | MultiPolygon", /) -> Line:
        """Return what of the border between two countries lies inside a ring."""
        ...

    def territory(self, territory: "Territory", /) -> Area:
        """Return the land of a named territory."""
        ...

    def territory_border(self, territory: "Territory", facing: str | None = None, /) -> Line:
        """Return the land border round a named territory, or what of it faces one country."""
        ...

    def region(self, code: str, /) -> Area:
        """Return the land of a country."""
        ...

    def neighbours(self, code: str, /) -> tuple[str, ...]:
        """Return the countries that share a land line with one."""
        ...

    def worldview(self, name: str, /) -> "Ground":
        """Return the ground as one country, or whoever holds it, sees it."""
        ...

    def countries_at(self, position: Position, /) -> tuple[str, ...]:
        """Return every country that claims a position."""
        ...


@dataclass(frozen=True, slots=True)
class World:
    """What a claim is measured against; on: the day whose members a bloc is taken with, None for today's.

    each_claim: whether a line or a country that several claim is taken apart into what each has of it.
    """

    ground: Ground
    gazetteer: Gazetteer
    on: date | None = None
    each_claim: bool = True

    def published(self, day: str | None) -> "World":
        """Return the world on the day an article was published, the same where that is not known or no ISO date.

        >>> from geo.measure.remembered import shipped_ground
        >>> from geo.places.gazetteer import shipped
        >>> World(shipped_ground(), shipped()).published("2004-04-30T08:00:00Z").on
        datetime.date(2004, 4, 30)
        """
        try:
            return replace(self, on=date.fromisoformat((day or "")[:10]))
        except ValueError:
            return self

    def country_name(self, code: str) -> str:
        """Return the English name of a country, or its code where the gazetteer has none."""
        place = self.gazetteer.country(code)
        return place.name if place else code

    def bears(self, place: Place, names: tuple[str, ...]) -> bool:
        """Tell whether a place bears one of some names."""
        return any(match.place == place for name in names for match in self.gazetteer.lookup(name))

    def neighbours(self, code: str) -> tuple[str, ...]:
        """Return the countries that share a land line with one, none for a code that is not known."""
        try:
            return self.ground.neighbours(code)
        except UnknownBorder:
            return ()

    def claimants(self, position: Position) -> tuple[str, ...]:
        """Return who claims contested ground within a mile of a position, by code; empty where it is settled.

        What two countries hold in common is not contested.
        """
        around = (direct(position, azimuth, _AROUND_M) for azimuth in range(0, 360, 45))
        owners = (self.ground.countries_at(spot) for spot in around)
        return tuple(sorted({code for codes in owners if len(codes) > 1 and not in_common(codes) for code in codes}))

    def contested(self, position: Position) -> bool:
        """Tell whether several countries claim the ground within a mile of a position."""
        return bool(self.claimants(position))

    def countries_of(self, place: Place) -> tuple[str, ...]:
        """Return the country of a place; each claimant where several countries claim the ground it stands on."""
        found = self.ground.countries_at(place.position)
        if len(found) > 1 or place.country is None:
            return found
        return (place.country,)
