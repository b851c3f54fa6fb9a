"""Which rows of Natural Earth's states and provinces make a division, and what it is called.

In some countries the rows are departments or counties. Where several bear the name of a larger division they are that
division together; the nations of the United Kingdom, and regions of Belgium, France and Italy, are told by their codes
or by hand. A division that no row names takes the row it alone lies in.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from functools import cache
from typing import Any, Final, NamedTuple

import geopandas
import shapely

from geo.places.fold import fold
from geo.places.gazetteer import shipped
from geo.places.place import Place

__all__ = ["Unit", "units"]

NAMES: Final = ("name", "gn_name", "woe_name")
BY_CODE: Final = {
    "gu_a3": {
        "GB ENG": "England",
        "GB SCT": "Scotland",
        "GB WLS": "Wales",
        "GB NIR": "Northern Ireland",
        "BE BFR": "Flanders",
        "BE BWR": "Wallonia",
    },
    "fips": {
        f"IT IT{number:02}": name
        for number, name in enumerate(
            "Abruzzo,Basilicata,Calabria,Campania,Emilia-Romagna,Friuli Venezia Giulia,Lazio,Liguria,Lombardy,Marche,"
            "Molise,Piedmont,Apulia,Sardinia,Sicily,Tuscany,Trentino-Alto Adige,Umbria,Aosta Valley,Veneto".split(","),
            start=1,
        )
    },
}
# Codes that the source has wrong.
CODES: Final = dict.fromkeys(("Genova", "Imperia", "La Spezia", "Savona"), "IT08")
# Departments as the source spells them.
FRENCH: Final = """
Auvergne-Rhône-Alpes: Ain, Allier, Ardèche, Cantal, Drôme, Isère, Loire, Haute-Loire, Puy-de-Dôme, Rhône, Savoie,
 Haute-Savoie
Bourgogne-Franche-Comté: Côte-d'Or, Doubs, Jura, Nièvre, Haute-Saône, Saône-et-Loire, Yonne, Territoire de Belfort
Brittany: Côtes-d'Armor, Finistère, Ille-et-Vilaine, Morbihan
Centre-Val de Loire: Cher, Eure-et-Loir, Indre, Indre-et-Loire, Loir-et-Cher, Loiret
Corsica: Corse-du-Sud, Haute-Corse
Grand Est: Ardennes, Aube, Marne, Haute-Marne, Meurthe-et-Moselle, Meuse, Moselle, Bas-Rhin, Haute-Rhin, Vosges
Hauts-de-France: Aisne, Nord, Oise, Pas-de-Calais, Somme
Île-de-France: Paris, Seien-et-Marne, Yvelines, Essonne, Hauts-de-Seine, Seine-Saint-Denis, Val-de-Marne, Val-d'Oise
Normandy: Calvados, Eure, Manche, Orne, Seine-Maritime
New Aquitaine: Charente, Charente-Maritime, Corrèze, Creuse, Dordogne, Gironde, Landes, Lot-et-Garonne,
 Pyrénées-Atlantiques, Deux-Sèvres, Vienne, Haute-Vienne
Occitanie: Ariège, Aude, Aveyron, Gard, Haute-Garonne, Gers, Hérault, Lot, Lozère, Hautes-Pyrénées,
 Pyrénées-Orientales, Tarn, Tarn-et-Garonne
