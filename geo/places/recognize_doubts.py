"""What an article itself says against a place: whose surname a name is, which body or agency bears it."""

from typing import Final

from geo.places.recognize_names import Name
from geo.places.recognize_scan import POSSESSIVES, Scan
from geo.places.words import AGENCIES, LANGUAGES, PARLIAMENTS, PARTIES

__all__ = ["doubted"]

_LOCATIVE: Final = frozenset(
    "in near at outside inside around across through throughout toward towards into onto over".split()
)
_SPEAKS: Final = frozenset(
    "said says told tells added adds asked asks noted wrote writes recalled recalls explained explains testified "
    "declined laughed joked insisted".split()
)
_REPORTS: Final = _SPEAKS | frozenset("reported reports quoted quotes cited cites news agency agencies".split())
_AMERICANS: Final = frozenset(("american", "americans"))
_OF_PARLIAMENT: Final = frozenset(("the", "state", "verkhovna", "regional"))
_OF_AMERICA: Final = frozenset(("native", "african", "anglo"))
_OF_SPEECH: Final = frozenset(
    "in into speak speaks spoke speaking spoken taught teach teaches teaching learn learns learned learning "
    "understand understands studied studying translated".split()
)
_AFTER_SPEECH: Final = frozenset("and or but in at to with for on by is was as from that".split())
_SUSPECTS: Final = AGENCIES | LANGUAGES
_STATE: Final = 2  # letters of a state's abbreviation
_CERTAIN: Final = 0.85


def doubted(scan: Scan, span: tuple[int, int], name: Name, probability: float) -> bool:
    """Say whether the article tells that a name is no place, where the weights leave it open."""
    start, end = span
    if end != start + 1:
        return False
    if scan.words[start].lower in _SUSPECTS and (of_an_agency(scan, span) or is_a_language(scan, span)):
        return True
    if part_of_another(scan, span, name):
        return True
    return probability < _CERTAIN and (of_a_person(scan, span, name) or of_a_body(scan, span, name))


def of_an_agency(scan: Scan, span: tuple[int, int]) -> bool:
    """Say whether a name is that of a news agency: "Fars reported", "told Petra", "(Kyodo)"."""
    start, end = span
    if scan.lower(start) not in AGENCIES:
        return False
    before, after = scan.lower(start - 1), scan.lower(end)
    told = before == "told" or (before == "to" and scan.lower(start - 2) == "according")
    return told or after in _REPORTS or (before == "(" and after == ")")


def part_of_another(scan: Scan, span: tuple[int, int], name: Name) -> bool:
    """Say whether a name is part of that of a party or a people, or is a parliament: "United Russia", "the Duma"."""
    start, end = span
    before, word = scan.lower(start - 1), scan.lower(start)
    if word in PARTIES or (word in PARLIAMENTS and before in _OF_PARLIAMENT):
        return before not in _LOCATIVE
    if name.type == "country":
        return before == "united" and scan.words[start - 1].capital
    glued = scan.lower(start - 2) if before == "-" else before
    named = word in _AMERICANS and glued in _OF_AMERICA
    return named or (word in _OF_AMERICA and scan.lower(end) == "-" and scan.lower(end + 1) in _AMERICANS)


def is_a_language(scan: Scan, span: tuple[int, int]) -> bool:
    """Say whether an adjective stands for the language: "in English,", "taught Spanish in"."""
    start, end = span
    if scan.lower(start) not in LANGUAGES or scan.lower(start - 1) not in _OF_SPEECH:
        return False
    after = scan.lower(end)
    return not after[0].isalpha() or after in _AFTER_SPEECH


def of_a_person(scan: Scan, span: tuple[int, int], name: Name) -> bool:
    """Say whether a name is the surname of somebody whom the article names in full: "Barack Obama", then "Obama".

    Not of a word that the article uses as only places are ("Milton is a town"), unless it speaks; nor of a country.
    """
    start, end = span
    usage = scan.usage.get(scan.lower(start))
    if name.strong or usage is None or scan.lower(start - 1) in _LOCATIVE:
        return False
    if not (usage.person or usage.full) or scan.lower(start - 1) == scan.lower(end) == ",":
        return False
    return not (usage.place or usage.called) or scan.lower(end) in _SPEAKS


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
