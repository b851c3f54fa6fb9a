"""From words such as "Polish border", "coast of Syria" or "Brest, Belarus" to what they mean."""

import re
from dataclasses import replace
from typing import Final
from unicodedata import category

from geo.claims.claim import Referent, ReferentKind
from geo.errors import UnknownPlace
from geo.ground.blocs import BLOCS, bloc_named
from geo.ground.geodesic import inverse
from geo.ground.position import Position
from geo.ground.territory import TERRITORIES
from geo.naming import PointLike, country_code, named, position_of, unknown
from geo.places.fold import fold
from geo.places.gazetteer import Gazetteer
from geo.places.mention import Mention
from geo.places.place import Place
from geo.places.resolve import Candidate, Resolution

__all__ = ["Thing", "refer"]

Thing = PointLike | Referent

_BORDER: Final = r"(?:land |outer |external )?(?:border|frontier|boundary)(?: line)?s?"
_THE: Final = re.compile(r"^the\s+", re.IGNORECASE)
_BARE: Final = re.compile(rf"(?:nearest |closest )?{_BORDER}", re.IGNORECASE)
_OWNED: Final = re.compile(rf"(?P<x>.+?)(?:['’]s?)? {_BORDER}(?: (?:with|to) (?P<y>.+))?", re.IGNORECASE)
_OF: Final = re.compile(rf"{_BORDER} (?:of|between|with) (?P<x>.+?)(?: (?:and|with) (?P<y>.+))?", re.IGNORECASE)
_COAST: Final = re.compile(
    r"(?:(?:nearest |closest |open )?(?:sea|ocean)"
    r"|(?:nearest |closest )?(?:coast|coastline|shore|seaboard)(?: of (?P<of>.+))?"
    r"|(?P<x>.+?)(?:['’]s?)? (?:coast|coastline|shore|seaboard))",
    re.IGNORECASE,
)
_ISLAND: Final = "T.ISL"
_PAIR: Final = re.compile(r"\s*[-–—/]\s*|\s+and\s+")
_NUMBER: Final = r"[-+]?(?:\d+(?:\.\d*)?|\.\d+|nan|NaN|inf)"  # what is no number here is said to be none
_LON_LAT: Final = re.compile(rf"\s*(?P<lon>{_NUMBER})\s*,\s*(?P<lat>{_NUMBER})\s*")


def refer(thing: Thing, gazetteer: Gazetteer) -> Referent:
    """Return what a place, a position, a (lon, lat) pair or words mean; raise UnknownPlace where nobody knows.

    Words: a name, a name and its country, "23.7, 52.1" (longitude first), a country, a border of one or two countries,
    a coast, a bloc such as the EU, a continent, a sea, a territory such as Gaza. Raises BadGeometry for a
    thing of another kind.
    """
    if isinstance(thing, Referent):
        return thing
    if isinstance(thing, Place):
        return _to_place(thing.name, thing)
    if isinstance(thing, str):
        return _read(" ".join(thing.split()), gazetteer)
    return _to_place("", _spot(position_of(thing)))


def _read(text: str, gazetteer: Gazetteer) -> Referent:
    if any(category(letter) == "Cc" for letter in text):
        raise unknown(text, gazetteer)  # what stands before a NUL may be a name
    numbers = _LON_LAT.fullmatch(text)
    if numbers:
        return _to_place("", _spot(Position(float(numbers["lon"]), float(numbers["lat"]))))
    words = _THE.sub("", text)
    line = _border(words, gazetteer) or _coast(words, gazetteer)
    return line or _country_or_place(text, gazetteer)


def _country_or_place(text: str, gazetteer: Gazetteer) -> Referent:
    bloc = bloc_named(text)
    if bloc:
        return Referent(text, 0, len(text), "country", bloc=bloc)
    places = named(text, gazetteer) or _territory(text)
    code = None if places else country_code(text, gazetteer)
    if code:
        return _line(text, "country", code)
    if not places:
        raise unknown(text, gazetteer)
    return _meant(text, places[0])


def _meant(text: str, place: Place) -> Referent:
    if place.feature_code.startswith("A.PCL") and place.country:
        return _line(text, "country", place.country)
    return _to_place(text, place)


def _border(words: str, gazetteer: Gazetteer) -> Referent | None:
    if _BARE.fullmatch(words):
        return _line(words, "border")
    match = _OF.fullmatch(words) or _OWNED.fullmatch(words)
    if not match:
        return None
    names = [match["x"]] if match["y"] is None else [match["x"], match["y"]]
    sides = [_side(name, gazetteer) for name in names]
    if sides == [None]:
        sides = _split(match["x"], gazetteer)
    blocs, codes = [[s for s in sides if s and (s in BLOCS) == bloc] for bloc in (True, False)]
    if sides == [None] and len(names) == 1:
        names = _halves(match["x"], gazetteer) or names
        sides = [_side(name, gazetteer) for name in names]
        codes = [s for s in sides if s]
    area = _area(names[sides.index(None)], gazetteer) if None in sides and not blocs else None
    if area:
        return replace(_to_place(words, area), kind="border", sides=tuple(codes))
    if None in sides or len(blocs) > 1:
        raise _no_border(words, names, gazetteer)
    return Referent(words, 0, len(words), "border", tuple(codes), bloc=blocs[0] if blocs else None)


