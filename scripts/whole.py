"""Whether lines leave a gap or an overlap between neighbours: what a build of borders has to pass to be written."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Final

import numpy as np
import shapely
from claimants import Claim
from nobodys import groups, nobodys, pieces
from numpy.typing import NDArray
from pyproj import Geod

from geo.ground.dispute import DISPUTES, dispute_between
from geo.ground.paths import STEPS_PER_DEGREE, Path, StoredPaths

WIDEST_M: Final = 50.0
WIDEST: Final = 450  # the same in steps
SEAM: Final = 180 * STEPS_PER_DEGREE
ISLAND: Final = 0.5  # the share of shore from which on nobody's ground is an island and no gap


@dataclass(frozen=True, slots=True)
class Piece:
    """Ground of one claim in one piece: where it is, its mean width, and metres of its edge by the claim across."""

    lonlat: tuple[float, float]
    width_m: float
    across_m: dict[Claim, float]


def faults(steps: NDArray[np.int16], table: NDArray[Any], known: list[Claim]) -> list[str]:
    """Return what is wrong with the lines, a line of text each: ends left open, gaps and overlaps nobody lists."""
    paths = list(StoredPaths(steps, table))
    found = [f"a line ends at {lon}, {lat}" for lon, lat in open_ends(paths, table)]
    for claim in np.flatnonzero(nobodys(known)).tolist():
        found += [f"a gap of {p.width_m:.0f} m at {p.lonlat}" for p in _pieces(paths, table, known, claim) if _gap(p)]
    for claim, of in enumerate(known):
        doubtful = () if _listed(of) else _pieces(paths, table, known, claim)
        found += [f"{of.claimants} overlap at {p.lonlat}" for p in doubtful if p.width_m > WIDEST_M]
    return found


def open_ends(paths: list[Path], table: NDArray[Any]) -> list[tuple[float, float]]:
    """Return nodes with no other within 50 m round which ground does not close: left of a line, right of the next."""
    ends = np.concatenate([[path[0] for path in paths], [path[-1] for path in paths]])
    sides = np.stack([table["left"], table["right"]], axis=1).astype(np.int64)
    nodes, node = np.unique(ends, axis=0, return_inverse=True)
    balance = np.zeros((len(nodes), int(sides.max()) + 1), np.int8)
    for column, sign in ((0, 1), (1, -1)):
        np.add.at(balance, (node.ravel(), np.r_[sides[:, column], sides[:, 1 - column]]), sign)
    loose = nodes[balance.any(axis=1) & (np.abs(nodes[:, 0]) < SEAM)]
    alone = [spot for spot in loose if np.count_nonzero(np.hypot(*(loose - spot).T) <= WIDEST) < 2]
    return [(float(lon), float(lat)) for lon, lat in np.array(alone).reshape(-1, 2) / STEPS_PER_DEGREE]


def _pieces(paths: list[Path], table: NDArray[Any], known: list[Claim], claim: int) -> Iterator[Piece]:
    rows = np.flatnonzero((table["left"] == claim) | (table["right"] == claim))
    if not len(rows):
        return
    ends = np.array([np.r_[paths[row][0], paths[row][-1]] for row in rows]).reshape(-1, 4)
    across = np.where(table["left"][rows] == claim, table["right"][rows], table["left"][rows])
    for group in groups(pieces(ends)):
        lines = [shapely.LineString(paths[row] / STEPS_PER_DEGREE) for row in rows[group].tolist()]
        length_m: dict[Claim, float] = {}
        for row, other in zip(rows[group].tolist(), across[group].tolist(), strict=True):
            length_m[known[other]] = length_m.get(known[other], 0.0) + float(table["length_m"][row])
        lon, lat = lines[0].coords[0]
        yield Piece((lon, lat), 2 * _area_m2(lines) / sum(length_m.values()), length_m)


def _area_m2(lines: list[shapely.LineString]) -> float:
    faces, geod = shapely.get_parts(shapely.polygonize(lines)), Geod(ellps="WGS84")
    return sum(abs(geod.geometry_area_perimeter(face)[0]) for face in faces)


def _gap(piece: Piece) -> bool:
    """Tell whether nobody's ground is a gap: between countries that dispute no ground with each other."""
    beside = tuple(sorted({code for claim in piece.across_m if not claim.sea for code in claim.claimants}))
    shore_m = sum(m for claim, m in piece.across_m.items() if claim.sea)
    island = shore_m >= ISLAND * sum(piece.across_m.values())
    return piece.width_m > WIDEST_M and not island and dispute_between(beside) is None


def _listed(claim: Claim) -> bool:
    """Tell whether ground is one country's at the most, or in dispute between all who claim it."""
    both = set(claim.claimants)
    parties = {code for dispute in DISPUTES if set(dispute.claimants) <= both for code in dispute.claimants}
    return claim.sea or len(both) < 2 or bool(claim.dispute) or parties == both
