"""News that another hand wrote and marked, who knew neither rules nor tables, and that nothing was fitted to.

unseen.jsonl: 110 articles of every sort, a line each: {"id", "text", "toponyms": [{"start", "end", "lat", "lon",
"kind", "in_organisation"}]}, positions in degrees. Kept for measuring: no rule is made and no row added for what is
missed here.
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

ARTICLES = [json.loads(line) for line in Path(__file__).with_name("unseen.jsonl").read_text().splitlines()]
NEAR_M = 161_000


@pytest.fixture(scope="module")
def counts() -> dict[str, int]:
    gazetteer, total = shipped(), dict.fromkeys(("gold", "found", "hit", "near"), 0)
    recognizer = NewsRecognizer(gazetteer)
    for row in ARTICLES:
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
    return total


def test_nineteen_in_twenty_found_are_places(counts: dict[str, int]) -> None:
    assert counts["hit"] > 0.92 * counts["found"]


def test_of_ten_places_more_than_nine_are_found(counts: dict[str, int]) -> None:
    assert counts["hit"] > 0.91 * counts["gold"]


def test_of_twenty_places_more_than_seventeen_are_found_and_put_within_161_km(counts: dict[str, int]) -> None:
    assert counts["near"] > 0.86 * counts["gold"]
