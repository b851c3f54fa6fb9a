"""From text to the mentions of places in it."""

from typing import Protocol

from geo.places.mention import Mention
from geo.text.article import Article

__all__ = ["Recognizer"]


class Recognizer(Protocol):
    """Anything that finds mentions of places in an article: the built-in one, or a user's own."""

    def recognize(self, article: Article, /) -> tuple[Mention, ...]:
        """Return the mentions in text order, not overlapping; offsets index article.text."""
        ...
