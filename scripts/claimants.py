"""Who claims a face of ground: from the zones and areas that cover it to claimants and, where disputed, the dispute."""

from typing import Final, NamedTuple

from partition import Face

ANTARCTICA: Final = "AQ"
KOSOVO: Final = "XK"
# Zones whose country in zone.tab is not the whole story: claimants, and the dispute they stand for.
OVERRULED: Final[dict[str, tuple[str, ...]]] = {
    "Europe/Simferopol": ("RU", "UA"),
    "Africa/El_Aaiun": ("EH", "MA"),
    "Asia/Famagusta": ("CY", "Northern Cyprus"),
    "Asia/Hebron": ("IL", "PS"),
}


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
    for zone in zones - {KOSOVO}:
        found.update(OVERRULED.get(zone, (countries.get(zone, zone),)))
    if KOSOVO in zones and "RS" in found:
        found.add(KOSOVO)
    return Claim(face.sea, tuple(sorted(found)))
