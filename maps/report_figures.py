"""A picture a claim for the HTML report: the locator figure, inside the file, with its alternative in words."""

from base64 import b64encode
from dataclasses import dataclass
from io import BytesIO
from typing import Final

from geo.findings import Finding, Findings

__all__ = ["Picture", "pictures"]

_DPI: Final = 110


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


def _picture(finding: Finding) -> Picture:
    from maps.figure import figure

    drawn, out = figure(finding), BytesIO()
    drawn.savefig(out, format="png", dpi=_DPI)
    return Picture(f"data:image/png;base64,{b64encode(out.getvalue()).decode()}", drawn.alternative)
