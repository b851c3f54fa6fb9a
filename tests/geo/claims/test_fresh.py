"""The whole pipeline on sentences written before it had seen them: floors that better places only raise."""

import pytest

from tests.geo.claims import (
    fresh,
    fresh_eighth,
    fresh_eleventh,
    fresh_fifteenth,
    fresh_fifth,
    fresh_fourteenth,
    fresh_fourth,
    fresh_ninth,
    fresh_second,
    fresh_seventh,
    fresh_sixth,
    fresh_tenth,
    fresh_third,
    fresh_thirteenth,
    fresh_twelfth,
)
from tests.geo.claims.marking import Marks, mark, read_table

BATCHES = {"first": fresh, "second": fresh_second, "third": fresh_third, "fourth": fresh_fourth, "fifth": fresh_fifth}
# Harder, and marked by another hand, which has a wider notion of a claim.
PASSAGES = {
    "sixth": fresh_sixth,
    "seventh": fresh_seventh,
    "eighth": fresh_eighth,
    "ninth": fresh_ninth,
    "tenth": fresh_tenth,
    "eleventh": fresh_eleventh,
    "twelfth": fresh_twelfth,
    "thirteenth": fresh_thirteenth,
    "fourteenth": fresh_fourteenth,
    "fifteenth": fresh_fifteenth,
}
NOTHING = [text for batch in (BATCHES | PASSAGES).values() for text, _ in read_table(batch.NOTHING)]


@pytest.fixture(scope="module", params=BATCHES)
def marks(request: pytest.FixtureRequest) -> Marks:
    return mark(BATCHES[request.param].CLAIMS)


def test_most_claims_are_found(marks: Marks) -> None:
    assert marks.recall >= 0.92, "\n".join(marks.lines)


def test_what_is_found_is_said(marks: Marks) -> None:
    assert marks.precision >= 0.92, "\n".join(marks.lines)


def test_verdicts_are_right(marks: Marks) -> None:
    assert marks.verdicts >= 0.88, "\n".join(marks.lines)


@pytest.mark.parametrize("batch", PASSAGES)
def test_most_claims_of_passages_are_found_and_judged(batch: str) -> None:
    marks = mark(PASSAGES[batch].CLAIMS)
    assert marks.recall >= 0.70, "\n".join(marks.lines)
    assert marks.precision >= 0.88, "\n".join(marks.lines)
    assert marks.verdicts >= 0.86, "\n".join(marks.lines)


@pytest.mark.parametrize("text", NOTHING)
def test_nothing_is_found_where_nothing_is_claimed(text: str) -> None:
    assert mark(text).found == 0
