"""Findings as a report: for people in Markdown, HTML and plain text, for programs in CSV, JSON and GeoJSON."""

from collections.abc import Callable
from importlib import import_module
from typing import Final, Literal

from geo.errors import BadInput
from geo.findings import CheckedArticle, Findings

__all__ = ["FORMATS", "Format", "json_line", "report"]

Format = Literal["markdown", "html", "text", "csv", "json", "jsonl", "geojson"]
# The verb of each format, imported when it is asked for.
_WRITERS: Final = {
    "markdown": "report_markdown.markdown",
    "html": "report_html.html",
    "text": "report_text.text",
    "csv": "report_tables.csv_text",
    "geojson": "report_tables.geojson",
}
FORMATS: Final = (*_WRITERS, "json", "jsonl")


def report(findings: Findings, *, format: str = "markdown", figures: bool = False) -> str:  # noqa: A002 - the contract's
    r"""Return the findings in one of FORMATS; raise BadInput for any other.

    figures: with a picture of every measured claim, in "html" only, about a second each.

    >>> report(Findings(()), format="json")
    '[]\n'
    """
    if figures and format == "html":
        from maps.report_html import html

        return html(findings, figures=True)
    if format == "json":
        return findings.to_json() + "\n"
    if format == "jsonl":
        return "".join(map(json_line, findings.articles))
    if format not in _WRITERS:
        more = "; maps.report_pdf.pdf(findings) gives the bytes of a PDF" if format == "pdf" else ""
        raise BadInput(f"no report format {format!r}; choose one of {', '.join(FORMATS)}{more}")
    module, _, verb = _WRITERS[format].partition(".")
    write: Callable[[Findings], str] = getattr(import_module(f"maps.{module}"), verb)
    return write(findings)


def json_line(checked: CheckedArticle) -> str:
    """Return one article as one line of JSON."""
    from maps.report_tables import json_line as line

    return line(checked)
