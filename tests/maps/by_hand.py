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

HOSTILE = Path(__file__).parents[1] / "golden" / "hostile.txt"
OSM = "OpenStreetMap borders, 2026"
GEONAMES = "GeoNames"

BREST = Place(
    "geonames:629634", "Brest", Position(23.6847, 52.0975), 6000, "P.PPLA", "BY", ("Brest Region",), population=340_318
)
TERESPOL = Place("geonames:757718", "Terespol", Position(23.6159, 52.0761), 1500, "P.PPL", "PL", population=5_873)
WARSAW = Place("geonames:756135", "Warsaw", Position(21.0118, 52.2298), 13_500, "P.PPLC", "PL", population=1_702_139)
KOBRYN = Place("geonames:627145", "Kobryn", Position(24.3566, 52.2138), 2300, "P.PPL", "BY", population=51_166)
HRODNA = Place("geonames:627904", "Hrodna", Position(23.8147, 53.6884), 5700, "P.PPLA", "BY", population=317_365)
POLAND = Place("geonames:798544", "Poland", Position(20.0, 52.0), 320_000, "A.PCLI", "PL", population=37_978_548)
LITHUANIA = Place("geonames:597427", "Lithuania", Position(24.0, 55.4), 145_000, "A.PCLI", "LT", population=2_789_533)
MINSK = Place("geonames:625144", "Minsk", Position(27.5667, 53.9), 13_700, "P.PPLC", "BY", population=1_742_124)
SUVA = Place("geonames:2198148", "Suva", Position(178.4415, -18.1416), 3000, "P.PPLC", "FJ", population=77_366)
APIA = Place("geonames:4035413", "Apia", Position(-171.7667, -13.8333), 2000, "P.PPLC", "WS", population=40_407)
NARVA = Place("geonames:590031", "Narva", Position(28.1903, 59.3772), 2600, "P.PPL", "EE", population=66_980)

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


def mention(text: str, name: str, place: Place | None, *, kind: str = "toponym", nth: int = 0) -> Resolution:
    """Return the resolution of the nth occurrence of a name."""
    start = _find(text, name, nth)
    candidates = () if place is None else (Candidate(place, 0.93),)
    return Resolution(Mention(name, start, start + len(name), kind), candidates, place, 0.93 if place else 0.0)


def _find(text: str, part: str, nth: int = 0) -> int:
    start = -1
    for _ in range(nth + 1):
        start = text.index(part, start + 1)
    return start


def _referent(text: str, part: str, place: Place | None, *, kind: str = "place", sides=(), inside: str) -> Referent:
    start = text.index(part, text.index(inside))
    resolution = mention(text, part, place) if place else None
    return Referent(part, start, start + len(part), kind, sides, resolution)


def _claim(text: str, span: str, subject: Referent, object_: Referent, **more) -> Claim:
    start = text.index(span)
    more.setdefault("relation", "distance")
    return Claim(start, start + len(span), span, subject=subject, object=object_, **more)


def _km(text: str, value: float, *, hedge: str = "exact", unit_m: float = 1000.0, high: float | None = -1) -> Quantity:
    metres = value * unit_m
    return Quantity(text, metres, metres if high == -1 else high, hedge, value, unit_m, unit_m)


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
        _claim(
            text,
            spans[0],
            _referent(text, "Brest", BREST, inside=spans[0]),
            _referent(text, "the Polish border", None, kind="border", sides=("PL",), inside=spans[0]),
            quantity=_km("some 5 kilometers", 5, hedge="about"),
        ),
        _claim(
            text,
            spans[1],
            _referent(text, "Terespol", TERESPOL, inside=spans[1]),
            _referent(text, "Warsaw", WARSAW, inside=spans[1]),
            quantity=_km("about 200 kilometers", 200, hedge="about"),
            relation="direction_distance",
            direction_deg=90.0,
        ),
        _claim(
            text,
            spans[2],
            _referent(text, "Kobryn", KOBRYN, inside=spans[2]),
            _referent(text, "Brest", BREST, inside="of Brest, according"),
            quantity=_km("20 kilometers", 20),
            relation="direction_distance",
            direction_deg=90.0,
            speaker="a dispatcher",
        ),
        _claim(
            text,
            spans[3],
            _referent(text, "a depot", None, inside=spans[3]),
            _referent(text, "Kobryn", KOBRYN, inside="of Kobryn whose"),
            quantity=_km("two miles", 2, unit_m=1609.344),
            relation="direction_distance",
            direction_deg=0.0,
        ),
        _claim(
            text,
            spans[4],
            _referent(text, "Hrodna", HRODNA, inside=spans[4]),
            _referent(text, "the Lithuanian border", None, kind="border", sides=("LT",), inside=spans[4]),
            quantity=_km("25 kilometers", 25),
        ),
    )
    measured = (
        _measured(
            3_489, 0, 4_539, 259.8, BREST, Position(23.6346, 52.0920), "centre of Brest", "the Poland-Belarus border"
        ),
        _measured(179_006, 163_006, 181_006, 95.0, WARSAW, TERESPOL, "centre of Warsaw", "centre of Terespol"),
        _measured(47_790, 39_490, 49_790, 74.2, BREST, KOBRYN, "centre of Brest", "centre of Kobryn"),
        None,
        _measured(
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
    claim = _claim(
        text,
        span,
        _referent(text, "Apia", APIA, inside=span),
        _referent(text, "Suva", SUVA, inside="of Suva, and"),
        quantity=_km("roughly 1,150 kilometres", 1150, hedge="about"),
        relation="direction_distance",
        direction_deg=45.0,
    )
    measured = _measured(1_143_520, 1_137_520, 1_144_520, 66.3, SUVA, APIA, "centre of Suva", "centre of Apia")
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


def _measured(distance, low, high, azimuth, start, end, *names) -> Measurement:
    points = [p.position if isinstance(p, Place) else p for p in (start, end)]
    return Measurement(distance, low, high, azimuth, *points, *names, (OSM, GEONAMES))
