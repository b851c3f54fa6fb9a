"""What sort of mention a span is: place, people or government, and whether it is part of an organisation's name."""

from typing import Final

from geo.places.mention import MentionKind
from geo.places.recognize_names import Name
from geo.places.recognize_scan import Match, Scan
from geo.places.words import AUXILIARIES, DEALINGS, GOVERNING, MOODS, PAPERS, STATE_ACTS, WITH_STATES

__all__ = ["in_organisation", "kind_of"]

_DEALING: Final = 5
_LISTED: Final = 20
_STATES: Final = frozenset("is was are were has have had".split())
_SKIPPED: Final = frozenset("not n't also now still again already since so far even all yet".split())
_HAPPENS: Final = frozenset("host see become lose grow get look feel remain stand lie fall mark go".split())
_JOINED: Final = frozenset(("and", ",", "or"))
_LOCATIVE: Final = frozenset("in at near from outside around across inside of".split())
# Organisation words that leave a place a place when they follow it: "Boston police said".
_SERVICES: Final = frozenset("police fire city court office hospital jail prison airport".split())


def kind_of(scan: Scan, span: tuple[int, int], name: Name | None) -> MentionKind:
    """Return the kind of the mention at tokens start..end."""
    if name is None:
        return "toponym"
    if name.type == "demonym":
        return "demonym"
    return "metonym" if name.capital and _governs(scan, span) else "toponym"


def in_organisation(scan: Scan, start: int, end: int) -> bool:
    """Say whether the capitalised run around a span is the name of an organisation, paper or team."""
    run = scan.runs[start]
    if run is None:
        return False
    rest = [scan.words[i] for i in range(*run) if not start <= i < end]
    titled = scan.words[run[0]].lower == "the" or scan.form(run[0] - 1).lower() == "the"
    if titled and any(w.lower in PAPERS and w.shape == "Xx" for w in rest):
        return True
    after = [scan.words[i] for i in range(end, run[1])]
    if len(after) == 1 and after[0].lower in _SERVICES:
        return False
    return any(w.cue == "organisation" for w in rest)


def _governs(scan: Scan, span: tuple[int, int]) -> bool:
    start, end = _coordinated(scan, span)
    before = scan.words[start - 1].lower if start else ""
    if before in _LOCATIVE:
        return False
    if before in ("with", "between"):
        return any(w.lower in DEALINGS for w in scan.words[max(0, start - _DEALING) : start - 1])
    return _acts(scan, end) or before in WITH_STATES or (before == "to" and _turns(scan, start))


def _coordinated(scan: Scan, span: tuple[int, int]) -> tuple[int, int]:
    """Widen a span over the other names it is listed with, some on either side: "Beijing, Minsk and Moscow"."""
    start, end = span
    for _ in range(_LISTED):
        left, right = _joined(scan, start - 1, -1), _joined(scan, end, 1)
        start, end = left.start if left else start, right.end if right else end
        if not (left or right):
            break
    return start, end


def _joined(scan: Scan, at: int, step: int) -> Match | None:
    """Return the name that one or two joining words away from a listed one: "Riga, and Tallinn"."""
    for _ in range(2):
        if not 0 < at < len(scan.words) - 1 or scan.words[at].lower not in _JOINED:
            return None
        at += step
        if match := scan.cover[at]:
            return match
    return None


def _acts(scan: Scan, end: int) -> bool:
    """Say whether what follows is done or owned by a government."""
    words = scan.words
    if end >= len(words):
        return False
    if words[end].lower == "'s":
        return any(w.lower in GOVERNING for w in words[end + 1 : end + 4])
    if words[end].lower == "-":
        return end + 1 < len(words) and words[end + 1].lower in GOVERNING
    return words[end].lower in STATE_ACTS or (words[end].lower in AUXILIARIES and _does(scan, end))


def _does(scan: Scan, at: int) -> bool:
    """Say whether a government is spoken of after an auxiliary: "has denied", "is furious", never "is 30 km from"."""
    modal = scan.words[at].lower not in _STATES
    following = [w.lower for w in scan.words[at + 1 : at + 5]]
    for word in following:
        if word in _SKIPPED or word.endswith("ly"):
            continue
        if word in STATE_ACTS or word in MOODS:
            return True
        if word not in AUXILIARIES and word not in ("be", "been"):
            return modal and word.islower() and word not in _HAPPENS
        modal = modal and word not in ("be", "been")
    return False


def _turns(scan: Scan, start: int) -> bool:
    verbs = ("turn", "turned", "turns", "turning", "appeal", "appealed", "message", "itself", "closer")
    return start >= 2 and scan.words[start - 2].lower in verbs
