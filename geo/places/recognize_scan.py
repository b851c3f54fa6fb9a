"""One pass over an article: tokens, what the gazetteer knows of their runs, and how each word is used throughout."""

from dataclasses import dataclass, field
from itertools import pairwise
from typing import Final, NamedTuple

from geo.places.recognize_names import Name, Names
from geo.places.recognize_usage import Usage, usages
from geo.places.recognize_words import Word, word
from geo.places.words import CONNECTORS
from geo.text.tokens import Token, tokenize

__all__ = ["POSSESSIVES", "Match", "Scan", "scan"]

_LONGEST: Final = 7
_WELL_KNOWN_DIGITS: Final = 5
_ALWAYS_CAPITAL: Final = 5
_BINDERS: Final = frozenset(("of", "de", "&", "la", "for"))
_JOINERS: Final = CONNECTORS | frozenset("au aux sous à nad pod na bei ob op es et".split())
_HYPHENS: Final = frozenset("-‐‑–")
_SAINTS: Final = frozenset(("st", "st.", "saint"))
_COUNTIES: Final = frozenset(("county", "counties", "parish"))
_SHORT: Final = 3
POSSESSIVES: Final = frozenset(("'s", "’s"))
_OPENERS: Final = frozenset('.!?:;"“”•')


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
    _initials: frozenset[str] | None = None
    _cues: dict[int, tuple[str, ...]] = field(default_factory=dict)

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

    def cues_of_run(self, start: int, end: int) -> tuple[str, ...]:
        """Return a feature for each cue class in the run of capitalised words start..end; worked out once a run."""
        found = self._cues.get(start)
        if found is None:
            found = self._cues[start] = tuple(sorted({f"Ri{self.words[j].cue}" for j in range(start, end)}))
        return found

    def initials(self) -> frozenset[str]:
        """Return the initials of every run of capitalised words that is no place: "VA" of "Veterans Affairs"."""
        if self._initials is None:
            runs = {run for run in self.runs if run and run[1] - run[0] > 1}
            named = {(m.start, m.end) for m in self.matches}
            self._initials = frozenset(self._short(*run) for run in runs - named)
        return self._initials

    def _short(self, start: int, end: int) -> str:
        return "".join(self.tokens[i].text[0] for i in range(start, end) if self.words[i].capital)

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
    found.usage = usages(found)
    return found


def _starts(text: str, tokens: tuple[Token, ...]) -> list[bool]:
    out = [True] * min(1, len(tokens))
    for before, token in pairwise(tokens):
        gap = text[before.end : token.start]
        out.append(before.text in _OPENERS or "\n" in gap)
    return out


def _matches(found: Scan, names: Names) -> list[Match]:
    out: list[Match] = []
    sloppy = found.text.islower()
    for i, w in enumerate(found.words):
        if w.capital:
            surfaces = ((end, found.surface(i, end)) for end in _ends(found, i))
            out += [Match(i, end, name) for end, surface in surfaces if (name := names.get(surface))]
        elif w.shape == "x" and (w.proper == _ALWAYS_CAPITAL or (sloppy and w.rare)):
            out += _in_lower_case(found, i, names)
    return out


def _in_lower_case(found: Scan, end: int, names: Names) -> list[Match]:
    """Return the longest well-known name that ends at a word of sloppy copy: "sao paulo"; alone it is no word."""
    for start in range(max(0, end - 2), end + 1):
        plain = all(found.words[j].shape == "x" and (j == start or found.joined(j)) for j in range(start, end + 1))
        if not plain or (start == end and not found.words[end].rare):
            continue
        name = names.get(found.surface(start, end + 1))
        if name and _well_known(name):
            return [Match(start, end + 1, name)]
    return []


def _well_known(name: Name) -> bool:
    return name.strong or (name.type in ("big", "town", "county") and name.digits >= _WELL_KNOWN_DIGITS)


def _ends(found: Scan, start: int) -> list[int]:
    """Return where a name that starts at a token may end."""
    words, ends = found.words, [start + 1]
    for j in range(start + 1, min(start + _LONGEST, len(words))):
        w = words[j]
        if not found.joined(j):
            break
        if w.lower in POSSESSIVES:
            if not _goes_on(found, j + 1):  # "Cox's Bazar" does
                kept = words[start].lower in _SAINTS or found.lower(j + 1) in _COUNTIES
                return [*ends, j + 1] if kept else ends
        elif w.capital or w.shape[0] == "d":
            ends.append(j + 1)
        elif w.lower not in _JOINERS and w.lower not in _HYPHENS and not _glued(found, j):
            break
    return ends


def _glued(found: Scan, j: int) -> bool:
    """Tell the "e" of "Pul-e-Khumri" and the "ez" of "Deir ez-Zor"."""
    short = len(found.words[j].lower) <= _SHORT and j + 1 < len(found.words)
    return short and found.words[j + 1].lower in _HYPHENS and found.gap(j + 1) == 0


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
