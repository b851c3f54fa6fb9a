"""Any run of the words that the grammar knows, with names between them, is read without an error."""

import random

import pytest

import geo
from geo.text.lexicon import PHRASES

WORDS = [" ".join(phrase.words) for found in PHRASES.values() for phrase in found]
NAMES = "Brest,Minsk,Polish,Belarus,Texas,Lake Baikal,Danube,Cox's Bazar,EU,Black Sea,Columbus,S. Ossetia".split(",")
SIGNS = [*", . ; : ( ) - / & ½ 5 12 1,000 2.5 one".split(), "\n"]


@pytest.mark.parametrize("seed", range(8))
def test_any_words_are_read(seed: int) -> None:
    draw = random.Random(seed)
    texts = [
        " ".join(draw.choice(draw.choice((WORDS, NAMES, SIGNS))) for _ in range(draw.randint(3, 60)))
        for _ in range(100)
    ]
    for text, checked in zip(texts, geo.check(texts).articles, strict=True):
        assert all(text[f.claim.start : f.claim.end] == f.claim.text for f in checked.findings)
