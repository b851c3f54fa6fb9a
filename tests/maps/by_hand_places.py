"""Places made by hand, with the coordinates of the real ones."""

from geo.ground.position import Position
from geo.places.place import Place

BREST = Place(
    "geonames:629634", "Brest", Position(23.6847, 52.0975), 6000, "P.PPLA", "BY", ("Brest Region",), population=340_318
)
TERESPOL = Place("geonames:757718", "Terespol", Position(23.6159, 52.0761), 1500, "P.PPL", "PL", population=5_873)
WARSAW = Place("geonames:756135", "Warsaw", Position(21.0118, 52.2298), 13_500, "P.PPLC", "PL", population=1_702_139)
KOBRYN = Place("geonames:627145", "Kobryn", Position(24.3566, 52.2138), 2300, "P.PPL", "BY", population=51_166)
HRODNA = Place("geonames:627904", "Hrodna", Position(23.8147, 53.6884), 5700, "P.PPLA", "BY", population=317_365)
POLAND = Place("geonames:798544", "Poland", Position(20.0, 52.0), 320_000, "A.PCLI", "PL", population=37_978_548)
LITHUANIA = Place("geonames:597427", "Lithuania", Position(24.0, 55.4), 145_000, "A.PCLI", "LT", population=2_789_533)
MINSK = Place("geonames:625144", "Minsk", Position(27.5667, 53.9), 13_700, "P.PPLC", "BY", population=1_742_124)
SUVA = Place("geonames:2198148", "Suva", Position(178.4415, -18.1416), 3000, "P.PPLC", "FJ", population=77_366)
APIA = Place("geonames:4035413", "Apia", Position(-171.7667, -13.8333), 2000, "P.PPLC", "WS", population=40_407)
NARVA = Place("geonames:590031", "Narva", Position(28.1903, 59.3772), 2600, "P.PPL", "EE", population=66_980)
