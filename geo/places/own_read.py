"""Read a user's own places from CSV or GeoJSON; what cannot be used is an error that names the line and the way out."""

import csv
import json
from collections.abc import Iterator, Mapping
from math import isfinite
from pathlib import Path
from typing import Any, Final, NamedTuple

from geo.errors import BadGeometry, BadInput
from geo.ground.position import Position
from geo.places.fold import fold
from geo.places.place import Place
from geo.places.plain import plain_name

__all__ = ["OwnPlace", "read_own"]

_LIMIT_BYTES: Final = 50_000_000
_LONGEST_NAME: Final = 300
_RADIUS_M: Final = 1000.0
_WIDEST_M: Final = 20_000_000.0


class OwnPlace(NamedTuple):
    """A place of the user's and its other names."""

    place: Place
    aliases: tuple[str, ...] = ()


def read_own(path: Path) -> list[OwnPlace]:
    """Return the places of a CSV (.csv, .tsv) or GeoJSON (.geojson, .json) file; raise BadInput."""
    text = _text(path)
    if path.suffix.lower() in {".geojson", ".json"} or text.lstrip().startswith("{"):
        rows = _features(text, path)
    else:
        rows = _lines(text, path)
    places = [_own(number, fields, where) for number, (where, fields) in enumerate(rows, 1)]
    if not places:
        raise BadInput(f"{path} has no places; give a header of name, lon, lat and a line a place")
    return places


def _text(path: Path) -> str:
    try:
        with path.open("rb") as file:
            data = file.read(_LIMIT_BYTES + 1)
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or error
        raise BadInput(f"cannot read {path}: {reason}; give a CSV or GeoJSON file of places") from None
    if len(data) > _LIMIT_BYTES:
        raise BadInput(f"{path} is larger than {_LIMIT_BYTES // 1_000_000} MB; split it, or build a gazetteer of it")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise BadInput(f"{path}, line {line}: not UTF-8 text; save it as UTF-8") from None


def _lines(text: str, path: Path) -> Iterator[tuple[str, dict[str, Any]]]:
    """Yield where each line stands and its fields by lower-case header."""
    delimiter = "\t" if "\t" in text.partition("\n")[0] else ";" if ";" in text.partition("\n")[0] else ","
    reader = csv.reader(text.splitlines(), delimiter=delimiter, strict=True)
    header: list[str] = []
    try:
        for cells in reader:
            where = f"{path}, line {reader.line_num}"
            if not header:
                header = _header(cells, where)
            elif any(cell.strip() for cell in cells):
                yield where, _fields(header, cells, where)
    except csv.Error as error:
        raise BadInput(f"{path}, line {reader.line_num}: {error}; mend the quotes of that line") from None


def _header(cells: list[str], where: str) -> list[str]:
    names = [cell.strip().lower() for cell in cells]
    names = [{"longitude": "lon", "lng": "lon", "latitude": "lat"}.get(name, name) for name in names]
    missing = [name for name in ("name", "lon", "lat") if name not in names]
    if missing:
        raise BadInput(f"{where}: no column {', '.join(missing)}; the header needs name, lon, lat")
    return names


def _fields(header: list[str], cells: list[str], where: str) -> dict[str, Any]:
    if len(cells) > len(header):
        raise BadInput(f"{where}: {len(cells)} cells under a header of {len(header)}; put names with commas in quotes")
    return dict(zip(header, cells, strict=False))


def _features(text: str, path: Path) -> Iterator[tuple[str, dict[str, Any]]]:
    """Yield where each feature stands and its properties, lon, lat and radius_m among them."""
    try:
        data = json.loads(text)
    except json.JSONDecodeError as error:
        raise BadInput(f"{path}, line {error.lineno}: no JSON ({error.msg}); mend that line") from None
    except (RecursionError, ValueError):
        raise BadInput(f"{path} is nested too deeply or has a number too long; give a FeatureCollection") from None
    features = data.get("features") if isinstance(data, dict) else None
    if not isinstance(features, list):
        raise BadInput(f"{path} is no GeoJSON FeatureCollection; give one with a feature a place")
    for number, feature in enumerate(features, 1):
        where = f"{path}, feature {number}"
        if not isinstance(feature, dict) or not isinstance(feature.get("geometry"), dict):
            raise BadInput(f"{where}: no geometry; give it a Point, or leave it out")
        properties = feature.get("properties")
        yield where, {**(properties if isinstance(properties, dict) else {}), **_footprint(feature["geometry"], where)}


def _footprint(geometry: Mapping[str, Any], where: str) -> dict[str, Any]:
    if geometry.get("type") == "Point":
        match geometry.get("coordinates"):
            case [lon, lat, *_]:
                return {"lon": lon, "lat": lat}
        raise BadInput(f"{where}: a Point without longitude and latitude; give [lon, lat]")
    from geo.places.own_shape import footprint

    lon, lat, radius_m = footprint(geometry, where)
    return {"lon": lon, "lat": lat, "radius_m": radius_m}


def _own(number: int, fields: Mapping[str, Any], where: str) -> OwnPlace:
    name = _string(fields, "name")
    if not fold(name) or len(name) > _LONGEST_NAME:
        raise BadInput(f"{where}: no name of 1 to {_LONGEST_NAME} characters; give the place one")
    country = _string(fields, "country").upper()
    if country and not (len(country) == 2 and country.isascii() and country.isalpha()):
        raise BadInput(f"{where}: country {country[:20]!r} is no two-letter code; write it like PL")
    place = Place(
        id=f"own:{number}",
        name=name,
        position=_position(fields, where),
        radius_m=_number(fields, "radius_m", where, low=0, high=_WIDEST_M, default=_RADIUS_M),
        feature_code=_string(fields, "feature_code") or "P.PPL",
        country=country or None,
        admin=_parts(fields, "admin"),
        population=int(_number(fields, "population", where, low=0, high=1e10, default=0)),
    )
    return OwnPlace(place, _parts(fields, "aliases"))


def _position(fields: Mapping[str, Any], where: str) -> Position:
    lon, lat = (_number(fields, axis, where, low=-1e9, high=1e9) for axis in ("lon", "lat"))
    try:
        return Position(lon, lat)
    except BadGeometry as error:
        hint = "; are they the wrong way round?" if abs(lon) <= 90 and abs(lat) <= 180 else ""
        raise BadInput(f"{where}: {error}{hint}") from None


def _number(
    fields: Mapping[str, Any], name: str, where: str, *, low: float, high: float, default: float | None = None
) -> float:
    value = fields.get(name)
    if value is None or value == "":
        if default is not None:
            return default
        raise BadInput(f"{where}: no {name}; give a number")
    try:
        number = float(value)
    except (TypeError, ValueError, OverflowError):
        raise BadInput(f"{where}: {name} {str(value)[:30]!r} is no number; write it like 23.75") from None
    if not isfinite(number) or isinstance(value, bool) or not low <= number <= high:
        raise BadInput(f"{where}: {name} {str(value)[:30]} is out of range {low:g} to {high:g}")
    return number


def _string(fields: Mapping[str, Any], name: str) -> str:
    value = fields.get(name)
    return plain_name(str(value)) if isinstance(value, str | int | float) else ""


def _parts(fields: Mapping[str, Any], name: str) -> tuple[str, ...]:
    value = fields.get(name)
    parts = value if isinstance(value, list) else str(value or "").split("|")
    return tuple(name for p in parts if (name := plain_name(str(p))[:_LONGEST_NAME]))
