"""The appendix of every report: how it was measured, and with whose data."""

from dataclasses import dataclass
from typing import Final

from geo.shipped import attributions, manifest

__all__ = ["METHOD", "Credit", "credit_line", "data_credits"]

METHOD: Final = (
    (
        "Distances are geodesics on the WGS 84 ellipsoid, from the point a gazetteer gives for a place to the nearest "
        "point of the other place, border line, coast or territory."
    ),
    (
        "The range takes in how far the place extends, how exact its point is and how exact the line is. These errors "
        "are added, as in the point-radius method."
    ),
    (
        "What the words allow depends on how round the number is and on words such as “about”, “some” or “less than”. "
        "A claim is supported when the measured distance, or all of its range, is allowed. It holds roughly when a "
        "generous reading saves it, such as the way by road or the distance from the edge of the place. It is "
        "contradicted when no reading makes it true, and not checkable when it gives a travel time or speaks of a "
        "place that cannot be found."
    ),
    "“Near” has no fixed length: it is weighed by distance and by the size of what is near what.",
    "Where a border is disputed, every claimant's line is measured, unless a worldview was chosen.",
)


@dataclass(frozen=True, slots=True)
class Credit:
    """A data set that the report rests on."""

    file: str
    source: str
    version: str
    licence: str
    attribution: str


def data_credits() -> tuple[Credit, ...]:
    """Return every source of the shipped data, file by file; raise DamagedData where there is no manifest."""
    return tuple(
        Credit(artefact.file, source.name, source.version, source.licence, source.attribution)
        for artefact in manifest()
        for source in artefact.sources
    )


def credit_line() -> str:
    """Return all attributions in one line, as they have to stand beside what is made of the data."""
    return "; ".join(attributions())
