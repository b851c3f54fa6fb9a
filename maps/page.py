"""The page: articles, claims and map in one HTML file that asks the network for nothing.

Everything an article says goes into one block of JSON and is written by the page's script as text. The policy in the
page's head names the only two scripts and the only styles that may run by their hashes.
"""

import json
import re
from base64 import b64encode
from dataclasses import dataclass
from functools import cache
from hashlib import sha256
from html import escape
from pathlib import Path
from string import Template
from typing import Any, Final

from geo.findings import CheckedArticle, Finding, Findings
from geo.findings.lent import lent_by
from geo.shipped import attributions
from maps.output import write
from maps.page_basemap import beneath, chosen
from maps.page_content import content, measured_runs
from maps.page_labels import city_labels, code_names, country_labels, country_names
from maps.page_lines import area_rings
from maps.page_mercator import Box, box_around
from maps.page_online import Tiles
from maps.page_tiles import draw_tile, tiles_for
from maps.page_waters import water_labels

__all__ = ["Page", "page"]

_ASSETS: Final = Path(__file__).parent / "assets"
_DRAWN: Final = ("OpenStreetMap", "Natural Earth", "GeoNames")
# In this order, in one function.
_SCRIPTS: Final = (
    "data",
    "mentions",
    "words",
    "geojson",
    "geodesic",
    "text",
    "cards",
    "timeline",
    "list",
    "polar",
    "basemap",
    "shade",
    "labels",
    "waters",
    "fit",
    "map",
    "overview",
    "names",
    "archive",
    "online",
    "inset",
    "legend",
    "measure",
    "print",
    "main",
)
_STYLES: Final = ("map", "page", "print")


@dataclass(frozen=True, slots=True)
class Page:
    """A self-contained HTML document."""

    html: str

    def save(self, path: str | Path) -> Path:
        """Write the page as UTF-8, whole or not at all; return where it is."""
        write(path, self.html)
        return Path(path)

    def _repr_html_(self) -> str:
        return (
            '<iframe title="Map and claims" width="100%" height="720" frameborder="0" '
            f'sandbox="allow-scripts allow-downloads" srcdoc="{escape(self.html)}"></iframe>'
        )


def page(findings: Findings, *, title: str | None = None, basemap: str | None = None) -> Page:
    """Return the page of these findings; title: of the whole page, else of its only article.

    basemap: a PMTiles file, of which the page then holds what it shows, or the name of online tiles (xyzservices),
    which the page then asks its readers' network for. Raises BadInput where the file is not a whole archive, where no
    tiles bear that name, or where they want a key.
    """
    name = title or _title(findings)
    ground = chosen(basemap) if basemap else None
    boxes = [box for checked in findings.articles for box in _boxes(checked)]
    rough = [box for finding in findings if (box := box_around(_allowed(finding)))]
    tiles = tiles_for(boxes, rough=rough)
    data = {**content(findings), "title": name, **_credits(findings), **_background(findings, [*boxes, *rough])}
    data["tiles"] = [draw_tile(tile) for tile in tiles]
    if ground:
        data |= beneath(ground, [*boxes, *rough], tiles)
    script, style = _script(), _style()
    template = Template(_asset("page/page.html"))
    return Page(
        template.substitute(
            policy=_policy(
                scripts=(_leaflet(), script), styles=(style,), images=ground.hosts if isinstance(ground, Tiles) else ()
            ),
            title=escape(name),
            style=style,
            data=_json(data),
            leaflet=_leaflet(),
            script=script,
        )
    )


def _title(findings: Findings) -> str:
    if len(findings.articles) == 1:
        article = findings.articles[0].article
        return article.title or article.id
    return f"{len(findings.articles)} articles checked"


def _credits(findings: Findings) -> dict[str, list[str]]:
    """Return the attributions, all and those of what is drawn, these first."""
    lent = list(lent_by(findings))
    everything = sorted(attributions(), key=lambda text: [name not in text for name in _DRAWN])
    drawn = [text for text in everything if any(name in text for name in _DRAWN)]
    return {"credits": everything + lent, "drawn": drawn + lent}


def _background(findings: Findings, boxes: list[Box]) -> dict[str, Any]:
    from geo.places.gazetteer import shipped

    gazetteer = shipped()
    return {
        "countries": country_names(gazetteer),
        "codes": code_names(findings, gazetteer),
        "names": country_labels(boxes, gazetteer),
        "cities": city_labels(boxes, gazetteer),
        "waters": water_labels(boxes, gazetteer),
    }


def _boxes(checked: CheckedArticle) -> list[Box]:
    """Return what one may look at: all lines together, then each; the places where nothing is measured or located."""
    of_claims = [_ends(finding) for finding in checked.findings]
    together = [point for points in of_claims for point in points]
    if not together and not any(finding.located for finding in checked.findings):
        together = [(r.place.position.lon, r.place.position.lat) for r in checked.resolutions if r.place]
    return [box for points in (together, *of_claims) if (box := box_around(points))]


def _ends(finding: Finding) -> list[tuple[float, float]]:
    measured = finding.measurement
    if measured and finding.claim.relation == "border_length":
        return [(lon, lat) for run in measured_runs(finding, measured) for lon, lat in run]
    return [(p.lon, p.lat) for p in (measured.start, measured.end)] if measured else []


def _allowed(finding: Finding) -> list[tuple[float, float]]:
    return [(lon, lat) for ring in area_rings(finding.located) for lon, lat in ring]


def _policy(*, scripts: tuple[str, ...], styles: tuple[str, ...], images: tuple[str, ...]) -> str:
    return (
        f"default-src 'none'; script-src {_hashes(scripts)}; style-src {_hashes(styles)}; "
        f"img-src {' '.join(['data:', *images])}; base-uri 'none'; form-action 'none'"
    )


def _hashes(sources: tuple[str, ...]) -> str:
    return " ".join(f"'sha256-{b64encode(sha256(s.encode()).digest()).decode()}'" for s in sources)


def _json(data: dict[str, Any]) -> str:
    text = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
    return re.sub("[<>&\u2028\u2029\ud800-\udfff]", lambda match: f"\\u{ord(match.group()):04x}", text)


def _script() -> str:
    body = "\n".join(_lean(_asset(f"page/{name}.js")) for name in _SCRIPTS)
    return f'(() => {{\n"use strict";\n{body}}})();\n'


def _lean(source: str) -> str:
    """Return a script or a style without its indentation and its lines of comment."""
    return re.sub(r"^\s*(//.*)?\n?", "", source, flags=re.MULTILINE)


def _style() -> str:
    leaflet = re.sub(r"[^{}]*\{[^{}]*url\([^{}]*\}", "", _asset("leaflet/leaflet.css"))
    whole = "\n".join([leaflet, *(_asset(f"page/{name}.css") for name in _STYLES)])
    return re.sub(r"\s*([{};])\s*", r"\1", re.sub(r"/\*.*?\*/", "", _lean(whole), flags=re.DOTALL))


def _leaflet() -> str:
    return _asset("leaflet/leaflet.js").replace("//# sourceMappingURL=leaflet.js.map", "")


@cache
def _asset(name: str) -> str:
    return (_ASSETS / name).read_text(encoding="utf-8")
