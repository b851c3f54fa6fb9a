"""Whole numbers as text: differences in base 64, five bits a character, as source maps write them."""

from typing import Final

import numpy as np
from numpy.typing import NDArray

__all__ = ["encode", "numerals"]

_ALPHABET: Final = np.frombuffer(b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/", dtype=np.uint8)
_MOST_DIGITS: Final = 7


def encode(lines: list[NDArray[np.int64]]) -> str:
    """Return lines of whole x, y as text; each starts with its number of points, x and y follow as differences.

    Differences run on from line to line, so that a short line costs no long first number.

    >>> encode([np.array([[0, 0], [1, -1]])])
    'EAACD'
    """
    if not lines:
        return ""
    points = np.concatenate(lines)
    steps = np.diff(points, axis=0, prepend=np.zeros((1, 2), dtype=np.int64))
    counts = np.array([len(line) for line in lines], dtype=np.int64)
    starts = np.concatenate([[0], np.cumsum(counts)[:-1]])
    return numerals(np.insert(steps.reshape(-1), starts * 2, counts))


def numerals(numbers: NDArray[np.int64]) -> str:
    """Return whole numbers as text.

    >>> numerals(np.array([0, -1, 16]))
    'ADgB'
    """
    return _digits(np.where(numbers < 0, (-numbers << 1) | 1, numbers << 1)) if len(numbers) else ""


def _digits(numbers: NDArray[np.int64]) -> str:
    shifts = np.arange(_MOST_DIGITS) * 5
    rest = numbers[:, None] >> shifts
    used = (rest > 0) | (shifts == 0)
    more = np.concatenate([used[:, 1:], np.zeros((len(numbers), 1), dtype=bool)], axis=1)
    digits = (rest & 31) | (more << 5)
    return bytes(_ALPHABET[digits[used]]).decode("ascii")
