"""What the rivers of the background are called: by a table, made by hand, of points that lie on them."""

import csv
from functools import cache
from pathlib import Path
from typing import Final, NamedTuple

import numpy as np
import shapely
from numpy.typing import NDArray
from shapely.geometry.base import BaseGeometry

from geo.ground.background import Detail, rivers

__all__ = ["NamedRiver", "named_rivers"]

_FILE: Final = Path(__file__).parent / "rivers.csv"
_ON_DEG: Final = 0.1  # how far a point of the table may lie from its river
_REACH_DEG: Final = 8.0  # how far from it another piece of that river may be


class NamedRiver(NamedTuple):
    """A piece of a river, a LineString in degrees; name: in English, None where the table has none."""

    name: str | None
    line: BaseGeometry


@cache
def named_rivers(detail: Detail) -> tuple[NamedRiver, ...]:
    """Return the rivers of the background in pieces that run on unbroken, each with its name.

    The background keeps rivers of one name together, on whichever continents they are: a piece has the name of the
    nearest point of the table that lies on one of them.

    >>> sum(river.name == "Danube" for river in named_rivers("50m")) > 1
    True
    """
    pieces = [(number, line) for number, river in enumerate(rivers(detail)) for line in _pieces(river)]
    lines: NDArray[np.object_] = np.array([line for _, line in pieces], dtype=np.object_)
    known: dict[int, list[tuple[str, shapely.Point]]] = {}
    tree = shapely.STRtree(lines)
    for name, spot in _table():
        for piece in tree.query_nearest(spot, max_distance=_ON_DEG, all_matches=False):
            known.setdefault(pieces[piece][0], []).append((name, spot))
    return tuple(NamedRiver(_nearest(known.get(number, []), line), line) for number, line in pieces)


def _pieces(river: BaseGeometry) -> list[BaseGeometry]:
    return list(shapely.get_parts(shapely.line_merge(river)))


def _nearest(points: list[tuple[str, shapely.Point]], line: BaseGeometry) -> str | None:
    away, name = min(((line.distance(spot), name) for name, spot in points), default=(_REACH_DEG, None))
    return name if away < _REACH_DEG else None


def _table() -> list[tuple[str, shapely.Point]]:
    with _FILE.open(encoding="utf-8", newline="") as rows:
        return [(row["name"], shapely.Point(float(row["lon"]), float(row["lat"]))) for row in csv.DictReader(rows)]
