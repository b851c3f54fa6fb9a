"""Print how many nearest points of Poland's land border a second each of several tools finds, and how wrong they are.

python scripts/compare_rates.py [PYTHON]      PYTHON of a virtual environment that has spherely

All in one run, one thread each, by wall time; errors against howfar, which benchmark.py holds against brute force.
"""

import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from time import perf_counter

import numpy as np
import shapely
from numpy.typing import NDArray
from postgis import server

from geo.ground.edges import edges_of, pieces
from geo.ground.geodesic import WGS84
from geo.ground.nearest import NearestIndex
from geo.ground.store import borders

Floats = NDArray[np.float64]
PLANE = "+proj=aeqd +lat_0=52 +lon_0=19.4 +datum=WGS84"
SPHERELY = """
import sys, time, numpy, spherely
folder = sys.argv[1]
line = spherely.from_wkt(open(folder + "/line.wkt").read())
spherely.prepare(line)
points = spherely.points(*numpy.load(folder + "/points.npy").T)
begun = time.perf_counter()
distance = spherely.distance(points, line)
print(time.perf_counter() - begun)
numpy.save(folder + "/distance.npy", distance)
"""


def main() -> None:
    """Ask every tool in turn."""
    line = borders().land_border("PL").line
    points = np.random.default_rng(0).uniform((13.0, 48.5), (26.0, 55.0), (20_000, 2))
    index = NearestIndex(line)
    index.query(points)
    exact, taken = _timed(lambda: index.query(points)[0])
    print(f"{len(edges_of(shapely.get_parts(line))):,} edges; points a second, largest error in metres")
    _row("howfar.NearestIndex", len(points), taken, 0.0)
    tools: list[tuple[str, int, Callable[[Floats], tuple[Floats, float]]]] = [
        ("geopandas.sjoin_nearest, one projected plane", 5_000, lambda p: _timed(lambda: _in_plane(line, p))),
        ("nearest in degrees, then Geod.inv", 5_000, lambda p: _timed(lambda: _in_degrees(line, p))),
        ("PostGIS geography, 20 nearest of 250 m", 2_000, lambda p: _postgis(line, p)),
        ("geopy.distance over the vertices", 3, lambda p: _timed(lambda: _geopy(line, p))),
    ]
    if len(sys.argv) > 1:
        tools.insert(3, ("spherely, on a sphere", 1_000, lambda p: _spherely(line, p, sys.argv[1])))
    for name, count, ask in tools:
        found, taken = ask(points[:count])
        _row(name, count, taken, float(np.abs(found - exact[:count]).max()))


def _in_plane(line: shapely.MultiLineString, points: Floats) -> Floats:
    import geopandas

    edges = geopandas.GeoDataFrame(geometry=_edge_lines(line), crs=4326).to_crs(PLANE)
    spots = geopandas.GeoDataFrame(geometry=geopandas.points_from_xy(*points.T), crs=4326).to_crs(PLANE)
    joined = spots.sjoin_nearest(edges, distance_col="distance_m")
    return np.asarray(joined["distance_m"].groupby(level=0).first(), float)


def _edge_lines(line: shapely.MultiLineString) -> NDArray[np.object_]:
    return np.asarray(shapely.linestrings(edges_of(shapely.get_parts(line)).reshape(-1, 2, 2)))


def _in_degrees(line: shapely.MultiLineString, points: Floats) -> Floats:
    edges = _edge_lines(line)
    spots = shapely.points(points)
    found = shapely.STRtree(edges).nearest(spots)
    feet = shapely.line_interpolate_point(edges[found], shapely.line_locate_point(edges[found], spots))
    return np.asarray(WGS84.inv(*points.T, *shapely.get_coordinates(feet).T)[2], float)


def _postgis(line: shapely.MultiLineString, points: Floats) -> tuple[Floats, float]:
    with server() as postgis:
        postgis.load(pieces(edges_of(shapely.get_parts(line)), 250.0), points)
        return postgis.distances_m(20)


def _spherely(line: shapely.MultiLineString, points: Floats, python: str) -> tuple[Floats, float]:
    with tempfile.TemporaryDirectory() as folder:
        Path(folder, "line.wkt").write_text(shapely.to_wkt(line, rounding_precision=9))
        np.save(Path(folder, "points.npy"), points)
        done = subprocess.run([python, "-c", SPHERELY, folder], check=True, capture_output=True, text=True)
        return np.load(Path(folder, "distance.npy")), float(done.stdout)


def _geopy(line: shapely.MultiLineString, points: Floats) -> Floats:
    from geopy.distance import distance

    vertices = shapely.get_coordinates(line)[:, ::-1].tolist()
    return np.array([min(distance((lat, lon), v).m for v in vertices) for lon, lat in points.tolist()])


def _timed(work: Callable[[], Floats]) -> tuple[Floats, float]:
    begun = perf_counter()
    found = work()
    return found, perf_counter() - begun


def _row(name: str, count: int, taken_s: float, worst_m: float) -> None:
    print(f"{name:46s} {count / taken_s:10,.1f}   {worst_m:,.4f}")


if __name__ == "__main__":
    main()
