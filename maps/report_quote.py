"""A claim as it stands in its article: what its sentence says before and after it."""

import re
from typing import Final

from geo.claims.claim import Claim
from geo.text.tokens import sentences

__all__ = ["surroundings"]

_MOST: Final = 240  # letters before and after a claim
_LEAST_LINE: Final = 45  # a shorter line is a heading or ends a paragraph
_BREAK: Final = re.compile(r"\n(?=[^\W\d_])")


def surroundings(text: str, claim: Claim) -> tuple[str, str]:
    """Return what the sentence of a claim says before and after it, shortened; empty where the text is not at hand.

    >>> text = "It rained. The camp near the border was empty, he said. Nobody came."
    >>> where = text.index("near"), text.index(" was")
    >>> surroundings(text, Claim(*where, text[slice(*where)], "near", None, None))
    ('The camp ', ' was empty, he said.')
    """
    start, end = claim.start, claim.end
    if text[start:end] != claim.text:
        return "", ""
    left, right = max(0, start - _MOST), min(len(text), end + _MOST)
    spans = [(left + s.start, left + s.end) for s in sentences(_unwrapped(text[left:right]))]
    first = max((begin for begin, _ in spans if begin <= start), default=start)
    last = min((stop for _, stop in spans if stop >= end), default=end)
    before, after = text[first:start], text[end:last]
    if 0 < left == first:
        before = f"… {before.partition(' ')[2]}"
    if len(text) > right == last:
        after = f"{after.rpartition(' ')[0]} …"
    return before, after


def _unwrapped(text: str) -> str:
    """Return a text of the same length in which a line that was broken to fit a width goes on."""

    def joined(found: re.Match[str]) -> str:
        line = text[text.rfind("\n", 0, found.start()) + 1 : found.start()]
        return "\n" if len(line) < _LEAST_LINE or line[-1] in '.!?:”"' else " "

    return _BREAK.sub(joined, text)
