"""The figure on paper: a sheet of a given width that saves to the same bytes every time and tells itself in words."""

from html import escape
from io import BytesIO
from pathlib import Path, PurePath
from typing import TYPE_CHECKING, Any, Final

import matplotlib as mpl
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure

from maps.figure_words import alternative, title
from maps.fonts import hushed

if TYPE_CHECKING:
    from maps.figure_scene import Scene

__all__ = ["DRAWN", "WIDTH_MM", "SheetFigure"]

WIDTH_MM: Final = 237.0
DRAWN: Final[Any] = {
    "svg.hashsalt": "howfar",
    "pdf.fonttype": 42,
    "path.simplify": False,
    "text.usetex": False,
    "text.hinting": "none",  # words are as wide at every resolution
    "savefig.facecolor": "white",
}
_MM_PER_IN: Final = 25.4
_DPI: Final = 150
_LEAST_SCALE: Final = 0.6


class SheetFigure(Figure):
    """A matplotlib Figure that saves to the same bytes each time and carries its text alternative.

    alternative: the figure told in words; written into PNG, SVG and PDF as well. scale: how large letters are beside
    those of the widest sheet, 1 or less.
    """

    def __init__(self, scene: "Scene", *, width_mm: float = WIDTH_MM) -> None:
        """Make an empty sheet for a scene; its height is set when what stands on it is known."""
        super().__init__(figsize=(width_mm / _MM_PER_IN, 1.0), dpi=_DPI, facecolor="white")
        FigureCanvasAgg(self)
        self.scale = min(1.0, max(_LEAST_SCALE, (width_mm / WIDTH_MM) ** 0.5))
        self.alternative = alternative(scene)
        self._headline = title(scene)

    def savefig(self, fname: Any, **options: Any) -> None:  # noqa: ANN401
        """Save as Figure.savefig does, without a date and with title and text alternative as metadata."""
        kind = str(options.get("format") or PurePath(str(fname)).suffix.lstrip(".") or "png").lower()
        options.setdefault("metadata", self._metadata(kind))
        with hushed(), mpl.rc_context(DRAWN):
            if kind != "svg":
                super().savefig(fname, **options)
                return
            drawn = BytesIO()
            super().savefig(drawn, **{**options, "format": "svg"})
        _put(self._told(drawn.getvalue()), fname)

    def _repr_png_(self) -> bytes:
        """Show the figure in a notebook, whether or not pyplot was ever imported."""
        out = BytesIO()
        self.savefig(out, format="png")
        return out.getvalue()

    def _metadata(self, kind: str) -> dict[str, Any]:
        if kind == "svg":
            return {"Date": None, "Creator": "howfar", "Title": self._headline, "Description": self.alternative}
        if kind == "pdf":
            return {"CreationDate": None, "Creator": "howfar", "Title": self._headline, "Subject": self.alternative}
        return {"Software": "howfar", "Title": self._headline, "Description": self.alternative} if kind == "png" else {}

    def _told(self, svg: bytes) -> bytes:
        """Return an SVG that a screen reader takes for one picture with a title and a description."""
        before, title, after = svg.partition(b"</title>")
        said = f"\n <desc>{escape(self.alternative)}</desc>"
        return b"".join([before.replace(b"<svg ", b'<svg role="img" ', 1), title, said.encode(), after])


def _put(data: bytes, target: Any) -> None:  # noqa: ANN401
    if hasattr(target, "write"):
        target.write(data)
    else:
        Path(target).write_bytes(data)
