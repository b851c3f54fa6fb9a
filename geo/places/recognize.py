"""From text to the mentions of places in it."""

from typing import Protocol

from geo.places.gazetteer import Gazetteer
from geo.places.mention import Mention
from geo.places.recognize_kinds import in_organisation, kind_of
from geo.places.recognize_model import Model, shipped_model
from geo.places.recognize_names import names_of
from geo.places.recognize_rules import Span
from geo.places.recognize_scan import Scan, scan
from geo.text.article import Article

__all__ = ["NewsRecognizer", "Recognizer", "given_mentions"]


class Recognizer(Protocol):
    """Anything that finds mentions of places in an article: the built-in one, or a user's own."""

    def recognize(self, article: Article, /) -> tuple[Mention, ...]:
        """Return the mentions in text order, not overlapping; offsets index article.text."""
        ...


class NewsRecognizer:
    """Find places in English news: by a gazetteer, and by what fitted weights make of the words around a name."""

    __slots__ = ("_model", "_names")

    def __init__(self, gazetteer: Gazetteer, model: Model | None = None) -> None:
        """Recognise with the names that `gazetteer` knows, by the weights that are shipped or others."""
        self._names = names_of(gazetteer)
        self._model = model

    def recognize(self, article: Article, /) -> tuple[Mention, ...]:
        """Return the mentions in text order; where spans are given with the article, those and no others."""
        found = scan(article.text, self._names)
        if article.given is not None:
            return tuple(self._given(found, start, end) for start, end in sorted(article.given))
        model = self._model or shipped_model()
        return tuple(self._mention(found, span) for span in model.recognize(found, self._names))

    def _mention(self, found: Scan, span: Span) -> Mention:
        start, end, score = span
        text = found.surface(start, end)
        return Mention(
            text,
            found.tokens[start].start,
            found.tokens[end - 1].end,
            kind_of(found, (start, end), self._names.get(text)),
            in_organisation(found, start, end),
            score,
        )

    def _given(self, found: Scan, start: int, end: int) -> Mention:
        inside = [i for i, t in enumerate(found.tokens) if t.start < end and t.end > start]
        text = found.text[start:end]
        if not inside:
            return Mention(text, start, end)
        span = (inside[0], inside[-1] + 1)
        return Mention(text, start, end, kind_of(found, span, self._names.get(text)), in_organisation(found, *span))


def given_mentions(article: Article, gazetteer: Gazetteer) -> tuple[Mention, ...]:
    """Return the mentions handed in with an article, their kinds told."""
    return NewsRecognizer(gazetteer).recognize(article)
