"""From a claim and the fact that decides it to a verdict."""

from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import Final

from geo.claims.claim import Claim
from geo.measure.facts import Detour, Fact, Gap, Inside, Length, Part, Touch, Unmeasured
from geo.measure.measurement import Measurement
from geo.tolerance import (
    CENTRAL_SHARE,
    DETOUR_FAILS,
    DETOUR_HOLDS,
    DIRECTION_FAILS_DEG,
    DIRECTION_HOLDS_DEG,
    HALFWAY,
    HALFWAY_ROUGHLY,
    LENGTH_FACTOR,
    PART_FAILS,
    PART_HOLDS,
)
from geo.verdict.admissible import admissible_m, admitted
from geo.verdict.distance import judge_gap
from geo.verdict.value import Holds, Verdict
from geo.verdict.wording import allowed, distance, lead, quote, wind

__all__ = ["Judgement", "judge", "said_so"]

_TURNED: Final = MappingProxyType[Holds, Holds](
    {
        "supported": "contradicted",
        "contradicted": "supported",
        "roughly": "roughly",
        "not_checkable": "not_checkable",
    }
)


@dataclass(frozen=True, slots=True)
class Judgement:
    """A verdict with the measurement it rests on, None when nothing was measured."""

    verdict: Verdict
    measurement: Measurement | None = None


def judge(claim: Claim, fact: Fact) -> Judgement:
    """Judge the positive form of a claim by a fact, then turn it round if the text denies it."""
    return said_so(claim, _judge(claim, fact))


def said_so(claim: Claim, judgement: Judgement) -> Judgement:
    """Name who says it, and turn the verdict round where the text denies it."""
    verdict = judgement.verdict
    explanation = lead(claim) + verdict.explanation
    explanation = explanation[0].upper() + explanation[1:]
    verdict = replace(verdict, explanation=explanation)
    return replace(judgement, verdict=_turned(verdict) if claim.negated else verdict)


def _turned(verdict: Verdict) -> Verdict:
    """Turn a verdict round; what probably went wrong with a number that is denied says nothing."""
    flags = tuple(flag for flag in verdict.flags if flag in {"disputed_border", "sources_split"})
    return replace(verdict, holds=_TURNED[verdict.holds], flags=flags)


def _judge(claim: Claim, fact: Fact) -> Judgement:
    match fact:
        case Gap():
            verdict, measurement = judge_gap(claim, fact)
            return Judgement(verdict, measurement)
        case Detour():
            return Judgement(_between(claim, fact), fact.measurement)
        case Inside():
            return Judgement(_inside(claim, fact), fact.measurement)
        case Touch():
            return Judgement(_touch(fact))
        case Length():
            return Judgement(_length(claim, fact), fact.measurement)
        case Unmeasured():
            reason = f"{quote(claim.text)} cannot be checked: {fact.reason}."
            return Judgement(Verdict("not_checkable", reason, admissible_m=admissible_m(claim.quantity)))


def _between(claim: Claim, fact: Detour) -> Verdict:
    holds: Holds = "contradicted"
    if fact.ratio <= DETOUR_FAILS:
        holds = "supported" if fact.ratio <= DETOUR_HOLDS else "roughly"
    way = f"the way over {fact.measurement.start_name} is {fact.ratio:.2f} times the straight one"
    if not claim.halfway:
        return Verdict(holds, f"{quote(claim.text)}: {way}; up to {DETOUR_HOLDS} counts as between.")
    if not HALFWAY_ROUGHLY[0] <= fact.share <= HALFWAY_ROUGHLY[1]:
        holds = "contradicted"
    elif not HALFWAY[0] <= fact.share <= HALFWAY[1] and holds == "supported":
        holds = "roughly"
    counts = f"{HALFWAY[0]:.0%} to {HALFWAY[1]:.0%} counts as halfway"
    return Verdict(holds, f"{quote(claim.text)}: {way}, and it lies at {fact.share:.0%} of it; {counts}.")


def _inside(claim: Claim, fact: Inside) -> Verdict:
    where = "lies in" if fact.inside else "does not lie in"
    start = fact.measurement.start_name if fact.measurement else "it"
    said = f"{quote(claim.text)}: {start} {where} {fact.name}"
    if not fact.inside:
        return Verdict("contradicted", f"{said}.")
    if fact.part is None:
        known = "" if claim.direction_deg is None else ", but in which part of it is not known"
        return Verdict("supported" if claim.direction_deg is None else "roughly", f"{said}{known}.")
    holds = _in_part(fact.part)
    joint = {"supported": ",", "roughly": ", though rather", "contradicted": ", but"}[holds]
    if fact.part.away < CENTRAL_SHARE:
        return Verdict(holds, f"{said}, {'and' if holds == 'supported' else 'but'} near its middle.")
    return Verdict(holds, f"{said}{joint} to the {wind(fact.part.azimuth_deg)} of its middle.")


def _in_part(part: Part) -> Holds:
    """Judge by the angle to the stated part, or by how far out in its direction a place of a long country lies."""
    if part.away < CENTRAL_SHARE:
        return "roughly"
    if part.off_deg <= DIRECTION_HOLDS_DEG or part.reach >= PART_HOLDS:
        return "supported"
    return "roughly" if part.off_deg <= DIRECTION_FAILS_DEG or part.reach >= PART_FAILS else "contradicted"


def _touch(fact: Touch) -> Verdict:
    a, b = fact.names
    if fact.adjoin:
        return Verdict("supported", f"{a} and {b} share a land border.")
    return Verdict("contradicted", f"{a} and {b} share no land border.")


def _length(claim: Claim, fact: Length) -> Verdict:
    quantity, measured_m = claim.quantity, fact.measurement.distance_m
    if quantity is None:
        return Verdict("not_checkable", f"{quote(claim.text)} cannot be checked: it states no length.")
    span = admitted(quantity)
    said = f"{allowed(claim, span)}; {fact.measurement.start_name} is {distance(measured_m, claim)} long in the data"
    paradox = "and the length of a border grows with the detail of the survey"
    low_m, high_m = quantity.low_m / LENGTH_FACTOR, (quantity.high_m or quantity.low_m) * LENGTH_FACTOR
    if span.holds(measured_m):
        return Verdict("supported", f"{said}, {paradox}.", admissible_m=admissible_m(quantity))
    holds: Holds = "roughly" if low_m <= measured_m <= high_m else "contradicted"
    end = "so it holds only as another survey's figure" if holds == "roughly" else "but not by so much"
    return Verdict(holds, f"{said}, {paradox}, {end}.", admissible_m=admissible_m(quantity))
