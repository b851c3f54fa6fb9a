"""Lengths, quotations and measured facts in plain English, rounded as far as they are known."""

from math import inf
from typing import Final

from geo.claims.claim import Claim
from geo.measure.facts import Reading
from geo.verdict.admissible import Span

__all__ = ["allowed", "distance", "lead", "measured", "quote", "span", "stated", "wind"]

_MILE_M: Final = 1609.344
_KILOMETRE_M: Final = 1000.0
_NAUTICAL_M: Final = 1852.0
_ARTICLES: Final = ("The ", "A ", "An ", "Its ", "His ", "Her ", "Their ")
_PRONOUNS: Final = frozenset("i we you he she it they who".split())
_SHORT_M: Final = 950.0  # told in metres below
_IMPERIAL: Final = (_MILE_M, 0.9144, 0.3048)
_WINDS: Final = (
    *("north", "north-north-east", "north-east", "east-north-east"),
    *("east", "east-south-east", "south-east", "south-south-east"),
    *("south", "south-south-west", "south-west", "west-south-west"),
    *("west", "west-north-west", "north-west", "north-north-west"),
)


def distance(length_m: float, claim: Claim) -> str:
    """Return a length in kilometres, or in the claim's miles with kilometres beside."""
    kilometres = _figure(length_m, _KILOMETRE_M, "km")
    unit_m, name = _unit(claim)
    return kilometres if name == "km" else f"{_figure(length_m, unit_m, name)} ({kilometres})"


def span(low_m: float, high_m: float, claim: Claim) -> str:
    """Return a range in the claim's unit: "4.0 to 6.0 km", "up to 10 km", "at least 39 km"."""
    unit_m, name = _unit(claim)
    if name == "km" and high_m < _SHORT_M:
        unit_m, name, low_m, high_m = 1.0, "m", round(low_m, -1), round(high_m, -1)
    if high_m == inf:
        return f"at least {_figure(low_m, unit_m, name)}"
    if low_m <= 0:
        return f"up to {_figure(high_m, unit_m, name)}"
    return f"{_number(low_m / unit_m)} to {_number(high_m / unit_m)} {name}"


def stated(claim: Claim) -> str:
    """Return what the claim says, as a short quotation: its length and direction, else its own words."""
    if claim.quantity is None:
        return quote(claim.text)
    way = "" if claim.direction_deg is None else f" to the {wind(claim.direction_deg)}"
    return quote(claim.quantity.text) + way


def wind(azimuth_deg: float) -> str:
    """Return the point of the compass nearest to an azimuth.

    >>> wind(200), wind(359)
    ('south-south-west', 'north')
    """
    return _WINDS[round(azimuth_deg / 22.5) % 16]


def allowed(claim: Claim, admissible: Span) -> str:
    """Return the quotation with what it admits."""
    verb = "would allow" if claim.negated else "allows"
    return f"{stated(claim)} {verb} {span(admissible.low_m, admissible.high_m, claim)}"


def lead(claim: Claim) -> str:
    """Return the opening of an explanation: who is quoted and whether it is a denial; empty for plain text."""
    speaker = quote(claim.speaker)[1:-1] if claim.speaker else ""
    if speaker.lower() in _PRONOUNS:
        speaker = "a speaker"
    if speaker.startswith(_ARTICLES):
        speaker = speaker[0].lower() + speaker[1:]
    if claim.negated:
        return f"Quoting {speaker}, who denies it: " if speaker else "The text denies it: "
    return f"Quoting {speaker}: " if speaker else ""


def quote(text: str, limit: int = 90) -> str:
    """Return words in quotation marks on one line, shortened at a word where they are long."""
    line = " ".join(text.split())
    if len(line) > limit:
        line = line[:limit].rsplit(" ", 1)[0] + " …"
    return f"“{line}”"


def measured(reading: Reading, claim: Claim) -> str:
    """Return what was measured: from where to where, how far, within which range."""
    m = reading.measurement
    if m.distance_m == 0:
        return f"{m.start_name} lies in {m.end_name}"
    within = span(m.low_m, m.high_m, claim)
    return f"{m.start_name} lies {distance(m.distance_m, claim)} from {m.end_name} (range {within})"


def _unit(claim: Claim) -> tuple[float, str]:
    unit_m = claim.quantity.unit_m if claim.quantity else _KILOMETRE_M
    if unit_m == _NAUTICAL_M:
        return _NAUTICAL_M, "nautical miles"
    return (_MILE_M, "miles") if unit_m in _IMPERIAL else (_KILOMETRE_M, "km")


def _figure(length_m: float, unit_m: float, name: str) -> str:
    if name in {"km", "m"} and length_m < _SHORT_M:
        return f"{round(length_m, -1):.0f} m"
    return f"{_number(length_m / unit_m)} {name}"


def _number(value: float) -> str:
    """Return a number to one decimal below 100, whole above and where it is whole."""
    return f"{value:,.0f}" if value >= 99.95 or value == int(value) else f"{value:.1f}"
