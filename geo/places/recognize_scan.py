"""One pass over an article: tokens, what the gazetteer knows of their runs, and how each word is used throughout."""

from dataclasses import dataclass, field
from itertools import pairwise
from typing import Final, NamedTuple

from geo.places.recognize_names import Name, Names
from geo.places.recognize_usage import Usage
from geo.places.recognize_words import Word, word
from geo.places.words import CONNECTORS
from geo.text.tokens import Token, tokenize

__all__ = ["POSSESSIVES", "Match", "Scan", "scan"]

_LONGEST: Final = 7
_WELL_KNOWN_DIGITS: Final = 5
_BINDERS: Final = frozenset(("of", "de", "&", "la", "for"))
_JOINERS: Final = CONNECTORS | frozenset("au aux sous à nad pod na bei ob op".split())
_HYPHENS: Final = frozenset("-‐‑–")
POSSESSIVES: Final = frozenset(("'s", "’s"))
_OPENERS: Final = frozenset('.!?:;"“”•')
_UNITS_OF_GROUND: Final = frozenset(
    "county counties parish township city oblast province island region district".split()
)
_WHERE: Final = frozenset("in near outside".split())
_WHITHER: Final = frozenset("at from to of around across".split())


class Match(NamedTuple):
    """Tokens start..end (half open) that the gazetteer knows."""

    start: int
    end: int
    name: Name


@dataclass(slots=True)
class Scan:
    """An article cut into tokens, with everything recognition asks about them.

    starts: a sentence starts here. cover: the longest match that holds a token, left to right. runs: the run of
    capitalised words a token stands in, (start, end).
    """

    text: str
    tokens: tuple[Token, ...]
    words: list[Word]
    starts: list[bool]
    matches: list[Match] = field(default_factory=list)
    cover: list[Match | None] = field(default_factory=list)
    runs: list[tuple[int, int] | None] = field(default_factory=list)
    usage: dict[str, Usage] = field(default_factory=dict)
    against: dict[tuple[int, int], tuple[str, ...]] = field(default_factory=dict)

    def form(self, i: int) -> str:
        """Return token i as it is written, "^" beyond the ends."""
        return self.tokens[i].text if 0 <= i < len(self.tokens) else "^"

    def forms(self, i: int) -> list[str]:
        """Return token i as it is written, amid three on either side."""
        if 3 <= i < len(self.tokens) - 3:
            return [t.text for t in self.tokens[i - 3 : i + 4]]
        return [self.form(j) for j in range(i - 3, i + 4)]

    def lower(self, i: int) -> str:
        """Return token i in lower case, "^" beyond the ends."""
        return self.words[i].lower if 0 <= i < len(self.words) else "^"

    def cue(self, i: int) -> str:
        """Return the cue class of token i, "^" beyond the ends."""
        return self.words[i].cue if 0 <= i < len(self.words) else "^"

    def shape(self, i: int) -> str:
        """Return the shape of token i, "^" beyond the ends."""
        return self.words[i].shape if 0 <= i < len(self.words) else "^"

    def marks(self, text: str) -> tuple[str, ...]:
        """Return how a word is used throughout the article, each count as 1 or 2 (more)."""
        usage = self.usage.get(word(text).lower)
        return usage.marks() if usage else ()

    def gap(self, i: int) -> int:
        """Return the number of characters between token i - 1 and token i."""
        return self.tokens[i].start - self.tokens[i - 1].end

    def joined(self, i: int) -> bool:
        """Say whether token i stands on the line of the one before it, a space away at most."""
        return self.gap(i) <= 1 and self.text[self.tokens[i].start - 1] != "\n"

    def surface(self, start: int, end: int) -> str:
        """Return the text of tokens start..end."""
        return self.text[self.tokens[start].start : self.tokens[end - 1].end]


def scan(text: str, names: Names) -> Scan:
    """Read an article once for recognition."""
    tokens = tokenize(text)
    words = [word(t.text) for t in tokens]
    found = Scan(text, tokens, words, _starts(text, tokens))
    found.matches = _matches(found, names)
    found.cover = _cover(found)
    found.runs = _runs(found)
    found.usage = _usage(found)
    return found


def _starts(text: str, tokens: tuple[Token, ...]) -> list[bool]:
    out = [True] * min(1, len(tokens))
    for before, token in pairwise(tokens):
        gap = text[before.end : token.start]
        out.append(before.text in _OPENERS or "\n" in gap)
    return out


