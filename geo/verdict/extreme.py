"""Judge claims that a place lies farthest out: the westernmost city of a country, the world's northernmost town."""

from collections.abc import Callable
from dataclasses import replace
from math import cos, radians
from typing import Final, NamedTuple

from geo.claims.claim import Claim, Referent
from geo.ground.continents import CONTINENTS
from geo.ground.position import Bounds, Position
from geo.measure.facts import Gap, Unmeasured
from geo.measure.relations import measure
from geo.measure.target import known_place
from geo.measure.world import World
from geo.places.mention import Mention
from geo.places.place import Place
from geo.places.resolve import Candidate, Resolution
from geo.text.vocabulary import WORLD
from geo.tolerance import CITY_PEOPLE, EXTREME_MARGIN_M, EXTREME_RADII, TOWN_PEOPLE
from geo.verdict.judge import Judgement, judge
from geo.verdict.value import Verdict
from geo.verdict.wording import distance, quote

__all__ = ["judge_extreme"]

_DEGREE_M: Final = 111_320.0
_MOST_RIVALS: Final = 20_000
_EVERYWHERE: Final = Bounds(-180.0, -90.0, 180.0, 90.0)
_ALONG_MERIDIAN: Final = frozenset({0, 180})


class _Farther(NamedTuple):
    """A town that lies farther out, or nearer, than the subject, by so many metres."""

    place: Place
    by_m: float


class _Among(NamedTuple):
    """The places compared: those in a box that an area holds, and the meridian that east and west are counted from."""

    box: Bounds
    holds: Callable[[Place], bool]
    middle: Position


def judge_extreme(claim: Claim, world: World) -> Judgement:
    """Judge "the westernmost city of" an area, or "the nearest city to" something; the caller turns a denial round."""
    subject = known_place(claim.subject)
    among = _among(claim, subject, world) if subject and not _of_islands(claim) else None
    if subject is None or among is None or not claim.certain:
        doubt = "it is not clear which places are compared" if subject else "the place could not be located"
        return judge(replace(claim, negated=False, speaker=None), Unmeasured(doubt))
    outward = _outward(claim, subject, among, world)
    own_m, fewest = outward(subject), min(subject.population, CITY_PEOPLE if _of_cities(claim) else TOWN_PEOPLE)
    box = among.box if claim.direction_deg is None else _beyond(among.box, subject.position, claim.direction_deg)
    towns = (t for t in world.gazetteer.within(box, limit=_MOST_RIVALS) if t.population >= fewest)
    farther = (_Farther(t, outward(t) - own_m) for t in towns if t.id != subject.id)
    found = (f for f in farther if f.by_m > 0 and among.holds(f.place))
    return Judgement(_by_rivals(claim, subject, tuple(sorted(found, key=lambda f: -f.by_m))))


def _of_cities(claim: Claim) -> bool:
    """Tell "the westernmost city", which a small town farther out does not rival."""
    return not {"city", "metropolis"}.isdisjoint(claim.text.lower().split())


def _of_islands(claim: Claim) -> bool:
    """Tell "the easternmost island", of which no list is whole."""
    return not {"island", "islet"}.isdisjoint(claim.text.lower().split())


def _by_rivals(claim: Claim, subject: Place, farther: tuple[_Farther, ...]) -> Verdict:
    """Contradict by a town at least as large that plainly lies farther out; doubt by a smaller or a closer one."""
    said = quote(claim.text)
    if not farther:
        return Verdict("supported", f"{said}: no other town known to the gazetteer goes beyond {subject.name}.")
    fewest = min(subject.population, CITY_PEOPLE)
    plain = (f for f in farther if f.by_m > EXTREME_MARGIN_M and f.place.population >= fewest)
    worst = next(plain, farther[0])
    large = worst.place.population >= fewest and worst.by_m > EXTREME_MARGIN_M
    by = f"{worst.place.name} goes {distance(worst.by_m, claim)} beyond {subject.name}"
    return (
        Verdict("contradicted", f"{said}: but {by}.") if large else Verdict("roughly", f"{said}: {by}, a close call.")
    )


