"""The report as a PDF, for print and for passing on."""

from collections.abc import Iterator
from typing import Final

from geo.findings import Findings
from maps.page_words import VERDICTS
from maps.report_facts import facts
from maps.report_method import METHOD, OWN, data_credits, made_with
from maps.report_places import sights
from maps.report_strips import Block, Cells, Paragraph, Picture
from maps.report_typeset import typeset
from maps.report_words import Row, articles, lead, origin, plain, rows, verdict_counts

__all__ = ["pdf"]

_COLOURS: Final = {
    "supported": "#005a8d",
    "roughly": "#8a5a00",
    "contradicted": "#a33f00",
    "not_checkable": "#555555",
}
_QUIET: Final = "#5C5A55"
_FACTS: Final = (0.15, 0.85)
_FIGURES: Final = ("Measured", "Places", "Latitude", "Longitude", "Mentions", *(word for word, _ in VERDICTS.values()))
_PLACES_SHOWN: Final = 200
_MISSING: Final = "� stands for a letter that no font of the machine had on which this report was made."


def pdf(findings: Findings, *, figures: bool = False) -> bytes:
    """Return the report as a PDF; figures: with a map of every measured claim, about a second each.

    Raises MissingExtra where matplotlib is not installed.
    """
    return typeset(_blocks(findings, figures=figures), title=plain(f"How far the claims hold: {_title(findings)}"))


def _title(findings: Findings) -> str:
    if len(findings.articles) == 1:
        return findings.articles[0].article.title or findings.articles[0].article.id
    return f"{len(findings.articles):,} articles"


def _blocks(findings: Findings, *, figures: bool) -> Iterator[Block]:
    many, shown = len(findings.articles) > 1, rows(findings)
    yield Paragraph("How far the claims hold", 11, colour=_QUIET)
    yield Paragraph(plain(_title(findings)), 22, 2, face="bold")
    yield from (Paragraph(line, 10.5, colour=_QUIET) for line in origin(findings))
    yield Paragraph(lead(findings), 14, 12)
    if shown:
        yield from _counts(findings)
        yield from _summary(shown)
    yield from _articles(findings)
    for row, picture in _pictured(findings, shown, figures=figures):
        yield from _claim(row, many=many, first=row is shown[0], pictured=bool(picture))
        yield from picture
    yield from _places(findings)
    yield from _appendix(findings)


def _counts(findings: Findings) -> Iterator[Block]:
    """Yield the counts of the verdicts in large figures, each over its word and sign."""
    counts = list(verdict_counts(findings).items())
    widths = (0.25,) * len(counts)
    figures = tuple(Paragraph(str(n), 26, face="bold", colour=_COLOURS[holds]) for holds, n in counts)
    words = tuple(
        Paragraph(f"{VERDICTS[holds][1]} {VERDICTS[holds][0].lower()}", 10.5, colour=_COLOURS[holds])
        for holds, _ in counts
    )
    yield Paragraph("", 8)
    yield Cells(figures, widths, keep=True, ruled=False)
    yield Cells(words, widths, keep=True, ruled=False)


def _summary(shown: tuple[Row, ...]) -> Iterator[Block]:
    widths = (0.05, 0.17, 0.15, 0.33, 0.14, 0.16)
    yield _heading("Summary")
    yield _head(("No.", "Verdict", "Said of", "Claim", "Measured", "Range"), widths)
    for row in shown:
        verdict = Paragraph(f"{row.sign} {row.verdict}", 9, colour=_COLOURS[row.holds], face="bold")
        measured = Paragraph(row.measured or "not measured", 9, right=True)
        texts = [Paragraph(text, 9) for text in (str(row.number), row.subject, row.quotation, row.reach)]
        yield Cells((texts[0], verdict, *texts[1:3], measured, texts[3]), widths)


