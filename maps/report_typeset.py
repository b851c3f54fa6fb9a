"""Blocks set on A4 pages as a PDF by matplotlib: no browser, and the same bytes for the same blocks."""

from collections.abc import Iterable, Iterator, Sequence
from io import BytesIO
from typing import TYPE_CHECKING, Final

from geo.errors import MissingExtra
from maps.fonts import families, hushed, printable
from maps.report_strips import PAGE_PT, Block, Strip, strips

if TYPE_CHECKING:
    from matplotlib.figure import Figure

__all__ = ["typeset"]

_MARGIN_PT: Final = 60.0
_FOOT_PT: Final = 34.0
_QUIET: Final = "#5C5A55"

Placed = tuple[float, Strip]


def typeset(blocks: Iterable[Block], *, title: str) -> bytes:
    """Return a PDF with these blocks; raise MissingExtra where matplotlib is not installed."""
    try:
        from matplotlib import rc_context
        from matplotlib.backends.backend_pdf import PdfPages
    except ImportError:
        raise MissingExtra("a PDF report needs matplotlib; install it with `pip install howfar[figure]`") from None
    out = BytesIO()
    about = {"Title": title, "Creator": "howfar", "CreationDate": None}
    with hushed(), rc_context({"pdf.fonttype": 42}), PdfPages(out, metadata=about) as document:
        pages = list(_pages(strip for block in blocks for strip in strips(block)))
        for number, page in enumerate(pages, 1):
            document.savefig(_drawn(page, title=title if number > 1 else "", foot=f"{number} / {len(pages)}"))
    return out.getvalue()


def _pages(every: Iterable[Strip]) -> Iterator[list[Placed]]:
    """Give each strip its place on a page, in points from the bottom.

    A heading does not stand at the foot of a page; a table that goes on to the next has its head there again.
    """
    top = PAGE_PT[1] - _MARGIN_PT
    page, y, head = list[Placed](), top, list[Strip]()
    for strip in every:
        head = [strip] if strip.part == "head" else head if strip.part == "row" else []
        y -= strip.height_pt + (strip.before_pt if page else 0.0)
        if y < _MARGIN_PT and page:
            kept = _kept(page)
            yield page[: len(page) - len(kept)]
            again = [] if any(old.part == "head" for old in kept) or strip.part == "head" else head
            page, y = [], top
            for old in [*again, *kept, strip]:
                y -= old.height_pt + (old.before_pt if page else 0.0)
                page.append((y, old))
            continue
        page.append((y, strip))
    if page:
        yield page


def _kept(page: Sequence[Placed]) -> list[Strip]:
    tail = list[Strip]()
    for _, strip in reversed(page):
        if not strip.keep or len(tail) == len(page) - 1:
            break
        tail.insert(0, strip)
    return tail


def _drawn(page: Sequence[Placed], *, title: str, foot: str) -> "Figure":
    from matplotlib.figure import Figure

    figure = Figure(figsize=(PAGE_PT[0] / 72, PAGE_PT[1] / 72))
    left, right = _MARGIN_PT / PAGE_PT[0], 1 - _MARGIN_PT / PAGE_PT[0]
    for y_pt, strip in page:
        strip.paint(figure, _MARGIN_PT, y_pt)
    shown = printable(title if len(title) < 90 else f"{title[:89]}…")
    look = {"fontsize": 8, "color": _QUIET, "family": families(shown)}
    figure.text(right, _FOOT_PT / PAGE_PT[1], foot, look, ha="right")
    figure.text(left, _FOOT_PT / PAGE_PT[1], shown, look, parse_math=False)
    return figure
