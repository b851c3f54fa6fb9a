"""Sets of words that the rules of geo/claims ask for by what they do: nouns of a length, verbs of a way."""

from typing import Final

__all__ = [
    "BARE_BORDERS",
    "BORDER_COMPOUNDS",
    "COURSES",
    "HOME_NATIONS",
    "LENGTHS",
    "LESSER_CAPITALS",
    "LIGHT_VERBS",
    "MEASURES",
    "NAMED_AFTER",
    "OUTLINES",
    "PARTICIPLES",
    "PARTICLES",
    "PARTINGS",
    "PARTS",
    "PATHS",
    "REGION_HEADS",
    "RESOLVABLE_HEADS",
    "SHARES",
    "TITLE_NOUNS",
    "WAYS",
    "WORLD",
]

# Nouns that make the number before them a length, a speed or a size: "a 5 km run", "12 miles long".
LENGTHS: Final = frozenset(
    "long wide deep high tall thick stretch race run radius range diameter square per an fence wall trail trails "
    "tunnel bridge road highway walk march hike circumference altitude elevation block area swath strip corridor "
    "dash relay swim freestyle circuit loop course trip above below beneath underground across behind ahead".split()
)
# Nouns of a size, before its number: "at a depth of 30 metres".
MEASURES: Final = frozenset(
    "depth depths height heights altitude altitudes elevation elevations width length speed speeds range ranges radius "
    "area diameter thickness span reach wavelength circumference total route track stretch gap visibility".split()
)
# Nouns before "from A to B" that are no distance: "the road from A to B is 5 km".
WAYS: Final = frozenset(
    "road route line railway railroad motorway highway track trail path pipeline canal flight cable bridge tunnel "
    "ferry coast coastline stretch section leg corridor channel border course race crossing wall fence".split()
)
# Verbs of a way covered: what follows is the length of a path, not where a thing lies.
PATHS: Final = frozenset(
    "leads lead leading led extends extending extend extended stretches stretching stretched stretch ran runs run "
    "running drove driven drive driving walked walk walking traveled travelled traveling travelling travel "
    "travels marched marching advanced advance advancing covered covers covering cycled rode sailed flew flown "
    "fly moved moving move pushed retreated withdrew withdraw hiked continues continuing climbed swam drifted "
    "drifting meanders heads headed goes went proceed proceeds spans spanning flows flowing flowed carried towed "
    "thrown blown crawled fled trekked commutes commute relocated penetrated".split()
)
# Nouns after "border" that make it part of another name: "the border crossing", "a border guard".
BORDER_COMPOUNDS: Final = frozenset(
    "guard guards patrol patrols crossing crossings post posts police force forces control controls wall fence "
    "security town towns village villages city region regions area areas zone zones dispute disputes checkpoint "
    "checkpoints point points agreement agreements agent agents service troops clash clashes states state district "
    "districts officials closure closures barrier trade".split()
)
# Adjectives of the parts of the United Kingdom, whose borders are no country's.
HOME_NATIONS: Final = frozenset({"english", "scottish", "welsh"})
# Nouns for a border that may stand without a country: "the border", never "the boundary".
BARE_BORDERS: Final = frozenset({"border", "borders", "frontier", "that border", "that frontier"})
# Nouns for a part of a country: "the Brest region" is the region of that name.
REGION_HEADS: Final = frozenset({"district", "region", "county", "area", "island", "valley"})
# Nouns for what bears the name of a town and lies elsewhere: "the Murray Road".
NAMED_AFTER: Final = frozenset(
    "road street avenue drive lane boulevard highway freeway motorway expressway parkway turnpike railway railroad "
    "river creek canal bridge airport station".split()
)
# Nouns for a settled place that "the" or "this" may point back to.
RESOLVABLE_HEADS: Final = frozenset(
    "town city village place community settlement municipality suburb port hamlet township capital resort commune "
    "locality metropolis neighborhood neighbourhood".split()
)

# Nouns that stand beside a name and say what it is: "Brest region", "the northern Nigerian state of Zamfara".
TITLE_NOUNS: Final = RESOLVABLE_HEADS | frozenset(
    "state province region district county counties oblast governorate department prefecture canton island enclave "
    "exclave republic".split()
)
# Adjectives of a capital that is not a country's: "the provincial capital".
LESSER_CAPITALS: Final = frozenset(
    "provincial state regional district county departmental prefectural oblast municipal local cultural commercial "
    "financial business industrial former ancient old historic cantonal island territorial".split()
)
# Participles and past tenses that no -ed or -ing gives away: they tell what is done, and no noun ends in them.
PARTICIPLES: Final = frozenset(
    "held built found made taken hit sent kept left known seen put shot struck begun fought dug set said told "
    "brought driven flown thrown lost won given shown hurt laid cut split bound born thought understood being "
    "came fell broke took gave went rose began flew fled sank saw shook ran wrote blew wore grew drew drove led "
    "met lay".split()
)
# Verbs of two that have a border: "the border that Norway shares with Finland".
SHARES: Final = frozenset({"share", "shares", "shared"})
# Nouns for a part of an area: "the northern part of Ghana".
PARTS: Final = frozenset(
    "part parts half third portion section corner end tip edge fringe fringes reaches area region side rim outskirts "
    "highlands lowlands hills plains countryside interior provinces".split()
)
# Verbs of a length that lies between two things: "9 km separate A from B".
PARTINGS: Final = frozenset("separate separates separated divide divides divided part parts parted".split())
# Verbs after a border that say how long it is: "the border runs for 104 km".
OUTLINES: Final = frozenset("runs run stretches stretch extends extend spans measures totals".split())
# Verbs of a border that tell where it is: "the border runs 5 km west of Brest".
COURSES: Final = frozenset("runs run running ran passes passing passed begins beginning starts ends ending".split())
# Verbs that stand right before their object and are no part of its noun phrase.
LIGHT_VERBS: Final = frozenset(
    "take takes took taking taken hold holds held holding have has had having make makes made making "
    "stage stages staged staging conduct conducts conducted conducting run runs ran running".split()
)
# Adverbs and times after a verb that nothing lies anywhere of: "broke down", "sank that night".
PARTICLES: Final = frozenset(
    "am pm a.m. p.m. night morning evening afternoon noon midnight dawn dusk today yesterday tomorrow week weekend "
    "up down out off away back together over through around ahead apart aside forward aground ashore".split()
)
# What all places lie in: "the southernmost city in the world".
WORLD: Final = frozenset({"world", "earth", "planet", "globe"})
