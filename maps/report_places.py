"""The places of a report: which were found, where they lie, and how often they are named."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from geo.findings import Findings
from geo.places.place import Place
from maps.page_words import GIVEN
from maps.report_words import plain

__all__ = ["Sight", "country_name", "sights"]


@dataclass(frozen=True, slots=True)
class Sight:
    """A place that was found, with how often it is named."""

    name: str
    where: str
    lon: float
    lat: float
    mentions: int


def sights(findings: Findings) -> tuple[Sight, ...]:
    """Return every place that was found, the most often named first; one that the user gave or pinned says so."""
    found = [(r.place, r.source) for a in findings.articles for r in a.resolutions if r.place and not r.approximate]
    counts = Counter(found)
    ranked = sorted(counts, key=lambda seen: (-counts[seen], seen[0].name, seen[0].id, seen[1]))
    return tuple(_sight(place, source, counts[place, source]) for place, source in ranked)


def country_name(code: str) -> str:
    """Return the English name of a country, its code where the gazetteer has none.

    >>> country_name("BY"), country_name("ZZ")
    ('Belarus', 'ZZ')
    """
    from geo.places.gazetteer import shipped

    place = shipped().country(code)
    return place.name if place else code


def _sight(place: Place, source: str, mentions: int) -> Sight:
    where = ", ".join(_within(place, source))
    return Sight(plain(place.name), plain(where), place.position.lon, place.position.lat, mentions)


def _within(place: Place, source: str) -> Iterator[str]:
    """Yield what a place lies in, the nearest first, nothing twice and not itself; then on whose word."""
    said = [place.name]
    country = country_name(place.country) if place.country else None
    for name in (*place.admin[::-1], country):
        if name and name != said[-1]:
            said.append(name)
            yield name
    if source in GIVEN:
        yield GIVEN[source]
