"""The tables made by hand: features.csv (rows of their own), names.csv and abbreviations.csv (names of other rows)."""

import csv
import sys
from pathlib import Path

from gazetteer.rows import Gathered, Row

from geo.places.fold import fold

_SAME_DEG = 0.2


def read(path: Path) -> list[dict[str, str]]:
    """Return the rows of a table with its header's names; lines that begin with # are remarks."""
    with path.open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(line for line in lines if not line.startswith("#")))


def split(cell: str) -> list[str]:
    """Return the parts of a cell that holds several, set apart by |."""
    return [part.strip() for part in cell.split("|") if part.strip()]


def gather_features(gathered: Gathered, tables: Path) -> None:
    """Add every row of the tables in features/: name, lon, lat, radius_km, code, country, aliases."""
    for path in sorted((tables / "features").glob("*.csv")):
        for row in read(path):
            _add(gathered, row, path)


def _add(gathered: Gathered, row: dict[str, str], path: Path) -> None:
    try:
        lon, lat, radius_km = float(row["lon"]), float(row["lat"]), float(row["radius_km"])
    except (TypeError, ValueError):
        sys.exit(f"{path.name}: {row['name']!r} needs numbers for lon, lat and radius_km")
    number = _same_town(gathered, row, (lon, lat))
    if number is None:
        ident = "hand:" + (row.get("id") or fold(row["name"]).replace(" ", "-"))
        if ident in gathered.by_ident:
            ident += f"-{row['country'].lower()}-{round(abs(lon))}"
        number = gathered.add(Row(ident, row["name"], lon, lat, row["code"], row["country"], radius_km=radius_km))
    for name in (*split(row["aliases"] or ""), *_forms(row["name"], row["code"])):
        gathered.call(name, number)


def _same_town(gathered: Gathered, row: dict[str, str], point: tuple[float, float]) -> int | None:
    """Return the town a line means that is there already; the name becomes its primary one."""
    name = row["name"].partition(" (")[0]
    for number in gathered.called(name) if row["code"].startswith("P.") else ():
        town = gathered.rows[number]
        near = abs(town.lon - point[0]) + abs(town.lat - point[1]) < _SAME_DEG
        if near and town.letter == "P" and town.country == row["country"]:
            gathered.call(name, number)
            return number
    return None


def _forms(name: str, code: str) -> list[str]:
    """Return the other names a feature has by rule: "Volga" is the Volga River, too."""
    plain = name.partition(" (")[0]
    forms = [plain] if plain != name else []
    if code == "H.STM":
        forms += river_forms(plain)
    if code == "H.LK" and plain.startswith("Lake "):
        forms.append(f"{plain.removeprefix('Lake ')} Lake")
    return forms


def river_forms(name: str) -> list[str]:
    """Return how else a river of that name is written.

    >>> river_forms("Volga"), river_forms("Red River")
    (['Volga River', 'River Volga'], [])
    """
    return [] if name.endswith("River") else [f"{name} River", f"River {name}"]


def gather_names(gathered: Gathered, tables: Path) -> None:
    """Let the names of names.csv, demonyms.csv and abbreviations.csv lead to the rows they are other names of."""
    rows = [row for table in ("names.csv", "demonyms.csv", "abbreviations.csv") for row in read(tables / table)]
    targets = [_target(gathered, row) for row in rows]
    missed = [f"{r['code']} {r['target']} ({r['country']})" for r, t in zip(rows, targets, strict=True) if t is None]
    if missed:
        sys.exit(f"names, demonyms or abbreviations of rows that are not there: {', '.join(missed)}")
    for row, number in zip(rows, targets, strict=True):
        target = [row["target"]] if row["kind"] == "primary" else []
        for surface in (*target, *split(row["names"])):
            for name in sorted(_spellings(surface, row["kind"])):
                gathered.call(name, number, row["kind"])


def _target(gathered: Gathered, row: dict[str, str]) -> int | None:
    """Return the most important row of that name, country and feature class or code."""
    for number in gathered.called(row["target"]):
        found = gathered.rows[number]
        if found.country == row["country"] and found.code.startswith(row["code"]):
            return number
    return None


def _spellings(surface: str, kind: str) -> set[str]:
    if kind == "demonym":
        return {surface, *_plurals(surface)}
    if kind == "abbreviation" and ". " not in surface and surface.count(".") > 1:
        return {surface, surface.replace(".", ". ").strip()}
    return {surface}


def _plurals(demonym: str) -> set[str]:
    """Return the plural where one is formed: not of "Polish", "Dutch" or "Chinese".

    >>> _plurals("Ukrainian"), _plurals("Polish")
    ({'Ukrainians'}, set())
    """
    if demonym.endswith(("ish", "ese", "ch", "sh", "ss", "s", "men", "ic")):
        return set()
    return {demonym[:-3] + "men"} if demonym.endswith("man") and demonym[-4:] in {"hman", "sman"} else {demonym + "s"}
