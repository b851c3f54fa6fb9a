"""Words, numbers and signs of a text with their offsets, cut into sentences."""

import re
from functools import lru_cache
from typing import Final, NamedTuple

__all__ = ["Sentence", "Token", "sentences", "tokenize"]

# Words whose dot belongs to them and never ends a sentence on its own.
_DOTTED: Final = (
    "St|Ste|Mt|Mts|Ft|Pt|ST|STE|MT|FT|Dr|Mr|Mrs|Ms|Prof|Gen|Col|Lt|Maj|Sgt|Capt|Gov|Sen|Rep|Rev|Hon|Pres|Jr|Sr|No|Nos|vs|"
    "approx|pop|ca|Co|Inc|Ltd|Corp|Bros|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec|"
    "Ala|Ariz|Ark|Calif|Cal|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kan|Kans|Ky|La|Mass|Md|Mich|Minn|Miss|Mo|Mont|Neb|Nebr|Nev|"
    "Okla|Ore|Oreg|Pa|Penn|Tenn|Tex|Vt|Va|Wash|Wis|Wyo|Ont|Que|Alta|Sask|Man|"
    "Ave|Blvd|Rd|Hwy|Rte|Univ|Dept|Div|est|mi|km|ft|yd|nmi"
)
_TOKEN: Final = re.compile(
    rf"""
      (?P<number>\d{{1,3}}(?:,\d{{3}})+(?:\.\d+)?(?!\d)|\d+(?:\.\d+)?)
    | (?=[^\W\d_]{{1,6}}\.)
      (?P<dotted>[^\W\d_]{{1,2}}\.(?:[^\W\d_]{{1,4}}\.)+|[^\W\d_]\.(?=\s*[^\W\d_a-z])|(?:{_DOTTED})\.(?!\w))
    | (?P<ideograph>[\u3400-\u4dbf\u4e00-\u9fff])
    | (?P<word>(?:[OD]['’](?=[^\W\d_a-z]))?[^\W\d_]+(?:['’](?![sS]\b)[^\W\d_]+)*)
    | (?P<possessive>['’]s\b|(?<=[^\W\d_a-z])['’]S\b)
    | (?P<sign>\S)
    """,
    re.VERBOSE,
)
_ENDS: Final = frozenset(".!?…")
_CLOSERS: Final = frozenset("\"'”’)]»")
_PARAGRAPH: Final = re.compile(r"\n\s*\n|\n")
# Abbreviations that often end a sentence too: one ends it when the next word is a common sentence opener.
_OPENERS: Final = frozenset(
    "the a an in on at it he she they we i but and this that these those there however meanwhile after before "
    "as if when while since for from his her their its our my no not so then".split()
)


class Token(NamedTuple):
    """One word, number or sign; text is exactly article.text[start:end]."""

    text: str
    start: int
    end: int


class Sentence(NamedTuple):
    """A run of tokens that ends where a sentence, a heading or a paragraph ends."""

    start: int
    end: int
    tokens: tuple[Token, ...]


@lru_cache(maxsize=1)  # an article is read once for its places and once for its claims
def tokenize(text: str) -> tuple[Token, ...]:
    """Cut a text into tokens: possessive 's and ideographs apart, hyphens and dashes apart, "U.S." and "St." whole.

    >>> [t.text for t in tokenize("St. Paul's 5-km run, U.S.")]
    ['St.', 'Paul', "'s", '5', '-', 'km', 'run', ',', 'U.S.']
    """
    return tuple(Token(m[0], *m.span()) for m in _TOKEN.finditer(text))


def sentences(text: str) -> list[Sentence]:
    """Cut a text into sentences of tokens, in order; a line break ends a sentence.

    >>> [len(s.tokens) for s in sentences("He left St. Paul. She stayed.")]
    [5, 3]
    """
    out: list[Sentence] = []
    run: list[Token] = []
    tokens = tokenize(text)
    for i, token in enumerate(tokens):
        run.append(token)
        following = tokens[i + 1] if i + 1 < len(tokens) else None
        if following is None or _breaks(text, token, following):
            out.append(Sentence(run[0].start, run[-1].end, tuple(run)))
            run = []
    return out


def _breaks(text: str, token: Token, following: Token) -> bool:
    gap = text[token.end : following.start]
    if "\n" in gap and _PARAGRAPH.search(gap):
        return True
    if not gap:
        return False
    if token.text in _ENDS:
        return not following.text[0].islower()
    if token.text in _CLOSERS:
        return text[token.start - 1 : token.start] in _ENDS and not following.text[0].islower()
    if len(token.text) > 2 and token.text.endswith("."):
        return following.text[:1].isupper() and following.text.lower() in _OPENERS
    return False
