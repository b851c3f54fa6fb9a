"""What a string of words may be by the gazetteer, in the few terms that recognition needs; looked up once."""

from functools import lru_cache
from typing import Final, NamedTuple

from geo.places.gazetteer import Gazetteer, NameMatch, NameSummary
from geo.places.store import Store

__all__ = ["Name", "Names", "names_of", "spelled_out"]

_ADJECTIVE_ENDS: Final = ("i", "o", "n", "e")
_WINDS: Final = {"N": "North", "S": "South", "E": "East", "W": "West"}
_SHORT: Final = 5
_CACHED_NAMES: Final = 100_000


class Name(NamedTuple):
    """What a name may be.

    type: the weightiest of "country", "state", "demonym", "region", "county", "water", "physical", "big" (a town over
    100,000), "town", "other", "postal", "alternate"; types: all of them; digits: decimal digits of the largest
    population; rows: number of places; country: the only one of its places; abbreviation: written as "U.S.", "NSW";
    own: of the user's own places.
    """

    type: str
    types: frozenset[str]
    digits: int
    rows: int
    country: str | None
    capital: bool
    abbreviation: bool = False
    own: bool = False

    @property
    def strong(self) -> bool:
        """Whether the name alone says that a place is meant."""
        return self.type in ("country", "state", "demonym", "region")


_ORDER: Final = (
    "country", "state", "demonym", "region", "big", "county", "water", "physical", "town", "other", "postal",
    "alternate",
)  # fmt: skip


def spelled_out(surface: str) -> str | None:
    """Return "South Ossetia" for "S. Ossetia", None for what does not begin so."""
    wind = _WINDS.get(surface[:1]) if surface[1:3] == ". " and len(surface) > _SHORT else None
    return f"{wind} {surface[3:]}" if wind else None


class Names:
    """The gazetteer seen through a cache; a resource with a lifetime, one a recogniser."""

    __slots__ = ("_cache", "_gazetteer", "_shipped")

    def __init__(self, gazetteer: Gazetteer) -> None:
        """Look up in `gazetteer`."""
        self._gazetteer = gazetteer
        self._shipped = isinstance(gazetteer, Store)
        self._cache: dict[str, Name | None] = {}

    def get(self, surface: str) -> Name | None:
        """Return what a surface may be, None when it is no name."""
        try:
            return self._cache[surface]
        except KeyError:
            pass
        if len(self._cache) >= _CACHED_NAMES:
            self._cache.clear()
        found = self._cache[surface] = self._find(surface)
        return found

    def _find(self, surface: str) -> Name | None:
        summary = self._gazetteer.summary(surface)
        if summary is None:
            spelled = spelled_out(surface)
            return self._find(spelled) if spelled else self._plural_demonym(surface)
        if _is_inflected(surface) and not self._called(surface):
            return None
        if "abbreviation" in summary.kinds:
            return self._abbreviated(surface)
        if surface.endswith(".") and " " not in surface and len(surface) < 7:
            return None
        if self._is_adjective(surface, summary):
            return self._name(summary._replace(kinds=frozenset({"demonym"})), ())
        needed = _needs_rows(summary) or not self._shipped
        return self._name(summary, self._gazetteer.lookup(surface) if needed else ())

    def _called(self, surface: str) -> bool:
        """Say whether article or possessive belong to the name: "The Hague", "St. John's", not "The Belarusian"."""
        rows, called = self._gazetteer.lookup(surface), _spelling(surface)
        names = [_spelling(r.place.name).removesuffix(" county") for r in rows if r.kind != "postal"]
        return called in names

    def _abbreviated(self, surface: str) -> Name | None:
        written = "." in surface or surface.isupper()
        rows = self._gazetteer.lookup(surface)
        kept = tuple(r for r in rows if (r.kind == "abbreviation") == written)
        if not kept:
            return None
        return self._name(_summary(kept), kept)._replace(abbreviation=written)

    def _is_adjective(self, surface: str, summary: NameSummary) -> bool:
        """Tell "Iraqi", what some language calls Iraq: the people who are called so are a demonym, "Iraqis"."""
        if summary.kinds != {"alternate"} or summary.country is None or not surface.endswith(_ADJECTIVE_ENDS):
            return False
        people = self._gazetteer.summary(f"{surface}s")
        return people is not None and "demonym" in people.kinds and people.country == summary.country

    def _plural_demonym(self, surface: str) -> Name | None:
        if len(surface) < 5 or not surface.endswith("s") or surface.endswith("'s"):
            return None
        summary = self._gazetteer.summary(surface[:-1])
        if summary is None or "demonym" not in summary.kinds:
            return None
        return self._name(summary._replace(kinds=frozenset({"demonym"})), ())

    def _name(self, summary: NameSummary, rows: tuple[NameMatch, ...]) -> Name:
        types = _types(summary, rows)
        best = min(types, key=_ORDER.index)
        digits = len(str(summary.population)) if summary.population else 0
        own = any(r.place.id.startswith("own:") for r in rows)
        seat = any(r.place.feature_code == "P.PPLC" and r.kind != "demonym" for r in rows[:3])
        return Name(best, types, digits, summary.rows, summary.country, seat, own=own)


