"""What a page of the PDF report is made of: paragraphs, rows of a table and pictures, cut into strips to be stacked."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache, partial
from typing import TYPE_CHECKING, Any, Final, Literal
from unicodedata import category, normalize

if TYPE_CHECKING:
    from matplotlib.figure import Figure
    from numpy.typing import NDArray

__all__ = ["PAGE_PT", "WIDTH_PT", "Block", "Cells", "Paragraph", "Picture", "Strip", "strips"]

Face = Literal["normal", "bold", "italic"]

PAGE_PT: Final = (595.28, 841.89)
WIDTH_PT: Final = 475.28  # between the margins
_CUTS: Final[dict[Face, tuple[Literal["normal", "bold"], Literal["normal", "italic"]]]] = {
    "normal": ("normal", "normal"),
    "bold": ("bold", "normal"),
    "italic": ("normal", "italic"),
}
_INK: Final = "#1B1A17"
_LEADING: Final = 1.32
_BAR_PT: Final = 11.0
_NEXT_PT: Final = 7.0  # more room than this parts what one bar does not join
_GUTTER_PT: Final = 10.0
_RULER_PT: Final = 100.0
_UNLIKELY: Final = 1.0  # of the size: how wide a letter is taken to be that our own font lacks


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Words: how they are set, and how much room comes before them.

    keep: not the last on a page. bar: its colour, a line down the left. strong: from where to where in the words they
    stand out, in ink while the others have their colour. right: set to the right edge, as figures in a table are.
    """

    words: str
    size_pt: float = 10.0
    before_pt: float = 3.0
    colour: str = _INK
    face: Face = "normal"
    bar: str | None = None
    keep: bool = False
    strong: tuple[int, int] = (0, 0)
    right: bool = False


@dataclass(frozen=True, slots=True)
class Cells:
    """A row of a table: one paragraph a column; widths: shares of the page's, 1 together.

    ruled: a line above it. head: repeated at the top of each page that the table goes on to. bar: as a paragraph's.
    """

    columns: tuple[Paragraph, ...]
    widths: tuple[float, ...]
    keep: bool = False
    ruled: bool = True
    head: bool = False
    bar: str | None = None


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture; pixels: (rows, columns, 4) of 0..255; width: a share of the page's."""

    pixels: "NDArray[Any]"
    width: float = 0.745  # 125 mm
    before_pt: float = 8.0
    bar: str | None = None


Block = Paragraph | Cells | Picture


@dataclass(frozen=True, slots=True)
class Strip:
    """A piece of a page that is not divided: its height, room before it, and how it is painted at left, bottom.

    keep: not the last on a page. part: "head" and "row" of a table, "" of anything else.
    """

    height_pt: float
    before_pt: float
    paint: "Callable[[Figure, float, float], None]"
    keep: bool = False
    part: Literal["", "head", "row"] = ""


def strips(block: Block) -> Iterator[Strip]:
    """Yield the strips of a block: each line of a paragraph, a whole row of a table, a whole picture."""
    if isinstance(block, Picture):
        height = block.width * WIDTH_PT * block.pixels.shape[0] / block.pixels.shape[1]
        yield Strip(height, block.before_pt, partial(_paint_picture, block, height))
    elif isinstance(block, Cells):
        yield _row(block)
    else:
        yield from _paragraph(block)


def _paragraph(block: Paragraph) -> Iterator[Strip]:
    """Yield a strip a line; the first two stay together, and so do the last two."""
    height, lines, begin = block.size_pt * _LEADING, list(_lines(block, WIDTH_PT)), 0
    for number, line in enumerate(lines):
        before = block.before_pt if number == 0 else 0.0
        keep = block.keep or (len(lines) > 1 and number in {0, len(lines) - 2})
        strong = (block.strong[0] - begin, block.strong[1] - begin)
        yield Strip(height, before, partial(_paint_line, replace(block, strong=strong), line), keep)
        begin += len(line) + 1


def _row(cells: Cells) -> Strip:
    wide = WIDTH_PT - (_BAR_PT if cells.bar else 0.0)
    rooms = [share * wide - _GUTTER_PT for share in cells.widths]
    columns = [list(_lines(cell, room)) for cell, room in zip(cells.columns, rooms, strict=True)]
    heights = (len(lines) * cell.size_pt * _LEADING for cell, lines in zip(cells.columns, columns, strict=True))
    height = max(heights) + (5.0 if cells.ruled else 1.5)
    part: Literal["head", "row", ""] = "head" if cells.head else "row" if cells.ruled else ""
    return Strip(height, 0.0, partial(_paint_row, cells, columns, height), cells.keep, part)


def _lines(block: Paragraph, width_pt: float) -> Iterator[str]:
    room = (width_pt - (_BAR_PT if block.bar else 0.0)) / block.size_pt
    fits = partial(_fits, face=block.face, room=room)
    return _wrapped(_settable(block.words, block.face), fits)


