"""Every constant a verdict rests on, in one table; docs/verdicts.md says where each comes from.

Lengths in metres, angles in degrees, the rest are plain ratios. Fitted on 549 statements of an encyclopedia whose
subject and object were placed independently of the number (stated / measured: median 1.12, within 20 % in .60, within
50 % in .88).
"""

from typing import Final

# --- what the words admit -------------------------------------------------------------------------------------------
BARE_TOLERANCE: Final = 0.15  # of the value, no hedge; never below half the last significant digit
HEDGED_TOLERANCE: Final = 0.20  # the same after about, some, roughly, nearly
BOUND_GRACE: Final = 0.02  # "less than", "over", "up to" may be broken by this share

# --- what the ground is known to ------------------------------------------------------------------------------------
GAZETTEER_PRECISION_M: Final = 1_000.0  # how far the point of a place may be off
EXTENT_SHARE: Final = 0.30  # the extents of both ends count for at most this share of the distance
LOOSE_RADIUS_M: Final = 5_000.0  # a region, lake or range larger than this cannot be measured by its centre

# --- readings that save a claim -------------------------------------------------------------------------------------
ROAD_FACTOR: Final = 1.80  # stated / measured that a way over land explains, between two places
ROAD_FACTOR_LINE: Final = 1.60  # the same to a border, a country or a coast
ROAD_FACTOR_DIRECTED: Final = 1.45  # with a direction word
ROAD_FACTOR_CUED: Final = 1.80  # with "by road", "drive"
SHORT_FACTOR: Final = 1.25  # measured / stated that generous rounding explains
BOUND_FACTOR: Final = 1.15  # the same for the lower bound of "more than"

# --- direction --------------------------------------------------------------------------------------------------------
DIRECTION_HOLDS_DEG: Final = 45.0
DIRECTION_FAILS_DEG: Final = 67.5
DIRECTION_REVERSED_DEG: Final = 135.0
DIRECTION_BLIND_RADII: Final = 1.5  # nearer than this many radii a direction says little
AXIS_HALF_ANGLE_DEG: Final = 5.0  # "due": a line is also measured this close to the stated direction

# --- near, on the border, between, length -----------------------------------------------------------------------------
NEAR_PLACE_M: Final = 20_000.0  # plus both radii: where membership in "near" is one half
NEAR_LINE_M: Final = 30_000.0  # to a border, a country or a coast, plus NEAR_LINE_RADII of the place
NEAR_LINE_RADII: Final = 1.5
NEAR_POWER: Final = 3.0
NEAR_HOLDS: Final = 0.60  # membership
NEAR_FAILS: Final = 0.25
ON_BORDER_M: Final = 5_000.0
ON_BORDER_RADII: Final = 1.2
ALMOST_ON_BORDER_M: Final = 8_000.0
ALMOST_ON_BORDER_RADII: Final = 1.6
DETOUR_HOLDS: Final = 1.15  # (to A + to B) / (A to B)
DETOUR_FAILS: Final = 1.30
HALFWAY: Final = (0.40, 0.60)  # share of the way
HALFWAY_ROUGHLY: Final = (0.30, 0.70)
LENGTH_FACTOR: Final = 1.50  # two surveys of one border may differ so: the coastline paradox
EQUAL_HOLDS: Final = 1.20  # "as far from A as from B": the longer by the shorter, the tolerance of "about"
EQUAL_FAILS: Final = 1.50
EXTREME_MARGIN_M: Final = 5_000.0  # "the westernmost city": another has to lie this much farther out
EXTREME_RADII: Final = 5.0  # radii of a country in which its towns are looked for: Chile is long
CITY_PEOPLE: Final = 50_000  # a town this large refutes "the westernmost city" even of a larger one
TOWN_PEOPLE: Final = 10_000  # towns of this size are compared, and larger ones
CENTRAL_SHARE: Final = 0.25  # nearer to the middle than this share of a region's radius it has no compass part
PART_HOLDS: Final = 0.50  # so far out in the stated direction, by radii, it is in that part whatever the angle
PART_FAILS: Final = 0.05  # less far out, and beyond DIRECTION_FAILS_DEG, it is not

# --- flags ------------------------------------------------------------------------------------------------------------
ROAD_RATIO: Final = (1.15, 1.60)
SWAP_SURE: Final = 0.03  # off by a mile to a kilometre so closely, a length is a mix-up sooner than a road
SWAP_TOLERANCE: Final = 0.07  # miles written for kilometres, or another border's number
FACTOR_TEN_TOLERANCE: Final = 0.10
CONVERSION_TOLERANCE: Final = 0.05
HOMONYM_FACTOR: Final = 10.0  # places this many times as far apart as stated are perhaps others of their names

HOMONYM_FAR_M: Final = 500_000.0  # so far from what it is near to, on or in, an unsure name is perhaps another's

# --- candidates -------------------------------------------------------------------------------------------------------
SURE_SCORE: Final = 0.98  # a resolution at least this sure is not doubted
RIVAL_SCORE: Final = 0.01  # another candidate at least this likely is tried too
# Ends so many times as far apart as stated, and so far, have other bearers of their names tried.
ASTRAY_FACTOR: Final = 4.0
ASTRAY_M: Final = 50_000.0
# Chosen by hand: a statement so wrong (.005; none of 454 in an encyclopedia), with which another bearer of a name
# holds by chance (.02). With it 25 of 25 bearers chosen in an encyclopedia were right.
GROSSLY_WRONG: Final = 0.0001
UNLIKELY_SCORE: Final = 0.0005  # of a bearer that is no candidate
VOUCHED_FROM: Final = 0.5  # a bearer with which such a statement holds has to be this likely against that
