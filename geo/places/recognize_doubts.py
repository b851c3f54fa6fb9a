"""What an article itself says against a place: whose surname a name is, which body or agency bears it."""

from typing import Final

from geo.places.recognize_names import Name
from geo.places.recognize_scan import POSSESSIVES, Scan
from geo.places.words import AGENCIES

__all__ = ["doubted"]

_LOCATIVE: Final = frozenset(
    "in near at outside inside around across through throughout toward towards into onto over".split()
)
_SPEAKS: Final = frozenset(
    "said says told tells added adds asked asks noted wrote writes recalled recalls explained explains testified "
    "declined laughed joked insisted".split()
)
_REPORTS: Final = _SPEAKS | frozenset("reported reports quoted quotes cited cites news agency agencies".split())
_STATE: Final = 2  # letters of a state's abbreviation
_CERTAIN: Final = 0.85


def doubted(scan: Scan, span: tuple[int, int], name: Name, probability: float) -> bool:
    """Say whether the article tells that a name is no place, where the weights leave it open."""
    if of_an_agency(scan, span):
        return True
    return probability < _CERTAIN and (of_a_person(scan, span, name) or of_a_body(scan, span, name))


def of_an_agency(scan: Scan, span: tuple[int, int]) -> bool:
    """Say whether a name is that of a news agency: "Fars reported", "told Petra", "(Kyodo)"."""
    start, end = span
    if end != start + 1 or scan.lower(start) not in AGENCIES:
        return False
    before, after = scan.lower(start - 1), scan.lower(end)
    told = before == "told" or (before == "to" and scan.lower(start - 2) == "according")
    return told or after in _REPORTS or (before == "(" and after == ")")


def of_a_person(scan: Scan, span: tuple[int, int], name: Name) -> bool:
    """Say whether a name is the surname of somebody whom the article names in full: "Barack Obama", then "Obama".

    Not of a word that the article uses as only places are, unless it speaks here; nor of a country.
    """
    start, end = span
    usage = scan.usage.get(scan.lower(start))
    if end != start + 1 or name.strong or usage is None or scan.lower(start - 1) in _LOCATIVE:
        return False
    if not (usage.person or usage.full) or scan.lower(start - 1) == scan.lower(end) == ",":
        return False
    return not usage.place or scan.lower(end) in _SPEAKS


def of_a_body(scan: Scan, span: tuple[int, int], name: Name) -> bool:
    """Say whether two letters are no state but a body of the article: "the VA said", "Veterans Affairs (VA)".

    A state so written follows the name of a town: "Roanoke, VA".
    """
    start, end = span
    text = scan.form(start)
    if name.type != "state" or name.capital or name.country != "US" or len(text) != _STATE or not name.abbreviation:
        return False
    if scan.lower(start - 1) == ",":
        return False
    usage = scan.usage[scan.lower(start)]
    return usage.the > 0 or scan.lower(end) in POSSESSIVES or text in scan.initials()
