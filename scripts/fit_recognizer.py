"""Fit geo/data/recognizer_weights.npz: a chain over words and a scorer of spans.

    python scripts/fit_recognizer.py CORPUS.jsonl... [--folds N] [--report]

A corpus has one article a line: {"id", "text", "source", "domain"?, "toponyms": [{"start", "end"}]}. To them is added
what own_copy.py reads, articles and sentences written for this, by a third of the weight. The chain is a linear
conditional random field (python-crfsuite), the scorer a logistic regression (scikit-learn). Corpora that mark no
adjectives ("Polish") are given those the rules find. Features of fewer than three articles are dropped and the rest
kept as hashes: no text can be read from the file. --report fits and tests fold by fold, outlets kept together, and
writes nothing.
"""

import argparse
import json
import tempfile
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import own_copy
import pycrfsuite
from manifest import DATA, record
from resolver_samples import Kept, fold_of, load_gazetteer
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression

from geo.places.gazetteer import Gazetteer
from geo.places.recognize_blocks import Block, expand
from geo.places.recognize_features import segments, token_blocks
from geo.places.recognize_model import Model, Table, candidate_spans, chain, feature_key
from geo.places.recognize_names import Name, Names
from geo.places.recognize_scan import Scan, scan
from geo.places.recognize_spans import span_blocks

FILE = "recognizer_weights.npz"
LABELS = ("O", "B", "I")
L1, L2, ROUNDS = 0.3, 1.0, 120
SPAN_C = 0.3
LEAST_ARTICLES = 3
TIMES = 3  # how often an article of a corpus counts beside one written for this

Vocabulary = set[str]
Candidates = dict[tuple[int, int], Name | None]


@dataclass(slots=True)
class Sample:
    """One article: its scan, the gold spans in tokens, and the features of its words, stretch by stretch."""

    corpus: str
    fold: int
    scan: Scan
    spans: set[tuple[int, int]]
    characters: set[tuple[int, int]]
    words: list[list[list[str]]]
    labels: list[list[str]]


def samples(paths: list[Path], names: Names, folds: int, kept: Kept = "outlets") -> list[Sample]:
    articles = [json.loads(line) for path in paths for line in path.read_text().split("\n") if line]
    return [sample(a, names, f) for a, f in zip(articles, fold_of(articles, folds, kept), strict=True)]


def own(names: Names, gazetteer: Gazetteer, folds: int) -> list[Sample]:
    """Return what was written for this project, dealt to the folds in turn."""
    written = [*own_copy.sentences(gazetteer), *own_copy.articles(gazetteer)]
    return [sample(article, names, n % folds) for n, article in enumerate(written)]


def sample(article: dict[str, Any], names: Names, fold: int) -> Sample:
    found = scan(article["text"], names)
    gold = {(t["start"], t["end"]) for t in article["toponyms"]}
    starts = {t.start: i for i, t in enumerate(found.tokens)}
    ends = {t.end: i + 1 for i, t in enumerate(found.tokens)}
    spans = {(starts[a], ends[b]) for a, b in gold if a in starts and b in ends}
    if article.get("source") == "GeoVirus":
        spans |= demonyms(found, spans)
    stretches = segments(found)
    words = [[features(token_blocks(found, i)) for i in range(*s)] for s in stretches]
    return Sample(article.get("source", ""), fold, found, spans, gold, words, [labels(s, spans) for s in stretches])


def features(blocks: list[Block]) -> list[str]:
    return [f for block in blocks for f in expand(block)]


def demonyms(found: Scan, spans: set[tuple[int, int]]) -> set[tuple[int, int]]:
    taken = {i for s in spans for i in range(*s)}
    return {(m.start, m.end) for m in found.matches if m.name.type == "demonym" and m.start not in taken}


def labels(stretch: tuple[int, int], spans: set[tuple[int, int]]) -> list[str]:
    out = ["O"] * (stretch[1] - stretch[0])
    for start, end in spans:
        if start >= stretch[0] and end <= stretch[1]:
            out[start - stretch[0] : end - stretch[0]] = ["B", *["I"] * (end - start - 1)]
    return out


def common(articles: Iterable[Iterable[Iterable[str]]]) -> Vocabulary:
    """Return the features that are met in at least three articles."""
    seen: Counter[str] = Counter()
    for items in articles:
        seen.update({f for features in items for f in features})
    return {f for f, n in seen.items() if n >= LEAST_ARTICLES}


def fit_chain(data: list[Sample]) -> tuple[Table, Any, dict[str, Any]]:
    """Return the weights of words, the exponentiated transitions, and both as stored."""
    kept = common((f for stretch in s.words for f in stretch) for s in data)
    trainer = pycrfsuite.Trainer(algorithm="lbfgs", verbose=False)
    trainer.set_params({"c1": L1, "c2": L2, "max_iterations": ROUNDS, "feature.possible_transitions": True})
    edge = [["edge"]]
    for s in data:
        for words, tags in zip(s.words, s.labels, strict=True):
            inner = [[f for f in word if f in kept] for word in words]
            trainer.append([*edge, *inner, *edge], ["O", *tags, "O"])
    with tempfile.TemporaryDirectory() as folder:
        path = str(Path(folder) / "chain")
        trainer.train(path)
        tagger = pycrfsuite.Tagger()
        tagger.open(path)
        info = tagger.info()
        tagger.close()
    weights: dict[str, list[float]] = {}
    for (feature, label), weight in info.state_features.items():
        weights.setdefault(feature, [0.0] * 3)[LABELS.index(label)] = weight
    weights.pop("edge", None)
    transitions = np.array([[info.transitions.get((a, b), 0.0) for b in LABELS] for a in LABELS])
    keys, rows = pack({f: [b - o, i - o] for f, (o, b, i) in weights.items()})
    stored = {"word_keys": keys, "word_weights": rows, "transitions": transitions.astype(np.float32)}
    return Table(keys, rows), np.exp(transitions).tolist(), stored


