"""The gazetteer as a geopy geocoder, which any tool made for geopy takes."""

from geopy.geocoders.base import Geocoder
from geopy.location import Location
from geopy.point import Point

from geo.errors import BadInput
from geo.ground.position import Position
from geo.naming import named
from geo.places.gazetteer import Gazetteer, shipped
from geo.places.place import Place

__all__ = ["OfflineGeocoder"]

_ANSWERS = 10

PointLike = str | tuple[float, float] | Point


class OfflineGeocoder(Geocoder):  # type: ignore[misc]  # geopy has no types
    """A geopy geocoder that asks nobody: names and points are looked up in a gazetteer, the shipped one by default.

    >>> OfflineGeocoder().geocode("Terespol, Poland").address
    'Terespol, Lublin Voivodeship, Powiat bialski, Poland'
    """

    def __init__(self, gazetteer: Gazetteer | None = None) -> None:
        """Keep the gazetteer; nothing is opened before the first question."""
        super().__init__()
        self._gazetteer = gazetteer

    def geocode(
        self, query: str, *, exactly_one: bool = True, timeout: object = None, limit: int = _ANSWERS
    ) -> Location | list[Location] | None:
        """Return where a name is ("Brest, Belarus"), or a list of at most `limit`; None when nowhere.

        timeout is taken so that tools made for geopy can give it.
        """
        del timeout
        known = self._known()
        found = [_location(place, known) for place in _places(str(query), known)[: 1 if exactly_one else limit]]
        return found[0] if exactly_one and found else found or None

    def reverse(
        self,
        query: str | tuple[float, float] | Point,
        *,
        exactly_one: bool = True,
        timeout: object = None,
        limit: int = _ANSWERS,
    ) -> Location | list[Location] | None:
        """Return the nearest town to a point as geopy writes it: latitude first, or "lat, lon"."""
        del timeout
        try:
            point = Point(query)
            position = Position(point.longitude, point.latitude)
        except (ValueError, TypeError) as error:
            raise BadInput(f"{str(query)[:60]!r} is no point ({error}); give (latitude, longitude)") from None
        known = self._known()
        near = known.nearest(position, limit=1 if exactly_one else limit)
        found = [_location(place, known) for place in near]
        return found[0] if exactly_one and found else found or None

    def _known(self) -> Gazetteer:
        return self._gazetteer or shipped()


def _places(query: str, gazetteer: Gazetteer) -> list[Place]:
    """Return the places a query means as `geo.geocode` does, also inside several regions named after commas."""
    found = named(query, gazetteer)
    if found or query.count(",") < 2:
        return list(found)
    head, *containers = (part.strip() for part in query.split(","))
    around = [{match.place for match in gazetteer.lookup(part)} for part in containers if part]
    return [p for p in named(head, gazetteer) if all(any(_holds(c, p) for c in several) for several in around)]


def _holds(container: Place, place: Place) -> bool:
    if container.country != place.country:
        return False
    return container.feature_code.startswith("A.PCL") or container.name in place.admin


def _location(place: Place, gazetteer: Gazetteer) -> Location:
    country = gazetteer.country(place.country) if place.country and not place.feature_code.startswith("A.PCL") else None
    address = ", ".join(dict.fromkeys((place.name, *place.admin, *([country.name] if country else []))))
    raw: dict[str, object] = {"id": place.id, "name": place.name, "country": place.country, "admin": list(place.admin)}
    raw |= {"feature_code": place.feature_code, "radius_m": place.radius_m, "population": place.population}
    return Location(address, Point(place.position.lat, place.position.lon), raw)
