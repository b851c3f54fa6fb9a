"""A geocoder behind a gazetteer, asked only for names of the text that the gazetteer does not know.

Nobody is asked unless one of these is made: names of the text then go to whoever runs the geocoder, under its terms.
"""

import logging
import sqlite3
from collections.abc import Mapping
from math import cos, hypot, isfinite, radians
from pathlib import Path
from typing import Any, Final
from unicodedata import category

from geopy.geocoders.base import Geocoder

from geo.errors import BadGeometry
from geo.ground.position import Bounds, Position
from geo.places.answers import Answers
from geo.places.asking import Patient
from geo.places.bounded import nominatim
from geo.places.fold import fold
from geo.places.gazetteer import Gazetteer, NameMatch, NameSummary, shipped
from geo.places.place import Place
from geo.places.plain import plain_name
from geo.places.provider import NOMINATIM, Provider

__all__ = ["NOMINATIM", "Behind", "Provider", "nominatim", "online"]

_log: Final = logging.getLogger(__name__)
_MOST_ANSWERS: Final = 10
_LONGEST_NAME: Final = 200
_MOST_FAILURES: Final = 3
_RADIUS_M: Final = 1000.0
# What geopy makes of an answer without coordinates.
_NOWHERE: Final = Position(0.0, 0.0)
_LEAST_RADIUS_M, _MOST_RADIUS_M = 200.0, 1_000_000.0
_METRES_A_DEGREE: Final = 111_195.0
# GeoNames' code for what OpenStreetMap calls the class of a thing.
_CODES: Final = {"boundary": "A.ADM3", "waterway": "H.STM", "natural": "T", "landuse": "L", "military": "S.MILB"}


def online(
    geocoder: Geocoder, provider: Provider, *, cache: str | Path, gazetteer: Gazetteer | None = None, days: float = 90.0
) -> "Behind":
    """Return a gazetteer, the shipped one if None, with an online geocoder behind it.

    cache: the file its answers are kept in for so many days; raises DamagedData where it is none.

        known = online(nominatim("news.example"), NOMINATIM, cache="answers.sqlite")
        geo.check(text, gazetteer=known)
    """
    answers = Answers(Path(cache), days)
    answers.prepare()
    return Behind(gazetteer or shipped(), Patient(geocoder, delay_s=provider.delay_s), provider, answers)


