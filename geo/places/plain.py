"""Names from outside, as plain text."""

from unicodedata import category

__all__ = ["plain_name"]


def plain_name(text: str) -> str:
    r"""Return a name on one line, without characters that a terminal or an editor obeys.

    >>> plain_name("Zzyz\x1b[2J\n  kowo")
    'Zzyz[2J kowo'
    """
    kept = (c for c in text if c.isspace() or category(c)[0] != "C")
    return " ".join("".join(kept).split())
