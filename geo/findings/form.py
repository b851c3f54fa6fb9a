"""The JSON form of a finding's parts, as docs/contract.md has it."""

from typing import Any

from geo.claims.claim import Quantity, Referent
from geo.measure import Measurement
from geo.places.place import Place
from geo.places.resolve import Resolution

__all__ = [
    "Json",
    "measurement_form",
    "mention_form",
    "object_form",
    "place_form",
    "quantity_form",
    "subject_form",
]

Json = dict[str, Any]


def place_form(place: Place | None) -> Json | None:
    """Return a place, None for none."""
    if place is None:
        return None
    return {
        "id": place.id,
        "name": place.name,
        "lon": place.position.lon,
        "lat": place.position.lat,
        "radius_m": round(place.radius_m),
        "feature_code": place.feature_code,
        "country": place.country,
        "admin": list(place.admin),
    }


def mention_form(resolution: Resolution) -> Json:
    """Return a resolved mention with its candidates."""
    mention = resolution.mention
    return {
        "start": mention.start,
        "end": mention.end,
        "text": mention.text,
        "kind": mention.kind,
        "in_organisation": mention.in_organisation,
        "approximate": resolution.approximate,
        "score": round(resolution.score, 4),
        "source": resolution.source,
        "place": place_form(resolution.place),
        "candidates": [
            {
                "id": c.place.id,
                "name": c.place.name,
                "lon": c.place.position.lon,
                "lat": c.place.position.lat,
                "country": c.place.country,
                "score": round(c.score, 4),
            }
            for c in resolution.candidates
        ],
    }


def _referent_place(referent: Referent) -> Json | None:
    return place_form(referent.resolution.place) if referent.resolution else None


def subject_form(referent: Referent | None) -> Json:
    """Return the subject of a claim; nobody is an empty text."""
    if referent is None:
        return {"start": None, "end": None, "text": "", "place": None}
    return {
        "start": referent.start,
        "end": referent.end,
        "text": referent.text,
        "place": _referent_place(referent),
    }


def object_form(referent: Referent) -> Json:
    """Return the object of a claim."""
    return {
        "start": referent.start,
        "end": referent.end,
        "text": referent.text,
        "kind": referent.kind,
        "sides": list(referent.sides),
        "place": _referent_place(referent),
    }


def quantity_form(quantity: Quantity | None) -> Json | None:
    """Return what the words say before any tolerance."""
    if quantity is None:
        return None
    return {
        "text": quantity.text,
        "low_m": quantity.low_m,
        "high_m": quantity.high_m,
        "hedge": quantity.hedge,
    }


def measurement_form(measurement: Measurement | None) -> Json | None:
    """Return a measurement, lengths to a decimetre."""
    if measurement is None:
        return None
    return {
        "distance_m": round(measurement.distance_m, 1),
        "low_m": round(measurement.low_m, 1),
        "high_m": round(measurement.high_m, 1),
        "azimuth_deg": round(measurement.azimuth_deg, 2),
        "from": [measurement.start.lon, measurement.start.lat],
        "to": [measurement.end.lon, measurement.end.lat],
        "sources": list(measurement.sources),
    }
