"""Tokens and sentences, on the things news is written with."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from geo.text.tokens import sentences, tokenize


def words(text: str) -> list[str]:
    return [t.text for t in tokenize(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("the U.S. navy", ["the", "U.S.", "navy"]),
        ("St. Louis, Mo., fair", ["St.", "Louis", ",", "Mo.", ",", "fair"]),
        ("Poland’s army", ["Poland", "’s", "army"]),
        ("O'Hare and L'Aquila", ["O'Hare", "and", "L'Aquila"]),
        ("a 5-km run", ["a", "5", "-", "km", "run"]),
        ("1,224.5 km", ["1,224.5", "km"]),
        ("Łódź—Kraków", ["Łódź", "—", "Kraków"]),
    ],
)
def test_words_numbers_and_signs_come_apart(text: str, expected: list[str]) -> None:
    assert words(text) == expected


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("He left. She stayed.", 2),
        ("He met Dr. Nowak in St. Paul.", 1),
        ("Troops left the U.S. The fleet stayed.", 2),
        ("A heading\nThen a line.", 2),
        ("“Go!” he said.", 1),
        ("“Go.” The guard went.", 2),
        ("", 0),
    ],
)
def test_sentences_end_where_a_reader_would_stop(text: str, count: int) -> None:
    assert len(sentences(text)) == count


@given(st.text(max_size=200))
def test_tokens_slice_back_in_order_and_lose_nothing_but_space(text: str) -> None:
    tokens = tokenize(text)
    assert all(text[t.start : t.end] == t.text for t in tokens)
    assert "".join(t.text for t in tokens) == "".join(text.split())


@given(st.text(alphabet="aB. !?\n”“'U.S", max_size=80))
def test_every_token_is_in_one_sentence(text: str) -> None:
    held = [t for s in sentences(text) for t in s.tokens]
    assert held == list(tokenize(text))
