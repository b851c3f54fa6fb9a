"""Phrases whose form assures of a place: "5 km from X.", "the X border", "X, a village", "Manila said"."""

from typing import Final

from geo.places.recognize_frames import HEDGES, LENGTHS, STATEMENT, enumerated, length_at, settlement
from geo.places.recognize_names import Name
from geo.places.recognize_scan import POSSESSIVES, Scan
from geo.places.words import STATE_ACTS

__all__ = ["DIRECTIONS", "KNOWN_DIGITS", "NATURAL", "OBSCURE", "WHERE", "assured"]

_BORDERS: Final = frozenset(("border", "borders", "frontier", "frontiers"))
DIRECTIONS: Final = frozenset(
    "north south east west northeast northwest southeast southwest northern southern eastern western central middle "
    "far upper lower".split()
)
NATURAL: Final = frozenset(("water", "physical", "region"))
OBSCURE: Final = frozenset(("alternate", "postal", "other"))
WHERE: Final = frozenset("in near at to towards toward outside around across opposite into for from on over".split())
KNOWN_DIGITS: Final = 5
_LIES: Final = frozenset("is are was were lies lay sits sat stands stood remains".split())
_OPENING: Final = frozenset(("and", "but", "while", "that", "because", "since", "where", "as", ","))
_OF_A_TYPE: Final = frozenset(("county", "state", "region", "water", "physical"))
_SETTLED_TYPES: Final = frozenset(("big", "town", "county"))
_TOWNS: Final = frozenset(("big", "town", "alternate"))
_HAS_BEEN: Final = frozenset("has had have been is was were being again repeatedly heavily briefly now since".split())
_BEFALLS: Final = frozenset(
    "shelled bombed bombarded besieged encircled overrun evacuated flooded liberated recaptured looted rebuilt "
    "blacked".split()
)
_CAPITALS: Final = frozenset(("X", "XX", "XXX", "X."))
_LAST_LATIN: Final = "\u024f"


def assured(scan: Scan, span: tuple[int, int], name: Name) -> bool:
    """Say whether the phrase of a known name leaves hardly a doubt that a place is meant."""
    return any(speaks_for(scan, span, name) for speaks_for in _ASSURANCES)


def _paired(scan: Scan, span: tuple[int, int], name: Name) -> bool:
    """Say whether a hyphen joins a name to another of the same sort: "Lithuanian-Polish", "Kupiansk-Svatove"."""
    start, end = span
    beside = []
    if start > 1 and scan.words[start - 1].lower == "-":
        beside.append(scan.cover[start - 2])
    if end + 1 < len(scan.words) and scan.words[end].lower == "-":
        beside.append(scan.cover[end + 1])
    return any(m is not None and m.name.type == name.type and (m.start, m.end) != span for m in beside) and (
        name.type not in OBSCURE
    )


def _foreign(scan: Scan, span: tuple[int, int], name: Name) -> bool:
    """Say whether a well-known name is written in a script that the weights have never met."""
    surface = scan.surface(*span)
    return name.digits >= KNOWN_DIGITS and surface[0] > _LAST_LATIN and len(surface) > 1


def _hyphenated(scan: Scan, span: tuple[int, int], name: Name) -> bool:
    """Say whether hyphens hold a name of several words together: "Rostov-on-Don"."""
    start, end = span
    joined = any(w.lower == "-" for w in scan.words[start + 1 : end - 1])
    return joined and name.type != "alternate" and all(scan.gap(i) == 0 for i in range(start + 1, end))


def _possessed(scan: Scan, span: tuple[int, int], name: Name) -> bool:
    """Say whether a name is known with the possessive inside it: "Cox's Bazar", "Martha's Vineyard"."""
    start, end = span
    inside = any(w.lower in POSSESSIVES for w in scan.words[start + 1 : end - 1])
    return inside and name.type not in OBSCURE


def _own(scan: Scan, span: tuple[int, int], name: Name) -> bool:
    """Say whether the user named the place."""
    del scan, span
    return name.own


