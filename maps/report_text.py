"""The report as plain text, for a terminal and for a screen reader."""

from collections.abc import Iterator
from textwrap import fill
from typing import Final

from geo.findings import Findings
from maps.report_facts import facts
from maps.report_method import credit_line
from maps.report_places import sights
from maps.report_words import Row, lead, rows

__all__ = ["text"]

_WIDTH: Final = 100
_INDENT: Final = "   "
_PLACES_SHOWN: Final = 40


def text(findings: Findings) -> str:
    """Return the findings as plain text: how many hold, each claim with its figures, the places, the sources."""
    many = len(findings.articles) > 1
    blocks = [_wrapped(lead(findings)), *("\n".join(_claim(row, many=many)) for row in rows(findings))]
    return "\n\n".join([*blocks, *_places(findings), _wrapped(f"Data: {credit_line(findings)}")]) + "\n"


def _claim(row: Row, *, many: bool) -> Iterator[str]:
    yield _wrapped(f"{row.number}. {row.sign} {row.verdict}: “{row.quotation}”", hang=_INDENT)
    yield _fact(row.explanation)
    if row.before or row.after:
        yield _fact(f"In the text: {row.before}“{row.quotation}”{row.after}")
    for name, value in facts(row, many=many):
        yield _fact(f"{name}: {value}.")


def _places(findings: Findings) -> list[str]:
    found = sights(findings)
    if not found:
        return []
    named = [f"{s.name} ({s.where})" if s.where else s.name for s in found[:_PLACES_SHOWN]]
    more = f" and {len(found) - _PLACES_SHOWN:,} more" if len(found) > _PLACES_SHOWN else ""
    return [_wrapped(f"Places: {', '.join(named)}{more}.", hang=_INDENT)]


def _fact(words: str) -> str:
    return _wrapped(words, first=_INDENT, hang=_INDENT)


def _wrapped(words: str, *, first: str = "", hang: str = "") -> str:
    return fill(words, _WIDTH, initial_indent=first, subsequent_indent=hang, break_on_hyphens=False)
