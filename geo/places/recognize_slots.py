"""Phrases whose form settles what the weights leave open: "5 km from X", "the X border", "the X missile"."""

from typing import Final

from geo.places.recognize_frames import HEDGES, LENGTHS, STATEMENT, apposed, length_at, settlement
from geo.places.recognize_names import Name
from geo.places.recognize_rules import speaking_against
from geo.places.recognize_scan import POSSESSIVES, Match, Scan
from geo.places.words import PAPERS

__all__ = ["DIRECTIONS", "LIKELY", "NATURAL", "settled"]

_BORDERS: Final = frozenset(("border", "borders", "frontier", "frontiers"))
_LIES: Final = frozenset("is are was were lies lay sits sat stands stood remains".split())
_OPENING: Final = frozenset(("and", "but", "while", "that", "because", "since", "where", "as", ","))
DIRECTIONS: Final = frozenset(
    "north south east west northeast northwest southeast southwest northern southern eastern western central middle "
    "far upper lower".split()
)
_DIVISIONS: Final = frozenset("city town village suburb outskirts port region district province oblast capital".split())
_DWELLERS: Final = frozenset("residents inhabitants citizens natives mayor people streets".split())
_DWELLINGS: Final = frozenset("house home flat apartment farm garden driveway".split())
_SETTLED_TYPES: Final = frozenset(("big", "town", "county"))
_CAPITALS: Final = frozenset(("X", "XX", "XXX"))
_WHERE: Final = frozenset("in near at to towards toward outside around across opposite into for from on over".split())
NATURAL: Final = frozenset(("water", "physical", "region"))
_TAKEN: Final = frozenset(
    "shelled captured seized stormed bombed bombarded liberated recaptured besieged evacuated occupied retook "
    "reached entered encircled struck".split()
)
_OBSCURE: Final = frozenset(("alternate", "postal", "other"))
_UNMISTAKABLE_DIGITS: Final = 4
_DOUBT: Final = 0.3
LIKELY: Final = 0.6
_KNOWN_DIGITS: Final = 5
_LAST_LATIN: Final = "\u024f"


_VETOES: Final = frozenset(
    (
        "acronym",
        "named_thing",
        "title_of_work",
        "first_name",
        "function_word",
        "end_of_name",
        "model",
        "half_of_name",
    )
)


def settled(scan: Scan, span: tuple[int, int], name: Name | None, probability: float) -> float:
    """Return the probability of a span after a look at the phrase it stands in."""
    if name is None:
        return _settled_unknown(scan, span, probability)
    if not _VETOES.isdisjoint(speaking_against(scan, Match(*span, name))) or _at_home(scan, span, name):
        return probability * _DOUBT
    if any(speaks_for(scan, span, name) for speaks_for in _ASSURANCES):
        return max(probability, LIKELY)
    if _gerund(scan, span):
        return probability * _DOUBT
    likely = name.type != "alternate" or name.digits >= _KNOWN_DIGITS - 1
    if (likely and _in_slot(scan, *span, name.type)) or _unmistakable(scan, span, name):
        return 1.0 - (1.0 - probability) ** 2
    return probability


def _at_home(scan: Scan, span: tuple[int, int], name: Name) -> bool:
    """Say whether somebody of that surname owns the house that is spoken of: "from Baker's house"."""
    end = span[1]
    owned = end + 1 < len(scan.words) and scan.words[end].lower == "'s" and scan.words[end + 1].lower in _DWELLINGS
    return owned and not name.strong and scan.words[end - 1].last > 0


def _gerund(scan: Scan, span: tuple[int, int]) -> bool:
    """Say whether a sentence opens with what may be done as well: "Reading is a habit"."""
    start, end = span
    opens = scan.starts[start] and end == start + 1 and scan.words[start].lower.endswith("ing")
    return opens and scan.words[start].common > 1 and scan.lower(end) in _LIES


