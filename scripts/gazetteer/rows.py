"""What is gathered before packing: rows (places) and the names that lead to them."""

from dataclasses import dataclass, field
from math import log10

from gazetteer.romanize import respell

from geo.places.building.worth import KINDS, town_radius_km, usable
from geo.places.building.worth import importance as worth
from geo.places.fold import fold

__all__ = ["KINDS", "Gathered", "Row", "importance", "town_radius_km", "usable"]

_BEFORE_ALTERNATE = 0.5  # between primary and alternate


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
        self.call(respell(row.name, row.country), number, "alternate" if kind == "primary" else kind)
        return number

    def call(self, surface: str, number: int, kind: str = "primary") -> None:
        """Let a name lead to a row; abbreviations are kept as written, all else folded."""
        key = f"={surface}" if kind == "abbreviation" else fold(surface)
        if not key:
            return
        rank = KINDS.index(kind)
        leads = self.names.setdefault(key, {})
        leads[number] = min(rank, leads.get(number, rank), key=_weight)

    def called(self, name: str) -> list[int]:
        """Return the rows a name leads to so far, most important first."""
        found = self.names.get(fold(name), {})
        return sorted(found, key=lambda n: (-importance(self.rows[n]) - 2.0 * (found[n] == 0), n))


def _weight(rank: int) -> float:
    """Order the sorts of one name: "Iraqi" is the people's before it is what another language calls Iraq."""
    return _BEFORE_ALTERNATE if KINDS[rank] == "demonym" else float(rank)


def importance(row: Row) -> float:
    """Return how likely a writer without further words means this place, in powers of ten of people."""
    if row.ident.startswith("hand:"):
        return max(log10(row.population + 1), min(max(log10(300 * row.radius_km**2 + 1), 5.0), 6.5))
    return worth(row.population, row.code)