def _side(name: str, gazetteer: Gazetteer) -> str | None:
    """Return the bloc or the code of the country that a name or a demonym stands for."""
    words = _THE.sub("", name)
    return bloc_named(words) or country_code(words, gazetteer)


def _area(name: str, gazetteer: Gazetteer) -> Place | None:
    """Return the territory, state or province of a name or of who lives there, sooner than a town so called."""
    words = _THE.sub("", name)
    bearing = [found.place for found in gazetteer.lookup(words)]
    territories = (t for t in TERRITORIES for place in bearing if place.name in t.names and t.near(place.position))
    called = [words, *(t.names[0] for t in territories)]
    divisions = (place for place in (*named(words, gazetteer), *bearing) if place.feature_code == "A.ADM1")
    return next((place for name in called for place in _territory(name)), None) or next(divisions, None)


def _territory(name: str) -> tuple[Place, ...]:
    """Return the territory of a name as a place, none where it is none."""
    wanted = fold(_THE.sub("", name))
    found = next((t for t in TERRITORIES if wanted in map(fold, t.names)), None)
    if found is None:
        return ()
    west, south, east, north = found.box
    middle = Position((west + east) / 2, (south + north) / 2)
    radius_m = inverse(middle, Position(east, north)).distance_m
    return (Place(f"territory:{found.names[0]}", found.names[0], middle, radius_m, "L.RGN"),)


def _halves(pair: str, gazetteer: Gazetteer) -> list[str] | None:
    """Return the names of the two sides of "Israel-Gaza": a country and a part of another; None for no such pair."""
    halves = ([pair[: joint.start()], pair[joint.end() :]] for joint in _PAIR.finditer(pair))
    return next((two for two in halves if _mixed(two, gazetteer)), None)


def _mixed(two: list[str], gazetteer: Gazetteer) -> bool:
    return any(_side(a, gazetteer) and _area(b, gazetteer) for a, b in (two, two[::-1]))


def _split(pair: str, gazetteer: Gazetteer) -> list[str | None]:
    """Return the two sides of "Poland-Belarus", wherever the hyphen between them stands."""
    for joint in _PAIR.finditer(pair):
        sides = [_side(half, gazetteer) for half in (pair[: joint.start()], pair[joint.end() :])]
        if None not in sides:
            return sides
    return [None]


def _no_border(words: str, names: list[str], gazetteer: Gazetteer) -> UnknownPlace:
    """Return the error for a border of what is no country, or of what nobody knows."""
    missing = [name for name in names if not named(_THE.sub("", name), gazetteer)]
    if missing:
        return unknown(words, gazetteer, instead=_THE.sub("", missing[0]))
    whole = "of countries, of states and provinces, of disputed territories, and of the EU, NATO or Schengen"
    return UnknownPlace(f"no border {words!r}; the data have borders {whole}")


def _coast(words: str, gazetteer: Gazetteer) -> Referent | None:
    match = _COAST.fullmatch(words)
    if not match:
        return None
    name = match["of"] or match["x"]
    if name is None:
        return _line(words, "coast")
    owner = _THE.sub("", name)
    code = country_code(owner, gazetteer)
    if code:
        return _line(words, "coast", code)
    places = named(owner, gazetteer)
    sea = next((place for place in places if place.feature_code.startswith("H.")), None)
    if sea:
        return _to_place(words, sea)
    island = next((place for place in places if place.feature_code in {"A.ADM1", _ISLAND}), None)
    area = island if island and island.feature_code == _ISLAND else _area(owner, gazetteer)
    if area:
        return replace(_to_place(words, area), kind="coast")
    called = next((found.place for found in gazetteer.lookup(words) if found.place.name == words), None)
    if called:
        return _meant(words, called)  # "Ivory Coast", "Gold Coast"
    if not places:
        raise unknown(words, gazetteer, instead=owner)
    raise UnknownPlace(
        f"no coast {words!r}; the data have coasts of countries, of states and provinces, of islands and of seas"
    )


def _line(text: str, kind: ReferentKind, *sides: str) -> Referent:
    return Referent(text, 0, len(text), kind, sides)


def _to_place(text: str, place: Place) -> Referent:
    mention = Mention(text or place.name, 0, len(text or place.name))
    resolution = Resolution(mention, (Candidate(place, 1.0),), place, 1.0, source="pin")
    return Referent(mention.text, 0, mention.end, "place", resolution=resolution)


def _spot(position: Position) -> Place:
    name = f"{position.lon:g}, {position.lat:g}"
    return Place(f"position:{name}", name, position, 0.0, "S")
