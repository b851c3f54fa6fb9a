"""Who claims a face of ground: from the zones and areas that cover it to its claimants."""

from typing import Final, NamedTuple

from partition import Face

ANTARCTICA: Final = "AQ"
# Zones whose country in zone.tab is not the whole story.
OVERRULED: Final[dict[str, tuple[str, ...]]] = {
    "Europe/Simferopol": ("RU", "UA"),
    "Africa/El_Aaiun": ("EH", "MA"),
    "Asia/Famagusta": ("CY", "Northern Cyprus"),
    "Asia/Hebron": ("IL", "PS"),
}
# Areas that are no zone, the zone that they are part of, and who claims what both cover. Bir Tawil nobody claims;
# the north of Viet Nam shares a zone with Bangkok.
WITHIN: Final[dict[str, tuple[str, tuple[str, ...]]]] = {
    "XK": ("Europe/Belgrade", ("RS", "XK")),
    "VN": ("Asia/Bangkok", ("VN",)),
    "Golan Heights": ("Asia/Jerusalem", ("IL", "SY")),
    "Hala'ib Triangle": ("Africa/Cairo", ("EG", "SD")),
    "Bir Tawil": ("Africa/Cairo", ()),
    "Ilemi Triangle": ("Africa/Juba", ("KE", "SS")),
    "Somaliland": ("Africa/Mogadishu", ("SO", "Somaliland")),
    "Guantanamo Bay": ("America/New_York", ("CU", "US")),
}
# Lines over a causeway: built ground in the sea, no land border.
CAUSEWAYS: Final = ({("BH",), ("SA",)}, {("MY",), ("SG",)})


class Claim(NamedTuple):
    """Land or sea, and who claims it; two claimants and more make a dispute."""

    sea: bool
    claimants: tuple[str, ...]


def claim(face: Face, countries: dict[str, str]) -> Claim:
    """Return who claims a face."""
    zones = set(face.zones)
    if ANTARCTICA in zones:
        return Claim(face.sea, () if face.sea else (ANTARCTICA,))
    if {"Asia/Tbilisi", "Europe/Moscow"} <= zones:
        return Claim(face.sea, ("Abkhazia", "GE"))
    if "Asia/Hebron" in zones:
        zones.discard("Asia/Jerusalem")
    found: set[str] = set()
    for area in sorted(zones & WITHIN.keys()):
        zone, claimants = WITHIN[area]
        zones.discard(area)
        if zone in zones:
            zones.discard(zone)
            found.update(claimants)
    for zone in zones:
        found.update(OVERRULED.get(zone, (countries.get(zone, zone),)))
    return Claim(face.sea, tuple(sorted(found)))
