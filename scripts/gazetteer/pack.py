"""Pack what was gathered into the two files geo/places/store.py reads: a trie of names and the columns it leads to."""

from array import array
from pathlib import Path

import marisa_trie
from gazetteer.rows import Gathered, Row, importance

from geo.places.building.leads import Bearer, name_columns
from geo.places.building.written import column, write_columns
from geo.places.columns import NOTHING


def pack(gathered: Gathered, countries: dict[str, int], capitals: dict[str, int], folder: Path) -> tuple[int, int]:
    """Write gazetteer.trie and gazetteer.bin into a folder; return how many places and names they hold."""
    order = sorted(range(len(gathered.rows)), key=lambda n: (-importance(gathered.rows[n]), gathered.rows[n].ident))
    place_of = {row: place for place, row in enumerate(order)}
    trie = marisa_trie.Trie(gathered.names.keys(), order=marisa_trie.LABEL_ORDER)
    trie.save(str(folder / "gazetteer.trie"))
    codes = sorted({row.code for row in gathered.rows})
    lands = ["", *sorted({row.country for row in gathered.rows if row.country})]
    places = _places([gathered.rows[n] for n in order], place_of, codes, lands)
    facts = {
        "codes": codes,
        "countries": lands,
        "country_places": {code: place_of[row] for code, row in sorted(countries.items())},
        "capital_places": {code: place_of[row] for code, row in sorted(capitals.items())},
    }
    columns = places | _names(gathered, trie, place_of, lands)
    write_columns(folder / "gazetteer.bin", facts, {name: column(numbers) for name, numbers in columns.items()})
    return len(order), len(trie)


def _places(rows: list[Row], place_of: dict[int, int], codes: list[str], lands: list[str]) -> dict[str, array]:
    texts = [f"{row.ident.removeprefix('geonames:')}\t{row.name}".encode() for row in rows]
    starts = array("I", [0])
    for text in texts:
        starts.append(starts[-1] + len(text))
    parents = [[place_of[n] for n in row.admin] + [NOTHING, NOTHING] for row in rows]
    return {
        "lon": array("i", (round(row.lon * 1e6) for row in rows)),
        "lat": array("i", (round(row.lat * 1e6) for row in rows)),
        "radius": array("H", (min(max(round(row.radius_km * 10), 1), 65535) for row in rows)),
        "population": array("I", (row.population for row in rows)),
        "code": array("B", (codes.index(row.code) for row in rows)),
        "country": array("B", (lands.index(row.country) for row in rows)),
        "outer": array("I", (p[0] for p in parents)),
        "inner": array("I", (p[1] for p in parents)),
        "text_start": starts,
        "text": array("B", b"".join(texts)),
    }


def _names(gathered: Gathered, trie: marisa_trie.Trie, place_of: dict[int, int], lands: list[str]) -> dict[str, array]:
    numbers = {code: number for number, code in enumerate(lands)}

    def bearer(number: int) -> Bearer:
        row = gathered.rows[number]
        return Bearer(place_of[number], importance(row), row.letter, numbers[row.country], row.population)

    keys = (trie.restore_key(number) for number in range(len(trie)))
    return name_columns((gathered.names[key] for key in keys), bearer)