def names_of(gazetteer: Gazetteer) -> Names:
    """Return the names of a gazetteer; those of the shipped one are kept from call to call."""
    return _names_of_shipped(gazetteer) if isinstance(gazetteer, Store) else Names(gazetteer)


@lru_cache(maxsize=1)
def _names_of_shipped(gazetteer: Store) -> Names:
    return Names(gazetteer)


def _is_inflected(surface: str) -> bool:
    return surface[:4].lower() == "the " or surface.endswith(("'s", "’s"))


def _spelling(name: str) -> str:
    """Return a name without case and dots, its apostrophes straight and a saint abbreviated."""
    return name.casefold().replace("’", "'").replace(".", "").replace("saint ", "st ")


def _needs_rows(summary: NameSummary) -> bool:
    return "A" in summary.classes or summary.population >= 100_000


def _summary(rows: tuple[NameMatch, ...]) -> NameSummary:
    countries = {r.place.country for r in rows}
    return NameSummary(
        kinds=frozenset(r.kind for r in rows),
        classes="".join(sorted({r.place.feature_code[0] for r in rows})),
        rows=len(rows),
        population=max(r.place.population for r in rows),
        country=countries.pop() if len(countries) == 1 else None,
    )


def _types(summary: NameSummary, rows: tuple[NameMatch, ...]) -> frozenset[str]:
    found = {"demonym"} if "demonym" in summary.kinds else set()
    plain = summary.kinds - {"demonym"}
    if not plain:
        return frozenset(found)
    if plain == {"alternate"}:
        found.add("alternate")
    elif plain == {"postal"}:
        found.add("postal")
    for letter, type_ in (("H", "water"), ("T", "physical"), ("V", "physical"), ("U", "physical"), ("L", "region")):
        if letter in summary.classes and "alternate" not in found:
            found.add(type_)
    if "P" in summary.classes and not found & {"alternate", "postal"}:
        found.add("big" if _big(rows) else "town")
    return frozenset(found | {t for r in rows if (t := _division(r))} or {"other"})


def _big(rows: tuple[NameMatch, ...]) -> bool:
    return any(r.place.population >= 100_000 and r.place.feature_code[0] == "P" and r.kind == "primary" for r in rows)


def _division(row: NameMatch) -> str | None:
    code = row.place.feature_code
    if row.kind == "demonym" or code[0] != "A":
        return None
    if code.startswith(("A.PCL", "A.TERR")):
        return "country" if row.kind != "alternate" or row.place.population > 0 else None
    if code == "A.ADM1":
        return "state" if row.kind != "alternate" else "county"
    return "county"
