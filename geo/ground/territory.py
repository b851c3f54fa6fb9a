"""Ground that is spoken of by a name of its own though it is no settled country: Gaza, Crimea, Northern Cyprus."""

from dataclasses import dataclass
from typing import Final

from geo.ground.position import Bounds, Position

__all__ = ["TERRITORIES", "Territory"]


@dataclass(frozen=True, slots=True)
class Territory:
    """A named piece of ground, drawn by one dispute or several.

    names: as it is spoken of, the first in sentences. disputes: whose ground it is made of. box: where it lies; of a
    dispute over several pieces only the pieces in it count.
    """

    names: tuple[str, ...]
    disputes: tuple[str, ...]
    box: Bounds

    def near(self, position: Position) -> bool:
        """Tell whether a position is in the box: a place of one of the names there is this ground."""
        west, south, east, north = self.box
        return west <= position.lon <= east and south <= position.lat <= north


_KASHMIR: Final = ("Jammu and Kashmir, Ladakh", "Azad Kashmir, Gilgit-Baltistan", "Aksai Chin", "Shaksgam")

TERRITORIES: Final = (
    Territory(("Gaza Strip", "Gaza"), ("Gaza Strip",), Bounds(34.1, 31.1, 34.7, 31.7)),
    Territory(("West Bank", "Judea and Samaria Area"), ("West Bank", "East Jerusalem"), Bounds(34.7, 31.2, 35.7, 32.7)),
    Territory(("East Jerusalem",), ("East Jerusalem",), Bounds(35.1, 31.7, 35.4, 31.9)),
    Territory(("Golan Heights", "Golan"), ("Golan Heights",), Bounds(35.5, 32.6, 36.0, 33.5)),
    Territory(("Shebaa Farms",), ("Shebaa Farms",), Bounds(35.5, 33.1, 36.0, 33.5)),
    Territory(("Crimea", "Republic of Crimea", "Crimean Peninsula"), ("Crimea",), Bounds(32.2, 44.2, 36.8, 46.4)),
    Territory(("Northern Cyprus", "TRNC"), ("Northern Cyprus",), Bounds(32.2, 34.9, 34.8, 35.8)),
    Territory(("Abkhazia",), ("Abkhazia",), Bounds(39.9, 42.3, 42.3, 43.7)),
    Territory(("South Ossetia",), ("South Ossetia",), Bounds(43.3, 41.9, 44.9, 42.8)),
    Territory(("Transnistria",), ("Transnistria",), Bounds(28.5, 46.3, 30.3, 48.4)),
    Territory(("Somaliland",), ("Somaliland",), Bounds(42.5, 7.9, 49.2, 11.6)),
    Territory(("Kashmir",), _KASHMIR, Bounds(72.4, 32.0, 81.0, 37.3)),
    Territory(("Jammu and Kashmir and Ladakh",), ("Jammu and Kashmir, Ladakh",), Bounds(73.0, 32.0, 81.0, 36.0)),
    Territory(("Aksai Chin",), ("Aksai Chin",), Bounds(77.4, 33.0, 81.0, 36.5)),
    Territory(("Arunachal Pradesh",), ("Arunachal Pradesh",), Bounds(91.0, 26.5, 98.0, 30.0)),
    Territory(("Essequibo", "Guayana Esequiba"), ("Essequibo",), Bounds(-62.0, 0.5, -57.0, 9.0)),
    Territory(
        ("Hala'ib Triangle", "Halaib Triangle", "Hala'ib"), ("Hala'ib Triangle",), Bounds(33.9, 21.8, 37.4, 23.3)
    ),
    Territory(("Bir Tawil",), ("Bir Tawil",), Bounds(33.0, 21.6, 34.2, 22.1)),
    Territory(("Ilemi Triangle",), ("Ilemi Triangle",), Bounds(34.8, 4.2, 36.1, 5.3)),
    Territory(("Abyei",), ("Abyei and Kafia Kingi",), Bounds(26.5, 9.0, 30.0, 11.0)),
    Territory(("Kafia Kingi",), ("Abyei and Kafia Kingi",), Bounds(22.0, 8.0, 26.4, 11.0)),
    Territory(
        ("Southern Kurils", "Northern Territories"), ("Kuril Islands, southern",), Bounds(145.0, 43.0, 149.5, 46.0)
    ),
    Territory(("Guantanamo Bay Naval Base",), ("Guantanamo Bay",), Bounds(-75.4, 19.8, -75.0, 20.1)),
    Territory(("Doklam",), ("Doklam and northern Bhutan",), Bounds(88.8, 27.1, 89.3, 27.6)),
)
