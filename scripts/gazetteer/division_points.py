"""Where a division is: its point and extent from the best source there is.

In this order: divisions.csv where it names the division, us-atlas polygons of US states and counties, Natural Earth's
polygon where most member towns lie in it, the middle of the member towns (one town a quarter of a degree, so that a
crowded corner does not pull), else the town it is called after.
"""

import sys
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import shapely
from gazetteer.division_table import Division
from gazetteer.hand import read
from gazetteer.polygons import footprint
from gazetteer.rows import Gathered, Row
from shapely.geometry.base import BaseGeometry

from geo.places.fold import fold

_KM_A_DEGREE = 111.2
_CELL_DEG = 0.25
_MOST = 0.6

Point = tuple[float, float, float]
"""Longitude, latitude, radius in km."""


@dataclass(frozen=True, slots=True)
class Points:
    """The sources of points: towns so far; rows by hand and polygons by path of codes; outlines by GeoNames id."""

    gathered: Gathered
    by_hand: dict[tuple[str, ...], dict[str, str]]
    shapes: dict[tuple[str, ...], Point]
    outlines: dict[str, BaseGeometry]

    def name(self, division: Division) -> str:
        """Return the name to show: the one given by hand, else the published one."""
        return self.by_hand[division.path]["name"] if division.path in self.by_hand else division.name

    def of(self, division: Division, members: list[Row]) -> Point | None:
        """Return the point of a division, None when no source places it."""
        row = self.by_hand.get(division.path)
        if row:
            return float(row["lon"]), float(row["lat"]), float(row["radius_km"])
        if division.path in self.shapes:
            return self.shapes[division.path]
        outline = self.outlines.get(division.geonameid)
        if outline is not None and _holds(outline, members):
            return footprint(outline)
        if members:
            return _middle(np.array([(town.lon, town.lat) for town in members]))
        return self._seat(division)

    def _seat(self, division: Division) -> Point | None:
        for name in (division.name, *division.others, *division.cores):
            for number in self.gathered.called(name):
                row = self.gathered.rows[number]
                if row.letter == "P" and (row.country, row.admin1)[: len(division.path) - 1] == division.path[:-1]:
                    return row.lon, row.lat, max(2 * row.radius_km, 5.0)
        return None


def hand_points(tables: Path, divisions: list[Division]) -> dict[tuple[str, ...], dict[str, str]]:
    """Return the rows of divisions.csv by the division each means: of that name, else of that other name."""
    divisions = [d for d in divisions if len(d.path) == 2]
    names = {(d.path[0], fold(d.name)): d.path for d in divisions}
    others = {(d.path[0], fold(other)): d.path for d in divisions for other in d.others}
    found = {}
    for row in read(tables / "divisions.csv"):
        key = (row["country"], fold(row["published_as"] or row["name"]))
        found[names.get(key) or others.get(key) or ("missing", row["name"])] = row
    missed = [path[1] for path in found if path[0] == "missing"]
    if missed:
        sys.exit(f"divisions.csv: no such first-level divisions: {', '.join(missed)}")
    return found


def _holds(outline: BaseGeometry, members: list[Row]) -> bool:
    """Tell whether most towns of a division lie in its outline: codes of older divisions point to others."""
    inside = shapely.contains_xy(outline, [town.lon for town in members], [town.lat for town in members])
    return len(members) == 0 or float(np.mean(inside)) > _MOST


def _middle(points: np.ndarray) -> Point:
    """Return the middle of (n, 2) lon, lat and the distance in km within which nine tenths of them lie."""
    if np.ptp(points[:, 0]) > 180:
        points = np.column_stack([points[:, 0] % 360, points[:, 1]])
    _, first = np.unique(np.floor(points / _CELL_DEG), axis=0, return_index=True)
    lon, lat = points[first].mean(axis=0)
    offsets = (points[first] - (lon, lat)) * (np.cos(np.radians(lat)), 1)
    reach = float(np.quantile(np.hypot(*offsets.T), 0.9)) * _KM_A_DEGREE
    return float((lon + 180) % 360 - 180), float(lat), max(reach * 1.1, 4.0)
