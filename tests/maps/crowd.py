"""A corpus made up for measuring: many articles with many mentions of many places, and a claim in every tenth."""

from geo.findings import CheckedArticle, Findings
from geo.ground.position import Position
from geo.places.mention import Mention
from geo.places.place import Place
from geo.places.resolve import Resolution
from geo.text.article import Article
from tests.maps.by_hand import frontier_article

__all__ = ["crowd"]

_DIFFERENT = 100  # articles; the others repeat their texts
_COUNTRIES = ("PL", "BY", "LT", "UA", "DE", "FR", "IN", "BR", "NG", "US")


def crowd(mentions: int, *, articles: int = 1000, places: int = 20_000) -> Findings:
    """Return so many mentions spread evenly over articles and places, the same at every call."""
    known = [_place(number) for number in range(places)]
    each = mentions // articles
    written = [_written(number, each, known) for number in range(min(articles, _DIFFERENT))]
    return Findings(tuple(_article(number, *written[number % _DIFFERENT]) for number in range(articles)))


def _place(number: int) -> Place:
    lon = (number * 137.508) % 340 - 170
    lat = (number * 61.803) % 120 - 50
    country = _COUNTRIES[number % len(_COUNTRIES)]
    return Place(f"own:{number}", f"Town {number}", Position(lon, lat), 2000, "P.PPL", country)


def _written(number: int, each: int, known: list[Place]) -> tuple[str, tuple[Resolution, ...]]:
    parts, found, at = [], [], 0
    for i in range(each):
        place = known[(number * 7919 + i * 104_729) % len(known)]
        found.append(Resolution(Mention(place.name, at, at + len(place.name), "toponym"), (), place, 0.9))
        parts.append(f"{place.name} was quiet; ")
        at += len(parts[-1])
    return "".join(parts), tuple(found)


def _article(number: int, text: str, found: tuple[Resolution, ...]) -> CheckedArticle:
    day = f"2026-{number % 12 + 1:02}-{number % 28 + 1:02}"
    article = Article(f"a{number}", text, f"Report {number}", "Example Courier", day)
    findings = frontier_article().findings if number % 10 == 0 else ()
    return CheckedArticle(article, found, findings)
