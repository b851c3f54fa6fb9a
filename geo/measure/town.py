"""The town instead of the region of its name: distances are from towns unless the text says "region"."""

import re
from dataclasses import replace
from typing import Final

from geo.claims.claim import Claim, Referent
from geo.ground.geodesic import inverse
from geo.places.fold import fold
from geo.places.place import Place

__all__ = ["from_towns"]

_REGION: Final = re.compile(
    r"\b(?:region|oblast|voblast|province|county|district|state|department|governorate|prefecture|canton|municipality)s?\b",
    re.IGNORECASE,
)
_BESIDE: Final = 14  # characters after a name in which such a word would stand


def from_towns(claim: Claim, text: str) -> Claim:
    """Return the claim with each region replaced by the town of its name inside it; text: the article's.

    "Brest" in "200 miles from Brest" is the city, though the region of Brest is a candidate too.
    """
    if claim.relation in {"inside", "adjacent", "border_length"}:
        return claim
    subject = _town(claim.subject, text) if claim.subject else None
    return replace(claim, subject=subject, object=_town(claim.object, text))


def _town(referent: Referent, text: str) -> Referent:
    other = _town(referent.other, text) if referent.other else None
    resolution = referent.resolution
    region = resolution.place if resolution else None
    if resolution is None or region is None or not region.feature_code.startswith("A.ADM"):
        return replace(referent, other=other)
    named = resolution.mention
    if resolution.source != "text" or _REGION.search(referent.text + text[named.start : named.end + _BESIDE]):
        return replace(referent, other=other)
    towns = (c.place for c in resolution.candidates if _is_town(c.place, region, named.text))
    return replace(referent, other=other, resolution=replace(resolution, place=next(towns, region)))


def _is_town(place: Place, region: Place, name: str) -> bool:
    if not place.feature_code.startswith("P.") or place.country != region.country:
        return False
    away_m = inverse(place.position, region.position).distance_m
    return away_m <= 1.5 * region.radius_m and fold(name) in {fold(place.name), fold(region.name.split(" ")[0])}
