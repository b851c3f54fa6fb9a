"""Recognisers and rankers that have not seen an article, nor another of its outlet, for scripts/evaluate.py --held-out.

For each fold of outlets (or of articles) both the recogniser and the ranker are fitted on the articles of the others
and on what was written for it. Writes nothing.
"""

from dataclasses import dataclass
from pathlib import Path

from fit_recognizer import fit as fit_recognizer
from fit_recognizer import own as own_texts
from fit_recognizer import samples as recognizer_samples
from fit_resolver import fit_weights
from gold import CORPORA
from resolver_samples import Kept
from resolver_samples import own as own_tables
from resolver_samples import samples as resolver_samples

from geo.places.gazetteer import Gazetteer
from geo.places.rank import Weights
from geo.places.recognize import NewsRecognizer
from geo.places.recognize_names import Names


@dataclass(frozen=True, slots=True, eq=False)
class Chain:
    """A recogniser and the weights of the ranker behind it; the shipped ones where None."""

    recognizer: NewsRecognizer
    weights: Weights | None = None


def held_out(folder: Path, folds: int, gazetteer: Gazetteer, kept: Kept = "outlets") -> list[Chain]:
    """Return for each article of the corpora, in their order, a chain that has not seen its outlet (or but itself)."""
    paths = [folder / name for name in CORPORA if (folder / name).exists()]
    names = Names(gazetteer)
    texts, written = recognizer_samples(paths, names, folds, kept), own_texts(names, gazetteer, folds)
    tables, placed = resolver_samples(paths, gazetteer, folds, kept), own_tables(gazetteer, folds)
    chains = []
    for k in range(folds):
        model, _ = fit_recognizer([s for s in texts if s.fold != k], written, names)
        weights = fit_weights([*placed, *(s for s in tables if s.fold != k)])
        chains.append(Chain(NewsRecognizer(gazetteer, model), weights))
    return [chains[text.fold] for text in texts]
