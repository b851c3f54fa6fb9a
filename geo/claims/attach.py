"""Who is meant: ordered rules that give a statement its subject, or say that nobody could be found."""

from collections.abc import Callable
from typing import Final

from geo.claims.apposed import by_noun
from geo.claims.claim import Referent
from geo.claims.clause import Head, copula_before, head_before
from geo.claims.context import Context
from geo.claims.elsewhere import coordinated, fronted, gapped, owner, said
from geo.claims.heads import by_head, is_country
from geo.claims.nouns import is_participle, name_before, thing_before
from geo.claims.objects import name_referent
from geo.claims.pattern import Pattern, pattern
from geo.claims.scene import Attached, Scene
from geo.claims.statement import Statement
from geo.claims.swap import border_before, inverted, running_border
from geo.claims.words import NAMES, Line, is_river
from geo.text.vocabulary import LIGHT_VERBS, TITLE_NOUNS

__all__ = ["attach"]

_ADVERBS: Final = frozenset({"HEDGE", "CLOSE", "LOOSE", "NOT", "AWAY", "DUE"})
_BEFORE_APPOSITION: Final = frozenset({"COMMA", "OPEN", "DASH"})
_BARE_FORMS: Final = frozenset({"on", "near", "inside"})  # statements without a length

_FINITE: Final = frozenset(
    {"BORDER", "BORDERS", "BORDERED", "UNBORDERED", "WORD"}
)  # "borders", "has no border with", "shares"
_STAGED: Final = frozenset({"held", "played", "staged", "fought", "performed"})
_EVENT: Final = 4  # words of an event before its verb
_TAIL: Final = 4  # words after a statement that is a sentence without a verb
_WHERE: Final[Pattern] = pattern(  # "In Guiana, ...", "A: In the South Australian outback, ..."
    """(?: (?: WORD | CAP | AN ) STOP )?
    (?: IN (?: THE | CAP | DEMONYM | WORD | DIR | COUNTRY | REGION | GENERIC ){1,5} COMMA )?"""
)
_HUGS: Final = frozenset({"hugs", "hug", "straddles", "straddle", "touches", "touch"})
_SINGULAR: Final = frozenset({"is", "was", "lies", "sits", "stands"})

Rule = Callable[[Scene], Attached | None]


def attach(line: Line, statement: Statement, *, earlier: tuple[Attached, ...], context: Context) -> Attached:
    """Return a statement with its subject by the first rule that applies."""
    left = statement.begin - 1
    while left >= 0 and (line.words[left].kind in _ADVERBS or line.words[left].low == "at"):
        left -= 1
    if left > 1 and [w.kind for w in line.words[left - 2 : left + 1]] == ["NOT", "NUM", "BUT"]:
        left -= 3  # "Agra is not 180 but 50 km from ..."
    spoken = (context.topic, context.settled, context.country, context.centre, context.named, context.lands)
    scene = Scene(line, statement, left, earlier, *spoken)
    return next(found for rule in _RULES if (found := rule(scene)))


def _fragment(scene: Scene) -> Attached | None:
    """Take the place spoken of for a sentence without a verb: "In Guiana, about 45 km north of Cayenne."."""
    words, statement = scene.line.words, scene.statement
    after = words[statement.end :]
    where = _WHERE.fullmatch(scene.line.signs, 0, scene.left + 1)
    bare = statement.quantity is not None and not statement.points_back and statement.form == "from"
    if scene.settled is None or scene.earlier or not where or not bare or words[0].text[:1].islower():
        return None
    told = len(after) > _TAIL or any(w.kind not in {"COMMA", "SIGN", "AWAY", "ROAD", "STOP", "REGION"} for w in after)
    return None if told else Attached(statement, scene.settled)


def _copular(scene: Scene) -> Attached | None:
    """Take the subject of the verb right before: "Brest is 6 km from ...", "which lies 6 km from ..."."""
    k = scene.left
    if scene.kind(k) == "WORD" and scene.kind(k - 1) == "BE":
        k -= 1  # "was built 5 km from"
    if scene.kind(k) != "BE":
        return running_border(scene)
    while scene.kind(k - 1) in {"BE", "LOOSE", "NOT", "AWAY"}:
        k -= 1
    if scene.kind(k - 1) == "WHICH":
        return _relative(scene, k - 1)
    return by_head(scene, head_before(scene.line, k))


def _relative(scene: Scene, k: int) -> Attached | None:
    """Take what "which" stands for: "Brest, which lies ...", "a city that lies ..."."""
    before = k - 1 if scene.kind(k - 1) in _BEFORE_APPOSITION else k
    before = before - 1 if before < k else k - 1
    name = name_before(scene.line, before)
    if name:
        return Attached(scene.statement, name)
    head = head_before(scene.line, before + 1)  # "The city of two million, which lies on the border"
    beside = head is not None and head.kind == "pointer" and head.referent.end == scene.line.words[before].end
    return by_head(scene, head) if beside else by_noun(scene, before)


