"""What is so, for each sort of claim: the values that measuring gives and judging takes."""

from dataclasses import dataclass

from geo.measure.measurement import Measurement

__all__ = ["Detour", "Fact", "Gap", "Inside", "Length", "Part", "Reading", "Touch", "Unmeasured"]


@dataclass(frozen=True, slots=True)
class Reading:
    """One way to take the words, measured.

    core_m: precision of the gazetteer and accuracy of the line, to both sides; extent_m: of the places, near side only;
    radius_m: of both places; loose_m: radius of regions or waters known by their centre alone, 0 for towns and lines;
    off_deg: angle between the stated direction and the true one, None where no direction is stated;
    to_line: measured to a border, a country or a coast.
    """

    measurement: Measurement
    core_m: float
    extent_m: float = 0.0
    radius_m: float = 0.0
    loose_m: float = 0.0
    off_deg: float | None = None
    to_line: bool = False
    disputed: bool = False

    @property
    def distance_m(self) -> float:
        """Return the point distance."""
        return self.measurement.distance_m


@dataclass(frozen=True, slots=True)
class Gap:
    """The distance between subject and object: one tuple of readings for each thing that may be meant, never empty."""

    meant: tuple[tuple[Reading, ...], ...]


@dataclass(frozen=True, slots=True)
class Detour:
    """How far off the way from A to B a place lies.

    ratio: (to A + to B) / (A to B), 1 on the line; share: of the way from A, 0..1.
    """

    measurement: Measurement
    ratio: float
    share: float


@dataclass(frozen=True, slots=True)
class Inside:
    """Whether a place lies in a region, and in which part of it."""

    measurement: Measurement | None
    inside: bool
    name: str
    part: "Part | None" = None


@dataclass(frozen=True, slots=True)
class Part:
    """Where in a region a place lies, seen from the region's middle.

    azimuth_deg: of the place; off_deg: its angle to the stated compass part; reach: how far it lies out in that
    direction and away: how far in any, both as shares of the region's radius.
    """

    azimuth_deg: float
    off_deg: float
    reach: float
    away: float


@dataclass(frozen=True, slots=True)
class Touch:
    """Whether two countries share a land border."""

    adjoin: bool
    names: tuple[str, str]


@dataclass(frozen=True, slots=True)
class Length:
    """The length of a border line; the measurement's end points are on the line."""

    measurement: Measurement


@dataclass(frozen=True, slots=True)
class Unmeasured:
    """Nothing to measure, and why, as the end of a sentence."""

    reason: str


Fact = Gap | Detour | Inside | Touch | Length | Unmeasured