def _measured(scan: Scan, span: tuple[int, int], name: Name) -> bool:
    """Say whether a distance is stated of a name: "Nice is about 30 km from ...", "Sake, 27 km west of ..."."""
    start, end = span
    if not _settles(name):
        return False
    verb, *rest = [w.lower for w in scan.words[end : end + STATEMENT]] or [""]
    if verb == "itself" and rest:
        verb, *rest = rest
    before = scan.words[start - 1].lower if start else ""
    opens = scan.starts[start] or before in _OPENING or before in WHERE or before == "'s"
    if verb == ",":
        return scan.words[start].shape != "x" and length_at(rest, most=HEDGES)
    return opens and verb in _LIES and length_at(rest, most=HEDGES)


def _called_settlement(scan: Scan, span: tuple[int, int], name: Name) -> bool:
    """Say whether a name that somewhere bears is called a town."""
    del name
    return settlement(scan, *span)


def _enumerated(scan: Scan, span: tuple[int, int], name: Name) -> bool:
    """Say whether a division or a water shares its type word with the names before it."""
    return enumerated(scan, *span) and not name.types.isdisjoint(_OF_A_TYPE)


def _headline(scan: Scan, span: tuple[int, int], name: Name) -> bool:
    """Say whether a well-known name stands in a line of capitals: "ROCKETS HIT KHARKIV"."""
    if not (name.strong or (name.digits >= KNOWN_DIGITS and name.type in _SETTLED_TYPES)):
        return False
    start, end = span
    if not all(w.shape in _CAPITALS or w.lower in POSSESSIVES for w in scan.words[start:end]) or name.abbreviation:
        return False
    around = [w for w in scan.words[max(0, start - 4) : start] + scan.words[end : end + 4] if w.lower[0].isalpha()]
    return len(around) > 1 and all(w.shape in _CAPITALS for w in around) and not scan.words[start].common


def _in_lower_case(scan: Scan, span: tuple[int, int], name: Name) -> bool:
    """Say whether the whole article is in lower case: then only names that are no words are matched at all."""
    del name
    return not scan.words[span[0]].capital


def _measured_from(scan: Scan, span: tuple[int, int], name: Name) -> bool:
    """Say whether a length is counted from a name that ends its phrase: "12 km from Bath."."""
    start, end = span
    if start < 2 or not _settles(name) or scan.words[start - 1].lower != "from":
        return False
    if scan.words[start - 2].lower not in LENGTHS:
        return False
    return end == len(scan.words) or not (scan.words[end].capital or scan.words[end].lower == "'s")


def _bordering(scan: Scan, span: tuple[int, int], name: Name) -> bool:
    """Say whether the word border follows a country or its adjective: "the Danish frontier"."""
    after = scan.words[span[1]].lower if span[1] < len(scan.words) else ""
    return after in _BORDERS and name.type in ("country", "demonym")


def _compass_region(scan: Scan, span: tuple[int, int], name: Name) -> bool:
    """Say whether a known water or region is named by a point of the compass: "Eastern Europe", "South China Sea"."""
    start, end = span
    return name.type in NATURAL and end - start > 1 and scan.words[start].lower in DIRECTIONS


def _capital_acts(scan: Scan, span: tuple[int, int], name: Name) -> bool:
    """Say whether the capital of a country, nobody's first name, does what governments do: "Manila said"."""
    if not name.capital or scan.lower(span[1]) not in STATE_ACTS:
        return False
    word = scan.words[span[0]]
    usage = scan.usage.get(word.lower)
    return not (word.first or usage is None or usage.person or usage.full)


def _stricken(scan: Scan, span: tuple[int, int], name: Name) -> bool:
    """Say whether a town suffers what only places do: "Lyman has been shelled", "Gondar fell to the rebels"."""
    start, end = span
    usage = scan.usage.get(scan.lower(start))
    if name.types.isdisjoint(_TOWNS) or name.digits < KNOWN_DIGITS or usage is None or usage.person or usage.full:
        return False
    after = [w.lower for w in scan.words[end : end + 5]]
    if after[:3] in (["fell", "to", "the"], ["fell", "after", "a"]):
        return True
    fate = next((w for w in after if w not in _HAS_BEEN), "")
    return after[:1] != [fate] and fate in _BEFALLS


def _settles(name: Name) -> bool:
    """Say whether a place of this name may well be spoken of."""
    return name.type not in OBSCURE or name.digits >= KNOWN_DIGITS


_ASSURANCES: Final = (
    _paired, _foreign, _hyphenated, _possessed, _own, _measured, _measured_from, _bordering, _compass_region,
    _called_settlement, _enumerated, _headline,
    _in_lower_case, _capital_acts, _stricken,
)  # fmt: skip
