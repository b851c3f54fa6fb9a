"""Ground that more than one side claims: which, by whom, who administers it, and how a worldview settles it."""

from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

__all__ = ["DISPUTES", "Dispute", "accuracy_m", "disputes_between", "settle"]


@dataclass(frozen=True, slots=True)
class Dispute:
    """A disputed piece of ground.

    claimants: ISO codes, or the name of a state that has none; administered_by: who holds it, several where it is
    divided; source: where the facts are to be read.
    """

    name: str
    claimants: tuple[str, ...]
    administered_by: tuple[str, ...]
    source: str

    @property
    def accuracy_m(self) -> float | None:
        """How far the drawn line may lie off the one that is claimed; None where only who administers it is drawn."""
        return _ACCURACY_M.get(self.source)


_LINE_OF_ATLAS: Final = "Natural Earth: admin 0 countries"
_BY_HAND: Final = "drawn by hand from general knowledge of the line of 1923"
_ROUGHLY: Final = "drawn by hand from general knowledge of the line of 1902"
_TIMEZONES: Final = "timezone-boundary-builder: zones that overlap"
_OSM: Final = "OpenStreetMap: boundary=administrative and boundary=disputed"
_ATLAS: Final = "Natural Earth: admin 0 disputed areas"
_ACCURACY_M: Final = MappingProxyType(
    {_TIMEZONES: 50.0, _OSM: 50.0, _LINE_OF_ATLAS: 2_000.0, _BY_HAND: 2_000.0, _ROUGHLY: 10_000.0}
)

DISPUTES: Final = (
    Dispute("Abkhazia", ("Abkhazia", "GE"), ("Abkhazia",), _TIMEZONES),
    Dispute("Abyei and Kafia Kingi", ("SD", "SS"), ("SD", "SS"), _TIMEZONES),
    Dispute("Aksai Chin", ("CN", "IN"), ("CN",), _ATLAS),
    Dispute("Arunachal Pradesh", ("CN", "IN"), ("IN",), _ATLAS),
    Dispute("Beaufort Sea, Dixon Entrance, Machias Seal Island", ("CA", "US"), ("CA", "US"), _TIMEZONES),
    Dispute("Crimea", ("RU", "UA"), ("RU",), _TIMEZONES),
    Dispute("Danube banks", ("HR", "RS"), ("HR", "RS"), _TIMEZONES),
    Dispute("Doklam and northern Bhutan", ("BT", "CN"), ("BT", "CN"), _TIMEZONES),
    Dispute("Donetsk, Kherson, Luhansk, Zaporizhzhia", ("RU", "UA"), ("RU", "UA"), _ATLAS),
    Dispute("Dollart and Ems estuary", ("DE", "NL"), ("DE", "NL"), _TIMEZONES),
    Dispute("Essequibo", ("GY", "VE"), ("GY",), _ATLAS),
    Dispute("Falkland Islands", ("AR", "FK"), ("FK",), _ATLAS),
    Dispute("Gaza Strip", ("IL", "PS"), ("PS",), _ATLAS),
    Dispute("Gibraltar", ("ES", "GI"), ("GI",), _ATLAS),
    Dispute("Golan Heights", ("IL", "SY"), ("IL",), _BY_HAND),
    Dispute("Guantanamo Bay", ("CU", "US"), ("US",), _TIMEZONES),
    Dispute("Hala'ib Triangle", ("EG", "SD"), ("EG",), _ROUGHLY),
    Dispute("Ilemi Triangle", ("KE", "SS"), ("KE",), _LINE_OF_ATLAS),
    Dispute("Imia", ("GR", "TR"), ("GR",), _TIMEZONES),
    Dispute("Isla Suárez", ("BO", "BR"), ("BO",), _TIMEZONES),
    Dispute("Kalapani and Susta", ("IN", "NP"), ("IN",), _TIMEZONES),
    Dispute("Kashmir", ("IN", "PK"), ("IN", "PK"), _ATLAS),
    Dispute("Kosovo", ("RS", "XK"), ("XK",), _OSM),
    Dispute("Koualou", ("BF", "BJ"), ("BF", "BJ"), _TIMEZONES),
    Dispute("Kuril Islands, southern", ("JP", "RU"), ("RU",), _ATLAS),
    Dispute("Mont Blanc summit", ("FR", "IT"), ("FR", "IT"), _TIMEZONES),
    Dispute("Moselle condominium", ("DE", "LU"), ("DE", "LU"), _TIMEZONES),
    Dispute("Northern Cyprus", ("CY", "Northern Cyprus"), ("Northern Cyprus",), _TIMEZONES),
    Dispute("Piran Bay", ("HR", "SI"), ("HR", "SI"), _TIMEZONES),
    Dispute("Ranong islands", ("MM", "TH"), ("MM", "TH"), _TIMEZONES),
    Dispute("Saint Martin, Oyster Pond", ("MF", "SX"), ("MF", "SX"), _TIMEZONES),
    Dispute("Somaliland", ("SO", "Somaliland"), ("Somaliland",), _LINE_OF_ATLAS),
    Dispute("South Ossetia", ("GE", "South Ossetia"), ("South Ossetia",), _ATLAS),
    Dispute("Southern Patagonian Ice Field", ("AR", "CL"), ("AR", "CL"), _TIMEZONES),
    Dispute("Taiwan", ("CN", "TW"), ("TW",), _ATLAS),
    Dispute("Transnistria", ("MD", "Transnistria"), ("Transnistria",), _ATLAS),
    Dispute("Tumen islands", ("CN", "KP"), ("CN", "KP"), _TIMEZONES),
    Dispute("West Bank", ("IL", "PS"), ("IL", "PS"), _TIMEZONES),
    Dispute("Western Sahara", ("EH", "MA"), ("EH", "MA"), _TIMEZONES),
)


def disputes_between(claimants: tuple[str, ...]) -> tuple[str, ...]:
    """Return the names of the drawn disputes of exactly these claimants.

    >>> disputes_between(("RU", "UA"))
    ('Crimea',)
    """
    return tuple(d.name for d in _drawn(claimants))


def settle(claimants: tuple[str, ...], worldview: str | None) -> tuple[str, ...]:
    """Return who holds ground that `claimants` claim, in a worldview.

    None: all of them. "de facto": who administers it. A claimant's code: that claimant alone, as it sees it.

    >>> settle(("RU", "UA"), "UA"), settle(("RU", "UA"), "de facto"), settle(("RU", "UA"), None)
    (('UA',), ('RU',), ('RU', 'UA'))
    """
    if worldview is None or len(claimants) < 2:
        return claimants
    if worldview in claimants:
        return (worldview,)
    if worldview != "de facto":
        return claimants
    known = _drawn(claimants)
    return known[0].administered_by if known else claimants


def accuracy_m(names: tuple[str, ...], otherwise_m: float) -> float:
    """Return the accuracy of a line that some disputes are part of: that of the coarsest.

    >>> accuracy_m(("Golan Heights",), 50.0), accuracy_m((), 50.0)
    (2000.0, 50.0)
    """
    return max([otherwise_m, *(d.accuracy_m or 0.0 for d in DISPUTES if d.name in names)])


def _drawn(claimants: tuple[str, ...]) -> list[Dispute]:
    return [d for d in DISPUTES if d.accuracy_m is not None and set(d.claimants) == set(claimants)]