Pays de la Loire: Loire-Atlantique, Maine-et-Loire, Mayenne, Sarthe, Vendée
Provence-Alpes-Côte d'Azur: Alpes-de-Haute-Provence, Hautes-Alpes, Alpes-Maritimes, Bouches-du-Rhône, Var, Vaucluse
"""
# What the source calls otherwise than anybody else.
ALSO: Final = {("UA", "Kyyivs'ka Oblast'"): "Kyiv Oblast"}
# In these a shared name is that of an older division, or of no larger one at all.
NOT_SHARED: Final = frozenset(("LV", "XK"))


# With so many more rows than divisions a country's rows are parts of divisions.
FINER: Final = 1.2


class Unit(NamedTuple):
    """A division: its country, what it is called, and the areas it is made of."""

    country: str
    names: tuple[str, ...]
    shapes: tuple[shapely.Geometry, ...]


def units(frame: geopandas.GeoDataFrame) -> list[Unit]:
    """Return every division that rows with the columns iso_a2, name, gn_name, woe_name, gu_a3, fips make."""
    rows = [row for _, row in frame.iterrows()]
    shared = _shared(rows)
    single = [Unit(row["iso_a2"], tuple(sorted(_own(row, shared))), (row.geometry,)) for row in rows]
    larger: dict[tuple[str, str], list[shapely.Geometry]] = defaultdict(list)
    for row in rows:
        for name in _larger(row, shared):
            larger[row["iso_a2"], name].append(row.geometry)
    joined = [Unit(country, (name,), tuple(shapes)) for (country, name), shapes in larger.items()]
    return _christened([*single, *joined])


def _shared(rows: list[Any]) -> dict[tuple[str, str], bool]:
    """Return the names that several rows of a country bear, and whether one of them is called so itself."""
    borne = Counter((row["iso_a2"], name) for row in rows for name in _names(row))
    own = {(row["iso_a2"], fold(row["name"])) for row in rows if isinstance(row["name"], str)}
    return {(c, name): (c, fold(name)) in own for (c, name), times in borne.items() if times > 1}


def _names(row: Any) -> set[str]:  # noqa: ANN401
    found = {row[key] for key in NAMES if isinstance(row[key], str)}
    parts = {part.strip() for name in found if "(" in name for part in re.split(r"[()]", name)}
    return (found | parts | {ALSO[row["iso_a2"], name] for name in found if (row["iso_a2"], name) in ALSO}) - {""}


def _own(row: Any, shared: dict[tuple[str, str], bool]) -> set[str]:  # noqa: ANN401
    called = fold(row["name"]) if isinstance(row["name"], str) else ""
    return {name for name in _names(row) if (row["iso_a2"], name) not in shared or fold(name) == called}


def _larger(row: Any, shared: dict[tuple[str, str], bool]) -> Iterator[str]:  # noqa: ANN401
    country = row["iso_a2"]
    if country not in NOT_SHARED:
        yield from (name for name in _names(row) if shared.get((country, name)) is False)
    for column, names in BY_CODE.items():
        coded = CODES.get(row["name"], row[column]) if country == "IT" else row[column]
        yield from [name for code, name in names.items() if code == f"{country} {coded}"]
    if country == "FR" and row["name"] in REGIONS:
        yield REGIONS[row["name"]]


def _regions() -> dict[str, str]:
    lines = (line.split(": ") for line in FRENCH.strip().replace("\n ", " ").splitlines())
    return {department: region for region, departments in lines for department in departments.split(", ")}


REGIONS: Final = _regions()


@cache
def _divisions() -> tuple[Place, ...]:
    """Return the first-level divisions of the gazetteer."""
    return tuple(place for place in shipped() if place.feature_code == "A.ADM1")


def _christened(found: list[Unit]) -> list[Unit]:
    """Give divisions of the gazetteer that no unit is named after the unit that they alone lie in.

    Not where a country is drawn by smaller units than its divisions.
    """
    divisions = _divisions()
    drawn, listed = Counter(unit.country for unit in found), Counter(place.country for place in divisions)
    taken = {
        (u.country, m.place.id): i for i, u in enumerate(found) for name in u.names for m in shipped().lookup(name)
    }
    named = {
        i for (country, ident), i in taken.items() if any(ident == d.id and d.country == country for d in divisions)
    }
    lying: dict[int, list[str]] = defaultdict(list)
    for place in divisions:
        if (place.country, place.id) in taken or drawn[place.country] > FINER * listed[place.country]:
            continue
        spot = shapely.Point(place.position.lon, place.position.lat)
        for i, unit in enumerate(found):
            if unit.country == place.country and any(shape.contains(spot) for shape in unit.shapes):
                lying[i].append(place.name)
    alone = {i: names[0] for i, names in lying.items() if len(names) == 1 and i not in named}
    return [u._replace(names=(*u.names, alone[i])) if i in alone else u for i, u in enumerate(found)]
