"""The gazetteer as a geopy geocoder, and any geopy geocoder as a fallback behind the gazetteer."""

from collections.abc import Iterator

from geopy.exc import GeopyError
from geopy.geocoders.base import Geocoder
from geopy.location import Location
from geopy.point import Point

from geo.errors import BadGeometry, BadInput
from geo.ground.position import Bounds, Position
from geo.places.gazetteer import Gazetteer, NameMatch, NameSummary, shipped
from geo.places.place import Place

__all__ = ["Behind", "OfflineGeocoder"]

_ANSWERS = 10
_ANSWER_RADIUS_M = 1000.0

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


class Behind:
    """A gazetteer with a geopy geocoder behind it, asked only for names the gazetteer does not know.

    Nobody is asked unless one of these is made: names of the text go to whoever runs the geocoder, under its terms.
    Slow it down with geopy's RateLimiter where they ask for it. failures: what went wrong, by name asked.
    """

    def __init__(self, gazetteer: Gazetteer, geocoder: Geocoder) -> None:
        """Keep both; no name has been asked for yet."""
        self._gazetteer = gazetteer
        self._geocoder = geocoder
        self._answers: dict[str, tuple[NameMatch, ...]] = {}
        self.failures: dict[str, str] = {}

    def lookup(self, name: str, /) -> tuple[NameMatch, ...]:
        """Return the gazetteer's places, or where it has none the geocoder's, asked once a name."""
        known = self._gazetteer.lookup(name)
        if known or not name.strip():
            return known
        if name not in self._answers:
            self._answers[name] = tuple(self._ask(name))
        return self._answers[name]

    def summary(self, name: str, /) -> NameSummary | None:
        """Return the gazetteer's summary: recognising never asks the geocoder."""
        return self._gazetteer.summary(name)

    def country(self, code: str, /) -> Place | None:
        """Return the gazetteer's country."""
        return self._gazetteer.country(code)

    def capital(self, code: str, /) -> Place | None:
        """Return the gazetteer's capital."""
        return self._gazetteer.capital(code)

    def within(self, bounds: Bounds, /, *, limit: int) -> tuple[Place, ...]:
        """Return the gazetteer's places in a box."""
        return self._gazetteer.within(bounds, limit=limit)

    def nearest(self, position: Position, /, *, limit: int) -> tuple[Place, ...]:
        """Return the gazetteer's nearest places."""
        return self._gazetteer.nearest(position, limit=limit)

    def _ask(self, name: str) -> Iterator[NameMatch]:
        try:
            answers = self._geocoder.geocode(name, exactly_one=False) or ()
        except (GeopyError, ValueError, TypeError, KeyError, AttributeError) as error:
            self.failures[name] = f"{type(error).__name__}: {error}"[:200]
            return
        for number, answer in enumerate(list(answers)[:_ANSWERS], 1):
            place = _answered(answer, f"online:{name}:{number}")
            if place:
                yield NameMatch(place, "primary")


def _places(query: str, gazetteer: Gazetteer) -> list[Place]:
    """Return the places a query means: of that name, and inside every region or country named after a comma."""
    whole = gazetteer.lookup(query)
    if whole or "," not in query:
        return [match.place for match in whole]
    head, *containers = (part.strip() for part in query.split(","))
    around = [{match.place for match in gazetteer.lookup(part)} for part in containers if part]
    places = dict.fromkeys(match.place for match in gazetteer.lookup(head))
    return [p for p in places if all(any(_holds(c, p) for c in several) for several in around)]


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


def _answered(answer: object, ident: str) -> Place | None:
    """Return what a geocoder answered as a place, None when it is no place on earth."""
    try:
        position = Position(float(getattr(answer, "longitude", "")), float(getattr(answer, "latitude", "")))
    except (BadGeometry, TypeError, ValueError):
        return None
    name = str(getattr(answer, "address", "")).partition(",")[0][:200]
    return Place(ident, name, position, _ANSWER_RADIUS_M, "P.PPL")