def _told_by_verb(scene: Scene) -> Attached | None:
    """Take the subject of a statement that is a verb itself: "Laos, landlocked, borders Thailand"."""
    verb = scene.line.words[scene.statement.begin]
    hugs = scene.statement.form == "on" and verb.low in _HUGS
    if not hugs and (scene.statement.form != "borders" or verb.kind not in _FINITE):
        return None
    if scene.kind(scene.left) == "WHICH":
        return _relative(scene, scene.left)
    head = head_before(scene.line, scene.statement.begin)
    return by_head(scene, head) if head and head.kind in {"name", "pointer"} else None


def _of_the_country(scene: Scene) -> Attached | None:
    """Take the country spoken of for "neighbouring Kenya"; nobody where it names it itself or none is."""
    if scene.statement.form != "neighbours":
        return None
    own, named = scene.country, {o.sides for o in scene.statement.objects}
    known = own is not None and own.sides not in named
    return Attached(scene.statement, own if known else None, certain=known)


def _clause_head(scene: Scene) -> Attached | None:
    """Take the subject of a verb of place earlier in the clause, whatever names stand between."""
    if _is_aside(scene):
        return None
    verb = copula_before(scene.line, scene.left + 1)
    if verb is not None and scene.statement.form in _BARE_FORMS and not _is_predicate(scene, verb):
        return None
    head = head_before(scene.line, verb) if verb else None
    if head is None or head.kind == "border" or is_country(head):
        return None
    if head.kind == "unnamed" and not (verb and _is_name_of_place(scene, verb, head)):
        return None
    return by_head(scene, head)


def _is_name_of_place(scene: Scene, verb: int, head: Head) -> bool:
    """Tell a name nobody knows, "Xyz is a village in Y, 5 km from ...", from "The drill is in Y, 5 km from ..."."""
    opens = head.referent.start == scene.line.words[0].start and head.referent.text[:1].isupper()
    if not opens or scene.kind(0) not in {"WORD", "CAP", "PLACE"} or scene.line.words[verb].low not in _SINGULAR:
        return False
    if scene.kind(verb + 1) == "WORD" and not is_participle(scene.line.words[verb + 1]):
        return False  # "Snow is rare in Brest, 6 km from ..."
    return scene.kind(verb + 1) != "AN" or any(w.low in TITLE_NOUNS for w in scene.line.words[verb + 2 : verb + 7])


def _is_aside(scene: Scene) -> bool:
    """Tell "between A, 6 miles to the west, and B": said of A, seen from the place spoken of."""
    named = scene.kind(scene.left) in _BEFORE_APPOSITION and scene.kind(scene.left - 1) in NAMES
    return named and scene.statement.form == "elliptic" and scene.statement.direction_deg is not None


def _is_predicate(scene: Scene, verb: int) -> bool:
    """Tell "is a town in Belarus near ..." and "is close, near ..." from "is sending men to Brest near ..."."""
    between = scene.line.words[verb + 1 : scene.statement.begin]
    kinds = [w.kind for w in between]
    names = [k for k, word in enumerate(between) if word.kind in NAMES and not is_river(word)]
    if "WHICH" in kinds or scene.statement.form == "inside":
        return False
    return not names or bool({"GENERIC", "CAPITAL"} & set(kinds[: names[0]]))


def _apposition(scene: Scene) -> Attached | None:
    """Take the name right before: "Brest, 6 km from ...", "Brest, Belarus (6 km from ..."."""
    k = scene.left
    if scene.kind(k) in _BEFORE_APPOSITION or (scene.kind(k) == "STOP" and scene.line.words[k].text == ":"):
        k -= 1
        k -= scene.kind(k) == "LOOSE"  # "Brest itself, 6 km from ..."
        if scene.kind(k) in {"SHUT"}:
            k = _bracket_start(scene.line, k) - 1
        name = name_before(scene.line, k, floor=scene.earlier[-1].statement.end if scene.earlier else 0)
        if name is None and scene.statement.form == "inside" and scene.kind(k) == "PLACE":
            name = name_referent(scene.line.words[k])  # "5 km south of Brest, in ..."
        if name:
            return _unresolved(scene) if _is_where(scene, k, name) else Attached(scene.statement, name)
        if scene.statement.form == "from" and (turned := border_before(scene, k)):
            return turned
    elif scene.statement.form == "inside" and scene.kind(k) not in NAMES and (name := name_before(scene.line, k)):
        return Attached(scene.statement, name)  # "Brest region in ..."
    elif scene.kind(k) in NAMES:
        if scene.statement.form == "borders" or _is_said_of_name(scene):
            own = (
                name_referent(scene.line.words[k]) if scene.statement.form == "inside" and _is_town(scene, k) else None
            )
            return Attached(scene.statement, own or name_before(scene.line, k))
        return Attached(scene.statement, thing_before(scene.line, k), certain=False)
    return by_noun(scene, k)


