"""Judge claims that a distance decides: a length, a direction, nearness, standing on a border."""

from collections.abc import Callable
from dataclasses import replace

from geo.claims.claim import Claim
from geo.measure.facts import Gap, Reading
from geo.measure.measurement import Measurement
from geo.tolerance import (
    ALMOST_ON_BORDER_M,
    ALMOST_ON_BORDER_RADII,
    NEAR_FAILS,
    NEAR_HOLDS,
    NEAR_LINE_M,
    NEAR_LINE_RADII,
    NEAR_PLACE_M,
    NEAR_POWER,
    ON_BORDER_M,
    ON_BORDER_RADII,
)
from geo.verdict.admissible import admissible_m, admitted
from geo.verdict.compare import RANK, Fit, best
from geo.verdict.flags import flags_of
from geo.verdict.value import Holds, Verdict
from geo.verdict.wording import allowed, distance, measured, quote

__all__ = ["judge_gap", "membership"]


def judge_gap(claim: Claim, gap: Gap) -> tuple[Verdict, Measurement]:
    """Judge a claim by a distance; where several things may be meant and they disagree, it holds roughly."""
    fits, say = _fits(claim, gap)
    first = min(fits, key=lambda fit: RANK[fit.holds])
    verdict = Verdict(first.holds, say(first), flags_of(first, claim), admissible_m(claim.quantity))
    if len({fit.holds for fit in fits}) > 1:
        verdict = _split(verdict, fits)
    return verdict, first.reading.measurement


def membership(reading: Reading, distance_m: float) -> tuple[float, float]:
    """Return how far a distance counts as near, 0..1, and the distance in metres that counts one half."""
    half_m = NEAR_PLACE_M + reading.radius_m
    if reading.to_line:
        half_m = NEAR_LINE_M + NEAR_LINE_RADII * reading.radius_m
    return 1.0 / (1.0 + (distance_m / half_m) ** NEAR_POWER), half_m


def _fits(claim: Claim, gap: Gap) -> tuple[tuple[Fit, ...], Callable[[Fit], str]]:
    if claim.quantity is None and claim.relation == "near":
        return _each(gap, _near), lambda fit: _near_words(fit, claim)
    if claim.quantity is None and claim.relation in {"on_border", "adjacent"}:
        return _each(gap, _touching), lambda fit: _touching_words(fit, claim)
    return best(gap, claim), lambda fit: _length_words(fit, claim)


def _each(gap: Gap, judged: Callable[[Reading, float], Holds]) -> tuple[Fit, ...]:
    return tuple(_widely(readings[0], judged) for readings in gap.meant)


def _widely(reading: Reading, judged: Callable[[Reading, float], Holds]) -> Fit:
    """Judge by one distance; by both ends of the range where a region is known by its centre alone."""
    if not reading.loose_m:
        return Fit(judged(reading, reading.distance_m), reading)
    nearest, farthest = judged(reading, reading.measurement.low_m), judged(reading, reading.measurement.high_m)
    return Fit(nearest if nearest == farthest else "not_checkable", reading)


def _near(reading: Reading, distance_m: float) -> Holds:
    if reading.loose_m:  # its outline may reach out farther than its circle
        distance_m = max(0.0, distance_m - reading.loose_m / 2)
    share, _ = membership(reading, distance_m)
    if share >= NEAR_HOLDS:
        return "supported"
    return "contradicted" if share < NEAR_FAILS else "roughly"


def _touching(reading: Reading, distance_m: float) -> Holds:
    if distance_m <= max(ON_BORDER_M, ON_BORDER_RADII * reading.radius_m):
        return "supported"
    almost_m = max(ALMOST_ON_BORDER_M, ALMOST_ON_BORDER_RADII * reading.radius_m)
    return "roughly" if distance_m <= almost_m else "contradicted"


def _length_words(fit: Fit, claim: Claim) -> str:
    said = quote(claim.text) if claim.quantity is None else allowed(claim, admitted(claim.quantity))
    joint = ", and" if fit.holds == "supported" else "; but" if fit.holds == "contradicted" else ";"
    end = f", {_ending(fit)}" if fit.saved else ""
    return f"{said}{joint} {measured(fit.reading, claim)}{end}."


def _ending(fit: Fit) -> str:
    return f"and {fit.saved}" if fit.holds == "contradicted" else fit.saved


def _near_words(fit: Fit, claim: Claim) -> str:
    _, half_m = membership(fit.reading, fit.reading.distance_m)
    near_m, far_m = (half_m * (1.0 / share - 1.0) ** (1.0 / NEAR_POWER) for share in (NEAR_HOLDS, NEAR_FAILS))
    scale = f"up to {distance(near_m, claim)} counts as near, more than {distance(far_m, claim)} does not"
    return f"{measured(fit.reading, claim)}; {scale}."


def _touching_words(fit: Fit, claim: Claim) -> str:
    limit_m = max(ON_BORDER_M, ON_BORDER_RADII * fit.reading.radius_m)
    return f"{measured(fit.reading, claim)}; up to {distance(limit_m, claim)} counts as on the border."


def _split(verdict: Verdict, fits: tuple[Fit, ...]) -> Verdict:
    readings = ", ".join(f"{fit.reading.measurement.end_name}: {fit.holds.replace('_', ' ')}" for fit in fits)
    explanation = f"{verdict.explanation[:-1]}; what is meant is open ({readings})."
    return replace(verdict, holds="roughly", explanation=explanation, flags=(*verdict.flags, "sources_split"))
