"""Cue words: what stands next to a name and tells whether it is a place, a person, an organisation or a street."""

from typing import Final

__all__ = [
    "AGENCIES",
    "AUXILIARIES",
    "CONNECTORS",
    "CUES",
    "DEALINGS",
    "FUNCTION_WORDS",
    "GOVERNING",
    "LANGUAGES",
    "MAKERS",
    "MOODS",
    "NAMED_THINGS",
    "PAPERS",
    "PARLIAMENTS",
    "PARTIES",
    "STATE_ACTS",
    "WITH_STATES",
]

_TITLES: Final = """
mr mrs ms miss dr sir lord lady dame prof professor gov governor sen senator rep representative congressman
congresswoman sgt sergeant lt lieutenant col colonel gen general capt captain maj major rev reverend pastor
bishop archbishop father sister brother pope rabbi imam sheikh president pres vice chancellor minister premier
king queen prince princess emperor judge justice attorney sheriff chief officer detective det deputy trooper
commissioner councilman councilwoman councilor alderman chairman chairwoman director coach manager
superintendent supt spokesman spokeswoman spokesperson secretary ambassador mayor trustee principal coroner
prosecutor lawyer actor actress author singer player quarterback hon cmdr commander cpl corporal pvt private adm
admiral supervisor administrator treasurer analyst owner editor reporter correspondent marshal envoy colonel-
general oligarch activist journalist historian economist leader autocrat dictator
"""
_ORGANISATIONS: Final = """
inc corp co ltd llc company corporation group bank university college school schools academy institute
institution hospital center centre church department dept police association society council committee
commission board agency authority office court courthouse club team league union party foundation museum library
airport airlines airways station stadium arena theater theatre park zoo hotel inn casino mall plaza press times
post news journal tribune herald gazette star daily sun record dispatch chronicle observer review independent
democrat republican sentinel register bulletin courier telegraph enterprise examiner magazine radio tv medical
clinic health fire rescue ems ambulance guard army navy force forces brigade regiment battalion division bureau
service services system administration ministry parliament congress senate house legislature assembly cup open
classic tournament championship championships games festival fair act bill law amendment treaty accord accords
agreement pact protocol high elementary middle prep tech football basketball baseball wildcats bulldogs tigers
cemetery chapel baptist methodist lutheran catholic presbyterian industries partners holdings systems
technologies energy electric power oil gas railway railroad building tower hall chamber commerce farm farms golf
course country memorial detention jail prison correctional trust fund network project program programme
conference cathedral abbey organization organisation alliance summit initiative command fleet corps coalition
front studies policy forum dialogue exchange research laboratory lab observatory monument orchestra symphony
united city rovers wanderers fc
"""
_GROUND: Final = """
county counties city town township twp village parish borough province state district region oblast voblast
rayon raion republic kingdom island islands isle river lake bay creek mountain mountains mount valley beach hill
hills springs falls heights point port harbor harbour coast peninsula canyon desert forest ocean sea gulf strait
channel basin plains plateau cape ridge pass highlands lowlands territory prefecture canton municipality suburb
area metro ranch delta reef cove grove glen lakes rivers cities towns villages provinces states regions
districts krai governorate voivodeship reservoir crossing gap corridor bank
"""
_STREETS: Final = """
street avenue ave road rd drive boulevard blvd lane highway hwy route interstate parkway turnpike freeway way
bridge trail circle square alley expressway pike loop terrace streets avenues roads highways exit intersection
motorway
"""
_PREPOSITIONS: Final = """
in at near from to into toward towards outside inside around across throughout through between of for with on by
within north south east west northeast northwest southeast southwest via along beyond over off above below
northern southern eastern western northeastern northwestern southeastern southwestern upstate downtown central
greater against
"""
_SPEECH: Final = """
said says told asked added noted wrote announced explained stated replied called reported according who whose
was is has had
"""
_DATES: Final = """
january february march april may june july august september october november december jan feb mar apr jun jul
aug sept sep oct nov dec monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat
"""
_PEOPLE: Final = """
resident residents native natives man woman police officials authorities government troops army soldiers
citizens embassy capital border borders regime forces military
"""
_NUMBERS: Final = "one two three four five six seven eight nine ten first second third hundred thousand million billion"
_DETERMINERS: Final = "a an the his her their its our my this that these those"
_CONJUNCTIONS: Final = "and or & but"


def _table(*classes: tuple[str, str]) -> dict[str, str]:
    found: dict[str, str] = {}
    for name, words in classes:
        for word in words.split():
            found.setdefault(word, name)
    return found


