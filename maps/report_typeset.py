"""Paragraphs set on A4 pages as a PDF by matplotlib: no browser, and the same bytes for the same paragraphs.

Letters that the built-in font lacks (Chinese, Arabic, emoji) show as a question mark.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from io import BytesIO
from typing import TYPE_CHECKING, Final, Literal
from unicodedata import category, normalize

from geo.errors import MissingExtra

if TYPE_CHECKING:
    from matplotlib.figure import Figure

__all__ = ["Block", "typeset"]

Face = Literal["normal", "bold", "italic"]

_PAGE_PT: Final = (595.28, 841.89)
_MARGIN_PT: Final = 62.0
_CUTS: Final[dict[Face, tuple[Literal["normal", "bold"], Literal["normal", "italic"]]]] = {
    "normal": ("normal", "normal"),
    "bold": ("bold", "normal"),
    "italic": ("normal", "italic"),
}
_RULER_PT: Final = 100.0


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph: how it is set, and how much room comes before it. keep: not the last on its page."""

    words: str
    size_pt: float = 9.5
    before_pt: float = 3.0
    colour: str = "#111111"
    face: Face = "normal"
    bar: str | None = None
    keep: bool = False


@dataclass(frozen=True, slots=True)
class _Line:
    block: Block
    words: str
    first: bool


def typeset(blocks: Iterable[Block], *, title: str) -> bytes:
    """Return a PDF with these paragraphs; raise MissingExtra where matplotlib is not installed."""
    try:
        from matplotlib import rc_context
        from matplotlib.backends.backend_pdf import PdfPages
    except ImportError:
        raise MissingExtra("a PDF report needs matplotlib; install it with `pip install howfar[figure]`") from None
    out = BytesIO()
    about = {"Title": title, "Creator": "howfar", "CreationDate": None}
    pages = list(_pages(_lines(blocks)))
    with rc_context({"pdf.fonttype": 42, "font.family": "DejaVu Sans"}), PdfPages(out, metadata=about) as document:
        for number, page in enumerate(pages, 1):
            document.savefig(_drawn(page, foot=f"{number} / {len(pages)}"))
    return out.getvalue()


def _lines(blocks: Iterable[Block]) -> Iterator[_Line]:
    faces = {face: _Face(face) for face in _CUTS}
    for block in blocks:
        face = faces[block.face]
        room = (_PAGE_PT[0] - 2 * _MARGIN_PT) / block.size_pt
        for i, words in enumerate(_wrapped(face.printable(block.words), partial(face.fits, room=room))):
            yield _Line(block, words, first=i == 0)


class _Face:
    """One cut of the built-in font, loaded once: which letters it has and how wide they are."""

    def __init__(self, face: Face) -> None:
        from matplotlib.font_manager import FontProperties, findfont, get_font

        weight, style = _CUTS[face]
        self._font = get_font(findfont(FontProperties(family="DejaVu Sans", weight=weight, style=style)))
        self._widths: dict[str, float] = {}

    def printable(self, text: str) -> str:
        """Return a text without the letters the font lacks, and without marks that only combine."""
        letters = (c for c in normalize("NFC", text) if category(c) not in {"Mn", "Me", "Cf"})
        return "".join(c if self._font.get_char_index(ord(c)) else "\ufffd" for c in letters)

    def fits(self, text: str, *, room: float) -> bool:
        """Tell whether a text is no wider than so many times its size."""
        return sum(map(self._width, text)) <= room

    def _width(self, letter: str) -> float:
        if letter not in self._widths:
            self._font.set_size(_RULER_PT, 72)
            self._widths[letter] = self._font.load_char(ord(letter)).linearHoriAdvance / 65536 / _RULER_PT
        return self._widths[letter]


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
        if not fits(pieces[-1] + letter):
            pieces.append("")
        pieces[-1] += letter
    return pieces


def _pages(lines: Iterable[_Line]) -> Iterator[list[tuple[float, _Line]]]:
    """Give each line its height on a page, in points from the bottom; a heading does not stand at the foot of one."""
    top = _PAGE_PT[1] - _MARGIN_PT
    page, y = list[tuple[float, _Line]](), top
    for line in lines:
        y -= _height(line, first_on_page=not page)
        if y < _MARGIN_PT and page:
            kept = _kept(page)
            yield page[: len(page) - len(kept)]
            page, y = [], top
            for old in [*kept, line]:
                y -= _height(old, first_on_page=not page)
                page.append((y, old))
            continue
        page.append((y, line))
    if page:
        yield page


def _kept(page: Sequence[tuple[float, _Line]]) -> list[_Line]:
    tail = list[_Line]()
    for _, line in reversed(page):
        if not line.block.keep or len(tail) == len(page) - 1:
            break
        tail.insert(0, line)
    return tail


def _height(line: _Line, *, first_on_page: bool) -> float:
    before = line.block.before_pt if line.first and not first_on_page else 0.0
    return line.block.size_pt * 1.4 + before


def _drawn(page: Sequence[tuple[float, _Line]], *, foot: str) -> "Figure":
    from matplotlib.figure import Figure
    from matplotlib.lines import Line2D

    figure = Figure(figsize=(_PAGE_PT[0] / 72, _PAGE_PT[1] / 72))
    left = _MARGIN_PT / _PAGE_PT[0]
    for y_pt, line in page:
        y, block = y_pt / _PAGE_PT[1], line.block
        weight, style = _CUTS[block.face]
        look = {"fontsize": block.size_pt, "color": block.colour, "weight": weight, "style": style}
        figure.text(left, y, line.words, look, parse_math=False)
        if block.bar:
            x, ends = left - 0.018, (y - 0.004, y + block.size_pt * 1.25 / _PAGE_PT[1])
            figure.add_artist(Line2D((x, x), ends, color=block.bar, linewidth=3, solid_capstyle="butt"))
    figure.text(0.5, 0.04, foot, fontsize=8, color="#555555", ha="center")
    return figure
