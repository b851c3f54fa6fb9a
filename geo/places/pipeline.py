"""A user's own spaCy pipeline as a recogniser; spaCy itself is never imported here."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from typing import Final, Protocol

from geo.errors import BadInput
from geo.places.gazetteer import Gazetteer, shipped
from geo.places.mention import Mention
from geo.places.recognize import NewsRecognizer
from geo.text.article import Article

__all__ = ["LABELS", "SpacyRecognizer"]

LABELS: Final = ("GPE", "LOC", "FAC")
_ARTICLE: Final = "the "


class Entity(Protocol):
    """What is asked of a spaCy Span."""

    @property
    def start_char(self) -> int:
        """Return where it begins in the text."""
        ...

    @property
    def end_char(self) -> int:
        """Return where it ends."""
        ...

    @property
    def label_(self) -> str:
        """Return what it is, in words."""
        ...


class Doc(Protocol):
    """What is asked of a spaCy Doc."""

    @property
    def ents(self) -> Iterable[Entity]:
        """Return its entities."""
        ...


class SpacyRecognizer:
    """Takes the entities that a pipeline finds as mentions, and tells their kinds as the built-in one does.

    >>> from types import SimpleNamespace as Made
    >>> def pipeline(text):
    ...     return Made(ents=[Made(start_char=0, end_char=6, label_="GPE")])
    >>> [m.text for m in SpacyRecognizer(pipeline).recognize(Article("a", "Kobryn lost power."))]
    ['Kobryn']
    """

    def __init__(
        self, nlp: Callable[[str], Doc], labels: Iterable[str] = LABELS, *, gazetteer: Gazetteer | None = None
    ) -> None:
        """Keep the pipeline; labels: which mean places ("NORP" adds peoples); gazetteer: the shipped one if None."""
        self._nlp = nlp
        self._labels = frozenset(labels)
        self._kinds = NewsRecognizer(gazetteer or shipped())

    def recognize(self, article: Article, /) -> tuple[Mention, ...]:
        """Return the mentions in text order; raise BadInput for a text that the pipeline refuses."""
        try:
            found = list(self._nlp(article.text).ents)
        except ValueError as error:
            raise BadInput(f"the pipeline cannot read {article.id!r}: {str(error)[:200]}") from None
        wanted = sorted((e.start_char, e.end_char) for e in found if e.label_ in self._labels)
        return self._kinds.recognize(replace(article, given=tuple(_apart(article.text, wanted))))


def _apart(text: str, spans: Iterable[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Yield spans less the article and the blanks around them, none that lies outside the text or in another."""
    last = 0
    for start, end in spans:
        if not 0 <= start < end <= len(text):
            continue
        start += len(_ARTICLE) if text[start:end].lower().startswith(_ARTICLE) else 0
        end -= len(text[start:end]) - len(text[start:end].rstrip())
        start += len(text[start:end]) - len(text[start:end].lstrip())
        if last <= start < end:
            yield start, end
            last = end
