"""Print start-up, speed, exactness and page size, measured in one run on this machine.

    python scripts/benchmark.py [FOLDER]      FOLDER of articles, default seeds/

Times are medians of repeated runs, each as a ratio to something anyone can run.
"""

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from statistics import median
from time import perf_counter

import numpy as np

ROOT = Path(__file__).parent.parent
SENTENCE = "Terespol lies 2 km from the Belarusian border."
RUNS = 7


def main() -> None:
    """Run every benchmark in turn."""
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "seeds"
    start_up()
    articles(folder)
    nearest_points()
    page_size(folder)


def start_up() -> None:
    """Compare `howfar check` on one sentence with importing geopandas, in turns."""
    sentence = ROOT / "build" / "sentence.txt"
    sentence.parent.mkdir(exist_ok=True)
    sentence.write_text(SENTENCE)
    check = [sys.executable, "-m", "maps.cli", "check", str(sentence), "--format", "jsonl"]
    geopandas = [sys.executable, "-c", "import geopandas"]
    pairs = [(_process_s(check), _process_s(geopandas)) for _ in range(RUNS)]
    ratio = median(a / b for a, b in pairs)
    print(f"check one sentence     {median(a for a, _ in pairs):.2f} s, {ratio:.2f} x `import geopandas`")
    print(f"peak memory            {_peak_mb(check):.0f} MB resident, of `howfar check` on one sentence")


def articles(folder: Path) -> None:
    """Check a folder of articles again and again, after one warm-up."""
    import geo
    from geo.text.reading import read

    texts = [a for path in sorted(folder.glob("*.txt")) for a in read(path) if isinstance(a, geo.Article)]
    size = sum(len(a.text) for a in texts)
    geo.check(texts)
    taken = _median_s(lambda: geo.check(texts))
    print(f"articles               {len(texts) / taken:.0f} a second of {size / len(texts) / 1000:.1f} KB, one core")


def nearest_points() -> None:
    """Ask for the nearest point of Poland's border from near and far; hold 50 against brute force."""
    import geo
    from geo.ground.store import borders

    line = borders().land_border("PL").line
    index = geo.NearestIndex(line)
    points = np.random.default_rng(0).uniform((13.0, 48.5), (26.0, 55.0), (20_000, 2))
    index.query(points)
    taken = _median_s(lambda: index.query(points), runs=3)
    spread = np.random.default_rng(1).uniform((-180.0, -1.0), (180.0, 1.0), (20_000, 2))
    far = np.stack([spread[:, 0], np.degrees(np.arcsin(spread[:, 1]))], axis=1)
    index.query(far)
    far_taken = _median_s(lambda: index.query(far), runs=3)
    distances, _ = index.query(points[:50])
    worst = float(np.abs(distances - _brute_force_m(line, points[:50])).max())
    edges = sum(len(part.coords) - 1 for part in line.geoms)
    print(f"nearest points         {len(points) / taken:,.0f} a second on {edges:,} edges, one thread")
    print(f"points all over earth  {len(far) / far_taken:,.0f} a second")
    print(f"largest error          {worst * 1000:.3f} mm against the line densified to 1 m near the foot, 50 points")


def page_size(folder: Path) -> None:
    """Write the page of a folder and weigh it."""
    import geo
    import maps
    from geo.text.reading import read

    texts = [a for path in sorted(folder.glob("*.txt")) for a in read(path) if isinstance(a, geo.Article)]
    findings = geo.check(texts)
    begun = perf_counter()
    html = maps.page(findings).html
    taken = perf_counter() - begun
    print(f"page                   {len(html.encode()) / 1000:.0f} KB for {len(texts)} articles, {taken:.2f} s")


def _brute_force_m(line: "object", points: np.ndarray) -> np.ndarray:
    """Return distances (n,) in metres to a line, by sampling every edge near the nearest vertex at 1 m."""
    from pyproj import Geod
    from shapely import get_coordinates

    geod = Geod(ellps="WGS84")
    parts = [get_coordinates(part) for part in line.geoms]  # type: ignore[attr-defined]
    a, b = np.concatenate([p[:-1] for p in parts]), np.concatenate([p[1:] for p in parts])
    return np.array([_brute_force_one_m(geod, a, b, point) for point in points])


def _brute_force_one_m(geod: "object", a: np.ndarray, b: np.ndarray, point: np.ndarray) -> float:
    lon, lat = (np.full(len(a), value) for value in point)
    to_a = geod.inv(lon, lat, a[:, 0], a[:, 1])[2]  # type: ignore[attr-defined]
    length = geod.inv(a[:, 0], a[:, 1], b[:, 0], b[:, 1])[2]  # type: ignore[attr-defined]
    near = np.flatnonzero(to_a - length <= to_a.min())
    steps = [np.linspace(a[i], b[i], int(length[i]) + 2) for i in near]
    samples = np.concatenate(steps)
    lon, lat = (np.full(len(samples), value) for value in point)
    return float(geod.inv(lon, lat, samples[:, 0], samples[:, 1])[2].min())  # type: ignore[attr-defined]


def _median_s(work: Callable[[], object], *, runs: int = RUNS) -> float:
    return median(_timed_s(work) for _ in range(runs))


def _timed_s(work: Callable[[], object]) -> float:
    begun = perf_counter()
    work()
    return perf_counter() - begun


def _process_s(command: list[str]) -> float:
    return _timed_s(lambda: subprocess.run(command, cwd=ROOT, check=True, capture_output=True))


def _peak_mb(command: list[str]) -> float:
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True)
    program = f"import resource, subprocess; subprocess.run({command!r}, capture_output=True); "
    program += "print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)"
    out = subprocess.run([sys.executable, "-c", program], cwd=ROOT, check=True, capture_output=True, text=True)
    unit = 1e6 if sys.platform == "darwin" else 1e3
    return int(out.stdout) / unit


if __name__ == "__main__":
    main()
