"""Markdown with its marks blanked out, character for character, so that offsets index the file's own text."""

import re
from typing import Final, NamedTuple

from geo.text.markup import Readable, blank_tags

__all__ = ["read_markdown"]

_FRONT: Final = re.compile(r"\A---[ \t]*\r?\n(.{0,20000}?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|\Z)", re.DOTALL)
_ENTRY: Final = re.compile(r"^(title|date|source|published):[ \t]*[\"']?(.*?)[\"']?[ \t]*\r?$", re.MULTILINE)
_FENCE: Final = re.compile(r" {0,3}(```+|~~~+)")
_RULE: Final = re.compile(r" {0,3}(?:[-*_=][ \t]*){3,}$|[ \t]*\|?[ \t]*:?-{2,}[-| :\t]*$")
_HEADING: Final = re.compile(r" {0,3}(#{1,6})(?=[ \t]|$)")
_OPENING: Final = re.compile(r"[ \t]*(?:>[ \t]?|[-*+][ \t]+|\d{1,9}[.)][ \t]+)+")
_DEFINITION: Final = re.compile(r" {0,3}\[[^\]\n]{1,300}\]:[ \t]*\S+.*$")
_LINK: Final = re.compile(
    r"(!?)\[(?P<words>[^\[\]]{0,1000})\](?:\((?P<target>[^()]{0,2000}(?:\([^()]{0,500}\))?[^()]{0,500})\)|\[[^\[\]\n]{0,300}\])"
)
_NOTE: Final = re.compile(r"\[\^[^\[\]\n]{1,100}\]")
_MARKS: Final = re.compile(r"\\(?=[!-/:-@\[-`{-~])|\*+|`+|~~|(?<!\w)_+(?=\S)|(?<=\S)_+(?!\w)")
_VISIBLE: Final = re.compile(r"[^\r\n]")


class _Line(NamedTuple):
    """A line without its marks: text, its ending, and whether it is a block of its own."""

    text: str
    ending: str
    alone: bool
    opens: bool


def read_markdown(source: str) -> Readable:
    r"""Blank out the marks of Markdown; a line break inside a paragraph becomes a space.

    >>> read_markdown("# Drills begin\n\nNear [Brest](http://a.example) on\nMonday.").text
    '  Drills begin\n\nNear  Brest                    on Monday.'
    """
    front = _FRONT.match(source)
    said = {m[1]: m[2].strip() for m in _ENTRY.finditer(front[1])} if front else {}
    start = front.end() if front else 0
    lines = _lines(source[start:])
    body = "".join(_joined(line, following) for line, following in zip(lines, [*lines[1:], None], strict=False))
    text = _blank(source[:start]) + blank_tags(_inline(body))
    title = said.get("title") or _first_heading(source[start:], text[start:])
    return Readable(text, title or None, said.get("source") or None, said.get("published") or said.get("date") or None)


def _lines(source: str) -> list[_Line]:
    out: list[_Line] = []
    fence: str | None = None
    for raw in source.splitlines(keepends=True):
        text = raw.rstrip("\r\n")
        ending = raw[len(text) :]
        mark = _FENCE.match(text)
        if fence or mark:
            closes = fence and mark and mark[1].startswith(fence)
            fence = None if closes else (fence or (mark[1] if mark else None))
            out.append(_Line(_blank(text), ending, alone=True, opens=True))
        else:
            out.append(_line(text, ending))
    return out


def _line(text: str, ending: str) -> _Line:
    if not text.strip() or _RULE.match(text) or _DEFINITION.match(text):
        return _Line(_blank(text), ending, alone=True, opens=True)
    if heading := _HEADING.match(text):
        inner = text[heading.end() :]
        kept = inner.rstrip().rstrip("#")
        return _Line(_blank(heading[0]) + kept.ljust(len(inner)), ending, alone=True, opens=True)
    opening = _OPENING.match(text)
    marks = opening[0] if opening else ""
    cells = text.lstrip().startswith("|")
    rest = text[len(marks) :].replace("|", " ") if cells else text[len(marks) :]
    return _Line(_blank(marks) + rest, ending, alone=cells or text.endswith(("  ", "\\")), opens=bool(marks) or cells)


def _joined(line: _Line, following: _Line | None) -> str:
    runs_on = following is not None and not line.alone and not following.opens
    return line.text + (" " * len(line.ending) if runs_on else line.ending)


def _inline(body: str) -> str:
    linked = _NOTE.sub(lambda m: _blank(m[0]), _LINK.sub(_words_only, body))
    return _MARKS.sub(lambda m: " " * len(m[0]), linked)


def _words_only(link: re.Match[str]) -> str:
    if link[1]:
        return _blank(link[0])
    start, end = link.start("words") - link.start(), link.end("words") - link.start()
    return " " * start + link["words"] + _blank(link[0][end:])


def _first_heading(source: str, text: str) -> str | None:
    at = 0
    for raw in source[:20_000].splitlines(keepends=True):
        if _HEADING.match(raw):
            return " ".join(text[at : at + len(raw)].split())
        at += len(raw)
    return None


def _blank(text: str) -> str:
    return _VISIBLE.sub(" ", text)
