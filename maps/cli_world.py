"""What the options make known beyond the text: own places, pins, the outlet's home, the country written about."""

import csv
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Final

from geo.errors import BadGeometry, BadInput, HowfarError
from maps.cli_options import Settings

if TYPE_CHECKING:
    from geo.ground.position import Position
    from geo.places.gazetteer import Gazetteer
    from geo.places.outlet import Remembering
    from geo.places.place import Place
    from geo.places.resolve import Hints, Pin

__all__ = ["country", "gazetteer", "hints", "position", "prepare", "read_pins", "reader"]

_LIMIT_BYTES: Final = 20_000_000


def prepare(settings: Settings) -> None:
    """Look up all that the options name, before any work; raise BadInput, UnknownPlace or UnknownBorder."""
    from geo.ground.store import borders

    hints(settings)
    if settings.worldview:
        borders().worldview(settings.worldview)


@cache
def gazetteer(settings: Settings) -> "Gazetteer":
    """Return the shipped gazetteer, before a larger one and behind the user's own places where there are such."""
    from geo.places.gazetteer import shipped

    known: Gazetteer = shipped()
    if settings.gazetteer:
        from geo.places.deeper import gazetteer

        known = gazetteer(settings.gazetteer)
    if not settings.places:
        return known
    from geo.places.own import own, stack

    return stack([*(own(Path(file)) for file in settings.places), known])


@cache
def hints(settings: Settings) -> "Hints":
    """Return what the options say, places looked up; raise UnknownPlace or BadInput for what cannot be known."""
    from geo.places.resolve import Hints

    known = gazetteer(settings)
    home = position(settings.home, known) if settings.home else None
    pins = read_pins(settings.pins, known) if settings.pins else ()
    return Hints(home, country(settings.country_bias, known), pins)


@cache
def reader(settings: Settings) -> "Remembering":
    """Return the recogniser of a run, which knows the names that are pinned."""
    from geo.places.outlet import Remembering
    from geo.places.own import naming
    from geo.places.recognize import NewsRecognizer

    pinned = [(pin.name, pin.place) for pin in hints(settings).pins]
    return Remembering(NewsRecognizer(naming(gazetteer(settings), pinned)))


def position(words: str, known: "Gazetteer") -> "Position":
    """Return where a place given in words is ("Minsk", "23.7, 52.1"); raise UnknownPlace."""
    from geo.naming import point, unknown
    from geo.phrase import refer

    referent = refer(words, known)
    if referent.resolution is None or referent.resolution.place is None:
        found = known.lookup(words)
        if not found:
            raise unknown(words, known)
        return found[0].place.position
    return point(referent.resolution.place, known)


def country(code: str | None, known: "Gazetteer") -> str | None:
    """Return a country code in capitals; raise BadInput for one that no country has."""
    if code is None:
        return None
    if len(code) != 2 or known.country(code.upper()) is None:
        raise BadInput(f"no country has the code {code!r}; give two letters of ISO 3166-1, such as PL or GB")
    return code.upper()


def read_pins(file: str, known: "Gazetteer") -> tuple["Pin", ...]:
    """Read a CSV with the columns name, place or lon and lat, article; raise BadInput naming the line that is wrong."""
    try:
        with Path(file).open(encoding="utf-8-sig", newline="") as stream:
            if Path(file).stat().st_size > _LIMIT_BYTES:
                raise BadInput(f"{file} is larger than {_LIMIT_BYTES / 1e6:.0f} MB; is it a file of pins?")
            table = csv.DictReader(stream, strict=True)
            header, rows = set(table.fieldnames or ()), [(table.line_num, row) for row in table]
    except OSError as error:
        raise BadInput(f"cannot read {file}: {(error.strerror or str(error)).lower()}") from None
    except (UnicodeDecodeError, csv.Error) as error:
        raise BadInput(f"{file} is not CSV in UTF-8 ({error}); see docs/cli.md for the columns") from None
    if "name" not in header or not header & {"place", "lon"}:
        raise BadInput(f"{file} needs the columns name and place, or name, lon and lat; see docs/cli.md")
    return tuple(_pin(row, known, where=f"{file}, line {number}") for number, row in rows)


def _pin(row: dict[str, str], known: "Gazetteer", *, where: str) -> "Pin":
    from geo.places.plain import plain_name
    from geo.places.resolve import Pin

    name = plain_name(row.get("name") or "")
    if not name:
        raise BadInput(f"{where} has no name")
    try:
        return Pin(name, _meant(row, name, known), (row.get("article") or "").strip() or None)
    except HowfarError as error:
        raise BadInput(f"{where}: {error}") from None


def _meant(row: dict[str, str], name: str, known: "Gazetteer") -> "Place":
    from geo.ground.position import Position
    from geo.naming import named, unknown
    from geo.places.place import Place

    words = (row.get("place") or "").strip()
    if words:
        found = named(words, known)
        if not found:
            raise unknown(words, known)
        return found[0]
    try:
        spot = Position(float(row.get("lon") or ""), float(row.get("lat") or ""))
    except BadGeometry:
        raise
    except ValueError:
        raise BadInput(f"{name!r} has neither a place nor lon and lat as numbers") from None
    return Place(f"pin:{name}", name, spot, 0.0, "S")
