"""The appendix of every report: how it was measured, and with whose data."""

import re
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, version
from typing import Final

from geo.findings import Findings
from geo.findings.lent import lent_by
from geo.shipped import Source, attributions, manifest, published

__all__ = ["METHOD", "OWN", "Credit", "credit_line", "data_credits", "made_with"]

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

OWN: Final = "The weights with which names are found and placed were fitted by the howfar project, on text of its own."


_SPLIT: Final = re.compile(r"[_.]")


@dataclass(frozen=True, slots=True)
class Credit:
    """A published data set that the report rests on, and what of the shipped data was made of it."""

    source: str
    version: str
    licence: str
    attribution: str
    parts: str


def data_credits(findings: Findings) -> tuple[Credit, ...]:
    """Return every published source of the shipped data, once, then who was asked online; raise DamagedData."""
    parts: dict[tuple[str, str], dict[str, None]] = {}
    sources: dict[tuple[str, str], Source] = {}
    for artefact in manifest():
        for source in filter(published, artefact.sources):
            key = (source.name, source.version)
            parts.setdefault(key, {})[_SPLIT.split(artefact.file)[0]] = None
            sources.setdefault(key, source)
    shipped = (
        Credit(s.name, s.version, _licence(s.licence), s.attribution, ", ".join(parts[key]))
        for key, s in sources.items()
    )
    return (*shipped, *map(_lent, lent_by(findings)))


def credit_line(findings: Findings) -> str:
    """Return all attributions in one line, as they have to stand beside what is made of the data."""
    return "; ".join((*attributions(), *lent_by(findings)))


def made_with() -> str:
    """Return which howfar made the report, in one sentence."""
    try:
        return f"Made with howfar {version('howfar')}."
    except PackageNotFoundError:
        return "Made with howfar, run from its source."


def _licence(identifier: str) -> str:
    """Return a licence as one reads it: public domain has no identifier of its own in the list of SPDX."""
    return "public domain" if identifier.lower() == "licenseref-public-domain" else identifier


def _lent(credit: str) -> Credit:
    name, _, rest = credit.partition(" (online), ")
    attribution, _, terms = rest.rpartition(", ")
    return Credit(name, "online", terms, attribution, "places that were asked for")
