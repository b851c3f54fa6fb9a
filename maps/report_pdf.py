"""The report as a PDF, for print and for passing on."""

from collections.abc import Iterator
from typing import Final

from geo.findings import Findings
from maps.report_facts import facts
from maps.report_method import METHOD, OWN, data_credits
from maps.report_typeset import Block, typeset
from maps.report_words import Row, lead, origin, plain, rows, sights

__all__ = ["pdf"]

_COLOURS: Final = {
    "supported": "#005a8d",
    "roughly": "#8a5a00",
    "contradicted": "#a33f00",
    "not_checkable": "#444444",
}
_PLACES_SHOWN: Final = 200


def pdf(findings: Findings) -> bytes:
    """Return the report as a PDF; raise MissingExtra where matplotlib is not installed."""
    return typeset(_blocks(findings), title=plain(f"How far the claims hold: {_title(findings)}"))


def _title(findings: Findings) -> str:
    if len(findings.articles) == 1:
        return findings.articles[0].article.title or findings.articles[0].article.id
    return f"{len(findings.articles):,} articles"


def _blocks(findings: Findings) -> Iterator[Block]:
    many = len(findings.articles) > 1
    yield Block("How far the claims hold", colour="#555555")
    yield Block(plain(_title(findings)), 19, 2, face="bold")
    yield from (Block(line, colour="#555555") for line in origin(findings))
    yield Block(lead(findings), 13, 14)
    for row in rows(findings):
        yield from _claim(row, many=many)
    yield from _places(findings)
    yield from _appendix(findings)


def _claim(row: Row, *, many: bool) -> Iterator[Block]:
    colour = _COLOURS[row.holds]
    head = f"Claim {row.number}: {row.sign} {row.verdict.lower()}"
    yield Block(head, 11, 18, colour=colour, face="bold", bar=colour, keep=True)
    yield Block(f"“{row.quotation}”", 10.5, face="italic", bar=colour, keep=True)
    yield Block(row.explanation, bar=colour, keep=True)
    yield from (Block(f"{name}: {value}", 8.5, 1, bar=colour) for name, value in facts(row, many=many))


def _places(findings: Findings) -> Iterator[Block]:
    found = sights(findings)
    if found:
        yield Block("Places", 13, 24, face="bold", keep=True)
    for s in found[:_PLACES_SHOWN]:
        where = f" ({s.where})" if s.where else ""
        yield Block(
            f"{s.name}{where}: {s.lat:.4f}, {s.lon:.4f} (latitude, longitude), named {s.mentions} times", 8.5, 1
        )


def _appendix(findings: Findings) -> Iterator[Block]:
    yield Block("Method", 13, 24, face="bold", keep=True)
    yield from (Block(paragraph, 8.5, 4) for paragraph in METHOD)
    yield Block("Data", 13, 18, face="bold", keep=True)
    for c in data_credits(findings):
        yield Block(plain(f"{c.source} {c.version}, {c.licence}. {c.attribution}. Made into {c.files}."), 8, 2)
    yield Block(OWN, 8, 2)
