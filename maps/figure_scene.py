"""What a figure shows: measured lines and lengths of borders, the distances claimed, named points, located areas."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any, Final

from geo.claims.claim import Quantity, Referent
from geo.findings import Finding, Findings
from geo.ground.position import Position
from geo.measure import Measurement
from geo.places.place import Place
from geo.verdict import Holds

__all__ = ["Area", "Circle", "Line", "Point", "Run", "Scene", "middle", "scene"]

_FARTHEST_CIRCLE: Final = 6.0  # a claimed distance this many times the measured one would leave nothing to see


@dataclass(frozen=True, slots=True)
class Line:
    """A measured geodesic; numbers: of its findings in the figure, counted from 1, none where it has only one."""

    start: Position
    end: Position
    distance_m: float
    low_m: float
    high_m: float
    holds: Holds
    numbers: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Run:
    """A border or coast whose length was measured; sides and kind as in a claim's object; numbers as in Line."""

    sides: tuple[str, ...]
    kind: str
    length_m: float
    holds: Holds
    numbers: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Circle:
    """A claimed distance around a position: a ring where inner_m is more than 0."""

    centre: Position
    inner_m: float
    outer_m: float
    words: str
    holds: Holds


@dataclass(frozen=True, slots=True)
class Point:
    """A named place that a claim is about."""

    name: str
    position: Position
    radius_m: float


@dataclass(frozen=True, slots=True)
class Area:
    """Where a subject without a name may lie; shape is a GeoJSON geometry."""

    words: str
    shape: dict[str, Any]


@dataclass(frozen=True, slots=True)
class Scene:
    """All that is drawn of the findings.

    centre: of the projection, fixed where only one finding is drawn. corners: what has to be seen, circles and runs
    apart. spoken_of: the countries whose border or coast is spoken of, both where it is the one between two; home:
    codes of those that subjects lie in.
    """

    findings: tuple[Finding, ...]
    centre: Position | None
    corners: tuple[Position, ...]
    lines: tuple[Line, ...]
    runs: tuple[Run, ...]
    circles: tuple[Circle, ...]
    points: tuple[Point, ...]
    areas: tuple[Area, ...]
    spoken_of: tuple[frozenset[str], ...]
    home: frozenset[str]


def scene(findings: Finding | Findings) -> Scene | None:
    """Return what there is to draw of one finding or of all; None when none is measured or located."""
    wanted = tuple(findings) if isinstance(findings, Findings) else (findings,)
    drawn = tuple(f for f in wanted if f.measurement is not None or f.located is not None)
    if not drawn:
        return None
    only = len(drawn) == 1
    lines, runs = tuple(_lines(wanted, only=only)), tuple(_runs(wanted, only=only))
    circles = tuple(c for f in drawn for c in _circles(f)) if only else ()
    points = tuple({p.name: p for f in drawn for p in _points(f)}.values())
    areas = tuple(Area(f.claim.subject.text if f.claim.subject else "", f.located) for f in drawn if f.located)
    centre = _home(drawn[0]) if only and not runs else None
    places = [_place(f.claim.subject) or _place(f.claim.object) for f in drawn]
    home = frozenset(place.country for place in places if place and place.country)
    spoken_of = tuple(frozenset(f.claim.object.sides) for f in drawn if f.claim.object.sides)
    corners = tuple(_corners(lines, points, areas))
    return Scene(wanted, centre, corners, lines, runs, circles, points, areas, spoken_of, home)


def _lines(findings: Sequence[Finding], *, only: bool) -> Iterable[Line]:
    """Yield each line once, however many findings share it with one verdict."""
    shared: dict[tuple[Position, Position, Holds], list[tuple[int, Measurement]]] = {}
    for number, finding in enumerate(findings, 1):
        if finding.measurement is not None and not _is_run(finding):
            key = (finding.measurement.start, finding.measurement.end, finding.verdict.holds)
            shared.setdefault(key, []).append((number, finding.measurement))
    for (start, end, holds), measured in shared.items():
        numbers = () if only else tuple(number for number, _ in measured)
        first = measured[0][1]
        yield Line(start, end, first.distance_m, first.low_m, first.high_m, holds, numbers)


def _runs(findings: Sequence[Finding], *, only: bool) -> Iterable[Run]:
    for number, finding in enumerate(findings, 1):
        spoken_of, measured = finding.claim.object, finding.measurement
        if measured is not None and _is_run(finding):
            numbers = () if only else (number,)
            yield Run(spoken_of.sides, spoken_of.kind, measured.distance_m, finding.verdict.holds, numbers)


def _is_run(finding: Finding) -> bool:
    return finding.claim.relation == "border_length" and bool(finding.claim.object.sides)


def _circles(finding: Finding) -> Iterable[Circle]:
    quantity, measured = finding.claim.quantity, finding.measurement
    if quantity is None or measured is None or _is_run(finding):
        return
    low_m, high_m = _ends(quantity)
    if 0 < high_m <= _FARTHEST_CIRCLE * max(measured.distance_m, 1_000.0):
        yield Circle(_home(finding), low_m if low_m < high_m else 0.0, high_m, quantity.text, finding.verdict.holds)


def _ends(quantity: Quantity) -> tuple[float, float]:
    return quantity.low_m, quantity.low_m if quantity.high_m is None else quantity.high_m


def _points(finding: Finding) -> Iterable[Point]:
    claim = finding.claim
    for referent in (claim.subject, claim.object, claim.object.other):
        place = _place(referent)
        if place is not None and not place.feature_code.startswith("A."):
            yield Point(place.name, place.position, place.radius_m)


def _place(referent: Referent | None) -> Place | None:
    return referent.resolution.place if referent and referent.resolution else None


def _home(finding: Finding) -> Position:
    """Return the point a claim is about: its subject, else what the subject is located from."""
    for referent in (finding.claim.subject, finding.claim.object):
        place = _place(referent)
        if place is not None:
            return place.position
    if finding.measurement is not None:
        return finding.measurement.start
    return middle([Position(lon, lat) for lon, lat in _vertices(finding.located or {})])


def _corners(lines: Iterable[Line], points: Iterable[Point], areas: Iterable[Area]) -> list[Position]:
    ends = [end for line in lines for end in (line.start, line.end)]
    located = [Position(lon, lat) for area in areas for lon, lat in _vertices(area.shape)]
    return [*ends, *(point.position for point in points), *located]


def _vertices(area: dict[str, Any]) -> list[tuple[float, float]]:
    import shapely
    from shapely.geometry import shape

    return [(float(x), float(y)) for x, y in shapely.get_coordinates(shape(area))]


def middle(positions: Sequence[Position]) -> Position:
    """Return the middle of the box around positions, the short way round the globe."""
    first = positions[0].lon
    away = [(p.lon - first + 180) % 360 - 180 for p in positions]
    lats = [p.lat for p in positions]
    lon = first + (min(away) + max(away)) / 2
    return Position((lon + 180) % 360 - 180, (min(lats) + max(lats)) / 2)
