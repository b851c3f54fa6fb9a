"""Whom to credit beside the shipped data: whoever was asked online for places of the findings."""

from geo.findings.value import Findings
from geo.places.provider import credits_of

__all__ = ["lent_by"]


def lent_by(findings: Findings) -> tuple[str, ...]:
    """Return the credit of every online geocoder that located a place of these findings, each once."""
    return credits_of(r.place for checked in findings.articles for r in checked.resolutions if r.place)
