"""HTML with its markup blanked out, character for character.

Offsets index the text as it stands in the file, so nothing is cut: every tag, comment and script becomes as many
spaces as it had characters. A tag that ends a paragraph leaves a line break; a line break of the source is a space. A
character reference becomes its character and spaces: before an opening mark, after any other, at the end of the word
for a letter or an apostrophe (S&atilde;o reads São, its start true, its end where the spaces begin).
"""

import re
from collections.abc import Iterator, Sequence
from html import unescape
from typing import Final, NamedTuple

__all__ = ["Readable", "blank_tags", "read_html"]

_TAG: Final = re.compile(r"<(/?[a-zA-Z][a-zA-Z0-9:-]*)")
_STOP: Final = re.compile(r">|=\s*[\"']")
_REFERENCE: Final = re.compile(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z][a-zA-Z0-9]{1,30});")
_PADDED_WORD: Final = re.compile(r"[\w\x00]+")
_APOSTROPHES: Final = frozenset("'’")
_OPENERS: Final = frozenset("“‘«„‚([\"'")
_BREAKS: Final = re.compile(r"[\r\n\t\f\v\x85\u2028\u2029]")
_ATTRIBUTE: Final = re.compile(r"""([a-zA-Z:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))""")
_LONGEST_TAG_READ: Final = 4_000
# What stands between these tags is not the article's.
_SILENT: Final = frozenset(
    "script style noscript template svg math iframe object nav footer button select textarea title".split()
)
_BLOCKS: Final = frozenset(
    "address article aside blockquote body br caption center dd details div dl dt fieldset figcaption figure footer "
    "form h1 h2 h3 h4 h5 h6 header hr html li main nav ol option p pre section summary table tbody td th thead title "
    "tr ul".split()
)


class Readable(NamedTuple):
    """Text as long as the markup it came from, with what the markup says about it."""

    text: str
    title: str | None = None
    source: str | None = None
    published: str | None = None


class _Piece(NamedTuple):
    """kind: "" for text, the name of a tag ("p", "/p"), or "!" for a comment."""

    kind: str
    start: int
    end: int


def read_html(markup: str) -> Readable:
    r"""Blank out everything but the text of an HTML document, and read title, site and day off its head.

    >>> read_html("<p>Near <b>Brest</b>&nbsp;now</p>").text
    '\n  Near    Brest          now\n   '
    """
    flat = _BREAKS.sub(" ", markup)
    pieces = list(_pieces(flat))
    text = "".join(_plain(flat, piece) for piece in pieces)
    said = _said(flat, pieces)
    title = said.get("og:title") or _headline(text, pieces) or said.get("title")
    day = said.get("article:published_time") or said.get("datetime")
    return Readable(text, title, said.get("og:site_name"), day)


def blank_tags(markup: str) -> str:
    r"""Blank out the tags of a text that keeps its line breaks, such as Markdown.

    >>> blank_tags("a <br> b")
    'a \n    b'
    """
    return "".join(_plain(markup, piece) for piece in _pieces(markup))


def _pieces(markup: str) -> Iterator[_Piece]:
    # One pass; a closing tag that is nowhere is looked for once.
    at, unclosed = 0, set[str]()
    while (start := markup.find("<", at)) >= 0:
        kind, end = _markup_at(markup, start, unclosed)
        yield _Piece("", at, start if end > start + 1 else end)
        if end > start + 1:
            yield _Piece(kind, start, end)
        at = end
    yield _Piece("", at, len(markup))


def _markup_at(markup: str, start: int, unclosed: set[str]) -> tuple[str, int]:
    """Return kind and end of what "<" begins; an end one further on means that it begins nothing."""
    if markup.startswith("<!--", start):
        close = markup.find("-->", start + 4)
        return "!", close + 3 if close >= 0 else len(markup)
    found = _TAG.match(markup, start)
    if not found:
        opens = markup[start + 1 : start + 2] in {"!", "?"}
        return "!", _tag_end(markup, start) if opens else start + 1
    name, end = found[1].lower(), _tag_end(markup, start)
    if name in _SILENT and name not in unclosed:
        if closing := re.compile(rf"</{name}\b", re.IGNORECASE).search(markup, end):
            return name, _tag_end(markup, closing.start())
        unclosed.add(name)
        end = len(markup) if name in {"script", "style"} else end
    return name, end


def _tag_end(markup: str, start: int) -> int:
    at = start
    while found := _STOP.search(markup, at):
        if found[0] == ">":
            return found.end()
        close = markup.find(found[0][-1], found.end())
        if close < 0:
            break
        at = close + 1
    end = markup.find(">", start)
    return end + 1 if end >= 0 else len(markup)


def _plain(markup: str, piece: _Piece) -> str:
    if not piece.kind:
        return _characters(markup[piece.start : piece.end])
    return ("\n" if piece.kind.lstrip("/") in _BLOCKS else " ") + " " * (piece.end - piece.start - 1)


def _characters(text: str) -> str:
    if "&" not in text:
        return text
    return _PADDED_WORD.sub(_padding_last, _REFERENCE.sub(_character, text))


def _character(reference: re.Match[str]) -> str:
    said, meant = reference[0], unescape(reference[0])
    gap = len(said) - len(meant)
    if gap <= 0 or meant.isspace():
        return said if gap <= 0 else " " * len(said)
    before = reference.string[reference.start() - 1 : reference.start()]
    if meant.isalnum() or (meant in _APOSTROPHES and before.isalnum()):
        return meant + "\x00" * gap
    return " " * gap + meant if meant in _OPENERS else meant + " " * gap


def _padding_last(word: re.Match[str]) -> str:
    return word[0].replace("\x00", "") + " " * word[0].count("\x00")


def _said(markup: str, pieces: Sequence[_Piece]) -> dict[str, str]:
    said: dict[str, str] = {}
    for kind, start, end in pieces:
        if kind == "title":
            words = markup[markup.find(">", start) + 1 : markup.rfind("<", start, end)]
            said.setdefault("title", _squeezed(unescape(words)))
        elif kind in {"meta", "time"}:
            for name, value in _named(kind, markup[start : min(end, start + _LONGEST_TAG_READ)]):
                said.setdefault(name, _squeezed(unescape(value)))
    return {name: value for name, value in said.items() if value}


def _named(kind: str, tag: str) -> list[tuple[str, str]]:
    given = {m[1].lower(): m[2] or m[3] or m[4] or "" for m in _ATTRIBUTE.finditer(tag)}
    if kind == "time":
        return [("datetime", given["datetime"])] if "datetime" in given else []
    return [((given.get("property") or given.get("name") or "").lower(), given.get("content", ""))]


def _headline(text: str, pieces: Sequence[_Piece]) -> str | None:
    start = next((p.end for p in pieces if p.kind == "h1"), None)
    end = next((p.start for p in pieces if start and p.kind == "/h1" and p.start >= start), None)
    return _squeezed(text[start:end]) or None if start and end else None


def _squeezed(text: str) -> str:
    return " ".join(text.split())
