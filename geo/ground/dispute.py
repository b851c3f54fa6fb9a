"""Ground that more than one side claims: which, by whom, who administers it, and how a worldview settles it."""

from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

__all__ = ["DISPUTES", "Dispute", "dispute_between", "in_common", "named", "settle", "views_of"]


@dataclass(frozen=True, slots=True)
class Dispute:
    """A disputed piece of ground.

    claimants: ISO codes, or the name of a state that has none; nobody for Bir Tawil, one where a state occupies what it
    does not claim. administered_by: who holds it, several where it is divided. source: of its line, and how coarse.
    in_common: whether they hold it together by treaty, a river from bank to bank, so that it is in no dispute at all.
    """

    name: str
    claimants: tuple[str, ...]
    administered_by: tuple[str, ...]
    source: str
    in_common: bool = False

    @property
    def accuracy_m(self) -> float:
        """How far the drawn line may lie off the one that is claimed."""
        return _ACCURACY_M[self.source]


_TIMEZONES: Final = "timezone-boundary-builder: zones that overlap, or a zone that two claim"
_OSM: Final = "OpenStreetMap: boundary=administrative and boundary=disputed"
_LINE_OF_ATLAS: Final = "Natural Earth: admin 0 breakaway and disputed areas, admin 0 countries"
_PROVINCES: Final = "Natural Earth: admin 1 states and provinces"
_BERM: Final = "Natural Earth: admin 0 countries, the berm in broad strokes"
_ROUGHLY: Final = "drawn by hand from general knowledge of the line of 1902"
_ACCURACY_M: Final = MappingProxyType(
    {
        _TIMEZONES: 50.0,
        _OSM: 50.0,
        _LINE_OF_ATLAS: 2_000.0,
        _PROVINCES: 3_000.0,
        _BERM: 5_000.0,
        _ROUGHLY: 10_000.0,
    }
)

DISPUTES: Final = (
    Dispute("Abkhazia", ("Abkhazia", "GE"), ("Abkhazia",), _TIMEZONES),
    Dispute("Abyei and Kafia Kingi", ("SD", "SS"), ("SD", "SS"), _TIMEZONES),
    Dispute("Aksai Chin", ("CN", "IN"), ("CN",), _LINE_OF_ATLAS),
    Dispute("Arunachal Pradesh", ("CN", "IN"), ("IN",), _LINE_OF_ATLAS),
    Dispute("Azad Kashmir, Gilgit-Baltistan", ("IN", "PK"), ("PK",), _LINE_OF_ATLAS),
    Dispute("Beaufort Sea, Dixon Entrance, Machias Seal Island", ("CA", "US"), ("CA", "US"), _TIMEZONES),
    Dispute("Bir Tawil", (), (), _LINE_OF_ATLAS),
    Dispute("Crimea", ("RU", "UA"), ("RU",), _TIMEZONES),
    Dispute("Danube banks", ("HR", "RS"), ("HR", "RS"), _TIMEZONES),
    Dispute("Demchok, Kaurik, Shipki, Barahoti, Lapthal", ("CN", "IN"), ("IN",), _LINE_OF_ATLAS),
    Dispute("Doklam and northern Bhutan", ("BT", "CN"), ("BT", "CN"), _TIMEZONES),
    Dispute("Donetsk, Kherson, Luhansk, Zaporizhzhia", ("RU", "UA"), ("RU", "UA"), _PROVINCES),
    Dispute("Dollart and Ems estuary", ("DE", "NL"), ("DE", "NL"), _TIMEZONES),
    Dispute("East Jerusalem", ("IL", "PS"), ("IL",), _OSM),
    Dispute("Essequibo", ("GY", "VE"), ("GY",), _LINE_OF_ATLAS),
    Dispute("Falkland Islands", ("AR", "FK"), ("FK",), _TIMEZONES),
    Dispute("Gaza Strip", ("PS",), ("PS",), _TIMEZONES),
    Dispute("Gibraltar", ("ES", "GI"), ("GI",), _TIMEZONES),
    Dispute("Golan Heights", ("IL", "SY"), ("IL",), _LINE_OF_ATLAS),
    Dispute("Guantanamo Bay", ("CU", "US"), ("US",), _TIMEZONES),
    Dispute("Hala'ib Triangle", ("EG", "SD"), ("EG",), _ROUGHLY),
    Dispute("Ilemi Triangle", ("KE", "SS"), ("KE",), _LINE_OF_ATLAS),
    Dispute("Imia", ("GR", "TR"), ("GR",), _TIMEZONES),
    Dispute("Isla Suárez", ("BO", "BR"), ("BO",), _TIMEZONES),
    Dispute("Jammu and Kashmir, Ladakh", ("IN", "PK"), ("IN",), _LINE_OF_ATLAS),
    Dispute("Kalapani and Susta", ("IN", "NP"), ("IN",), _TIMEZONES),
    Dispute("Kosovo", ("RS", "XK"), ("XK",), _OSM),
    Dispute("Koualou", ("BF", "BJ"), ("BF", "BJ"), _TIMEZONES),
    Dispute("Kuril Islands, southern", ("JP", "RU"), ("RU",), _LINE_OF_ATLAS),
    Dispute("Lawa headwaters", ("GF", "SR"), ("GF",), _LINE_OF_ATLAS),
    Dispute("Mont Blanc summit", ("FR", "IT"), ("FR", "IT"), _TIMEZONES),
    Dispute("Moselle condominium", ("DE", "LU"), ("DE", "LU"), _TIMEZONES, in_common=True),
    Dispute("New River Triangle", ("GY", "SR"), ("GY",), _LINE_OF_ATLAS),
    Dispute("Northern Cyprus", ("CY", "Northern Cyprus"), ("Northern Cyprus",), _TIMEZONES),
    Dispute("Piran Bay", ("HR", "SI"), ("HR", "SI"), _TIMEZONES),
    Dispute("Ranong islands", ("MM", "TH"), ("MM", "TH"), _TIMEZONES),
    Dispute("Saint Martin, Oyster Pond", ("MF", "SX"), ("MF", "SX"), _TIMEZONES),
    Dispute("Shaksgam", ("CN", "IN"), ("CN",), _LINE_OF_ATLAS),
    Dispute("Shebaa Farms", ("IL", "LB", "SY"), ("IL",), _LINE_OF_ATLAS),
    Dispute("Somaliland", ("SO", "Somaliland"), ("Somaliland",), _LINE_OF_ATLAS),
    Dispute("South Ossetia", ("GE", "South Ossetia"), ("South Ossetia",), _LINE_OF_ATLAS),
    Dispute("Southern Patagonian Ice Field", ("AR", "CL"), ("AR", "CL"), _TIMEZONES),
    Dispute("Taiwan", ("CN", "TW"), ("TW",), _TIMEZONES),
    Dispute("Transnistria", ("MD", "Transnistria"), ("Transnistria",), _LINE_OF_ATLAS),
    Dispute("Tumen islands", ("CN", "KP"), ("CN", "KP"), _TIMEZONES),
    Dispute("West Bank", ("IL", "PS"), ("IL", "PS"), _TIMEZONES),
    Dispute("Western Sahara", ("EH", "MA"), ("MA",), _TIMEZONES),
    Dispute("Western Sahara east of the berm", ("EH", "MA"), ("EH",), _BERM),
)


