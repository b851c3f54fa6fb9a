"""What speaks against a match that is only part of a longer name: its end, a word of a list, half of a pair."""

from typing import Final

from geo.places.recognize_scan import Match, Scan
from geo.places.words import CONNECTORS

__all__ = ["end_of_name", "half_of_name", "half_of_pair"]

_WITHIN_NAMES: Final = CONNECTORS - {"of", "the", "and", "on", "upon", "an", "am", "i", "y", "do", "en", "den"}
_SMALL_DIGITS: Final = 5
_ARABIC_ARTICLES: Final = frozenset("al el ad ar as ash at az an ed ez es".split())
_COMPASS: Final = frozenset("north south east west".split())
_PARTS: Final = _COMPASS | {f"{wind}ern" for wind in _COMPASS} | {"central"}


def end_of_name(scan: Scan, match: Match) -> bool:
    """Reject the end of a longer name that nobody knows: "Alto de la Serena"."""
    at = match.start - 1
    while at > 0 and scan.words[at].lower in _WITHIN_NAMES and scan.joined(at + 1):
        at -= 1
    return 0 <= at < match.start - 1 and scan.words[at].capital and scan.cover[at] is not match and scan.joined(at + 1)


def half_of_name(scan: Scan, match: Match) -> bool:
    """Reject "Central" of "Central and South America"."""
    named = (
        match.end - match.start == 1
        and scan.words[match.start].lower in _PARTS
        and scan.lower(match.end) in {"and", "or"}
    )
    return named and scan.words[min(match.end + 1, len(scan.words) - 1)].capital


def half_of_pair(scan: Scan, match: Match) -> bool:
    """Reject "Sary" of "Sary-Tash" and "Qasr" of "Qasr al-Yahud": a small place before or behind what nobody knows."""
    before, after = scan.lower(match.start - 1), scan.lower(match.end)
    arabic = after in _ARABIC_ARTICLES
    if not (arabic or before == "-" or after == "-") or match.name.strong or match.name.digits > _SMALL_DIGITS:
        return False
    if arabic and _glued(scan, match.end + 1) and scan.joined(match.end):
        return True
    return _unknown_at(scan, match.end, 1) or _unknown_at(scan, match.start - 1, -1)


def _glued(scan: Scan, hyphen: int) -> bool:
    return scan.lower(hyphen) == "-" and not scan.gap(hyphen) and scan.shape(hyphen + 1) == "Xx"


def _unknown_at(scan: Scan, hyphen: int, step: int) -> bool:
    """Say whether a hyphen glues an unheard-of capitalised word to what stands on its other side."""
    at = hyphen + step
    if scan.lower(hyphen) != "-" or not 0 <= at < len(scan.words):
        return False
    word = scan.words[at]
    return word.capital and word.rare and scan.cover[at] is None and not scan.gap(hyphen) + scan.gap(hyphen + 1)
