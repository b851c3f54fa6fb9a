"""Score claims and verdicts on development sets, and print the figures.

    python scripts/evaluate_claims.py [FOLDER] [--show N] [--sets sentences,halves,news]

FOLDER (default ../shared/eval) holds the sets its README describes. "sentences": claims found, judged, and found where
none is made. "halves": encyclopedia articles, whose statements are mostly true, with their numbers as they are, doubled
and made four times as large, even articles to fit and odd ones to confirm; "raw" is every judged statement, "placed"
those whose subject lies within 5 km of the title's coordinates and whose object is a line or a name that is sure.
"news": how many claims are found in news. --show N prints as many findings of each for reading.
"""

import argparse
import json
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Final

import geo
from geo.claims.claim import Claim, Quantity, Referent
from geo.claims.extract import extract
from geo.claims.numeral import granularity
from geo.ground.geodesic import inverse
from geo.ground.position import Position
from geo.measure.remembered import shipped_ground
from geo.measure.target import known_place
from geo.measure.town import from_towns
from geo.measure.world import World
from geo.places.gazetteer import shipped
from geo.places.recognize import NewsRecognizer
from geo.places.resolve import Resolution, resolve
from geo.text.article import Article
from geo.verdict.examine import Examined, examine
from geo.verdict.vouched import vouched

FACTORS: Final = (1, 2, 4)
NEAR_M: Final = 5_000.0
SAME_M: Final = 30_000.0
SURE: Final = 0.9
METRIC: Final = frozenset({"distance", "direction_distance", "within"})
FAMILIES: Final = {**dict.fromkeys(METRIC, "metric"), "on_border": "touch", "adjacent": "touch"}

Json = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Judged:
    """A claim of an article with its verdict at each factor."""

    article: Article
    claim: Claim
    verdicts: dict[int, Examined]
    placed: bool


def rows(path: Path) -> Iterator[Json]:
    """Yield the objects of a JSON lines file."""
    with path.open(encoding="utf8") as lines:
        yield from (json.loads(line) for line in lines if line.strip())


def sentences(folder: Path, show: int) -> None:
    """Print precision and recall, the share of right verdicts, and what was found where nothing is claimed."""
    gold = list(rows(folder / "claims_dev.jsonl"))
    plain = [Article(str(r["id"]), r["text"]) for r in rows(folder / "distractors_dev.jsonl")]
    findings = geo.check(Article(str(row["id"]), row["text"]) for row in gold).articles
    matched = right = claimed = found = 0
    for row, checked in zip(gold, findings, strict=True):
        left = [f.to_dict() for f in checked.findings]
        found += len(left)
        for claim in row["claims"]:
            claimed += 1
            hit = next((f for f in left if same_claim(claim, f)), None)
            matched += hit is not None
            right += hit is not None and hit["verdict"] in claim["accept"]
            if show and (hit is None or hit["verdict"] not in claim["accept"]):
                print("  ", "missed" if hit is None else hit["verdict"], "|", row["text"], "|", claim["relation"])
            left = [f for f in left if f is not hit]
    false = geo.check(plain)
    print(
        f"sentences: {claimed} claims, {found} found, {matched} matched, {len(false)} on {len(plain)} without a claim"
    )
    print(f"  precision {matched / (found + len(false)):.3f}, recall {matched / claimed:.3f},", end=" ")
    print(f"verdicts right of matched {right / matched:.3f}, of all {right / claimed:.3f}")
    for finding in false if show else ():
        print("   false |", finding.article.text, "|", finding.claim.text)


def same_claim(claim: Json, finding: Json) -> bool:
    """Tell whether a finding says what a gold claim says."""
    relations = claim["relation"], finding["relation"]
    family, own = (FAMILIES.get(r, r) for r in relations)
    return (
        family == own
        and (family != "metric" or same_length(claim, finding["quantity"]))
        and same_end(claim["object"], finding["object"])
        and same_end({"kind": "place", **claim["subject"]}, finding["subject"])
    )


def same_length(claim: Json, quantity: Json | None) -> bool:
    """Tell whether both ends agree within 2 % or 150 m; vague words need only overlap."""
    low, high = claim["stated_km_low"], claim["stated_km_high"]
    if low is None or quantity is None:
        return (low is None) == (quantity is None)
    if claim["hedge"] == "few":
        return bool(quantity["low_m"] < high * 1000 and (quantity["high_m"] or 0) > low * 1000)
    ends = ((low, quantity["low_m"]), (high, quantity["high_m"]))
    return all(m is None or (km is not None and abs(km * 1000 - m) <= max(20 * km, 150)) for km, m in ends)


def same_end(gold: Json, found: Json) -> bool:
    """Tell whether a subject or object is the same: by its countries, by position, else by its words."""
    if gold["kind"] in {"border", "country"}:
        place = found.get("place") or {}
        return set(gold["sides"]) <= {*found.get("sides", ()), place.get("country")}
    if gold["kind"] == "coast":
        return bool(found.get("kind") == "coast")
    place = found.get("place")
    if gold.get("lat") is None or place is None:
        a, b = gold["text"].lower(), found["text"].lower()
        return bool(gold.get("lat") is None and b and (a in b or b in a))
    return apart_m((gold["lon"], gold["lat"]), (place["lon"], place["lat"])) <= SAME_M


def apart_m(a: tuple[float, float], b: tuple[float, float]) -> float:
    """Return the distance in metres between two (lon, lat)."""
    return inverse(Position(*a), Position(*b)).distance_m


