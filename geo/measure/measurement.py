"""A geodesic distance with its range and the two end points that prove it."""

from dataclasses import dataclass, replace

from geo.ground.position import Position

__all__ = ["Measurement"]


@dataclass(frozen=True, slots=True)
class Measurement:
    """A geodesic distance on the WGS 84 ellipsoid.

    distance_m: point distance; low_m, high_m: its range from the extent of the places and the accuracy of the data;
    azimuth_deg: forward azimuth at `start` towards `end`, 0..360; start, end: the points measured between;
    start_name, end_name: what they are, in words; sources: where the positions and lines come from.
    claim: whose claim to disputed ground it goes by, empty where that makes no difference; others: the same by every
    other claim that puts it elsewhere. The range then spans them all.
    """

    distance_m: float
    low_m: float
    high_m: float
    azimuth_deg: float
    start: Position
    end: Position
    start_name: str
    end_name: str
    sources: tuple[str, ...]
    claim: str = ""
    others: tuple["Measurement", ...] = ()

    def reversed(self, azimuth_deg: float) -> "Measurement":
        """Return the same measurement from end to start; azimuth_deg: the one at `end` towards `start`."""
        return replace(
            self,
            azimuth_deg=azimuth_deg,
            start=self.end,
            end=self.start,
            start_name=self.end_name,
            end_name=self.start_name,
        )
