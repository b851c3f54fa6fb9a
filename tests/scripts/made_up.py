"""A build of borders on made-up zones."""

import numpy as np
import shapely
from arcs import arcs
from claimants import claim, part_of
from partition import partition
from timezones import ROOTS, Tile


class MadeUp:
    """Zones in a tree of one tile."""

    def __init__(self, zones):
        self.zones = zones
        self.tree = {letter: 0 if letter == "a" else None for letter in ROOTS}

    def leaf(self, box, _):
        return Tile(box, tuple(self.zones.items()))


def built(zones, land):
    """Return the arrays of a build where zones cover the land, and the claims they number."""
    sea = shapely.MultiPolygon([shapely.difference(shapely.box(*ROOTS["a"]), land)])
    edges = partition(MadeUp(zones), sea, lambda _: ())
    claims, parts = [claim(face, {}) for face in edges.numbers], [part_of(face) for face in edges.numbers]
    return arcs(np.concatenate(edges.ends), np.concatenate(edges.lefts), claims, parts)
