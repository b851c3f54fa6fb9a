"""Questions about places: where one is, and how far two are apart."""

import csv
import json
from collections.abc import Callable, Sequence
from io import StringIO
from typing import Any, Final

from geo.claims.claim import Referent
from geo.errors import HowfarError
from geo.measure import Measurement
from geo.places.place import Place
from maps.cli_options import Settings
from maps.cli_world import country, gazetteer, position
from maps.page_words import compass, length
from maps.report_tables import guarded
from maps.report_words import plain, span

__all__ = ["Answer", "geocoded", "measured", "measurement_as", "places_as"]

Json = dict[str, Any]
Answer = tuple[str, Place]
_DIGITS: Final = 6


def geocoded(
    names: Sequence[str], settings: Settings, *, near: str | None, country: str | None, limit: int
) -> tuple[list[Answer], list[HowfarError]]:
    """Return the places of each name, best first, and an error for each name that nobody bears."""
    found, missing = list[Answer](), list[HowfarError]()
    for name in names:
        try:
            found += [(name, place) for place in _places(name, settings, near=near, code=country)[:limit]]
        except HowfarError as error:
            missing.append(error)
    return found, missing


def measured(start: str, end: str, settings: Settings) -> Measurement:
    """Measure between two things given in words, the user's own places known; raise UnknownPlace or UnknownBorder."""
    from geo.apart import distance
    from geo.phrase import refer

    known = gazetteer(settings)
    ends = refer(start, known), refer(end, known)
    for referent in ends:
        _must_be_a_border(referent)
    return distance(*ends, worldview=settings.worldview)


def places_as(found: Sequence[Answer], form: str) -> str:
    """Return places in a format: text, json, jsonl, csv or geojson."""
    rows = [_place_row(name, place) for name, place in found]
    texts = [_place_line(name, place) for name, place in found]
    return _written(rows, form, text="\n".join(texts), geometry=lambda row: _point(row["lon"], row["lat"]))


def measurement_as(measurement: Measurement, form: str, *, asked: tuple[str, str]) -> str:
    """Return a measurement in a format: text, json, jsonl, csv or geojson."""
    row = {
        "from_name": asked[0],
        "to_name": asked[1],
        **_figures(measurement),
        "sources": list(measurement.sources),
        "claim": measurement.claim or None,
        "others": [{"claim": other.claim, **_figures(other)} for other in measurement.others],
    }
    line = {"type": "LineString", "coordinates": [row["from"], row["to"]]}
    return _written([row], form, text=_measurement_text(measurement), geometry=lambda _row: line)


def _figures(measurement: Measurement) -> Json:
    return {
        "distance_m": round(measurement.distance_m, 3),
        "low_m": round(measurement.low_m, 3),
        "high_m": round(measurement.high_m, 3),
        "azimuth_deg": round(measurement.azimuth_deg, 4),
        "from": [measurement.start.lon, measurement.start.lat],
        "to": [measurement.end.lon, measurement.end.lat],
    }


def _must_be_a_border(referent: Referent) -> None:
    """Raise UnknownBorder for a border of two countries that do not touch, rather than measure to another one."""
    from geo.ground.store import borders

    if referent.kind == "border" and len(referent.sides) == 2:
        borders().border(*referent.sides)


def _places(name: str, settings: Settings, *, near: str | None, code: str | None) -> tuple[Place, ...]:
    from geo.naming import named, unknown

    known = gazetteer(settings)
    beside = near or settings.home
    found = named(name, known, near=position(beside, known) if beside else None, country=country(code, known))
    bias = country(settings.country_bias, known)
    if not found:
        raise unknown(name, known)
    return tuple(sorted(found, key=lambda place: bias is not None and place.country != bias))


def _place_row(name: str, place: Place) -> Json:
    return {
        "asked": name,
        "id": place.id,
        "name": place.name,
        "lon": round(place.position.lon, _DIGITS),
        "lat": round(place.position.lat, _DIGITS),
        "radius_m": round(place.radius_m),
        "feature_code": place.feature_code,
        "country": place.country,
        "admin": list(place.admin),
        "population": place.population,
    }


def _place_line(name: str, place: Place) -> str:
    named = ", ".join(part for part in (place.name, *place.admin[::-1], place.country) if part)
    people = f", population {place.population:,}" if place.population else ""
    at = f"{place.position.lat:.4f}, {place.position.lon:.4f}"
    return plain(f"{name}: {named} (latitude, longitude {at}; {place.feature_code}{people}; {place.id})")


def _measurement_text(measurement: Measurement) -> str:
    ends = f"{measurement.start_name} to {measurement.end_name}{_by(measurement)}"
    lines = [
        f"{length(measurement.distance_m)} ({measurement.distance_m:,.0f} m) from {ends}",
        *(
            f"{length(other.distance_m)} ({other.distance_m:,.0f} m) to {other.end_name}{_by(other)}"
            for other in measurement.others
        ),
        f"range {span(measurement.low_m, measurement.high_m)}; bearing {measurement.azimuth_deg:.1f}° "
        f"({compass(measurement.azimuth_deg)}); geodesic on the WGS 84 ellipsoid",
        *(f"at {p.lat:.5f}, {p.lon:.5f} (latitude, longitude)" for p in (measurement.start, measurement.end)),
        f"sources: {'; '.join(measurement.sources)}",
    ]
    return "\n".join(map(plain, lines))


def _by(measurement: Measurement) -> str:
    return f" {measurement.claim}" if measurement.claim else ""


def _written(rows: Sequence[Json], form: str, *, text: str, geometry: Callable[[Json], Json]) -> str:
    if form == "json":
        return json.dumps(rows, ensure_ascii=False, indent=1) + "\n"
    if form == "jsonl":
        return "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows)
    if form == "csv":
        return _csv(rows)
    if form == "geojson":
        features = [{"type": "Feature", "properties": row, "geometry": geometry(row)} for row in rows]
        return json.dumps({"type": "FeatureCollection", "features": features}, ensure_ascii=False, indent=1) + "\n"
    return text + "\n"


def _csv(rows: Sequence[Json]) -> str:
    out = StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(rows[0])
    writer.writerows([[_cell(value) for value in row.values()] for row in rows])
    return out.getvalue()


def _cell(value: object) -> object:
    if isinstance(value, list):
        return guarded("; ".join(_said(part) for part in value))
    return guarded(value) if isinstance(value, str) else value


def _point(lon: float, lat: float) -> Json:
    return {"type": "Point", "coordinates": [lon, lat]}


def _said(part: object) -> str:
    """Return one of several values in a cell; of another measurement its claim and its length."""
    return f"{part['claim']}: {part['distance_m']} m" if isinstance(part, dict) else str(part)
