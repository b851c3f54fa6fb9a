"""An article: text with the little that is known about it."""

from dataclasses import dataclass

__all__ = ["Article"]


@dataclass(frozen=True, slots=True)
class Article:
    """One article; every offset anywhere indexes `text`, half open.

    given: spans of mentions handed in with the article; None when mentions are to be recognised.
    """

    id: str
    text: str
    title: str | None = None
    source: str | None = None
    published: str | None = None
    given: tuple[tuple[int, int], ...] | None = None
