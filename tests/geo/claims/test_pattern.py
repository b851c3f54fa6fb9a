"""Patterns over kinds of words."""

import pytest

from geo.claims.pattern import KINDS, pattern, signs


def test_spaces_mean_nothing_and_kinds_are_whole_words() -> None:
    assert pattern("NUM (?: DASH NUM )? UNIT").fullmatch(signs(["NUM", "DASH", "NUM", "UNIT"]))
    assert not pattern("OF").match(signs(["FROM"]))


def test_every_kind_has_a_sign_of_its_own() -> None:
    assert len(set(signs(KINDS))) == len(KINDS)


def test_an_unknown_kind_is_an_error() -> None:
    with pytest.raises(KeyError, match="NOUN"):
        pattern("NOUN UNIT")
