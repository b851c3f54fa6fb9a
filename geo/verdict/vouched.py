"""Places that the text's own claims tell apart: of two towns of a name, the one that lies as it is said to."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from typing import Final

from geo.claims.claim import Claim, Referent
from geo.measure.relations import measure
from geo.measure.target import loose_radius
from geo.measure.world import World
from geo.places.fold import fold
from geo.places.gazetteer import NameMatch
from geo.places.place import Place
from geo.places.resolve import Candidate, Resolution
from geo.tolerance import ASTRAY_FACTOR, ASTRAY_M, GROSSLY_WRONG, HOMONYM_FAR_M, UNLIKELY_SCORE, VOUCHED_FROM
from geo.verdict.judge import judge

__all__ = ["vouched"]

Lookup = Callable[[str], tuple[NameMatch, ...]]

_TELLING: Final = frozenset({"distance", "direction_distance", "within", "near", "on_border"})
_MOST_BEARERS: Final = 300
_HOLDS: Final = frozenset({"supported", "roughly"})


def vouched(claims: Sequence[Claim], resolutions: Sequence[Resolution], world: World) -> tuple[Resolution, ...] | None:
    """Return the resolutions with other bearers of names whose claims are far astray; None where all may stay.

    A claim is far astray where its two ends lie four times as far apart as stated, and over 50 km. Another bearer of
    one name, with which the claim holds, is then weighed against a text that is grossly wrong.
    """
    chosen: dict[tuple[str, str], Resolution] = {}
    for claim in claims:
        if _is_astray(claim, world) and (found := _better(claim, world)):
            referent, better = found
            old = referent.resolution.place if referent.resolution else None
            if old is not None:
                chosen[fold(referent.text), old.id] = better
    if not chosen:
        return None
    return tuple(_as_chosen(r, chosen) for r in resolutions)


def _as_chosen(resolution: Resolution, chosen: dict[tuple[str, str], Resolution]) -> Resolution:
    place = resolution.place
    better = chosen.get((fold(resolution.mention.text), place.id)) if place and resolution.source == "text" else None
    if better is None or better.place is None:
        return resolution
    left = 1.0 - better.score
    others = (Candidate(c.place, c.score * left) for c in resolution.candidates if c.place.id != better.place.id)
    candidates = (Candidate(better.place, better.score), *others)
    return replace(resolution, place=better.place, score=better.score, candidates=candidates)


def _is_astray(claim: Claim, world: World) -> bool:
    if claim.relation not in _TELLING or claim.negated or not claim.certain:
        return False
    if claim.object.kind == "coast" or (claim.object.kind == "border" and not claim.object.sides):
        return False  # many a bearer lies at some border, or by the sea
    judgement = judge(claim, measure(claim, world))
    m, stated = judgement.measurement, claim.quantity
    if m is None or judgement.verdict.holds in _HOLDS:
        return False
    return m.low_m > (max(ASTRAY_M, ASTRAY_FACTOR * (stated.high_m or stated.low_m)) if stated else HOMONYM_FAR_M)


def _better(claim: Claim, world: World) -> tuple[Referent, Resolution] | None:
    """Return the name of which the nearest bearer makes the claim hold, and that bearer, where it is likely enough.

    Not one farther off that fits by chance: with a wrong number it would be another one.
    """
    found = []
    for end, other, bearer in _replaced(claim, world):
        judgement = judge(other, measure(other, world))
        if judgement.measurement is not None:
            found.append((judgement.measurement.distance_m, judgement.verdict.holds, end, bearer))
    if not found:
        return None
    _, holds, end, bearer = min(found, key=lambda one: one[0])
    likely = bearer.score / (bearer.score + GROSSLY_WRONG)
    return (end, replace(bearer, score=likely)) if holds in _HOLDS and likely >= VOUCHED_FROM else None


def _replaced(claim: Claim, world: World) -> Iterator[tuple[Referent, Claim, Resolution]]:
    """Yield each end of the claim, the claim with another bearer of its name there, and that bearer."""
    for end in (claim.subject, claim.object):
        if end is None or end.resolution is None:
            continue
        lookup = world.gazetteer.lookup if claim.object.kind == "place" else None
        for place, score in _others(end.resolution, lookup).values():
            bearer = replace(end.resolution, place=place, score=score)
            moved = replace(end, resolution=bearer)
            yield end, replace(claim, subject=moved) if end is claim.subject else replace(claim, object=moved), bearer


def _others(resolution: Resolution, lookup: Lookup | None) -> dict[str, tuple[Place, float]]:
    """Return the other bearers of a name that the text was left to tell apart, with their scores, by id.

    Along a border many a bearer lies: without a lookup only candidates count.
    """
    if resolution.place is None or resolution.source != "text" or resolution.approximate:
        return {}
    named = lookup(resolution.mention.text)[:_MOST_BEARERS] if lookup else ()
    found = {match.place.id: (match.place, UNLIKELY_SCORE) for match in named}
    found |= {candidate.place.id: (candidate.place, candidate.score) for candidate in resolution.candidates}
    mine = resolution.place.id
    return {id_: one for id_, one in found.items() if id_ != mine and not loose_radius(one[0])}
