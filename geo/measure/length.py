"""The length of a border a claim speaks of."""

from collections.abc import Callable
from dataclasses import replace
from math import log

from geo.claims.claim import Claim
from geo.errors import UnknownBorder
from geo.ground.blocs import spoken
from geo.ground.geodesic import inverse
from geo.ground.position import Position
from geo.measure.claimed import HELD, said_by
from geo.measure.drawn import drawn_border
from geo.measure.facts import Length
from geo.measure.measurement import Measurement
from geo.measure.target import country_code, known_place
from geo.measure.world import Ground, Line, World

__all__ = ["length"]

Draw = Callable[[Ground], Line]


def length(claim: Claim, world: World) -> Length | None:
    """Return the length of the line between two countries, of all land borders of one, or of a bloc's; None for none.

    Where ground is disputed, of the lines as each side and the ground has them the one that the claim comes closest to.
    """
    named = _named(claim, world)
    if named is None:
        return None
    name, draw, sides = named
    line = _drawn(draw, world.ground)
    if line is None:
        return None
    found = [(name, line)] if not line.disputed else _views(name, draw, sides, world)
    stated_m = claim.quantity.low_m if claim.quantity else line.length_m
    title, best = min(found, key=lambda pair: abs(log(pair[1].length_m / max(stated_m, 1.0))))
    return Length(_along(best, title))


def _named(claim: Claim, world: World) -> tuple[str, Draw, tuple[str, ...]] | None:
    """Return the name of the line a claim speaks of, how to take it from a ground, and whose views of it there are."""
    bloc, sides = claim.object.bloc, claim.object.sides
    if bloc:
        facing = sides[0] if sides else None
        return f"the outer border of {spoken(bloc)}", lambda ground: ground.bloc(bloc, on=world.on, facing=facing), ()
    place = known_place(claim.object)
    if place is not None:
        return f"the border of {place.name}", lambda ground: _drawn_line(claim, replace(world, ground=ground)), ()
    own = country_code(claim.subject)
    codes = tuple(dict.fromkeys((own, *sides) if own else sides))[:2]
    name = f"the {'–'.join(map(world.country_name, codes))} border"
    if len(codes) == 2:
        return name, lambda ground: ground.border(*codes), codes
    return (name, lambda ground: ground.land_border(codes[0]), codes) if codes else None


def _drawn_line(claim: Claim, world: World) -> Line:
    """Return the line of a state or a territory, or what of it faces the country spoken of."""
    line = drawn_border(claim.object, world)
    if line is None:
        raise UnknownBorder(f"no line is drawn for {claim.object.text}")
    return line


def _views(name: str, draw: Draw, sides: tuple[str, ...], world: World) -> list[tuple[str, Line]]:
    known = [(said_by(name, view, world), _drawn(draw, world.ground.worldview(view))) for view in (*sides, HELD)]
    return [(title, line) for title, line in known if line is not None]


def _drawn(draw: Draw, ground: Ground) -> Line | None:
    try:
        return draw(ground)
    except UnknownBorder:
        return None


def _along(line: Line, name: str) -> Measurement:
    parts = line.line.geoms
    start, end = Position(*parts[0].coords[0][:2]), Position(*parts[-1].coords[-1][:2])
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
