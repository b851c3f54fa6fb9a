"""Lines in GeoNames' format, made up."""

from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

from geo.places.building.build import Built, build


def place(ident, name, *, lon=23.7, lat=52.1, code="P.PPL", country="BY", admin=("", ""), people=0, others=""):
    letter, _, rest = code.partition(".")
    cells = [ident, name, name, others, lat, lon, letter, rest, country, "", *admin, "", "", people, "", 150]
    return "\t".join(map(str, [*cells, "Europe/Minsk", "2024-01-01"])) + "\n"


def other(ident, owner, name, language="be"):
    return "\t".join(map(str, [ident, owner, language, name, "", "", "", "", "", ""])) + "\n"


COUNTRY = place(630336, "Republic of Belarus", lon=28, lat=53, code="A.PCLI", people=9_485_386, admin=("00", ""))
REGION = place(629631, "Brest", lon=25.5, lat=52.5, code="A.ADM1", people=1_400_000, admin=("01", ""))
DISTRICT = place(629632, "Brest District", lon=23.8, lat=52.2, code="A.ADM2", people=300_000, admin=("01", "0100"))
CITY = place(629634, "Brest", lon=23.68775, lat=52.09755, code="P.PPLA", people=300_715, admin=("01", "0100"))
CAPITAL = place(625144, "Minsk", lon=27.56667, lat=53.9, code="P.PPLC", people=1_742_124, admin=("04", ""))
HAMLET = place(9000001, "Zzyzkavichy", lon=24.1, lat=52.3, admin=("01", "0100"), people=12)
STREAM = place(9000002, "Zzyzka", lon=24.2, lat=52.4, code="H.STM", admin=("01", ""))
PLACES = COUNTRY + REGION + DISTRICT + CITY + CAPITAL + HAMLET + STREAM
NAMES = other(1, 9000001, "Ззызкавічы") + other(2, 629631, "Brst.", "abbr") + other(3, 629634, "https://a", "link")


def written(folder: Path, text: str | bytes, name: str = "allCountries.txt") -> Path:
    path = folder / name
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return path


def zipped(folder: Path, members: dict[str, str], name: str = "allCountries.zip") -> Path:
    path = folder / name
    with ZipFile(path, "w", ZIP_DEFLATED) as archive:
        for member, text in members.items():
            archive.writestr(member, text)
    return path


def built(folder: Path, places: str | bytes = PLACES, names: str | None = NAMES) -> Built:
    files = [written(folder, places)]
    if names is not None:
        files.append(written(folder, names, "alternateNamesV2.txt"))
    return build(files, folder / "made")


def many(count: int, *, start: int = 1) -> str:
    """Return places of every class spread over the earth, each under a name of its own and one shared with others."""
    codes = ("P.PPL", "H.STM", "S.SCH", "T.HLL", "L.LCTY", "A.ADM3")
    lines = (
        place(n, f"Vyoska {n}", lon=n * 0.37 % 360 - 180, lat=n * 0.21 % 170 - 85, code=codes[n % 6], people=n % 977,
              others=f"Hutar {n % 50}")
        for n in range(start, start + count)
    )  # fmt: skip
    return "".join(lines)
