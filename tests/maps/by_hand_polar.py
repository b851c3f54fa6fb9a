"""An article about both ends of the earth, made by hand: a claim beside each pole, one that is far from either."""

from geo.findings import CheckedArticle, Finding
from geo.ground.position import Position
from geo.places.place import Place
from geo.text.article import Article
from geo.verdict import Verdict
from tests.maps.by_hand_making import a_claim, km, measure, mention, referent

__all__ = ["polar_article"]

_PLACES = {
    "Longyearbyen": Place("hand:1", "Longyearbyen", Position(15.6333, 78.2167), 2000, "P.PPLA", "SJ"),
    "the North Pole": Place("hand:2", "North Pole", Position(0.0, 90.0), 0, "L.LCTY"),
    "McMurdo Station": Place("hand:3", "McMurdo Station", Position(166.6682, -77.8463), 1000, "S.STNS", "AQ"),
    "the South Pole": Place("hand:4", "South Pole", Position(0.0, -90.0), 0, "L.LCTY"),
    "Suva": Place("hand:5", "Suva", Position(178.4415, -18.1416), 3000, "P.PPLC", "FJ"),
    "Apia": Place("hand:6", "Apia", Position(-171.7667, -13.8333), 2000, "P.PPLC", "WS"),
}
_ROWS = (
    ("Longyearbyen", "1,300 kilometers from", "the North Pole", 1_300, 1_315_000, 0.0),
    ("McMurdo Station", "1,350 kilometers from", "the South Pole", 1_350, 1_357_000, 180.0),
    ("Apia", "1,150 kilometers from", "Suva", 1_150, 1_143_520, 245.0),
)
_TEXT = "\n\n".join(f"{subject} lies {words} {other}." for subject, words, other, *_ in _ROWS)


def polar_article() -> CheckedArticle:
    """Return three measured claims: Svalbard to the North Pole, McMurdo to the South Pole, Apia to Suva."""
    article = Article("polar", _TEXT, "Both ends of the earth", "Example Courier", "2026-07-14")
    mentions = [mention(_TEXT, name, place) for name, place in _PLACES.items()]
    return CheckedArticle(
        article,
        tuple(sorted(mentions, key=lambda r: r.mention.start)),
        tuple(_finding(article, number, row) for number, row in enumerate(_ROWS, 1)),
    )


def _finding(article: Article, number: int, row: tuple[str, str, str, float, float, float]) -> Finding:
    subject, words, other, claimed_km, metres, azimuth = row
    span = f"{subject} lies {words} {other}"
    ends = (_PLACES[subject], _PLACES[other])
    claim = a_claim(
        _TEXT,
        span,
        referent(_TEXT, subject, ends[0], inside=span),
        referent(_TEXT, other, ends[1], inside=span),
        quantity=km(words, claimed_km),
    )
    measured = measure(metres, metres - 5_000, metres + 5_000, azimuth, *ends, ends[0].name, ends[1].name)
    return Finding(article, number, claim, measured, Verdict("supported", "The distance agrees.", ()))
