"""Pack what was gathered into the two files geo/places/store.py reads: a trie of names and the columns it leads to."""

import json
from array import array
from pathlib import Path

import marisa_trie
from gazetteer.rows import KINDS, Gathered, Row, importance

from geo.places.columns import CLASSES, MAGIC, NOTHING

ROWS_A_NAME = 120
_KIND_BONUS = (2.0, 0.0, 3.0, 2.0, 0.0)


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
    _write(folder / "gazetteer.bin", facts, places | _names(gathered, trie, place_of, lands))
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
    leads, starts = array("I"), array("I", [0])
    flags, people, land = array("H"), array("I"), array("B")
    for key in (trie.restore_key(number) for number in range(len(trie))):
        found = gathered.names[key]
        best = sorted(found, key=lambda n: (-importance(gathered.rows[n]) - _KIND_BONUS[found[n]], place_of[n]))
        rows = [gathered.rows[n] for n in best[:ROWS_A_NAME]]
        leads.extend(place_of[n] | found[n] << 29 for n in best[:ROWS_A_NAME])
        starts.append(len(leads))
        kinds = sum(1 << kind for kind in set(found.values()))
        flags.append(kinds | sum(1 << CLASSES.index(letter) for letter in {r.letter for r in rows}) << len(KINDS))
        people.append(max(r.population for r in rows))
        only = {r.country for r in rows}
        land.append(lands.index(only.pop()) if len(only) == 1 else 0)
    return {"lead_start": starts, "lead": leads, "flags": flags, "people": people, "land": land}


def _write(path: Path, facts: dict, columns: dict[str, array]) -> None:
    offset, sections = 0, {}
    for name, column in columns.items():
        sections[name] = [column.typecode, offset, len(column)]
        offset += -(-len(column) * column.itemsize // 8) * 8
    header = json.dumps({**facts, "sections": sections}, sort_keys=True, separators=(",", ":")).encode()
    header += b" " * (-(len(MAGIC) + 4 + len(header)) % 8)
    with path.open("wb") as out:
        out.write(MAGIC + len(header).to_bytes(4, "little") + header)
        for column in columns.values():
            data = column.tobytes()
            out.write(data + b"\0" * (-len(data) % 8))
