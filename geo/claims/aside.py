"""The words of a clause from right to left, without asides: brackets, ", said the mayor,", ", where it rains,"."""

from collections.abc import Iterator, Sequence
from typing import Final

from geo.claims.words import NAMES, Line, Word

__all__ = ["REACH", "leftward"]

REACH: Final = 60  # words scanned to the left: keeps the whole linear
_ASIDE: Final = 18  # words of an aside between commas


def leftward(line: Line, stop: int) -> Iterator[int]:
    """Yield the words before `stop` from right to left, without brackets and ", the mayor said,"."""
    k, last = stop - 1, max(-1, stop - REACH)
    while k > last:
        opening = _opening(line, k, last, ends=k == stop - 1)
        if opening is None:
            yield k
            k -= 1
        else:
            k = opening - 1


def _opening(line: Line, k: int, last: int, *, ends: bool) -> int | None:
    """Return where an aside that ends at word k begins; None where none ends there; ends: the verb follows."""
    kind = line.words[k].kind
    if kind == "SHUT":
        return _partner(line, k, last)
    if kind != "COMMA":
        return None
    comma = next((q for q in range(k - 1, max(last, k - _ASIDE), -1) if line.words[q].kind == "COMMA"), None)
    if not comma:
        return None
    inside = line.words[comma + 1 : k]
    before = line.words[comma - 1].kind
    unknown = comma == 1 and before == "WORD" and line.words[0].text[:1].isupper()  # "Burns, the seat of X, is"
    named = before in NAMES | {"CAP"} or unknown
    parted = ends and (named or before == "GENERIC") and not {"BE", "SAID"} & {w.kind for w in inside}
    if parted and inside and inside[0].kind not in NAMES | {"AND", "COMMA"}:
        return comma  # "The town, home to 30,000 people before the war, is"
    return comma if _is_saying(inside) or (named and _is_told(inside)) else None


def _partner(line: Line, k: int, last: int) -> int | None:
    """Return the bracket that the one at k closes, brackets inside it skipped."""
    depth = 0
    for q in range(k, last, -1):
        depth += {"SHUT": 1, "OPEN": -1}.get(line.words[q].kind, 0)
        if depth == 0:
            return q
    return None


def _is_told(words: Sequence[Word]) -> bool:
    """Tell what goes on about a name: "where many were moved", "the last city before the border"."""
    kinds = [w.kind for w in words]
    return bool(words) and (words[0].low in {"where", "whose", "when"} or (kinds[0] == "THE" and "BE" not in kinds))


def _is_saying(words: Sequence[Word]) -> bool:
    """Tell "the mayor said", "said the mayor", "according to the mayor" and "which opened in 1962"."""
    return bool(words) and (
        words[0].kind == "WHICH" or "SAID" in {words[0].kind, words[-1].kind} or words[0].low == "according to"
    )
