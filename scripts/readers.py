"""Ways to read annotated articles that scripts/evaluate.py compares: the chain in parts, and baselines."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from gold import Gold, Placed
from hold_out import Chain

from geo.places.gazetteer import Gazetteer
from geo.places.mention import Mention
from geo.places.outlet import homes
from geo.places.recognize_names import Names
from geo.places.recognize_scan import scan
from geo.places.resolve import Hints, Resolution, resolve
from geo.text.article import Article

Items = Sequence[tuple[Gold, Chain]]
Kept = Callable[[Mention], bool]
# What a reader found in each article, beside the gold it is to be held against.
Outcome = tuple[Gold, list[Placed]]


def raw(items: Items, gazetteer: Gazetteer, kept: Kept) -> list[Outcome]:
    """Return what is found in raw text; mentions that are not kept are left out of the gold too."""
    out = []
    for item, chain in items:
        found = resolve(item.article, chain.recognizer.recognize(item.article), gazetteer, weights=chain.weights)
        dropped = {(m.start, m.end) for m in marked(item, chain) if not kept(m)}
        gold = replace(item, spans={span: there for span, there in item.spans.items() if span not in dropped})
        out.append((gold, placed([r for r in found if kept(r.mention)])))
    return out


def given(items: Items, gazetteer: Gazetteer) -> list[Outcome]:
    """Return where the marked names lie."""
    return [
        (item, placed(resolve(item.article, marked(item, chain), gazetteer, weights=chain.weights)))
        for item, chain in items
    ]


def given_at_home(items: Items, gazetteer: Gazetteer) -> list[Outcome]:
    """Return where the marked names lie, each outlet's home known from what its other articles seem to speak of."""
    first = [resolve(item.article, marked(item, chain), gazetteer, weights=chain.weights) for item, chain in items]
    out = []
    for number, (item, chain) in enumerate(items):
        outlet = item.article.source
        others = [
            (o.article.source, r)
            for n, ((o, _), r) in enumerate(zip(items, first, strict=True))
            if n != number and outlet and o.article.source == outlet
        ]
        hints = Hints(home=homes(others).get(outlet or ""))
        out.append((item, placed(resolve(item.article, marked(item, chain), gazetteer, hints, weights=chain.weights))))
    return out


def longest_match(items: Items, gazetteer: Gazetteer) -> list[Outcome]:
    """Return every longest name of the gazetteer in the text, at its most populous place."""
    names = Names(gazetteer)
    out = []
    for item, _ in items:
        found = scan(item.article.text, names)
        matches = dict.fromkeys(m for m in found.cover if m)
        spans = [(found.tokens[m.start].start, found.tokens[m.end - 1].end) for m in matches]
        out.append((item, [most_populous(item.article, span, gazetteer) for span in spans]))
    return out


def given_populous(items: Items, gazetteer: Gazetteer) -> list[Outcome]:
    """Return the most populous place of each marked name."""
    return [(item, [most_populous(item.article, span, gazetteer) for span in item.spans]) for item, _ in items]


def marked(item: Gold, chain: Chain) -> tuple[Mention, ...]:
    """Return the marked spans as mentions, each with its kind."""
    return chain.recognizer.recognize(replace(item.article, given=tuple(item.spans)))


def most_populous(article: Article, span: tuple[int, int], gazetteer: Gazetteer) -> Placed:
    rows = gazetteer.lookup(article.text[slice(*span)])
    best = max((r.place for r in rows), key=lambda p: p.population, default=None)
    return Placed(*span, best, 1.0)


def placed(found: Sequence[Resolution]) -> list[Placed]:
    return [Placed(r.mention.start, r.mention.end, r.place, r.score, approximate=r.approximate) for r in found]
