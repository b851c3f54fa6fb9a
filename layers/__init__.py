"""What is worth showing of the findings, as GeoDataFrames with a style."""

from layers.areas import located, uncertainty
from layers.geodesics import unwrap
from layers.layer import LOOKS, Layer, Look, Style
from layers.measured import borders, measurements
from layers.toponyms import countries, places

__all__ = [
    "LOOKS",
    "Layer",
    "Look",
    "Style",
    "borders",
    "countries",
    "located",
    "measurements",
    "places",
    "uncertainty",
    "unwrap",
]
