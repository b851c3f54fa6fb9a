"""Measure and judge a claim, with every doubt: rival places, other borders, a subject that only can be located."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from geo.claims.claim import Claim, Referent
from geo.measure.facts import Gap
from geo.measure.measurement import Measurement
from geo.measure.relations import measure, other_borders
from geo.measure.target import known_place, loose_radius
from geo.measure.world import World
from geo.places.place import Place
from geo.places.resolve import Resolution
from geo.tolerance import HOMONYM_FACTOR, HOMONYM_FAR_M, RIVAL_SCORE, SURE_SCORE
from geo.verdict.comparison import COMPARISONS, judge_comparison
from geo.verdict.flags import other_border
from geo.verdict.judge import Judgement, judge, said_so
from geo.verdict.located import Json, located
from geo.verdict.value import Verdict
from geo.verdict.wording import distance, quote

__all__ = ["Examined", "examine"]


@dataclass(frozen=True, slots=True)
class Examined:
    """A verdict, what it rests on, and the area the words allow where the subject is unknown (GeoJSON)."""

    verdict: Verdict
    measurement: Measurement | None
    located: Json | None


def examine(claim: Claim, world: World) -> Examined:
    """Measure and judge a claim; where rival places split the verdict it cannot be checked."""
    if claim.relation in COMPARISONS:
        return _compared(claim, world)
    judgement = _doubted(claim, judge(claim, measure(claim, world)), world)
    if judgement.verdict.holds in {"contradicted", "roughly"} and not claim.negated:
        judgement = replace(judgement, verdict=_elsewhere(claim, judgement.verdict, world))
    area = located(claim, world) if judgement.measurement is None else None
    if area is not None:
        judgement = replace(judgement, verdict=_shown(judgement.verdict))
    return Examined(judgement.verdict, judgement.measurement, area)


def _shown(verdict: Verdict) -> Verdict:
    """Add that what cannot be checked is located."""
    return replace(verdict, explanation=f"{verdict.explanation[:-1]}; the area that the words allow is shown.")


def _compared(claim: Claim, world: World) -> Examined:
    judgement = judge_comparison(claim, world)
    if judgement.verdict.holds == "contradicted" and not claim.negated:
        judgement = _unless_another(claim, judgement, world)
    judgement = said_so(claim, judgement)
    return Examined(judgement.verdict, judgement.measurement, None)


def _unless_another(claim: Claim, judgement: Judgement, world: World) -> Judgement:
    """Withdraw a comparison that another likely place of the same names turns round."""
    ends = [(place, replace(claim, object=one)) for one, place in _others(claim.object)]
    if claim.object.other is not None:
        second = _others(claim.object.other)
        ends += [(place, replace(claim, object=replace(claim.object, other=one))) for one, place in second]
    for place, other in ends:
        if judge_comparison(other, world).verdict.holds in {"supported", "roughly"}:
            return replace(judgement, verdict=_withdrawn(judgement.verdict, other.object, place))
    return judgement


def _doubted(claim: Claim, judgement: Judgement, world: World) -> Judgement:
    """Withdraw a verdict that another likely place of the same name turns round.

    Not where any far place would: "more than 40 km from", or a denial.
    """
    open_ended = claim.negated or (claim.quantity is not None and claim.quantity.high_m is None)
    if judgement.verdict.holds != "contradicted" or open_ended:
        return judgement
    if _is_far_off(claim, judgement):
        return replace(judgement, verdict=_another(claim, judgement.verdict))
    if _is_some_capital(claim) and _is_nearer(claim, judgement):
        return replace(judgement, verdict=_regional(judgement.verdict))
    for rival, referent, place in _rivals(claim):
        other = judge(rival, measure(rival, world))
        if other.verdict.holds in {"supported", "roughly"}:
            return replace(judgement, verdict=_withdrawn(judgement.verdict, referent, place))
    for centre in claim.centres:
        seen = replace(claim, object=centre)
        if judge(seen, measure(seen, world)).verdict.holds in {"supported", "roughly"}:
            return replace(judgement, verdict=_left_open(judgement.verdict, centre))
    return judgement


def _is_far_off(claim: Claim, judgement: Judgement) -> bool:
    """Tell "near", "in the north of", "5 km from" said of a place so far off that its name is perhaps another's."""
    m, stated = judgement.measurement, claim.quantity
    if stated and m and m.distance_m < HOMONYM_FACTOR * (stated.high_m or 0.0):
        return False
    doubtful = any(r and r.resolution and _open_to_doubt(r.resolution) for r in (claim.subject, claim.object))
    return claim.relation != "between" and m is not None and doubtful and m.distance_m > HOMONYM_FAR_M


