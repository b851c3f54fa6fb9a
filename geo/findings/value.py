"""A finding is a claim with its measurement and its verdict; findings are those of one run, article by article."""

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, overload

from geo.claims.claim import Claim
from geo.findings.form import Json, measurement_form, mention_form, object_form, quantity_form, subject_form
from geo.measure import Measurement
from geo.places.resolve import Resolution
from geo.text.article import Article
from geo.verdict import Verdict

if TYPE_CHECKING:
    from geopandas import GeoDataFrame
    from shapely import LineString

__all__ = ["CheckedArticle", "Finding", "Findings"]

_COLUMNS: Final = (
    "article",
    "number",
    "claim",
    "relation",
    "subject",
    "object",
    "quantity",
    "stated_low_m",
    "stated_high_m",
    "distance_m",
    "low_m",
    "high_m",
    "verdict",
    "flags",
    "explanation",
    "sources",
)


@dataclass(frozen=True, slots=True)
class Finding:
    """One claim of one article, measured and judged.

    number: 1, 2, 3 ... within the article, in text order. located: a GeoJSON geometry, the area the words allow, for a
    subject that no gazetteer knows; None otherwise.
    """

    article: Article
    number: int
    claim: Claim
    measurement: Measurement | None
    verdict: Verdict
    located: Json | None = None

    def to_dict(self) -> Json:
        """Return the finding as the JSON of docs/contract.md has it."""
        claim = self.claim
        return {
            "start": claim.start,
            "end": claim.end,
            "text": claim.text,
            "relation": claim.relation,
            "subject": subject_form(claim.subject),
            "object": object_form(claim.object),
            "quantity": quantity_form(claim.quantity),
            "direction_deg": claim.direction_deg,
            "negated": claim.negated,
            "speaker": claim.speaker,
            "measurement": measurement_form(self.measurement),
            "located": self.located,
            "verdict": self.verdict.holds,
            "flags": list(self.verdict.flags),
            "explanation": self.verdict.explanation,
        }


@dataclass(frozen=True, slots=True)
class CheckedArticle:
    """An article with every mention resolved and every claim judged."""

    article: Article
    resolutions: tuple[Resolution, ...]
    findings: tuple[Finding, ...]

    def to_dict(self) -> Json:
        """Return one object of `howfar check --format jsonl`."""
        return {
            "id": self.article.id,
            "title": self.article.title,
            "source": self.article.source,
            "published": self.article.published,
            "mentions": [mention_form(r) for r in self.resolutions],
            "findings": [f.to_dict() for f in self.findings],
        }


@dataclass(frozen=True, slots=True)
class Findings(Sequence[Finding]):
    """The findings of one run, a sequence of Finding, with the articles they come from."""

    articles: tuple[CheckedArticle, ...]

    def __len__(self) -> int:
        """Return the number of findings over all articles."""
        return sum(len(a.findings) for a in self.articles)

    @overload
    def __getitem__(self, index: int) -> Finding: ...
    @overload
    def __getitem__(self, index: slice) -> Sequence[Finding]: ...
    def __getitem__(self, index: int | slice) -> Finding | Sequence[Finding]:
        """Return one finding, or a slice of them, in the order of the articles."""
        return tuple(self)[index]

    def __iter__(self) -> Iterator[Finding]:
        """Iterate over the findings, article by article."""
        return (f for a in self.articles for f in a.findings)

    def to_dict(self) -> list[Json]:
        """Return one dict an article, as docs/contract.md has it."""
        return [a.to_dict() for a in self.articles]

    def to_json(self) -> str:
        """Return the JSON array of all articles, keys in a fixed order: same input, same bytes."""
        return json.dumps(self.to_dict(), ensure_ascii=False, indent=1)

    def to_geodataframe(self) -> "GeoDataFrame":
        """Return one row a claim: EPSG:4326, geometry the measured line, None where nothing was measured."""
        from geopandas import GeoDataFrame

        rows = [_row(f) for f in self]
        lines = [_line(f.measurement) for f in self]
        return GeoDataFrame(rows, geometry=lines, crs="EPSG:4326", columns=[*_COLUMNS, "geometry"])

    def _repr_html_(self) -> str:
        """Return the map with the text beside it, for a notebook; a plain list where maps/ is not installed."""
        from html import escape
        from importlib import import_module
        from importlib.util import find_spec

        if find_spec("maps") is None:
            return f"<pre>{escape(self.to_json())}</pre>"
        return str(import_module("maps").page(self)._repr_html_())


def _row(finding: Finding) -> Json:
    claim, measured = finding.claim, finding.measurement
    admissible = finding.verdict.admissible_m or (None, None)
    values = (
        finding.article.id,
        finding.number,
        claim.text,
        claim.relation,
        claim.subject.text if claim.subject else None,
        claim.object.text,
        claim.quantity.text if claim.quantity else None,
        *admissible,
        *((measured.distance_m, measured.low_m, measured.high_m) if measured else (None, None, None)),
        finding.verdict.holds,
        ", ".join(finding.verdict.flags),
        finding.verdict.explanation,
        "; ".join(measured.sources) if measured else None,
    )
    return dict(zip(_COLUMNS, values, strict=True))


def _line(measurement: Measurement | None) -> "LineString | None":
    from shapely import LineString

    if measurement is None:
        return None
    ends = (measurement.start, measurement.end)
    return LineString([(p.lon, p.lat) for p in ends])
