"""Judge claims that compare: closer to A than to B, as far from A as from B, the westernmost city, the nearest one."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from math import cos, radians
from typing import NamedTuple

from geo.claims.claim import Claim, Referent
from geo.ground.position import Bounds, Position
from geo.measure.facts import Fact, Gap, Reading, Unmeasured
from geo.measure.relations import measure
from geo.measure.target import known_place
from geo.measure.world import World
from geo.places.place import Place
from geo.tolerance import CITY_PEOPLE, EQUAL_FAILS, EQUAL_HOLDS, EXTREME_MARGIN_M, EXTREME_RADII, TOWN_PEOPLE
from geo.verdict.judge import Judgement, judge
from geo.verdict.value import Holds, Verdict
from geo.verdict.wording import distance, quote

__all__ = ["COMPARISONS", "judge_comparison"]

COMPARISONS = frozenset({"closer", "equidistant", "extreme"})
_DEGREE_M = 111_320.0
_MOST_RIVALS = 20_000


class _Farther(NamedTuple):
    """A town that lies farther out, or nearer, than the subject, by so many metres."""

    place: Place
    by_m: float


def judge_comparison(claim: Claim, world: World) -> Judgement:
    """Judge a claim that compares; what it says is turned round by the caller where the text denies it."""
    return _extreme(claim, world) if claim.relation == "extreme" else _two_ends(claim, world)


def _two_ends(claim: Claim, world: World) -> Judgement:
    first, second = (_gap(claim, end, world) for end in (replace(claim.object, other=None), claim.object.other))
    unmeasured = next((f for f in (first, second) if not isinstance(f, Gap)), None)
    if not isinstance(first, Gap) or not isinstance(second, Gap):
        return judge(replace(claim, negated=False, speaker=None), unmeasured or Unmeasured("it names one end only"))
    a, b = first.meant[0][0], second.meant[0][0]
    holds = _closer(a, b) if claim.relation == "closer" else _equal(a, b)
    far, near = distance(a.distance_m, claim), distance(b.distance_m, claim)
    m, other = a.measurement, b.measurement
    said = f"{quote(claim.text)}: {m.start_name} lies {far} from {m.end_name} and {near} from {other.end_name}"
    inside = (
        ", in which it lies" if not (a.distance_m and b.distance_m) else ", of which the outline would have to be known"
    )
    open_end = inside if holds == "not_checkable" else ""
    return Judgement(Verdict(holds, f"{said}{open_end}."), m)


def _gap(claim: Claim, end: Referent | None, world: World) -> Fact:
    if end is None:
        return Unmeasured("it names one end only")
    return measure(replace(claim, relation="distance", object=end), world)


def _closer(a: Reading, b: Reading) -> Holds:
    overlap = a.measurement.low_m <= b.measurement.high_m and b.measurement.low_m <= a.measurement.high_m
    if (overlap and (a.loose_m or b.loose_m)) or not (a.distance_m and b.distance_m):
        return "not_checkable"  # "Lampedusa is closer to Tunisia than to Sicily", of which it is a part
    if a.distance_m <= b.distance_m:
        return "supported"
    return "roughly" if overlap else "contradicted"


def _equal(a: Reading, b: Reading) -> Holds:
    near_m, far_m = sorted((a.distance_m, b.distance_m))
    if far_m <= EQUAL_HOLDS * near_m:
        return "supported"
    if a.loose_m or b.loose_m:
        return "not_checkable"
    return "roughly" if far_m <= EQUAL_FAILS * near_m else "contradicted"


def _extreme(claim: Claim, world: World) -> Judgement:
    subject = known_place(claim.subject)
    outward = _outward(claim, subject, world) if subject else None
    if subject is None or outward is None or not claim.certain:
        doubt = "it is not clear which places are compared" if subject else "the place could not be located"
        return judge(replace(claim, negated=False, speaker=None), Unmeasured(doubt))
    own_m = outward(subject)
    farther = sorted(
        (_Farther(rival, outward(rival) - own_m) for rival in _rivals(claim, subject, world)), key=lambda f: -f.by_m
    )
    return Judgement(_by_rivals(claim, subject, tuple(f for f in farther if f.by_m > 0)))


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


def _outward(claim: Claim, subject: Place, world: World) -> Callable[[Place], float] | None:
    """Return how far out a place lies, in metres: along the direction, or the nearer the farther out."""
    area = known_place(claim.object)
    if claim.direction_deg is None:
        return lambda place: -_away_m(claim, place, world)
    if area is None or area.country != subject.country:
        return None
    middle = area.position
    way = round(claim.direction_deg) % 360
    if way in {0, 180}:
        sign = 1.0 if way == 0 else -1.0
        return lambda place: sign * place.position.lat * _DEGREE_M
    sign = 1.0 if way == 90 else -1.0
    scale = _DEGREE_M * cos(radians(subject.position.lat))
    return lambda place: sign * scale * _east_of(middle, place.position)


def _east_of(middle: Position, position: Position) -> float:
    """Return degrees of longitude east of a meridian, -180..180."""
    return (position.lon - middle.lon + 180.0) % 360.0 - 180.0


def _away_m(claim: Claim, place: Place, world: World) -> float:
    from geo.places.mention import Mention
    from geo.places.resolve import Candidate, Resolution

    mention = Mention(place.name, 0, len(place.name))
    referent = Referent(place.name, 0, 0, "place", (), Resolution(mention, (Candidate(place, 1.0),), place, 1.0))
    found = measure(replace(claim, relation="distance", subject=referent, certain=True), world)
    return found.meant[0][0].distance_m if isinstance(found, Gap) else float("inf")


def _rivals(claim: Claim, subject: Place, world: World) -> Iterator[Place]:
    """Yield the towns of the subject's country, or of the division spoken of, that are large enough to be compared."""
    area = known_place(claim.object)
    division = subject.admin[:1] if area and area.feature_code == "A.ADM1" and subject.admin else None
    country = world.gazetteer.country(subject.country) if subject.country else None
    if country is None:
        return
    fewest = min(subject.population, TOWN_PEOPLE)
    for place in world.gazetteer.within(_around(country), limit=_MOST_RIVALS):
        if division is not None and place.admin[:1] != division:
            continue
        if place.country == subject.country and place.id != subject.id and place.population >= fewest:
            yield place


def _around(country: Place) -> Bounds:
    """Return a box that surely holds a country, of which the middle and the radius of its area are known."""
    lon, lat = country.position.lon, country.position.lat
    up = EXTREME_RADII * country.radius_m / _DEGREE_M
    wide = up / max(0.1, cos(radians(lat)))
    if wide >= 180:
        return Bounds(-180.0, max(-90.0, lat - up), 180.0, min(90.0, lat + up))
    west, east = ((lon + side + 180.0) % 360.0 - 180.0 for side in (-wide, wide))
    return Bounds(west, max(-90.0, lat - up), east, min(90.0, lat + up))
