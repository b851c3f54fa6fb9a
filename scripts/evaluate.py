"""Score recognition and resolution on annotated corpora, beside two baselines, and print a table.

    python scripts/evaluate.py [FOLDER] [--errors N]

FOLDER (default ../shared/eval) holds *.jsonl corpora of {"id", "text", "toponyms": [{"start", "end", "lat", "lon"}]}.
Recognition: precision, recall and F1 of exact spans. Resolution: share of the located gold mentions that are placed
within 161 km (100 miles) and 20 km; a mention that was not found counts as wrong. "given" hands the gold spans in.
Baselines: the longest match in the gazetteer, each at its most populous candidate.
"""

import argparse
import resource
import sys
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from gold import EXACT_KM, NEAR_KM, Gold, Placed, away_km, corpora, score

from geo.places.gazetteer import Gazetteer
from geo.places.mention import Mention
from geo.places.place import Place
from geo.places.recognize import NewsRecognizer
from geo.places.recognize_names import Names
from geo.places.recognize_scan import scan
from geo.places.resolve import resolve
from geo.text.article import Article

AREAS = "AL"

Reader = Callable[[Article], list[Placed]]


def built_in(gazetteer: Gazetteer, *, demonyms: bool = True, organisations: bool = True) -> Reader:
    recognizer = NewsRecognizer(gazetteer)

    def read(article: Article) -> list[Placed]:
        mentions = [
            m
            for m in recognizer.recognize(article)
            if (demonyms or m.kind != "demonym") and (organisations or not m.in_organisation)
        ]
        return placed(article, mentions, gazetteer)

    return read


def placed(article: Article, mentions: Sequence[Mention], gazetteer: Gazetteer) -> list[Placed]:
    return [
        (r.mention.start, r.mention.end, r.place.position if r.place else None, code(r.place), r.score)
        for r in resolve(article, mentions, gazetteer)
    ]


def code(place: Place | None) -> str:
    return place.feature_code if place else ""


def longest_match(gazetteer: Gazetteer) -> Reader:
    names = Names(gazetteer)

    def read(article: Article) -> list[Placed]:
        found = scan(article.text, names)
        matches = dict.fromkeys(m for m in found.cover if m)
        spans = [(found.tokens[m.start].start, found.tokens[m.end - 1].end) for m in matches]
        return [most_populous(article, span, gazetteer) for span in spans]

    return read


def most_populous(article: Article, span: tuple[int, int], gazetteer: Gazetteer) -> Placed:
    rows = gazetteer.lookup(article.text[slice(*span)])
    best = max((r.place for r in rows), key=lambda p: p.population, default=None)
    return (*span, best.position if best else None, code(best), 1.0)


def given(gazetteer: Gazetteer, *, populous: bool) -> Callable[[Gold], list[Placed]]:
    recognizer = NewsRecognizer(gazetteer)

    def read(item: Gold) -> list[Placed]:
        if populous:
            return [most_populous(item.article, span, gazetteer) for span in item.spans]
        article = Article(item.article.id, item.article.text, given=tuple(item.spans))
        return placed(article, recognizer.recognize(article), gazetteer)

    return read


def reliability(outcomes: list[tuple[Gold, list[Placed]]]) -> list[str]:
    """Return, decile by decile of the score, the share placed within 161 km of the gold position."""
    right: Counter[int] = Counter()
    all_: Counter[int] = Counter()
    for item, found in outcomes:
        for start, end, there, _, sure in found:
            if there and (truth := item.spans.get((start, end))):
                decile = min(9, int(sure * 10))
                all_[decile] += 1
                right[decile] += away_km(truth, there) <= NEAR_KM
    return [f"{d / 10:.1f}: {right[d] / all_[d]:.3f} of {all_[d]}" for d in sorted(all_)]


def by_kind(outcomes: list[tuple[Gold, list[Placed]]]) -> list[str]:
    """Return, for points and areas apart, the shares within 161 and 20 km."""
    lines = []
    for name, is_area in (("points", False), ("areas", True)):
        away = [
            away_km(truth, there)
            for item, found in outcomes
            for start, end, there, feature, _ in found
            if there and (truth := item.spans.get((start, end))) and (feature[:1] in AREAS) == is_area
        ]
        shares = [sum(d <= limit for d in away) / max(1, len(away)) for limit in (NEAR_KM, EXACT_KM)]
        lines.append(f"{name}: {shares[0]:.3f} within 161 km, {shares[1]:.3f} within 20 km of {len(away)}")
    return lines


def errors(outcomes: list[tuple[Gold, list[Placed]]], most: int) -> Iterator[str]:
    """Yield the commonest mistakes by surface: missed, spurious, misplaced."""
    seen: Counter[tuple[str, str]] = Counter()
    for item, found in outcomes:
        text, where = item.article.text, {(s, e): there for s, e, there, _, _ in found}
        seen.update(("missed", text[slice(*span)]) for span in item.spans.keys() - where.keys())
        seen.update(("spurious", text[slice(*span)]) for span in where.keys() - item.spans.keys())
        for span, truth in item.spans.items():
            there = where.get(span)
            if truth and there and away_km(truth, there) > NEAR_KM:
                seen["misplaced", text[slice(*span)]] += 1
    for (sort, surface), times in seen.most_common(most):
        yield f"{times:4} {sort:9} {surface}"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path, nargs="?", default=Path(__file__).parents[2] / "shared" / "eval")
    parser.add_argument("--errors", type=int, default=0, metavar="N")
    options = parser.parse_args()
    gazetteer = load_gazetteer()
    head = ("corpus", "reader", "P", "R", "F1", "placed", "@161", "@20", "2.4 KB/s")
    print("{:12} {:22} {:>6} {:>6} {:>6} {:>6} {:>6} {:>6} {:>8}".format(*head))
    for name, items in corpora(options.folder):
        evaluate(name, items, gazetteer, options.errors)
    print(f"memory {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f} MB at most", file=sys.stderr)


def load_gazetteer() -> Gazetteer:
    from geo.places.gazetteer import shipped

    return shipped()


def evaluate(name: str, items: list[Gold], gazetteer: Gazetteer, most_errors: int) -> None:
    whole, match = built_in(gazetteer), longest_match(gazetteer)
    plain = built_in(gazetteer, demonyms=False)
    outside = built_in(gazetteer, organisations=False)
    readers: dict[str, Callable[[Gold], list[Placed]]] = {
        "raw": lambda g: whole(g.article),
        "raw, no demonyms": lambda g: plain(g.article),
        "raw, no organisations": lambda g: outside(g.article),
        "raw, longest+populous": lambda g: match(g.article),
        "given spans": given(gazetteer, populous=False),
        "given, populous": given(gazetteer, populous=True),
    }
    for reader, read in readers.items():
        total, outcomes = score(items, read)
        print("{:12} {:22} {:>6} {:>6} {:>6} {:>6} {:>6} {:>6} {:>8}".format(name, reader, *total.row()))
        if reader == "given spans":
            print("   ", *by_kind(outcomes), sep="\n    ")
            print("    reliability", *reliability(outcomes), sep="\n      ")
        if reader == "raw" and most_errors:
            print(*errors(outcomes, most_errors), sep="\n")


if __name__ == "__main__":
    main()
