"""Whose words they are, and whether they deny: speakers and negation."""

import re
from typing import Final

from geo.claims.words import Line

__all__ = ["in_quotes", "is_negated", "speaker_of"]

_WINDOW: Final = 300  # characters looked at either side of a claim
_REACH: Final = 4  # words back to a "not"
_DOTTED: Final = (
    r"(?<=\b[A-Z])\.|(?<=\b(?:Mr|Dr|Lt|Jr))\.|(?<=\b(?:Mrs|Gen|Col|Cpl|Sgt|Gov|Sen|Rep|Maj))\.|(?<=\bCapt)\."
)
_STOP: Final = re.compile(rf"(?!{_DOTTED})[.!?]\s+(?=[A-Z])")
_NAME: Final = rf"(?:[^,.;:\"“”()\n]|{_DOTTED}){{2,70}}?"
_END: Final = rf"(?=(?!{_DOTTED})[,.;:]|$)"
_NOBODY: Final = re.compile(r"(?:contrary|despite|as|what|which|who|when|where|than|that|and|but|so)\b", re.IGNORECASE)
_VERB: Final = r"(?:said|says|say|told|added|announced|reported|claimed|warned|insisted|stressed|noted|argued|wrote)"
_AFTER_QUOTE: Final = re.compile(
    rf"[,.!?]?[\"”]\s*,?\s*{_VERB}\s+(?P<who>{_NAME})(?:{_END}|(?=\sof\sthe\speople|\swho\b))"
)
_AFTER_NAME: Final = re.compile(rf"[,.!?]?[\"”]\s*,?\s*(?P<who>{_NAME})\s+{_VERB}\b")
_BEFORE: Final = re.compile(rf"(?:^|[,.;]\s*)(?P<who>{_NAME})\s+{_VERB}\b[^\"“”.]{{0,40}}[,:]?\s*[\"“]?[^\"”]*$")
_TRAILING: Final = re.compile(
    rf"^[^\"“”]{{0,120}}?,\s*(?P<who>(?!which|who)(?:[^,.;:\"“”()]{{2,60}}?))\s+{_VERB}\s*(?:[.,;]|$|on\s)"
)
_TRAILING_VERB: Final = re.compile(rf"^[^\"“”]{{0,120}}?,\s*{_VERB}\s+(?P<who>{_NAME}){_END}")
_SAYING: Final = re.compile(rf"\b{_VERB}\b|\b[Aa]ccording\b")
_ACCORDING: Final = re.compile(rf"\b[Aa]ccording\s+to\s+(?P<who>{_NAME}){_END}")


def is_negated(line: Line, begin: int) -> bool:
    """Tell whether a "not" stands right before word `begin`; "not only" denies nothing."""
    words = line.words[max(0, begin - _REACH) : begin]
    denied = [k for k, w in enumerate(words) if w.kind == "NOT" or (w.kind == "BE" and w.value == "not")]
    if not denied or any(w.kind in {"COMMA", "BUT"} for w in words[denied[-1] :]):
        return False
    following = line.words[begin - len(words) + denied[-1] + 1]
    return following.low != "only"


def in_quotes(line: Line, begin: int) -> bool:
    """Tell whether word `begin` stands in a quotation that its sentence opens."""
    before = line.text[: line.words[begin].start - line.start]
    return before.count('"') % 2 == 1 or before.count("“") > before.count("”")


def speaker_of(text: str, start: int, end: int) -> str | None:
    """Return who says the words start..end of a text; None for the writer's own.

    Looks a few hundred characters either side, never past the paragraph.

    >>> speaker_of('"We are 5 km from the border," said the mayor of Brest.', 8, 28)
    'the mayor of Brest'
    """
    before = text[max(0, start - _WINDOW) : start].rpartition("\n")[2]
    after = text[end : end + _WINDOW].partition("\n")[0]
    if not (_SAYING.search(after) or _SAYING.search(before)):
        return None
    if before.count('"') % 2 or before.count("“") > before.count("”"):
        quote = after[_quote_end(after) :]
        found = _AFTER_QUOTE.match(quote) or _AFTER_NAME.match(quote) or _BEFORE.search(before)
    else:
        after, before = _STOP.split(after, maxsplit=1)[0], _STOP.split(before)[-1]
        found = (
            _TRAILING_VERB.match(after) or _TRAILING.match(after) or _BEFORE.search(before) or _according(before, after)
        )
    return found["who"].strip() if found and not _NOBODY.match(found["who"].strip()) else None


def _according(before: str, after: str) -> re.Match[str] | None:
    return _ACCORDING.search(before) or _ACCORDING.search(after)


def _quote_end(after: str) -> int:
    ends = [k for k in (after.find('"'), after.find("”")) if k >= 0]
    return max(0, min(ends) - 1) if ends else 0
