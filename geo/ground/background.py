"""The small-scale map that is drawn behind everything: countries, land, lakes and rivers of Natural Earth.

For drawing only: its borders err by up to 2 km. Whatever is measured comes from geo.ground.store.
"""

import json
from functools import cache
from typing import Any, Final, Literal, NamedTuple

import numpy as np
import shapely
from numpy.typing import NDArray
from shapely.geometry.base import BaseGeometry

from geo.ground.position import Position
from geo.shipped import data_path

__all__ = ["Detail", "DrawnCountry", "countries", "lakes", "land", "rivers"]

Detail = Literal["110m", "50m", "10m"]
_FILE: Final = "background.npz"


class DrawnCountry(NamedTuple):
    """A country as drawn; code is ISO 3166-1 alpha-2 (XK is Kosovo), None for ground without a code of its own."""

    code: str | None
    name: str
    geometry: BaseGeometry
    label: Position


@cache
def countries(detail: Detail) -> tuple[DrawnCountry, ...]:
    """Return every country as a MultiPolygon in degrees with its English name and the point to label it at.

    >>> [c.name for c in countries("110m") if c.code == "BY"]
    ['Belarus']
    """
    rows = json.loads(_arrays(f"{detail}/countries/")["table"].tobytes())
    shapes = _shapes(detail, "countries")
    return tuple(
        DrawnCountry(code, name, shape, Position(x, y)) for (code, name, x, y), shape in zip(rows, shapes, strict=True)
    )


@cache
def land(detail: Detail) -> tuple[BaseGeometry, ...]:
    """Return the land as MultiPolygons in degrees, islands with it, lakes not cut out.

    >>> len(land("110m"))
    127
    """
    return _shapes(detail, "land")


@cache
def lakes(detail: Detail) -> tuple[BaseGeometry, ...]:
    """Return the lakes as MultiPolygons in degrees.

    >>> len(lakes("110m"))
    24
    """
    return _shapes(detail, "lakes")


@cache
def rivers(detail: Detail) -> tuple[BaseGeometry, ...]:
    """Return the rivers as MultiLineStrings in degrees; "10m" gives those of "50m", the finest that are shipped.

    >>> len(rivers("110m"))
    13
    """
    return _shapes("50m" if detail == "10m" else detail, "rivers")


def _shapes(detail: Detail, layer: str) -> tuple[BaseGeometry, ...]:
    arrays = _arrays(f"{detail}/{layer}/")
    degrees = np.cumsum(arrays["deltas"], axis=1, dtype=np.int64).T * float(_arrays(f"{detail}/")["step_deg"])
    kind = shapely.GeometryType.MULTILINESTRING if layer == "rivers" else shapely.GeometryType.MULTIPOLYGON
    offsets = tuple(arrays[f"offsets{i}"].astype(np.int64) for i in range(2 if layer == "rivers" else 3))
    inside = np.clip(np.ascontiguousarray(degrees), [-180, -90], [180, 90])
    return tuple(shapely.from_ragged_array(kind, inside, offsets))


def _arrays(prefix: str) -> dict[str, NDArray[Any]]:
    with np.load(data_path(_FILE)) as archive:
        return {
            name.removeprefix(prefix): archive[name]
            for name in archive.files
            if name.startswith(prefix) and "/" not in name.removeprefix(prefix)
        }
