"""A layer: rows with geometry, how they are to be drawn, and whom to credit."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from geo.verdict import Holds

if TYPE_CHECKING:
    from geopandas import GeoDataFrame

__all__ = ["LOOKS", "Layer", "Look", "Style"]


@dataclass(frozen=True, slots=True)
class Look:
    """How a verdict is told apart three times over: by colour, by sign and by the dashes of its line.

    colour: #rrggbb, safe for colour-blind readers (Okabe and Ito). ink: the same darker, for words on a light ground.
    dash: pixels drawn and left out, () for solid.
    """

    colour: str
    ink: str
    sign: str
    dash: tuple[int, ...]
    words: str

    @property
    def dash_array(self) -> str | None:
        """Return the dashes as SVG and Leaflet write them, None for a solid line.

        >>> LOOKS["roughly"].dash_array
        '10 6'
        """
        return " ".join(map(str, self.dash)) or None


LOOKS: Final[Mapping[Holds, Look]] = MappingProxyType(
    {
        "supported": Look("#0072B2", "#00619A", "✓", (), "supported"),
        "roughly": Look("#E69F00", "#8A5F00", "≈", (10, 6), "roughly"),
        "contradicted": Look("#D55E00", "#AE4A00", "✗", (2, 5), "contradicted"),
        "not_checkable": Look("#6B6B6B", "#5A5A5A", "–", (1, 9), "not checkable"),
    }
)


@dataclass(frozen=True, slots=True)
class Style:
    """How a layer is drawn where a verdict does not decide: colour, width, dashes and fill.

    by_verdict: rows have a column "verdict" that chooses colour and dashes. weight_px: width of lines, radius of
    points. fill_opacity: 0..1 of areas. dash: as in Look; where it is given, it goes before the verdict's.
    """

    colour: str = "#444444"
    weight_px: float = 2.0
    fill_opacity: float = 0.0
    dash: tuple[int, ...] = ()
    by_verdict: bool = False

    def look(self, holds: Holds | None = None) -> Look:
        """Return the look of a row with this verdict, or of any row where the verdict does not decide.

        >>> Style(by_verdict=True).look("contradicted").colour
        '#D55E00'
        >>> Style(colour="#222222").look("contradicted").colour
        '#222222'
        """
        if self.by_verdict and holds is not None:
            look = LOOKS[holds]
            return replace(look, dash=self.dash) if self.dash else look
        return Look(self.colour, self.colour, "", self.dash, "")


@dataclass(frozen=True, slots=True)
class Layer:
    """One thing worth showing.

    name: "places", "measurements" ...; frame: a GeoDataFrame in EPSG:4326 whose columns docs/layers.md lists and whose
    attrs hold name, title, description and attribution; attribution: whom to credit, in one line.
    """

    name: str
    frame: "GeoDataFrame"
    style: Style
    attribution: str

    @property
    def title(self) -> str:
        """Return the name as a legend has it."""
        return str(self.frame.attrs["title"])
