"""Fit geo/data/resolver_weights.json: the two linear scores that rank the candidates of a mention.

    python scripts/fit_resolver.py CORPUS.jsonl... [--folds N] [--report]

A corpus has one article a line: {"id", "text", "domain"?, "toponyms": [{"start", "end", "lat", "lon"}]}. The fit is a
softmax over candidates and "none of these"; a candidate is right within 161 km of the gold position, best within 20 km.
To the corpora is added own news of the world (own_copy.py), by a fifth of its weight. The second pass is fitted on
out-of-fold probabilities of the first; folds keep an outlet's articles together. Nothing but weights of named features
is written. --report fits and tests fold by fold and writes nothing.
"""

import argparse
import json
from pathlib import Path
from typing import Any

import numpy as np
from manifest import DATA, record
from resolver_samples import EXACT_KM, NEAR_KM, Numbers, Sample, load_gazetteer, own, samples
from scipy.optimize import minimize

from geo.places.rank import GUESS, Weights, softmax
from geo.places.rank_context import CONTEXT
from geo.places.rank_features import STATIC
from geo.places.resolve import at_spot

Fitted = tuple[Numbers, float]

FILE = "resolver_weights.json"
L2 = 3.0
EDGES = (0.3, 0.45, 0.6, 0.7, 0.8, 0.9, 0.95, 0.98, 0.99, 0.995)
# What is known before any corpus is seen, and too rare in the corpora at hand to be learnt from them.
EXPECTED = {
    "capital_as_government": 4.0,
    "capital_among_countries": 7.0,
    "beside_capital": -1.0,
    "beside_capital_among_countries": -7.0,
    "country_among_countries": 2.0,
    "adjective_at_border": 4.0,
    **{f"cue_{letter}_agrees": 1.0 for letter in "PHTS"},
    **{f"cue_{letter}_differs": -1.0 for letter in "HTS"},
}


def fit(data: list[Sample]) -> Fitted:
    """Return the weights and the score of "none of these" that make the gold places likeliest."""
    x = np.concatenate([np.hstack([s.static, s.context]) for s in data])
    y = np.concatenate([s.target for s in data])
    w = np.concatenate([s.weight for s in data])
    sizes = np.concatenate([np.diff(np.append(s.near.starts, len(s.near.owner))) for s in data])
    starts = np.concatenate([[0], np.cumsum(sizes)[:-1]])
    group = np.repeat(np.arange(len(sizes)), sizes)
    scale = x.std(axis=0) + 1e-2
    z = x / scale
    expected = scale * np.array([EXPECTED.get(name, 0.0) for name in (*STATIC, *CONTEXT)])
    unanswered = np.maximum.reduceat(y, starts) == 0.0

    def loss(v: Numbers) -> tuple[float, Numbers]:
        score, nothing = z @ v[:-1], v[-1]
        top = np.maximum(np.maximum.reduceat(score, starts), nothing)
        odds, none = np.exp(score - top[group]), np.exp(nothing - top)
        total = np.add.reduceat(odds, starts) + none
        p, p_none = odds / total[group], none / total
        right = np.add.reduceat(p * y, starts) + p_none * unanswered
        away = v[:-1] - expected
        value = -(w * np.log(right + 1e-12)).sum() + 0.5 * L2 * (away @ away)
        posterior, post_none = p * y / (right + 1e-12)[group], p_none * unanswered / (right + 1e-12)
        gradient = z.T @ (w[group] * (p - posterior)) + L2 * away
        return value, np.append(gradient, (w * (p_none - post_none)).sum())

    best = minimize(loss, np.zeros(z.shape[1] + 1), jac=True, method="L-BFGS-B", options={"maxiter": 300}).x
    return best[:-1] / scale, float(best[-1])


def guess(data: list[Sample]) -> list[Numbers]:
    return [softmax(s.static @ GUESS, s.near.starts, nothing=None) for s in data]


def applied(data: list[Sample], weights: Fitted, *, nothing: bool) -> list[Numbers]:
    vector, none = weights
    scores = [np.hstack([s.static, s.context]) @ vector for s in data]
    return [softmax(z, s.near.starts, nothing=none if nothing else None) for z, s in zip(scores, data, strict=True)]


def look_around(data: list[Sample], probabilities: list[Numbers]) -> None:
    for s, p in zip(data, probabilities, strict=True):
        s.context = s.near.features(p)


def two_passes(train: list[Sample]) -> list[Fitted]:
    look_around(train, guess(train))
    first = fit(train)
    held: list[Any] = [None] * len(train)
    for k in sorted({s.fold for s in train}):
        inner = fit([s for s in train if s.fold != k])
        mine = [i for i, s in enumerate(train) if s.fold == k]
        for i, p in zip(mine, applied([train[i] for i in mine], inner, nothing=False), strict=True):
            held[i] = p
    look_around(train, held)
    return [first, fit(train)]


