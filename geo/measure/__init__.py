"""From a claim to what is so: a distance with its range and the two end points that prove it."""

from geo.measure.measurement import Measurement

__all__ = ["Measurement"]
