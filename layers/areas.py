"""What is not sharp: how far places extend, what the words admit, and where an unnamed subject may lie."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, Final

from geo.findings.lent import lent_by
from layers.layer import Layer, Style
from layers.table import NUMBER, TEXT, WHOLE, Table

if TYPE_CHECKING:
    from shapely.geometry.base import BaseGeometry

    from geo.claims.claim import Referent
    from geo.findings import Finding, Findings
    from geo.findings.form import Json

__all__ = ["area_of", "located", "uncertainty"]

_UNCERTAINTY: Final = Table(
    "uncertainty",
    "Extent of the places measured between, and the distances the words admit",
    columns={
        "article": TEXT,
        "number": WHOLE,
        "role": TEXT,
        "name": TEXT,
        "inner_m": NUMBER,
        "outer_m": NUMBER,
        "verdict": TEXT,
    },
    style=Style(weight_px=1.5, fill_opacity=0.06, dash=(6, 5), by_verdict=True),
    made_of=("gazetteer",),
)
_LOCATED: Final = Table(
    "located",
    "Where a subject without a name may lie by the words alone",
    columns={
        "article": TEXT,
        "number": WHOLE,
        "claim": TEXT,
        "subject": TEXT,
        "object": TEXT,
        "quantity": TEXT,
        "verdict": TEXT,
        "explanation": TEXT,
    },
    style=Style(colour="#6B6B6B", weight_px=1.5, fill_opacity=0.12, dash=(3, 5)),
    made_of=("borders", "gazetteer"),
)
_LARGEST_M: Final = 5_000_000.0


def uncertainty(findings: "Findings") -> Layer:
    """Return the areas behind the range of each measurement.

    role: "extent of subject" and "extent of object", circles of a place's radius; "claimed distance", the ring or
    circle of the stated distance around the subject. inner_m is 0 for circles.
    """
    areas = [(f, *a) for f in findings for a in _areas(f)]
    return _UNCERTAINTY.layer(
        rows=[
            (f.article.id, f.number, role, name, inner, outer, f.verdict.holds)
            for f, role, name, inner, outer, _ in areas
        ],
        shapes=[shape for *_, shape in areas],
        lent=lent_by(findings),
    )


def located(findings: "Findings") -> Layer:
    """Return the area that the words allow for each subject no gazetteer knows ("a farm two miles east of ...")."""
    found = [f for f in findings if f.located is not None]
    return _LOCATED.layer(
        rows=[_located_row(f) for f in found],
        shapes=[area_of(f.located) for f in found if f.located],
        lent=lent_by(findings),
    )


def area_of(located: "Json") -> "BaseGeometry":
    """Return a finding's located area as a valid shape, without the slivers that rounding left.

    >>> speck = [[1, 1], [1, 1], [1, 1], [1, 1]]
    >>> area_of({"type": "MultiPolygon", "coordinates": [[speck], [[[0, 0], [0, 2], [2, 0], [0, 0]]]]}).area
    2.0
    """
    import shapely
    from shapely.geometry import shape

    parts = shapely.get_parts(shapely.get_parts(shapely.make_valid(shape(located))))
    return shapely.union_all(parts[shapely.area(parts) > 0])


Area = tuple[str, str, float, float, "BaseGeometry"]


def _areas(finding: "Finding") -> Iterator[Area]:
    if finding.measurement is None:
        return
    yield from _extent("extent of subject", finding.claim.subject)
    yield from _extent("extent of object", finding.claim.object)
    yield from _claimed(finding)


def _extent(role: str, referent: "Referent | None") -> Iterator[Area]:
    place = referent.resolution.place if referent and referent.resolution else None
    from geo.ground.area import circle

    if place is None or not 0 < place.radius_m <= _LARGEST_M or place.feature_code.startswith("A.PCL"):
        return
    yield role, place.name, 0.0, place.radius_m, circle(place.position, place.radius_m)


def _claimed(finding: "Finding") -> Iterator[Area]:
    from geo.ground.area import circle, ring

    quantity, measured = finding.claim.quantity, finding.measurement
    if finding.claim.relation == "border_length":  # a length along a line is no distance around a point
        return
    if quantity is None or measured is None or quantity.high_m is None or not 0 < quantity.high_m <= _LARGEST_M:
        return
    low_m, high_m, name = quantity.low_m, quantity.high_m, measured.start_name
    if 0 < low_m < high_m:
        yield "claimed distance", name, low_m, high_m, ring(measured.start, low_m, high_m)
    else:
        yield "claimed distance", name, 0.0, high_m, circle(measured.start, high_m)


def _located_row(finding: "Finding") -> tuple[Any, ...]:
    claim = finding.claim
    return (
        finding.article.id,
        finding.number,
        claim.text,
        claim.subject.text if claim.subject else None,
        claim.object.text,
        claim.quantity.text if claim.quantity else None,
        finding.verdict.holds,
        finding.verdict.explanation,
    )
