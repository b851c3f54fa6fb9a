"""Lines of a GeoNames dump: a place of allCountries.txt, another name of alternateNamesV2.txt, or why neither."""

import re
from collections.abc import Iterator
from math import isfinite
from typing import Final, NamedTuple

from geo.places.building.worth import KINDS, usable
from geo.places.columns import CLASSES
from geo.places.fold import fold

__all__ = [
    "LONGEST_LINE",
    "DumpName",
    "DumpPlace",
    "Unusable",
    "parse_name",
    "parse_place",
    "surfaces",
]

LONGEST_LINE: Final = 1 << 17
_LONGEST_NAME: Final = 300
_PLACE_CELLS: Final = 19
_NAME_CELLS: Final = range(4, 11)
_MOST: Final = 2**32 - 1
_WHOLE: Final = re.compile(r"\d{1,10}", re.ASCII)
_DEGREES: Final = re.compile(r"[-+]?\d{1,3}(?:\.\d*)?(?:[eE]-?\d{1,3})?", re.ASCII)
_CODE: Final = re.compile(r"[A-Z0-9]{0,10}", re.ASCII)
_COUNTRY: Final = re.compile(r"(?:[A-Z]{2})?", re.ASCII)
_DIVISION: Final = re.compile(r"[^\W_][\w.-]{0,79}|")
_CONTROLS: Final = re.compile(r"[\x00-\x1f\x7f-\x9f]")
# What stands in the column of the language where no language is meant: links, codes, numbers.
_NO_NAMES: Final = frozenset("link wkdt post iata icao faac tcid unlc phon".split())
# A state that is no more has no country that a claim could be measured against.
_GONE: Final = "A.PCLH"


class Unusable(ValueError):
    """A line that cannot be used, and why in a few words."""


class DumpPlace(NamedTuple):
    """A place; others: its other names as the dump gives them, set apart by commas."""

    ident: int
    name: str
    lon: float
    lat: float
    code: str
    country: str
    admin1: str
    admin2: str
    population: int
    ascii_name: str
    others: str


class DumpName(NamedTuple):
    """Another name of the place with this number; kind: index into KINDS. Empty where it is a link or a code."""

    owner: int
    name: str
    kind: int


def parse_place(line: bytes) -> DumpPlace:
    r"""Return the place of a line; raise Unusable.

    >>> line = b"629634\tBrest\tBrest\t\t52.09755\t23.68775\tP\tPPLA\tBY\t\t01\t\t\t\t300715" + b"\t" * 4
    >>> parse_place(line)[:6]
    (629634, 'Brest', 23.68775, 52.09755, 'P.PPLA', 'BY')
    """
    cells = _cells(line)
    if len(cells) != _PLACE_CELLS:
        raise Unusable("not 19 columns")
    letter, code, country = cells[6], cells[7], cells[8]
    if len(letter) != 1 or letter not in CLASSES or not _CODE.fullmatch(code) or not _COUNTRY.fullmatch(country):
        raise Unusable("no feature class, code or country as GeoNames has them")
    code = f"{letter}.{code}" if code else letter
    if code == _GONE or (code.startswith("A.PCL") and not country):
        raise Unusable("a country that is no more, or has no code")
    if not (_DIVISION.fullmatch(cells[10]) and _DIVISION.fullmatch(cells[11])):
        raise Unusable("no codes of divisions as GeoNames has them")
    return DumpPlace(
        ident=_whole(cells[0]),
        name=_name(cells[1]),
        lon=_degrees(cells[5], 180.0),
        lat=_degrees(cells[4], 90.0),
        code=code,
        country=country,
        admin1=cells[10],
        admin2=cells[11],
        population=_whole(cells[14] or "0"),
        ascii_name=cells[2],
        others=cells[3],
    )


def parse_name(line: bytes) -> DumpName:
    r"""Return the other name of a line, empty where it is none that is written; raise Unusable.

    >>> parse_name("1\t629634\tbe\tБрэст\t1\t\t\t\t\t".encode())
    DumpName(owner=629634, name='Брэст', kind=1)
    """
    cells = _cells(line)
    if len(cells) not in _NAME_CELLS:
        raise Unusable("not 10 columns")
    _whole(cells[0])
    owner, language = _whole(cells[1]), cells[2].lower()
    if language in _NO_NAMES:
        return DumpName(owner, "", 0)
    name = _name(cells[3], letters=False)
    short = language == "abbr"
    kept = len(name) > 1 if short else usable(name, "")
    return DumpName(owner, name if kept else "", KINDS.index("abbreviation" if short else "alternate"))


def surfaces(place: DumpPlace, *, others: bool) -> Iterator[tuple[str, int]]:
    """Yield the names of a place with their kinds, each once; others: take up what the dump itself lists besides."""
    yield place.name, 0
    listed = [place.ascii_name, *(place.others.split(",") if others and place.others else ())]
    seen = {fold(place.name)}
    for name in listed:
        if name and fold(name) not in seen and len(name) <= _LONGEST_NAME and usable(name, place.name):
            seen.add(fold(name))
            yield name, 1


def _cells(line: bytes) -> list[str]:
    if len(line) > LONGEST_LINE:
        raise Unusable("a line too long")
    if b"\0" in line:
        raise Unusable("a NUL byte")
    try:
        return line.rstrip(b"\r\n").decode("utf-8").split("\t")
    except UnicodeDecodeError:
        raise Unusable("not UTF-8") from None


def _name(text: str, *, letters: bool = True) -> str:
    if not text or len(text) > _LONGEST_NAME or _CONTROLS.search(text) or (letters and not fold(text)):
        raise Unusable("no name, or none that can be written")
    return text


def _whole(text: str) -> int:
    if not _WHOLE.fullmatch(text) or int(text) > _MOST:
        raise Unusable("a bad number")
    return int(text)


def _degrees(text: str, most: float) -> float:
    if not _DEGREES.fullmatch(text):
        raise Unusable("a bad number")
    value = float(text)
    if not isfinite(value) or abs(value) > most:
        raise Unusable("coordinates out of range")
    return value