def _matches(found: Scan, names: Names) -> list[Match]:
    if found.text.islower():
        return _lower_matches(found, names)
    out: list[Match] = []
    for i, w in enumerate(found.words):
        if not w.capital:
            continue
        for end in _ends(found, i):
            name = names.get(found.surface(i, end))
            if name:
                out.append(Match(i, end, name))
    return out


def _lower_matches(found: Scan, names: Names) -> list[Match]:
    """Return the well-known names that are no words, of an article without a single capital."""
    found_names = ((i, names.get(w.lower)) for i, w in enumerate(found.words) if w.rare and w.shape == "x")
    return [Match(i, i + 1, name) for i, name in found_names if name and _well_known(name)]


def _well_known(name: Name) -> bool:
    return name.strong or (name.type in ("big", "town", "county") and name.digits >= _WELL_KNOWN_DIGITS)


def _ends(found: Scan, start: int) -> list[int]:
    """Return where a name that starts at a token may end."""
    words, ends = found.words, [start + 1]
    for j in range(start + 1, min(start + _LONGEST, len(words))):
        w = words[j]
        if not found.joined(j) or (w.lower in POSSESSIVES and not _goes_on(found, j + 1)):
            break
        if w.lower in POSSESSIVES:
            continue  # "Cox's Bazar"
        if w.capital or w.shape[0] == "d":
            ends.append(j + 1)
        elif w.lower not in _JOINERS and w.lower not in _HYPHENS:
            break
    return ends


def _goes_on(found: Scan, j: int) -> bool:
    return j < len(found.words) and found.words[j].capital and found.joined(j)


def _cover(found: Scan) -> list[Match | None]:
    longest = {m.start: m for m in found.matches}
    out: list[Match | None] = [None] * len(found.tokens)
    i = 0
    while i < len(out):
        match = longest.get(i)
        if match is None:
            i += 1
            continue
        out[i : match.end] = [match] * (match.end - i)
        i = match.end
    return out


def _runs(found: Scan) -> list[tuple[int, int] | None]:
    out: list[tuple[int, int] | None] = [None] * len(found.tokens)
    i = 0
    while i < len(out):
        if not found.words[i].capital:
            i += 1
            continue
        end = _run_end(found, i)
        out[i:end] = [(i, end)] * (end - i)
        i = end
    return out


def _run_end(found: Scan, start: int) -> int:
    words, j = found.words, start + 1
    while j < len(words) and found.joined(j):
        if words[j].capital or (words[j].lower in _BINDERS and _joins(found, j, j + 1)):
            j += 1
        elif words[j].lower == "of" and j + 1 < len(words) and words[j + 1].lower == "the" and _joins(found, j, j + 2):
            j += 2
        else:
            break
    return j


def _joins(found: Scan, at: int, to: int) -> bool:
    return to < len(found.words) and found.words[to].capital and found.tokens[to].start - found.tokens[at].end <= 5


def _usage(found: Scan) -> dict[str, Usage]:
    out: dict[str, Usage] = {}
    for i, w in enumerate(found.words):
        if w.capital:
            _count(found, i, out.setdefault(w.lower, Usage()))
    for w in found.words:
        if not w.capital and w.lower in out:
            out[w.lower].lower += 1
    return out


def _count(found: Scan, i: int, usage: Usage) -> None:
    words = found.words
    usage.capital += 1
    if i:
        before = words[i - 1]
        usage.titled += before.cue == "title"
        usage.given += _given(found, i)
        usage.inside += before.lower in _WHERE
        usage.towards += before.lower in _WHITHER
    if i + 1 < len(words):
        _count_after(found, i, usage)


def _count_after(found: Scan, i: int, usage: Usage) -> None:
    after = found.words[i + 1]
    if after.lower == "," and i + 2 < len(found.cover):
        state = found.cover[i + 2]
        usage.before_state += state is not None and state.name.type in ("state", "country")
    usage.before_ground += after.lower in _UNITS_OF_GROUND
    usage.before_speech += after.cue == "speech" and after.lower not in ("was", "is", "has", "had", "according")
    usage.before_organisation += after.cue == "organisation"


def _given(found: Scan, i: int) -> bool:
    """Say whether a first name, or an initial, stands right before."""
    before = found.words[i - 1]
    if found.gap(i) != 1 or not before.capital or before.cue == "preposition":
        return False
    return (before.first > 0 and not found.starts[i]) or before.shape == "X."
