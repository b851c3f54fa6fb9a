"""Recognition without fitted weights: the longest match in the gazetteer, less what its neighbours speak against."""

from collections.abc import Callable
from typing import Final

from geo.places.recognize_scan import Match, Scan, Usage
from geo.places.words import NAMED_THINGS

__all__ = ["Span", "acronym", "first_name", "named_thing", "rule_spans", "speaking_against", "title_of_work"]

Span = tuple[int, int, float]

_UNUSED: Final = Usage()
_GROUND_HEADS: Final = frozenset(
    "county parish river lake island islands province township mountains valley bay creek district oblast "
    "peninsula".split()
)
_CERTAIN: Final = 0.9
_AFTER_DATELINE: Final = frozenset((",", "(", "-", "–", "—", ":"))


def rule_spans(scan: Scan) -> list[Span]:
    """Return (first token, end token, score) of each span taken for a place, in text order."""
    longest = {m.start: m for m in scan.matches}
    out: list[Span] = []
    i = 0
    while i < len(scan.tokens):
        match = longest.get(i)
        i = match.end if match else i + 1
        if match is None or any(speaks_against(scan, match) for speaks_against in _RULES):
            continue
        end = _with_head(scan, match)
        out.append((match.start, end, _CERTAIN))
        i = max(i, end)
    return out


def speaking_against(scan: Scan, match: Match) -> list[str]:
    """Return the names of the rules that speak against a match."""
    return [name for name, rule in _NAMED_RULES if rule(scan, match)]


def _with_head(scan: Scan, match: Match) -> int:
    head = match.end
    if head < len(scan.words) and _follows(scan, head) and scan.words[head].cue in ("street", "ground"):
        word = scan.words[head]
        if word.cue == "street" or word.lower in _GROUND_HEADS:
            return head + 1
    return match.end


def _follows(scan: Scan, i: int) -> bool:
    """Say whether token i is a capitalised word in the same run as the one before it."""
    return 0 < i < len(scan.words) and scan.words[i].capital and scan.gap(i) == 1


def _single(match: Match) -> bool:
    return match.end - match.start == 1


def _usage(scan: Scan, match: Match) -> Usage:
    return scan.usage.get(scan.words[match.start].lower, _UNUSED)


def _sure(match: Match) -> bool:
    name = match.name
    return name.strong or name.type == "big" or (not _single(match) and name.type in ("county", "water", "physical"))


def _too_short(scan: Scan, match: Match) -> bool:
    return _single(match) and scan.words[match.start].shape == "X"


def _bare_abbreviation(scan: Scan, match: Match) -> bool:
    """Two capitals are a state only after a comma: "Canton, OH" but not "OH"."""
    if not match.name.abbreviation:
        return False
    text = scan.tokens[match.start].text
    if "." in text:
        return not match.name.strong
    after_comma = match.start > 0 and scan.words[match.start - 1].lower in (",", "(")
    return len(text) < 4 and match.name.type != "country" and not after_comma


def acronym(scan: Scan, match: Match) -> bool:
    """Reject "NATO" and "SCO", towns by chance, outside of headlines and datelines."""
    i, word = match.start, scan.words[match.start]
    if not _single(match) or match.name.abbreviation or word.shape not in ("XX", "XXX") or len(word.lower) > 5:
        return False
    if match.name.type in ("country", "state", "big") and match.name.digits >= 6:
        return False
    around = [w for w in scan.words[max(0, i - 3) : i + 4] if w.shape in ("Xx", "x", "XXX")]
    dateline = scan.starts[i] and match.end < len(scan.words) and scan.words[match.end].lower in _AFTER_DATELINE
    return not dateline and sum(w.shape == "XXX" for w in around) * 2 < len(around)


def _cue_word(scan: Scan, match: Match) -> bool:
    cues = ("title", "date", "preposition", "determiner", "speech", "number", "conjunction")
    return _single(match) and scan.words[match.start].cue in cues


def _titled(scan: Scan, match: Match) -> bool:
    i = match.start
    if not _single(match) or not _follows(scan, i) or scan.words[i - 1].cue != "title":
        return False
    return not match.name.strong or scan.words[i].last > 1


def _person_elsewhere(scan: Scan, match: Match) -> bool:
    return _single(match) and not match.name.strong and _usage(scan, match).person


def _surname(scan: Scan, match: Match) -> bool:
    """After a first name: "Jack London", "Jordan Spieth"."""
    i = match.start
    if not _follows(scan, i) or match.name.type in ("demonym", "country"):
        return False
    before = scan.words[i - 1]
    return before.first > 0 and before.common < 3 and before.cue == "-" and scan.cover[i - 1] is not match


def first_name(scan: Scan, match: Match) -> bool:
    """Before a surname: "Paris Hilton", "Georgia Brown"."""
    word, end = scan.words[match.start], match.end
    if not _single(match) or not word.first or not _follows(scan, end):
        return False
    after = scan.words[end]
    if after.cue in ("ground", "street", "organisation") or after.shape not in ("Xx", "XxX"):
        return False
    if not match.name.strong:
        return True
    surname = after.last == 3 or (after.last > 0 and after.common < 3)
    return match.name.type != "demonym" and (surname or (not after.common and scan.cover[end] is None))


def _organisation(scan: Scan, match: Match) -> bool:
    if match.name.strong or not _single(match) or not _follows(scan, match.end) or match.name.digits >= 5:
        return False
    after = scan.words[match.end]
    return after.cue == "organisation" and after.lower not in ("police", "city", "fire")


def _common_word(scan: Scan, match: Match) -> bool:
    word = scan.words[match.start]
    if not _single(match) or match.name.strong or not word.common:
        return False
    return scan.starts[match.start] or (word.common == 3 and not _usage(scan, match).place)


def _obscure(scan: Scan, match: Match) -> bool:
    usage = _usage(scan, match)
    if match.name.type == "alternate":
        return match.name.digits < 5 and not usage.place
    return match.name.type == "postal" and not usage.place


def _common_surname(scan: Scan, match: Match) -> bool:
    word, usage = scan.words[match.start], _usage(scan, match)
    if not _single(match) or _sure(match) or word.last < 2:
        return False
    preceded = match.start > 0 and scan.words[match.start - 1].cue == "preposition"
    followed = match.end < len(scan.words) and scan.words[match.end].lower == ","
    return not (preceded or followed or usage.place)


def named_thing(scan: Scan, match: Match) -> bool:
    """Say whether something is only named after a place: the next nouns tell."""
    if match.name.strong or match.name.type == "big":
        return False
    for word in scan.words[match.end : match.end + 4]:
        if word.lower in NAMED_THINGS:
            return True
        if word.cue not in ("-", "organisation", "number") and word.lower != "-":
            return False
    return False


def title_of_work(scan: Scan, match: Match) -> bool:
    """Find a capital The in mid-sentence: "The Atlantic" is a magazine, "the Atlantic" an ocean."""
    i = match.start
    if scan.words[i].lower == "the":
        return match.name.type in ("water", "physical", "region") and not scan.starts[i]
    the = i > 0 and scan.tokens[i - 1].text == "The" and not scan.starts[i - 1]
    return the and match.name.type in ("water", "physical", "region")


_RULES: Final[tuple[Callable[[Scan, Match], bool], ...]] = (
    _too_short,
    _bare_abbreviation,
    acronym,
    _cue_word,
    _titled,
    _person_elsewhere,
    _surname,
    first_name,
    _organisation,
    _common_word,
    _obscure,
    _common_surname,
    named_thing,
    title_of_work,
)
_NAMED_RULES: Final = tuple((rule.__name__, rule) for rule in _RULES)
