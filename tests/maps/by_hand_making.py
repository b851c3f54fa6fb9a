"""How findings are made by hand: mentions, referents, claims, lengths and measurements in a text."""

from dataclasses import replace

from geo.claims.claim import Claim, Quantity, Referent
from geo.measure import Measurement
from geo.places.mention import Mention
from geo.places.place import Place
from geo.places.resolve import Candidate, Resolution

__all__ = ["GEONAMES", "OSM", "a_claim", "border_length", "km", "measure", "mention", "referent"]

OSM = "OpenStreetMap borders, 2026"
GEONAMES = "GeoNames"


def mention(text: str, name: str, place: Place | None, *, kind: str = "toponym", nth: int = 0) -> Resolution:
    """Return the resolution of the nth occurrence of a name."""
    start = _find(text, name, nth)
    candidates = () if place is None else (Candidate(place, 0.93),)
    return Resolution(Mention(name, start, start + len(name), kind), candidates, place, 0.93 if place else 0.0)


def _find(text: str, part: str, nth: int = 0) -> int:
    start = -1
    for _ in range(nth + 1):
        start = text.index(part, start + 1)
    return start


def referent(text: str, part: str, place: Place | None, *, kind: str = "place", sides=(), inside: str) -> Referent:
    """Return what a claim speaks of, as it stands in the text."""
    start = text.index(part, text.index(inside))
    resolution = mention(text, part, place) if place else None
    return Referent(part, start, start + len(part), kind, sides, resolution)


def a_claim(text: str, span: str, subject: Referent, object_: Referent, **more) -> Claim:
    """Return a claim over a span of the text."""
    start = text.index(span)
    more.setdefault("relation", "distance")
    return Claim(start, start + len(span), span, subject=subject, object=object_, **more)


def km(text: str, value: float, *, hedge: str = "exact", unit_m: float = 1000.0, high: float | None = -1) -> Quantity:
    """Return a stated length."""
    metres = value * unit_m
    return Quantity(text, metres, metres if high == -1 else high, hedge, value, unit_m, unit_m)


def measure(distance, low, high, azimuth, start, end, *names) -> Measurement:
    """Return a measurement of two places or points."""
    points = [p.position if isinstance(p, Place) else p for p in (start, end)]
    return Measurement(distance, low, high, azimuth, *points, *names, (OSM, GEONAMES))


def border_length(frontier):
    """Return a finding that says how long the Poland-Belarus border is."""
    claim = frontier[0].claim
    said = replace(claim, text="the border is 300 km long", relation="border_length")
    whole = replace(said, object=replace(claim.object, text="The border of Poland and Belarus", sides=("PL", "BY")))
    measured = replace(frontier[0].measurement, distance_m=300_000.0, low_m=300_000.0, high_m=300_000.0)
    return replace(frontier[0], claim=whole, measurement=measured)
