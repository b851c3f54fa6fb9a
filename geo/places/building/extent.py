"""How far a place of a GeoNames dump reaches around its point, which the dump itself does not say."""

from typing import Final

from geo.places.building.worth import town_radius_km

__all__ = ["radius_km"]

# Half the width of what usually bears the code, in km: by code, else by class.
_RADIUS_KM: Final = {
    "A.PCL": 250.0, "A.PCLI": 250.0, "A.ADM1": 60.0, "A.ADM2": 20.0, "A.ADM3": 8.0, "A.ADM4": 4.0, "A.ADM5": 2.0,
    "H.OCN": 3000.0, "H.SEA": 300.0, "H.GULF": 100.0, "H.BAY": 10.0, "H.STRT": 20.0, "H.LK": 2.0, "H.STM": 10.0,
    "L.CONT": 2500.0, "L.RGN": 30.0, "L.PRK": 10.0, "L.MILB": 3.0,
    "T.MTS": 20.0, "T.DSRT": 50.0, "T.PEN": 20.0, "T.ISLS": 20.0, "T.ISL": 3.0, "T.VAL": 5.0,
    "A": 5.0, "H": 2.0, "L": 2.0, "R": 1.0, "S": 0.3, "T": 1.0, "U": 50.0, "V": 3.0,
}  # fmt: skip


def radius_km(code: str, population: int) -> float:
    """Return the radius of a place by its feature code, of a town by its people.

    >>> radius_km("H.SEA", 0), radius_km("S.AIRB", 0), radius_km("P.PPL", 20)
    (300.0, 0.3, 0.5)
    """
    if code[0] == "P":
        return town_radius_km(population)
    return _RADIUS_KM.get(code, _RADIUS_KM[code[0]])
