"""Findings made by hand: real coordinates, every verdict, the antimeridian, and hostile text throughout."""

from pathlib import Path

from geo.claims.claim import Claim, Quantity, Referent
from geo.findings import CheckedArticle, Finding
from geo.ground.position import Position
from geo.measure import Measurement
from geo.places.mention import Mention
from geo.places.place import Place
from geo.places.resolve import Candidate, Resolution
from geo.text.article import Article
from geo.verdict import Verdict
from tests.maps.by_hand_making import OSM, a_claim, km, measure, mention, referent
from tests.maps.by_hand_places import (
    APIA,
    BREST,
    HRODNA,
    KOBRYN,
    LITHUANIA,
    MINSK,
    NARVA,
    POLAND,
    SUVA,
    TERESPOL,
    WARSAW,
)

HOSTILE = Path(__file__).parents[1] / "golden" / "hostile.txt"

FRONTIER = """Convoy leaves Brest at first light

At first light the convoy left Brest, some 5 kilometers from the Polish border, and crossed the Bug. Drivers had \
waited overnight in Terespol, about 200 kilometers east of Warsaw, while clerks in Minsk argued over stamps.

A second column was seen in Kobryn, 20 kilometers east of Brest, according to a dispatcher. It was bound for a \
depot two miles north of Kobryn whose owner would not be named. Farther up the line, in Hrodna, 25 kilometers from \
the Lithuanian border, traffic was normal.
"""
PACIFIC = """Ferry service between Suva and Apia to resume

Apia lies roughly 1,150 kilometres northeast of Suva, and the ferry needs two nights for it.
"""


def frontier_article() -> CheckedArticle:
    """Return five claims: supported, roughly, contradicted, not checkable but located, supported."""
    text = FRONTIER
    article = Article("frontier", text, "Convoy leaves Brest at first light", "Example Courier", "2026-07-12")
    spans = (
        "Brest, some 5 kilometers from the Polish border",
        "Terespol, about 200 kilometers east of Warsaw",
        "Kobryn, 20 kilometers east of Brest",
        "a depot two miles north of Kobryn",
        "Hrodna, 25 kilometers from the Lithuanian border",
    )
    claims = (
        a_claim(
            text,
            spans[0],
            referent(text, "Brest", BREST, inside=spans[0]),
            referent(text, "the Polish border", None, kind="border", sides=("PL",), inside=spans[0]),
            quantity=km("some 5 kilometers", 5, hedge="about"),
        ),
        a_claim(
            text,
            spans[1],
            referent(text, "Terespol", TERESPOL, inside=spans[1]),
            referent(text, "Warsaw", WARSAW, inside=spans[1]),
            quantity=km("about 200 kilometers", 200, hedge="about"),
            relation="direction_distance",
            direction_deg=90.0,
        ),
        a_claim(
            text,
            spans[2],
            referent(text, "Kobryn", KOBRYN, inside=spans[2]),
            referent(text, "Brest", BREST, inside="of Brest, according"),
            quantity=km("20 kilometers", 20),
            relation="direction_distance",
            direction_deg=90.0,
            speaker="a dispatcher",
        ),
        a_claim(
            text,
            spans[3],
            referent(text, "a depot", None, inside=spans[3]),
            referent(text, "Kobryn", KOBRYN, inside="of Kobryn whose"),
            quantity=km("two miles", 2, unit_m=1609.344),
            relation="direction_distance",
            direction_deg=0.0,
        ),
        a_claim(
            text,
            spans[4],
            referent(text, "Hrodna", HRODNA, inside=spans[4]),
            referent(text, "the Lithuanian border", None, kind="border", sides=("LT",), inside=spans[4]),
            quantity=km("25 kilometers", 25),
        ),
    )
    measured = (
        measure(
            3_489, 0, 4_539, 259.8, BREST, Position(23.6346, 52.0920), "centre of Brest", "the Poland-Belarus border"
        ),
        measure(179_006, 163_006, 181_006, 95.0, WARSAW, TERESPOL, "centre of Warsaw", "centre of Terespol"),
        measure(47_790, 39_490, 49_790, 74.2, BREST, KOBRYN, "centre of Brest", "centre of Kobryn"),
        None,
        measure(
            26_214,
            19_464,
            27_264,
            354.9,
            HRODNA,
            Position(23.7790, 53.9230),
            "centre of Hrodna",
            "the Belarus-Lithuania border",
        ),
    )
    verdicts = (
        Verdict(
            "supported",
            "3.5 km from the centre of Brest to the border lies inside what “some 5 kilometers” admits.",
            (),
            (3_500, 6_500),
        ),
        Verdict(
            "roughly",
            "The straight line is 179 km; 200 km is true by road only.",
            ("road_distance",),
            (170_000, 230_000),
        ),
        Verdict(
            "contradicted",
            "Kobryn lies 47.8 km from Brest, more than twice the 20 km claimed.",
            ("understates",),
            (15_000, 25_000),
        ),
        Verdict("not_checkable", "No gazetteer knows this depot; the words allow the area that is drawn.", ()),
        Verdict("supported", "26.2 km to the border agrees with 25 km.", (), (21_250, 28_750)),
    )
    located = {
        "type": "Polygon",
        "coordinates": [
            [
                [24.33, 52.2377],
                [24.338, 52.262],
                [24.3566, 52.268],
                [24.375, 52.262],
                [24.383, 52.2377],
                [24.3566, 52.231],
                [24.33, 52.2377],
            ]
        ],
    }
    findings = tuple(
        Finding(article, n, claim, m, v, located if n == 4 else None)
        for n, (claim, m, v) in enumerate(zip(claims, measured, verdicts, strict=True), 1)
    )
    resolutions = tuple(
        sorted(
            (
                mention(text, "Brest", BREST),
                mention(text, "Brest", BREST, nth=1),
                mention(text, "Brest", BREST, nth=2),
                mention(text, "Polish", POLAND, kind="demonym"),
                mention(text, "Terespol", TERESPOL),
                mention(text, "Warsaw", WARSAW),
                mention(text, "Minsk", MINSK, kind="metonym"),
                mention(text, "Bug", None),
                mention(text, "Kobryn", KOBRYN),
                mention(text, "Kobryn", KOBRYN, nth=1),
                mention(text, "Hrodna", HRODNA),
                mention(text, "Lithuanian", LITHUANIA, kind="demonym"),
            ),
            key=lambda r: r.mention.start,
        )
    )
    return CheckedArticle(article, resolutions, findings)


