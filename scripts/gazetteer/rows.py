"""What is gathered before packing: rows (places) and the names that lead to them."""

import re
from dataclasses import dataclass, field
from math import log10, pi, sqrt
from unicodedata import name as letter_name

from geo.places.fold import fold

TOWN_DENSITY_PER_KM2 = 3000
KINDS = ("primary", "alternate", "abbreviation", "demonym", "postal")


@dataclass(slots=True)
class Row:
    """A place on its way into the gazetteer; admin: row numbers of its divisions, outermost first."""

    ident: str
    name: str
    lon: float
    lat: float
    code: str
    country: str = ""
    admin1: str = ""
    admin2: str = ""
    population: int = 0
    radius_km: float = 0.0
    admin: tuple[int, ...] = ()

    @property
    def letter(self) -> str:
        """GeoNames feature class."""
        return self.code[0]


@dataclass(slots=True)
class Gathered:
    """Rows and, for every key, the rows it leads to with the best kind of name that does."""

    rows: list[Row] = field(default_factory=list)
    names: dict[str, dict[int, int]] = field(default_factory=dict)
    by_ident: dict[str, int] = field(default_factory=dict)

    def add(self, row: Row, *, kind: str = "primary") -> int:
        """Take up a row under its own name; return its number."""
        if row.ident in self.by_ident:
            raise ValueError(f"two rows are called {row.ident}; give one of them another id")
        number = len(self.rows)
        self.rows.append(row)
        self.by_ident[row.ident] = number
        self.call(row.name, number, kind)
        return number

    def call(self, surface: str, number: int, kind: str = "primary") -> None:
        """Let a name lead to a row; abbreviations are kept as written, all else folded."""
        key = f"={surface}" if kind == "abbreviation" else fold(surface)
        if not key:
            return
        rank = KINDS.index(kind)
        leads = self.names.setdefault(key, {})
        leads[number] = min(rank, leads.get(number, rank))

    def called(self, name: str) -> list[int]:
        """Return the rows a name leads to so far, most important first."""
        found = self.names.get(fold(name), {})
        return sorted(found, key=lambda n: (-importance(self.rows[n]) - 2.0 * (found[n] == 0), n))


def importance(row: Row) -> float:
    """Return how likely a writer without further words means this place, in powers of ten of people."""
    people = log10(row.population + 1)
    if row.ident.startswith("hand:"):
        return max(people, min(max(log10(300 * row.radius_km**2 + 1), 5.0), 6.5))
    bonus = {"P.PPLC": 1.5, "A.ADM1": 0.3, "A.ADM2": -0.5, "S.AIRP": 2.0, "S.AIRB": 2.5}.get(row.code, 0.0)
    return people + (4.0 if row.code.startswith("A.PCL") else bonus)


def town_radius_km(population: int) -> float:
    """Return the radius of a town of so many people at 3,000 a km2, never under half a kilometre."""
    return max(sqrt(population / (pi * TOWN_DENSITY_PER_KM2)), 0.5)


def usable(alternate: str, name: str) -> bool:
    """Tell a name people write from codes and lower-case transliterations.

    >>> usable("Brest-Litovsk", "Brest"), usable("be rst", "Brest"), usable("BQT", "Brest"), usable("Брест", "Brest")
    (True, False, False, True)
    """
    if len(alternate) < 2 or not re.search(r"[^\W\d_]", alternate):
        return False
    if not _latin(alternate):
        return True
    code = alternate.isascii() and alternate.isupper() and len(alternate) <= 4
    return any(c.isupper() for c in alternate) and (not code or alternate == name)


def _latin(text: str) -> bool:
    letters = [c for c in text if c.isalpha()]
    return all(letter_name(c, "").startswith("LATIN") for c in letters[:3])
