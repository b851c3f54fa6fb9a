"""Patterns over kinds of words: a grammar in the notation of regular expressions.

A kind of word is written in capitals (NUM, UNIT, COMMA), everything else is as in `re`, and spaces mean nothing:

    NUM (TO | OR | DASH) NUM DASH? UNIT

Each kind becomes one character, so that a sentence of typed words is a string and `re` does the matching.
"""

import re
from collections.abc import Iterable
from typing import Final

__all__ = ["KINDS", "Pattern", "pattern", "signs"]

Pattern = re.Pattern[str]

KINDS: Final = (
    "ADJOINS AN AND ANDHALF AWAY BE BETWEEN BLOC BORDER BORDERED BORDERS BUT BY CAP CAPITAL CENTRE CLOSE CLOSER COAST "
    "COMMA COUNTRY COUPLED DASH DEMONYM DIR DUE EXAMPLE FRACTION FROM FRONT GENERIC HALFWAY HEDGE IN INSIDE "
    "JOURNEY LOOSE MOST NEAR NOT NUM OF ON OPEN OR ORSO PLACE POSS POWER PRONOUN REGION ROAD ROADUNIT SAID SEA "
    "SAME SAMEFAR SHARED SHUT SIGN SLASH STOP THAN THE THERE THIS TIME TO UNBORDERED UNIT VAGUE WATER WHICH WITH WORD "
).split()
_FIRST: Final = 0x4E00  # any run of letters that no pattern spells out
_SIGN: Final = {kind: chr(_FIRST + i) for i, kind in enumerate(KINDS)}
_KIND: Final = re.compile(r"[A-Z]{2,}")


def pattern(source: str) -> Pattern:
    """Compile a pattern over kinds of words.

    Raises KeyError for a kind that does not exist.

    >>> pattern("NUM (?:DASH NUM)? UNIT").match(signs(["NUM", "UNIT"])).end()
    2
    """
    return re.compile(re.sub(r"\s+", "", _KIND.sub(lambda m: _SIGN[m.group()], source)))


def signs(kinds: Iterable[str]) -> str:
    """Return the string that patterns match: one character a word."""
    return "".join(map(_SIGN.__getitem__, kinds))