def pacific_article() -> CheckedArticle:
    """Return one supported claim whose line crosses the antimeridian."""
    text = PACIFIC
    article = Article("pacific", text, "Ferry service between Suva and Apia to resume", "Example Courier", "2026-07-14")
    span = "Apia lies roughly 1,150 kilometres northeast of Suva"
    claim = a_claim(
        text,
        span,
        referent(text, "Apia", APIA, inside=span),
        referent(text, "Suva", SUVA, inside="of Suva, and"),
        quantity=km("roughly 1,150 kilometres", 1150, hedge="about"),
        relation="direction_distance",
        direction_deg=45.0,
    )
    measured = measure(1_143_520, 1_137_520, 1_144_520, 66.3, SUVA, APIA, "centre of Suva", "centre of Apia")
    verdict = Verdict("supported", "1,144 km along the geodesic agrees with 1,150 km.", (), (920_000, 1_380_000))
    resolutions = (
        mention(text, "Suva", SUVA),
        mention(text, "Apia", APIA),
        mention(text, "Apia", APIA, nth=1),
        mention(text, "Suva", SUVA, nth=1),
    )
    return CheckedArticle(article, resolutions, (Finding(article, 1, claim, measured, verdict),))


def hostile_article() -> CheckedArticle:
    """Return an article in which every word that can be hostile is: text, title, source, names, explanation, flags."""
    lines = HOSTILE.read_text(encoding="utf-8").split("\n")
    span = "Narva is 3 km from the border"
    text = "\n".join([f"{span}.", *lines])
    nasty = " ".join(line for line in lines if line)
    article = Article(nasty, text, nasty, nasty, nasty)
    place = Place(nasty, nasty, NARVA.position, 2600, nasty, "EE", (nasty,), population=66_980)
    subject = Referent(nasty, 0, 5, "place", (), Resolution(Mention(nasty, 0, 5), (Candidate(place, 0.9),), place, 0.9))
    claim = Claim(
        0,
        len(span),
        nasty,
        "distance",
        subject,
        Referent(nasty, 19, 29, "border", ("RU",)),
        Quantity(nasty, 3000, 3000, "exact", 3, 1000, 1000),
        speaker=nasty,
    )
    measured = Measurement(1_100, 0, 2_150, 90, NARVA.position, Position(28.2090, 59.3750), nasty, nasty, (nasty, OSM))
    verdict = Verdict("roughly", nasty, (nasty,), (2_500, 3_500))
    mentions = [Resolution(Mention("Narva", 0, 5), (Candidate(place, 0.9),), place, 0.9)]
    return CheckedArticle(article, tuple(mentions), (Finding(article, 1, claim, measured, verdict),))
