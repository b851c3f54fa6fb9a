"""From an article with its resolved mentions to what it claims about space."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

from geo.claims.attach import attach
from geo.claims.claim import Claim, Referent
from geo.claims.compass import COMPASS
from geo.claims.context import Context
from geo.claims.demonyms import with_demonyms
from geo.claims.grammar import read_statements
from geo.claims.implied import implied_sides
from geo.claims.objects import name_referent
from geo.claims.pointed import complete
from geo.claims.scene import Attached
from geo.claims.voice import is_negated, speaker_of
from geo.claims.words import Line, type_words
from geo.places.gazetteer import Gazetteer
from geo.places.resolve import Resolution
from geo.text.article import Article
from geo.text.lexicon import PHRASES
from geo.text.tokens import Token, sentences

__all__ = ["extract"]

_LONGEST: Final = 400  # tokens read at once: what is longer is no sentence
_ANCHOR_KINDS: Final = frozenset(
    {
        "UNIT",
        "ROADUNIT",
        "NEAR",
        "CLOSE",
        "BORDER",
        "BORDERS",
        "HALFWAY",
        "ADJOINS",
        "BORDERED",
        "UNBORDERED",
        "SHARED",
        "BETWEEN",
        "JOURNEY",
        "CLOSER",
        "SAMEFAR",
        "MOST",
    }
)
# One word a phrase, its longest, is enough to look at a sentence more closely.
_ANCHORS: Final = (
    frozenset(
        max(phrase.words, key=len) for found in PHRASES.values() for phrase in found if phrase.kind in _ANCHOR_KINDS
    )
    | {point for point in COMPASS if point.islower()}
    | {*("central", "nearest", "closest", "hour", "hours", "minute", "minutes")}
    | {spelt + end for spelt in ("neighbour", "neighbor") for end in ("", "s", "ing")}
)
_PLACED: Final = frozenset({"on_border", "between", "inside", "adjacent", "closer", "equidistant", "extreme"})
_OF_A_SPOT: Final = frozenset({"closer", "equidistant"})  # "Hungary is closer to Russia than to France" is politics


def extract(article: Article, resolutions: Sequence[Resolution], gazetteer: Gazetteer) -> tuple[Claim, ...]:
    """Return the claims of an article in text order.

    resolutions: those of the article's mentions in text order; gazetteer: knows the capitals that are only described.
    """
    context = Context.of(article, resolutions)
    claims: list[Claim] = []
    pending = 0
    for tokens in _pieces(article.text):
        pending, inside = _those_inside(resolutions, pending, tokens)
        attached: tuple[Attached, ...] = ()
        if _may_claim(tokens):
            line = type_words(tokens, with_demonyms(tokens, inside, gazetteer), text=article.text)
            attached = _attach_all(line, article.text, gazetteer, context)
            claims += _claims(line, attached, article.text)
        context = context.after_sentence(tokens, inside, attached)
    return tuple(claims)


def _pieces(text: str) -> Iterator[tuple[Token, ...]]:
    for sentence in sentences(text):
        for i in range(0, len(sentence.tokens), _LONGEST):
            yield sentence.tokens[i : i + _LONGEST]


def _those_inside(
    resolutions: Sequence[Resolution], first: int, tokens: Sequence[Token]
) -> tuple[int, Sequence[Resolution]]:
    """Return the resolutions of a piece of text, and the index after them."""
    while first < len(resolutions) and resolutions[first].mention.start < tokens[0].start:
        first += 1
    last = first
    while last < len(resolutions) and resolutions[last].mention.start < tokens[-1].end:
        last += 1
    return last, resolutions[first:last]


def _may_claim(tokens: Sequence[Token]) -> bool:
    return not _ANCHORS.isdisjoint(t.text.lower() for t in tokens)


def _attach_all(line: Line, text: str, gazetteer: Gazetteer, context: Context) -> tuple[Attached, ...]:
    attached: tuple[Attached, ...] = ()
    for statement in read_statements(line, text=text, gazetteer=gazetteer):
        found = attach(line, statement, earlier=attached, context=context)
        attached = (*attached, complete(context, line, found, attached, gazetteer))
    return attached


def _claims(line: Line, attached: Sequence[Attached], text: str) -> Iterator[Claim]:
    for k, found in enumerate(attached):
        following = attached[k + 1] if k + 1 < len(attached) else None
        if _is_claim(line, found) and not _is_refined(line, found, following):
            for subject in (found.subject, *found.also):
                for referent in found.statement.objects:
                    yield _claim(line, replace(found, subject=subject), referent, text)


def _is_claim(line: Line, found: Attached) -> bool:
    """Tell what is worth showing: without a length it needs a place as its subject, or a border as its object."""
    statement, subject = found.statement, found.subject
    if statement.relation == "border_length":
        return found.certain
    if not statement.objects or _same(subject, statement.objects[0]) or _is_some_coast(subject, statement.objects[0]):
        return False
    if statement.quantity is None and _is_government(line, subject):
        return False
    named = subject is not None and (subject.resolution is not None or subject.kind == "border")
    if statement.relation in _PLACED or statement.form == "depth":
        politics = statement.relation in _OF_A_SPOT and subject is not None and subject.kind == "country"
        return named and found.certain and not politics
    if statement.relation == "near":
        return (named and found.certain) or statement.objects[0].kind == "border"
    return True


def _is_some_coast(subject: Referent | None, other: Referent) -> bool:
    """Tell "the shore", of which nothing is known without a place that lies by it."""
    known = subject is not None and (subject.resolution is not None or subject.kind == "border")
    return not known and other.kind == "coast" and not other.sides and other.resolution is None


def _is_government(line: Line, subject: Referent | None) -> bool:
    """Tell the capital that stands for its government: "Minsk sent troops to the border", not "Minsk lies near"."""
    if subject is None or subject.resolution is None or subject.resolution.mention.kind != "metonym":
        return False
    following = next((w for w in line.words if w.start >= subject.end), None)
    return following is None or following.kind != "BE"


def _same(subject: Referent | None, other: Referent) -> bool:
    return subject is not None and subject.kind == other.kind != "border" and subject.text.lower() == other.text.lower()


def _is_refined(line: Line, found: Attached, following: Attached | None) -> bool:
    """Tell "near the border, 5 km from it": the length says more."""
    if found.statement.relation != "near" or following is None or following.statement.quantity is None:
        return False
    one, other = found.statement.objects[0], (*following.statement.objects, found.statement.objects[0])[0]
    if not _is_alike(one, other):
        return False
    between = line.words[found.statement.end : following.statement.begin]
    return [w.kind for w in between] == ["COMMA"] and found.subject == following.subject


def _is_alike(one: Referent, other: Referent) -> bool:
    """Tell "near Finland, 25 km from the frontier" from "near the Iraqi border, 120 km from Deir ez-Zor"."""
    if {one.kind, other.kind} == {"country", "border"}:
        return not (one.sides and other.sides) or not set(one.sides).isdisjoint(other.sides)
    return (one.kind, one.sides, one.resolution) == (other.kind, other.sides, other.resolution)


def _claim(line: Line, found: Attached, referent: Referent, text: str) -> Claim:
    statement, subject = found.statement, found.subject
    begin, end = line.span(statement.begin, statement.end)
    speaker = speaker_of(text, begin, end)
    spoken = subject and _spoken_by(line, subject, speaker)
    certain, subject = found.certain or spoken is not subject, spoken
    referent = _spoken_by(line, referent, speaker)
    meant = implied_sides(line, statement, referent, subject)
    return Claim(
        begin,
        end,
        text[begin:end],
        statement.relation,
        _as_written(subject, text) if subject else None,
        _as_written(meant, text),
        statement.quantity,
        statement.direction_deg,
        negated=statement.negated or (statement.form != "not_far" and is_negated(line, statement.begin)),
        speaker=speaker,
        by_road=statement.by_road,
        travel_time=statement.travel_time,
        halfway=statement.halfway,
        certain=certain and subject is not None,
        centres=tuple(_as_written(centre, text) for centre in found.centres),
    )


def _as_written(referent: Referent, text: str) -> Referent:
    """Return a referent whose text is the article's own between its offsets."""
    other = _as_written(referent.other, text) if referent.other else None
    return replace(referent, text=text[referent.start : referent.end], other=other)


def _spoken_by(line: Line, referent: Referent, speaker: str | None) -> Referent:
    """Return the speaker's place for "we" and "here": said the mayor of Y, or said Z, mayor of Y."""
    low = referent.text.lower()
    if speaker is None or not (low in {"we", "we're", "here", "us"} or low.startswith("our ")):
        return referent
    said = line.text.find(speaker) + line.start
    who = [w for w in line.words if said <= w.start]
    ends = (k for k, w in enumerate(who) if w.kind == "COMMA" and w.start > said + len(speaker))
    names = (w for w in who[: next(ends, len(who))] if w.kind == "PLACE")
    return next((name_referent(w) for w in names), referent)
