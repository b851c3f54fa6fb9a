"""Subjects that stand elsewhere: in the statement itself, in the last one, or after it."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from geo.claims.borders import code_of, read_border
from geo.claims.calling import fits
from geo.claims.claim import Referent
from geo.claims.clause import head_before, is_pointer
from geo.claims.nouns import is_participle
from geo.claims.objects import name_referent
from geo.claims.scene import Attached, Scene
from geo.claims.words import NAMES, Word, is_river

__all__ = ["called", "coordinated", "fronted", "gapped", "owner", "said"]

_POSSESSIVES: Final = ("its ", "their ")
_JOINTS: Final = frozenset({"AND", "OR", "BUT", "COMMA", "LOOSE", "HEDGE", "ROAD"})
_OPENERS: Final = frozenset({"BE", "ON", "IN", "AND", "BUT", "LOOSE", "HEDGE"})
_ASIDE: Final = 8  # words of "the state capital" between two statements of one subject
_FRONTED_REACH: Final = 8  # words after the comma in which a fronted statement finds its subject
_OWNER_REACH: Final = 9  # words back to the countries that share a border of some length
_SPOKEN_OF: Final = 5  # words from the comma to the subject, itself counted
_THING: Final = frozenset({"AN", "CAP", "WORD", "GENERIC", "DEMONYM", "DASH", "DIR"})
_JOINT_REACH: Final = 4  # words between two statements of one subject


def said(scene: Scene) -> Attached | None:
    """Take the subject that the statement names: "from Brest it is 6 km to the border"."""
    statement = scene.statement
    return Attached(statement, statement.subject, also=statement.also) if statement.subject else None


def owner(scene: Scene) -> Attached | None:
    """Take the last country before a length of border: "Latvia and Belarus share a 173-km border"."""
    if scene.statement.form != "length":
        return None
    statement, border = scene.statement, scene.statement.objects[0]
    before = scene.line.words[max(0, statement.begin - _OWNER_REACH) : statement.begin]
    countries = [k for k, w in enumerate(before) if w.kind == "COUNTRY"]
    owners = [name_referent(before[k]) for k in countries]
    own = [o for o, k in zip(owners, countries, strict=True) if k + 1 < len(before) and before[k + 1].kind == "POSS"]
    if (sharer := _sharer(scene)) is not None:
        owners = own = [sharer]
    own_country = _country_of_line(scene) or scene.country
    if own_country and (scene.kind(statement.begin - 1) == "THIS" or border.text.lower().startswith(_POSSESSIVES)):
        owners = own = [own_country]
    if not owners and (sharing := _sharing(scene)) is not None:
        owners = own = [sharing]
    codes = tuple(dict.fromkeys(c for o in owners[-2:] for c in o.sides if c not in border.sides))
    sides = (*codes, *border.sides)[-2:] if len(border.sides) < 2 else border.sides
    if not sides and scene.lands and any(w.low in {"two", "both"} for w in before):
        sides = scene.lands  # "The two countries share a border of about 390 km"
    subject = (own or owners)[-1] if owners else replace(border, sides=sides) if len(sides) == 2 else None
    territory = border.resolution is not None and len(sides) == 1  # "shares a 13-km border with the Gaza Strip"
    certain = len(sides) == 2 or (territory and subject is not None)
    return Attached(replace(statement, objects=(replace(border, sides=sides),)), subject, certain=certain)


def _country_of_line(scene: Scene) -> Referent | None:
    """Return Egypt of "Egypt shares a border with Gaza; its border with Libya is ..."."""
    last = scene.earlier[-1] if scene.earlier else None
    subject = last.subject if last and last.certain else None
    return subject if subject and subject.kind == "country" else None


def _sharer(scene: Scene) -> Referent | None:
    """Return the first side of the last border for "... 535 km with Ukraine and one of 418 km with Belarus"."""
    last = scene.earlier[-1] if scene.earlier else None
    if last is None or last.statement.form != "length" or last.subject is None or last.subject.kind != "country":
        return None
    between = scene.line.words[last.statement.end : scene.statement.begin]
    joined = bool(between) and between[0].kind in {"AND", "COMMA"} and len(between) <= _JOINT_REACH
    return last.subject if joined and not any(w.kind in {"COUNTRY", "THIS"} for w in between) else None


def _sharing(scene: Scene) -> Referent | None:
    """Return the country whose verb has the border as its object: "Finland, which joined in 2023, shares a ..."."""
    words, k = scene.line.words, scene.statement.begin - 1
    while k > 0 and words[k].kind in {"AN", "HEDGE", "THIS", "LOOSE"}:
        k -= 1
    head = head_before(scene.line, k) if k > 0 and words[k].kind == "WORD" else None
    return head.referent if head and head.referent.kind == "country" else None


def coordinated(scene: Scene) -> Attached | None:
    """Take the subject of the last statement where only "and", "or", "but is also" stand between."""
    if not scene.earlier:
        return None
    last = scene.earlier[-1]
    between = scene.line.words[last.statement.end : scene.statement.begin]
    kinds = [w.kind for w in between]
    joined = any(k in {"AND", "OR", "BUT"} for k in kinds)
    resolved = last.subject is not None and last.certain and last.subject.resolution is not None
    if resolved and not last.swapped and _is_apposed(between):
        return Attached(scene.statement, last.subject, also=last.also)
    if resolved and not kinds and last.statement.form in {"inside", "border_town", "near", "on"}:
        return Attached(scene.statement, last.subject, also=last.also)  # "in southern Belarus near ..."
    if len(kinds) > _JOINT_REACH or not kinds or not (joined or resolved) or last.swapped:
        return None
    if any(w.kind not in _JOINTS | {"BE", "PRONOUN"} and w.text != ";" for w in between):
        return None
    return Attached(scene.statement, last.subject, last.certain, also=last.also)


def _is_apposed(between: Sequence[Word]) -> bool:
    """Tell "86 miles from A, the state capital, and ..." from "86 miles from A, where B is, and ..."."""
    kinds = [w.kind for w in between]
    if not 0 < len(kinds) <= _ASIDE or kinds[0] != "COMMA" or "AND" not in kinds[-2:]:
        return False
    return not {"BE", "WHICH", "SAID", "STOP", "BUT", "PRONOUN"} & set(kinds) and not any(map(is_participle, between))


def fronted(scene: Scene) -> Attached | None:
    """Take the first name after a statement that opens its sentence: "5 km from the border, Brest ..."."""
    words = scene.line.words
    opens = all(w.kind in _OPENERS for w in words[: scene.left + 1]) or _is_participial(words[: scene.left + 1])
    if not opens or scene.statement.points_back:
        return None
    k = _fronted_end(scene)
    if k is None:
        return _thing(scene, scene.statement.end) if scene.kind(scene.statement.end) == "AN" else None
    k = _after_water(scene, k)
    following = words[k + 1 : k + 1 + _FRONTED_REACH]
    if is_pointer(following[:2]) and scene.settled:
        span = scene.line.span(k + 1, k + 3)
        pointer = Referent(scene.line.slice(k + 1, k + 3), *span, "place")
        return Attached(scene.statement, called(scene, pointer))
    for q, word in enumerate(following):
        if word.kind in {"COUNTRY", "REGION"} and following[0].kind == "IN":
            break  # "Fighting broke out 5 km from Brest, in southern Belarus"
        if word.kind in NAMES and not _is_part(scene, k + 1 + q):
            return Attached(scene.statement, name_referent(word), certain=_is_spoken_of(scene, following[: q + 1]))
        if word.kind in {"COMMA", "STOP", "SAID"}:
            break
    return _thing(scene, k + 1)


def _is_participial(words: Sequence[Word]) -> bool:
    """Tell "Nestled in the hills 5 km from ..." of what follows the comma."""
    opens = bool(words) and (words[0].kind == "LOOSE" or is_participle(words[0]))
    return opens and not {"COMMA", "BE", "STOP", "SAID", "PLACE"} & {w.kind for w in words}


def _is_spoken_of(scene: Scene, words: Sequence[Word]) -> bool:
    """Tell "..., the town of Brest" from a name too far off; in "in northern Syria, they left Raqqa" none is meant."""
    if scene.statement.form in {"inside", "between"}:
        return words[-1].kind == "PLACE" and all(w.kind in {"THE", "DEMONYM", "GENERIC", "OF"} for w in words[:-1])
    return len(words) <= _SPOKEN_OF


def _after_water(scene: Scene, k: int) -> int:
    """Return the comma after "5 km from Brest, on the Black Sea, ...", on which nothing is said."""
    comma = next((q for q in range(k + 1, k + _FRONTED_REACH) if scene.kind(q) == "COMMA"), None)
    inside = scene.line.words[k + 1 : comma] if comma else ()
    wet = bool(inside) and inside[0].kind in {"ON", "IN"} and (inside[-1].kind == "WATER" or is_river(inside[-1]))
    return comma if comma and wet else k


def _thing(scene: Scene, begin: int) -> Attached | None:
    """Take a thing without a place after the comma: "5 km from Brest, a bridge was blown up"."""
    words, end = scene.line.words, begin
    kinds = _THING if scene.kind(begin) == "AN" else {"CAP", "DASH"}
    while end < len(words) and words[end].kind in kinds and not is_participle(words[end]):
        end += 1
    opens = scene.kind(begin) in {"AN", "CAP"} and end > begin + (scene.kind(begin) == "AN")
    if not opens or scene.statement.quantity is None:
        return None
    return Attached(scene.statement, Referent(scene.line.slice(begin, end), *scene.line.span(begin, end), "place"))


def _fronted_end(scene: Scene) -> int | None:
    """Return the comma or verb after a fronted statement: "Located 5 km from X on the river, the city ..."."""
    end = scene.statement.end
    for k in range(end, end + _FRONTED_REACH):
        if scene.kind(k) == "COMMA" or (scene.kind(k) == "BE" and k == end):
            return k
        if scene.kind(k) in {"BE", "STOP", "AND", "BUT", "WHICH", ""}:
            return None
    return None


def called(scene: Scene, pointer: Referent) -> Referent | None:
    """Return the place that words such as "the city" and "the Rwandan town" point back to: no county is "the city"."""
    country = _country_in(scene, pointer)
    of_it = [n for n in scene.named if country and _country(n) == country]
    known = scene.settled if country in {None, _country(scene.settled)} else next(iter(of_it), None)
    known = known or _only_before(scene, pointer)
    if "capital" in pointer.text.lower() and not _is_capital(known):
        known = next(filter(_is_capital, scene.named), None)
    words = pointer.text.lower().split()
    return known if fits(known, words) else next((n for n in scene.named if fits(n, words)), None)


def _only_before(scene: Scene, pointer: Referent) -> Referent | None:
    """Return the one place of the line before "her city": "the mayor of Lida said that her city is ..."."""
    names = [w for w in scene.line.words if w.kind == "PLACE" and w.end < pointer.start]
    return name_referent(names[0]) if len(names) == 1 else None


def _is_capital(referent: Referent | None) -> bool:
    place = referent.resolution.place if referent and referent.resolution else None
    return place is not None and place.feature_code in {"P.PPLC", "P.PPLA"}


def _country_in(scene: Scene, pointer: Referent) -> str | None:
    """Return the country of "the Rwandan town" and of "Rwanda's second city"."""
    words = (w for w in scene.line.words if pointer.start <= w.start < pointer.end and w.kind in {"DEMONYM", "COUNTRY"})
    return next((code for w in words if (code := code_of(w))), None)


def _country(referent: Referent | None) -> str | None:
    place = referent.resolution.place if referent and referent.resolution else None
    return place.country if place else None


def gapped(scene: Scene) -> Attached | None:
    """Take Y of "X is 200 km to the west, Y only 135 km to the east", whose verb is left out."""
    last = scene.earlier[-1] if scene.earlier else None
    k, statement = scene.left, scene.statement
    if last is not None and (beside := _beside_border(scene, last)):
        return beside
    if last is None or not last.certain or statement.quantity is None or scene.kind(k) not in NAMES:
        return None
    opens = scene.kind(k - 1) in {"COMMA", "AND", "STOP"} or scene.line.words[k - 1].low in {"while", "whereas"}
    told = any(w.kind == "BE" for w in scene.line.words[: last.statement.begin])
    if not opens or not told or k - 1 < last.statement.end or last.statement.quantity is None:
        return None
    return Attached(statement, name_referent(scene.line.words[k]))


def _beside_border(scene: Scene, last: Attached) -> Attached | None:
    """Read "the Greek border is 7 km west of the city, the Bulgarian one 20 km away", whose verb is left out."""
    one = read_border(scene.line, scene.left - 2) if scene.left > 1 and last.swapped else None
    if one is None or one.end != scene.left + 1 or not scene.statement.points_back or last.subject is None:
        return None
    statement = replace(scene.statement, objects=one.referents, points_back=False, direction_deg=None)
    return Attached(statement, last.subject, last.certain, swapped=True)


def _is_part(scene: Scene, k: int) -> bool:
    return scene.kind(k + 1) in {"POSS", "CAP", "GENERIC"}
