"""From a name as an analyst types it to the places that bear it: "Brest", "Brest, Belarus", "Springfield, Ill."."""

from collections.abc import Iterable, Iterator
from math import log10
from string import ascii_lowercase
from typing import overload

from geo.errors import BadGeometry, UnknownPlace
from geo.ground.edges import lonlat_of
from geo.ground.geodesic import inverse
from geo.ground.position import Position
from geo.places.bearers import bearers, outshone
from geo.places.fold import fold
from geo.places.gazetteer import Gazetteer, NameMatch, shipped
from geo.places.place import Place

__all__ = ["PointLike", "country_code", "geocode", "named", "point", "position_of", "similar"]

PointLike = Place | Position | tuple[float, float] | str

_NEAR_KM = 30.0
_BEHIND = 1e-6


@overload
def geocode(name: str, *, near: PointLike | None = None, country: str | None = None) -> Place | None: ...
@overload
def geocode(
    name: str, *, near: PointLike | None = None, country: str | None = None, limit: int
) -> Place | list[Place] | None: ...
def geocode(
    name: str, *, near: PointLike | None = None, country: str | None = None, limit: int = 1
) -> Place | list[Place] | None:
    """Return the place a name means: the most important one, or the best near somewhere or in a country.

    A bare name means the town rather than the division named after it, which is asked for as "Brest Oblast" or "Brest
    region". name: may carry its region or country after a comma. country: ISO 3166-1 alpha-2. With limit over 1 a list
    of at most that many, best first; with limit 1 a Place, None when no place bears the name.

    >>> place = geocode("Brest", near="Minsk")
    >>> place.country, place.feature_code
    ('BY', 'P.PPLA')
    """
    gazetteer = shipped()
    found = named(name, gazetteer, near=None if near is None else point(near, gazetteer), country=country)
    if limit == 1:
        return found[0] if found else None
    return list(found[:limit])


def named(
    name: str, gazetteer: Gazetteer, *, near: Position | None = None, country: str | None = None
) -> tuple[Place, ...]:
    """Return every place a typed name may mean, best first; empty when there is none."""
    matches = gazetteer.lookup(name)
    if not matches and "," in name:
        head, _, container = name.rpartition(",")
        matches = tuple(m for m in gazetteer.lookup(head.strip()) if _in(m.place, container, gazetteer))
    kept = [m for m in _toponyms(matches) if country is None or m.place.country == country.upper()]
    if near is None:
        return tuple(bearers(kept))
    ranked = sorted(kept, key=lambda m: -_worth_beside_town(m, kept, near))
    return tuple(dict.fromkeys(m.place for m in ranked))


def point(thing: PointLike, gazetteer: Gazetteer) -> Position:
    """Return the position of a place, a (lon, lat) pair or a name; raise UnknownPlace for a name nobody bears."""
    if isinstance(thing, Place):
        return thing.position
    if not isinstance(thing, str):
        return position_of(thing)
    found = named(thing, gazetteer)
    if not found:
        raise unknown(thing, gazetteer)
    return found[0].position


def position_of(thing: object) -> Position:
    """Return the position that a Position, a shapely Point or a pair lon, lat is; raise BadGeometry for anything else.

    >>> position_of([23.7, 52.1])
    Position(lon=23.7, lat=52.1)
    """
    if isinstance(thing, Position):
        return thing
    try:
        lon, lat = lonlat_of([thing])[0].tolist()
    except BadGeometry as error:
        raise BadGeometry(f"{thing!r:.60} is no place: {error}") from None
    return Position(lon, lat)


def unknown(name: str, gazetteer: Gazetteer, *, instead: str = "") -> UnknownPlace:
    """Return the error for a name that no place bears, with the names nearest to it.

    instead: the part of the name that is not known, as in "Bellarusian border".
    """
    close = _border_meant(name) or similar(instead or name.partition(",")[0], gazetteer)
    hint = f"did you mean {', '.join(close)}?" if close else "check the spelling, or add your own places"
    return UnknownPlace(f"no place {name!r}; {hint}")


def similar(name: str, gazetteer: Gazetteer, *, limit: int = 3) -> tuple[str, ...]:
    """Return names of known places one letter away, most populous first."""
    summaries = ((variant, gazetteer.summary(variant)) for variant in sorted(set(_variants(fold(name)))))
    known = [(variant, summary.population) for variant, summary in summaries if summary]
    ranked = sorted(known, key=lambda pair: (-pair[1], pair[0]))
    found = (gazetteer.lookup(variant)[0] for variant, _ in ranked)
    return tuple(dict.fromkeys(match.place.name for match in found if match.kind in {"primary", "demonym"}))[:limit]


def _border_meant(name: str) -> tuple[str, ...]:
    """Return a name with its last word spelt right where that is a letter from "border" or "coast"."""
    owner, _, last = name.rpartition(" ")
    word = next((word for word in ("border", "coast") if word in _variants(fold(last)) and fold(last) != word), None)
    return (f"{owner} {word}",) if owner and word else ()


def country_code(name: str, gazetteer: Gazetteer) -> str | None:
    """Return the code of the country a name, demonym or code stands for, None when it is none."""
    if len(name) == 2 and name.isupper() and gazetteer.country(name):
        return name
    countries = (m.place for m in gazetteer.lookup(name) if m.place.feature_code.startswith("A.PCL"))
    return next((place.country for place in countries), None)


def _toponyms(matches: Iterable[NameMatch]) -> list[NameMatch]:
    """Leave demonyms out where the name is also a place's own."""
    own = [m for m in matches if m.kind != "demonym"]
    return own or list(matches)


def _in(place: Place, container: str, gazetteer: Gazetteer) -> bool:
    wanted = fold(container.strip())
    holders = {m.place.name for m in gazetteer.lookup(container.strip())} | {container.strip()}
    codes = {m.place.country for m in gazetteer.lookup(container.strip()) if m.place.feature_code.startswith("A.PCL")}
    return place.country in codes or any(fold(a) == wanted or a in holders for a in place.admin)


def _worth_beside_town(match: NameMatch, matches: list[NameMatch], near: Position) -> float:
    """Return the worth of a match; a division's is below that of the town it is named after."""
    town = outshone(match, [m for m in matches if m.place.country == match.place.country])
    worth = _worth(match.place, near)
    return worth if town is None else min(worth, _worth(town.place, near) - _BEHIND)


def _worth(place: Place, near: Position) -> float:
    """Weigh importance against distance: ten times as far asks for a hundred times the people."""
    away_km = inverse(near, place.position).distance_m / 1000
    return log10(place.population + 100) - 2 * log10(away_km + _NEAR_KM)


def _variants(word: str) -> Iterator[str]:
    """Yield every word one deletion, swap, replacement or insertion away."""
    for i in range(len(word) + 1):
        head, tail = word[:i], word[i:]
        yield head + tail[1:]
        yield head + tail[1:2] + tail[:1] + tail[2:]
        for letter in ascii_lowercase:
            yield head + letter + tail
            yield head + letter + tail[1:]
