"""Whom to credit for what is drawn."""

from collections.abc import Iterable

from geo.shipped import attributions

__all__ = ["credited", "longest"]


def credited(made_of: tuple[str, ...]) -> tuple[str, ...]:
    """Return the attributions of the shipped files whose names begin so, each once.

    >>> credited(("background",))
    ('Made with Natural Earth',)
    """
    return attributions(made_of)


def longest(texts: Iterable[str]) -> tuple[str, ...]:
    """Return texts in order, each once and none that another holds.

    >>> longest(["GeoNames", "GeoNames (CC BY 4.0)", "GeoNames"])
    ('GeoNames (CC BY 4.0)',)
    """
    once = list(dict.fromkeys(texts))
    return tuple(text for text in once if not any(text != other and text in other for other in once))