def named(name: str) -> Dispute:
    """Return the dispute of a name; raise KeyError for another.

    >>> named("Golan Heights").claimants
    ('IL', 'SY')
    """
    return _BY_NAME[name]


def dispute_between(claimants: tuple[str, ...]) -> Dispute | None:
    """Return the dispute over ground of which is known only who claims it, None where there is none of these.

    Of several that whose ground the zones themselves draw.

    >>> found = dispute_between(("RU", "UA"))
    >>> found.name if found else None
    'Crimea'
    """
    found = [d for d in DISPUTES if len(claimants) > 1 and set(d.claimants) == set(claimants)]
    return min(found, key=lambda d: d.source != _TIMEZONES, default=None)


def in_common(claimants: tuple[str, ...]) -> bool:
    """Tell whether what several claim is theirs together, and in no dispute.

    >>> in_common(("DE", "LU")), in_common(("RU", "UA"))
    (True, False)
    """
    return any(d.in_common and set(d.claimants) == set(claimants) for d in DISPUTES)


def settle(claimants: tuple[str, ...], worldview: str | None, dispute: Dispute | None = None) -> tuple[str, ...]:
    """Return who holds ground that `claimants` claim, in a worldview.

    None: all of them. "de facto": who administers it, by the dispute. A claimant's code: that claimant alone, as it
    sees it.

    >>> crimea = named("Crimea")
    >>> settle(("RU", "UA"), "UA"), settle(("RU", "UA"), "de facto", crimea), settle(("RU", "UA"), None)
    (('UA',), ('RU',), ('RU', 'UA'))
    """
    if worldview is None or len(claimants) < 2:
        return claimants
    if worldview in claimants:
        return (worldview,)
    return dispute.administered_by if worldview == "de facto" and dispute else claimants


def views_of(disputes: tuple[str, ...]) -> tuple[str, ...]:
    """Return the worldviews in which the ground of disputes may differ: each claimant's, and whoever holds it.

    >>> views_of(("Golan Heights", "Crimea"))
    ('IL', 'RU', 'SY', 'UA', 'de facto')
    """
    return (*sorted({code for name in disputes for code in named(name).claimants}), "de facto")


_BY_NAME: Final = MappingProxyType({d.name: d for d in DISPUTES})
