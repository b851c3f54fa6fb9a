"""Check every row of the gazetteer's tables by hand against sources that know nothing of them.

    python scripts/check_hand_tables.py [--cache DIR] [--list VERDICT]

A row is *confirmed* where a river or lake of Natural Earth, a US forecast zone, an airport or a row of GeoNames or of
the census bears its name within reach, and a border crossing where a border of its country is; *akin* where something
near bears a word of it; *wrong* where it lies outside the country it names, a sea on land, a crossing off every border;
else *consistent*. Ends with status 1 when a row is wrong. The cache is that of build_gazetteer.py.
"""

import argparse
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent))

import registry
import shapely
from gazetteer.evidence import Evidence, airfields, by_name, core, telling_words, us_zones, waters
from gazetteer.hand import read, split
from gazetteer.sources import PACKAGES, fetch

from geo.ground.background import lakes
from geo.ground.position import Position
from geo.ground.store import borders
from geo.places.gazetteer import shipped

TABLES = Path(__file__).parent / "gazetteer" / "features"
VERDICTS = ("confirmed", "akin", "consistent", "wrong")
_ZONES = "usr/share/weather-util/zones.gz"
_LEAST_REACH_M, _MOST_REACH_M = 30_000.0, 300_000.0
_WIDE_M = 250_000.0
_SLACK_M = 3_000.0
_INCOMPLETE = frozenset({"UM"})
_CROSSING = "S.PSTB"
_AT_SEA = frozenset("H.OCN H.SEA H.GULF H.STRT H.BAY H.SD H.CHN".split())


@dataclass(frozen=True, slots=True)
class HandRow:
    """A line of a table; names: its own, without what stands in brackets, and its aliases."""

    table: str
    names: tuple[str, ...]
    position: Position
    radius_m: float
    code: str
    country: str

    @property
    def reach_m(self) -> float:
        """How far off a namesake may be."""
        return min(max(self.radius_m, _LEAST_REACH_M), _MOST_REACH_M)


def hand_rows(folder: Path = TABLES) -> Iterator[HandRow]:
    """Yield the rows of every table."""
    for path in sorted(folder.glob("*.csv")):
        for row in read(path):
            names = (row["name"].partition(" (")[0], *split(row["aliases"] or ""))
            position = Position(float(row["lon"]), float(row["lat"]))
            yield HandRow(path.stem, names, position, float(row["radius_km"]) * 1000, row["code"], row["country"] or "")


def verdict(row: HandRow, evidence: Evidence) -> tuple[str, str]:
    """Return the verdict on a row and why."""
    wrong = out_of_place(row)
    if wrong:
        return "wrong", wrong
    if row.code == _CROSSING and row.country:
        return "confirmed", "on the border"
    if any(_is_drawn(row, name, evidence) for name in row.names):
        return "confirmed", "drawn there"
    forms = {form for name in row.names for form in (name, core(name)) if form}
    if any(evidence.bears(form, row.position, row.reach_m) for form in sorted(forms)):
        return "confirmed", "borne there"
    words = {word for name in row.names for word in telling_words(name)}
    if any(evidence.bears(word, row.position, row.reach_m) for word in sorted(words)):
        return "akin", "a word of it borne there"
    return "consistent", ""


def out_of_place(row: HandRow) -> str:
    """Return what the borders contradict: a row off its country, a sea on land, a crossing away from every border."""
    if row.code in _AT_SEA:
        return "lies on land" if row.radius_m < _WIDE_M and _is_dry(row.position) else ""
    if row.country not in borders().codes() or row.country in _INCOMPLETE:
        return ""
    if row.code == _CROSSING:
        away_m = borders().land_border(row.country).nearest(row.position).distance_m
        return f"is {away_m / 1000:.0f} km from every border" if away_m > row.radius_m + _SLACK_M else ""
    if row.country not in borders().countries_at(row.position):
        away_m = borders().region(row.country).nearest(row.position).distance_m
        return f"is {away_m / 1000:.0f} km from {row.country}" if away_m > row.radius_m + _SLACK_M else ""
    return ""


def _is_dry(position: Position) -> bool:
    point = shapely.Point(position.lon, position.lat)
    return bool(borders().countries_at(position)) and not any(lake.contains(point) for lake in lakes("50m"))


def _is_drawn(row: HandRow, name: str, evidence: Evidence) -> bool:
    away_m = evidence.away_m(name, row.position)
    return away_m is not None and away_m <= row.reach_m


def gather(cache: Path | None) -> Evidence:
    """Return the sources: the shipped gazetteer alone without a cache."""
    if cache is None:
        return Evidence(shipped())
    census = next(package for package in PACKAGES if package.name == "weather-util-data")
    folders = fetch(cache)
    archive = registry.fetch(census.registry, census.name, census.version, cache=cache)
    zones = registry.unpack(archive, _ZONES, into=folders[census.name])
    return Evidence(shipped(), by_name(chain(waters(folders), us_zones(zones), airfields(folders["airportsdata"]))))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--cache", type=Path, help="folder of the packages the gazetteer is built from")
    parser.add_argument(
        "--list", choices=VERDICTS, action="append", default=["wrong"], help="print the rows of a verdict"
    )
    options = parser.parse_args()
    evidence = gather(options.cache)
    counts: Counter[tuple[str, str]] = Counter()
    for row in hand_rows():
        found, why = verdict(row, evidence)
        counts[row.table, found] += 1
        if found in options.list:
            print(f"{found}: {row.table}: {row.names[0]} ({row.position.lon}, {row.position.lat}) {why}")
    for table in sorted({table for table, _ in counts}):
        print(f"{table:10}", *(f"{v} {counts[table, v]:4}" for v in VERDICTS))
    print(f"{'all':10}", *(f"{v} {sum(n for (_, w), n in counts.items() if w == v):4}" for v in VERDICTS))
    sys.exit(1 if any(v == "wrong" for _, v in counts) else 0)


if __name__ == "__main__":
    main()