def _another(claim: Claim, verdict: Verdict) -> Verdict:
    name = quote(claim.subject.text) if claim.subject else "the name"
    doubt = f"so far off that {name} may be another place of that name"
    return replace(verdict, holds="not_checkable", explanation=f"{verdict.explanation[:-1]}, {doubt}.")


def _is_some_capital(claim: Claim) -> bool:
    """Tell "the capital", which a province has as well, from "the Kenyan capital"."""
    resolution = claim.object.resolution
    return resolution is not None and resolution.mention.text in {"capital", "capital city"}


def _is_nearer(claim: Claim, judgement: Judgement) -> bool:
    stated, measurement = claim.quantity, judgement.measurement
    return stated is not None and measurement is not None and (stated.high_m or 0.0) < measurement.distance_m


def _regional(verdict: Verdict) -> Verdict:
    doubt = "but the capital of a region may be meant, which lies nearer"
    return replace(verdict, holds="not_checkable", flags=(), explanation=f"{verdict.explanation[:-1]}; {doubt}.")


def _withdrawn(verdict: Verdict, referent: Referent, place: Place) -> Verdict:
    name = ", ".join(part for part in (place.name, *place.admin[:1], place.country) if part)
    doubt = f"{quote(referent.text)} may also mean {name}, for which it holds"
    return replace(verdict, holds="not_checkable", explanation=f"{verdict.explanation[:-1]}; but {doubt}.")


def _left_open(verdict: Verdict, centre: Referent) -> Verdict:
    doubt = f"but the words leave open from where, and from {centre.text} it holds"
    return replace(verdict, holds="not_checkable", flags=(), explanation=f"{verdict.explanation[:-1]}; {doubt}.")


def _rivals(claim: Claim) -> Iterator[tuple[Claim, Referent, Place]]:
    """Yield the claim with each likely other candidate of its subject, then of its object."""
    if claim.subject is not None:
        for referent, place in _others(claim.subject):
            yield replace(claim, subject=referent), referent, place
    for referent, place in _others(claim.object):
        yield replace(claim, object=referent), referent, place


def _others(referent: Referent) -> Iterator[tuple[Referent, Place]]:
    resolution = referent.resolution
    if resolution is None or resolution.place is None or not _open_to_doubt(resolution):
        return
    for candidate in resolution.candidates:
        rival = candidate.place
        if candidate.score >= RIVAL_SCORE and rival.id != resolution.place.id and not loose_radius(rival):
            yield replace(referent, resolution=replace(resolution, place=rival)), rival


def _open_to_doubt(resolution: Resolution) -> bool:
    return resolution.source == "text" and resolution.score < SURE_SCORE


def _own(claim: Claim) -> tuple[str, ...]:
    """Return the country of the subject: "15 km inside Syria" is said of any border of Syria."""
    place = known_place(claim.subject)
    return (place.country,) if place and place.country else ()


def _elsewhere(claim: Claim, verdict: Verdict, world: World) -> Verdict:
    """Add that the number is right for the border of another country."""
    if claim.quantity is None:
        return verdict
    gaps = tuple(gap for gap in other_borders(claim, world) if isinstance(gap, Gap))
    other = other_border(claim.quantity, gaps)
    if other is None:
        return verdict
    m = other.measurement
    note = f"the number is right for {m.end_name} ({distance(m.distance_m, claim)})"
    bare = claim.object.kind == "border" and len(gaps) > 0 and claim.object.sides in {(), _own(claim)}
    return replace(
        verdict,
        holds="roughly" if bare else verdict.holds,
        explanation=f"{verdict.explanation[:-1]}; {note}.",
        flags=(*verdict.flags, "other_border"),
    )
