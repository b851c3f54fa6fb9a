"""Mistakes of a reading: told apart by sort, and drawn by their shares."""

import json
from collections import Counter

from gold import Gold, Placed
from mistakes import Mistake, drawn, mistakes

from geo.ground.position import Position
from geo.places.place import Place
from geo.text.article import Article

PARIS = Place("geonames:2988507", "Paris", Position(2.35, 48.85), 14_000.0, "P.PPLC", "FR")
ARTICLE = Article("1", "Paris met Rome near Ghent.")


def test_a_name_is_missed_spurious_or_misplaced() -> None:
    gold = Gold(ARTICLE, {(0, 5): Position(-95.6, 33.7), (10, 14): None})
    found = [Placed(0, 5, PARIS, 0.9), Placed(20, 25, None, 0.5)]
    assert [(m.sort, m.surface) for m in mistakes([(gold, found)])] == [
        ("missed", "Rome"),
        ("spurious", "Ghent"),
        ("misplaced", "Paris"),
    ]


def test_what_is_right_is_no_mistake() -> None:
    gold = Gold(ARTICLE, {(0, 5): Position(2.3, 48.9)})
    assert not list(mistakes([(gold, [Placed(0, 5, PARIS, 0.9)])]))


def test_the_line_of_a_mistake_says_how_far_off_it_is_and_what_stands_around_it() -> None:
    gold = Gold(ARTICLE, {(0, 5): Position(2.35, 58.85)})
    (mistake,) = mistakes([(gold, [Placed(0, 5, PARIS, 0.9)])])
    row = json.loads(mistake.line())
    assert (row["away_km"], row["context"]) == (1112, ["", " met Rome near Ghent."])


def test_each_sort_is_drawn_by_its_share_and_always_the_same() -> None:
    item = Gold(ARTICLE, {})
    several = [Mistake("missed", item, (n, n + 1)) for n in range(60)]
    several += [Mistake("spurious", item, (n, n + 1)) for n in range(41)]
    once, again = drawn(several, 10), drawn(several, 10)
    assert Counter(m.sort for m in once) == {"missed": 6, "spurious": 4}
    assert once == again
    assert len(set(once)) == 10
    assert len(drawn(several, 500)) == 101
