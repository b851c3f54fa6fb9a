"""Words of a sentence typed for the grammar: names of places, numbers, units, directions, phrases of the lexicon."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import Any, Final, NamedTuple

from geo.claims.compass import COMPASS
from geo.claims.numeral import NUMERALS, POWERS, read_numeral
from geo.claims.pattern import signs
from geo.places.resolve import Resolution
from geo.text.lexicon import PHRASES, Phrase
from geo.text.tokens import Token

__all__ = ["NAMES", "Line", "Word", "is_river", "type_words"]

NAMES: Final = frozenset({"PLACE", "COUNTRY", "REGION", "WATER"})
_PUNCTUATION: Final = {
    ",": "COMMA", "(": "OPEN", "[": "OPEN", ")": "SHUT", "]": "SHUT", "-": "DASH", "‑": "DASH", "–": "DASH",
    "—": "DASH", "−": "DASH", "/": "SLASH", ";": "STOP", ":": "STOP", "'s": "POSS", "’s": "POSS", "&": "AND",
    "~": "HEDGE", "≈": "HEDGE", "m.": "STOP",
}  # fmt: skip
_SIGN_VALUE: Final = {"HEDGE": "about"}
_BEFORE_IS: Final = frozenset({"it", "that", "there", "he", "she", "here", "what", "where", "who"})  # "it's 5 km"
_HYPHENS: Final = "-‑–"
_COMPASS_OPENINGS: Final = frozenset(name[:size].lower() for name in COMPASS for size in range(1, len(name) + 1))
_DIR_PARTS: Final = 3  # "north - northwest" has at most three words


class Word(NamedTuple):
    """A word or a folded phrase; start and end index the article's text. value depends on the kind.

    NUM: Number; UNIT: name in METRES; DIR: degrees; names of places: Resolution; others as the lexicon says.
    """

    kind: str
    text: str
    low: str
    start: int
    end: int
    value: Any = None


@dataclass(frozen=True)
class Line:
    """A sentence of typed words; text: as it stands in the article from offset start on."""

    words: tuple[Word, ...]
    text: str
    start: int

    @cached_property
    def signs(self) -> str:
        """The string that patterns match."""
        return signs(w.kind for w in self.words)

    def span(self, begin: int, end: int) -> tuple[int, int]:
        """Return the offsets of words begin..end, half open."""
        return self.words[begin].start, self.words[end - 1].end

    def slice(self, begin: int, end: int) -> str:
        """Return the text of words begin..end, spaced as in the article."""
        start, stop = self.span(begin, end)
        return self.text[start - self.start : stop - self.start]


def is_river(word: Word) -> bool:
    """Tell a water or a mountain, on which a town only stands, from a place that lies near something."""
    place = word.value.place if word.kind in NAMES else None
    return place is not None and place.feature_code.startswith(("H.", "T."))


def type_words(tokens: Sequence[Token], resolutions: Sequence[Resolution], *, text: str) -> Line:
    """Type the tokens of one sentence; resolutions: those of its mentions; text: the article's."""
    start, end = tokens[0].start, tokens[-1].end
    return Line(tuple(_typed(tokens, resolutions)), text[start:end], start)


def _typed(tokens: Sequence[Token], resolutions: Sequence[Resolution]) -> Iterator[Word]:
    lows = [t.text.lower().replace("’", "'") for t in tokens]
    starts = {r.mention.start: r for r in resolutions if _names_place(r)}
    i = 0
    while i < len(tokens):
        resolution = starts.get(tokens[i].start)
        word, size = _name(tokens, i, resolution) if resolution else _other(tokens, lows, i)
        if word.kind == "POSS" and i and lows[i - 1] in _BEFORE_IS:
            word = word._replace(kind="BE", value="finite")
        yield word
        i += size
        if resolution and i < len(tokens) and lows[i] == "'" and word.low.endswith("s"):
            yield _word("POSS", tokens, i, 1, None)
            i += 1


def _names_place(resolution: Resolution) -> bool:
    """Tell a name from the "We" that opens a quotation, and from a bloc of countries."""
    text = resolution.mention.text
    kinds = {p.kind for p in PHRASES.get(text.partition(" ")[0].lower(), ()) if " ".join(p.words) == text.lower()}
    return not resolution.mention.in_organisation and ("BLOC" not in kinds) and not _is_pronoun(text, kinds)


def _is_pronoun(text: str, kinds: set[str]) -> bool:
    return "PRONOUN" in kinds and (text.istitle() or len(text) == 1)


