"""Continents by convention: countries whole, and the few that lie on two of them parted along customary lines.

Europe ends along the Ural mountains, the Ural river, the Caspian Sea, the borders of Georgia and Azerbaijan, and the
Turkish straits; Africa at the Suez canal; North America between Panama and Colombia. The dividing lines are drawn by
hand from general knowledge, to some ten kilometres. Other conventions differ over the Caucasus, Cyprus and Papua.
"""

from types import MappingProxyType
from typing import Final

import numpy as np
import shapely
from numpy.typing import NDArray

from geo.ground.cut import boxes_of, cut, steps_of
from geo.ground.paths import Path, degrees
from geo.ground.position import Position
from geo.ground.region import Region
from geo.ground.store import BorderStore

__all__ = ["CONTINENTS", "continent_land"]

_SOURCE: Final = "OpenStreetMap (timezone-boundary-builder); continents by convention"
_ACCURACY_M: Final = 50.0
_DIVIDE_M: Final = 10_000.0

# Countries that lie on one continent whole; those of _PARTS not among them.
_WHOLE: Final = """
Africa: DZ AO BJ BW BF BI CV CM CF TD KM CG CD CI DJ GQ ER SZ ET GA GM GH GN GW KE LS LR LY MG MW ML MR MU YT MA MZ
 NA NE NG RE RW SH ST SN SC SL SO ZA SS SD TZ TG TN UG EH ZM ZW Somaliland
Antarctica: AQ BV HM TF
Asia: AF AM AZ BH BD BT BN KH CC CN CX CY GE HK ID IL IN IO IQ IR JO JP KG KP KR KW LA LB LK MM MN MO MV MY NP OM PH
 PK PS QA SA SG SY TH TJ TL TM TW UZ VN YE Abkhazia Northern_Cyprus South_Ossetia AE
Europe: AD AL AT AX BA BE BG BY CH CZ DE DK EE FI FO FR GB GG GI GR HR HU IE IM IS IT JE LI LT LU LV MC MD ME MK MT
 NL NO PL PT RO RS SE SI SJ SK SM UA VA XK Transnistria
North America: AG AI AW BB BL BM BQ BS BZ CA CR CU CW DM DO GD GL GP GT HN HT JM KN KY LC MF MQ MS MX NI PA PM PR SV
 SX TC TT VC VG VI
Oceania: AS AU CK FJ FM GU KI MH MP NC NF NR NU NZ PF PG PN PW SB TK TO TV UM VU WF WS
South America: AR BO BR CL CO EC FK GF GS GY PE PY SR UY VE
"""


def _rows(table: str) -> dict[str, str]:
    return dict(row.split(": ") for row in table.strip().replace("\n ", " ").splitlines())


CONTINENTS: Final = MappingProxyType(
    {name: frozenset(code.replace("_", " ") for code in codes.split()) for name, codes in _rows(_WHOLE).items()}
)
# Areas that part a country.
_AREAS: Final = _rows("""
Urals: 66 82.5, 70 77.5, 66 71, 64.8 69.2, 66.2 68.2, 65 66.5, 62.5 65.3, 60.2 64.5, 59.3 62.5, 59.2 61, 59.3 59.8,
 59.4 58.8, 60 57.3, 60.3 56.8, 59.8 55.5, 59.6 55, 59.2 54.3, 59 53.4, 58.9 52.5, 58.5 51.2, 57 51.2, 56 51.4, 55.1
 51.75, 53.4 51.5, 51.4 51.2, 51.2 49.9, 51.8 48.5, 51.6 47.7, 51.9 47.1, 51.6 46.6, 50.5 45, 49.5 43.5, 49.5 40, 10
 40, 10 82.5
Thrace: 25.5 42.5, 28.5 42.5, 29.4 41.6, 29.12 41.22, 29.06 41.12, 29.03 41.05, 28.98 41, 28.9 40.92, 27.9 40.8, 27.3
 40.72, 26.95 40.47, 26.72 40.38, 26.5 40.22, 26.39 40.15, 26.3 40.06, 26.15 40.02, 25.5 40
Sinai: 32.31 31.6, 32.31 31.25, 32.31 30.8, 32.34 30.6, 32.57 29.93, 33 28.8, 34 27.6, 36 27.4, 36 31.6
African Spain: -19 27, -1 27, -1 35.6, -5 35.95, -19 35.95
Hawaii: -180 15, -150 15, -150 30, -180 30
""")
# Of each country on two continents: the one that an area of it is on, the area, and the one that the rest is on.
_PARTS: Final = MappingProxyType(
    {
        "EG": ("Asia", "Sinai", "Africa"),
        "ES": ("Africa", "African Spain", "Europe"),
        "KZ": ("Europe", "Urals", "Asia"),
        "RU": ("Europe", "Urals", "Asia"),
        "TR": ("Europe", "Thrace", "Asia"),
        "US": ("Oceania", "Hawaii", "North America"),
    }
)


def continent_land(store: BorderStore, name: str) -> Region:
    """Return the land of a continent; raise KeyError for another name.

    >>> from geo.ground.store import borders
    >>> africa = continent_land(borders(), "Africa")
    >>> round(africa.nearest(Position(-5.6, 36.0)).distance_m / 1000)
    14
    """
    whole = store.claims.claimed(CONTINENTS[name])
    settled = store.claims.claimed(frozenset().union(*CONTINENTS.values()))
    one, other = store.beside(whole)
    loose = [store.claims.claimed(frozenset((code,))) & ~settled for code in _PARTS]
    parted_one, parted_other = store.beside(np.logical_or.reduce(loose))
    paths: list[Path] = [*store.paths((one != other) & ~parted_one & ~parted_other)]
    divides: list[Path] = []
    for code, own in zip(_PARTS, loose, strict=True):
        area, inside = _part(code, name)
        left, right = store.beside(own)
        inner, both = left & other | right & one, parted_one & parted_other
        if inside is None:
            paths += store.paths(inner)
            continue
        paths += cut(store.paths(inner), area, inside=not inside)
        paths += cut(store.paths((left ^ right) & ~inner & ~both), area, inside=inside)
        divides += _divide(store, area, own)
    each_m = np.array([_ACCURACY_M] * len(paths) + [_DIVIDE_M] * len(divides), np.float32)
    drawn = paths + divides
    return Region(name, drawn, boxes_of(drawn), float(each_m.max()), _SOURCE, (), each_m)


def _part(code: str, name: str) -> tuple[shapely.Polygon, bool | None]:
    """Return the area of a country on two continents, and whether `name` has what is inside it, outside, or neither."""
    within, area, rest = _PARTS[code]
    inside = True if name == within else False if name == rest else None
    return shapely.Polygon([tuple(map(float, corner.split())) for corner in _AREAS[area].split(", ")]), inside


def _divide(store: BorderStore, area: shapely.Polygon, own: NDArray[np.bool_]) -> list[Path]:
    """Return the edge of an area where it runs through a country's own ground."""
    edge = store.paths(np.logical_xor(*store.beside(own)))
    lines = np.array([shapely.LineString(degrees(path)) for path in edge], object)
    crossed = shapely.union_all(lines[shapely.intersects(lines, area.exterior)])
    pieces = shapely.get_parts(shapely.difference(area.exterior, crossed))
    middles = shapely.get_coordinates(shapely.line_interpolate_point(pieces, 0.5, normalized=True))
    claims = [store.claim_at(Position(*spot)) for spot in middles.tolist()]
    return [steps_of(p) for p, claim in zip(pieces, claims, strict=True) if claim is not None and own[claim]]
