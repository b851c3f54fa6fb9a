"""Claimed ground as Natural Earth's claim lines enclose it, closed by rough corners beyond what a zone bounds."""

from typing import Final

import geopandas
import numpy as np
import shapely

NEAR_DEG: Final = 0.01  # how exactly the ends of a line are named

# Sides of each piece of ground in turn: "a .. b" is the claim line between two ends, anything else a corner.
CLOSED: Final = {
    "Aksai Chin": ("78.916 33.388 .. 77.8 35.495, 77.4 35.0, 77.6 34.0, 78.2 33.2",),
    "Arunachal Pradesh": (
        "97.036 27.743 .. 92.036 26.855, 91.5 27.2, 91.3 28.2, 93.0 29.3, 95.0 29.9, 97.6 29.2, 97.6 28.0",
    ),
    "Azad Kashmir, Gilgit-Baltistan": (
        "73.712 36.894 .. 74.125 35.099, 74.125 35.099 .. 74.317 32.823, 74.42 32.8, 74.75 32.85, 76.0 33.2, "
        "79.0 34.0, 78.0 36.8, 75.0 37.3, 73.75 37.2",
    ),
    "Demchok, Kaurik, Shipki, Barahoti, Lapthal": (
        "79.122 33.229 .. 79.215 32.508, 79.6 32.5, 79.6 33.3",
        "78.469 32.227 .. 78.714 31.883, 79.0 31.9, 78.9 32.3",
        "78.849 31.291 .. 79.383 31.078, 79.4 31.4, 78.9 31.5",
        "79.919 30.881 .. 80.18 30.559, 80.4 30.7, 80.2 31.1",
        "80.884 30.21 .. 80.976 30.255, 81.0 30.4, 80.85 30.4",
    ),
    "Essequibo": (
        "-58.816 1.187 .. -58.602 6.417, -58.45 6.85, -58.4 7.2, -58.4 8.8, -61.0 9.2, -61.8 5.0, -60.5 0.8, -59.0 0.8",
    ),
    "Golan Heights": ("35.604 33.24 .. 35.612 32.682, 36.3 32.55, 36.3 33.6, 35.75 33.5, 35.6 33.29",),
    "Jammu and Kashmir, Ladakh": (
        "75.298 32.332 .. 78.381 32.528, 78.6 32.45, 79.8 32.2, 80.5 34.0, 78.0 36.5, 74.0 37.3, 72.0 36.0, 73.5 32.3",
    ),
    "Kuril Islands, southern": ("149.359 45.183 .. 148.898 46.171, 147.0 46.0, 145.0 45.5, 145.0 43.0, 149.4 43.0",),
    "Lawa headwaters": ("-54.112 2.114 .. -54.081 3.309, -54.6 3.4, -54.7 2.2",),
    "New River Triangle": ("-57.596 3.367 .. -58.426 1.47, -58.3 1.0, -56.0 1.6, -57.0 3.4",),
    "Shaksgam": ("75.981 36.445 .. 77.52 35.477, 77.5 35.2, 76.0 35.6, 75.5 36.2",),
    "Shebaa Farms": ("35.625 33.273 .. 35.716 33.327, 35.74 33.4, 35.58 33.33",),
    "South Ossetia": ("43.783 42.753 .. 44.211 42.64, 44.25 42.9, 43.7 42.9",),
    "Transnistria": ("28.501 48.113 .. 29.899 46.553, 30.3 46.3, 30.3 48.4, 28.6 48.4",),
}


def closed(sides: tuple[str, ...], lines: geopandas.GeoSeries) -> shapely.Geometry:
    """Return the ground that sides enclose, of one piece or several."""
    merged = shapely.get_parts(shapely.line_merge(shapely.union_all(lines)))
    return shapely.union_all([_piece(text, merged) for text in sides])


def _piece(text: str, lines: np.ndarray) -> shapely.Geometry:
    ring = np.concatenate([_side(part, lines) for part in text.split(", ")])
    return shapely.make_valid(shapely.Polygon(ring))


def _side(text: str, lines: np.ndarray) -> np.ndarray:
    ends = np.array([point.split() for point in text.split(" .. ")], float)
    return ends if len(ends) == 1 else _between(ends, lines)


def _between(ends: np.ndarray, lines: np.ndarray) -> np.ndarray:
    """Return the coordinates of the line between two ends, from the first to the second."""
    ways = [coords[::turn] for coords in map(shapely.get_coordinates, lines) for turn in (1, -1)]
    found = min(ways, key=lambda way: float(np.abs(way[[0, -1]] - ends).max()))
    if np.abs(found[[0, -1]] - ends).max() > NEAR_DEG:
        raise LookupError(f"no claim line from {ends[0]} to {ends[1]}")
    return found
