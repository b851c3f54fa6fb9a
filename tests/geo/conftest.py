"""A small made-up ground, two countries and their towns, for tests of measuring and judging.

West lies between 10 and 12 degrees east, East between 12 and 14, both between 50 and 52 north; they meet on the
meridian of 12. South lies below 50 and touches both. Island touches nobody.
"""

from dataclasses import dataclass, field
from typing import NamedTuple

import pytest
from pyproj import Geod
from shapely import MultiLineString, Polygon, box, contains_xy, get_coordinates

from geo.claims.claim import Claim, Quantity, Referent
from geo.errors import UnknownBorder
from geo.ground.position import Bounds, Position
from geo.measure.world import World
from geo.places.gazetteer import NameMatch, NameSummary
from geo.places.mention import Mention
from geo.places.place import Place
from geo.places.resolve import Candidate, Resolution

WGS84 = Geod(ellps="WGS84")


class FakeFoot(NamedTuple):
    distance_m: float
    position: Position
    azimuth_deg: float
    accuracy_m: float = 50.0


def _foot(position: Position, lon: float, lat: float) -> FakeFoot:
    azimuth_deg, _, distance_m = WGS84.inv(position.lon, position.lat, lon, lat)
    return FakeFoot(distance_m, Position(lon, lat), azimuth_deg % 360)


@dataclass(frozen=True)
class FakeLine:
    line: MultiLineString
    accuracy_m: float = 50.0
    source: str = "a made-up line"
    disputed: tuple[str, ...] = ()

    @property
    def length_m(self) -> float:
        return float(WGS84.geometry_length(self.line))

    def _feet(self, position: Position) -> list[FakeFoot]:
        dense = self.line.segmentize(0.01)
        return [_foot(position, *p) for p in get_coordinates(dense)]

    def nearest(self, position: Position) -> FakeFoot:
        return min(self._feet(position))

    def towards(self, position: Position, azimuth_deg: float, half_angle_deg: float) -> tuple[FakeFoot, ...]:
        turned = ((abs((f.azimuth_deg - azimuth_deg + 180) % 360 - 180), f) for f in self._feet(position))
        return tuple(foot for angle, foot in turned if angle <= half_angle_deg)


@dataclass(frozen=True)
class FakeRegion:
    outline: Polygon
    accuracy_m: float = 50.0
    source: str = "a made-up area"
    disputed: tuple[str, ...] = ()

    def contains(self, position: Position) -> bool:
        return bool(contains_xy(self.outline, position.lon, position.lat))

    def nearest(self, position: Position) -> FakeFoot:
        if self.contains(position):
            return FakeFoot(0.0, position, 0.0)
        return FakeLine(MultiLineString([self.outline.exterior.coords])).nearest(position)


@dataclass(frozen=True)
class FakeGround:
    lines: dict[frozenset[str], FakeLine]
    regions: dict[str, FakeRegion]
    claimed: dict[Position, tuple[str, ...]] = field(default_factory=dict)
    views: dict[str, "FakeGround"] = field(default_factory=dict)
    overlap: tuple[str, ...] = ()  # who claims the ground along the meridian of 12

    def border(self, a: str, b: str) -> FakeLine:
        try:
            return self.lines[frozenset((a, b))]
        except KeyError:
            raise UnknownBorder(f"{a} and {b} share no land border") from None

    def land_border(self, code: str) -> FakeLine:
        parts = [part for pair, line in self.lines.items() if code in pair for part in line.line.geoms]
        if not parts:
            raise UnknownBorder(f"{code} has no land border")
        return FakeLine(MultiLineString(parts))

    def coast(self, code: str | None) -> FakeLine:
        return FakeLine(MultiLineString([[(10, 52), (14, 52)]]))

    def region(self, code: str) -> FakeRegion:
        if code not in self.regions:
            raise UnknownBorder(f"no country {code}")
        return self.regions[code]

    def neighbours(self, code: str) -> tuple[str, ...]:
        return tuple(sorted(c for pair in self.lines if code in pair for c in pair if c != code))

    def worldview(self, name: str) -> "FakeGround":
        return self.views.get(name, self)

    def countries_at(self, position: Position) -> tuple[str, ...]:
        inside = tuple(code for code, region in sorted(self.regions.items()) if region.contains(position))
        if self.overlap and abs(position.lon - 12) < 0.05:
            return self.overlap
        return self.claimed.get(position, inside)


def _line(*points: tuple[float, float]) -> FakeLine:
    return FakeLine(MultiLineString([points]))


def country(name: str, code: str, lon: float, lat: float) -> Place:
    return Place(f"geonames:{code}", name, Position(lon, lat), 80_000, "A.PCLI", code)


