"""The lexicon is sound data: every phrase can be met in a text, every kind is one the grammar knows."""

from geo.claims.pattern import KINDS
from geo.ground.units import METRES
from geo.text.lexicon import PHRASES
from geo.text.tokens import tokenize

ALL = [phrase for found in PHRASES.values() for phrase in found]


def test_every_kind_is_known_to_the_grammar() -> None:
    assert {p.kind for p in ALL} <= set(KINDS)


def test_every_phrase_is_cut_as_a_text_is_cut() -> None:
    for phrase in ALL:
        text = " ".join(phrase.words)
        assert [t.text for t in tokenize(text.replace(" - ", "-").replace(" 's", "'s"))] == list(phrase.words)


def test_every_unit_has_a_length() -> None:
    assert {p.value for p in ALL if p.kind in {"UNIT", "ROADUNIT"}} == set(METRES)


def test_no_phrase_means_two_things() -> None:
    seen: dict[tuple[str, ...], str] = {}
    for phrase in ALL:
        assert seen.setdefault(phrase.words, phrase.kind) == phrase.kind, phrase.words


def test_longer_phrases_come_first() -> None:
    for found in PHRASES.values():
        assert [len(p.words) for p in found] == sorted((len(p.words) for p in found), reverse=True)