def _held_there(scene: Scene) -> Attached | None:
    """Take the one place spoken of for an event: "The matches are played only 20 km from ...", "They take place ...".

    Several places spoken of leave open at which.
    """
    words, k = scene.line.words, scene.left
    takes = k > 0 and words[k].low == "place" and words[k - 1].low in LIGHT_VERBS
    held = k > 0 and words[k].low in _STAGED and scene.kind(k - 1) == "BE"
    verb = k - 1 if takes or held else 0
    if not verb or scene.settled is None or len(scene.named) != 1 or scene.earlier or verb > _EVENT:
        return None
    named = any(w.kind in NAMES for w in words[:verb])
    return None if named else Attached(scene.statement, scene.settled)


def _there(scene: Scene) -> Attached | None:
    """Take the place spoken of for "the state put it there, 120 km north of ..."."""
    is_there = scene.kind(scene.left) == "COMMA" and scene.kind(scene.left - 1) == "THERE"
    return Attached(scene.statement, scene.settled) if is_there and scene.settled else None


def _is_where(scene: Scene, k: int, name: Referent) -> bool:
    """Tell "a town in Orange County, 5 km from ..." and "on the coast of Texas, 5 km from ...": only where it is."""
    word = scene.line.words[k]
    if word.start != name.start or word.value.place is None or word.value.place.feature_code.startswith("P."):
        return False
    q = k - 1 - (scene.kind(k - 1) in {"THE", "DIR"})
    q -= scene.kind(q) == "THE"
    if scene.kind(q) == "OF" and scene.line.words[q - 1].low in TITLE_NOUNS:
        return False  # "the island of Yonaguni, 110 km off ..."
    return q >= 0 and (scene.kind(q) in {"COMMA", "OF", "IN"} or scene.line.words[q].low == "in")


def _is_said_of_name(scene: Scene) -> bool:
    """Tell "in Brest near ..." from "north of Brest near ..." and "Belarus near ..."."""
    k = scene.left
    if scene.statement.form not in _BARE_FORMS or scene.kind(k) not in {"PLACE", "REGION"}:
        return False
    named = name_before(scene.line, k) if scene.kind(k) == "REGION" and scene.statement.form != "inside" else None
    if is_river(scene.line.words[k]) or (named and named.start == scene.line.words[k].start):
        return False  # "the refinery on the Tigris near ...", "swans in Michigan near ...", not "Lida, Ohio near ..."
    k -= 1 + (scene.kind(k - 1) == "THE")
    known = scene.kind(k) != "OF" or scene.kind(k - 1) in {"GENERIC", "CAPITAL"}
    return known or scene.statement.form == "inside"  # "east of Brest in southern Belarus"


def _is_town(scene: Scene, k: int) -> bool:
    place = scene.line.words[k].value.place
    return place is not None and place.feature_code.startswith("P.")


def _bracket_start(line: Line, k: int) -> int:
    while k > 0 and line.words[k].kind != "OPEN":
        k -= 1
    return k


def _told_after(scene: Scene) -> Attached | None:
    """Take Uzhhorod of "They were arrested near the Slovak border, in Uzhhorod", where nothing before has a place."""
    end, words = scene.statement.end, scene.line.words
    after = [w.kind for w in words[end : end + 3]]
    ends = end + 3 >= len(words) or words[end + 3].kind in {"COMMA", "SIGN", "STOP"}
    if after != ["COMMA", "IN", "PLACE"] or not ends or any(w.kind in NAMES for w in words[: scene.statement.begin]):
        return None
    return (
        Attached(scene.statement, name_referent(words[end + 2])) if scene.statement.form in {"from", "near"} else None
    )


def _unresolved(scene: Scene) -> Attached:
    """Take the words before it, without a place: never the nearest name."""
    k = scene.left if scene.kind(scene.left) not in _BEFORE_APPOSITION else scene.left - 1
    verb = next((q for q in range(k, max(-1, k - 12), -1) if scene.kind(q) == "BE"), None)
    head = head_before(scene.line, verb) if verb else None
    if head and head.referent and head.kind == "unnamed":
        return Attached(scene.statement, head.referent, certain=False)
    if k < 0:
        return Attached(scene.statement, None, certain=False)
    return Attached(scene.statement, thing_before(scene.line, k), certain=False)


_RULES: Final[tuple[Rule, ...]] = (
    said,
    owner,
    gapped,
    coordinated,
    _of_the_country,
    inverted,
    fronted,
    _fragment,
    _told_by_verb,
    _held_there,
    _told_after,
    _copular,
    _there,
    _clause_head,
    _apposition,
    _unresolved,
)
