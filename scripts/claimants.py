"""Who claims a face of ground: from the zones and areas that cover it to its claimants and their dispute."""

from typing import Final, NamedTuple

from partition import Face

from geo.ground.dispute import DISPUTES, dispute_between, named

ANTARCTICA: Final = "AQ"
# Zones whose country in zone.tab is not the whole story, with the dispute over them.
DISPUTED_ZONES: Final = {
    "Africa/El_Aaiun": "Western Sahara",
    "Asia/Famagusta": "Northern Cyprus",
    "Asia/Gaza": "Gaza Strip",
    "Asia/Hebron": "West Bank",
    "Asia/Taipei": "Taiwan",
    "Atlantic/Stanley": "Falkland Islands",
    "Europe/Gibraltar": "Gibraltar",
    "Europe/Simferopol": "Crimea",
}
# Areas that are no zone, and the zones that they are part of: of the area counts what those cover, too.
WITHIN: Final[dict[str, frozenset[str]]] = {
    "Akrotiri and Dhekelia": frozenset({"Asia/Nicosia", "Asia/Famagusta"}),
    "Aksai Chin": frozenset({"Asia/Shanghai", "Asia/Urumqi"}),
    "Arunachal Pradesh": frozenset({"Asia/Kolkata"}),
    "Azad Kashmir, Gilgit-Baltistan": frozenset({"Asia/Karachi"}),
    "Bir Tawil": frozenset({"Africa/Cairo"}),
    "Demchok, Kaurik, Shipki, Barahoti, Lapthal": frozenset({"Asia/Kolkata"}),
    "Donetsk, Kherson, Luhansk, Zaporizhzhia": frozenset({"Europe/Kyiv"}),
    "East Jerusalem": frozenset({"Asia/Jerusalem"}),
    "Essequibo": frozenset({"America/Guyana"}),
    "Golan Heights": frozenset({"Asia/Jerusalem"}),
    "Guantanamo Bay": frozenset({"America/New_York"}),
    "Hala'ib Triangle": frozenset({"Africa/Cairo"}),
    "Ilemi Triangle": frozenset({"Africa/Juba"}),
    "Jammu and Kashmir, Ladakh": frozenset({"Asia/Kolkata"}),
    "Kosovo": frozenset({"Europe/Belgrade"}),
    "Kuril Islands, southern": frozenset({"Asia/Magadan"}),
    "Lawa headwaters": frozenset({"America/Cayenne"}),
    "New River Triangle": frozenset({"America/Guyana"}),
    "Shaksgam": frozenset({"Asia/Shanghai", "Asia/Urumqi"}),
    "Shebaa Farms": frozenset({"Asia/Jerusalem"}),
    "Somaliland": frozenset({"Africa/Mogadishu"}),
    "South Ossetia": frozenset({"Asia/Tbilisi"}),
    "Transnistria": frozenset({"Europe/Chisinau"}),
    "Viet Nam, north": frozenset({"Asia/Bangkok"}),
    "Western Sahara east of the berm": frozenset({"Africa/El_Aaiun"}),
}
# Of areas that nobody disputes; the north of Viet Nam shares a zone with Bangkok.
UNDISPUTED: Final = {"Akrotiri and Dhekelia": ("GB",), "Viet Nam, north": ("VN",)}
# Lines over a causeway: built ground in the sea, no land border.
CAUSEWAYS: Final = ({("BH",), ("SA",)}, {("MY",), ("SG",)})


class Claim(NamedTuple):
    """Land or sea, who claims it, and the name of the dispute over it, if any."""

    sea: bool
    claimants: tuple[str, ...]
    dispute: str = ""


def claim(face: Face, countries: dict[str, str]) -> Claim:
    """Return who claims a face."""
    zones = set(face.zones)
    if ANTARCTICA in zones:
        return Claim(face.sea, () if face.sea else (ANTARCTICA,))
    if {"Asia/Tbilisi", "Europe/Moscow"} <= zones:
        return Claim(face.sea, named("Abkhazia").claimants, "Abkhazia")
    if "Asia/Hebron" in zones:
        zones.discard("Asia/Jerusalem")
    areas = sorted(area for area in zones & WITHIN.keys() if zones & WITHIN[area])
    zones -= WITHIN.keys() | {zone for area in areas for zone in WITHIN[area]}
    names = [*areas, *sorted(DISPUTED_ZONES[zone] for zone in zones & DISPUTED_ZONES.keys())]
    found = {code for name in names for code in UNDISPUTED.get(name) or named(name).claimants}
    found |= {countries.get(zone, zone) for zone in zones - DISPUTED_ZONES.keys()}
    claimants = tuple(sorted(found))
    return Claim(face.sea, claimants, _dispute(claimants, names))


def part_of(face: Face) -> Face:
    """Return a face without the areas: what of it the zones alone tell. A line between two that are alike is drawn."""
    return Face(face.sea, frozenset(face.zones - WITHIN.keys()))


def _dispute(claimants: tuple[str, ...], names: list[str]) -> str:
    """Return the dispute over ground: of those whose line runs round it the one that has these claimants."""
    fitting = [d.name for d in DISPUTES if d.name in names and set(d.claimants) == set(claimants)]
    known = dispute_between(claimants)
    return fitting[0] if fitting else known.name if known else ""
