"""A picture a claim for the HTML report: the locator figure, inside the file, with its alternative in words."""

from base64 import b64encode
from dataclasses import dataclass
from io import BytesIO
from typing import TYPE_CHECKING, Final

from geo.findings import Finding, Findings

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from maps.figure_sheet import SheetFigure

__all__ = ["Picture", "pictured", "pictures", "pixels"]

_WIDTH_MM: Final = 125.0  # as they are printed, so that two claims have room on a page
_COLOURS: Final = 255
_DPI: Final = 180
_PRINT_DPI: Final = 200


@dataclass(frozen=True, slots=True)
class Picture:
    """A figure as a data URI, and the same in words."""

    source: str
    alternative: str


def pictures(findings: Findings) -> dict[int, Picture]:
    """Return the figure of every claim that was measured or located by its number in the report; a second each.

    Raises MissingExtra where matplotlib is not installed.
    """
    return {number: _picture(finding) for number, finding in enumerate(findings, 1) if pictured(finding)}


def pictured(finding: Finding) -> bool:
    """Tell whether there is something of a claim to draw."""
    return finding.measurement is not None or finding.located is not None


def pixels(finding: Finding) -> "NDArray[np.uint8]":
    """Return the figure of a finding as (rows, columns, 4) of red, green, blue and cover, 0..255."""
    import numpy as np
    from matplotlib.image import imread

    out = BytesIO()
    _drawn(finding).savefig(out, format="png", dpi=_PRINT_DPI)
    out.seek(0)
    seen: NDArray[np.uint8] = np.rint(imread(out) * 255).astype(np.uint8)
    return seen


def _picture(finding: Finding) -> Picture:
    figure, out = _drawn(finding), BytesIO()
    figure.savefig(out, format="png", dpi=_DPI)
    return Picture(f"data:image/png;base64,{b64encode(_smaller(out)).decode()}", figure.alternative)


def _smaller(drawn: BytesIO) -> bytes:
    """Return a PNG in the colours that it has most of, which are those it was painted with, others as the nearest."""
    import numpy as np
    from PIL import Image

    pixels = np.asarray(Image.open(drawn).convert("RGB")).astype(np.int64)
    packed = pixels @ np.array([1 << 16, 1 << 8, 1])
    every, counts = np.unique(packed, return_counts=True)
    most = np.sort(every[np.argsort(-counts, kind="stable")[:_COLOURS]])
    of_each = np.abs(_parts(every)[:, None] - _parts(most)[None]).sum(axis=2).argmin(axis=1)
    few = Image.fromarray(of_each[np.searchsorted(every, packed)].astype(np.uint8))
    few.putpalette(_parts(most).astype(np.uint8).tobytes())
    out = BytesIO()
    few.save(out, format="png", optimize=True)
    return out.getvalue()


def _parts(packed: "NDArray[np.int64]") -> "NDArray[np.int64]":
    """Return (n, 3) of red, green and blue for (n,) packed into one number each."""
    import numpy as np

    return np.stack([packed >> 16, (packed >> 8) & 255, packed & 255], axis=1)


def _drawn(finding: Finding) -> "SheetFigure":
    from maps.figure import figure

    return figure(finding, width_mm=_WIDTH_MM, headed=False)