# Lower-case word without its dot -> class. Where a word is of two classes the first that names it wins.
CUES: Final = _table(
    ("title", _TITLES),
    ("street", _STREETS),
    ("ground", _GROUND),
    ("organisation", _ORGANISATIONS),
    ("preposition", _PREPOSITIONS),
    ("speech", _SPEECH),
    ("date", _DATES),
    ("people", _PEOPLE),
    ("determiner", _DETERMINERS),
    ("conjunction", _CONJUNCTIONS),
    ("number", _NUMBERS),
)
# Lower-case words that stand inside names: "Stoke-on-Trent", "Isle of Wight", "Rio de Janeiro".
CONNECTORS: Final = frozenset(
    "of the and de del della la le les el al on upon sur du da do dos das des en an am i y ye bin ibn von van der "
    "den".split()
)
# Agencies that bear the names of places: "Fars reported", "told Petra".
AGENCIES: Final = frozenset(
    "tass xinhua kyodo jiji yonhap anadolu ansa efe lusa antara bernama sana irna isna fars mehr tasnim petra wafa "
    "saba kuna suna lana ena mena aina belta interfax tanjug sputnik kabar akipress trend apa pap sita hina".split()
)
# Parties that bear the names of places, and parliaments, these only behind "the" and such: "the Duma".
PARTIES: Final = frozenset("hamas fatah likud mossad".split())
PARLIAMENTS: Final = frozenset("duma rada sejm".split())
# Adjectives that name a language as well: "in English", "taught Spanish".
LANGUAGES: Final = frozenset(
    "english french spanish german italian portuguese dutch russian ukrainian polish czech chinese japanese korean "
    "turkish persian welsh irish greek".split()
)
# Names of papers: "The Washington Post" is never the town.
PAPERS: Final = frozenset(
    "post times herald journal tribune gazette news chronicle courier telegraph observer examiner sentinel "
    "dispatch bulletin magazine review independent press globe inquirer mail guardian standard star sun daily "
    "weekly".split()
)
# What is named after places and is none: "the Iskander missile", "Vostok exercise", "a Dakota aircraft".
NAMED_THINGS: Final = frozenset(
    "missile missiles rocket rockets launcher launchers howitzer howitzers tank tanks drone drones jet jets "
    "bomber bombers helicopter helicopters aircraft fighter frigate destroyer submarine carrier warship cruiser "
    "corvette ship torpedo rifle pistol radar satellite virus variant exercise exercises drill drills manoeuvres "
    "maneuvers sauce cheese sedan suv truck pickup phone smartphone laptop".split()
)
# Who makes cars and aircraft: what follows is a model of theirs, "a Ford Granada".
MAKERS: Final = frozenset(
    "hyundai toyota ford chevrolet chevy gmc volkswagen vw seat kia nissan honda dodge chrysler pontiac opel vauxhall "
    "fiat skoda mazda subaru suzuki mitsubishi lancia ferrari maserati lamborghini porsche audi renault peugeot "
    "citroen dacia mercury buick cadillac jeep tesla volvo saab lada".split()
)
# What governments do, right after the name of a capital: "Minsk accused", "Moscow has denied".
STATE_ACTS: Final = frozenset(
    "accused accuses accuse denied denies deny said says claimed claims insisted insists warned warns announced "
    "announces refused refuses rejected rejects condemned condemns called calls urged urges vowed vows agreed "
    "agrees signed signs wants wanted seeks sought hopes hoped backs backed supports supported launched launches "
    "sent sends imposed imposes promised promises pledged pledges threatened threatens demanded demands blamed "
    "blames annexed invaded invades expelled summoned summons responded responds retaliated retaliates recognised "
    "recognized recognizes recognises regards considers considered views viewed sees fears feared expects "
    "expected plans planned intends intended views hailed welcomed dismissed dismisses protested declared "
    "declares maintains maintained argues argued pushes pushed presses pressed promptly reiterated ordered lodged "
    "escalates escalated drew draws acted acts recalled recalls".split()
)
# Before what a government does or feels ("Minsk has denied"), and what a town is ("Minsk is 30 km away").
AUXILIARIES: Final = frozenset(
    "has have had is was are were would will could might may should must did does do".split()
)
# What governments are, after a form of "be".
MOODS: Final = frozenset(
    "furious angry wary keen willing unwilling ready unlikely likely eager reluctant adamant determined confident "
    "concerned alarmed worried convinced opposed committed silent preparing seeking trying planning pressing pushing "
    "considering threatening demanding accusing blaming urging calling sending offering negotiating hoping insisting "
    "refusing supporting backing arming funding weighing waging bluffing lying playing betting looking".split()
)
# Where these stand before "with" or "between", capitals are their governments: "talks between Delhi and Islamabad".
DEALINGS: Final = frozenset(
    "relations talks ties deal deals agreement agreements treaty pact war tension tensions dispute disputes rift "
    "row feud alliance negotiations dialogue diplomacy cooperation truce ceasefire peace rivalry standoff spat "
    "trust contacts partnership summit meeting negotiate negotiating negotiated allied aligned partner sided "
    "siding broke breaking".split()
)
# Words of grammar: with a capital they open a sentence, whatever hamlet is called so.
FUNCTION_WORDS: Final = frozenset(
    "i you he she it we they me him her us them my your his its our their who whom whose what which when where why how "
    "there here this that these those a an the and or but nor so yet if as of to in on at by for from with about into "
    "over under is are was were be been am do does did has have had will would can could shall should may might must "
    "not no yes all any both each few many more most none one other some such than then too very only just even still "
    "also now never ever once again after before while since until because though although".split()
)
# What a government has, after a possessive or a hyphen: "Moscow's invasion", "Minsk-backed".
GOVERNING: Final = frozenset(
    "government regime leadership invasion aggression policy policies foreign military ties relations allies ally "
    "alliance ambassador envoy stance position demands demand interests support war backing sanctions rulers "
    "intentions desire diplomacy diplomats ambitions influence nuclear economy strategy decision response offer "
    "proposal pressure partners backed led sponsored aligned allied friendly controlled brokered imposed funded "
    "close deepening".split()
)
# Before a capital these speak of its government: "talks with Brussels", "accused Minsk of", "turn to Beijing".
WITH_STATES: Final = frozenset(
    "against accuse accused accuses accusing blame blamed blames blaming urge urged pressed pressing warned called "
    "criticism of support sanction sanctioned offered criticised criticized condemned angered asked told".split()
)
