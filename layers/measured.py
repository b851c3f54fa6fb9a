"""What was measured: the lines between the two points that prove a verdict, and the borders they lead to."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, Final

from geo.errors import UnknownBorder
from geo.findings.lent import lent_by
from layers.geodesics import arc
from layers.layer import LOOKS, Layer, Style
from layers.table import NUMBER, TEXT, WHOLE, Table

if TYPE_CHECKING:
    from shapely.geometry.base import BaseGeometry

    from geo.claims.claim import Referent
    from geo.findings import Finding, Findings
    from geo.ground.border import Border
    from geo.ground.store import BorderStore
    from geo.measure import Measurement

__all__ = ["borders", "measured_line", "measurements"]

_MEASUREMENTS: Final = Table(
    "measurements",
    "Measured distances with their range and verdict",
    columns={
        "article": TEXT,
        "number": WHOLE,
        "claim": TEXT,
        "relation": TEXT,
        "subject": TEXT,
        "object": TEXT,
        "quantity": TEXT,
        "stated_low_m": NUMBER,
        "stated_high_m": NUMBER,
        "distance_m": NUMBER,
        "low_m": NUMBER,
        "high_m": NUMBER,
        "azimuth_deg": NUMBER,
        "from_name": TEXT,
        "to_name": TEXT,
        "verdict": TEXT,
        "sign": TEXT,
        "flags": TEXT,
        "explanation": TEXT,
        "sources": TEXT,
    },
    style=Style(weight_px=4, by_verdict=True),
    made_of=("borders", "coast", "gazetteer"),
)
_BORDERS: Final = Table(
    "borders",
    "Borders and coasts that claims are measured to",
    columns={
        "sides": TEXT,
        "kind": TEXT,
        "length_m": NUMBER,
        "accuracy_m": NUMBER,
        "disputed": TEXT,
        "source": TEXT,
        "findings": WHOLE,
    },
    style=Style(colour="#7D2E68", weight_px=2),
    made_of=("borders", "coast"),
)


def measurements(findings: "Findings", *, store: "BorderStore | None" = None) -> Layer:
    """Return one geodesic for each finding that was measured, from the subject's point to the object's nearest.

    Where the length of a border was measured it is that border's line, of the store, the shipped one if None.
    """
    measured = [f for f in findings if f.measurement is not None]
    return _MEASUREMENTS.layer(
        rows=[_measured_row(f) for f in measured],
        shapes=[measured_line(f, f.measurement, store) for f in measured if f.measurement],
        lent=lent_by(findings),
    )


def borders(findings: "Findings", *, store: "BorderStore | None" = None) -> Layer:
    """Return the whole line of each border and coast that a finding speaks of, once; store: the shipped one if None."""
    lines = _lines(findings, store or _shipped())
    return _BORDERS.layer(
        rows=[_border_row(*key, line, count) for key, (line, count) in lines.items()],
        shapes=[line.line for line, _ in lines.values()],
    )


def measured_line(finding: "Finding", measured: "Measurement", store: "BorderStore | None" = None) -> "BaseGeometry":
    """Return the geodesic that was measured, cut at the antimeridian; of a border's length that border's line."""
    target = finding.claim.object
    if finding.claim.relation == "border_length" and target.sides:
        try:
            return _line("coast" if target.kind == "coast" else "border", target.sides, store or _shipped()).line
        except UnknownBorder:
            pass
    return arc(measured.start, measured.end)


def _measured_row(finding: "Finding") -> tuple[Any, ...]:
    claim, measured, verdict = finding.claim, finding.measurement, finding.verdict
    assert measured is not None
    low_m, high_m = (claim.quantity.low_m, claim.quantity.high_m) if claim.quantity else (None, None)
    return (
        finding.article.id,
        finding.number,
        claim.text,
        claim.relation,
        claim.subject.text if claim.subject else None,
        claim.object.text,
        claim.quantity.text if claim.quantity else None,
        low_m,
        high_m,
        measured.distance_m,
        measured.low_m,
        measured.high_m,
        measured.azimuth_deg,
        measured.start_name,
        measured.end_name,
        verdict.holds,
        LOOKS[verdict.holds].sign,
        ", ".join(verdict.flags),
        verdict.explanation,
        "; ".join(measured.sources),
    )


def _border_row(kind: str, sides: tuple[str, ...], line: "Border", findings: int) -> tuple[Any, ...]:
    return ("-".join(sides), kind, line.length_m, line.accuracy_m, "; ".join(line.disputed), line.source, findings)


def _lines(findings: "Findings", store: "BorderStore") -> dict[tuple[str, tuple[str, ...]], tuple["Border", int]]:
    lines: dict[tuple[str, tuple[str, ...]], tuple[Border, int]] = {}
    for finding in findings:
        for key, line in _spoken_of(finding, store):
            lines[key] = (line, lines.get(key, (line, 0))[1] + 1)
    return dict(sorted(lines.items()))


def _spoken_of(finding: "Finding", store: "BorderStore") -> Iterator[tuple[tuple[str, tuple[str, ...]], "Border"]]:
    target = finding.claim.object
    if target.kind not in ("border", "coast") or not target.sides:
        return
    sides = _sides(target, _home(finding.claim.subject), store)
    try:
        line = _line(target.kind, sides, store)
    except UnknownBorder:
        return
    yield (target.kind, sides), line


def _line(kind: str, sides: tuple[str, ...], store: "BorderStore") -> "Border":
    if kind == "coast":
        return store.coast(sides[0])
    return store.border(*sides[:2]) if len(sides) > 1 else store.land_border(sides[0])


def _sides(target: "Referent", home: str | None, store: "BorderStore") -> tuple[str, ...]:
    """Complete "the Polish border" by the country the subject lies in, where the two adjoin."""
    only = target.sides[0]
    if target.kind == "border" and len(target.sides) == 1 and home and home in store.neighbours(only):
        return (min(home, only), max(home, only))
    return tuple(sorted(target.sides))


def _home(subject: "Referent | None") -> str | None:
    place = subject.resolution.place if subject and subject.resolution else None
    return place.country if place else None


def _shipped() -> "BorderStore":
    from geo.ground.store import borders as shipped

    return shipped()
