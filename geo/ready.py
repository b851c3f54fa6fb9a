"""The stages one at a time, with the shipped data in hand: for notebooks and scripts."""

from collections.abc import Sequence

from geo.errors import BadInput
from geo.ground.border import Border
from geo.ground.store import borders
from geo.naming import country_code
from geo.places.gazetteer import shipped
from geo.places.mention import Mention
from geo.places.recognize import NewsRecognizer
from geo.places.resolve import Hints, Resolution
from geo.places.resolve import resolve as resolve_with
from geo.text.article import Article

__all__ = ["border", "neighbours", "recognize", "resolve"]


def border(a: str, b: str, *, worldview: str | None = None) -> Border:
    """Return the land border of two countries by their ISO 3166-1 alpha-2 codes or names; raise UnknownBorder for none.

    worldview: a country's code or "de facto"; None takes every line that is somebody's claim, so that a line in dispute
    counts as often as it is claimed, in its length too.

    >>> border("BY", "PL").sides
    ('BY', 'PL')
    """
    return borders().worldview(worldview).border(_code(a), _code(b))


def neighbours(code: str, *, worldview: str | None = None) -> tuple[str, ...]:
    """Return the codes of the countries that share a land border with one, by anybody's claim or in one worldview.

    >>> "BY" in neighbours("PL")
    True
    """
    return tuple(borders().worldview(worldview).neighbours(_code(code)))


def _code(country: str) -> str:
    if not isinstance(country, str):
        raise BadInput(f"{country!r:.60} is no country; give an ISO 3166-1 alpha-2 code such as PL")
    return country.upper() if len(country) == 2 else country_code(country, shipped()) or country


def recognize(text: str | Article) -> list[Mention]:
    """Return the mentions of places in a text, in order.

    >>> [m.text for m in recognize("He drove from Minsk to Warsaw.")]
    ['Minsk', 'Warsaw']
    """
    return list(NewsRecognizer(shipped()).recognize(_article(text)))


def resolve(article: str | Article, mentions: Sequence[Mention], *, hints: Hints | None = None) -> list[Resolution]:
    """Return what each mention means, in the order of the mentions.

    >>> text = "He flew from Prague to Warsaw."
    >>> [r.place.country for r in resolve(text, recognize(text)) if r.place]
    ['CZ', 'PL']
    """
    return list(resolve_with(_article(article), tuple(mentions), shipped(), hints or Hints()))


def _article(text: str | Article) -> Article:
    return text if isinstance(text, Article) else Article("text", text)
