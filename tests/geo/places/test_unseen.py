"""News that nothing was fitted to: by a hand that knew neither rules nor tables, and short passages by one that did.

unseen.jsonl: 110 articles of every sort, a line each: {"id", "text", "toponyms": [{"start", "end", "lat", "lon",
"kind", "in_organisation"}]}, positions in degrees. Kept for measuring: no rule is made and no row added for what is
missed here. passages.jsonl, alike: 60 that were read once before what they showed was mended, and 25 ("later") full of
what the rules made then are about, read once after them. docs/accuracy.md has both figures.
"""

import json
from pathlib import Path

import pytest

from geo.ground.geodesic import inverse
from geo.ground.position import Position
from geo.places.gazetteer import shipped
from geo.places.recognize import NewsRecognizer
from geo.places.resolve import resolve
from geo.text.article import Article

# Shares that are right of what is found, found of the names, and found and put within 161 km.
LEAST = {"unseen.jsonl": (0.93, 0.93, 0.88), "passages.jsonl": (0.96, 0.95, 0.91)}
NEAR_M = 161_000


@pytest.fixture(scope="module", params=LEAST)
def counts(request: pytest.FixtureRequest) -> dict[str, float]:
    lines = Path(__file__).with_name(str(request.param)).read_text(encoding="utf-8").splitlines()
    precision, recall, near = LEAST[str(request.param)]
    gazetteer, total = shipped(), dict.fromkeys(("gold", "found", "hit", "near"), 0.0)
    recognizer = NewsRecognizer(gazetteer)
    for row in map(json.loads, lines):
        article = Article(row["id"], row["text"])
        gold = {(t["start"], t["end"]): Position(t["lon"], t["lat"]) for t in row["toponyms"]}
        found = resolve(article, recognizer.recognize(article), gazetteer)
        places = {(r.mention.start, r.mention.end): r.place for r in found}
        total["gold"] += len(gold)
        total["found"] += len(places)
        total["hit"] += len(gold.keys() & places.keys())
        total["near"] += sum(
            (place := places.get(span)) is not None and inverse(there, place.position).distance_m <= NEAR_M
            for span, there in gold.items()
        )
    return total | {"least_right": precision, "least_found": recall, "least_near": near}


def test_what_is_found_are_places(counts: dict[str, float]) -> None:
    assert counts["hit"] > counts["least_right"] * counts["found"]


def test_nearly_all_places_are_found(counts: dict[str, float]) -> None:
    assert counts["hit"] > counts["least_found"] * counts["gold"]


def test_nine_in_ten_are_found_and_put_within_161_km(counts: dict[str, float]) -> None:
    assert counts["near"] > counts["least_near"] * counts["gold"]
