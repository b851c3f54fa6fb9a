"""The report in Markdown: every text of an article is written so that no Markdown reader takes it for markup."""

import re
from collections.abc import Iterable, Sequence
from typing import Final

from geo.findings import Findings
from maps.page_words import VERDICTS
from maps.report_facts import facts
from maps.report_method import METHOD, OWN, data_credits, made_with
from maps.report_places import sights
from maps.report_words import Row, articles, lead, origin, plain, rows

__all__ = ["escape", "markdown"]

_SPECIAL: Final = re.compile(r"([\\`*_{}\[\]<>#|~$@^])")
_LINE_START: Final = re.compile(r"^(\d*)((?:(?<!\d)[+\-=])|[.)](?=\s|$))")
_LINKED: Final = re.compile(r"(?<=[A-Za-z])(:)(?=//)|(?<=\bwww)(\.)", re.IGNORECASE)
_NUMBERS: Final = ("No.", "Measured", "Latitude", "Longitude", "Mentions", "Places", *(w for w, _ in VERDICTS.values()))
_PLACES_SHOWN: Final = 100


def markdown(findings: Findings) -> str:
    """Return the whole report: the first page, each claim, the places, method and data."""
    shown, many = rows(findings), len(findings.articles) > 1
    parts = [
        *_first_page(findings, shown),
        *(part for row in shown for part in _claim(row, many=many)),
        *_places(findings),
    ]
    return "\n\n".join([*parts, *_appendix(findings)]) + "\n"


def escape(text: str) -> str:
    r"""Return a text so that Markdown shows it as it is written.

    >>> escape("*near* [Brest](http://a.example) <b> & 5 | 6")
    '\\*near\\* \\[Brest\\](http\\://a.example) \\<b\\> &amp; 5 \\| 6'
    """
    return _LINE_START.sub(r"\1\\\2", _within(text))


def _within(text: str) -> str:
    """Return a text so that Markdown shows it as it is written where it does not begin a line."""
    line = _SPECIAL.sub(r"\\\1", plain(text)).replace("&", "&amp;")
    return _LINKED.sub(lambda m: "\\" + m[0], line)


def _first_page(findings: Findings, shown: Sequence[Row]) -> list[str]:
    titles = [a.article.title or a.article.id for a in findings.articles]
    title = titles[0] if len(titles) == 1 else f"{len(titles):,} articles"
    parts = [f"# How far the claims hold: {escape(title)}", *map(escape, origin(findings)), f"**{lead(findings)}**"]
    if not shown:
        return parts
    header = ("No.", "Verdict", "Said of", "Claim", "Measured", "Range")
    return [
        *parts,
        "## Summary",
        _table(header, (_summary(row) for row in shown)),
        *_articles(findings),
        "## The claims",
    ]


def _articles(findings: Findings) -> list[str]:
    sheets = articles(findings)
    dated = any(sheet.origin for sheet in sheets)
    header = ("Article", *(["From"] * dated), *(word for word, _ in VERDICTS.values()), "Places")
    cells = [(escape(a.title), *([escape(a.origin)] * dated), *map(str, a.counts), str(a.places)) for a in sheets]
    return ["## Articles", _table(header, cells)] if cells else []


def _summary(row: Row) -> tuple[str, ...]:
    cells = (row.subject, row.quotation, row.measured or "not measured", row.reach)
    return str(row.number), row.verdict, *map(escape, cells)


def _claim(row: Row, *, many: bool) -> list[str]:
    listed = "\n".join(f"- {name}: {escape(value)}" for name, value in facts(row, many=many))
    return [
        f"### Claim {row.number}: {row.verdict.lower()}",
        f"> {_quoted(row)}",
        escape(row.explanation),
        listed,
    ]


def _quoted(row: Row) -> str:
    """Return the sentence with the claim in bold; the claim alone where its sentence is not at hand."""
    if not row.before and not row.after:
        return escape(row.quotation)
    before, after = f"{escape(row.before)}{' ' * row.before.endswith(' ')}", _within(row.after)
    return f"{before}**{_within(row.quotation)}**{' ' * row.after.startswith(' ')}{after}"


def _places(findings: Findings) -> list[str]:
    found = sights(findings)
    if not found:
        return []
    cells = [
        (escape(s.name), escape(s.where), f"{s.lat:.4f}", f"{s.lon:.4f}", str(s.mentions))
        for s in found[:_PLACES_SHOWN]
    ]
    more = (
        [f"{len(found) - _PLACES_SHOWN:,} more places are in the exported tables."]
        if len(found) > _PLACES_SHOWN
        else []
    )
    header = ("Place", "In", "Latitude", "Longitude", "Mentions")
    return ["## Places", _table(header, cells), *more]


def _appendix(findings: Findings) -> list[str]:
    header = ("Source", "Version", "Licence", "Attribution", "Made into")
    data = [
        tuple(map(escape, (c.source, c.version, c.licence, c.attribution, c.parts))) for c in data_credits(findings)
    ]
    return ["## Method", *METHOD, "## Data", _table(header, data), OWN, made_with()]


def _table(header: Sequence[str], cells: Iterable[Sequence[str]]) -> str:
    rule = ["---:" if name in _NUMBERS else "---" for name in header]
    lines = [header, rule, *cells]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)
