"""Phrases whose form settles what the weights leave open: "5 km from X", "the X border", "the X missile"."""

from typing import Final

from geo.places.recognize_names import Name
from geo.places.recognize_rules import acronym, first_name, named_thing, title_of_work
from geo.places.recognize_scan import Match, Scan

__all__ = ["absorb", "settled"]

_LENGTHS: Final = frozenset(
    "km kilometer kilometers kilometre kilometres mile miles mi metre metres meter meters hours minutes".split()
)
_BORDERS: Final = frozenset(("border", "borders", "frontier", "frontiers"))
_LIES: Final = frozenset("is are was were lies lay sits sat stands stood remains".split())
_NUMBERS_IN_WORDS: Final = frozenset(
    "two three four five six seven eight nine ten twelve fifteen twenty thirty forty fifty sixty seventy eighty ninety "
    "hundred thousand dozen half few several".split()
)
_OPENING: Final = frozenset(("and", "but", "while", "that", "because", "since", "where", "as", ","))
_STOPS: Final = frozenset((".", ",", ";", ":", "who", "which", "that"))
# Words of a statement of distance up to its unit: "lies some two and a half kilometres".
_STATEMENT: Final = 9
# Words that may stand before its number: "is a little more than five".
_HEDGES: Final = 4
_DIRECTIONS: Final = frozenset(
    "north south east west northeast northwest southeast southwest northern southern eastern western central middle "
    "far upper lower".split()
)
_DIVISIONS: Final = frozenset("city town village suburb outskirts port region district province oblast capital".split())
_WHERE: Final = frozenset("in near at to towards toward outside around across opposite into for from on over".split())
_NATURAL: Final = frozenset(("water", "physical", "region"))
_TAKEN: Final = frozenset(
    "shelled captured seized stormed bombed bombarded liberated recaptured besieged evacuated occupied retook "
    "reached entered encircled struck".split()
)
_DOUBT: Final = 0.3
_ABSORBED: Final = 0.4
_LIKELY: Final = 0.6
_KNOWN_DIGITS: Final = 5
_LAST_LATIN: Final = "\u024f"


_VETOES: Final = (acronym, named_thing, title_of_work, first_name)


def absorb(probability: dict[tuple[int, int], float], scan: Scan, names: dict[tuple[int, int], Name | None]) -> None:
    """Let a region take the place of the shorter name in it ("Central Asia"); changes `probability`."""
    for (start, end), name in names.items():
        if name is None or name.type not in _NATURAL or end - start < 2:
            continue
        if scan.words[start].lower not in _DIRECTIONS and scan.words[end - 1].cue != "ground":
            continue
        inside = [s for s in probability if start <= s[0] and s[1] <= end and s != (start, end)]
        probability[start, end] = max([probability[start, end], *(probability[s] for s in inside)])
        for s in inside:
            probability[s] *= _ABSORBED


def settled(scan: Scan, span: tuple[int, int], name: Name | None, probability: float) -> float:
    """Return the probability of a span after a look at the phrase it stands in."""
    if name is None:
        return probability
    match = Match(*span, name)
    if any(speaks_against(scan, match) for speaks_against in _VETOES):
        return probability * _DOUBT
    if any(speaks_for(scan, span, name) for speaks_for in _ASSURANCES):
        return max(probability, _LIKELY)
    if (name.type != "alternate" or name.digits >= _KNOWN_DIGITS - 1) and _in_slot(scan, *span, name.type):
        return 1.0 - (1.0 - probability) ** 2
    return probability


def _paired(scan: Scan, span: tuple[int, int], name: Name) -> bool:
    """Say whether a hyphen joins a name to another of the same sort: "Lithuanian-Polish", "Kupiansk-Svatove"."""
    start, end = span
    beside = []
    if start > 1 and scan.words[start - 1].lower == "-":
        beside.append(scan.cover[start - 2])
    if end + 1 < len(scan.words) and scan.words[end].lower == "-":
        beside.append(scan.cover[end + 1])
    return any(m is not None and m.name.type == name.type and (m.start, m.end) != span for m in beside) and (
        name.type not in ("alternate", "postal", "other")
    )


