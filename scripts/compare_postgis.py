"""Hold 2,000 distances to Poland's land border against PostGIS, point by point, and print the largest difference.

python scripts/compare_postgis.py

Needs Debian's postgresql and postgresql-15-postgis-3. PostGIS draws edges along geodesics, so the lines go in cut to
25 m, where they leave the straight line in degrees by less than a tenth of a millimetre.
"""

import numpy as np
import shapely
from postgis import server

from geo.ground.edges import edges_of, pieces
from geo.ground.nearest import NearestIndex
from geo.ground.store import borders

COUNT = 2_000
PIECE_M = 25.0
FIRST = 500  # PostGIS puts edges in order on a sphere; the nearest is among so many


def main() -> None:
    """Compare and print."""
    line = borders().land_border("PL").line
    points = np.random.default_rng(0).uniform((13.0, 48.5), (26.0, 55.0), (COUNT, 2)).round(9)
    ours, _ = NearestIndex(line).query(points)
    with server() as postgis:
        postgis.load(pieces(edges_of(shapely.get_parts(line)), PIECE_M), points)
        theirs, _ = postgis.distances_m(FIRST)
    off = theirs - ours
    print(f"{COUNT} points, Poland's land border in pieces of at most {PIECE_M:g} m")
    print(f"largest difference {np.abs(off).max():.4f} m; PostGIS shorter by at most {max(0, -off.min()):.4f} m")
    print(f"half of the points differ by less than {np.median(np.abs(off)):.6f} m")
    print(f"PostGIS longer by a millimetre and more at {(off > 1e-3).sum()} points")


if __name__ == "__main__":
    main()
