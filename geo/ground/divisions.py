"""States and provinces of Natural Earth, thinned to some kilometres: what lies in them and how far off they are."""

import json
from dataclasses import dataclass
from functools import cache
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from geo.errors import DamagedData
from geo.ground.border import Border
from geo.ground.geodesic import WGS84
from geo.ground.paths import STEPS_PER_DEGREE, Path, degrees
from geo.ground.region import Region
from geo.shipped import data_path

__all__ = ["ACCURACY_M", "Division", "division", "divisions_of"]

ACCURACY_M: Final = 4_000.0  # ninety in a hundred points of their lines lie within as much
_SOURCE: Final = "Natural Earth (states and provinces)"
_FILE: Final = "divisions.npz"
_STEPS: Final = 10_000


@dataclass(frozen=True, slots=True)
class Division:
    """A state or a province: names as written in several tongues, the land, and its edge without the shore.

    border: None for one that is all island.
    """

    country: str
    names: tuple[str, ...]
    region: Region
    border: Border | None


def divisions_of(country: str) -> dict[int, tuple[str, ...]]:
    """Return the names of every division of a country by its number, none where none is known.

    >>> ("Nebraska",) in divisions_of("US").values()
    True
    """
    try:
        known = _names()
    except DamagedData:  # the one file that measuring can do without
        return {}
    return {number: tuple(names) for number, (code, *names) in enumerate(known) if code == country}


@cache
def division(number: int) -> Division:
    """Return a division by its number."""
    arcs, steps = _arrays()
    code, *names = _names()[number]
    own = arcs[arcs["division"] == number]
    inland = own[own["shore"] == 0]
    region = Region(code, *_drawn(own, steps), ACCURACY_M, _SOURCE)
    return Division(code, tuple(names), region, _border(names[0], inland, steps) if len(inland) else None)


def _border(name: str, arcs: NDArray[Any], steps: NDArray[np.int32]) -> Border:
    paths, boxes = _drawn(arcs, steps)
    lengths = np.array([WGS84.line_length(*degrees(path).T) for path in paths], np.float32)
    return Border((name,), "land", paths, boxes, lengths, ACCURACY_M, _SOURCE)


def _drawn(arcs: NDArray[Any], steps: NDArray[np.int32]) -> tuple[list[Path], NDArray[np.int32]]:
    runs = [(steps[a["start"] : a["start"] + a["count"]], a["first"]) for a in arcs]
    paths = [(np.cumsum(run, axis=0, dtype=np.int32) + first) * (STEPS_PER_DEGREE // _STEPS) for run, first in runs]
    return paths, np.array([(*path.min(axis=0), *path.max(axis=0)) for path in paths], np.int32)


@cache
def _arrays() -> tuple[NDArray[Any], NDArray[np.int32]]:
    with np.load(data_path(_FILE)) as archive:
        return archive["arcs"], archive["steps"]


@cache
def _names() -> tuple[tuple[str, ...], ...]:
    with np.load(data_path(_FILE)) as archive:
        return tuple(map(tuple, json.loads(archive["names"].tobytes())))
