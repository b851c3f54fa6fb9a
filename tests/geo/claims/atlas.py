"""A small gazetteer for the tests of claims: a few dozen real places, found by name, no doubt about any."""

import re
from functools import cache

from geo.claims.claim import Claim, Quantity, Referent
from geo.claims.extract import extract
from geo.ground.position import Bounds, Position
from geo.places.gazetteer import NameMatch, NameSummary
from geo.places.mention import Mention
from geo.places.place import Place
from geo.places.resolve import Candidate, Resolution
from geo.text.article import Article

_COUNTRIES = """
PL Poland Polish|BY Belarus Belarusian|UA Ukraine Ukrainian|LT Lithuania Lithuanian|LV Latvia Latvian|RU Russia Russian
SK Slovakia Slovak|HU Hungary Hungarian|AT Austria Austrian|DE Germany German|FR France French|CH Switzerland Swiss
IT Italy Italian|US United_States American|CA Canada Canadian|MX Mexico Mexican|CL Chile Chilean|PE Peru Peruvian
BO Bolivia Bolivian|CO Colombia Colombian|VE Venezuela Venezuelan|KE Kenya Kenyan|TZ Tanzania Tanzanian
UG Uganda Ugandan|SO Somalia Somali|TR Turkey Turkish|SY Syria Syrian
IQ Iraq Iraqi|IR Iran Iranian|JO Jordan Jordanian|IN India Indian
NP Nepal Nepalese|BD Bangladesh Bangladeshi|TH Thailand Thai|LA Laos Laotian|KH Cambodia Cambodian|NO Norway Norwegian
SE Sweden Swedish|FI Finland Finnish|EE Estonia Estonian|ES Spain Spanish|PT Portugal Portuguese|GR Greece Greek
""".replace("\n", "|")
_PLACES = """
BY Lida 25.3 53.9|BY Braslaw 27.0 55.6|BY Slonim 25.3 53.1|BY Minsk 27.6 53.9|PL Bialystok 23.2 53.1|PL Warsaw 21.0 52.2
PL Sejny 23.3 54.1|PL Krosno 21.8 49.7|PL Lublin 22.6 51.2|LT Alytus 24.0 54.4|LT Vilnius 25.3 54.7|UA Lutsk 25.3 50.7
UA Kovel 24.7 51.2|UA Kyiv 30.5 50.5|UA Chop 22.2 48.4|LV Rezekne 27.3 56.5|LV Riga 24.1 56.9|RU Pskov 28.3 57.8
RU Moscow 37.6 55.8|SK Kosice 21.3 48.7|HU Gyor 17.6 47.7|HU Budapest 19.0 47.5|AT Graz 15.4 47.1|AT Linz 14.3 48.3
AT Vienna 16.4 48.2|DE Konstanz 9.2 47.7|DE Berlin 13.4 52.5|FR Colmar 7.4 48.1|FR Paris 2.4 48.9|CH Chur 9.5 46.8
CA Regina -104.6 50.4|CA Ottawa -75.7 45.4|CA Windsor -83.0 42.3|US Laredo -99.5 27.5|US Duluth -92.1 46.8
US Fargo -96.8 46.9|US Denver -105.0 39.7|MX Saltillo -101.0 25.4|MX Mexicali -115.5 32.6|CL Arica -70.3 -18.5
PE Tacna -70.2 -18.0|PE Lima -77.0 -12.0|CO Cucuta -72.5 7.9|VE Ureña -72.4 7.9|KE Garsen -40.1 -2.3|KE Kisumu 34.8 -0.1
KE Nairobi 36.8 -1.3|TZ Arusha 36.7 -3.4|TZ Moshi 37.3 -3.3|UG Tororo 34.2 0.7|TR Mardin 40.7 37.3|SY Raqqa 39.0 35.9
SY Kobani 38.4 36.9|IQ Dohuk 43.0 36.9|JO Irbid 35.9 32.6|IN Siliguri 88.4 26.7|IN Agra 78.0 27.2|NP Janakpur 85.9 26.7
TH Nong_Khai 102.7 17.9|LA Vientiane 102.6 18.0|NO Alta 23.3 70.0|NO Oslo 10.8 59.9|FI Kotka 26.9 60.5
EE Tartu 26.7 58.4|ES Girona 2.8 42.0|PT Elvas -7.2 38.9|GR Xanthi 24.9 41.1|US Brandon -96.6 43.6|BY St._Ivan 25.0 53.0
""".replace("\n", "|")
_REGIONS = "US Texas A.ADM1|US Kansas A.ADM1|US Minnesota A.ADM1|BY Brest_Region A.ADM1|IQ Anbar A.ADM1"
_WATERS = "Black_Sea H.SEA|Gulf_of_Finland H.GULF|Aegean_Sea H.SEA"
_CAPITALS = {"PL": "Warsaw", "BY": "Minsk", "CA": "Ottawa", "NO": "Oslo", "PE": "Lima", "KE": "Nairobi", "UA": "Kyiv"}


