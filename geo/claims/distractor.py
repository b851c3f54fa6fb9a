"""Numbers that say nothing of where a thing lies: lengths, runs, speeds, zones, ways covered."""

from collections.abc import Sequence
from typing import Final

from geo.claims.quantity import Stated, is_attributive
from geo.claims.words import Line, Word
from geo.text.vocabulary import LENGTHS, MEASURES, PATHS

__all__ = ["is_distractor"]

_PATH_REACH: Final = 7  # words back to the verb of a way covered
_COPULA_REACH: Final = 3  # words back to the copula that overrules it
_MONEY: Final = frozenset("$€£¥")


def is_distractor(line: Line, stated: Stated) -> bool:
    """Tell whether a stated length is the size of something or a way covered."""
    following = line.words[stated.end] if stated.end < len(line.words) else None
    if _is_size(line, stated, following) or _is_measure(line, stated):
        return True
    return _is_way(line, stated) or _is_money(line, stated)


def _is_size(line: Line, stated: Stated, following: Word | None) -> bool:
    if following is None:
        return False
    if is_attributive(line, stated) and not _goes_on(following):
        return True
    return following.low in LENGTHS and following.kind not in {"AWAY", "JOURNEY", "INSIDE"}


def _is_measure(line: Line, stated: Stated) -> bool:
    """Tell "at a depth of 30 metres" and "a height of 2,000 feet"."""
    of = stated.begin - 1
    return of > 0 and line.words[of].kind == "OF" and line.words[of - 1].low in MEASURES


def _goes_on(following: Word) -> bool:
    """Tell whether "a half-mile ..." goes on as a distance."""
    return following.kind in {"FROM", "AWAY", "JOURNEY"} or (
        following.kind == "DIR" and not following.low.endswith("ern")
    )


def _is_way(line: Line, stated: Stated) -> bool:
    if stated.quantity.hedge == "less_than":
        return False
    left = line.words[max(0, stated.begin - _PATH_REACH) : stated.begin]
    left = left[max((k + 1 for k, w in enumerate(left) if w.kind in {"COMMA", "AND"}), default=0) :]
    ways = [k for k, w in enumerate(left) if w.low in PATHS and _is_covered(left, k)]
    copula = bool(ways) and any(w.kind == "BE" for w in left[max(ways[-1] + 1, len(left) - _COPULA_REACH) :])
    return bool(ways) and not copula


def _is_covered(left: Sequence[Word], k: int) -> bool:
    """Tell "ran 5 km" from "the border runs 5 km", "ran aground 5 km" and "went down 5 km"."""
    aground = k + 1 < len(left) and left[k + 1].low in {"aground", "ashore", "down", "missing"}
    border = k > 0 and (left[k - 1].kind == "BORDER" or [w.kind for w in left[max(0, k - 2) : k]] == ["REGION", "WORD"])
    return not aground and not border  # "the Kansas line runs"


def _is_money(line: Line, stated: Stated) -> bool:
    return stated.begin > 0 and line.words[stated.begin - 1].text in _MONEY
