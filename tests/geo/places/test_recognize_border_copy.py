"""War and border copy, written for this test: [name|country], * where no country is asked for.

border_copy.txt was read while the rules were made; fresh_copy.txt was written after them and read once; front_copy.txt
was read once before its misses were looked at (.809 of 152 names found, .992 of what was found a name), and is a
development set since.
"""

import re
from pathlib import Path

import pytest

from geo.places.gazetteer import shipped
from geo.places.recognize import NewsRecognizer
from geo.places.resolve import resolve
from geo.text.article import Article

MARK = re.compile(r"\[([^|\]]+)\|([A-Z*]+)\]")
GAZETTEER = shipped()
RECOGNIZER = NewsRecognizer(GAZETTEER)
Spans = dict[tuple[int, int], str]


def unmarked(line: str) -> tuple[str, Spans]:
    text, spans, at = "", {}, 0
    for m in MARK.finditer(line):
        text += line[at : m.start()]
        spans[len(text), len(text) + len(m[1])] = m[2]
        text, at = text + m[1], m.end()
    return text + line[at:], spans


def found(text: str) -> dict[tuple[int, int], str | None]:
    article = Article("a", text)
    mentions = [m for m in RECOGNIZER.recognize(article) if not m.in_organisation]
    answers = resolve(article, mentions, GAZETTEER)
    return {(r.mention.start, r.mention.end): r.place.country if r.place else None for r in answers}


@pytest.fixture(scope="module", params=["border_copy.txt", "fresh_copy.txt", "front_copy.txt"])
def outcomes(request: pytest.FixtureRequest) -> list[tuple[Spans, dict[tuple[int, int], str | None]]]:
    lines = (Path(__file__).parent / str(request.param)).read_text().splitlines()
    return [(spans, found(text)) for text, spans in map(unmarked, lines)]


def test_nine_in_ten_names_are_found_and_nine_in_ten_found_are_names(outcomes: list[tuple[Spans, Spans]]) -> None:
    hits = sum(len(gold.keys() & seen.keys()) for gold, seen in outcomes)
    assert hits >= 0.9 * sum(len(gold) for gold, _ in outcomes)
    assert hits >= 0.9 * sum(len(seen) for _, seen in outcomes)


def test_nineteen_in_twenty_found_are_put_in_the_right_country(outcomes: list[tuple[Spans, Spans]]) -> None:
    pairs = [(gold[s], seen[s]) for gold, seen in outcomes for s in gold.keys() & seen.keys() if gold[s] != "*"]
    assert sum(a == b for a, b in pairs) >= 0.95 * len(pairs)
