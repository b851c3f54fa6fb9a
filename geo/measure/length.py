"""The length of a border a claim speaks of."""

from geo.claims.claim import Claim
from geo.errors import UnknownBorder
from geo.ground.geodesic import inverse
from geo.ground.position import Position
from geo.measure.facts import Length
from geo.measure.measurement import Measurement
from geo.measure.target import country_code
from geo.measure.world import Line, World

__all__ = ["length"]


def length(claim: Claim, world: World) -> Length | None:
    """Return the length of the line between two countries, or of all land borders of one; None where there is none."""
    own = country_code(claim.subject)
    codes = tuple(dict.fromkeys((own, *claim.object.sides) if own else claim.object.sides))[:2]
    line = _line(codes, world)
    return Length(_along(line, codes, world)) if line else None


def _line(codes: tuple[str, ...], world: World) -> Line | None:
    if not codes:
        return None
    try:
        return world.ground.border(*codes) if len(codes) == 2 else world.ground.land_border(codes[0])
    except UnknownBorder:
        return None


def _along(line: Line, codes: tuple[str, ...], world: World) -> Measurement:
    parts = line.line.geoms
    start, end = Position(*parts[0].coords[0][:2]), Position(*parts[-1].coords[-1][:2])
    name = f"the {'–'.join(map(world.country_name, codes))} border"
    return Measurement(
        distance_m=line.length_m,
        low_m=line.length_m,
        high_m=line.length_m,
        azimuth_deg=inverse(start, end).azimuth_deg,
        start=start,
        end=end,
        start_name=name,
        end_name=name,
        sources=(line.source,),
    )
