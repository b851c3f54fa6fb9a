"""The words of a figure: its title, the sentence under it, its sources, and the text for those who cannot see it."""

import re
from collections import Counter
from collections.abc import Iterator
from typing import Final

from geo.claims.claim import Claim
from geo.findings import Finding
from geo.ground.geodesic import inverse
from geo.measure import Measurement
from layers import LOOKS
from layers.credit import credited, longest
from maps.figure_scene import Scene
from maps.page_words import claimed, compass, length
from maps.report_words import span

__all__ = ["alternative", "caption", "cleaned", "sources", "title"]

_DRAWN: Final = ("borders", "background", "gazetteer")
_LONGEST: Final = 60
_TITLE: Final = 160
_WORD: Final = re.compile(r"\w+")
_LOWERED: Final = ("It", "He", "She", "They", "The", "A", "An", "One", "Two", "Some")
_RELATIONS: Final = {
    "near": "near",
    "on_border": "on the border",
    "adjacent": "adjoining",
    "between": "in between",
    "inside": "inside",
    "within": "within that distance",
}


def title(scene: Scene) -> str:
    """Return what the figure says, as a headline."""
    if len(scene.findings) == 1:
        return _said(scene.findings[0])
    counts = Counter(f.verdict.holds for f in scene.findings)
    parts = [f"{counts[holds]} {look.words}" for holds, look in LOOKS.items() if counts[holds]]
    return f"{len(scene.findings)} claims: {', '.join(parts)}"


def caption(scene: Scene) -> str:
    """Return the sentence under the title: why the verdict is what it is, or which article the claims are from."""
    if len(scene.findings) == 1:
        return cleaned(scene.findings[0].verdict.explanation)
    articles = list(dict.fromkeys(f.article.title or f.article.id for f in scene.findings))
    named = _short(articles[0], most=_TITLE)
    return named if len(articles) == 1 else f"{named}, and {len(articles) - 1} more"


def sources(scene: Scene, *, world: bool = False) -> str:
    """Return projection, method and whom to credit, in one line; world: all the earth is shown."""
    measured = [cleaned(s) for f in scene.findings if f.measurement for s in f.measurement.sources]
    drawn = credited(_DRAWN)
    said = [frozenset(_WORD.findall(credit)) for credit in drawn]
    own = [source for source in measured if not any(frozenset(_WORD.findall(source)) <= words for words in said)]
    parts = longest([*own, *drawn])
    projection = "Equal Earth projection" if world else "Azimuthal equidistant projection"
    line = "\N{NO-BREAK SPACE}· ".join([projection, "geodesics on WGS 84", *parts])
    return line.replace("© ", "©\N{NO-BREAK SPACE}")


def alternative(scene: Scene) -> str:
    """Return the figure told in words, for a reader who hears it: what it shows, and each claim with its figures."""
    sentences = [f"Map. {title(scene)}.", *_drawn(scene)]
    for number, finding in enumerate(scene.findings, 1):
        head = "The claim" if len(scene.findings) == 1 else f"Claim {number}"
        figures = _figures(finding.measurement) if finding.measurement else "not measured"
        sentences.append(
            f"{head}, {LOOKS[finding.verdict.holds].words}: “{cleaned(finding.claim.text)}”; {figures}. "
            f"{cleaned(finding.verdict.explanation)}"
        )
    return " ".join(sentences)


def cleaned(text: str) -> str:
    """Return text on one line, without characters that steer rather than show."""
    return " ".join("".join(c if c.isprintable() else " " for c in text).split())


def _drawn(scene: Scene) -> Iterator[str]:
    """Yield what lines, circles and shades of one claim show; of many, their claims say enough."""
    if len(scene.findings) > 1:
        return
    measured = scene.findings[0].measurement
    if measured and scene.lines and measured.distance_m:
        ends = f"from {cleaned(measured.start_name)} to {cleaned(measured.end_name)}"
        yield f"A line of {length(measured.distance_m)} runs {compass(measured.azimuth_deg)} {ends}."
    names = {point.position: cleaned(point.name) for point in scene.points}
    for circle in scene.circles:
        ring = "A dashed ring shows" if circle.inner_m else "A dashed circle shows"
        yield f"{ring} the distance claimed, {cleaned(circle.words)}, around {names.get(circle.centre, 'the place')}."
    for run in scene.runs:
        yield f"The line that was measured, {length(run.length_m)} long, stands out in colour."
    if scene.areas:
        yield "A shaded area shows where the words allow it to lie."


def _figures(measured: Measurement) -> str:
    text, reach = length(measured.distance_m), span(measured.low_m, measured.high_m)
    return f"measured {text}" if reach == text else f"measured {text}, range {reach}"


def _said(finding: Finding) -> str:
    claim, measured = finding.claim, finding.measurement
    subject = _short(claim.subject.text) if claim.subject and claim.subject.text else "The place"
    if measured is None:
        words = cleaned(claim.text).removeprefix(subject).strip()
        return f"Where {_lowered(subject)} may lie: {words if len(words) <= _LONGEST else _short(claimed(claim))}"
    words = _short(claim.quantity.text if claim.quantity else _RELATIONS.get(claim.relation, claim.relation))
    if claim.relation == "border_length":
        named = _object(claim)
        return f"{named[:1].upper()}{named[1:]} is {length(measured.distance_m)} long (claim: “{words}”)"
    return f"{subject} lies {_away(claim, measured)} {_object(claim)} (claim: “{words}”)"


def _lowered(subject: str) -> str:
    """Return a subject as it stands within a sentence."""
    first, gap, rest = subject.partition(" ")
    return f"{first.lower()}{gap}{rest}" if first in _LOWERED else subject


def _away(claim: Claim, measured: Measurement) -> str:
    if claim.object.kind == "country" and measured.distance_m == 0:
        return "inside"
    if claim.direction_deg is None:
        return f"{length(measured.distance_m)} from"
    return f"{length(measured.distance_m)} {compass(_azimuth(claim, measured))} of"


def _azimuth(claim: Claim, measured: Measurement) -> float:
    """Return the direction from object to subject, whichever way the line was measured."""
    ends = [measured.start, measured.end]
    place = claim.subject.resolution.place if claim.subject and claim.subject.resolution else None
    if place is None or inverse(place.position, ends[0]).distance_m < inverse(place.position, ends[1]).distance_m:
        ends.reverse()
    return inverse(*ends).azimuth_deg


def _object(claim: Claim) -> str:
    words = _lowered(_short(claim.object.text))
    return f"the {words}" if claim.object.kind == "border" and words.startswith("border") else words


def _short(text: str, *, most: int = _LONGEST) -> str:
    clean = cleaned(text)
    return clean if len(clean) <= most else f"{clean[: most - 1].rstrip()}…"
