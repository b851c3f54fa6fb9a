"""A line of words on a page of a PDF, handed to matplotlib's writer of PDFs as it is.

matplotlib's own text would measure and lay out anew what has been measured and laid out: half as much time a page.
"""

from functools import cache
from typing import TYPE_CHECKING

from matplotlib.artist import Artist
from matplotlib.font_manager import FontProperties

if TYPE_CHECKING:
    from matplotlib.backend_bases import RendererBase

    from maps.fonts import Cut

__all__ = ["Ink"]


class Ink(Artist):
    """Words at a point in points from the lower left of a page; families: in which each letter is looked for."""

    def __init__(
        self,
        words: str,
        at_pt: tuple[float, float],
        size_pt: float,
        colour: str,
        cut: "Cut",
        families: tuple[str, ...],
    ) -> None:
        """Keep what is to be written; nothing is measured."""
        super().__init__()
        self._words, self._at, self._colour = words, at_pt, colour
        self._font = _properties(families, cut, size_pt)

    def draw(self, renderer: "RendererBase") -> None:
        """Write the words; a PDF's renderer counts in points."""
        context = renderer.new_gc()
        context.set_foreground(self._colour)
        renderer.draw_text(context, *self._at, self._words, self._font, 0.0)
        context.restore()


@cache
def _properties(families: tuple[str, ...], cut: "Cut", size_pt: float) -> FontProperties:
    return FontProperties(family=list(families), weight=cut[0], style=cut[1], size=size_pt)