def run(data: list[Sample], passes: list[Fitted]) -> list[Numbers]:
    look_around(data, guess(data))
    for weights in passes[:-1]:
        look_around(data, applied(data, weights, nothing=False))
    return applied(data, passes[-1], nothing=True)


def held_back(data: list[Sample]) -> list[Numbers]:
    """Return the final probabilities of each article by weights that have not seen its fold."""
    held: list[Any] = [None] * len(data)
    for k in sorted({s.fold for s in data}):
        mine = [i for i, s in enumerate(data) if s.fold == k]
        passes = two_passes([s for s in data if s.fold != k])
        for i, p in zip(mine, run([data[i] for i in mine], passes), strict=True):
            held[i] = p
    return held


def calibration(data: list[Sample], probabilities: list[Numbers]) -> tuple[tuple[float, ...], tuple[float, ...]]:
    """Return scores, rising, and the share that is right at each: means between EDGES, made to rise."""
    from sklearn.isotonic import IsotonicRegression

    rows: list[tuple[float, float, float]] = []
    for s, every in zip(data, probabilities, strict=True):
        columns = (np.split(x, s.near.starts[1:]) for x in (every, s.target, s.near.unit))
        for p, y, points, w in zip(*columns, s.weight, strict=True):
            rows += [(at_spot(points, p), float(y[p.argmax()] > 0), w**2)] if w > 0 else []
    ordered = np.array(sorted(rows))
    bins = np.split(ordered, np.searchsorted(ordered[:, 0], EDGES))
    means = np.array([[*np.average(b[:, :2], axis=0, weights=b[:, 2]), b[:, 2].sum()] for b in bins if len(b)])
    shares = IsotonicRegression().fit(*means.T).predict(means[:, 0])
    return tuple(np.round(means[:, 0], 4).tolist()), tuple(np.round(shares, 4).tolist())


def fit_weights(data: list[Sample]) -> Weights:
    """Return what is shipped: the passes fitted on all articles, the calibration on scores of articles held back."""
    scores, shares = calibration(data, held_back(data))
    passes = two_passes(data)
    return Weights(tuple(v for v, _ in passes), tuple(none for _, none in passes), scores, shares)


def accuracy(data: list[Sample], probabilities: list[Numbers]) -> str:
    good = exact = total = 0
    for s, p in zip(data, probabilities, strict=True):
        total += s.missing
        for u, (pp, d) in enumerate(
            zip(np.split(p, s.near.starts[1:]), np.split(s.distance_km, s.near.starts[1:]), strict=True)
        ):
            n = round(float(s.weight[u] ** 2))
            total += n
            good += n * (d[pp.argmax()] <= NEAR_KM)
            exact += n * (d[pp.argmax()] <= EXACT_KM)
    return f"{good / total:.4f} within 161 km, {exact / total:.4f} within 20 km of {total}"


def report(data: list[Sample]) -> None:
    look_around(data, guess(data))
    print("population, kind, container:", accuracy(data, guess(data)))
    held = held_back(data)
    print("two passes, held out by outlet")
    for corpus in sorted({s.corpus for s in data} - {"own"}):
        mine = [i for i, s in enumerate(data) if s.corpus == corpus]
        print(f"  {corpus}:", accuracy([data[i] for i in mine], [held[i] for i in mine]))
    print(*zip(*calibration(data, held), strict=True), sep="\n")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("corpus", type=Path, nargs="+")
    parser.add_argument("--folds", type=int, default=5)
    parser.add_argument("--report", action="store_true")
    options = parser.parse_args()
    gazetteer = load_gazetteer()
    data = [*own(gazetteer, options.folds), *samples(options.corpus, gazetteer, options.folds)]
    if options.report:
        report(data)
        return
    write(fit_weights(data))


def write(weights: Weights) -> None:
    names = (*STATIC, *CONTEXT)
    passes = [
        {"nothing": round(none, 4), "weights": dict(zip(names, np.round(v, 4).tolist(), strict=True))}
        for v, none in zip(weights.passes, weights.nothing, strict=True)
    ]
    fitted = {"passes": passes, "scores": weights.scores, "shares": weights.shares}
    (DATA / FILE).write_text(json.dumps(fitted, indent=1) + "\n")
    record(
        FILE,
        rows=len(names) * len(passes) + len(weights.scores),
        built_by="scripts/fit_resolver.py",
        description="Weights of named features that rank the candidates of a mention; fitted, no text in it",
        sources=[
            {
                "name": "howfar",
                "version": "1",
                "licence": "MIT",
                "attribution": "Resolver weights: fitted by the howfar project",
            }
        ],
    )


if __name__ == "__main__":
    main()