def pack(weights: dict[str, list[float]]) -> tuple[Any, Any]:
    by_key = {feature_key(f): w for f, w in sorted(weights.items())}
    keys = np.array(sorted(by_key), dtype=np.uint32)
    return keys, np.array([by_key[int(k)] for k in keys], dtype=np.float16).reshape(len(keys), -1)


def proposals(
    data: list[Sample], names: Names, table: Table, transitions: list[list[float]]
) -> list[dict[tuple[int, int], Any]]:
    return [candidate_spans(s.scan, names, *chain(s.scan, table, transitions)) for s in data]


def fit_spans(data: list[Sample], candidates: list[Candidates]) -> tuple[Table, float, dict[str, Any]]:
    items = [
        [features(span_blocks(s.scan, *span, c[span])) for span in c] for s, c in zip(data, candidates, strict=True)
    ]
    y = [span in s.spans for s, c in zip(data, candidates, strict=True) for span in c]
    columns = {f: i for i, f in enumerate(sorted(common(items)))}
    rows = [sorted({columns[f] for f in item if f in columns}) for article in items for item in article]
    starts = np.concatenate([[0], np.cumsum([len(r) for r in rows])])
    x = csr_matrix((np.ones(starts[-1]), np.concatenate(rows).astype(int), starts), shape=(len(rows), len(columns)))
    fitted = LogisticRegression(C=SPAN_C, max_iter=300, solver="liblinear", random_state=0).fit(x, y)
    weights = {f: [float(fitted.coef_[0, i])] for f, i in columns.items() if abs(fitted.coef_[0, i]) > 1e-3}
    keys, packed = pack(weights)
    bias = float(fitted.intercept_[0])
    return Table(keys, packed), bias, {"span_keys": keys, "span_weights": packed, "bias": np.float32(bias)}


def fit(corpora: list[Sample], written: list[Sample], names: Names) -> tuple[Model, dict[str, Any]]:
    """Fit both; the spans' scorer sees what a chain proposes that has not seen the article."""
    data = [*written, *corpora * TIMES]
    candidates: list[Any] = [None] * len(data)
    for k in sorted({s.fold for s in data}):
        table, transitions, _ = fit_chain([s for s in data if s.fold != k])
        mine = [i for i, s in enumerate(data) if s.fold == k]
        for i, found in zip(mine, proposals([data[i] for i in mine], names, table, transitions), strict=True):
            candidates[i] = found
    table, transitions, stored = fit_chain(data)
    spans, bias, more = fit_spans(data, candidates)
    return Model(table, transitions, spans, bias), stored | more


def report(data: list[Sample], written: list[Sample], names: Names, folds: int) -> None:
    counts: dict[tuple[str, str], Counter[str]] = {}
    for k in range(folds):
        model, _ = fit([s for s in data if s.fold != k], written, names)
        for s in (s for s in data if s.fold == k):
            count(s, [(a, b) for a, b, _ in model.recognize(s.scan, names)], counts)
    for (corpus, which), c in sorted(counts.items()):
        precision, recall = c["hit"] / c["found"], c["hit"] / c["gold"]
        f1 = 2 * precision * recall / (precision + recall)
        print(f"{corpus:10} {which:12} P {precision:.3f} R {recall:.3f} F1 {f1:.4f}")


def count(s: Sample, spans: list[tuple[int, int]], counts: dict[tuple[str, str], Counter[str]]) -> None:
    tokens, adjectives = s.scan.tokens, demonyms(s.scan, set())
    for which, kept in (("all", spans), ("no demonyms", [x for x in spans if x not in adjectives])):
        found = {(tokens[a].start, tokens[b - 1].end) for a, b in kept}
        c = counts.setdefault((s.corpus, which), Counter())
        c.update(hit=len(found & s.characters), found=len(found), gold=len(s.characters))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("corpus", type=Path, nargs="+")
    parser.add_argument("--folds", type=int, default=5)
    parser.add_argument("--report", action="store_true")
    options = parser.parse_args()
    gazetteer: Gazetteer = load_gazetteer()
    names = Names(gazetteer)
    data, written = samples(options.corpus, names, options.folds), own(names, gazetteer, options.folds)
    if options.report:
        report(data, written, names, options.folds)
        return
    _, stored = fit(data, written, names)
    np.savez(DATA / FILE, **stored)
    record(
        FILE,
        rows=len(stored["word_keys"]) + len(stored["span_keys"]),
        built_by="scripts/fit_recognizer.py",
        description="Weights of hashed features that recognise place names; fitted, no text in it",
        sources=[
            {
                "name": "howfar",
                "version": "1",
                "licence": "MIT",
                "attribution": "Recogniser weights: fitted by the howfar project",
            }
        ],
    )


if __name__ == "__main__":
    main()