class Behind:
    """A gazetteer with a geocoder behind it.

    A name is asked for as the text writes it, once, when it begins like a name; what failed is told once, by the name,
    on this module's logger and in `failures`. After three failures in a row nothing more is asked.
    """

    def __init__(
        self, gazetteer: Gazetteer, geocoder: Patient, provider: Provider, answers: Answers | None = None
    ) -> None:
        """Keep all; no name has been asked for yet. answers: what earlier runs were answered."""
        self._gazetteer, self._geocoder, self._provider, self._answers = gazetteer, geocoder, provider, answers
        self._known: dict[str, tuple[Place, ...]] = {}
        self._in_a_row = 0
        self.failures: dict[str, str] = {}

    def lookup(self, name: str, /) -> tuple[NameMatch, ...]:
        """Return the gazetteer's places, or where it has none the geocoder's."""
        known = self._gazetteer.lookup(name)
        if known or not _like_a_name(name):
            return known
        key = fold(name)
        if key not in self._known:
            self._known[key] = self._kept(key, name)
        return tuple(NameMatch(place, "primary") for place in self._known[key])

    def summary(self, name: str, /) -> NameSummary | None:
        """Return the gazetteer's summary: recognising never asks the geocoder."""
        return self._gazetteer.summary(name)

    def country(self, code: str, /) -> Place | None:
        """Return the gazetteer's country."""
        return self._gazetteer.country(code)

    def capital(self, code: str, /) -> Place | None:
        """Return the gazetteer's capital."""
        return self._gazetteer.capital(code)

    def within(self, bounds: Bounds, /, *, limit: int) -> tuple[Place, ...]:
        """Return the gazetteer's places in a box."""
        return self._gazetteer.within(bounds, limit=limit)

    def nearest(self, position: Position, /, *, limit: int) -> tuple[Place, ...]:
        """Return the gazetteer's nearest places."""
        return self._gazetteer.nearest(position, limit=limit)

    def _kept(self, key: str, name: str) -> tuple[Place, ...]:
        """Return what was answered in an earlier run, else ask and keep the answer."""
        found = self._answered(key)
        if found is None:
            found = self._ask(key, name)
            if found is not None:
                self._keep(key, name, found)
        return found or ()

    def _answered(self, key: str) -> tuple[Place, ...] | None:
        try:
            return self._answers.get(self._provider.credit, key) if self._answers else None
        except sqlite3.Error:
            return None

    def _keep(self, key: str, name: str, found: tuple[Place, ...]) -> None:
        try:
            if self._answers:
                self._answers.put(self._provider.credit, key, found)
        except sqlite3.Error as error:
            self._failed(name, f"the answer cannot be kept: {error}")

    def _ask(self, key: str, name: str) -> tuple[Place, ...] | None:
        """Return the geocoder's places, None where it failed."""
        if self._in_a_row >= _MOST_FAILURES:
            self._failed(name, f"not asked, for {_MOST_FAILURES} questions in a row failed")
            return None
        try:
            answers = self._geocoder.ask(name)[:_MOST_ANSWERS]
            found = [self._place(answer, f"{key}:{number}") for number, answer in enumerate(answers, 1)]
        except Exception as error:  # noqa: BLE001 - whatever somebody else's geocoder raises, the article goes on
            self._in_a_row += 1
            self._failed(name, f"{type(error).__name__}: {error}")
            return None
        self._in_a_row = 0
        return tuple(place for place in found if place)

    def _failed(self, name: str, reason: str) -> None:
        if name not in self.failures:
            self.failures[name] = plain_name(reason)[:_LONGEST_NAME]
            _log.warning("%s could not say where %r is: %s", self._provider.name, name, self.failures[name])

    def _place(self, answer: object, ident: str) -> Place | None:
        """Return what was answered as a place, None when it is no place on earth."""
        raw = getattr(answer, "raw", None)
        raw = raw if isinstance(raw, Mapping) else {}
        try:
            position = Position(_number(answer, raw, "longitude", "lon"), _number(answer, raw, "latitude", "lat"))
        except (BadGeometry, TypeError, ValueError, OverflowError):
            return None
        if position == _NOWHERE:
            return None
        name = plain_name(str(getattr(answer, "address", ""))[: 2 * _LONGEST_NAME].partition(",")[0])[:_LONGEST_NAME]
        code = _CODES.get(str(raw.get("class") or raw.get("category")), "P.PPL")
        return Place(f"{self._provider.credit}:{ident}", name, position, _radius_m(raw), code) if name else None


def _like_a_name(name: str) -> bool:
    """Tell whether a name is one that a text may have written, not a part of one that was folded for looking up."""
    return bool(name) and len(name) <= _LONGEST_NAME and category(name[0]) in {"Lu", "Lt", "Lo"} and bool(fold(name))


def _number(answer: object, raw: Mapping[str, Any], attribute: str, key: str) -> float:
    """Return a coordinate as it was answered: geopy brings a longitude of 500 into range without a word."""
    return float(raw[key]) if key in raw else float(getattr(answer, attribute))


def _radius_m(raw: Mapping[str, Any]) -> float:
    """Return half the diagonal of the box that an answer gives for the extent of a place."""
    try:
        south, north, west, east = map(float, raw["boundingbox"])
    except (KeyError, TypeError, ValueError, OverflowError):
        return _RADIUS_M
    half = hypot(north - south, (east - west) * cos(radians((south + north) / 2))) / 2 * _METRES_A_DEGREE
    return min(max(half, _LEAST_RADIUS_M), _MOST_RADIUS_M) if isfinite(half) else _RADIUS_M
