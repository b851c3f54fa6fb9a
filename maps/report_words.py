"""Findings in words and figures, the same for every kind of report: what is claimed, measured, allowed, and why."""

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from geo.claims.claim import Claim
from geo.findings import CheckedArticle, Finding, Findings
from geo.ground.geodesic import inverse
from geo.ground.position import Position
from geo.measure import Measurement
from geo.text.article import Article
from geo.verdict import Verdict
from maps.page_words import FLAGS, VERDICTS, compass, length
from maps.report_quote import surroundings

__all__ = [
    "Row",
    "Sheet",
    "allowed",
    "articles",
    "lead",
    "origin",
    "plain",
    "rows",
    "span",
    "verdict_counts",
]

_WHITE: Final = re.compile(r"\s+")
_OBEYED: Final = re.compile(r"[\x00-\x08\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff]")
# How many claims hold, in a sentence: one, many.
_HOLD: Final = {
    "supported": ("holds", "hold"),
    "roughly": ("holds roughly", "hold roughly"),
    "contradicted": ("is contradicted", "are contradicted"),
    "not_checkable": ("cannot be checked", "cannot be checked"),
}


_JOINTS: Final = {
    "near": "near",
    "on_border": "on",
    "adjacent": "adjoining",
    "between": "between",
    "inside": "inside",
    "border_length": "as the length of",
}


@dataclass(frozen=True, slots=True)
class Row:
    """One claim, ready to be shown: every text on one line, without characters that a terminal or an editor obeys.

    number: counted over the whole report. before, after: the rest of the quotation's sentence. subject: of whom it is
    said, empty where nobody is found. line: the border between two countries that is spoken of. measured, reach, way:
    empty where nothing was measured.
    """

    number: int
    article: str
    holds: str
    verdict: str
    sign: str
    before: str
    quotation: str
    after: str
    subject: str
    line: str
    speaker: str
    claimed: str
    allowed: str
    measured: str
    reach: str
    way: str
    explanation: str
    flags: tuple[str, ...]
    sources: tuple[str, ...]
    located: bool


@dataclass(frozen=True, slots=True)
class Sheet:
    """One article of several: what it is called, and how many of its claims have each verdict."""

    title: str
    origin: str
    counts: tuple[int, ...]
    places: int


def lead(findings: Findings) -> str:
    """Return the sentence that opens a report: how many claims hold.

    >>> lead(Findings(()))
    'No claim about distance, direction or borders was found in 0 articles.'
    """
    where = "1 article" if len(findings.articles) == 1 else f"{len(findings.articles):,} articles"
    if not len(findings):
        return f"No claim about distance, direction or borders was found in {where}."
    parts = [f"{n:,} {_HOLD[holds][n != 1]}" for holds, n in verdict_counts(findings).items() if n]
    if len(findings) == 1:
        return f"The only claim about distance, direction and borders in {where} {parts[0][2:]}."
    said = parts[0] if len(parts) == 1 else f"{', '.join(parts[:-1])} and {parts[-1]}"
    return f"Of {len(findings):,} claims about distance, direction and borders in {where}, {said}."


def origin(findings: Findings) -> list[str]:
    """Return who published the only article and when, in one line; nothing for several articles."""
    if len(findings.articles) != 1:
        return []
    return [said] if (said := _origin(findings.articles[0].article)) else []


def articles(findings: Findings) -> tuple[Sheet, ...]:
    """Return every article with its counts, where there are several; nothing for one."""
    return tuple(map(_sheet, findings.articles)) if len(findings.articles) > 1 else ()


def verdict_counts(findings: Iterable[Finding]) -> dict[str, int]:
    """Return how many claims have each verdict, in the order from supported to not checkable."""
    counts = Counter[str](f.verdict.holds for f in findings)
    return {holds: counts[holds] for holds in VERDICTS}


def rows(findings: Findings) -> tuple[Row, ...]:
    """Return every claim in order, ready to be shown."""
    return tuple(_row(finding, number) for number, finding in enumerate(findings, 1))


def plain(text: str) -> str:
    r"""Return a text on one line, without characters that a terminal or an editor obeys.

    >>> plain("near\n  Brest\x1b[2J")
    'near Brest\ufffd[2J'
    """
    return _OBEYED.sub("\ufffd", _WHITE.sub(" ", text)).strip()


