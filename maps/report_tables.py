"""The findings as tables and features for other programs: CSV, GeoJSON, JSON lines."""

import csv
import json
from collections import Counter
from io import StringIO
from typing import Any, Final

from geo.findings import CheckedArticle, Finding, Findings
from geo.findings.lent import lent_by
from geo.ground.position import Position
from geo.places.place import Place
from geo.shipped import attributions

__all__ = ["COLUMNS", "csv_text", "geojson", "guarded", "json_line"]

Json = dict[str, Any]

COLUMNS: Final = tuple(
    "article title published number start end claim relation subject object quantity allowed_low_m "
    "allowed_high_m distance_m low_m high_m azimuth_deg from_lon from_lat to_lon to_lat "
    "verdict flags explanation speaker sources".split()
)
# What a spreadsheet takes for the beginning of a formula.
_FORMULA: Final = ("=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠")


def csv_text(findings: Findings) -> str:
    """Return one line a claim, the columns being COLUMNS; what a spreadsheet would run has an apostrophe before it."""
    out = StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(COLUMNS)
    writer.writerows([[_cell(cell) for cell in _cells(finding)] for finding in findings])
    return out.getvalue()


def guarded(text: str) -> str:
    r"""Return text that no spreadsheet takes for a formula.

    >>> guarded('=HYPERLINK("http://a.example")'), guarded("Brest")
    ('\'=HYPERLINK("http://a.example")', 'Brest')
    """
    clean = text.replace("\x00", "\ufffd")
    return f"'{clean}" if clean.lstrip().startswith(_FORMULA) or clean.startswith(_FORMULA) else clean


def geojson(findings: Findings) -> str:
    """Return a FeatureCollection (RFC 7946): measured lines, located areas, places; "layer" tells them apart."""
    features = [f for finding in findings for f in _claim_features(finding)]
    features += [f for checked in findings.articles for f in _place_features(checked)]
    collection = {
        "type": "FeatureCollection",
        "attribution": [*attributions(), *lent_by(findings)],
        "features": features,
    }
    return json.dumps(collection, ensure_ascii=False, indent=1) + "\n"


def json_line(checked: CheckedArticle) -> str:
    """Return one article as one line of JSON, as docs/contract.md has it."""
    return json.dumps(checked.to_dict(), ensure_ascii=False) + "\n"


def _cell(value: object) -> object:
    if isinstance(value, float):
        return round(value, 6)
    return guarded(value) if isinstance(value, str) else value


def _cells(finding: Finding) -> tuple[object, ...]:
    article, claim, measured, verdict = finding.article, finding.claim, finding.measurement, finding.verdict
    subject = claim.subject.text if claim.subject else None
    quantity = claim.quantity.text if claim.quantity else None
    stated = (claim.start, claim.end, claim.text, claim.relation, subject, claim.object.text, quantity)
    lengths = (measured.distance_m, measured.low_m, measured.high_m, measured.azimuth_deg) if measured else (None,) * 4
    ends = [(p.lon, p.lat) for p in (measured.start, measured.end)] if measured else [(None, None)] * 2
    judged = (verdict.holds, ", ".join(verdict.flags), verdict.explanation, claim.speaker)
    allowed = verdict.admissible_m or (None, None)
    sources = "; ".join(measured.sources) if measured else None
    about = (article.id, article.title, article.published, finding.number)
    return (*about, *stated, *allowed, *lengths, *ends[0], *ends[1], *judged, sources)


def _claim_features(finding: Finding) -> list[Json]:
    said = {"article": finding.article.id, "number": finding.number, **finding.to_dict()}
    located = said.pop("located")
    measured = finding.measurement
    lines = [_feature("measurement", said, _line(measured.start, measured.end))] if measured else []
    areas = [_feature("located", said, _wound(located))] if located else []
    return lines + areas or [_feature("claim", said, None)]


def _wound(located: Json) -> Json:
    """Return an area that is valid, its outer rings counter-clockwise (RFC 7946, 3.1.6)."""
    import shapely

    from layers.areas import area_of

    wound: Json = json.loads(shapely.to_geojson(shapely.orient_polygons(area_of(located))))
    return wound


def _place_features(checked: CheckedArticle) -> list[Json]:
    found = Counter((r.place, r.source) for r in checked.resolutions if r.place and not r.approximate)
    return [_place_feature(place, source, checked.article.id, n) for (place, source), n in found.items()]


def _place_feature(place: Place, source: str, article: str, mentions: int) -> Json:
    said: Json = {"article": article, "id": place.id, "name": place.name, "country": place.country}
    said |= {"mentions": mentions, "source": source}
    return _feature("place", said, {"type": "Point", "coordinates": [place.position.lon, place.position.lat]})


def _feature(layer: str, properties: Json, geometry: Json | None) -> Json:
    return {"type": "Feature", "properties": {"layer": layer, **properties}, "geometry": geometry}


def _line(start: Position, end: Position) -> Json:
    """Return the line between two points, cut in two where it crosses the antimeridian (RFC 7946, 3.1.9)."""
    a, b = [start.lon, start.lat], [end.lon, end.lat]
    if abs(b[0] - a[0]) <= 180:
        return {"type": "LineString", "coordinates": [a, b]}
    side = 180.0 if a[0] > 0 else -180.0
    share = (side - a[0]) / (b[0] + 2 * side - a[0])
    lat = round(a[1] + share * (b[1] - a[1]), 6)
    return {"type": "MultiLineString", "coordinates": [[a, [side, lat]], [[-side, lat], b]]}
