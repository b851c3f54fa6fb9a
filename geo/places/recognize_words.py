"""What is known of a word before its sentence is read: its shape, its cue class, how common it is and as what."""

from functools import cache, lru_cache
from typing import Final, NamedTuple, Protocol

from geo.places.words import CUES
from geo.shipped import data_path

__all__ = ["Word", "word"]

_CACHED_WORDS: Final = 1 << 15


_Row = tuple[int, int, int, int]
_UNKNOWN: Final[_Row] = (0, 0, 0, 0)


class _Table(Protocol):
    def get(self, key: str, /) -> list[_Row] | None: ...


class Word(NamedTuple):
    """One word form.

    lower: in lower case with straight apostrophes; shape: "Xx", "XX", "x", "d4" ...; cue: class of words.CUES, "-" for
    none, the sign itself for signs; capital: may begin a name; first, last, common: frequency classes 0 (no) to 3
    (very) as first name, surname and common word; proper: how often its lower-case form is written with a capital, 1
    (hardly ever) to 5, 0 unknown; group: its Brown cluster, 0 none, the lower bits being the wider cluster around it.
    """

    lower: str
    shape: str
    cue: str
    capital: bool
    first: int
    last: int
    common: int
    proper: int = 0
    group: int = 0

    @property
    def rare(self) -> bool:
        """Whether it is no English word and no common name of people: as a place name it is hardly mistaken."""
        return not (self.common or self.first or self.last > 1)


@lru_cache(_CACHED_WORDS)
def word(text: str) -> Word:
    """Return what is known of a word form.

    >>> word("Georgia").shape, word("Street").cue, word("police").common
    ('Xx', 'street', 3)
    """
    lower = text.lower().replace("’", "'")
    bits, proper, group, of_capital = _row(lower)
    capital = _capital(text)
    known = (bits & 3, bits >> 2 & 3, bits >> 4, proper, of_capital if capital else group)
    return Word(lower, _shape(text), _cue(text, lower), capital, *known)


@cache
def _table() -> _Table:
    from marisa_trie import RecordTrie

    table: _Table = RecordTrie("<BBHH").mmap(str(data_path("recognizer_words.marisa")))
    return table


def _row(lower: str) -> _Row:
    if not lower[0].isalpha():
        return _UNKNOWN
    bits, *more = (_table().get(lower.rstrip(".")) or [_UNKNOWN])[0]
    if not bits and lower.endswith("s") and (singular := _table().get(lower[:-1])):
        bits = singular[0][0] & 0b110000
    proper, group, of_capital = more
    return bits, proper, group, of_capital


def _capital(text: str) -> bool:
    """Say whether a word may begin a name: upper case, or of a script that has no case."""
    letter = text[0]
    return letter.isupper() or (letter.isalpha() and letter == letter.swapcase() and not letter.isascii())


def _cue(text: str, lower: str) -> str:
    if text[0].isdigit():
        return "number"
    if not text[0].isalnum() and not text[-1].isalnum():
        return text[:2]
    return CUES.get(lower.rstrip("."), "-")


def _shape(text: str) -> str:
    if text[0].isdigit():
        return f"d{min(len(text), 5)}"
    if not text[0].isalnum():
        return "p"
    if text.endswith("."):
        return "X." if text.replace(".", "").isupper() else "Xx."
    if text.isupper():
        return ("X", "XX", "XX")[len(text) - 1] if len(text) < 4 else "XXX"
    if text[0].isupper():
        return "Xx" if text[1:].islower() else "XxX"
    return "x" if text.islower() else "m"