def halves(folder: Path, show: int) -> None:
    """Print how many statements of an encyclopedia are contradicted, by half, factor and placing."""
    judged = list(judged_statements(folder))
    for name, half in (("fit", judged[0]), ("confirm", judged[1])):
        for placing, chosen in (("raw", half), ("placed", [j for j in half if j.placed])):
            print(f"{name:8} {placing:7} {'; '.join(share(chosen, k) for k in FACTORS)}")
        for number, one in enumerate(half[:show], 1):
            print_claim(number, one.article, one.claim, one.verdicts[1])


def share(judged: list[Judged], factor: int) -> str:
    """Return the contradicted of the judged statements at one factor."""
    count = Counter(j.verdicts[factor].verdict.holds for j in judged)
    known = sum(count.values()) - count["not_checkable"]
    return f"x{factor}: {count['contradicted']}/{known} = {count['contradicted'] / max(1, known):.3f} contradicted"


def judged_statements(folder: Path) -> tuple[list[Judged], list[Judged]]:
    """Return the statements with a length of the even articles and of the odd ones."""
    world = World(shipped_ground(), shipped())
    recognizer = NewsRecognizer(world.gazetteer)
    parts: tuple[list[Judged], list[Judged]] = ([], [])
    for number, row in enumerate(rows(folder / "encyclopedia_dev.jsonl")):
        article = Article(str(row["id"]), row["text"])
        resolutions = resolve(article, recognizer.recognize(article), world.gazetteer)
        stated = {k: read_statements(article, resolutions, world, k) for k in FACTORS}
        for spot, meant in stated[1].items():
            verdicts = {k: examine(stated[k].get(spot, scaled(meant, k)), world) for k in FACTORS}
            parts[number % 2].append(Judged(article, meant, verdicts, is_placed(meant, row["title_place"])))
    return parts


def read_statements(
    article: Article, resolutions: Sequence[Resolution], world: World, factor: int
) -> dict[tuple[int, int, int], Claim]:
    """Return the statements with a length, their numbers made larger, by where they and their objects stand.

    As in `geo.check`, what the text says chooses among the bearers of a name: with the false number here.
    """
    claims = [scaled(claim, factor) for claim in extract(article, resolutions, world.gazetteer)]
    if better := vouched(claims, resolutions, world):
        claims = [scaled(claim, factor) for claim in extract(article, better, world.gazetteer)]
    metric = [c for c in claims if c.relation in METRIC and c.quantity is not None and not c.travel_time]
    return {(c.start, c.end, c.object.start): from_towns(c, article.text) for c in metric}


def scaled(claim: Claim, factor: int) -> Claim:
    """Return a claim with its number made larger."""
    q = claim.quantity
    return replace(claim, quantity=larger(q, factor)) if q and factor > 1 else claim


def larger(q: Quantity, factor: int) -> Quantity:
    """Return a quantity `factor` times as large, its last digit that of the new number."""
    high_m = None if q.high_m is None else q.high_m * factor
    value = q.value * factor
    grain_m = granularity(f"{value:g}") * q.unit_m if value < 1e6 else q.granularity_m * factor
    return replace(q, low_m=q.low_m * factor, high_m=high_m, value=value, granularity_m=grain_m, conversion_m=None)


def is_placed(claim: Claim, title: Json) -> bool:
    """Tell whether the subject stands where the title does and the object is a line or a sure name."""
    subject = known_place(claim.subject)
    if subject is None or title["lat"] is None or not is_sure(claim.object):
        return False
    return inverse(subject.position, Position(title["lon"], title["lat"])).distance_m <= NEAR_M


def is_sure(referent: Referent) -> bool:
    """Tell whether there is little doubt what an object means."""
    return referent.kind != "place" or (referent.resolution is not None and referent.resolution.score >= SURE)


def news(folder: Path, show: int) -> None:
    """Print how many claims are found in news, and every one of them if asked."""
    texts = [r for name in ("lgl_dev", "geovirus_dev") for r in rows(folder / f"{name}.jsonl")]
    findings = geo.check(Article(str(r["id"]), r["text"]) for r in texts)
    count = Counter(f.verdict.holds for f in findings)
    print(f"news: {len(findings)} claims in {len(texts)} articles: {dict(sorted(count.items()))}")
    for number, f in enumerate(list(findings)[:show], 1):
        print_claim(number, f.article, f.claim, Examined(f.verdict, f.measurement, f.located))


def print_claim(number: int, article: Article, claim: Claim, found: Examined) -> None:
    """Print one finding with its context, for reading by hand."""
    before, after = article.text[max(0, claim.start - 130) : claim.start], article.text[claim.end : claim.end + 30]
    print(f"{number:4} {before}<<{claim.text}>>{after}".replace("\n", " / "))
    quantity = claim.quantity.text if claim.quantity else None
    print(
        f"     {claim.relation} | {name(claim.subject)} | {name(claim.object)} | {quantity!r} | {claim.speaker or ''}"
    )
    print(f"     {found.verdict.holds}: {found.verdict.explanation}")


def name(referent: Referent | None) -> str:
    """Return a referent's words, and its place where that is another word."""
    if referent is None:
        return "nobody"
    place = referent.resolution.place if referent.resolution else None
    return f"{referent.text!r} = {place.name if place else '?'} {'-'.join(referent.sides)}".strip()


def main() -> None:
    """Print the figures that were asked for."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path, nargs="?", default=Path(__file__).parents[2] / "shared" / "eval")
    parser.add_argument("--show", type=int, default=0, metavar="N")
    parser.add_argument("--sets", default="sentences,halves,news")
    options = parser.parse_args()
    chosen = options.sets.split(",")
    for each in (sentences, halves, news):
        if each.__name__ in chosen:
            each(options.folder, options.show)


if __name__ == "__main__":
    main()
