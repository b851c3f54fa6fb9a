"""What speaks against taking a match of the gazetteer for a place: its form and its neighbours."""

from collections.abc import Callable
from typing import Final

from geo.places.recognize_frames import enumerated
from geo.places.recognize_halves import end_of_name, half_of_name, half_of_pair
from geo.places.recognize_scan import Match, Scan
from geo.places.recognize_usage import Usage
from geo.places.words import FUNCTION_WORDS, MAKERS, NAMED_THINGS

__all__ = ["Span", "speaking_against"]

Span = tuple[int, int, float]

_VERY: Final = 3
_SELDOM_CAPITAL: Final = 2
_COMPASS: Final = frozenset("north south east west".split())
_NAMED_BY: Final = frozenset("exercise operation codenamed frigate destroyer cruiser typhoon hurricane cyclone".split())
_UNUSED: Final = Usage()
_AFTER_DATELINE: Final = frozenset((",", "(", "-", "–", "—", ":"))


def speaking_against(scan: Scan, match: Match) -> tuple[str, ...]:
    """Return the names of the rules that speak against a match; asked again, they are not run again."""
    at = (match.start, match.end)
    found = scan.against.get(at)
    if found is None:
        found = scan.against[at] = tuple(name for name, rule in _RULES if rule(scan, match))
    return found


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
    """Reject "NATO" and "NICE", towns by chance, outside of headlines and datelines."""
    i, word = match.start, scan.words[match.start]
    if not _single(match) or match.name.abbreviation or word.shape not in ("XX", "XXX") or len(word.lower) > 5:
        return False
    known = match.name.type in ("country", "state") or (match.name.type == "big" and not word.common)
    if known and match.name.digits >= 6:
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
    """Say whether something is only named after a place: the next nouns tell, or "exercise" right before."""
    if match.name.strong or match.name.type == "big":
        return False
    if scan.lower(match.start - 1) in _NAMED_BY:
        return True
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


def function_word(scan: Scan, match: Match) -> bool:
    """Reject "We" and "Of", which open a sentence, and "the West", which is no province of that name."""
    word = scan.words[match.start]
    if word.lower in _COMPASS:
        return _single(match) and scan.lower(match.start - 1) == "the"
    if not _single(match) or word.lower not in FUNCTION_WORDS or word.shape not in ("Xx", "X"):
        return False
    return not enumerated(scan, match.start, match.end)


def word_elsewhere(scan: Scan, match: Match) -> bool:
    """Reject "End" of "Land's End", which in another language is a name of India."""
    word = scan.words[match.start]
    foreign = _single(match) and match.name.types == {"alternate", "country"}
    return foreign and word.common == _VERY and word.proper <= _SELDOM_CAPITAL


def model(scan: Scan, match: Match) -> bool:
    """Reject what a maker calls its product: "a Ford Granada"."""
    i = match.start
    return _single(match) and _follows(scan, i) and scan.words[i - 1].lower in MAKERS and scan.cover[i - 1] is not match


_RULES: Final[tuple[tuple[str, Callable[[Scan, Match], bool]], ...]] = tuple(
    (rule.__name__.strip("_"), rule)
    for rule in (
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
        function_word,
        word_elsewhere,
        model,
        end_of_name,
        half_of_name,
        half_of_pair,
    )
)