def _settable(text: str, face: Face) -> str:
    """Return a text in letters that some font has, without those that only steer."""
    from maps.fonts import printable

    return printable("".join(c for c in normalize("NFC", text) if category(c) not in {"Cf", "Me"}), *_CUTS[face])


def _fits(text: str, *, face: Face, room: float) -> bool:
    return sum(_width(letter, face) for letter in text) <= room


def _wide(line: str, block: Paragraph) -> float:
    """Return the width of a line in points."""
    return block.size_pt * sum(_width(letter, block.face) for letter in line)


@cache
def _width(letter: str, face: Face) -> float:
    """Return how wide a letter is, in its size."""
    from maps.fonts import font

    cut = font(*_CUTS[face])
    if not cut.get_char_index(ord(letter)):
        return 0.0 if category(letter) == "Mn" else _UNLIKELY
    cut.set_size(_RULER_PT, 72)
    return float(cut.load_char(ord(letter)).linearHoriAdvance / 65536 / _RULER_PT)


def _wrapped(words: str, fits: Callable[[str], bool]) -> Iterator[str]:
    line = ""
    for word in words.split(" "):
        longer = f"{line} {word}" if line else word
        if fits(longer):
            line = longer
            continue
        if line:
            yield line
        *full, line = _pieces(word, fits)
        yield from full
    yield line


def _pieces(word: str, fits: Callable[[str], bool]) -> list[str]:
    pieces = [""]
    for letter in word:
        if pieces[-1] and not fits(pieces[-1] + letter):
            pieces.append("")
        pieces[-1] += letter
    return pieces


def _paint_line(block: Paragraph, line: str, figure: "Figure", x_pt: float, y_pt: float) -> None:
    if block.bar:
        gap = block.before_pt if block.before_pt < _NEXT_PT else 0.0
        _bar(figure, block.bar, (x_pt, y_pt), block.size_pt * _LEADING + gap)
    x_pt += _BAR_PT if block.bar else 0.0
    first, last = (min(max(0, end), len(line)) for end in block.strong)
    for part, colour in ((line[:first], block.colour), (line[first:last], _INK), (line[last:], block.colour)):
        if part.strip():
            _write(figure, replace(block, colour=colour), part, (x_pt, y_pt))
        x_pt += _wide(part, block)


def _paint_row(
    cells: Cells, columns: Sequence[list[str]], height: float, figure: "Figure", x_pt: float, y_pt: float
) -> None:
    from matplotlib.lines import Line2D

    across = (x_pt / PAGE_PT[0], (x_pt + WIDTH_PT) / PAGE_PT[0])
    up = (y_pt + height) / PAGE_PT[1]
    if cells.ruled:
        figure.add_artist(Line2D(across, (up, up), color="#D5D1C7", linewidth=0.6))
    wide = WIDTH_PT
    if cells.bar:
        _bar(figure, cells.bar, (x_pt, y_pt), height)
        x_pt, wide = x_pt + _BAR_PT, wide - _BAR_PT
    for cell, lines, share in zip(cells.columns, columns, cells.widths, strict=True):
        for number, line in enumerate(lines, 1):
            indent = share * wide - _GUTTER_PT - _wide(line, cell) if cell.right else 0.0
            _write(figure, cell, line, (x_pt + indent, y_pt + height - 2.0 - number * cell.size_pt * _LEADING))
        x_pt += share * wide


def _paint_picture(block: Picture, height: float, figure: "Figure", x_pt: float, y_pt: float) -> None:
    indent = 0.0
    if block.bar:
        indent = _BAR_PT
        _bar(figure, block.bar, (x_pt, y_pt), height + block.before_pt)
    box = ((x_pt + indent) / PAGE_PT[0], y_pt / PAGE_PT[1], block.width * WIDTH_PT / PAGE_PT[0], height / PAGE_PT[1])
    axes = figure.add_axes(box)
    axes.imshow(block.pixels, aspect="auto", interpolation="antialiased")
    axes.set_axis_off()


def _write(figure: "Figure", block: Paragraph, line: str, at_pt: tuple[float, float]) -> None:
    from maps.fonts import families
    from maps.report_ink import Ink

    cut = _CUTS[block.face]
    at = (at_pt[0], at_pt[1] + block.size_pt * 0.3)
    figure.add_artist(Ink(line, at, block.size_pt, block.colour, cut, tuple(families(line, *cut))))


def _bar(figure: "Figure", colour: str, at_pt: tuple[float, float], height: float) -> None:
    from matplotlib.lines import Line2D

    x, ends = at_pt[0] / PAGE_PT[0], (at_pt[1] / PAGE_PT[1], (at_pt[1] + height + 0.4) / PAGE_PT[1])
    figure.add_artist(Line2D((x, x), ends, color=colour, linewidth=3, solid_capstyle="butt"))
