"""Names in a list that share one type word: "Kherson and Zaporizhzhia regions", "provinces of Anhui and Hunan"."""

import re
from collections.abc import Iterable, Sequence
from typing import Final

from geo.places.mention import Mention

__all__ = ["plurals", "shared_types"]

_JOINED: Final = re.compile(r"(?:\s*,)?(?:\s*(?:and|or|&))?\s+(?:the )?|\s*/\s*")
_AFTER: Final = re.compile(r"\s+([^\W\d_]+)")
_BEFORE: Final = re.compile(r"([^\W\d_]+) of (?:the )?$")
_LONGEST_BEFORE: Final = 30


def plurals(singular: Iterable[str]) -> dict[str, str]:
    """Return each type word by its plural.

    >>> plurals(["county", "parish", "river"])
    {'counties': 'county', 'parishes': 'parish', 'rivers': 'river'}
    """
    return {_plural(word): word for word in singular if not word.endswith("s")}


def _plural(word: str) -> str:
    if word.endswith("y") and word[-2] not in "aeo":
        return f"{word[:-1]}ies"
    return f"{word}es" if word.endswith(("sh", "ch")) else f"{word}s"


def shared_types(text: str, mentions: Sequence[Mention], types: dict[str, str]) -> dict[int, str]:
    """Return the type word that several mentions share, by the number of each mention: "region" for Kherson.

    mentions: in text order; types: type word by its plural.
    """
    out: dict[int, str] = {}
    for members in _lists(text, mentions):
        first, last = mentions[members[0]], mentions[members[-1]]
        after = _AFTER.match(text, last.end)
        before = _BEFORE.search(text, max(0, first.start - _LONGEST_BEFORE), first.start)
        words = [found[1].lower() for found in (after, before) if found]
        word = next((types[word] for word in words if word in types), None)
        out |= dict.fromkeys(members, word) if word else {}
    return out


def _lists(text: str, mentions: Sequence[Mention]) -> list[list[int]]:
    """Return the numbers of mentions that nothing but commas and "and" part, list by list; no adjectives."""
    out: list[list[int]] = []
    for number, mention in enumerate(mentions):
        if mention.kind == "demonym":
            out.append([])
        elif out and out[-1] and _JOINED.fullmatch(text, mentions[number - 1].end, mention.start):
            out[-1].append(number)
        else:
            out.append([number])
    return [members for members in out if len(members) > 1]