def span(low_m: float, high_m: float | None) -> str:
    """Return a range of lengths as one says it.

    >>> span(3500, 6500), span(0, 4500), span(40_000, None), span(5000, 5000)
    ('3.5 to 6.5 km', 'up to 4.5 km', 'at least 40 km', '5 km')
    """
    if high_m is None:
        return f"at least {length(low_m)}"
    low, high = length(low_m), length(high_m)
    if low_m <= 0:
        return f"up to {high}"
    if low == high:
        return low
    number, _, unit = low.partition(" ")
    return f"{number} to {high}" if unit == high.partition(" ")[2] else f"{low} to {high}"


def allowed(verdict: Verdict) -> str:
    """Return which lengths the words allow; empty where no length is compared."""
    return span(*verdict.admissible_m) if verdict.admissible_m else ""


def _origin(article: Article) -> str:
    return ", ".join(plain(part) for part in (article.source, article.published) if part)


def _sheet(checked: CheckedArticle) -> Sheet:
    article = checked.article
    places = {r.place.id for r in checked.resolutions if r.place and not r.approximate}
    counts = tuple(verdict_counts(checked.findings).values())
    return Sheet(plain(article.title or article.id), _origin(article), counts, len(places))


def _row(finding: Finding, number: int) -> Row:
    claim, measurement, verdict = finding.claim, finding.measurement, finding.verdict
    word, sign = VERDICTS[verdict.holds]
    before, after = surroundings(finding.article.text, claim)
    return Row(
        number=number,
        article=plain(finding.article.title or finding.article.id),
        holds=verdict.holds,
        verdict=word,
        sign=sign,
        before=_beside(before),
        quotation=plain(claim.text),
        after=_beside(after),
        subject=plain(claim.subject.text) if claim.subject else "",
        line=_line(claim),
        speaker=plain(claim.speaker or ""),
        claimed=_claimed(claim),
        allowed=allowed(verdict),
        measured=length(measurement.distance_m) if measurement else "",
        reach=span(measurement.low_m, measurement.high_m) if measurement else "",
        way=_way(claim, measurement) if measurement else "",
        explanation=plain(verdict.explanation),
        flags=tuple(plain(FLAGS.get(flag, flag.replace("_", " "))) for flag in verdict.flags),
        sources=tuple(plain(s) for s in measurement.sources) if measurement else (),
        located=finding.located is not None,
    )


def _claimed(claim: Claim) -> str:
    stated = [plain(claim.quantity.text)] if claim.quantity else []
    named = plain(claim.object.text)
    named = f"the{named[3:]}" if named.startswith("The ") else named
    words = " ".join([*stated, _joint(claim), named])
    return f"not {words}" if claim.negated else words


def _joint(claim: Claim) -> str:
    if claim.direction_deg is None:
        return _JOINTS.get(claim.relation, "from")
    side = compass(claim.direction_deg)
    if claim.relation == "extreme":
        return f"farthest {side} in"
    return f"in the {side} of" if claim.relation == "inside" else f"{side} of"


def _line(claim: Claim) -> str:
    from maps.report_places import country_name

    if claim.object.kind != "border" or len(claim.object.sides) != 2:
        return ""
    return plain(" and ".join(map(country_name, claim.object.sides)))


def _beside(text: str) -> str:
    """Return what stands beside a quotation, the space between the two kept."""
    said = plain(text)
    return f"{' ' * text[:1].isspace()}{said}{' ' * text[-1:].isspace()}" if said else ""


def _way(claim: Claim, measurement: Measurement) -> str:
    """Return what was measured; for "north of", from there, as the words have it."""
    start, end = plain(measurement.start_name), plain(measurement.end_name)
    if claim.relation == "border_length":
        return f"along {start}"
    azimuth_deg = measurement.azimuth_deg
    if claim.direction_deg is not None and _is_subject(claim, measurement.start):
        start, end, azimuth_deg = end, start, inverse(measurement.end, measurement.start).azimuth_deg
    if not measurement.distance_m:
        return f"from {start} to {end}"
    return f"from {start} to {end}, bearing {azimuth_deg:.0f}° ({compass(azimuth_deg)})"


def _is_subject(claim: Claim, position: Position) -> bool:
    place = claim.subject.resolution.place if claim.subject and claim.subject.resolution else None
    return place is not None and place.position == position
