"""What a user has settled by a pin is told among the sources of what was measured."""

from dataclasses import replace
from typing import Final

from geo.claims.claim import Claim, Referent
from geo.measure.measurement import Measurement

__all__ = ["tell_pins"]

_PINS: Final = "your pins"


def tell_pins(measurement: Measurement | None, claim: Claim) -> Measurement | None:
    """Return a measurement with the user's pins among its sources, where one says what is meant in its claim."""
    meant = (claim.subject, claim.object, claim.object.other)
    if measurement is None or not any(_pinned(referent) for referent in meant):
        return measurement
    return replace(measurement, sources=tuple(dict.fromkeys((*measurement.sources, _PINS))))


def _pinned(referent: Referent | None) -> bool:
    return referent is not None and referent.resolution is not None and referent.resolution.source == "pin"
