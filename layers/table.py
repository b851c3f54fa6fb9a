"""Rows and shapes become a GeoDataFrame with fixed columns, also when there are none."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from layers.credit import credited
from layers.layer import Layer, Style

if TYPE_CHECKING:
    from shapely.geometry.base import BaseGeometry

__all__ = ["FLAG", "NUMBER", "TEXT", "WHOLE", "Table"]

TEXT: Final = "object"
NUMBER: Final = "float64"
WHOLE: Final = "int64"
FLAG: Final = "bool"


@dataclass(frozen=True, slots=True)
class Table:
    """What a layer is before it has rows.

    columns: name to dtype, in the order of each row's values; made_of: how the names of the shipped files begin whose
    sources are to be credited.
    """

    name: str
    description: str
    columns: Mapping[str, str]
    style: Style
    made_of: tuple[str, ...]

    def layer(
        self, rows: Sequence[tuple[Any, ...]], shapes: Sequence["BaseGeometry | None"], *, lent: tuple[str, ...] = ()
    ) -> Layer:
        """Return the layer of these rows, with one shape each; lent: whom else to credit."""
        from geopandas import GeoDataFrame
        from pandas import Series

        typed = enumerate(self.columns.items())
        values = {column: Series([row[i] for row in rows], dtype=kind) for i, (column, kind) in typed}
        frame = GeoDataFrame(values, geometry=list(shapes), crs="EPSG:4326")
        credit = "; ".join((*credited(self.made_of), *lent))
        frame.attrs = {
            "name": self.name,
            "title": self.name.replace("_", " ").capitalize(),
            "description": self.description,
            "attribution": credit,
        }
        return Layer(self.name, frame, self.style, credit)
