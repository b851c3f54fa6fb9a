"""The pipeline: articles in, findings out.

Everything is imported when `check` is called, so that `import geo` stays light and binds this name for good.
"""

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from geo.errors import BadInput

if TYPE_CHECKING:
    from geo.findings import CheckedArticle, Findings
    from geo.measure.world import World
    from geo.places.gazetteer import Gazetteer
    from geo.places.mention import Mention
    from geo.places.recognize import Recognizer
    from geo.places.resolve import Hints, Pin
    from geo.text.article import Article

__all__ = ["check"]


def check(
    text: "str | Article | Iterable[str | Article]",
    *,
    gazetteer: "Gazetteer | None" = None,
    recognizer: "Recognizer | None" = None,
    pins: "Iterable[Pin]" = (),
    worldview: str | None = None,
    hints: "Hints | None" = None,
) -> "Findings":
    """Find the places of one text or many, and judge what is claimed about distance, direction and borders.

    gazetteer, recognizer: the shipped ones when None; pins: what a name means; worldview: whose borders, None for every
    claimant's; hints: where the outlet is at home; where they do not say and several articles have one source, that is
    learnt from them. Mentions given with an article are only resolved.

    >>> check("Brest lies 6 km from the Polish border.")[0].verdict.holds
    'supported'
    """
    from dataclasses import replace

    from geo.findings import Findings
    from geo.measure.remembered import shipped_ground
    from geo.measure.world import World
    from geo.places.gazetteer import shipped
    from geo.places.outlet import Remembering, learn
    from geo.places.own import naming
    from geo.places.recognize import NewsRecognizer
    from geo.places.resolve import Hints

    articles = tuple(_articles(text))
    gazetteer = gazetteer or shipped()
    world = World(shipped_ground(worldview), gazetteer)
    hints = hints or Hints()
    hints = replace(hints, pins=(*hints.pins, *pins))
    pinned = [(pin.name, pin.place) for pin in hints.pins]
    reader = Remembering(recognizer or NewsRecognizer(naming(gazetteer, pinned)))
    known = learn(articles, reader, gazetteer, hints)
    return Findings(tuple(_check(a, world, reader, hints.at_home(known.get(a.source or ""))) for a in articles))


def _check(article: "Article", world: "World", recognizer: "Recognizer", hints: "Hints") -> "CheckedArticle":
    from geo.claims.extract import extract
    from geo.claims.unplaced import unplaced
    from geo.findings import CheckedArticle, Finding
    from geo.measure.pinned import tell_pins
    from geo.measure.town import from_towns
    from geo.places.recognize import given_mentions
    from geo.places.resolve import resolve
    from geo.verdict.examine import examine
    from geo.verdict.vouched import vouched

    world = world.published(article.published)
    given = article.given is not None
    mentions = given_mentions(article, world.gazetteer) if given else recognizer.recognize(article)
    resolutions = resolve(article, mentions, world.gazetteer, hints)
    claims = extract(article, resolutions, world.gazetteer)
    if not given and (more := unplaced(claims, article, world.gazetteer)):
        resolutions = resolve(article, sorted((*mentions, *more), key=_start), world.gazetteer, hints)
        claims = extract(article, resolutions, world.gazetteer)
    if better := vouched(claims, resolutions, world):
        resolutions = better
        claims = extract(article, resolutions, world.gazetteer)
    read = (from_towns(claim, article.text) for claim in claims)
    judged = ((claim, examine(claim, world)) for claim in read)
    findings = (
        Finding(article, number, claim, tell_pins(found.measurement, claim), found.verdict, found.located)
        for number, (claim, found) in enumerate(judged, 1)
    )
    return CheckedArticle(article, tuple(resolutions), tuple(findings))


def _start(mention: "Mention") -> int:
    return mention.start


def _articles(text: "str | Article | Iterable[str | Article]") -> "Iterator[Article]":
    from geo.text.article import Article

    if isinstance(text, str | Article):
        yield text if isinstance(text, Article) else Article("text", text)
        return
    if isinstance(text, bytes) or not isinstance(text, Iterable):
        raise BadInput(f"check takes a text, an Article or several of them, not {type(text).__name__}")
    for number, item in enumerate(text, 1):
        if not isinstance(item, str | Article):
            raise BadInput(f"item {number} is {type(item).__name__}; give texts or Articles")
        yield item if isinstance(item, Article) else Article(str(number), item)
