"""How far an island lies off a coast: from its own shore to the land across the water."""

from dataclasses import replace

from geo.claims.claim import Claim
from geo.errors import UnknownBorder
from geo.ground.across import Island
from geo.ground.position import Position
from geo.measure.facts import Gap
from geo.measure.gap import gap
from geo.measure.target import Target
from geo.measure.world import Line, World
from geo.places.place import Place

__all__ = ["offshore"]

_SPOTS = 8  # of the island's shore from which the nearest is looked for
_ROUNDS = 2


def offshore(claim: Claim, subject: Place, world: World) -> Gap | None:
    """Return the gap for an island, or a town on one, "off the coast"; None for anything else."""
    if claim.object.kind != "coast" or (claim.object.resolution is not None and not claim.object.sides):
        return None
    if not subject.feature_code.startswith("T.ISL") and "off" not in claim.text.lower().split():
        return None
    code = claim.object.sides[0] if claim.object.sides else None
    try:
        island, coast = world.ground.island(subject.position), world.ground.coast_across(subject.position, code)
    except UnknownBorder:
        return None
    name = f"the coast of {world.country_name(code)} across the water" if code else "the coast across the water"
    target = Target(name, coast, coast.source, line=coast, accuracy_m=coast.accuracy_m)
    shore = replace(subject, name=f"the shore of {subject.name}", position=_facing(island, coast), radius_m=0.0)
    return gap(shore, (target,), claim.direction_deg)


def _facing(island: Island, coast: Line) -> Position:
    """Return the vertex of an island's shore that is nearest to a coast, found from several sides."""
    spots = list(island.spots(_SPOTS))
    for _ in range(_ROUNDS):
        spots = [island.nearest_vertex(coast.nearest(spot).position) for spot in dict.fromkeys(spots)]
    return min(dict.fromkeys(spots), key=lambda spot: coast.nearest(spot).distance_m)
