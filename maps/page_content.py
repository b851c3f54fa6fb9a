"""What the page shows, as plain JSON: articles, mentions, claims with their figures in words, and the places table."""

from collections.abc import Iterable
from typing import Any, Final

import numpy as np

from geo.claims.claim import Claim, Referent
from geo.findings import CheckedArticle, Finding, Findings
from geo.ground.geodesic import inverse
from geo.ground.position import Position
from geo.measure import Measurement
from geo.places.place import Place
from geo.places.resolve import Resolution
from layers.measured import measured_line
from maps import page_words as words
from maps.page_encode import numerals
from maps.page_lines import area_rings, circle, geodesic, runs

__all__ = ["content", "measured_runs"]

Json = dict[str, Any]

_DIGITS: Final = 5  # a metre
_WIDEST_RING_M: Final = 3_000_000.0
_KINDS: Final = ("toponym", "demonym", "metonym")
_SOURCES: Final = ("text", "pin", "own")


def content(findings: Findings) -> Json:
    """Return articles and places; mentions are packed: steps between starts, length, kind and source, place + 1."""
    places = _places(findings)
    index = {place.id: number for number, place in enumerate(places)}
    return {
        "articles": [_article(checked, index) for checked in findings.articles],
        "places": [_place(place) for place in places],
        "verdicts": {key: list(value) for key, value in words.VERDICTS.items()},
        "kinds": list(_KINDS),
        "given": [words.GIVEN.get(source, "") for source in _SOURCES],
    }


def _places(findings: Findings) -> tuple[Place, ...]:
    found: dict[str, Place] = {}
    for checked in findings.articles:
        for place in _article_places(checked):
            found.setdefault(place.id, place)
    return tuple(found.values())


def _article_places(checked: CheckedArticle) -> Iterable[Place]:
    yield from (r.place for r in checked.resolutions if r.place)
    for finding in checked.findings:
        yield from (r.resolution.place for r in _referents(finding.claim) if r.resolution and r.resolution.place)


def _referents(claim: Claim) -> tuple[Referent, ...]:
    referents = (claim.subject, claim.object, claim.object.other)
    return tuple(r for r in referents if r is not None)


def _place(place: Place) -> list[Any]:
    position = place.position
    return [
        place.name,
        round(position.lon, _DIGITS),
        round(position.lat, _DIGITS),
        round(place.radius_m),
        place.country,
        place.feature_code,
        ", ".join(reversed(place.admin)),
    ]


def _article(checked: CheckedArticle, index: dict[str, int]) -> Json:
    article = checked.article
    return {
        "id": article.id,
        "title": article.title,
        "source": article.source,
        "published": article.published,
        "text": article.text,
        "mentions": _mentions(checked, index),
        "claims": [_claim(finding, index) for finding in checked.findings],
    }


def _mentions(checked: CheckedArticle, index: dict[str, int]) -> str:
    rows = [
        (r.mention.start, r.mention.end - r.mention.start, _kind(r), _number(r.place, index))
        for r in checked.resolutions
    ]
    columns = np.array(rows, dtype=np.int64).reshape(-1, 4)
    columns[:, 0] = np.diff(columns[:, 0], prepend=0)
    return numerals(columns.reshape(-1))


def _kind(resolution: Resolution) -> int:
    """Return kind and source in one number."""
    source = _SOURCES.index(resolution.source) if resolution.source in _SOURCES else 0
    return _KINDS.index(resolution.mention.kind) + len(_KINDS) * source


def _number(place: Place | None, index: dict[str, int]) -> int:
    return index[place.id] + 1 if place else 0


def _claim(finding: Finding, index: dict[str, int]) -> Json:
    claim, verdict = finding.claim, finding.verdict
    return {
        "start": claim.start,
        "end": claim.end,
        "text": claim.text,
        "subject": _apart(claim),
        "relation": words.RELATIONS.get(claim.relation, claim.relation),
        "speaker": claim.speaker,
        "verdict": verdict.holds,
        "explanation": verdict.explanation,
        "flags": [words.FLAGS.get(flag, flag.replace("_", " ")) for flag in verdict.flags],
        "claimed": words.claimed(claim),
        "admits": list(verdict.admissible_m) if verdict.admissible_m else None,
        "admitsText": words.admits(*verdict.admissible_m) if verdict.admissible_m else None,
        "places": [index[r.resolution.place.id] for r in _referents(claim) if r.resolution and r.resolution.place],
        "rings": area_rings(finding.located),
        "measured": _measured(finding, finding.measurement) if finding.measurement else None,
    }


def _apart(claim: Claim) -> list[Any] | None:
    """Return [start, end, text] of a subject that stands outside the claim's own words."""
    subject = claim.subject
    if subject is None or subject.end <= subject.start or claim.start <= subject.start < claim.end:
        return None
    return [subject.start, subject.end, subject.text]


def _measured(finding: Finding, measurement: Measurement) -> Json:
    line, *rest = measured_runs(finding, measurement)
    return {
        "distance": words.length(measurement.distance_m),
        "range": words.reach(measurement.low_m, measurement.high_m),
        "m": [round(m, 1) for m in (measurement.low_m, measurement.distance_m, measurement.high_m)],
        "azimuth": round(measurement.azimuth_deg, 1),
        "method": words.method(measurement, finding.claim),
        "sources": list(measurement.sources),
        "names": [measurement.start_name, measurement.end_name],
        "line": line,
        **({"rest": rest} if rest else {}),
        "ring": _claimed_ring(measurement, finding.claim),
    }


def measured_runs(finding: Finding, measurement: Measurement) -> list[list[list[float]]]:
    """Return the line that was measured; of a border's length its pieces, the longest first."""
    if finding.claim.relation != "border_length":
        return [geodesic(measurement)]
    return runs(measured_line(finding, measurement))


def _claimed_ring(measurement: Measurement, claim: Claim) -> list[list[float]]:
    """Return the circle of the claimed distance: around the place it is claimed from, else around the subject."""
    quantity = claim.quantity
    radius_m = None if quantity is None else quantity.high_m or quantity.low_m
    if not radius_m or claim.relation in {"border_length", "between"}:
        return []
    ring = circle(_centre(measurement, claim.object), radius_m)
    return [] if radius_m > _WIDEST_RING_M else ring


def _centre(measurement: Measurement, referent: Referent) -> Position:
    place = referent.resolution.place if referent.resolution and referent.kind == "place" else None
    if place is None:
        return measurement.start
    ends = (measurement.start, measurement.end)
    return min(ends, key=lambda end: inverse(end, place.position).distance_m)
