"""The words that speak of space, as data: a phrase, the kind of word it is, and what it means.

A phrase is written in lower case as geo.text.tokens cuts it. To teach howfar a phrase, add it here; the grammar of
geo/claims names kinds only. Longer phrases win over shorter ones.
"""

from collections.abc import Iterator
from types import MappingProxyType
from typing import Final, NamedTuple

from geo.text.tokens import tokenize
from geo.text.vocabulary import RESOLVABLE_HEADS

__all__ = ["PHRASES", "Phrase"]


class Phrase(NamedTuple):
    """A phrase of the lexicon: its words in lower case, the kind of word it counts as, its meaning."""

    words: tuple[str, ...]
    kind: str
    value: object


_TABLE: Final[tuple[tuple[str, object, str], ...]] = (
    ("UNIT", "kilometre", "km|kms|kilometre|kilometer|kilometres|kilometers|klick|klicks|km.|kms."),
    ("UNIT", "mile", "mile|miles|mi|mi.|statute miles|air miles"),
    ("UNIT", "metre", "m|metre|meter|metres|meters"),
    ("UNIT", "yard", "yard|yards|yd|yds|yd.|yds."),
    ("UNIT", "foot", "foot|feet|ft|ft."),
    ("UNIT", "league", "league|leagues"),
    ("UNIT", "verst", "verst|versts"),
    ("UNIT", "li", "li"),
    ("UNIT", "nautical mile", "nautical mile|nautical miles|nmi|nmi.|sea miles"),
    ("ROADUNIT", "mile", "road miles"),
    ("TIME", None, "hour|hours|minute|minutes|min|mins|day|days|hrs"),
    ("JOURNEY", None, """
        drive | ride | walk | hike | journey | march | trip | flight | trek | sail | ferry ride | boat ride |
        bus ride | train ride | car ride | stroll | bike ride | cab ride"""),
    ("HEDGE", "about", """
        about | some | roughly | around | approximately | approx. | approx | circa | ca. | ca | c. |
        an estimated | estimated | more or less | something like | in the region of | in the order of |
        on the order of | just about | barely | scarcely | hardly | in the neighborhood of |
        in the neighbourhood of | ~ | ≈ | reportedly | around about | or about | maybe | perhaps"""),
    ("CLOSE", "about", "close to"),
    ("HEDGE", "precise", "exactly|precisely"),
    ("HEDGE", "exact", """
        just | only | a mere | mere | merely | fully | directly | a full |
        a scant | a short | a bare | a paltry | a measly"""),
    ("HEDGE", "below", "almost|nearly|very nearly|approaching|not quite"),
    ("HEDGE", "just_below", """
        just under | a little under | a little less than | slightly less than | slightly under |
        just less than | a bit under | a touch under | shy of | just shy of | a bit less than | just below |
        just inside"""),
    ("HEDGE", "above", """
        just over | a little over | slightly more than | a little more than | just more than | slightly over |
        a bit more than | a bit over | just above | only just over"""),
    ("HEDGE", "less_than", """
        less than | fewer than | under | no more than | not more than | at most | below | well under |
        no further than | no farther than | closer than | nearer than | not even | much less than | far less than"""),
    ("HEDGE", "more_than", """
        more than | over | at least | no less than | not less than | no fewer than | upwards of |
        in excess of | well over | farther than | further than | greater than | upward of | much more than |
        far more than"""),
    ("HEDGE", "up_to", "up to|as much as|as far as|as many as"),
    ("HEDGE", "within", "within|inside of|to within"),
    ("ORSO", "about", "or so|or thereabouts|give or take|odd|plus or minus"),
    ("ORSO", "more_than", "or more"),
    ("ORSO", "less_than", "or less|or under"),
    ("LOOSE", None, """
        another | a further | possibly | a distance of | as little as | as close as | even | situated |
        located | lying | a good | an additional | sited | nestled | positioned | now | still | itself |
        today | probably | also | currently | actually | at a distance of | at a point | set | perched |
        tucked | based | found | centered | centred | at a site | at a spot | again | already |
        sandwiched | wedged | squeezed | hemmed in | proper | sprawled | strung out"""),
    ("VAGUE", (1.5, 3.5), "a couple of|a couple|couple of|a couple more|a couple dozen"),
    ("VAGUE", (2.0, 9.0), "a few|few|a handful of|a few more|just a few|only a few|a mere few|some few"),
    ("VAGUE", (3.0, 10.0), "several"),
    ("VAGUE", (24.0, 99.0), "dozens of|tens of|dozens|scores of"),
    ("VAGUE", (200.0, 999.0), "hundreds of"),
    ("VAGUE", (2000.0, 9999.0), "thousands of"),
    ("FRACTION", 0.5, "half a|half of a|one-half|half an|one half|half|a half"),
    ("FRACTION", 0.25, """
        a quarter | quarter of a | a quarter of a | one-quarter | one quarter | quarter | a quarter of an |
        one-fourth"""),
    ("FRACTION", 0.75, """
        three-quarters of a | three quarters of a | three-quarters | three-fourths | three quarters |
        three-fourths of a | three-quarter"""),
    ("FRACTION", 1 / 3, "a third of a|one-third|one-third of a|a third"),
    ("FRACTION", 2 / 3, "two-thirds of a|two-thirds"),
    ("ANDHALF", 0.5, "and a half|and one-half|and one half"),
    ("ANDHALF", 0.25, "and a quarter"),
    ("ANDHALF", 0.75, "and three-quarters|and three quarters"),
    ("OF", None, "of"),
    ("FROM", None, """
        from | off | outside | outside of | away from | out of | distant from | out from | off of |
        apart from | short of | removed from"""),
    ("TO", None, "to"),
    ("AWAY", None, """
        away | distant | apart | out | far | far away | as the crow flies | in a straight line |
        straight-line | by air | overland | inland | upstream | downstream | upriver | downriver | offshore |
        beyond | removed | at its closest point | at its nearest point | at the closest point |
        from each other | from one another | away from each other | away from one another |
        in distance | or so away | further | farther | uphill | back |
        in the other direction | in the opposite direction | at its closest | at their closest |
        at its nearest | at its narrowest"""),
    ("ROAD", None, """
        by road | via | by rail | by highway | by car | by train | road distance | by boat | by bus | by sea |
        by ferry | by river | on foot | driving distance | down the road | up the road | along the road |
        down the highway | up the highway | along the highway | by foot | by bike | by the road | by way of |
        up the coast | down the coast | along the coast"""),
    ("DUE", None, "due|straight|immediately|slightly|generally|mostly|almost due|just due|almost directly"),
    ("INSIDE", None, "inside|into|deep inside|deep into|within the borders of|across"),
    ("NEAR", None, """
        near | not far from | in the vicinity of | near to | close by | a stone's throw from |
        within sight of | in sight of | within walking distance of | a short distance from |
        a short drive from | next to | very close to | a short walk from | just outside | adjacent to |
        hard by | a stone's throw away from | right next to | right beside | a short hop from |
        within striking distance of |
        very near | so close to | too close to | a short distance away from | close by to |
        in close proximity to | in proximity to | within easy reach of | just across from |
        a stone's throw of | within a stone's throw of | a short way from | not far off |
        not too far from | not very far from | hard against | right against | close against | hard up against |
        opposite | directly opposite | just opposite | across the border from | just across the border from |
        across the river from | across the frontier from | right across the border from | within earshot of"""),
    ("ON", None, """
        on | along | directly on | right on | astride | straddling | straddles | straddle | directly along |
        right along | at | right at | just on | up against | hugs | hug | hugging | touches | touch"""),
    ("BETWEEN", None, "between|in between"),
    ("HALFWAY", None, """
        halfway between | midway between | half way between | mid-way between | half-way between |
        roughly halfway between | about halfway between | equidistant between"""),
    ("BORDER", None, """
        border | frontier | boundary | that border | that frontier | border line | borderline |
        demarcation line | state line |
        dividing line | boundary line | provincial line | land border | line of demarcation"""),
    ("BORDERS", None, "borders|frontiers|boundaries"),
    ("ADJOINS", None, "bordering|abuts|adjoins|abutting|adjoining|borders on"),
    ("BORDERED", None, """
        is bordered by | are bordered by | is flanked by | shares a border with | share a border with |
        shares borders with | share borders with | shares its border with | has a border with |
        has borders with | shares a land border with | shares a common border with | shares land borders with |
        has a land border with | shares a frontier with | is surrounded by | is entirely surrounded by |
        is completely surrounded by | is enclosed by | is completely enclosed by | is encircled by |
        surrounded on all sides by | is almost surrounded by | is adjacent to | are adjacent to"""),
    ("SHARED", None, "share a border|share a land border|share a common border|share a frontier"),
    ("SHARED", "not", "share no border|share no land border|share no common border|have no common border"),
    ("UNBORDERED", None, """
        has no border with | shares no border with | does not border | doesn't border |
        has no land border with | does not share a border with | doesn't share a border with |
        have no border with | did not border | do not border | has no common border with |
        shares no land border with | does not have a border with | does not share a land border with |
        doesn't share a frontier with | does not share a frontier with | doesn't have a border with |
        shares no frontier with | has no frontier with | borders neither | border neither"""),
    ("CLOSER", "closer", "closer to|nearer to|nearer|much closer to|much nearer to|far closer to"),
    ("CLOSER", "farther", """
        farther from | further from | farther away from | further away from | twice as far from |
        twice as far away from | three times as far from | two times as far from | four times as far from"""),
    ("CLOSER", "closer", "half as far from|twice as close to"),
    ("THAN", None, "than"),
    ("SAMEFAR", None, """
        as far from | as far away from | as close to | as near to | the same distance from | equidistant from |
        the same distance away from | equally far from | equally distant from | equidistant to |
        an equal distance from | equally close to | just as far from | just as close to"""),
    ("SAME", None, "the same distance|a similar distance|an equal distance"),
    *(
        ("MOST", degrees, f"{wind}ernmost|most {wind}erly|{wind}most|{wind}ern-most|farthest {wind}|furthest {wind}")
        for wind, degrees in (("north", 0.0), ("east", 90.0), ("south", 180.0), ("west", 270.0))
    ),
    ("BLOC", "EU", "eu|european union"),
    ("BLOC", "NATO", "nato"),
    ("BLOC", "Schengen", "schengen|schengen area|schengen zone"),
    ("COAST", None, "coast|coastline|shore|seashore|seaside|shoreline|seaboard|shores|waterfront|seafront"),
    ("SEA", None, "sea|ocean|open sea"),
    ("FRONT", None, """
        front line | frontline | front | line of contact | contact line | ceasefire line | line of control |
        front lines"""),
    ("BE", "finite", """
        is | are | was | were | lies | lie | lay | sits | sit | sat | stands | stand | stood | remains |
        being | be | been | 's located | faces | looks across | look across | overlooks | looks over |
        looks out | becomes | became | rises | nestles | situates"""),
    ("BE", "not", "isn't|aren't|wasn't|weren't|does not lie|do not lie|doesn't lie"),
    ("WHICH", None, "which|that|who"),
    ("NOT", None, "not|never|nowhere|n't|hardly ever|neither"),
    ("COUPLED", None, "both"),
    ("EXAMPLE", None, "such as|including|namely|among them|notably|for example"),
    ("THE", None, "the"),
    ("THIS", None, "this|that same|its|their|his|her|our"),
    ("AN", None, "a|an"),
    ("AND", None, "and|as well as|and also|&"),
    ("OR", None, "or|nor"),
    ("BUT", None, "but|while|whereas|although|though|because|when|where|after|before|as|if|since|until"),
    ("WITH", None, "with"),
    ("IN", None, "in|deep in|far up in"),
    ("BY", None, """
        by | according to | through | across from | for | against | toward | towards | beside | past |
        behind | upon | onto | unlike"""),
    ("PRONOUN", "it", "it|this one"),
    ("PRONOUN", "us", "us"),
    ("PRONOUN", "they", "they|he|she|we|i|you|we're|they're|you're|i'm"),
    ("THERE", None, "there|here"),
    ("CENTRE", None, """
        downtown | central | centre | center | heart | outskirts | edge | middle | suburbs | city centre |
        city center | town centre | town center | centre of | center of | downtown of | old town |
        city limits | central business district | cbd"""),
    ("CAPITAL", None, "capital|capital city"),
    ("SAID", None, """
        said | says | say | told | added | announced | reported | claimed | warned | insisted | stressed |
        noted | argued"""),
)  # fmt: skip
_GENERIC: Final = (
    "site area district region county farm island base camp airport mountain lake river location crash facility park "
    "property house home mine church cemetery complex prison hospital school plant station ranch barangay spot field "
    "hotel checkpoint crossing outpost hill forest bridge monastery castle compound beach garrison airfield airbase "
    "valley peak summit slopes volcano crater dam cave ruins refinery reactor factory point "
    "oasis enclave exclave islet junction stronghold bastion"
)


def _phrases() -> Iterator[Phrase]:
    for kind, value, alternatives in _TABLE:
        for phrase in alternatives.split("|"):
            yield Phrase(tuple(t.text for t in tokenize(phrase)), kind, value)
    for noun in (*sorted(RESOLVABLE_HEADS - {"capital"}), *_GENERIC.split()):
        yield Phrase((noun,), "GENERIC", noun)


def _by_first_word() -> dict[str, tuple[Phrase, ...]]:
    table: dict[str, list[Phrase]] = {}
    for phrase in _phrases():
        table.setdefault(phrase.words[0], []).append(phrase)
    return {first: tuple(sorted(found, key=lambda p: -len(p.words))) for first, found in table.items()}


PHRASES: Final = MappingProxyType(_by_first_word())
