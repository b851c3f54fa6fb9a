"""Who answers online for places that no gazetteer knows: their name, whom to credit, and their terms."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from geo.errors import BadInput
from geo.places.place import Place

__all__ = ["NOMINATIM", "Provider", "credit_of", "credits_of"]

_ONLINE: Final = " (online), "


@dataclass(frozen=True, slots=True)
class Provider:
    """A geocoder's provider.

    attribution: as it asks to be credited; terms: where its terms stand, without "https://"; delay_s: the least time
    between two questions that the terms allow. None of the texts holds a colon, for they are part of a place's id.
    """

    name: str
    attribution: str
    terms: str
    delay_s: float = 1.0

    def __post_init__(self) -> None:
        """Raise BadInput for a colon in a text."""
        if ":" in f"{self.name}{self.attribution}{self.terms}":
            raise BadInput(f"the provider {self.name!r} has a colon in its texts; write addresses without https://")

    @property
    def credit(self) -> str:
        """Return the line that has to be shown with its places, and begins their ids."""
        return f"{self.name}{_ONLINE}{self.attribution}, {self.terms}"


NOMINATIM: Final = Provider(
    "Nominatim", "© OpenStreetMap contributors (ODbL)", "operations.osmfoundation.org/policies/nominatim"
)


def credit_of(place: Place) -> str | None:
    """Return whom to credit for a place that was asked for online, None for any other."""
    source = place.id.partition(":")[0]
    return source if _ONLINE in source else None


def credits_of(places: Iterable[Place]) -> tuple[str, ...]:
    """Return whom to credit for the places among these that were asked for online, each once."""
    return tuple(dict.fromkeys(credit for place in places if (credit := credit_of(place))))
