"""Read articles, find the places they mention, and check what they claim about distance, direction and borders.

Names are imported when first used, so `import geo` alone costs next to nothing.
"""

from importlib import import_module
from typing import TYPE_CHECKING

from geo.check import check  # here, not lazily: the submodule of this name would else take its place

if TYPE_CHECKING:
    from geo.apart import distance, distances
    from geo.claims.claim import Claim, Quantity, Referent
    from geo.errors import (
        BadGeometry,
        BadInput,
        DamagedData,
        HowfarError,
        MissingExtra,
        UnknownBorder,
        UnknownPlace,
        UnreadableArticle,
        UnwritableOutput,
    )
    from geo.findings import CheckedArticle, Finding, Findings
    from geo.ground.border import Border, Coast, Region
    from geo.ground.nearest import NearestIndex
    from geo.ground.position import Bounds, Position
    from geo.measure import Measurement
    from geo.naming import geocode
    from geo.places.gazetteer import Gazetteer
    from geo.places.geocoder import OfflineGeocoder
    from geo.places.mention import Mention
    from geo.places.place import Place
    from geo.places.recognize import Recognizer
    from geo.places.resolve import Candidate, Hints, Pin, Resolution
    from geo.ready import border, neighbours, recognize, resolve
    from geo.text.article import Article
    from geo.verdict import Verdict

__all__ = [
    "Article",
    "BadGeometry",
    "BadInput",
    "Border",
    "Bounds",
    "Candidate",
    "CheckedArticle",
    "Claim",
    "Coast",
    "DamagedData",
    "Finding",
    "Findings",
    "Gazetteer",
    "Hints",
    "HowfarError",
    "Measurement",
    "Mention",
    "MissingExtra",
    "NearestIndex",
    "OfflineGeocoder",
    "Pin",
    "Place",
    "Position",
    "Quantity",
    "Recognizer",
    "Referent",
    "Region",
    "Resolution",
    "UnknownBorder",
    "UnknownPlace",
    "UnreadableArticle",
    "UnwritableOutput",
    "Verdict",
    "border",
    "check",
    "distance",
    "distances",
    "geocode",
    "neighbours",
    "recognize",
    "resolve",
]

_MODULES = {
    "geo.apart": "distance distances",
    "geo.ready": "border neighbours recognize resolve",
    "geo.claims.claim": "Claim Quantity Referent",
    "geo.errors": "BadGeometry BadInput DamagedData HowfarError MissingExtra UnknownBorder UnknownPlace "
    "UnreadableArticle UnwritableOutput",
    "geo.findings": "CheckedArticle Finding Findings",
    "geo.ground.border": "Border Coast Region",
    "geo.ground.nearest": "NearestIndex",
    "geo.ground.position": "Bounds Position",
    "geo.measure": "Measurement",
    "geo.naming": "geocode",
    "geo.places.gazetteer": "Gazetteer",
    "geo.places.geocoder": "OfflineGeocoder",
    "geo.places.mention": "Mention",
    "geo.places.place": "Place",
    "geo.places.recognize": "Recognizer",
    "geo.places.resolve": "Candidate Hints Pin Resolution",
    "geo.text.article": "Article",
    "geo.verdict": "Verdict",
}
_HOMES = {name: module for module, names in _MODULES.items() for name in names.split()}


def __getattr__(name: str) -> object:
    if name not in _HOMES:
        raise AttributeError(f"module 'geo' has no attribute {name!r}")
    value: object = getattr(import_module(_HOMES[name]), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
