"""Measure a claim: which fact decides it, by its relation."""

from collections.abc import Callable
from dataclasses import replace
from types import MappingProxyType
from typing import Final

from geo.claims.claim import Claim, Referent, Relation
from geo.ground.blocs import members, spoken
from geo.measure.between import between
from geo.measure.claimed import HELD
from geo.measure.drawn import drawn_border
from geo.measure.facts import Fact, Touch, Unmeasured
from geo.measure.gap import gap
from geo.measure.inside import inside
from geo.measure.length import length
from geo.measure.meant import targets
from geo.measure.offshore import offshore
from geo.measure.target import country_code, is_country, known_place
from geo.measure.world import World
from geo.places.place import Place

__all__ = ["measure", "other_borders"]


def measure(claim: Claim, world: World) -> Fact:
    """Return the fact a claim is judged by; Unmeasured, with the reason, where there is none."""
    doubt = _doubt(claim)
    return Unmeasured(doubt) if doubt else _MEASURES[claim.relation](claim, world)


def other_borders(claim: Claim, world: World) -> tuple[Fact, ...]:
    """Return the gaps to the borders of the subject's country that the claim does not name, by code."""
    subject = known_place(claim.subject)
    if subject is None or claim.object.kind not in {"border", "country"} or len(claim.object.sides) > 1:
        return ()
    if claim.object.bloc:
        return ()
    own = world.countries_of(subject)
    codes = sorted({n for code in own for n in world.neighbours(code)} - set(claim.object.sides) - set(own))
    others = [Referent("", 0, 0, "border", (code,)) for code in codes]
    return tuple(gap(subject, targets(other, subject, world), None) for other in others)


def _doubt(claim: Claim) -> str | None:
    if claim.travel_time:
        return "the text gives a travel time, and a travel time is not a length"
    if claim.subject is None or not claim.certain:
        return "it is not clear of which place the text says this"
    return None


def _distance(claim: Claim, world: World) -> Fact:
    subject = known_place(claim.subject)
    if subject is None:
        return Unmeasured(_unknown(claim.subject))
    if is_country(subject):
        return Unmeasured(f"{subject.name} is a whole country, without one point to measure from")
    if subject == known_place(claim.object):
        return Unmeasured(f"it would measure {subject.name} from itself, so perhaps another place is meant")
    if (across := offshore(claim, subject, world)) is not None:
        return across
    meant = targets(claim.object, subject, world)
    if not meant:
        return Unmeasured(_unknown(claim.object))
    return gap(subject, meant, claim.direction_deg)


def _touch(claim: Claim, world: World) -> Fact:
    """Two countries touch by topology, a state and another country by the state's lines; anything else by distance."""
    subject, code = country_code(claim.subject), _other_side(claim)
    if subject is not None and claim.object.bloc:
        return _touch_bloc(subject, claim.object.bloc, world)
    if subject is None or code is None:
        return _touch_division(claim, code, world) or _distance(claim, world)
    adjoin = code in world.neighbours(subject)
    return Touch(
        adjoin, (_touching(subject, code, world) if adjoin else world.country_name(subject), world.country_name(code))
    )


def _touch_division(claim: Claim, code: str | None, world: World) -> Touch | None:
    """Tell whether a state or a province reaches the border with another country; None for what has no lines."""
    place = known_place(claim.subject)
    if claim.subject is None or place is None or code is None or claim.relation != "adjacent":
        return None
    edge = replace(claim.subject, kind="border", sides=())
    if place.country in {None, code} or drawn_border(edge, world) is None:
        return None
    facing = drawn_border(replace(edge, sides=(str(place.country), code)), world)
    return Touch(facing is not None, (place.name, world.country_name(code)))


def _touching(subject: str, code: str, world: World) -> str:
    """Return the name of a country, and that it touches another by somebody's claim where not on the ground."""
    name = world.country_name(subject)
    held = replace(world, ground=world.ground.worldview(HELD))
    return name if code in held.neighbours(subject) else f"{name}, by a claim but not on the ground,"


def _touch_bloc(subject: str, bloc: str, world: World) -> Fact:
    inside = set(members(bloc, on=world.on))
    adjoin = subject not in inside and not inside.isdisjoint(world.neighbours(subject))
    return Touch(adjoin, (world.country_name(subject), spoken(bloc)))


def _other_side(claim: Claim) -> str | None:
    own = country_code(claim.subject)
    sides = claim.object.sides or tuple(filter(None, (country_code(claim.object),)))
    return next((side for side in sides if side != own), None)


def _length(claim: Claim, world: World) -> Fact:
    return length(claim, world) or Unmeasured("the data have no such land border")


def _unknown(referent: Referent | None) -> str:
    text = " ".join(referent.text.split()) if referent else ""
    if referent is None or not text:
        return "what it speaks of could not be located"
    if referent.kind == "border":
        return f"“{text}” fits no land border in the data"
    return f"“{text}” could not be located"


def _between(claim: Claim, world: World) -> Fact:
    return between(claim, world) or Unmeasured(_unknown(claim.object))


def _inside(claim: Claim, world: World) -> Fact:
    subject: Place | None = known_place(claim.subject)
    if subject is None:
        return Unmeasured(_unknown(claim.subject))
    return inside(claim, subject, world) or Unmeasured(_unknown(claim.object))


_MEASURES: Final = MappingProxyType[Relation, Callable[[Claim, World], Fact]](
    {
        "distance": _distance,
        "direction_distance": _distance,
        "within": _distance,
        "near": _distance,
        "on_border": _touch,
        "adjacent": _touch,
        "between": _between,
        "inside": _inside,
        "border_length": _length,
    }
)