def _articles(findings: Findings) -> Iterator[Block]:
    sheets = articles(findings)
    if not sheets:
        return
    widths = (0.45, 0.12, 0.1, 0.12, 0.12, 0.09)
    yield _heading("Articles")
    yield _head(("Article", *(word for word, _ in VERDICTS.values()), "Places"), widths)
    for sheet in sheets:
        named = f"{sheet.title} ({sheet.origin})" if sheet.origin else sheet.title
        figures = (Paragraph(str(number), 9, right=True) for number in (*sheet.counts, sheet.places))
        yield Cells((Paragraph(named, 9), *figures), widths)


def _pictured(
    findings: Findings, shown: tuple[Row, ...], *, figures: bool
) -> Iterator[tuple[Row, tuple[Picture, ...]]]:
    from maps.report_figures import pictured, pixels

    for row, finding in zip(shown, findings, strict=True):
        wanted = figures and pictured(finding)
        yield row, (Picture(pixels(finding), bar=_COLOURS[row.holds]),) if wanted else ()


def _claim(row: Row, *, many: bool, first: bool, pictured: bool) -> Iterator[Block]:
    if first:
        yield _heading("The claims")
    colour = _COLOURS[row.holds]
    head = f"Claim {row.number}: {row.sign} {row.verdict.lower()}"
    yield Paragraph(head, 11.5, 8 if first else 18, colour=colour, face="bold", bar=colour, keep=True)
    opens, closes = len(row.before) + 1, len(row.before) + 1 + len(row.quotation)
    sentence = f"“{row.before}{row.quotation}{row.after}”"
    yield Paragraph(sentence, 11.5, 1, _QUIET, face="italic", bar=colour, keep=True, strong=(opens, closes))
    yield Paragraph(row.explanation, 10.5, bar=colour, keep=True)
    listed = facts(row, many=many)
    for number, (name, value) in enumerate(listed, 1):
        keep = pictured or number < len(listed)
        yield Cells((Paragraph(name, 9, colour=_QUIET), Paragraph(value, 9)), _FACTS, keep, ruled=False, bar=colour)


def _places(findings: Findings) -> Iterator[Block]:
    found = sights(findings)
    if not found:
        return
    widths = (0.3, 0.34, 0.13, 0.13, 0.1)
    yield _heading("Places")
    yield _head(("Place", "In", "Latitude", "Longitude", "Mentions"), widths)
    for s in found[:_PLACES_SHOWN]:
        figures = (Paragraph(text, 9, right=True) for text in (f"{s.lat:.4f}", f"{s.lon:.4f}", str(s.mentions)))
        yield Cells((Paragraph(s.name, 9), Paragraph(s.where, 9), *figures), widths)
    if len(found) > _PLACES_SHOWN:
        yield Paragraph(f"{len(found) - _PLACES_SHOWN:,} more places are in the exported tables.", 9, 4)


def _appendix(findings: Findings) -> Iterator[Block]:
    from maps.fonts import lacking

    yield _heading("Method")
    yield from (Paragraph(paragraph, 9, 4) for paragraph in METHOD)
    yield _heading("Data")
    widths = (0.22, 0.1, 0.14, 0.37, 0.17)
    yield _head(("Source", "Version", "Licence", "Attribution", "Made into"), widths)
    for c in data_credits(findings):
        cells = (c.source, c.version, c.licence, c.attribution, c.parts)
        yield Cells(tuple(Paragraph(plain(text), 8) for text in cells), widths)
    yield Paragraph(f"{OWN} {made_with()}", 8, 4)
    said = (
        plain(a.article.title or a.article.id) + "".join(f.claim.text for f in a.findings) for a in findings.articles
    )
    if any(map(lacking, said)):
        yield Paragraph(_MISSING, 8, 4)


def _head(names: tuple[str, ...], widths: tuple[float, ...]) -> Cells:
    """Return the first row of a table, the names of its figures above their right edges."""
    cells = (Paragraph(name, 8.5, colour=_QUIET, right=name in _FIGURES) for name in names)
    return Cells(tuple(cells), widths, keep=True, head=True)


def _heading(words: str) -> Paragraph:
    return Paragraph(words, 14, 22, face="bold", keep=True)
