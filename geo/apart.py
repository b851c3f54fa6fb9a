"""How far two things are apart, given as places, positions or words: "Brest, Belarus" and "Polish border"."""

from datetime import date
from typing import TYPE_CHECKING, Any

import numpy as np
import shapely
from numpy.typing import NDArray

from geo.claims.claim import Referent
from geo.errors import UnknownBorder
from geo.ground.edges import lonlat_of
from geo.ground.geodesic import inverse, inverse_many
from geo.ground.nearest import NearestIndex
from geo.ground.position import Position
from geo.measure.gap import gap
from geo.measure.meant import targets
from geo.measure.measurement import Measurement
from geo.measure.remembered import shipped_ground
from geo.measure.target import Point, Target, known_place
from geo.measure.world import World
from geo.phrase import Thing, refer
from geo.places.gazetteer import shipped
from geo.places.place import Place

if TYPE_CHECKING:
    from geopandas import GeoDataFrame, GeoSeries
    from shapely.geometry.base import BaseGeometry

__all__ = ["between_shapes", "distance", "distances"]

Numbers = NDArray[np.float64]

# Where nothing is said of a place, "the border of X" is all land lines of X.
_NOWHERE = Place("position:nowhere", "nowhere", Position(0.0, -90.0), 0.0, "S")


def distance(a: Thing, b: Thing, *, worldview: str | None = None, on: date | None = None) -> Measurement:
    """Measure between two things on the WGS 84 ellipsoid, with the range that their extents and the data leave.

    a, b: a Place, a Position, (lon, lat), or words for a place, a country, a border or a coast. A country is its land:
    0 inside. "Polish border" from a place in a neighbour of Poland is the line between the two. worldview: whose
    borders, None for every claimant's: the nearest of them then. on: the day whose members "EU border", "NATO border"
    and "Schengen border" are taken with, None for today's; the lines are always today's. Raises UnknownPlace, or
    UnknownBorder where two countries do not touch.

    >>> round(distance("Brest, Belarus", "Polish border").distance_m / 1000)
    6
    """
    world = World(shipped_ground(worldview), shipped(), on)
    start, end = _known(a, world), _known(b, world)
    place = _place(start)
    if place is not None:
        return _from_place(place, end, world)
    place = _place(end)
    if place is None:
        return between_shapes(_target(start, world), _target(end, world))
    measured = _from_place(place, start, world)
    return measured.reversed(inverse(measured.end, measured.start).azimuth_deg)


def distances(
    points: "GeoSeries | Numbers", b: Thing, *, worldview: str | None = None, on: date | None = None
) -> "GeoDataFrame":
    """Measure from many points to one thing.

    points: a GeoSeries of points, or an (n, 2) array of lon, lat. Returns a GeoDataFrame, EPSG:4326, with the index of
    the points and columns distance_m, azimuth_deg (from the point) and geometry (the nearest point). Rows without a
    point stay NaN. "Polish border" means all land lines of Poland; worldview and on as in `distance`.

    >>> distances(np.array([[23.7, 52.1], [27.6, 53.9]]), "Polish border").distance_m.round(-4).tolist()
    [0.0, 260000.0]
    """
    from geopandas import GeoDataFrame, points_from_xy

    world = World(shipped_ground(worldview), shipped(), on)
    target = _target(_known(b, world), world)
    starts = lonlat_of(points)
    nearest = NearestIndex(_geometry(target)).query(starts)[1]
    distance_m, azimuth_deg, _ = inverse_many(starts, nearest)
    columns = {"distance_m": distance_m, "azimuth_deg": azimuth_deg}
    index = getattr(points, "index", None)
    return GeoDataFrame(columns, geometry=points_from_xy(*nearest.T), index=index, crs="EPSG:4326")


def between_shapes(a: Target, b: Target) -> Measurement:
    """Measure between two lines or areas: 0 where they meet."""
    first, second = _geometry(a), _geometry(b)
    if first.intersects(second):
        at = first.intersection(second).representative_point()
        return _measurement(a, b, Position(at.x, at.y), Position(at.x, at.y))
    here_m, here_start, here_end = _closest(first, second)
    there_m, there_end, there_start = _closest(second, first)
    if here_m <= there_m:
        return _measurement(a, b, here_start, here_end)
    return _measurement(a, b, there_start, there_end)


def _known(thing: Thing, world: World) -> Referent:
    """Return what a thing means; raise UnknownBorder for the border of two countries that share none."""
    referent = refer(thing, world.gazetteer)
    if referent.bloc:
        world.ground.bloc(referent.bloc, on=world.on, facing=next(iter(referent.sides), None))
    elif referent.kind == "border" and len(referent.sides) > 1:
        world.ground.border(*referent.sides[:2])
    return referent


def _place(referent: Referent) -> Place | None:
    """Return the place a referent is, None for a line, though it be the border of a place."""
    return None if referent.kind == "border" else known_place(referent)


def _from_place(place: Place, referent: Referent, world: World) -> Measurement:
    meant = targets(referent, place, world)
    if not meant:
        raise UnknownBorder(f"no land border {referent.text!r}; `howfar data list` shows the shipped borders")
    readings = [group[0] for group in gap(place, meant, None).meant]
    return min(readings, key=lambda reading: reading.distance_m).measurement


def _target(referent: Referent, world: World) -> Target:
    found = targets(referent, _place(referent) or _NOWHERE, world)
    if not found:
        raise UnknownBorder(f"no land border {referent.text!r}; `howfar data list` shows the shipped borders")
    return found[0]


def _geometry(target: Target) -> "BaseGeometry":
    """Return what a line or an area is drawn as: a country its outline, not the line one takes a direction from."""
    shape: Any = target.shape
    if isinstance(shape, Point):
        return shapely.Point(shape.position.lon, shape.position.lat)
    geometry: BaseGeometry = shape.outline if hasattr(shape, "outline") else shape.line
    return geometry


def _closest(moving: "BaseGeometry", still: "BaseGeometry") -> tuple[float, Position, Position]:
    """Return distance, a vertex of the one and the nearest point of the other."""
    vertices = shapely.get_coordinates(moving)
    distance_m, nearest = NearestIndex(still).query(vertices)
    i = int(distance_m.argmin())
    return float(distance_m[i]), Position(*vertices[i]), Position(*nearest[i])


def _measurement(a: Target, b: Target, start: Position, end: Position) -> Measurement:
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
