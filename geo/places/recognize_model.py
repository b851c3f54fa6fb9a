"""Fitted recognition: a chain of words, a scorer of spans, and the likeliest spans that do not overlap."""

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from math import exp, log
from typing import Final
from zlib import crc32

import numpy as np
from numpy.typing import NDArray

from geo.places.recognize_agreed import absorb, agreed
from geo.places.recognize_blocks import Block, expand
from geo.places.recognize_features import segments, token_blocks
from geo.places.recognize_frames import called
from geo.places.recognize_names import Name, Names
from geo.places.recognize_rules import Span
from geo.places.recognize_scan import Scan
from geo.places.recognize_slots import settled
from geo.places.recognize_spans import span_blocks
from geo.shipped import data_path

__all__ = ["THRESHOLD", "Model", "Table", "best_spans", "candidate_spans", "chain", "feature_key", "shipped_model"]

THRESHOLD: Final = 0.5
_CACHED_BLOCKS: Final = 60_000
_PROPOSED: Final = 0.15
_CONTINUED: Final = 0.3
_LEAST: Final = 0.05
_UTMOST: Final = 30.0


def feature_key(feature: str) -> int:
    """Return the number under which a feature's weights are kept; the feature cannot be read from it."""
    return crc32(feature.encode())


class Table(dict[Block, complex]):
    """Weights of blocks of features, worked out once a block; a resource that grows as it is read.

    A feature has two weights, for beginning a name and for going on with one, or one only: the real and the imaginary
    part of a number, so that one sum adds up both.
    """

    __slots__ = ("_weights",)

    def __init__(self, keys: NDArray[np.uint32], weights: NDArray[np.float16]) -> None:
        """Take ascending keys (n,) and weights (n, 1) or (n, 2)."""
        both = np.zeros((len(keys), 2), np.float64)
        both[:, : weights.shape[1]] = weights
        self._weights: dict[int, complex] = dict(
            zip(keys.tolist(), both.view(np.complex128)[:, 0].tolist(), strict=True)
        )

    def __missing__(self, block: Block) -> complex:
        if len(self) >= _CACHED_BLOCKS:
            self.clear()
        if isinstance(block, str):
            total = self._weights.get(feature_key(block), 0j)
        else:
            total = sum(map(self.__getitem__, expand(block)), 0j)
        self[block] = total
        return total

    def score(self, blocks: Iterable[Block]) -> complex:
        """Return the summed weights of all features in the blocks."""
        return sum(map(self.__getitem__, blocks), 0j)


@dataclass(frozen=True, slots=True, eq=False)
class Model:
    """Both parts: words with exponentiated transitions (O, B, I; from row to column), and spans with a bias."""

    words: Table
    transitions: Sequence[Sequence[float]]
    spans: Table
    bias: float

    def recognize(self, scan: Scan, names: Names) -> list[Span]:
        """Return the spans taken for places, in text order, each with its probability."""
        begins, continues = chain(scan, self.words, self.transitions)
        candidates = candidate_spans(scan, names, begins, continues)
        probability = {}
        for span, name in candidates.items():
            score = self.spans.score(span_blocks(scan, *span, name)).real + self.bias
            mean = (_sigmoid(score) + chained(span, begins, continues)) / 2
            probability[span] = settled(scan, span, name, mean)
        agreed(probability, scan, candidates)
        absorb(probability, scan, candidates)
        return best_spans(probability)


@cache
def shipped_model() -> Model:
    """Return the fitted model of geo/data."""
    with np.load(data_path("recognizer_weights.npz")) as stored:
        return Model(
            Table(stored["word_keys"], stored["word_weights"]),
            np.exp(stored["transitions"]).tolist(),
            Table(stored["span_keys"], stored["span_weights"]),
            float(stored["bias"]),
        )


def chain(
    scan: Scan, words: Table, transitions: Sequence[Sequence[float]]
) -> tuple[dict[int, float], dict[int, float]]:
    """Return the probability of each token to begin, and to continue, a name; tokens that are absent do neither."""
    begins: dict[int, float] = {}
    continues: dict[int, float] = {}
    for start, end in segments(scan):
        scores = [words.score(token_blocks(scan, i)) for i in range(start, end)]
        weights = [(_bounded_exp(score.real), _bounded_exp(score.imag)) for score in scores]
        for i, (begin, go_on) in enumerate(_marginals(weights, transitions), start):
            begins[i], continues[i] = begin, go_on
    return begins, continues


