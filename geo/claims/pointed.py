"""What statements that point back are measured from: "12 miles away", "to its north", "of it", "between the two"."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from geo.claims.calling import fits
from geo.claims.capitals import to_capital, with_capitals
from geo.claims.claim import Referent
from geo.claims.clause import dateline_end, head_before
from geo.claims.context import Context, same_place
from geo.claims.objects import name_referent
from geo.claims.scene import Attached
from geo.claims.statement import Statement
from geo.claims.voice import in_quotes
from geo.claims.words import NAMES, Line, Word
from geo.places.gazetteer import Gazetteer

__all__ = ["complete"]

_OVER: Final = 3  # words of "across the river"


def complete(
    context: Context, line: Line, found: Attached, earlier: Sequence[Attached], gazetteer: Gazetteer
) -> Attached:
    """Give a statement that points back its object: the name before the comma, else the topic."""
    statement = found.statement
    if statement.form == "than":
        return with_capitals(found, gazetteer)
    if not statement.points_back or statement.objects:
        return found
    if statement.form in _BY_FORM:
        return _BY_FORM[statement.form](context, line, found, earlier)
    if line.words[statement.end - 1].kind == "CAPITAL":
        return to_capital(found, line.words[statement.end - 1], gazetteer)
    return _to_pointed(context, line, found, earlier)


def _to_pointed(context: Context, line: Line, found: Attached, earlier: Sequence[Attached]) -> Attached:
    """Give "it", "the town", "there" as the object, and "here", whose speaker may be known."""
    statement = found.statement
    last = line.words[statement.end - 1]
    spoken = last.low == "us" or (last.low == "here" and in_quotes(line, statement.begin))
    pointed = None if spoken else _last_place(line, found, earlier) or _pointed_to(context, line, found)
    if pointed is not None:
        return _from_centre(context, found, earlier, pointed)
    if last.low not in {"here", "us"}:
        return replace(found, certain=False)
    spot = Referent(last.text, last.start, last.end, "place")
    return replace(found, statement=replace(statement, objects=(spot,), points_back=False))


def _of_pair(context: Context, _line: Line, found: Attached, earlier: Sequence[Attached]) -> Attached:
    """Give "between the two" and "between them" the places of the last statement of two."""
    pair = context.pair_after(earlier)
    if pair is None or any(same_place(found.subject, end) for end in pair):
        return replace(found, certain=False)
    first, second = pair
    both = replace(first, text=f"{first.text} and {second.text}", other=second)
    return replace(found, statement=replace(found.statement, objects=(both,)))


def _pointed_to(context: Context, line: Line, found: Attached) -> Referent | None:
    """Return what "there" and "the town" mean: the settled place, unless that is the subject itself."""
    words = [w.low for w in line.words[found.statement.begin : found.statement.end]]
    if "same" in words and context.pair and fits(context.pair[1], words):
        return context.pair[1]  # "86 km east of the same city", from which the last was measured
    for known in (context.centre, context.settled, *context.named):
        if known and fits(known, words) and not (found.subject and found.subject.resolution == known.resolution):
            return known
    if dateline_end(line):
        return name_referent(line.words[0])
    return _only_other(line, found.statement.begin, found.subject)


def _elliptic(context: Context, line: Line, found: Attached, earlier: Sequence[Attached]) -> Attached:
    return _ending_in(context, line, found, earlier) or _unless_there(line, _left_out(context, line, found, earlier))


def _left_out(context: Context, line: Line, found: Attached, earlier: Sequence[Attached]) -> Attached:
    """Read "X faces Y, 5 km away": Y is the object, X the subject."""
    last = earlier[-1] if earlier else None
    statement = found.statement
    joined = line.words[statement.begin - 1].kind == "AND"  # "on the border and 55 miles to the south-west"
    if last and last.statement.end == statement.begin - 1 and last.statement.objects and last.subject and not joined:
        if statement.direction_deg is not None:
            return _beyond(context, line, found, last)
        completed = replace(statement, objects=last.statement.objects[:1], points_back=False)
        return Attached(completed, last.subject, last.certain)
    gapped = bool(earlier) and found.certain and found.subject is not None and found.subject.resolution is not None
    if statement.direction_deg is not None or gapped or _is_predicate(line, statement):
        return _from_topic(context, line, found, earlier)
    k = statement.begin - 1
    while k > 0 and line.words[k].kind in {"COMMA", "OPEN", "DASH", "HEDGE", "LOOSE"}:
        k -= 1
    while k > _OVER and _is_across(line.words[k - 2 : k + 1]):
        k -= _OVER
    if k < statement.begin - 1 and line.words[k].kind in NAMES:
        return _from_names(context, line, found, k, earlier)
    return replace(found, certain=False)


def _beyond(context: Context, line: Line, found: Attached, last: Attached) -> Attached:
    """Read "X faces Y, 20 km to the south" and "crews from X at a barn near Y, 20 km to the south": Y lies there."""
    subject = last.statement.objects[0]
    names = [name_referent(w) for w in line.words[: found.statement.begin] if w.kind == "PLACE"]
    others = [n for n in names if not same_place(n, subject)]
    placed = last.subject if last.subject and last.subject.resolution else None
    centre = placed or (others[0] if len(others) == 1 else context.centre)
    if centre is None or subject.resolution is None or same_place(centre, subject):
        return replace(found, certain=False)
    return _from_centre(context, Attached(found.statement, subject, last.certain or placed is None), (), centre)


def _in_country(context: Context, line: Line, found: Attached, _earlier: Sequence[Attached]) -> Attached:
    """Give "the northern city of X" the country that the sentence names, or the one spoken of, if X lies there."""
    place = found.subject.resolution.place if found.subject and found.subject.resolution else None
    named = [name_referent(w) for w in line.words if w.kind in {"COUNTRY", "DEMONYM"}]
    if place is None or place.feature_code == "A.PCLI":
        return found
    countries = [c for c in (*named, context.country) if c and c.sides == (place.country,)]
    statement = replace(found.statement, objects=tuple(countries[:1]), points_back=False)
    return replace(found, statement=statement)


def _from_topic(context: Context, line: Line, found: Attached, earlier: Sequence[Attached]) -> Attached:
    """Read "X, 33 km to the north": of the place spoken of."""
    subject = found.subject
    last = earlier[-1].statement if earlier else None
    if last and last.form == "from" and last.objects and not _points_to(line, found.statement):
        other = found.subject and found.subject.resolution and found.subject != earlier[-1].subject
        if other and last.objects[0].kind == "place":
            return replace(found, statement=replace(found.statement, objects=last.objects[:1], points_back=False))
    opens = line.words[0].kind == "PLACE" and line.words[1].kind not in {"CAP", "GENERIC"}  # "Kent Road leads to"
    first = line.words[0] if opens and not earlier else None
    topic = name_referent(first) if first and (not subject or first.start != subject.start) else None
    topic = topic or context.centre_after([a for a in earlier if not same_place(a.subject, subject)])
    topic = topic or _only_other(line, found.statement.begin, subject)
    if subject is None or topic is None or subject.resolution is None or subject.text == topic.text:
        return replace(found, certain=False)
    return _from_centre(context, found, earlier, topic)


def _from_centre(context: Context, found: Attached, earlier: Sequence[Attached], centre: Referent) -> Attached:
    """Measure from a centre, and keep what else the passage may be about: the last two places, the town named last."""
    offered = (*(context.pair_after(earlier) or ()), context.settled, *context.named[:1])
    known = [centre, found.subject]
    for other in offered:
        if other and other.resolution and not any(same_place(other, k) for k in known):
            known.append(other)
    statement = replace(found.statement, objects=(centre,), points_back=False)
    return replace(found, statement=statement, around=True, centres=tuple(k for k in known[2:] if k))


def _from_names(context: Context, line: Line, found: Attached, k: int, earlier: Sequence[Attached]) -> Attached:
    """Read "X faces Y, 5 km away" and "they came to X from Y, 5 km away": how far apart two places lie."""
    other = line.words[k]
    first = next(w for w in line.words if w.kind in NAMES)
    verb = next((q for q in range(k) if line.words[q].kind == "BE"), None)
    head = head_before(line, verb) if verb else None
    pointed = first is other or (head is not None and head.kind == "pointer")
    subject = context.centre_after(earlier) if pointed else name_referent(first)
    alone = sum(w.kind in NAMES for w in line.words[:k]) == 1
    statement = replace(found.statement, objects=(name_referent(other),), points_back=False)
    certain = subject is not None and (verb is not None or pointed or alone)
    return Attached(statement, subject, certain=certain and not same_place(subject, name_referent(other)))


def _is_predicate(line: Line, statement: Statement) -> bool:
    """Tell "Y is 30 km away" from "X faces Y, 30 km away"."""
    k = statement.begin - 1
    while k > 0 and line.words[k].kind in {"HEDGE", "LOOSE", "CLOSE"}:
        k -= 1
    return k > 0 and line.words[k].kind == "BE" and line.words[k].low not in {"faces", "overlooks"}


def _only_other(line: Line, stop: int, subject: Referent | None) -> Referent | None:
    """Return the one place the sentence names besides its subject: "A lies across the lake from B, 5 km from it"."""
    names = [name_referent(w) for w in line.words[:stop] if w.kind == "PLACE"]
    others = [n for n in names if subject is None or n.text != subject.text]
    return others[0] if len(others) == 1 and subject is not None and subject.resolution else None


def _is_across(words: Sequence[Word]) -> bool:
    """Tell "across the river", which stands between a name and how far away it is."""
    kinds = [w.kind for w in words]
    return kinds[:2] in (["INSIDE", "THE"], ["BY", "THE"], ["ON", "THE"]) and kinds[2] in {"GENERIC", "WORD", "SEA"}


def _points_to(line: Line, statement: Statement) -> bool:
    """Tell "100 km to the south", of the place spoken of, from "A, 30 km west of B, and C, 40 km west"."""
    return any(w.kind in {"TO", "AWAY"} for w in line.words[statement.begin : statement.end])


def _ending_in(context: Context, line: Line, found: Attached, earlier: Sequence[Attached]) -> Attached | None:
    """Read "the car was left 70 km away in Y": Y is that far from the centre, or from the one other place named."""
    end = found.statement.end
    if found.statement.direction_deg is not None or [w.kind for w in line.words[end : end + 2]] != ["IN", "PLACE"]:
        return None
    subject = name_referent(line.words[end + 1])
    names = [name_referent(w) for w in line.words[: found.statement.begin] if w.kind == "PLACE"]
    centre = names[0] if len(names) == 1 else context.centre_after(earlier) if not names else None
    if centre is None or same_place(centre, subject):
        return None
    return _from_centre(context, Attached(found.statement, subject), earlier, centre)


def _unless_there(line: Line, found: Attached) -> Attached:
    """Doubt "X is 6 miles west in Fremont", which says where X is and leaves open from where."""
    after = line.words[found.statement.end : found.statement.end + 2]
    there = [w.kind for w in after] in (["IN", "PLACE"], ["IN", "REGION"])
    return replace(found, certain=False) if there else found


def _last_place(line: Line, found: Attached, earlier: Sequence[Attached]) -> Referent | None:
    """Return what "it", "the city" is for another subject: "A, 70 km north of B, and C, 20 km east of it"."""
    last = earlier[-1] if earlier else None
    if last is None or found.subject is None or last.subject == found.subject or not last.statement.objects:
        return None
    is_it = line.words[found.statement.end - 1].kind == "PRONOUN"
    pointed = last.statement.objects[0]
    known = pointed.kind == "place" or (pointed.kind == "border" and is_it and last.statement.quantity is not None)
    return pointed if known and pointed.text != found.subject.text else None


def _apart(context: Context, _line: Line, found: Attached, earlier: Sequence[Attached]) -> Attached:
    pair = context.pair_after(earlier) or context.two
    if pair is None:
        return replace(found, certain=False)
    statement = replace(found.statement, objects=(pair[1],), points_back=False)
    return Attached(statement, pair[0])


_BY_FORM: Final = {"apart": _apart, "elliptic": _elliptic, "inside": _in_country, "between": _of_pair}
