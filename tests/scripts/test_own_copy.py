"""The news written for fitting: every mark is read, every name has its place."""

from collections import Counter

import own_copy
import pytest

from geo.places.gazetteer import shipped

ARTICLES = list(own_copy.articles(shipped()))


def test_marks_become_spans_of_the_plain_text() -> None:
    marked = "From [[Brest|52.1,23.7]], [[Belarus|BY]], by the [[Polish|PL|d]] line."
    read = own_copy.unmarked(marked, own_copy.MARK, shipped())
    assert read["text"] == "From Brest, Belarus, by the Polish line."
    spans = [read["text"][t["start"] : t["end"]] for t in read["toponyms"]]
    assert spans == ["Brest", "Belarus", "Polish"]
    assert (read["toponyms"][0]["lat"], read["toponyms"][0]["lon"]) == (52.1, 23.7)
    assert read["toponyms"][1]["lat"] == pytest.approx(53.0, abs=1)
    assert read["toponyms"][2]["lat"] == pytest.approx(52.0, abs=1)


def test_a_sentence_has_marks_without_positions() -> None:
    first = next(own_copy.sentences(shipped()))
    assert "[" not in first["text"]
    assert {t["lat"] for t in first["toponyms"]} <= {None}


def test_no_mark_is_left_unread() -> None:
    assert len(ARTICLES) > 700
    assert [a["id"] for a in ARTICLES if "[[" in a["text"] or "]]" in a["text"] or "|" in a["text"][:2]] == []


def test_nearly_every_name_has_a_position_on_earth() -> None:
    toponyms = [t for a in ARTICLES for t in a["toponyms"]]
    placed = [t for t in toponyms if t["lat"] is not None]
    assert len(placed) > 0.995 * len(toponyms) > 10_000
    assert all(abs(t["lat"]) <= 90 and abs(t["lon"]) <= 180 for t in placed)


def test_no_article_stands_twice() -> None:
    assert [text for text, times in Counter(a["text"] for a in ARTICLES).items() if times > 1] == []
