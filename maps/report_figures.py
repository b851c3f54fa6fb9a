"""A picture a claim for the HTML report: the locator figure, inside the file, with its alternative in words."""

from base64 import b64encode
from dataclasses import dataclass
from io import BytesIO
from typing import TYPE_CHECKING, Final

from geo.findings import Finding, Findings

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

__all__ = ["Picture", "pictures", "pixels"]

_DPI: Final = 110
_PRINT_DPI: Final = 170


@dataclass(frozen=True, slots=True)
class Picture:
    """A figure as a data URI, and the same in words."""

    source: str
    alternative: str


def pictures(findings: Findings) -> dict[int, Picture]:
    """Return the figure of every measured claim by its number in the report; about a second each.

    Raises MissingExtra where matplotlib is not installed.
    """
    return {number: _picture(finding) for number, finding in enumerate(findings, 1) if finding.measurement}


def pixels(finding: Finding) -> "NDArray[np.uint8]":
    """Return the figure of a finding as (rows, columns, 4) of red, green, blue and cover, 0..255."""
    import numpy as np
    from matplotlib.image import imread

    from maps.figure import figure

    out = BytesIO()
    figure(finding).savefig(out, format="png", dpi=_PRINT_DPI)
    out.seek(0)
    drawn: NDArray[np.uint8] = np.rint(imread(out) * 255).astype(np.uint8)
    return drawn


def _picture(finding: Finding) -> Picture:
    from maps.figure import figure

    drawn, out = figure(finding), BytesIO()
    drawn.savefig(out, format="png", dpi=_DPI)
    return Picture(f"data:image/png;base64,{b64encode(out.getvalue()).decode()}", drawn.alternative)