def _settled_unknown(scan: Scan, span: tuple[int, int], probability: float) -> float:
    """Return the probability of a name in no gazetteer after a look at its phrase."""
    if _paper(scan, *span):
        return probability * _DOUBT
    return max(probability, LIKELY) if settlement(scan, *span) or apposed(scan, *span) else probability


def _paper(scan: Scan, start: int, end: int) -> bool:
    """Say whether a span is the name of a paper: "the Boston Globe"."""
    the = scan.form(start - 1).lower() == "the" or scan.words[start].lower == "the"
    return the and end - start > 1 and scan.words[end - 1].lower in PAPERS


def _unmistakable(scan: Scan, span: tuple[int, int], name: Name) -> bool:
    """Say whether a name that is no word and nobody's stands alone, and nothing speaks against it."""
    start, end = span
    if (
        (name.type in _OBSCURE and name.digits < _KNOWN_DIGITS)
        or scan.runs[start] != span
        or speaking_against(scan, Match(*span, name))
    ):
        return False
    return (
        all(w.rare and not w.last for w in scan.words[start:end] if w.capital) and name.digits >= _UNMISTAKABLE_DIGITS
    )


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
    surface = scan.surface(*span)
    return name.digits >= _KNOWN_DIGITS and surface[0] > _LAST_LATIN and len(surface) > 1


def _hyphenated(scan: Scan, span: tuple[int, int], name: Name) -> bool:
    """Say whether hyphens hold a name of several words together: "Rostov-on-Don"."""
    start, end = span
    joined = any(w.lower == "-" for w in scan.words[start + 1 : end - 1])
    return joined and name.type != "alternate" and all(scan.gap(i) == 0 for i in range(start + 1, end))


def _possessed(scan: Scan, span: tuple[int, int], name: Name) -> bool:
    """Say whether a name is known with the possessive inside it: "Cox's Bazar", "Martha's Vineyard"."""
    start, end = span
    inside = any(w.lower in POSSESSIVES for w in scan.words[start + 1 : end - 1])
    return inside and name.type not in _OBSCURE


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
    opens = scan.starts[start] or before in _OPENING or before in _WHERE or before == "'s"
    if verb == ",":
        return scan.words[start].shape != "x" and length_at(rest, most=HEDGES)
    return opens and verb in _LIES and length_at(rest, most=HEDGES)


def _called_settlement(scan: Scan, span: tuple[int, int], name: Name) -> bool:
    """Say whether a name that somewhere bears is called a town."""
    del name
    return settlement(scan, *span)


def _headline(scan: Scan, span: tuple[int, int], name: Name) -> bool:
    """Say whether a well-known name stands in a line of capitals: "ROCKETS HIT KHARKIV"."""
    if not (name.strong or (name.digits >= _KNOWN_DIGITS and name.type in _SETTLED_TYPES)):
        return False
    start, end = span
    if not all(w.shape in _CAPITALS for w in scan.words[start:end]) or name.abbreviation:
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


def _settles(name: Name) -> bool:
    """Say whether a place of this name may well be spoken of."""
    return name.type not in ("alternate", "postal", "other") or name.digits >= _KNOWN_DIGITS


_ASSURANCES: Final = (
    _paired, _foreign, _hyphenated, _possessed, _own, _measured, _measured_from, _bordering, _compass_region,
    _called_settlement, _headline, _in_lower_case,
)  # fmt: skip


def _in_slot(scan: Scan, start: int, end: int, type_: str) -> bool:
    words = scan.words
    if end < len(words) and words[end].lower in ("border", "borders", "frontier", "offensive", "axis"):
        return True
    before = words[start - 1].lower if start else ""
    if before in _WHERE and all(w.rare for w in words[start:end] if w.capital):
        return True
    if start < 2:
        return False
    if before == "the" and words[start - 2].lower in _WHERE and type_ in NATURAL:
        return True
    earlier = words[start - 2].lower
    if before in ("from", "of"):
        return earlier in LENGTHS or earlier in DIRECTIONS or (before == "of" and earlier in _DIVISIONS | _DWELLERS)
    return before in _TAKEN
