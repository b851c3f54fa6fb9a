"""A user's own places as a gazetteer, and gazetteers stacked one on the other."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import islice
from math import cos, hypot, radians
from pathlib import Path

from geo.ground.position import Bounds, Position
from geo.places.fold import fold
from geo.places.gazetteer import Gazetteer, NameKind, NameMatch, NameSummary
from geo.places.own_read import OwnPlace, read_own
from geo.places.place import Place
from geo.places.summaries import join, summarize

__all__ = ["OwnPlaces", "Stack", "naming", "own", "stack"]

_CODE_LETTERS = 5


def own(path: Path) -> "OwnPlaces":
    """Return the places of a CSV or GeoJSON file as a gazetteer; raise BadInput for what cannot be read.

    CSV: a header with name, lon, lat and as wanted aliases (set apart by |), country, admin (by |, outermost first),
    radius_m, feature_code, population. GeoJSON: the same as properties; an area counts with its middle and extent.
    """
    return OwnPlaces(read_own(path))


def stack(gazetteers: Sequence[Gazetteer]) -> "Stack":
    """Return one gazetteer of several; what an earlier one knows comes before what a later one does."""
    return Stack(tuple(gazetteers))


def naming(gazetteer: Gazetteer, names: Sequence[tuple[str, Place]]) -> Gazetteer:
    """Return a gazetteer that knows these names too, by the user's word: for a recogniser, which has to find them."""
    if not names:
        return gazetteer
    own_names = (OwnPlace(replace(place, id=f"own:name{n}", name=name)) for n, (name, place) in enumerate(names))
    return Stack((OwnPlaces(own_names), gazetteer))


class OwnPlaces:
    """A few thousand places at most, kept in memory.

    >>> from geo.places.own_read import OwnPlace
    >>> place = Place("own:1", "Camp Birch", Position(25.1, 52.3), 500.0, "S.INSM", "BY")
    >>> OwnPlaces([OwnPlace(place, ("the camp",))]).lookup("THE CAMP")[0].place.name
    'Camp Birch'
    """

    def __init__(self, places: Iterable[OwnPlace]) -> None:
        """Take the places in with their aliases."""
        self._places: list[Place] = []
        self._names: dict[str, list[NameMatch]] = {}
        for place, aliases in places:
            self._places.append(place)
            for name, kind in ((place.name, "primary"), *((alias, "alternate") for alias in aliases)):
                self._call(name, NameMatch(place, kind))  # type: ignore[arg-type]

    def lookup(self, name: str, /) -> tuple[NameMatch, ...]:
        """Return the own places a name may mean, in the order of their file."""
        return _each_once((*self._names.get("=" + name, ()), *self._names.get(fold(name), ())))

    def summary(self, name: str, /) -> NameSummary | None:
        """Return what a name may be; None when no own place bears it."""
        return summarize(self.lookup(name))

    def country(self, code: str, /) -> Place | None:
        """Return the own place that is the country of a code."""
        countries = (p for p in self._places if p.country == code and p.feature_code.startswith("A.PCL"))
        return next(countries, None)

    def capital(self, code: str, /) -> Place | None:
        """Return the own place that is the capital of a country."""
        return next((p for p in self._places if p.country == code and p.feature_code == "P.PPLC"), None)

    def within(self, bounds: Bounds, /, *, limit: int) -> tuple[Place, ...]:
        """Return the own places in a box, in the order of their file."""
        return tuple(islice((p for p in self._places if _inside(p.position, bounds)), limit))

    def nearest(self, position: Position, /, *, limit: int) -> tuple[Place, ...]:
        """Return the own places nearest to a position, nearest first."""
        return tuple(sorted(self._places, key=lambda place: _far(place, position))[:limit])

    def _call(self, name: str, match: NameMatch) -> None:
        code = name.isupper() and len(name) <= _CODE_LETTERS
        kind: NameKind = "abbreviation" if code else match.kind
        key = "=" + name if code else fold(name)
        if key:
            self._names.setdefault(key, []).append(match._replace(kind=kind))


class Stack:
    """Several gazetteers as one, the first before the others."""

    __slots__ = ("_gazetteers",)

    def __init__(self, gazetteers: tuple[Gazetteer, ...]) -> None:
        """Keep the gazetteers, most trusted first."""
        self._gazetteers = gazetteers

    def lookup(self, name: str, /) -> tuple[NameMatch, ...]:
        """Return what every gazetteer says, the first one's places first."""
        return _each_once(match for gazetteer in self._gazetteers for match in gazetteer.lookup(name))

    def summary(self, name: str, /) -> NameSummary | None:
        """Return what a name may be in any of the gazetteers."""
        found = None
        for gazetteer in self._gazetteers:
            one = gazetteer.summary(name)
            found = join(found, one) if found and one else found or one
        return found

    def country(self, code: str, /) -> Place | None:
        """Return the country of a code from the first gazetteer that has it."""
        return next((place for g in self._gazetteers if (place := g.country(code))), None)

    def capital(self, code: str, /) -> Place | None:
        """Return the capital from the first gazetteer that has it."""
        return next((place for g in self._gazetteers if (place := g.capital(code))), None)

    def within(self, bounds: Bounds, /, *, limit: int) -> tuple[Place, ...]:
        """Return the most important places in a box, the first gazetteer's first."""
        found = (place for g in self._gazetteers for place in g.within(bounds, limit=limit))
        return tuple(islice(_first_of_id(found), limit))

    def nearest(self, position: Position, /, *, limit: int) -> tuple[Place, ...]:
        """Return the nearest places of all gazetteers, nearest first."""
        found = _first_of_id(place for g in self._gazetteers for place in g.nearest(position, limit=limit))
        return tuple(sorted(found, key=lambda place: _far(place, position))[:limit])


def _each_once(matches: Iterable[NameMatch]) -> tuple[NameMatch, ...]:
    """Return the first match of every place, in their order."""
    found: dict[str, NameMatch] = {}
    for match in matches:
        found.setdefault(match.place.id, match)
    return tuple(found.values())


def _first_of_id(places: Iterable[Place]) -> list[Place]:
    found: dict[str, Place] = {}
    for place in places:
        found.setdefault(place.id, place)
    return list(found.values())


def _inside(position: Position, bounds: Bounds) -> bool:
    if not bounds.south <= position.lat <= bounds.north:
        return False
    if bounds.west <= bounds.east:
        return bounds.west <= position.lon <= bounds.east
    return position.lon >= bounds.west or position.lon <= bounds.east


def _far(place: Place, position: Position) -> float:
    """Return how far a place is, for ordering: degrees on a plane touching the ground half way."""
    east = (place.position.lon - position.lon + 180) % 360 - 180
    north = place.position.lat - position.lat
    return hypot(east * cos(radians((place.position.lat + position.lat) / 2)), north)