def town(name: str, lon: float, lat: float, code: str = "WW", radius_m: float = 3000.0) -> Place:
    return Place(f"geonames:{name}", name, Position(lon, lat), radius_m, "P.PPL", code, (), 50_000)


PLACES = (
    country("West", "WW", 11, 51),
    country("East", "EE", 13, 51),
    country("South", "SS", 12, 49),
    country("Island", "II", 20, 51),
    town("Westham", 11.7, 51.0),
    town("Middlewich", 11.0, 51.0),
    town("Eastleigh", 12.3, 51.0, "EE"),
    town("Northby", 11.0, 51.9),
)


@dataclass(frozen=True)
class FakeGazetteer:
    """Knows PLACES by their names, countries also by the demonym that ends in -ish."""

    places: tuple[Place, ...] = PLACES

    def lookup(self, name: str) -> tuple[NameMatch, ...]:
        wanted = name.casefold()
        found = [NameMatch(p, "primary") for p in self.places if p.name.casefold() == wanted]
        return (*found, *(NameMatch(p, "demonym") for p in self.places if f"{p.name}ish".casefold() == wanted))

    def summary(self, name: str) -> NameSummary | None:
        found = self.lookup(name)
        if not found:
            return None
        place = found[0].place
        return NameSummary(frozenset({found[0].kind}), place.feature_code[0], 1, place.population, place.country)

    def country(self, code: str) -> Place | None:
        return next((p for p in self.places if p.country == code and p.feature_code == "A.PCLI"), None)

    def capital(self, code: str) -> Place | None:
        return None

    def within(self, bounds: Bounds, *, limit: int) -> tuple[Place, ...]:
        return ()

    def nearest(self, position: Position, *, limit: int) -> tuple[Place, ...]:
        return ()


@pytest.fixture(scope="session")
def ground() -> FakeGround:
    lines = {
        frozenset(("WW", "EE")): _line((12, 50), (12, 52)),
        frozenset(("WW", "SS")): _line((10, 50), (12, 50)),
        frozenset(("EE", "SS")): _line((12, 50), (14, 50)),
    }
    boxes = {"WW": (10, 50, 12, 52), "EE": (12, 50, 14, 52), "SS": (10, 48, 14, 50), "II": (19, 50, 21, 52)}
    return FakeGround(lines, {code: FakeRegion(box(*edges)) for code, edges in boxes.items()})


@pytest.fixture(scope="session")
def gazetteer() -> FakeGazetteer:
    return FakeGazetteer()


@pytest.fixture(scope="session")
def world(ground: FakeGround, gazetteer: FakeGazetteer) -> World:
    return World(ground, gazetteer)


def resolved(place: Place, *rivals: Place, score: float = 1.0) -> Referent:
    mention = Mention(place.name, 0, len(place.name))
    rest = tuple(Candidate(rival, (1.0 - score) / len(rivals)) for rival in rivals)
    resolution = Resolution(mention, (Candidate(place, score), *rest), place, score)
    return Referent(place.name, 0, mention.end, "place", resolution=resolution)


def kilometres(value: float, hedge: str = "exact", digit_km: float = 1.0) -> Quantity:
    stated_m = value * 1000
    low_m = 0.0 if hedge in {"less_than", "up_to"} else stated_m
    high_m = None if hedge == "more_than" else stated_m
    return Quantity(f"{value:g} km", low_m, high_m, hedge, value, 1000.0, digit_km * 1000)


class Make:
    """Short ways to say what a test is about."""

    town = staticmethod(town)
    country = staticmethod(country)
    resolved = staticmethod(resolved)
    kilometres = staticmethod(kilometres)
    line = staticmethod(_line)

    @staticmethod
    def place(name: str) -> Place:
        return next(p for p in PLACES if p.name == name)

    @staticmethod
    def border(*sides: str) -> Referent:
        return Referent("the border", 0, 10, "border", sides)

    @staticmethod
    def land(code: str) -> Referent:
        return Referent("the country", 0, 11, "country", (code,))

    @staticmethod
    def coast(*sides: str) -> Referent:
        return Referent("the coast", 0, 9, "coast", sides)

    @classmethod
    def claim(
        cls, subject: str | Referent | None, thing: str | Referent, quantity: Quantity | None = None, **more: object
    ) -> Claim:
        who = cls.resolved(cls.place(subject)) if isinstance(subject, str) else subject
        what = cls.resolved(cls.place(thing)) if isinstance(thing, str) else thing
        relation = more.pop("relation", "distance")
        return Claim(0, 10, "these words", relation, who, what, quantity, **more)


@pytest.fixture(scope="session")
def make() -> type[Make]:
    return Make
