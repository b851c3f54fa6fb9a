"""A claim about space: who, how far or which way, from what."""

from dataclasses import dataclass
from typing import Literal

from geo.places.resolve import Resolution

__all__ = ["Claim", "Hedge", "Quantity", "Referent", "ReferentKind", "Relation"]

Relation = Literal[
    "distance",
    "direction_distance",
    "within",
    "near",
    "on_border",
    "adjacent",
    "between",
    "inside",
    "border_length",
    "closer",
    "equidistant",
    "extreme",
]
Hedge = Literal["exact", "about", "less_than", "more_than", "few", "up_to", "range"]
ReferentKind = Literal["place", "border", "country", "coast"]


@dataclass(frozen=True, slots=True)
class Quantity:
    """A stated length, before any tolerance.

    low_m, high_m: what the words say (a few kilometres: 2000, 9000; more than 40 km: 40000, None).
    value: the number in the original unit (the middle of a range); unit_m: metres in that unit;
    granularity_m: place value of the last significant digit, in metres, in the original unit.
    nearly: the hedge opens to one side only: "below" (nearly 5), "above" (just over 5), else None.
    conversion_m: the bracketed conversion ("300 miles (483 km)"), None when there is none. precise: "exactly".
    """

    text: str
    low_m: float
    high_m: float | None
    hedge: Hedge
    value: float
    unit_m: float
    granularity_m: float
    nearly: Literal["below", "above"] | None = None
    conversion_m: float | None = None
    precise: bool = False


@dataclass(frozen=True, slots=True)
class Referent:
    """Who or what a claim speaks of, where it stands in the text.

    sides: ISO 3166-1 alpha-2 codes: one for "the Polish border", two for "the Poland-Belarus border", the country for a
    country or its coast, none when the text leaves it open ("the border").
    resolution: the place meant, None for borders and for what has no name ("a farm").
    other: the second place of "between A and B", of "closer to A than to B".
    bloc: "EU", "NATO" or "Schengen" for its outer border, all of it or the part facing the one side.
    """

    text: str
    start: int
    end: int
    kind: ReferentKind
    sides: tuple[str, ...] = ()
    resolution: Resolution | None = None
    other: "Referent | None" = None
    bloc: str | None = None


@dataclass(frozen=True, slots=True)
class Claim:
    """What a text says about where one thing lies; offsets index the article's text.

    subject: None when nobody could be found. direction_deg: from object to subject, 0..360 clockwise from north.
    closer, equidistant: to the object than, or as, to its other. extreme: the subject lies farthest in the direction of
    all places in the object ("the westernmost city of Poland"), or nearest to the object where there is no direction.
    by_road: the text speaks of a way ("by road", "drive"). travel_time: the length is given in hours; never converted.
    certain: False for forms whose subject is often wrong; such a claim is shown and not judged.
    halfway: "halfway between A and B". centres: where the object was left out ("70 km to the north"), other places that
    may be meant.
    """

    start: int
    end: int
    text: str
    relation: Relation
    subject: Referent | None
    object: Referent
    quantity: Quantity | None = None
    direction_deg: float | None = None
    negated: bool = False
    speaker: str | None = None
    by_road: bool = False
    travel_time: bool = False
    halfway: bool = False
    certain: bool = True
    centres: tuple[Referent, ...] = ()
