"""Whether a place may be called by a noun: no county is "the city", no mountain range "the village"."""

from collections.abc import Iterable
from typing import Final

from geo.claims.claim import Referent

__all__ = ["fits"]

_TOWNS: Final = frozenset("city town village hamlet suburb community settlement municipality township port".split())
_WIDE: Final = frozenset({"county", "province", "region", "district", "oblast", "state"})
_ISLANDS: Final = ("T.ISL", "A.PCL", "A.ADM1", "A.TERR")
_NO_TOWNS: Final = ("A.ADM1", "A.PCL", "T.", "H.", "L.RGN", "L.CONT")


def fits(referent: Referent | None, words: Iterable[str]) -> bool:
    """Tell whether words in lower case, such as "the town", may stand for a place; what is no known place fits."""
    place = referent.resolution.place if referent and referent.resolution else None
    called = set(words)
    if place is not None and "island" in called:
        return place.feature_code.startswith(_ISLANDS)
    if place is None or _TOWNS.isdisjoint(called):
        return True
    named_wide = place.feature_code.startswith("A.ADM") and not _WIDE.isdisjoint(place.name.lower().split())
    return not named_wide and (place.feature_code == "T.ISL" or not place.feature_code.startswith(_NO_TOWNS))
