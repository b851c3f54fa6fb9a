"""What a row is worth before any text is read: how likely it is meant, how large it is, which names count."""

import re
from math import log10, pi, sqrt
from typing import Final
from unicodedata import name as letter_name

__all__ = ["KINDS", "importance", "town_radius_km", "usable"]

KINDS: Final = ("primary", "alternate", "abbreviation", "demonym", "postal")
_TOWN_DENSITY_PER_KM2: Final = 3000
_LIFTED: Final = {"P.PPLC": 1.5, "A.ADM1": 0.3, "A.ADM2": -0.5, "S.AIRP": 2.0, "S.AIRB": 2.5}
_COUNTRY_LIFTED: Final = 4.0
_LETTER: Final = re.compile(r"[^\W\d_]")


def importance(population: int, code: str) -> float:
    """Return how likely a writer without further words means a place, in powers of ten of people.

    >>> importance(999, "P.PPL"), importance(99, "P.PPLC")
    (3.0, 3.5)
    """
    lifted = _COUNTRY_LIFTED if code.startswith("A.PCL") else _LIFTED.get(code, 0.0)
    return log10(population + 1) + lifted


def town_radius_km(population: int) -> float:
    """Return the radius of a town of so many people at 3,000 a km2, never under half a kilometre.

    >>> round(town_radius_km(1_000_000), 1), town_radius_km(20)
    (10.3, 0.5)
    """
    return max(sqrt(population / (pi * _TOWN_DENSITY_PER_KM2)), 0.5)


def usable(alternate: str, name: str) -> bool:
    """Tell a name people write from codes and lower-case transliterations.

    >>> usable("Brest-Litovsk", "Brest"), usable("be rst", "Brest"), usable("BQT", "Brest"), usable("Брест", "Brest")
    (True, False, False, True)
    """
    if len(alternate) < 2 or not _LETTER.search(alternate):
        return False
    if not _latin(alternate):
        return True
    code = alternate.isascii() and alternate.isupper() and len(alternate) <= 4
    return any(c.isupper() for c in alternate) and (not code or alternate == name)


def _latin(text: str) -> bool:
    letters = [c for c in text if c.isalpha()]
    return all(letter_name(c, "").startswith("LATIN") for c in letters[:3])
