"""The whole pipeline on sentences written before it had seen them: floors that better places only raise."""

import pytest

from tests.geo.claims import fresh, fresh_fifth, fresh_fourth, fresh_second, fresh_third
from tests.geo.claims.marking import Marks, mark, read_table

BATCHES = {"first": fresh, "second": fresh_second, "third": fresh_third, "fourth": fresh_fourth, "fifth": fresh_fifth}
NOTHING = [text for batch in BATCHES.values() for text, _ in read_table(batch.NOTHING)]


@pytest.fixture(scope="module", params=BATCHES)
def marks(request: pytest.FixtureRequest) -> Marks:
    return mark(BATCHES[request.param].CLAIMS)


def test_most_claims_are_found(marks: Marks) -> None:
    assert marks.recall >= 0.92, "\n".join(marks.lines)


def test_what_is_found_is_said(marks: Marks) -> None:
    assert marks.precision >= 0.92, "\n".join(marks.lines)


def test_verdicts_are_right(marks: Marks) -> None:
    assert marks.verdicts >= 0.88, "\n".join(marks.lines)


@pytest.mark.parametrize("text", NOTHING)
def test_nothing_is_found_where_nothing_is_claimed(text: str) -> None:
    assert mark(text).found == 0
