"""The figure on paper: title above, map with its letters and inset, sources below; the same bytes every time."""

from pathlib import PurePath
from typing import TYPE_CHECKING, Any, Final

import matplotlib as mpl
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure

from maps.figure_words import alternative, title
from maps.fonts import hushed

if TYPE_CHECKING:
    from maps.figure_scene import Scene

__all__ = ["SheetFigure"]

_RC: Final[Any] = {
    "svg.hashsalt": "howfar",
    "pdf.fonttype": 42,
    "path.simplify": False,
    "text.usetex": False,
    "savefig.facecolor": "white",
}
_WIDTH_IN: Final = 9.334
_HEIGHT_IN: Final = 6.134
_DPI: Final = 150


class SheetFigure(Figure):
    """A matplotlib Figure that saves to the same bytes each time and carries its text alternative.

    alternative: the figure told in words; written into PNG, SVG and PDF as well.
    """

    def __init__(self, scene: "Scene") -> None:
        """Make an empty sheet for a scene."""
        super().__init__(figsize=(_WIDTH_IN, _HEIGHT_IN), dpi=_DPI, facecolor="white")
        FigureCanvasAgg(self)
        self.alternative = alternative(scene)
        self._headline = title(scene)

    def savefig(self, fname: Any, **options: Any) -> None:  # noqa: ANN401
        """Save as Figure.savefig does, without a date and with title and text alternative as metadata."""
        kind = str(options.get("format") or PurePath(str(fname)).suffix.lstrip(".") or "png").lower()
        options.setdefault("metadata", self._metadata(kind))
        with hushed(), mpl.rc_context(_RC):
            super().savefig(fname, **options)

    def _metadata(self, kind: str) -> dict[str, Any]:
        if kind == "svg":
            return {"Date": None, "Creator": "howfar", "Title": self._headline, "Description": self.alternative}
        if kind == "pdf":
            return {"CreationDate": None, "Creator": "howfar", "Title": self._headline, "Subject": self.alternative}
        return {"Software": "howfar", "Title": self._headline, "Description": self.alternative} if kind == "png" else {}
