"""Text on a figure: never read as mathematics, only letters that a font has, measured before it is laid."""

from typing import Any, Final, Literal

from matplotlib.axes import Axes
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from matplotlib.font_manager import FontProperties
from matplotlib.patheffects import withStroke
from matplotlib.text import Text

from maps.fonts import families, printable

__all__ = ["INK", "fitted", "size_px", "width_px", "words", "wrapped"]

Weight = Literal["normal", "bold"]
INK: Final = "#1B1A17"
_LARGER: Final = 1.16  # Source Sans looks smaller than its size says


def words(where: Figure | Axes, x: float, y: float, text: str, *, size: float, **look: Any) -> Text:  # noqa: ANN401
    """Write text and return it; look: weight, colour, ha, va, style, zorder, and halo, the width of a white rim."""
    halo = look.pop("halo", 0.0)
    colour = look.pop("colour", INK)
    cut = look.get("weight", "normal"), look.get("style", "normal")
    text = printable(text, *cut)
    look |= {"fontsize": size * _LARGER, "color": colour, "family": families(text, *cut)}
    written = where.text(x, y, text, parse_math=False, **look)
    if halo:
        written.set_path_effects([withStroke(linewidth=halo, foreground="#FFFFFFE6")])
    return written


def size_px(figure: Figure, text: str, size: float, weight: Weight = "normal") -> tuple[float, float]:
    """Return the width and height of one line of text in pixels."""
    canvas = figure.canvas
    assert isinstance(canvas, FigureCanvasAgg)
    text = printable(text, weight)
    font = FontProperties(family=families(text, weight), size=size * _LARGER, weight=weight)
    renderer = canvas.get_renderer()  # type: ignore[no-untyped-call]
    width, height, _ = renderer.get_text_width_height_descent(text, font, ismath=False)
    return float(width), float(height)


def width_px(figure: Figure, text: str, size: float, weight: Weight = "normal") -> float:
    """Return the width of one line of text in pixels."""
    return size_px(figure, text, size, weight)[0]


def fitted(figure: Figure, text: str, wide_px: float, *, largest: float, least: float) -> tuple[str, float]:
    """Return bold text with the size at which it fits a width; shortened where the least size is too large."""
    size = largest
    while size > least and width_px(figure, text, size, "bold") > wide_px:
        size -= 0.5
    while width_px(figure, text, size, "bold") > wide_px:
        text = f"{text[:-2].rstrip()}…"
    return text, size


def wrapped(figure: Figure, text: str, size: float, wide_px: float, *, most: int) -> str:
    """Return text broken into at most so many lines of a width; what is too long ends in an ellipsis."""
    lines = [""]
    for word in text.split():
        longer = f"{lines[-1]} {word}".strip()
        if width_px(figure, longer, size) <= wide_px:
            lines[-1] = longer
        elif len(lines) < most and width_px(figure, word, size) <= wide_px:
            lines.append(word)
        else:
            lines[-1] = _cut(figure, longer, size, wide_px)
            break
    return "\n".join(lines)


def _cut(figure: Figure, line: str, size: float, wide_px: float) -> str:
    while line and width_px(figure, f"{line} …", size) > wide_px:
        line = line[:-1]
    return f"{line.rstrip()} …"
