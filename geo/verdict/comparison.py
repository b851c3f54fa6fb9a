"""Judge claims that compare two ends: closer to A than to B, as far from A as from B."""

from dataclasses import replace

from geo.claims.claim import Claim, Referent
from geo.measure.facts import Fact, Gap, Reading, Unmeasured
from geo.measure.relations import measure
from geo.measure.world import World
from geo.tolerance import EQUAL_FAILS, EQUAL_HOLDS
from geo.verdict.extreme import judge_extreme
from geo.verdict.judge import Judgement, judge
from geo.verdict.value import Holds, Verdict
from geo.verdict.wording import distance, quote

__all__ = ["COMPARISONS", "judge_comparison"]

COMPARISONS = frozenset({"closer", "equidistant", "extreme"})


def judge_comparison(claim: Claim, world: World) -> Judgement:
    """Judge a claim that compares; what it says is turned round by the caller where the text denies it."""
    return judge_extreme(claim, world) if claim.relation == "extreme" else _two_ends(claim, world)


def _two_ends(claim: Claim, world: World) -> Judgement:
    first, second = (_gap(claim, end, world) for end in (replace(claim.object, other=None), claim.object.other))
    unmeasured = next((f for f in (first, second) if not isinstance(f, Gap)), None)
    if not isinstance(first, Gap) or not isinstance(second, Gap):
        return judge(replace(claim, negated=False, speaker=None), unmeasured or Unmeasured("it names one end only"))
    a, b = first.meant[0][0], second.meant[0][0]
    holds = _closer(a, b) if claim.relation == "closer" else _equal(a, b)
    far, near = distance(a.distance_m, claim), distance(b.distance_m, claim)
    m, other = a.measurement, b.measurement
    said = f"{quote(claim.text)}: {m.start_name} lies {far} from {m.end_name} and {near} from {other.end_name}"
    inside = (
        ", in which it lies" if not (a.distance_m and b.distance_m) else ", of which the outline would have to be known"
    )
    open_end = inside if holds == "not_checkable" else ""
    return Judgement(Verdict(holds, f"{said}{open_end}."), m)


def _gap(claim: Claim, end: Referent | None, world: World) -> Fact:
    if end is None:
        return Unmeasured("it names one end only")
    return measure(replace(claim, relation="distance", object=end), world)


def _closer(a: Reading, b: Reading) -> Holds:
    overlap = a.measurement.low_m <= b.measurement.high_m and b.measurement.low_m <= a.measurement.high_m
    if (overlap and (a.loose_m or b.loose_m)) or not (a.distance_m and b.distance_m):
        return "not_checkable"  # "Lampedusa is closer to Tunisia than to Sicily", of which it is a part
    if a.distance_m <= b.distance_m:
        return "supported"
    return "roughly" if overlap else "contradicted"


def _equal(a: Reading, b: Reading) -> Holds:
    near_m, far_m = sorted((a.distance_m, b.distance_m))
    if far_m <= EQUAL_HOLDS * near_m:
        return "supported"
    if a.loose_m or b.loose_m:
        return "not_checkable"
    return "roughly" if far_m <= EQUAL_FAILS * near_m else "contradicted"
