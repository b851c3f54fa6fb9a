"""From words such as "Polish border", "coast of Syria" or "Brest, Belarus" to what they mean."""

import re
from dataclasses import replace
from typing import Final

from geo.claims.claim import Referent, ReferentKind
from geo.errors import UnknownPlace
from geo.ground.blocs import BLOCS, bloc_named
from geo.ground.position import Position
from geo.naming import PointLike, country_code, named, unknown
from geo.places.gazetteer import Gazetteer
from geo.places.mention import Mention
from geo.places.place import Place
from geo.places.resolve import Candidate, Resolution

__all__ = ["Thing", "refer"]

Thing = PointLike | Referent

_BORDER: Final = r"(?:land |outer |external )?(?:border|frontier|boundary)(?: line)?s?"
_THE: Final = re.compile(r"^the\s+", re.IGNORECASE)
_OWNED: Final = re.compile(rf"(?P<x>.+?)(?:['’]s?)? {_BORDER}(?: (?:with|to) (?P<y>.+))?", re.IGNORECASE)
_OF: Final = re.compile(rf"{_BORDER} (?:of|between|with) (?P<x>.+?)(?: (?:and|with) (?P<y>.+))?", re.IGNORECASE)
_COAST: Final = re.compile(
    r"(?:(?:coast|coastline|shore|seaboard)(?: of (?P<of>.+))?|(?P<x>.+?)(?:['’]s?)? (?:coast|coastline|shore))",
    re.IGNORECASE,
)
_PAIR: Final = re.compile(r"\s*[-–—/]\s*|\s+and\s+")
_LON_LAT: Final = re.compile(r"\s*(?P<lon>[-+]?\d+(?:\.\d+)?)\s*,\s*(?P<lat>[-+]?\d+(?:\.\d+)?)\s*")


def refer(thing: Thing, gazetteer: Gazetteer) -> Referent:
    """Return what a place, a position, a (lon, lat) pair or words mean; raise UnknownPlace where nobody knows.

    Words: a name, a name and its country, "23.7, 52.1" (longitude first), a country, a border of one or two countries,
    a coast.
    """
    if isinstance(thing, Referent):
        return thing
    if isinstance(thing, Place):
        return _to_place(thing.name, thing)
    if isinstance(thing, Position):
        return _to_place("", _spot(thing))
    if isinstance(thing, tuple):
        return refer(Position(*thing), gazetteer)
    return _read(" ".join(thing.split()), gazetteer)


def _read(text: str, gazetteer: Gazetteer) -> Referent:
    numbers = _LON_LAT.fullmatch(text)
    if numbers:
        return refer(Position(float(numbers["lon"]), float(numbers["lat"])), gazetteer)
    words = _THE.sub("", text)
    line = _border(words, gazetteer) or _coast(words, gazetteer)
    return line or _country_or_place(text, gazetteer)


def _country_or_place(text: str, gazetteer: Gazetteer) -> Referent:
    places = named(text, gazetteer)
    if not places:
        raise unknown(text, gazetteer)
    if places[0].feature_code.startswith("A.PCL") and places[0].country:
        return _line(text, "country", places[0].country)
    return _to_place(text, places[0])


def _border(words: str, gazetteer: Gazetteer) -> Referent | None:
    match = _OF.fullmatch(words) or _OWNED.fullmatch(words)
    if not match:
        return None
    names = [match["x"]] if match["y"] is None else [match["x"], match["y"]]
    sides = [_side(name, gazetteer) for name in names]
    if sides == [None]:
        sides = _split(match["x"], gazetteer)
    blocs, codes = [[s for s in sides if s and (s in BLOCS) == bloc] for bloc in (True, False)]
    division = _division(names[0], gazetteer) if sides == [None] else None
    if division:
        return replace(_to_place(words, division), kind="border")
    if None in sides or len(blocs) > 1:
        raise _no_border(words, names, gazetteer)
    return Referent(words, 0, len(words), "border", tuple(codes), bloc=blocs[0] if blocs else None)


def _side(name: str, gazetteer: Gazetteer) -> str | None:
    """Return the bloc or the code of the country that a name or a demonym stands for."""
    words = _THE.sub("", name)
    return bloc_named(words) or country_code(words, gazetteer)


def _division(name: str, gazetteer: Gazetteer) -> Place | None:
    """Return the state or province of a name, which a border is that of sooner than of the town."""
    places = named(_THE.sub("", name), gazetteer)
    return next((place for place in places if place.feature_code == "A.ADM1"), None)


def _split(pair: str, gazetteer: Gazetteer) -> list[str | None]:
    """Return the two sides of "Poland-Belarus", wherever the hyphen between them stands."""
    for joint in _PAIR.finditer(pair):
        sides = [_side(half, gazetteer) for half in (pair[: joint.start()], pair[joint.end() :])]
        if None not in sides:
            return sides
    return [None]


def _no_border(words: str, names: list[str], gazetteer: Gazetteer) -> UnknownPlace:
    """Return the error for a border of what is no country, or of what nobody knows."""
    places = [named(_THE.sub("", name), gazetteer) for name in names]
    if all(places):
        whole = "of countries, of states and provinces, and of the EU, NATO or Schengen"
        return UnknownPlace(f"no border {words!r}; the data have borders {whole}")
    return unknown(words, gazetteer)


def _coast(words: str, gazetteer: Gazetteer) -> Referent | None:
    match = _COAST.fullmatch(words)
    if not match:
        return None
    name = match["of"] or match["x"]
    if name is None:
        return _line(words, "coast")
    code = country_code(_THE.sub("", name), gazetteer)
    return _line(words, "coast", code) if code else None


def _line(text: str, kind: ReferentKind, *sides: str) -> Referent:
    return Referent(text, 0, len(text), kind, sides)


def _to_place(text: str, place: Place) -> Referent:
    mention = Mention(text or place.name, 0, len(text or place.name))
    resolution = Resolution(mention, (Candidate(place, 1.0),), place, 1.0, source="pin")
    return Referent(mention.text, 0, mention.end, "place", resolution=resolution)


def _spot(position: Position) -> Place:
    name = f"{position.lon:g}, {position.lat:g}"
    return Place(f"position:{name}", name, position, 0.0, "S")