def _foreign(scan: Scan, span: tuple[int, int], name: Name) -> bool:
    """Say whether a well-known name is written in a script that the weights have never met."""
    return name.digits >= _KNOWN_DIGITS and scan.surface(*span)[0] > _LAST_LATIN


def _hyphenated(scan: Scan, span: tuple[int, int], name: Name) -> bool:
    """Say whether hyphens hold a name of several words together: "Rostov-on-Don"."""
    start, end = span
    joined = any(w.lower == "-" for w in scan.words[start + 1 : end - 1])
    return joined and name.type != "alternate" and all(scan.gap(i) == 0 for i in range(start + 1, end))


def _own(scan: Scan, span: tuple[int, int], name: Name) -> bool:
    """Say whether the user named the place."""
    del scan, span
    return name.own


def _measured(scan: Scan, span: tuple[int, int], name: Name) -> bool:
    """Say whether a name opens a statement of distance: "Nice is about 30 km from ..."."""
    start, end = span
    if not _settles(name) or not (scan.starts[start] or scan.words[start - 1].lower in _OPENING):
        return False
    verb, *rest = [w.lower for w in scan.words[end : end + _STATEMENT]] or [""]
    if verb not in _LIES:
        return False
    number = next((i for i, w in enumerate(rest) if w in _NUMBERS_IN_WORDS or w[0].isdigit()), None)
    if number is None or number > _HEDGES or any(w in _STOPS for w in rest[:number]):
        return False
    return any(w in _LENGTHS for w in rest[number + 1 : number + 4])


def _measured_from(scan: Scan, span: tuple[int, int], name: Name) -> bool:
    """Say whether a length is counted from a name that ends its phrase: "12 km from Bath."."""
    start, end = span
    if start < 2 or not _settles(name) or scan.words[start - 1].lower != "from":
        return False
    if scan.words[start - 2].lower not in _LENGTHS:
        return False
    return end == len(scan.words) or not (scan.words[end].capital or scan.words[end].lower == "'s")


def _bordering(scan: Scan, span: tuple[int, int], name: Name) -> bool:
    """Say whether the word border follows a country or its adjective: "the Danish frontier"."""
    after = scan.words[span[1]].lower if span[1] < len(scan.words) else ""
    return after in _BORDERS and name.type in ("country", "demonym")


def _compass_region(scan: Scan, span: tuple[int, int], name: Name) -> bool:
    """Say whether a known water or region is named by a point of the compass: "Eastern Europe", "South China Sea"."""
    start, end = span
    return name.type in _NATURAL and end - start > 1 and scan.words[start].lower in _DIRECTIONS


def _settles(name: Name) -> bool:
    """Say whether a place of this name may well be spoken of."""
    return name.type not in ("alternate", "postal", "other") or name.digits >= _KNOWN_DIGITS


_ASSURANCES: Final = (_paired, _foreign, _hyphenated, _own, _measured, _measured_from, _bordering, _compass_region)


def _in_slot(scan: Scan, start: int, end: int, type_: str) -> bool:
    words = scan.words
    if end < len(words) and words[end].lower in ("border", "borders", "frontier", "offensive", "axis"):
        return True
    before = words[start - 1].lower if start else ""
    if before in _WHERE and all(w.rare for w in words[start:end] if w.capital):
        return True
    if start < 2:
        return False
    if before == "the" and words[start - 2].lower in _WHERE and type_ in _NATURAL:
        return True
    earlier = words[start - 2].lower
    if before in ("from", "of"):
        return earlier in _LENGTHS or earlier in _DIRECTIONS or (before == "of" and earlier in _DIVISIONS)
    return before in _TAKEN
