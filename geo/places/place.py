"""A gazetteer entry: a named place with its point-radius footprint."""

from dataclasses import dataclass

from geo.ground.position import Position

__all__ = ["Place"]


@dataclass(frozen=True, slots=True)
class Place:
    """A named place on the ground.

    id: "geonames:629634", "hand:baltic-sea" or "own:3"; radius_m: extent around the position;
    feature_code: GeoNames' class and code ("P.PPLA"); country: ISO 3166-1 alpha-2, None at sea or across countries;
    admin: names of its divisions, outermost first; population: 0 where not known.
    """

    id: str
    name: str
    position: Position
    radius_m: float
    feature_code: str
    country: str | None = None
    admin: tuple[str, ...] = ()
    population: int = 0
