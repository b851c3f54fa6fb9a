"""What the spans of an article settle among themselves: a region and the name in it, a name found again."""

from typing import Final

from geo.places.recognize_assured import DIRECTIONS, NATURAL
from geo.places.recognize_names import Name
from geo.places.recognize_rules import speaking_against
from geo.places.recognize_scan import Match, Scan
from geo.places.recognize_slots import LIKELY

__all__ = ["absorb", "agreed"]

_ABSORBED: Final = 0.4
_BOTH: Final = 2
_CERTAIN: Final = 0.85
_WORTH_A_LOOK: Final = 0.15
_AGREED: Final = 0.5


def absorb(probability: dict[tuple[int, int], float], scan: Scan, names: dict[tuple[int, int], Name | None]) -> None:
    """Let a region take the place of the shorter name in it ("Central Asia"); changes `probability`."""
    for (start, end), name in names.items():
        if name is None or end - start < 2:
            continue
        inside = [s for s in probability if start <= s[0] and s[1] <= end and s != (start, end)]
        if not (_is_region(scan, start, end, name) or _is_union(scan, start, end, name, [names[s] for s in inside])):
            continue
        probability[start, end] = max([probability[start, end], *(probability[s] for s in inside)])
        for s in inside:
            probability[s] *= _ABSORBED


def _is_region(scan: Scan, start: int, end: int, name: Name) -> bool:
    """Tell "Central Asia" and "Lake Balkhash", regions and waters that hold a shorter name."""
    return name.type in NATURAL and (scan.words[start].lower in DIRECTIONS or scan.words[end - 1].cue == "ground")


def _is_union(scan: Scan, start: int, end: int, name: Name, parts: list[Name | None]) -> bool:
    """Tell "Bosnia and Herzegovina", one country, from "Serbia and Montenegro", two."""
    joined = name.type == "country" and any(w.lower == "and" for w in scan.words[start + 1 : end - 1])
    return joined and sum(p is not None and p.type == "country" for p in parts) < _BOTH


def agreed(probability: dict[tuple[int, int], float], scan: Scan, names: dict[tuple[int, int], Name | None]) -> None:
    """Let a name found for certain in one sentence count in the others of the article; changes `probability`."""
    sure = {scan.surface(*span) for span, p in probability.items() if p > _CERTAIN and names[span] is not None}
    for span, p in probability.items():
        name = names[span]
        if name is None or not _WORTH_A_LOOK < p < LIKELY or scan.surface(*span) not in sure:
            continue
        if not speaking_against(scan, Match(*span, name)) and scan.runs[span[0]] == span:
            probability[span] = max(p, _AGREED)
