"""A PostGIS server of its own for a comparison: Debian's packages, a throw-away folder, loopback only, gone after."""

import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from time import perf_counter
from typing import Final

import numpy as np
from numpy.typing import NDArray

__all__ = ["Server", "server"]

_PORT: Final = "54329"
_NEAREST: Final = """
SELECT (SELECT min(d) FROM (SELECT ST_Distance(p.g, e.g) AS d FROM edges e ORDER BY e.g <-> p.g LIMIT {first}) near)
FROM points p ORDER BY id
"""


class Server:
    """A running server: load edges once, ask for distances."""

    def __init__(self, binaries: Path) -> None:
        """Name the folder of psql."""
        self._psql = [str(binaries / "psql"), "-qAt", "-h", "127.0.0.1", "-p", _PORT, "-U", "compare", "postgres"]

    def run(self, sql: str) -> str:
        """Run SQL; return what it prints."""
        return subprocess.run(
            [*self._psql, "-v", "ON_ERROR_STOP=1"], input=sql, capture_output=True, text=True, check=True
        ).stdout

    def load(self, edges: NDArray[np.float64], points: NDArray[np.float64]) -> None:
        """Load edges (k, 4) and points (n, 2), indexed, in place of what was there."""
        lines = (f"SRID=4326;LINESTRING({a:.9f} {b:.9f},{c:.9f} {d:.9f})" for a, b, c, d in edges)
        spots = (f"{i}\tSRID=4326;POINT({x:.9f} {y:.9f})" for i, (x, y) in enumerate(points))
        self.run(
            "CREATE EXTENSION IF NOT EXISTS postgis; DROP TABLE IF EXISTS edges, points;"
            "CREATE TABLE edges (g geography); CREATE TABLE points (id int, g geography);\n"
            "COPY edges FROM STDIN;\n" + "\n".join(lines) + "\n\\.\n"
            "COPY points FROM STDIN;\n" + "\n".join(spots) + "\n\\.\n"
            "CREATE INDEX ON edges USING gist (g); ANALYZE edges; ANALYZE points;"
        )

    def distances_m(self, first: int) -> tuple[NDArray[np.float64], float]:
        """Return how far each point is from the nearest of its `first` edges in PostGIS' order, and the time taken."""
        begun = perf_counter()
        alone = "SET max_parallel_workers_per_gather = 0; SET extra_float_digits = 3;"
        out = self.run(alone + _NEAREST.format(first=first))
        return np.array(out.split(), float), perf_counter() - begun


@contextmanager
def server() -> Iterator[Server]:
    """Start a server on 127.0.0.1 as a user that is not root; stop it and take its folder away."""
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin"))
    if not found:
        raise SystemExit("no PostgreSQL; apt install postgresql postgresql-15-postgis-3")
    folder = Path(tempfile.mkdtemp(prefix="compare-postgis-"))
    user = ["runuser", "-u", "postgres", "--"] if os.geteuid() == 0 else []
    if user:
        shutil.chown(folder, "postgres")
    data, binaries = folder / "data", found[-1]
    control = [*user, str(binaries / "pg_ctl"), "-D", str(data), "-w", "-l", str(folder / "log")]
    _quiet([*user, str(binaries / "initdb"), "-D", str(data), "-U", "compare", "-A", "trust", "-E", "UTF8"])
    options = f"-p {_PORT} -c listen_addresses=127.0.0.1 -c unix_socket_directories={folder} -c fsync=off"
    _quiet([*control, "-o", options, "start"])
    try:
        yield Server(binaries)
    finally:
        _quiet([*control, "-m", "immediate", "stop"])
        shutil.rmtree(folder)


def _quiet(command: list[str]) -> None:
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, cwd="/")
