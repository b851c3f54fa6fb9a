"""Score recognition and resolution on annotated corpora, beside two baselines, and print tables in Markdown.

    python scripts/evaluate.py [FOLDER] [--held-out] [--folds N] [--kept outlets|articles] [--errors N] [--draw N]

FOLDER (default ../shared/eval) holds *.jsonl corpora of {"id", "text", "domain"?, "toponyms": [{"start", "end", "lat",
"lon"}]}. Recognition: precision, recall and F1 of exact spans. Resolution: share of the located gold mentions that are
placed within 161 km (100 miles) and 20 km; "or in": within 161 km or in the country or first-level division that was
found, which has many points. A mention that was not found counts as wrong. Given spans are the gold ones. Baselines:
the longest match in the gazetteer, each at its most populous candidate. --held-out: every article is read by a
recogniser and a ranker fitted on the articles of other outlets; with --kept articles, on any other articles, also of
the same outlet. Without it the shipped ones read what they were fitted on, good only to be held against the baselines.
--errors: the commonest mistakes by surface; --draw: mistakes of all corpora together, each sort by its share, drawn by
a fixed seed and printed in context, a line of JSON each, to be read by hand; demonyms of a corpus that marks none are
left out.
"""

import argparse
import resource
import time
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial
from pathlib import Path

from gold import EXACT_KM, NEAR_KM, away_km, corpora, tally
from hold_out import Chain, held_out
from mistakes import Mistake, commonest, drawn, mistakes
from readers import Items, Outcome, given, given_at_home, given_populous, longest_match, raw
from resolver_samples import load_gazetteer

from geo.ground.position import Position
from geo.places.gazetteer import Gazetteer
from geo.places.place import Place
from geo.places.recognize import NewsRecognizer
from geo.places.resolve_candidates import table

CLASSES = {
    "A.PCL": "countries",
    "A.ADM1": "first-level divisions",
    "A.": "other divisions",
    "P.": "towns",
    "H.": "water",
    "T.": "terrain",
    "L.": "regions",
    "S.": "spots",
    "": "others",
}


# Corpora whose gold counts adjectives as places.
WITH_DEMONYMS = ("lgl_dev",)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path, nargs="?", default=Path(__file__).parents[2] / "shared" / "eval")
    parser.add_argument("--held-out", action="store_true")
    parser.add_argument("--folds", type=int, default=4)
    parser.add_argument("--kept", choices=("outlets", "articles"), default="outlets", help="together in a fold")
    parser.add_argument("--errors", type=int, default=0, metavar="N")
    parser.add_argument("--draw", type=int, default=0, metavar="N")
    options = parser.parse_args()
    gazetteer = load_gazetteer()
    several = list(corpora(options.folder))
    chains = iter([Chain(NewsRecognizer(gazetteer))] * sum(len(items) for _, items in several))
    if options.held_out:
        chains = iter(held_out(options.folder, options.folds, gazetteer, options.kept))
    every: list[Mistake] = []
    for name, golds in several:
        items = [(gold, next(chains)) for gold in golds]
        outcomes = evaluate(name, items, gazetteer)
        print(*commonest(list(mistakes(outcomes["raw"])), options.errors), sep="\n")
        every += mistakes(outcomes["raw" if name in WITH_DEMONYMS else "raw, demonyms left out"])
    print(*(m.line() for m in drawn(every, options.draw)), sep="\n")
    print(f"\nMemory: {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f} MB at most")


def evaluate(name: str, items: Items, gazetteer: Gazetteer) -> dict[str, list[Outcome]]:
    readers: dict[str, Callable[[Items, Gazetteer], list[Outcome]]] = {
        "raw": partial(raw, kept=lambda _: True),
        "raw, demonyms left out": partial(raw, kept=lambda m: m.kind != "demonym"),
        "raw, names in organisations left out": partial(raw, kept=lambda m: not m.in_organisation),
        "raw, longest match, most populous": longest_match,
        "given spans": given,
        "given spans, home of the outlet found": given_at_home,
        "given spans, most populous": given_populous,
    }
    print(*lines((name, "P", "R", "F1", "placed", "@161", "@20", "@161 or in", "articles/s")), sep="\n")
    outcomes = {}
    for reader, read in readers.items():
        began = time.process_time()
        outcomes[reader] = read(items, gazetteer)
        speed = sum(len(item.article.text) for item, _ in items) / 2400 / (time.process_time() - began)
        cells = tally(outcomes[reader]).row()
        print(row((reader, *(("",) * 3 if reader.startswith("given") else cells[:3]), *cells[3:], f"{speed:.0f}")))
    print(f"\nAny candidate within 161 km: {coverage(items, gazetteer):.3f} of the given spans.")
    print(*lines((f"{name}, given spans", "placed", "@161", "@20")), *by_kind(outcomes["given spans"]), sep="\n")
    print(*lines((f"{name}, score", "mentions", "right")), *reliability(outcomes["given spans"]), sep="\n")
    return outcomes


def lines(cells: Sequence[str]) -> Iterator[str]:
    """Yield the head of a table."""
    yield from ("", row(cells), row(["---"] * len(cells)))


def row(cells: Iterable[str]) -> str:
    return f"| {' | '.join(cells)} |"


def coverage(items: Items, gazetteer: Gazetteer) -> float:
    """Return the share of located gold mentions with any candidate within 161 km: what no ranker can pass."""
    near = [
        any(away_km(there, p.position) <= NEAR_KM for p in table(gazetteer, gold.article.text[slice(*span)], "").places)
        for gold, _ in items
        for span, there in gold.spans.items()
        if there
    ]
    return sum(near) / max(1, len(near))


def pairs(outcomes: list[Outcome]) -> Iterator[tuple[Position, Place, float]]:
    """Yield the gold position, the place found and its score, of every mention that has both; no approximate ones."""
    for item, found in outcomes:
        for one in found:
            truth = item.spans.get((one.start, one.end))
            if truth and one.place and not one.approximate:
                yield truth, one.place, one.score


def by_kind(outcomes: list[Outcome]) -> Iterator[str]:
    """Yield a row for points, for areas and for each class of places, by what the place found is."""
    away: dict[str, list[float]] = {"points": [], "areas": [], **{name: [] for name in CLASSES.values()}}
    for truth, place, _ in pairs(outcomes):
        kind = next(name for code, name in CLASSES.items() if place.feature_code.startswith(code))
        for name in (kind, "areas" if place.feature_code[:1] in "AL" else "points"):
            away[name].append(away_km(truth, place.position))
    for name, distances in away.items():
        if distances:
            shares = [sum(d <= limit for d in distances) / len(distances) for limit in (NEAR_KM, EXACT_KM)]
            yield row((name, str(len(distances)), *(f"{s:.3f}" for s in shares)))


def reliability(outcomes: list[Outcome]) -> Iterator[str]:
    """Yield, decile by decile of the score, the share placed within 161 km of the gold position."""
    right: Counter[int] = Counter()
    every: Counter[int] = Counter()
    for truth, place, score in pairs(outcomes):
        decile = min(9, int(score * 10))
        every[decile] += 1
        right[decile] += away_km(truth, place.position) <= NEAR_KM
    for d in sorted(every):
        yield row((f"{d / 10:.1f} to {(d + 1) / 10:.1f}", str(every[d]), f"{right[d] / every[d]:.3f}"))


if __name__ == "__main__":
    main()
