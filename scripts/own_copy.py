"""News written for this project, every name of a place marked: what recogniser and ranker are fitted on besides.

own_copy/*.txt hold invented articles set apart by lines of "====", each under a line "# outlet | its town". A mark is
[[surface|lat,lon]], or [[surface|CC]] for a country and [[surface|CC-XX]] for its division; "|" and letters may follow:
d an adjective or a people, m a government, o part of the name of an organisation. own_copy/sentences.txt has single
sentences, a line each, each [name] marked and without a position.
"""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from geo.places.gazetteer import Gazetteer

FOLDER = Path(__file__).with_name("own_copy")
SENTENCES = FOLDER / "sentences.txt"
MARK = re.compile(r"\[\[([^\[\]|]+)\|([^\[\]|]+)(?:\|[dmo]+)?\]\]")
MARK_OF_SENTENCE = re.compile(r"\[([^\]]+)\]()")
BETWEEN = re.compile(r"^====\s*$", re.MULTILINE)
NATIONS = {"GB-SCT": "Scotland", "GB-ENG": "England", "GB-WLS": "Wales", "GB-NIR": "Northern Ireland"}

Json = dict[str, Any]


def articles(gazetteer: Gazetteer, only: tuple[str, ...] = ()) -> Iterator[Json]:
    """Yield every article, or those of some files ("world").

    {"id", "source": "own", "domain", "text", "toponyms": [{"start", "end", "lat", "lon"}]}, the domain its outlet.
    Positions of countries and divisions are the gazetteer's; lat and lon are None for a division it does not know.
    """
    for path in sorted(FOLDER.glob("*.txt")):
        if path != SENTENCES and (not only or path.stem in only):
            for number, article in enumerate(BETWEEN.split(path.read_text())):
                head, _, body = article.strip().partition("\n")
                outlet = head.lstrip("# ").partition(" | ")[0]
                plain = unmarked(body.strip(), MARK, gazetteer)
                yield {"id": f"{path.stem} {number}", "source": "own", "domain": outlet.strip("- ") or None, **plain}


def sentences(gazetteer: Gazetteer) -> Iterator[Json]:
    """Yield every single sentence: {"text", "toponyms": [{"start", "end", "lat": None, "lon": None}]}."""
    for line in SENTENCES.read_text().splitlines():
        yield unmarked(line, MARK_OF_SENTENCE, gazetteer)


def unmarked(marked: str, mark: re.Pattern[str], gazetteer: Gazetteer) -> Json:
    """Return a text without its marks, and the toponyms that were marked."""
    text, at, toponyms = "", 0, []
    for found in mark.finditer(marked):
        text += marked[at : found.start()]
        lat, lon = position(found[2], gazetteer)
        toponyms.append({"start": len(text), "end": len(text) + len(found[1]), "lat": lat, "lon": lon})
        text, at = text + found[1], found.end()
    return {"text": text + marked[at:], "toponyms": toponyms}


def position(where: str, gazetteer: Gazetteer) -> tuple[float | None, float | None]:
    """Return latitude and longitude of "52.1,23.7", "BY" or "US-TX"."""
    if "," in where:
        lat, lon = where.split(",")
        return float(lat), float(lon)
    country, _, division = where.partition("-")
    if division:
        rows = (m.place for m in gazetteer.lookup(NATIONS.get(where, division)))
        place = next((p for p in rows if p.country == country and p.feature_code == "A.ADM1"), None)
    else:
        place = gazetteer.country(country) if country else None
    return (place.position.lat, place.position.lon) if place else (None, None)
