"""Numbers as news writes them: 1,200; 2½; 3 1/2; fifty-five; two hundred and ten; a dozen; two and a half."""

from collections.abc import Sequence
from types import MappingProxyType
from typing import Final, NamedTuple

__all__ = ["NUMERALS", "POWERS", "Number", "granularity", "read_numeral"]

NUMERALS: Final = MappingProxyType(
    dict(
        zip(
            "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
            "seventeen eighteen nineteen twenty".split(),
            range(21),
            strict=True,
        )
    )
    | dict(zip("thirty forty fifty sixty seventy eighty ninety".split(), range(30, 100, 10), strict=True))
)
POWERS: Final = MappingProxyType({"dozen": 12, "hundred": 100, "thousand": 1000, "million": 1_000_000})
_SIGNS: Final = {
    "½": 1 / 2,
    "¼": 1 / 4,
    "¾": 3 / 4,
    "⅓": 1 / 3,
    "⅔": 2 / 3,
    "⅛": 1 / 8,
    "⅜": 3 / 8,
    "⅝": 5 / 8,
    "⅞": 7 / 8,
}
_DENOMINATORS: Final = frozenset({"2", "3", "4", "8"})
_TENS: Final = range(20, 100, 10)
_LONGEST: Final = 12  # digits; what is longer is no length on earth


class Number(NamedTuple):
    """A number and the place value of its last significant digit, both without unit; digits: written in digits."""

    value: float
    granularity: float
    digits: bool = True


def read_numeral(words: Sequence[str], i: int) -> tuple[Number, int] | None:
    """Read the number that starts at word i, in lower case; return it with the number of words it takes.

    >>> read_numeral("two hundred and ten miles".split(), 0)
    (Number(value=210.0, granularity=10.0, digits=False), 4)
    >>> read_numeral(["3", "½", "km"], 0)
    (Number(value=3.5, granularity=0.5, digits=True), 2)
    """
    found = _digits(words, i) if words[i][0].isdecimal() or words[i] in _SIGNS else _spelled(words, i)
    return _with_half(words, i, found) if found else None


def _digits(words: Sequence[str], i: int) -> tuple[Number, int] | None:
    if words[i] in _SIGNS:
        return Number(_SIGNS[words[i]], _SIGNS[words[i]]), 1
    if len(words[i]) > _LONGEST:
        return None
    number = Number(float(words[i].replace(",", "")), granularity(words[i].replace(",", "")))
    rest = list(words[i + 1 : i + 5])
    if rest[:1] and rest[0] in POWERS:
        power = POWERS[rest[0]]
        return Number(number.value * power, number.granularity * power), 2
    return _mixed(number, words[i], rest) or (number, 1)


def _mixed(number: Number, word: str, rest: Sequence[str]) -> tuple[Number, int] | None:
    """Read the fraction that the number is, "3/4", or that follows it, "2½", "2 1/2"."""
    if rest[:1] and rest[0] in _SIGNS:
        return Number(number.value + _SIGNS[rest[0]], _SIGNS[rest[0]]), 2
    if rest[:1] == ["/"] and _is_fraction(word, rest[1:2]):
        return Number(number.value / float(rest[1]), number.value / float(rest[1])), 3
    if rest[1:2] == ["/"] and _is_fraction(rest[0], rest[2:3]):
        part = float(rest[0]) / float(rest[2])
        return Number(number.value + part, part), 4
    return None


def _is_fraction(above: str, below: Sequence[str]) -> bool:
    return above.isdigit() and below[:1] != [] and below[0] in _DENOMINATORS and 0 < int(above) < int(below[0])


def _spelled(words: Sequence[str], i: int) -> tuple[Number, int] | None:
    if list(words[i : i + 3]) == ["half", "a", "dozen"]:
        return Number(6.0, 1.0, digits=False), 3
    total = current = 0
    j = i
    while j < len(words):
        word = words[j]
        if word in NUMERALS:
            if current % 100 and not (current % 100 in _TENS and NUMERALS[word] < 10):
                break
            current += NUMERALS[word]
        elif word in POWERS and (j > i or word != "million"):
            total, current = _raise(total, current, POWERS[word])
        elif not (_opens_power(words, i, j) or _joins(words, i, j)):
            break
        j += 1
    if j == i or not total + current or words[i] in POWERS:
        return None
    value = total + current
    return Number(float(value), granularity(str(value)), digits=False), j - i


def _raise(total: int, current: int, power: int) -> tuple[int, int]:
    if power < 1000:
        return total, max(current, 1) * power
    return total + max(current, 1) * power, 0


def _opens_power(words: Sequence[str], i: int, j: int) -> bool:
    """Tell "a hundred", "half a dozen"."""
    return j == i and words[j] == "a" and words[j + 1 : j + 2] != [] and words[j + 1] in POWERS


def _joins(words: Sequence[str], i: int, j: int) -> bool:
    """Tell the joint of "twenty-five" and of "hundred and ten"."""
    following = words[j + 1] if j + 1 < len(words) else ""
    if j == i:
        return False
    if words[j] == "-":
        return (following in NUMERALS and NUMERALS.get(words[j - 1], 0) in _TENS) or following in POWERS
    return words[j] == "and" and words[j - 1] in POWERS and following in NUMERALS


def _with_half(words: Sequence[str], i: int, found: tuple[Number, int]) -> tuple[Number, int]:
    number, size = found
    rest = list(words[i + size : i + size + 5])
    for tail, part in (
        (["and", "a", "half"], 0.5),
        (["and", "one", "-", "half"], 0.5),
        (["and", "a", "quarter"], 0.25),
    ):
        if rest[: len(tail)] == tail:
            return Number(number.value + part, part, number.digits), size + len(tail)
    return found


def granularity(digits: str) -> float:
    """Return the place value of the last significant digit; a power of ten counts as the next lower one.

    >>> granularity("300"), granularity("100"), granularity("4.5")
    (100.0, 10.0, 0.1)
    """
    if "." in digits:
        return float(f"1e-{len(digits.split('.')[1])}")
    kept = digits.rstrip("0")
    zeros = len(digits) - len(kept)
    return 10.0 ** (zeros - (kept == "1" and zeros > 0))