def _rows(table: str) -> list[list[str]]:
    return [row.replace("_", " ").split(" ") if "_" not in row else _glue(row) for row in table.split("|") if row]


def _glue(row: str) -> list[str]:
    return [part.replace("_", " ") for part in row.split(" ")]


@cache
def names() -> dict[str, tuple[str, Place]]:
    """Return every name with its kind of mention and its place."""
    known: dict[str, tuple[str, Place]] = {}
    for code, name, demonym in _rows(_COUNTRIES):
        place = Place(f"country:{code}", name, Position(0, 0), 300_000, "A.PCLI", code)
        known |= {name: ("toponym", place), demonym: ("demonym", place)}
    for code, name, lon, lat in _rows(_PLACES):
        place = Place(f"place:{name}", name, Position(float(lon), float(lat)), 3000, "P.PPL", code, population=50_000)
        known[name] = ("toponym", place)
    for code, name, feature in _rows(_REGIONS):
        known[name] = ("toponym", Place(f"region:{name}", name, Position(0, 0), 100_000, feature, code))
    for name, feature in _rows(_WATERS):
        known[name] = ("toponym", Place(f"water:{name}", name, Position(0, 0), 100_000, feature))
    return known


class Atlas:
    """The gazetteer of the tests."""

    def lookup(self, name: str, /) -> tuple[NameMatch, ...]:
        found = names().get(name)
        return (NameMatch(found[1], "demonym" if found[0] == "demonym" else "primary"),) if found else ()

    def summary(self, name: str, /) -> NameSummary | None:
        return None

    def country(self, code: str, /) -> Place | None:
        return next((p for kind, p in names().values() if p.feature_code == "A.PCLI" and p.country == code), None)

    def capital(self, code: str, /) -> Place | None:
        return names()[_CAPITALS[code]][1] if code in _CAPITALS else None

    def within(self, bounds: Bounds, /, *, limit: int) -> tuple[Place, ...]:
        return ()

    def nearest(self, position: Position, /, *, limit: int) -> tuple[Place, ...]:
        return ()


def resolutions_of(text: str) -> tuple[Resolution, ...]:
    """Return the mentions of a text, each resolved to the only place of its name."""
    longest_first = sorted(names(), key=len, reverse=True)
    pattern = re.compile(r"(?<!\w)(" + "|".join(map(re.escape, longest_first)) + r")(?!\w)")
    return tuple(_resolution(m) for m in pattern.finditer(text))


def _resolution(found: re.Match[str]) -> Resolution:
    kind, place = names()[found.group()]
    mention = Mention(found.group(), found.start(), found.end(), kind)  # type: ignore[arg-type]
    return Resolution(mention, (Candidate(place, 0.95),), place, 0.95)


def claims_of(text: str, *, title: str | None = None) -> tuple[Claim, ...]:
    """Return the claims of a text over the places of the atlas."""
    return extract(Article("test", text, title=title), resolutions_of(text), Atlas())


def describe(claim: Claim) -> str:
    """Write a claim in one line: relation(subject, object, length, direction, flags)."""
    parts = [_name(claim.subject), _object(claim.object), _length(claim.quantity)]
    parts += [f"{claim.direction_deg:g}°" if claim.direction_deg is not None else ""]
    parts += ["not" if claim.negated else "", "by road" if claim.by_road and not claim.travel_time else ""]
    parts += ["in time" if claim.travel_time else "", "halfway" if claim.halfway else ""]
    parts += ["" if claim.certain else "unsure"]
    return f"{claim.relation}({', '.join(filter(None, parts))})"


def _name(referent: Referent | None) -> str:
    if referent is None:
        return "?"
    if referent.resolution is None or referent.resolution.place is None:
        return f"'{referent.text}'"
    return referent.resolution.place.name


def _object(referent: Referent) -> str:
    if referent.other:
        return f"{_name(referent)} and {_name(referent.other)}"
    if referent.kind in {"border", "coast"}:
        of = _name(referent) if referent.resolution else ""
        return " ".join(filter(None, [referent.kind, "-".join(referent.sides), of, referent.bloc]))
    return _name(referent)


_MARKS = {"exact": "", "about": "~", "less_than": "<", "up_to": "≤", "more_than": ">", "few": "few ", "range": ""}


def _length(quantity: Quantity | None) -> str:
    if quantity is None:
        return ""
    low, high = quantity.low_m / 1000, quantity.high_m / 1000 if quantity.high_m is not None else None
    numbers = f"{low:.4g}-{high:.4g}" if quantity.hedge in {"few", "range"} else f"{high or low:.4g}"
    nearly = {"below": "-", "above": "+", None: ""}[quantity.nearly]
    return f"{_MARKS[quantity.hedge]}{numbers}{nearly} km"
