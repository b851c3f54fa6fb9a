"""Fitted recognition: a chain of words, a scorer of spans, and the likeliest spans that do not overlap."""

from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from itertools import chain as joined
from math import exp, log
from typing import Final
from zlib import crc32

import numpy as np
from numpy.typing import NDArray

from geo.places.recognize_features import segments, token_features
from geo.places.recognize_names import Name, Names
from geo.places.recognize_rules import Span
from geo.places.recognize_scan import Scan
from geo.places.recognize_slots import absorb, settled
from geo.places.recognize_spans import span_features
from geo.shipped import data_path

__all__ = ["THRESHOLD", "Model", "Table", "best_spans", "candidate_spans", "chain", "feature_key", "shipped_model"]

Numbers = NDArray[np.float32]

THRESHOLD: Final = 0.45
_CACHED_FEATURES: Final = 400_000
_PROPOSED: Final = 0.15
_CONTINUED: Final = 0.3
_LEAST: Final = 0.05


def feature_key(feature: str) -> int:
    """Return the number under which a feature's weights are kept; the feature cannot be read from it."""
    return crc32(feature.encode())


class _Rows(dict[str, int]):
    """The row of each feature met so far; one that has none gets the last row, which is zero."""

    def __init__(self, keys: NDArray[np.uint32]) -> None:
        self._keys = array("I", keys.tobytes())

    def __missing__(self, feature: str) -> int:
        key, keys = feature_key(feature), self._keys
        at = bisect_left(keys, key)
        row = self[feature] = at if at < len(keys) and keys[at] == key else len(keys)
        return row


class Table:
    """Weights by feature, `columns` a feature; a resource that remembers where each feature's row is."""

    __slots__ = ("_rows", "_weights")

    def __init__(self, keys: NDArray[np.uint32], weights: Numbers) -> None:
        """Take ascending keys (n,) and weights (n, columns)."""
        self._rows = _Rows(keys)
        self._weights = np.vstack([weights, np.zeros((1, weights.shape[1]), np.float32)]).astype(np.float32)

    def scores(self, items: Sequence[Sequence[str]]) -> Numbers:
        """Return the summed weights of the features of each item, (items, columns); no item is without a feature."""
        if not items:
            return np.zeros((0, self._weights.shape[1]), np.float32)
        if len(self._rows) > _CACHED_FEATURES:
            self._rows.clear()
        rows = list(map(self._rows.__getitem__, joined.from_iterable(items)))
        starts = np.cumsum([0, *map(len, items)])[:-1]
        return np.asarray(np.add.reduceat(self._weights[rows], starts, axis=0), dtype=np.float32)


@dataclass(frozen=True, slots=True, eq=False)
class Model:
    """Both parts: words (columns O, B, I) with exponentiated transitions, from row to column, and spans with a bias."""

    words: Table
    transitions: Sequence[Sequence[float]]
    spans: Table
    bias: float

    def recognize(self, scan: Scan, names: Names) -> list[Span]:
        """Return the spans taken for places, in text order, each with its probability."""
        begins, continues = chain(scan, self.words, self.transitions)
        candidates = candidate_spans(scan, names, begins, continues)
        spans = list(candidates)
        scores = self.spans.scores([span_features(scan, *span, candidates[span]) for span in spans])
        probability = {}
        for span, score in zip(spans, scores[:, 0].tolist(), strict=True):
            mean = (_sigmoid(score + self.bias) + chained(span, begins, continues)) / 2
            probability[span] = settled(scan, span, candidates[span], mean)
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
    stretches = segments(scan)
    tokens = [i for start, end in stretches for i in range(start, end)]
    scores = words.scores([token_features(scan, i) for i in tokens])
    weights = np.exp(scores - scores.max(axis=1, keepdims=True)).tolist()
    begins: dict[int, float] = {}
    continues: dict[int, float] = {}
    at = 0
    for start, end in stretches:
        marginals = _marginals(weights[at : at + end - start], transitions)
        at += end - start
        for i, (begin, go_on) in enumerate(marginals, start):
            begins[i], continues[i] = begin, go_on
    return begins, continues


def _marginals(weights: list[list[float]], t: Sequence[Sequence[float]]) -> list[tuple[float, float]]:
    """Run forward and backward over one stretch; outside of it every label is O, and I never follows O."""
    forward: list[tuple[float, float, float]] = []
    o, b, i = 1.0, 0.0, 0.0
    for wo, wb, wi in weights:
        o, b, i = (
            (o * t[0][0] + b * t[1][0] + i * t[2][0]) * wo,
            (o * t[0][1] + b * t[1][1] + i * t[2][1]) * wb,
            (b * t[1][2] + i * t[2][2]) * wi,
        )
        total = o + b + i
        o, b, i = o / total, b / total, i / total
        forward.append((o, b, i))
    out: list[tuple[float, float]] = []
    bo, bb, bi = t[0][0], t[1][0], t[2][0]
    for (fo, fb, fi), (wo, wb, wi) in zip(reversed(forward), reversed(weights), strict=True):
        total = fo * bo + fb * bb + fi * bi
        out.append((fb * bb / total, fi * bi / total))
        so, sb, si = wo * bo, wb * bb, wi * bi
        bo = t[0][0] * so + t[0][1] * sb
        bb = t[1][0] * so + t[1][1] * sb + t[1][2] * si
        bi = t[2][0] * so + t[2][1] * sb + t[2][2] * si
        scale = bo + bb + bi
        bo, bb, bi = bo / scale, bb / scale, bi / scale
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


def _sigmoid(x: float) -> float:
    return 1.0 / (1.0 + exp(-max(-30.0, min(30.0, x))))


def _logit(p: float) -> float:
    p = min(max(p, 1e-6), 1 - 1e-6)
    return log(p / (1 - p))