def _name(tokens: Sequence[Token], i: int, resolution: Resolution) -> tuple[Word, int]:
    mention, j = resolution.mention, i + 1
    while j < len(tokens) and tokens[j].end <= mention.end:
        j += 1
    text = mention.text
    return Word(_name_kind(resolution), text, text.lower(), tokens[i].start, tokens[j - 1].end, resolution), j - i


def _name_kind(resolution: Resolution) -> str:
    code = resolution.place.feature_code if resolution.place else ""
    if resolution.mention.kind == "demonym":
        return "DEMONYM"
    if code.startswith(("A.PCL", "A.TERR")) or code == "A":
        return "COUNTRY"
    if code.startswith(("H.SEA", "H.OCN", "H.GULF", "H.BAY", "H.STRT")):
        return "WATER"
    return "REGION" if code.startswith(("A.", "L.RGN")) else "PLACE"


@lru_cache(maxsize=20_000)
def _is_ordinary(low: str) -> bool:
    """Tell a word that opens no number, phrase or direction: most of a text."""
    opens = low in PHRASES or low in POWERS or low in NUMERALS or low.replace(".", "") in _COMPASS_OPENINGS
    return not opens and not any(c.isnumeric() for c in low)


def _other(tokens: Sequence[Token], lows: Sequence[str], i: int) -> tuple[Word, int]:
    if _is_ordinary(lows[i]):
        return _plain(tokens, i), 1
    numeral = read_numeral(lows, i)
    phrase = _phrase(tokens, lows, i)
    if numeral and not (phrase and len(phrase.words) >= numeral[1]):
        return _word("NUM", tokens, i, numeral[1], numeral[0]), numeral[1]
    if phrase:
        size = len(phrase.words)
        word = _word(phrase.kind, tokens, i, size, phrase.value)
        return (_without_stop(word) if i + size == len(tokens) else word), size
    if lows[i] in POWERS:
        return _word("POWER", tokens, i, 1, float(POWERS[lows[i]])), 1
    opens = lows[i].replace(".", "") in _COMPASS_OPENINGS
    longest = min(_DIR_PARTS * 2 - 1, len(tokens) - i) if opens else 0
    for size in range(longest, 0, -1):
        degrees = _degrees(tokens[i : i + size], lows[i + size : i + size + 1])
        if degrees is not None:
            return _word("DIR", tokens, i, size, degrees), size
    return _plain(tokens, i), 1


def _without_stop(word: Word) -> Word:
    """Return "km." at the end of a sentence as "km": the full stop is the sentence's."""
    if word.kind != "UNIT" or not word.text.endswith("."):
        return word
    return word._replace(text=word.text[:-1].rstrip(), low=word.low[:-1].rstrip(), end=word.end - 1)


def _phrase(tokens: Sequence[Token], lows: Sequence[str], i: int) -> Phrase | None:
    for phrase in PHRASES.get(lows[i], ()):
        size = len(phrase.words)
        if tuple(lows[i : i + size]) == phrase.words and _fits(phrase, tokens[i], first=i == 0):
            return phrase
    return None


def _fits(phrase: Phrase, token: Token, *, first: bool) -> bool:
    """Tell whether a capital allows the phrase: "Mile" and "March" are names, "Near" and "The" open sentences."""
    if phrase.kind == "FRONT" and len(phrase.words) > 1:
        return True  # "the Line of Control"
    if phrase.kind in {"GENERIC", "JOURNEY", "FRONT", "AWAY"}:
        return first or token.text[0].islower()
    return True


def _degrees(tokens: Sequence[Token], following: Sequence[str]) -> float | None:
    text = "".join(t.text for t in tokens)
    if tokens[-1].text in {*_HYPHENS, "."} or not text[0].isalpha():
        return None
    text = "".join(c for c in text if c not in _HYPHENS and c != ".")
    if text.isupper() and len(text) <= _DIR_PARTS:
        known = len(text) > 1 or following == ["of"]
        return COMPASS.get(text) if known else None
    return COMPASS.get(text.lower()) if len(text) > _DIR_PARTS else None


def _plain(tokens: Sequence[Token], i: int) -> Word:
    text = tokens[i].text
    kind = _PUNCTUATION.get(text)
    if kind is None:
        kind = (
            "WORD"
            if text[0].islower()
            else "CAP"
            if text[0].isalpha() and i
            else "WORD"
            if text[0].isalpha()
            else "SIGN"
        )
    return _word(kind, tokens, i, 1, _SIGN_VALUE.get(kind))


def _word(kind: str, tokens: Sequence[Token], i: int, size: int, value: object) -> Word:
    text = " ".join(t.text for t in tokens[i : i + size]) if size > 1 else tokens[i].text
    return Word(kind, text, text.lower().replace("’", "'"), tokens[i].start, tokens[i + size - 1].end, value)
