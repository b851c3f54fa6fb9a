"""How far two things are apart, given as places, positions or words: "Brest, Belarus" and "Polish border"."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Any, Final

import numpy as np
from numpy.typing import NDArray

from geo.claims.claim import Referent
from geo.errors import UnknownBorder
from geo.ground.dispute import views_of
from geo.ground.edges import lonlat_of
from geo.ground.geodesic import inverse, inverse_many
from geo.measure.claimed import HELD
from geo.measure.drawn import is_drawn
from geo.measure.gap import gap
from geo.measure.meant import targets
from geo.measure.measurement import Measurement
from geo.measure.remembered import shipped_ground
from geo.measure.shapes import closest_points, nearest_points
from geo.measure.target import NOWHERE, Point, Target, known_place
from geo.measure.world import World
from geo.phrase import Thing, refer
from geo.places.gazetteer import shipped
from geo.places.place import Place
from geo.tolerance import EXTENT_SHARE, GAZETTEER_PRECISION_M

if TYPE_CHECKING:
    from geopandas import GeoDataFrame, GeoSeries

__all__ = ["distance", "distances"]

Numbers = NDArray[np.float64]

_ALIKE_M: Final = 50.0  # two claims that put a thing no further apart are one
_CONTESTED_M: Final = 1_609.0  # a nearest point so near to disputed ground may be elsewhere by another claim


def distance(a: Thing, b: Thing, *, worldview: str | None = None, on: date | None = None) -> Measurement:
    """Measure between two things on the WGS 84 ellipsoid, with the range that their extents and the data leave.

    a, b: a Place, a Position, (lon, lat), a shapely Point, or words for a place, a country, a bloc, a continent, a sea,
    a border or a coast. A country is its land: 0 inside. "Polish border" from a place in a neighbour of Poland is the
    line between the two. worldview: whose borders; None measures by every claim, the nearest first, the others in
    `others`, all of them in the range. on: the day whose members the EU, NATO and Schengen are taken with, None for
    today's; the lines are always today's. Raises UnknownPlace, or UnknownBorder where two countries do not touch.

    >>> round(distance("Brest, Belarus", "Polish border").distance_m / 1000)
    6
    """
    world = World(shipped_ground(worldview), shipped(), on, each_claim=False)
    start, end = _known(a, world), _known(b, world)
    return _by_each_claim(lambda view: _measured(start, end, view), world)


def distances(
    points: "GeoDataFrame | GeoSeries | Numbers", b: Thing, *, worldview: str | None = None, on: date | None = None
) -> "GeoDataFrame":
    """Measure from many points to one thing.

    points: a GeoDataFrame or a GeoSeries of points, in whatever CRS, or an (n, 2) array of lon, lat. Returns a
    GeoDataFrame, EPSG:4326, with the index of the points and columns distance_m, low_m and high_m (the range from the
    accuracy of the line and every claim to it), azimuth_deg (from the point), disputed (whether another claim puts the
    nearest point elsewhere) and geometry (the nearest point). Rows without a point stay NaN. "Polish border" means all
    land lines of Poland; worldview and on as in `distance`.

    >>> distances(np.array([[23.7, 52.1], [27.6, 53.9]]), "Polish border").distance_m.round(-4).tolist()
    [0.0, 260000.0]
    """
    from geopandas import GeoDataFrame, points_from_xy

    world = World(shipped_ground(worldview), shipped(), on, each_claim=False)
    referent = _known(b, world)
    target, starts = _target(referent, world), lonlat_of(points)
    nearest = nearest_points(target, starts)
    distance_m, azimuth_deg, _ = inverse_many(starts, nearest)
    least_m, most_m = _over_claims(referent, (starts, nearest, distance_m), world)
    core_m, loose_m = _slack_m(target)
    near_m = np.maximum(np.fmin(target.radius_m, EXTENT_SHARE * least_m), loose_m)
    columns = {
        "distance_m": distance_m,
        "low_m": np.maximum(0.0, least_m - core_m - near_m),
        "high_m": most_m + core_m + loose_m,
        "azimuth_deg": azimuth_deg,
        "disputed": most_m - least_m > _ALIKE_M,
    }
    index = None if isinstance(points, np.ndarray | list | tuple) else getattr(points, "index", None)
    return GeoDataFrame(columns, geometry=points_from_xy(*nearest.T), index=index, crs="EPSG:4326")


def _by_each_claim(measure: Callable[[World], Measurement], world: World) -> Measurement:
    """Measure by all claims at once, then by each where an end is contested: the nearest, with the others."""
    found = measure(world)
    codes = sorted({*world.claimants(found.start), *world.claimants(found.end)})
    views = [_viewed(measure, view, world) for view in (*codes, HELD)] if codes else []
    apart: list[Measurement] = []
    for one in sorted((v for v in views if v), key=lambda one: one.distance_m):
        if all(abs(one.distance_m - other.distance_m) > _ALIKE_M for other in apart):
            apart.append(one)
    if len(apart) < 2:
        return found
    low_m, high_m = min(one.low_m for one in apart), max(one.high_m for one in apart)
    return replace(apart[0], low_m=low_m, high_m=high_m, others=tuple(apart[1:]))


def _viewed(measure: Callable[[World], Measurement], view: str, world: World) -> Measurement | None:
    try:
        found = measure(replace(world, ground=world.ground.worldview(view)))
    except UnknownBorder:
        return None
    return replace(
        found, claim="as it runs on the ground" if view == HELD else f"as {world.country_name(view)} claims it"
    )


def _measured(start: Referent, end: Referent, world: World) -> Measurement:
    place = _place(start, world)
    if place is not None:
        return _from_place(place, end, world)
    place = _place(end, world)
    if place is None:
        return _between_shapes(_target(start, world), _target(end, world))
    measured = _from_place(place, start, world)
    return measured.reversed(inverse(measured.end, measured.start).azimuth_deg)


def _known(thing: Thing, world: World) -> Referent:
    """Return what a thing means; raise UnknownBorder for a border of two that share none, a coast or land of none."""
    referent = refer(thing, world.gazetteer)
    if referent.bloc and referent.kind == "border":
        world.ground.bloc(referent.bloc, on=world.on, facing=next(iter(referent.sides), None))
    elif referent.kind == "border" and len(referent.sides) > 1:
        world.ground.border(*referent.sides[:2])
    elif referent.kind == "coast" and referent.sides:
        world.ground.coast(referent.sides[0])
    elif referent.kind == "country" and referent.sides:
        world.ground.region(referent.sides[0])
    return referent


def _place(referent: Referent, world: World) -> Place | None:
    """Return the place a referent is, None for a line and for an area that is drawn."""
    place = None if referent.kind in {"border", "coast"} else known_place(referent)
    return None if place and is_drawn(place, world) else place


def _from_place(place: Place, referent: Referent, world: World) -> Measurement:
    meant = targets(referent, place, world)
    if not meant:
        raise _no_line(referent)
    readings = [group[0] for group in gap(place, meant, None).meant]
    return min(readings, key=lambda reading: reading.distance_m).measurement


def _target(referent: Referent, world: World) -> Target:
    found = targets(referent, NOWHERE, world)
    if not found:
        raise _no_line(referent)
    return found[0]


def _no_line(referent: Referent) -> UnknownBorder:
    return UnknownBorder(f"no line for {referent.text!r}; `howfar data list` shows what lines are shipped")


def _over_claims(
    referent: Referent, measured: tuple[Numbers, Numbers, Numbers], world: World
) -> tuple[Numbers, Numbers]:
    """Return the least and the most of distances (n,) by every claim; measured: points, nearest points, distances."""
    starts, nearest, distance_m = measured
    least_m, most_m = distance_m.copy(), distance_m.copy()
    shape: Any = _target(referent, world).shape
    disputed = getattr(shape, "disputed", ())
    if not disputed:
        return least_m, most_m
    land = world.ground.contested_land(disputed)
    ground = Target("", land, "")
    known = np.flatnonzero(~np.isnan(nearest).any(axis=1))
    away_m = inverse_many(nearest[known], nearest_points(ground, nearest[known]))[0]
    rows = known[away_m <= _CONTESTED_M]
    for view in views_of(disputed) if len(rows) else ():
        there_m = _seen_m(referent, starts[rows], view, world)
        least_m[rows], most_m[rows] = np.fmin(least_m[rows], there_m), np.fmax(most_m[rows], there_m)
    return least_m, most_m


def _slack_m(target: Target) -> tuple[float, float]:
    """Return how far a distance to a target may be off both ways, and how far by its being a region without lines."""
    named = isinstance(target.shape, Point) and target.source != "position"
    return target.accuracy_m + (GAZETTEER_PRECISION_M if named else 0.0), target.loose_m


def _seen_m(referent: Referent, starts: Numbers, view: str, world: World) -> Numbers:
    try:
        target = _target(referent, replace(world, ground=world.ground.worldview(view)))
    except UnknownBorder:
        return np.full(len(starts), np.nan)
    return inverse_many(starts, nearest_points(target, starts))[0]


def _between_shapes(a: Target, b: Target) -> Measurement:
    """Measure between two lines or areas: 0 where they meet."""
    start, end = closest_points(a, b)
    arc = inverse(start, end)
    slack_m = a.accuracy_m + b.accuracy_m
    return Measurement(
        distance_m=arc.distance_m,
        low_m=max(0.0, arc.distance_m - slack_m),
        high_m=arc.distance_m + slack_m,
        azimuth_deg=arc.azimuth_deg,
        start=start,
        end=end,
        start_name=a.name,
        end_name=b.name,
        sources=tuple(dict.fromkeys((a.source, b.source))),
    )
