"""The foot of a point on short edges: on their chords through the earth first, then along the geodesic."""

from typing import Final, TypeAlias

import numpy as np
from numpy.typing import NDArray

from geo.ground.edges import ECCENTRICITY2, Floats
from geo.ground.geodesic import WGS84

__all__ = ["PIECE_M", "Rows", "closest", "geodesic", "slack_m"]

Rows: TypeAlias = NDArray[np.intp]
PIECE_M: Final = 250.0  # no edge that is measured to is longer
_RADIUS_M: Final = 6_371_000.0
_TRIALS: Final = 3
_BESIDE_M: Final = 10.0  # so near, a millimetre along the edge is no longer lost in the distance
_GOOD_M: Final = 3e-4  # a distance that may err by more is measured again


def slack_m(chord_m: Floats) -> Floats:
    """Return how much longer a chord may be whose geodesic is yet the shorter.

    A centimetre for how edges leave their chords; for the ellipsoid's shape 1.5 % of what the arc has over the chord,
    more beyond some thousand kilometres (a bound on 400,000 geodesics from each of seven latitudes).
    """
    rise = chord_m**3 / (24 * _RADIUS_M**2)
    slack: Floats = 0.01 + 0.015 * (1 + (chord_m / _RADIUS_M) ** 2) * rise
    return slack


def closest(points: Floats, pairs: tuple[Rows, Rows], chords: tuple[Floats, Floats]) -> tuple[Rows, Rows, Floats]:
    """Return, of pairs of a point's row and a piece's, those that can be nearest, with the foot's share of the chord.

    points: (n, 3) earth-centred. chords: where every piece starts (m, 3) and how it goes on (m, 3).
    """
    row, piece = pairs
    away, chord = points[row] - chords[0][piece], chords[1][piece]
    square = np.einsum("ij,ij->i", chord, chord)
    share = np.clip(np.einsum("ij,ij->i", away, chord) / np.where(square > 0, square, 1), 0, 1)
    away -= share[:, None] * chord
    distance = np.sqrt(np.einsum("ij,ij->i", away, away))
    best = np.full(len(points), np.inf)
    np.minimum.at(best, row, distance)
    keep = distance <= (best + slack_m(best))[row]
    return row[keep], piece[keep], share[keep]


def geodesic(points: Floats, row: Rows, on: tuple[Floats, Floats]) -> tuple[Rows, Floats, Floats]:
    """Return rows, distances in metres and feet of those edges that can be nearest to their row's point (n, 2).

    on: an edge for each row (m, 4), and the share of it (m,) at which the foot on its chord lies. Where that may not do
    the foot is moved along the edge until the geodesic meets it square.
    """
    ends, share = on
    foot = np.where(share[:, None] == 1, ends[:, 2:], ends[:, :2] + share[:, None] * (ends[:, 2:] - ends[:, :2]))
    back, distance = _once(foot, points, row)
    error = _foot_error_m(distance, foot[:, 1], ends[:, 2:] - ends[:, :2])
    best = np.full(len(points), np.inf)
    np.minimum.at(best, row, distance)
    keep = np.flatnonzero(distance - error <= best[row])
    row, foot, distance = row[keep], foot[keep], distance[keep]
    far = np.flatnonzero((error[keep] > _GOOD_M) | (distance < _BESIDE_M))
    if len(far):
        arc = (back[keep][far], distance[far])
        foot[far], distance[far] = _refined(ends[keep][far], points[row[far]], foot[far], arc)
    return row, distance, foot


def _once(foot: Floats, points: Floats, row: Rows) -> tuple[Floats, Floats]:
    """Return azimuths back at feet and distances; a vertex that is the foot on both its edges is measured to once."""
    again = (row[1:] == row[:-1]) & (foot[1:] == foot[:-1]).all(axis=1)
    first = np.r_[True, ~again]
    back, _, distance = WGS84.inv(*foot[first].T, *points[row[first]].T)
    which = np.cumsum(first) - 1
    return back[which], distance[which]


def _foot_error_m(distance_m: Floats, lat_deg: Floats, step: Floats) -> Floats:
    """Bound the error of a distance to the foot on the chord: from its turn against the geodesic and the edge's bow.

    The edge leaves the geodesic between its ends by half its degrees of longitude times the sine of the latitude.
    """
    turn = 6e-4 * (distance_m / _RADIUS_M) ** 2
    bow = np.abs(np.radians(step[:, 0]) * np.sin(np.radians(lat_deg)))
    error: Floats = distance_m * (turn + bow) ** 2 / 2
    return error


def _refined(ends: Floats, point: Floats, foot: Floats, arc: tuple[Floats, Floats]) -> tuple[Floats, Floats]:
    """Move feet along their edges until the geodesic meets them square, try both ends too; keep the best of all."""
    azimuth, distance = arc
    start, step = ends[:, :2], ends[:, 2:] - ends[:, :2]
    length = WGS84.inv(*start.T, *ends[:, 2:].T)[2]
    share = _share(foot, start, step)
    best_foot, best = foot.copy(), distance.copy()
    turn = np.radians(step[:, 0]) * np.sin(np.radians(ends[:, 1::2].mean(axis=1)))
    for trial in range(_TRIALS + 2):
        theta = np.radians(azimuth) - _heading(step, foot[:, 1])
        move = _newton(theta, distance, length, turn)
        share = np.clip(share + move, 0, 1) if trial < _TRIALS else np.full(len(share), float(trial - _TRIALS))
        foot = start + share[:, None] * step
        azimuth, _, distance = WGS84.inv(*foot.T, *point.T)
        better = distance < best
        best_foot[better], best[better] = foot[better], distance[better]
    return best_foot, best


def _heading(step: Floats, lat_deg: Floats) -> Floats:
    """Return the azimuth in radians of edges that go on by step (m, 2) degrees, at a latitude."""
    lat = np.radians(lat_deg)
    east = step[:, 0] * np.cos(lat) / (1 - ECCENTRICITY2) * (1 - ECCENTRICITY2 * np.sin(lat) ** 2)
    azimuth: Floats = np.arctan2(east, step[:, 1])
    return azimuth


def _newton(theta: Floats, distance: Floats, length: Floats, turn: Floats) -> Floats:
    """Return by what share of an edge to move a foot, where the geodesic leaves it at an angle theta.

    turn: how much the edge bends against a geodesic from end to end, in radians. Where it bends round the point, the
    foot is the farthest spot: move on to an end.
    """
    slope = np.cos(theta) * length
    bend = length**2 / np.maximum(distance, 1e-9) + np.sin(theta) * turn * length
    share: Floats = np.where(bend > 0, slope / np.where(bend > 0, bend, 1), np.sign(slope))
    return share


def _share(foot: Floats, start: Floats, step: Floats) -> Floats:
    square = np.einsum("ij,ij->i", step, step)
    share: Floats = np.einsum("ij,ij->i", foot - start, step) / np.where(square > 0, square, 1)
    return share
