"""Build geo/data/divisions.npz: states and provinces of all countries as arcs, those at a shore told from the others.

    python scripts/build_divisions.py --cache FOLDER

From Natural Earth's admin 1 states and provinces as Debian's qgis-common carries them, thinned to a vertex every three
kilometres or so: half of their lines lie within 1 to 2 km of the true ones, ninety in a hundred within 4 km. The
gazetteer, built before, names some of them.
"""

import argparse
import json
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Final, NamedTuple

import geopandas
import numpy as np
import shapely
from build_borders import PACKAGES
from claimed import WORLD_MAP
from division_units import Unit, units
from manifest import DATA, record
from numpy.typing import NDArray
from registry import fetch, unpack

BUILT_BY: Final = "scripts/build_divisions.py"
STEPS: Final = 10_000  # of a degree: 11 m
INNER, SHARED, SHORE = range(3)
ARC: Final = np.dtype([("division", "<u2"), ("start", "<u4"), ("count", "<u4"), ("first", "<i4", 2), ("shore", "u1")])


class Arc(NamedTuple):
    """A run of edges of one division: points (n, 2) in steps, and whether nothing lies beyond it."""

    division: int
    points: NDArray[np.int64]
    shore: bool


def main() -> None:
    """Build and record."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--cache", type=Path, default=Path("build/registry"))
    registry, version, licence, attribution = PACKAGES["qgis-common"]
    archive = fetch(registry, "qgis-common", version, cache=parser.parse_args().cache)
    with tempfile.TemporaryDirectory() as folder:
        world_map = unpack(archive, WORLD_MAP, into=Path(folder))
        frame = geopandas.read_file(world_map, layer="states_provinces")
    found = units(frame[frame["iso_a2"].str.fullmatch("[A-Z]{2}", na=False)].reset_index(drop=True))
    names = [[unit.country, *unit.names] for unit in found]
    _write(list(_arcs(found)), names)
    source = {"name": "qgis-common", "version": version, "licence": licence, "attribution": attribution}
    description = "States and provinces, thinned to some kilometres, as arcs with their shores told apart"
    record("divisions.npz", rows=len(names), built_by=BUILT_BY, description=description, sources=[source])


def _arcs(found: list[Unit]) -> Iterator[Arc]:
    """Give the rings of every division in runs of edges that another division shares and that none does.

    Edges that areas of one division share are none of its own.
    """
    rings = [(i, _steps(ring)) for i, unit in enumerate(found) for shape in unit.shapes for ring in _rings(shape)]
    inner: list[set[bytes]] = [set() for _ in found]
    for division, points in rings:
        inner[division].update(edge.tobytes() for edge in np.hstack([points[:-1], points[1:]]))
    known = set().union(*inner)
    for division, points in rings:
        turned = [edge.tobytes() for edge in np.hstack([points[1:], points[:-1]])]
        kinds = np.array([INNER if e in inner[division] else SHARED if e in known else SHORE for e in turned])
        for run in np.split(np.arange(len(kinds)), np.flatnonzero(np.diff(kinds)) + 1):
            if kinds[run[0]] != INNER:
                yield Arc(division, points[run[0] : run[-1] + 2], bool(kinds[run[0]] == SHORE))


def _rings(shape: shapely.Geometry) -> NDArray[np.object_]:
    return np.asarray(shapely.get_rings(shapely.get_parts(shapely.orient_polygons(shape))))


def _steps(ring: shapely.Geometry) -> NDArray[np.int64]:
    points = np.rint(shapely.get_coordinates(ring) * STEPS).astype(np.int64)
    return points[np.r_[True, np.any(np.diff(points, axis=0), axis=1)]]


def _write(arcs: list[Arc], names: list[list[str]]) -> None:
    arcs = [arc for arc in arcs if len(arc.points) > 1]
    table = np.zeros(len(arcs), ARC)
    table["division"], table["shore"] = [arc.division for arc in arcs], [arc.shore for arc in arcs]
    table["count"] = [len(arc.points) for arc in arcs]
    table["start"] = np.r_[0, np.cumsum(table["count"])[:-1]]
    table["first"] = [arc.points[0] for arc in arcs]
    deltas = np.concatenate([np.diff(arc.points, axis=0, prepend=arc.points[:1]) for arc in arcs]).astype(np.int32)
    text = np.frombuffer(json.dumps(names, ensure_ascii=False).encode(), np.uint8)
    np.savez_compressed(DATA / "divisions.npz", arcs=table, steps=deltas, names=text)


if __name__ == "__main__":
    main()
