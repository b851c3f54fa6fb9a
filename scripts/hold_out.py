"""Score recognition and resolution of raw text by weights that have seen no article of its outlet, and print a table.

    python scripts/hold_out.py [FOLDER] [--folds N]

FOLDER holds the corpora of scripts/evaluate.py. For each fold of outlets both the recogniser and the ranker are fitted
on the others and chained: a name that is not found, or found with other ends, counts as misplaced. Writes nothing.
"""

import argparse
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from fit_recognizer import fit as fit_recognizer
from fit_recognizer import samples as recognizer_samples
from fit_resolver import fit_weights
from gold import CORPORA, Gold, Placed, Score, corpora, count
from resolver_samples import load_gazetteer
from resolver_samples import samples as resolver_samples

from geo.places.gazetteer import Gazetteer
from geo.places.rank import Weights
from geo.places.recognize import NewsRecognizer
from geo.places.recognize_names import Names
from geo.places.resolve import Resolution, resolve


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path, nargs="?", default=Path(__file__).parents[2] / "shared" / "eval")
    parser.add_argument("--folds", type=int, default=4)
    options = parser.parse_args()
    for (name, reader), total in sorted(scores(options.folder, options.folds).items()):
        print("{:14} {:16} P {} R {} F1 {} placed {} @161 {} @20 {}".format(name, reader, *total.row()[:6]))


def scores(folder: Path, folds: int) -> dict[tuple[str, str], Score]:
    paths, gazetteer = [folder / name for name in CORPORA], load_gazetteer()
    names = Names(gazetteer)
    texts = recognizer_samples(paths, names, folds)
    tables = resolver_samples(paths, gazetteer, folds)
    items = [(name, item) for name, several in corpora(folder) for item in several]
    totals: dict[tuple[str, str], Score] = {}
    for k in range(folds):
        model, _ = fit_recognizer([s for s in texts if s.fold != k], names)
        weights = fit_weights([s for s in tables if s.fold != k])
        for (name, item), text in zip(items, texts, strict=True):
            if text.fold == k:
                for reader, found in readings(item, NewsRecognizer(gazetteer, model), gazetteer, weights):
                    count(totals.setdefault((name, reader), Score()), item, found)
    return totals


def readings(
    item: Gold, recognizer: NewsRecognizer, gazetteer: Gazetteer, weights: Weights
) -> Iterator[tuple[str, list[Placed]]]:
    raw, given = item.article, replace(item.article, given=tuple(item.spans))
    for reader, article in (("raw", raw), ("given spans", given)):
        found = resolve(article, recognizer.recognize(article), gazetteer, weights=weights)
        yield reader, placed(found)
        if reader == "raw":
            yield "raw, no demonyms", placed([r for r in found if r.mention.kind != "demonym"])


def placed(found: Sequence[Resolution]) -> list[Placed]:
    return [(r.mention.start, r.mention.end, r.place.position if r.place else None, "", r.score) for r in found]


if __name__ == "__main__":
    main()