def _marginals(weights: list[tuple[float, float]], t: Sequence[Sequence[float]]) -> list[tuple[float, float]]:
    """Run forward and backward over one stretch; around it every label is O, whose weight is 1; I never follows O."""
    (oo, ob, _), (bo, bb, bi), (io, ib, ii) = t
    forward: list[tuple[float, float, float]] = []
    o, b, i = 1.0, 0.0, 0.0
    for wb, wi in weights:
        o, b, i = o * oo + b * bo + i * io, (o * ob + b * bb + i * ib) * wb, (b * bi + i * ii) * wi
        total = o + b + i
        o, b, i = o / total, b / total, i / total
        forward.append((o, b, i))
    out: list[tuple[float, float]] = []
    o, b, i = oo, bo, io
    for (fo, fb, fi), (wb, wi) in zip(reversed(forward), reversed(weights), strict=True):
        total = fo * o + fb * b + fi * i
        out.append((fb * b / total, fi * i / total))
        sb, si = wb * b, wi * i
        o, b, i = oo * o + ob * sb, bo * o + bb * sb + bi * si, io * o + ib * sb + ii * si
        scale = o + b + i
        o, b, i = o / scale, b / scale, i / scale
    out.reverse()
    return out


def chained(span: tuple[int, int], begins: dict[int, float], continues: dict[int, float]) -> float:
    """Return the probability of a span by the chain alone."""
    start, end = span
    inside = min((continues.get(i, 0.0) for i in range(start + 1, end)), default=1.0)
    return min(begins.get(start, 0.0), inside) * (1.0 - continues.get(end, 0.0))


def candidate_spans(
    scan: Scan, names: Names, begins: dict[int, float], continues: dict[int, float]
) -> dict[tuple[int, int], Name | None]:
    """Return every match of the gazetteer, and what the chain proposes beyond them."""
    out: dict[tuple[int, int], Name | None] = {(m.start, m.end): m.name for m in scan.matches}
    for i, probability in begins.items():
        if probability < _PROPOSED:
            continue
        end = i + 1
        while continues.get(end, 0.0) > _CONTINUED:
            end += 1
        for span in ((i, end), (i, end - 1), (i, end + 1)):
            near = span[1] == end or (
                span[1] > i and continues.get(end - 1 if span[1] < end else end, 0.0) > _CONTINUED / 3
            )
            if near and span not in out and scan.words[span[1] - 1].shape != "p":
                out[span] = names.get(scan.surface(*span))
    out |= {run: names.get(scan.surface(*run)) for run in called(scan) if run not in out}
    return out


def best_spans(probability: dict[tuple[int, int], float], threshold: float = THRESHOLD) -> list[Span]:
    """Return the spans that together are likeliest and do not overlap, in order."""
    items = sorted((end, start, p) for (start, end), p in probability.items() if p > _LEAST)
    ends = [end for end, _, _ in items]
    best, taken = [0.0], list[int | None]()
    for j, (_, start, p) in enumerate(items):
        worth = _logit(p) - _logit(threshold)
        before = bisect_right(ends, start, 0, j)
        gain = best[before] + worth if worth > 0 else -1.0
        taken.append(before if gain > best[j] else None)
        best.append(max(gain, best[j]))
    out: list[Span] = []
    j = len(items)
    while j > 0:
        step = taken[j - 1]
        if step is None:
            j -= 1
        else:
            end, start, p = items[j - 1]
            out.append((start, end, p))
            j = step
    return out[::-1]


def _bounded_exp(x: float) -> float:
    return exp(max(-_UTMOST, min(_UTMOST, x)))


def _sigmoid(x: float) -> float:
    return 1.0 / (1.0 + _bounded_exp(-x))


def _logit(p: float) -> float:
    p = min(max(p, 1e-6), 1 - 1e-6)
    return log(p / (1 - p))
