"""Text on a figure: never read as mathematics, only letters that a font has, measured before it is laid."""

from collections.abc import Callable
from typing import Any, Final, Literal

from matplotlib.axes import Axes
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from matplotlib.font_manager import FontProperties
from matplotlib.patheffects import withStroke
from matplotlib.text import Text

from maps.fonts import families, printable

__all__ = ["INK", "balanced", "fitted", "size_px", "type_size", "width_px", "words", "wrapped"]

Weight = Literal["normal", "bold"]
INK: Final = "#1B1A17"
_NEARLY_PX: Final = 6.0
_LEAST_READ: Final = 6.0
_LARGER: Final = 1.16  # Source Sans looks smaller than its size says


def type_size(size: float, scale: float) -> float:
    """Return the size in which letters are set where a sheet has less room: smaller, but never too small to read."""
    return max(size * scale, min(size, _LEAST_READ))


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
    """Return the width of one line of text in pixels and the height of the line, whichever letters it has."""
    canvas = figure.canvas
    assert isinstance(canvas, FigureCanvasAgg)
    text = printable(text, weight)
    font = FontProperties(family=families(text, weight), size=size * _LARGER, weight=weight)
    renderer = canvas.get_renderer()  # type: ignore[no-untyped-call]
    width, height, _ = renderer.get_text_width_height_descent(text, font, ismath=False)
    _, least, _ = renderer.get_text_width_height_descent("lp", font, ismath=False)
    return float(width), float(max(height, least))


def width_px(figure: Figure, text: str, size: float, weight: Weight = "normal") -> float:
    """Return the width of one line of text in pixels."""
    return size_px(figure, text, size, weight)[0]


def fitted(figure: Figure, text: str, wide_px: float, *, largest: float, least: float, most: int) -> tuple[str, float]:
    """Return bold text with its size: on one line where the least size allows that, else on at most so many lines."""
    size = largest
    while size > least and width_px(figure, text, size, "bold") > wide_px:
        size -= 0.5
    return balanced(figure, text, size, wide_px, most=most, weight="bold"), size


def wrapped(figure: Figure, text: str, size: float, wide_px: float, *, most: int, weight: Weight = "normal") -> str:
    """Return text broken into lines of a width; what is too long for so many of them ends in an ellipsis."""
    return "\n".join(_filled(figure, _spaced(text), size, wide_px, most=most, weight=weight))


def balanced(figure: Figure, text: str, size: float, wide_px: float, *, most: int, weight: Weight = "normal") -> str:
    """Return text broken into as few lines as `wrapped` does, but about equally long ones."""
    said = _spaced(text)
    lines = _filled(figure, said, size, wide_px, most=most, weight=weight)
    narrow, wide = wide_px / 2, wide_px
    while " ".join(lines) == said and len(lines) > 1 and wide - narrow > _NEARLY_PX:
        middle = (narrow + wide) / 2
        tried = _filled(figure, said, size, middle, most=len(lines), weight=weight)
        if " ".join(tried) == said:
            lines, wide = tried, middle
        else:
            narrow = middle
    return "\n".join(lines)


def _spaced(text: str) -> str:
    return " ".join(word for word in text.split(" ") if word)


def _filled(figure: Figure, text: str, size: float, wide_px: float, *, most: int, weight: Weight) -> list[str]:
    lines = [""]
    for word in text.split(" "):
        longer = f"{lines[-1]} {word}".strip()
        if width_px(figure, longer, size, weight) <= wide_px:
            lines[-1] = longer
        elif len(lines) < most and width_px(figure, word, size, weight) <= wide_px:
            lines.append(word)
        else:
            lines[-1] = _cut(longer, lambda line: width_px(figure, line, size, weight) <= wide_px)
            break
    return lines


def _cut(line: str, fits: Callable[[str], bool]) -> str:
    while line and not fits(f"{line} …"):
        line = line[:-1]
    return f"{line.rstrip()} …"
