"""The report as one HTML file without a script, ready to be printed; every text is escaped by the template engine."""

from base64 import b64encode
from hashlib import sha256
from pathlib import Path
from typing import Final

from geo.findings import Findings
from maps.page_words import VERDICTS
from maps.report_facts import facts
from maps.report_figures import pictures
from maps.report_method import METHOD, OWN, data_credits, made_with
from maps.report_places import sights
from maps.report_words import articles, lead, origin, plain, rows, verdict_counts

__all__ = ["html"]

_TEMPLATES: Final = Path(__file__).parent / "templates"


def html(findings: Findings, *, figures: bool = False) -> str:
    """Return the whole report: first page, each claim, places, method and data; figures: a map a measured claim too."""
    from jinja2 import Environment, FileSystemLoader, StrictUndefined

    engine = Environment(
        loader=FileSystemLoader(_TEMPLATES),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    style = (_TEMPLATES / "report.css").read_text(encoding="utf-8")
    shown = rows(findings)
    counts = [(holds, *VERDICTS[holds], n) for holds, n in verdict_counts(findings).items()]
    images = "; img-src data:" if figures else ""
    return engine.get_template("report.html").render(
        policy=f"default-src 'none'; style-src 'sha256-{_digest(style)}'{images}; base-uri 'none'; form-action 'none'",
        style=style,
        title=_title(findings),
        origin=origin(findings),
        many=len(findings.articles) > 1,
        lead=lead(findings),
        counts=counts,
        rows=shown,
        facts={row.number: facts(row, many=len(findings.articles) > 1) for row in shown},
        articles=articles(findings),
        dated=any(sheet.origin for sheet in articles(findings)),
        pictures=pictures(findings) if figures else {},
        sights=sights(findings),
        method=METHOD,
        credits=data_credits(findings),
        own=OWN,
        made_with=made_with(),
    )


def _title(findings: Findings) -> str:
    if len(findings.articles) == 1:
        article = findings.articles[0].article
        return plain(article.title or article.id)
    return f"{len(findings.articles):,} articles"


def _digest(style: str) -> str:
    return b64encode(sha256(style.encode()).digest()).decode()