def _among(claim: Claim, subject: Place, world: World) -> _Among | None:
    """Return the places that the claim compares the subject with; None where it does not lie among them itself."""
    area = known_place(claim.object)
    if claim.direction_deg is None:
        return _countrymen(subject, None, world)
    if area is None:
        whole = not WORLD.isdisjoint(claim.object.text.lower().split())
        compared = whole and round(claim.direction_deg) % 360 in _ALONG_MERIDIAN  # nothing is the world's easternmost
        return _Among(_EVERYWHERE, lambda _: True, subject.position) if compared else None
    if area.name in CONTINENTS:
        return _on_continent(area, subject, world)
    return _countrymen(subject, area, world) if area.country == subject.country else None


def _on_continent(area: Place, subject: Place, world: World) -> _Among | None:
    land, whole = world.ground.continent(area.name), CONTINENTS[area.name]

    def holds(place: Place) -> bool:
        return place.country in whole or land.contains(place.position)

    return _Among(_EVERYWHERE, holds, area.position) if holds(subject) else None


def _countrymen(subject: Place, area: Place | None, world: World) -> _Among | None:
    """Return the places of the subject's country, or of the division spoken of."""
    division = subject.admin[:1] if area and area.feature_code == "A.ADM1" and subject.admin else None
    country = world.gazetteer.country(subject.country) if subject.country else None
    if country is None:
        return None

    def holds(place: Place) -> bool:
        return place.country == subject.country and (division is None or place.admin[:1] == division)

    return _Among(_around(country), holds, (area or country).position)


def _outward(claim: Claim, subject: Place, among: _Among, world: World) -> Callable[[Place], float]:
    """Return how far out a place lies, in metres: along the direction, or the nearer the farther out."""
    if claim.direction_deg is None:
        return lambda place: -_away_m(claim, place, world)
    way = round(claim.direction_deg) % 360
    if way in _ALONG_MERIDIAN:
        sign = 1.0 if way == 0 else -1.0
        return lambda place: sign * place.position.lat * _DEGREE_M
    sign = 1.0 if way == 90 else -1.0
    scale = _DEGREE_M * cos(radians(subject.position.lat))
    return lambda place: sign * scale * _east_of(among.middle, place.position)


def _beyond(box: Bounds, position: Position, direction_deg: float) -> Bounds:
    """Return what of a box lies north or south of a position; all of it for east and west."""
    way = round(direction_deg) % 360
    if way == 0:
        return box._replace(south=max(box.south, position.lat))
    return box._replace(north=min(box.north, position.lat)) if way == 180 else box


def _east_of(middle: Position, position: Position) -> float:
    """Return degrees of longitude east of a meridian, -180..180."""
    return (position.lon - middle.lon + 180.0) % 360.0 - 180.0


def _away_m(claim: Claim, place: Place, world: World) -> float:
    mention = Mention(place.name, 0, len(place.name))
    referent = Referent(place.name, 0, 0, "place", (), Resolution(mention, (Candidate(place, 1.0),), place, 1.0))
    found = measure(replace(claim, relation="distance", subject=referent, certain=True), world)
    return found.meant[0][0].distance_m if isinstance(found, Gap) else float("inf")


def _around(country: Place) -> Bounds:
    """Return a box that surely holds a country, of which the middle and the radius of its area are known."""
    lon, lat = country.position.lon, country.position.lat
    up = EXTREME_RADII * country.radius_m / _DEGREE_M
    wide = up / max(0.1, cos(radians(lat)))
    if wide >= 180:
        return Bounds(-180.0, max(-90.0, lat - up), 180.0, min(90.0, lat + up))
    west, east = ((lon + side + 180.0) % 360.0 - 180.0 for side in (-wide, wide))
    return Bounds(west, max(-90.0, lat - up), east, min(90.0, lat + up))
