"""Where the text speaks of: places on the ground, and countries by how often they are mentioned."""

from collections import Counter
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, Final

from geo.findings.lent import lent_by
from geo.ground import background
from geo.places.resolve import Resolution
from layers.layer import Layer, Style
from layers.table import FLAG, NUMBER, TEXT, WHOLE, Table

if TYPE_CHECKING:
    from shapely import Point

    from geo.findings import Findings

__all__ = ["countries", "places"]

_PLACES: Final = Table(
    "places",
    "Places as the articles mention them, toponyms, demonyms and metonyms apart",
    columns={
        "article": TEXT,
        "place_id": TEXT,
        "name": TEXT,
        "kind": TEXT,
        "texts": TEXT,
        "mentions": WHOLE,
        "score": NUMBER,
        "approximate": FLAG,
        "radius_m": NUMBER,
        "feature_code": TEXT,
        "country": TEXT,
        "admin": TEXT,
        "population": WHOLE,
        "source": TEXT,
    },
    style=Style(colour="#23313F", weight_px=5, fill_opacity=0.9),
    made_of=("gazetteer",),
)
_COUNTRIES: Final = Table(
    "countries",
    "Countries by number of mentions",
    columns={
        "country": TEXT,
        "name": TEXT,
        "mentions": WHOLE,
        "toponyms": WHOLE,
        "demonyms": WHOLE,
        "metonyms": WHOLE,
        "articles": WHOLE,
        "share": NUMBER,
    },
    style=Style(colour="#5B4B8A", weight_px=0.5, fill_opacity=0.5),
    made_of=("background", "gazetteer"),
)
_KINDS: Final = ("toponym", "demonym", "metonym")


def places(findings: "Findings", *, organisations: bool = False) -> Layer:
    """Return one point for each article, place and kind of mention, with how often it is mentioned.

    Mentions without a place are left out, and those inside names of organisations too unless organisations is true.
    """
    groups = _groups(findings, organisations=organisations)
    return _PLACES.layer(
        rows=[_place_row(key, group) for key, group in groups.items()],
        shapes=[_point(group[0]) for group in groups.values()],
        lent=lent_by(findings),
    )


def countries(findings: "Findings") -> Layer:
    """Return one area for each country mentioned, itself or a place in it, with the counts a choropleth needs.

    share: of all mentions that lie in a country, 0..1. Outlines are drawn at small scale and are not for measuring.
    """
    seen = list(_in_countries(findings))
    total = len(seen)
    counts = Counter((code, kind) for _, code, kind in seen)
    pairs = Counter(code for _, code in {(article, code) for article, code, _ in seen})
    drawn = [c for c in background.countries("50m") if c.code in pairs]
    return _COUNTRIES.layer(
        rows=[_country_row(c, counts, articles=pairs[str(c.code)], total=total) for c in drawn],
        shapes=[c.geometry for c in drawn],
        lent=lent_by(findings),
    )


def _groups(findings: "Findings", *, organisations: bool) -> dict[tuple[str, str, str], list[Resolution]]:
    groups: dict[tuple[str, str, str], list[Resolution]] = {}
    for article in findings.articles:
        for seen in article.resolutions:
            if seen.place is None or (seen.mention.in_organisation and not organisations):
                continue
            groups.setdefault((article.article.id, seen.place.id, seen.mention.kind), []).append(seen)
    return groups


def _place_row(key: tuple[str, str, str], group: list[Resolution]) -> tuple[Any, ...]:
    place = group[0].place
    assert place is not None
    return (
        key[0],
        place.id,
        place.name,
        key[2],
        "; ".join(dict.fromkeys(r.mention.text for r in group)),
        len(group),
        round(max(r.score for r in group), 4),
        all(r.approximate for r in group),
        place.radius_m,
        place.feature_code,
        place.country,
        "; ".join(place.admin),
        place.population,
        "; ".join(sorted({r.source for r in group})),
    )


def _point(resolution: Resolution) -> "Point":
    from shapely import Point

    assert resolution.place is not None
    return Point(resolution.place.position.lon, resolution.place.position.lat)


def _in_countries(findings: "Findings") -> Iterator[tuple[str, str, str]]:
    for article in findings.articles:
        for seen in article.resolutions:
            if seen.place is not None and seen.place.country and not seen.mention.in_organisation:
                yield article.article.id, seen.place.country, seen.mention.kind


def _country_row(
    drawn: background.DrawnCountry, counts: Counter[tuple[str, str]], *, articles: int, total: int
) -> tuple[Any, ...]:
    kinds = [counts[(str(drawn.code), kind)] for kind in _KINDS]
    return (drawn.code, drawn.name, sum(kinds), *kinds, articles, round(sum(kinds) / total, 4))
