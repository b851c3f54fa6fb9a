"""From files, folders and standard input to articles.

.txt is taken as it stands; .md and .html have their markup blanked out, so that offsets index the file's own text;
.json holds one article or a list of them, .jsonl one a line. What cannot be read is handed on as a value: it loses only
itself.
"""

import sys
from codecs import BOM_UTF8, BOM_UTF16_BE, BOM_UTF16_LE, BOM_UTF32_BE, BOM_UTF32_LE
from collections.abc import Callable, Iterable, Iterator
from contextlib import AbstractContextManager, nullcontext
from pathlib import Path
from typing import BinaryIO, Final

from geo.errors import UnreadableArticle
from geo.text.article import Article
from geo.text.headline import heading, iso_date
from geo.text.jsonlines import article_of, parse_json
from geo.text.markdown import read_markdown
from geo.text.markup import Readable, read_html

__all__ = ["ARTICLE_LIMIT_BYTES", "LIST_LIMIT_BYTES", "inputs", "read"]

ARTICLE_LIMIT_BYTES: Final = 10_000_000
LIST_LIMIT_BYTES: Final = 250_000_000
_STDIN: Final = "-"
_HTML: Final = (".html", ".htm", ".xhtml")
_MARKDOWN: Final = (".md", ".markdown")
_LINES: Final = (".jsonl", ".ndjson")
_TEXTS: Final = (".txt", *_MARKDOWN, *_HTML)
_KNOWN: Final = (*_TEXTS, ".json", *_LINES)
_MARKED: Final = (
    (BOM_UTF8, "utf-8-sig"),
    (BOM_UTF32_LE, "utf-32"),
    (BOM_UTF32_BE, "utf-32"),
    (BOM_UTF16_LE, "utf-16"),
    (BOM_UTF16_BE, "utf-16"),
)
_FOREIGN: Final = {
    b"%PDF": "a PDF; turn it into text first, for instance with pdftotext",
    b"PK\x03\x04": "a packed file; unpack it, or save a document as text or HTML",
    b"\xd0\xcf\x11\xe0": "an office document; save it as text or HTML",
    b"{\\rtf": "rich text; save it as plain text or HTML",
    b"\x1f\x8b": "compressed; unpack it first",
}

Read = Iterator[Article | UnreadableArticle]


def inputs(paths: Iterable[str | Path]) -> Iterator[Path | UnreadableArticle]:
    """Name every file to be read: files as given ("-" is standard input), a folder as its own files in name order.

    Of a folder .txt .md .html .json .jsonl count; hidden files, README, folders in it do not, nor a .json beside
    a text of the same name. A folder without a readable file is an UnreadableArticle.
    """
    for path in map(Path, paths):
        if str(path) == _STDIN or not path.is_dir():
            yield path
            continue
        try:
            yield from _within(path)
        except OSError as error:
            yield UnreadableArticle(f"cannot look into {path}: {_reason(error)}")


def read(path: str | Path) -> Read:
    """Read the articles of one file or of "-"; what cannot be read comes as an UnreadableArticle in its place.

    A file that is one article has its stem as id. Texts, and lines of .jsonl, may be up to ARTICLE_LIMIT_BYTES long,
    a .json list up to LIST_LIMIT_BYTES; a .jsonl is read line by line and may be of any length.
    """
    path = Path(path)
    try:
        with _opened(path) as stream:
            yield from _distinct(_articles(stream, path), name=str(path))
    except UnreadableArticle as error:
        yield error
    except (OSError, ValueError) as error:
        yield UnreadableArticle(f"cannot read {path}: {_reason(error)}")


def _opened(path: Path) -> AbstractContextManager[BinaryIO]:
    return nullcontext(sys.stdin.buffer) if str(path) == _STDIN else path.open("rb")


def _within(folder: Path) -> list[Path] | list[UnreadableArticle]:
    files = [p for p in sorted(folder.iterdir()) if p.is_file() or (p.is_symlink() and not p.exists())]
    texts = {p.stem for p in files if p.suffix.lower() in _TEXTS}
    articles = [p for p in files if p.suffix.lower() in _KNOWN and not _is_beside(p, texts)]
    way_out = "name the files, or the folders in it, one by one"
    return articles or [UnreadableArticle(f"{folder} holds no {' '.join(_KNOWN)} file; {way_out}")]


def _is_beside(path: Path, texts: set[str]) -> bool:
    if path.name.startswith(".") or path.stem.upper() == "README":
        return True
    return path.suffix.lower() == ".json" and path.name.split(".")[0] in texts


def _reason(error: OSError | ValueError) -> str:
    reason = error.strerror if isinstance(error, OSError) else str(error)
    return (reason or type(error).__name__).lower()


def _articles(stream: BinaryIO, path: Path) -> Read:
    suffix, name = path.suffix.lower(), "standard input" if str(path) == _STDIN else str(path)
    stem = "stdin" if str(path) == _STDIN else path.stem
    head = stream.readline(ARTICLE_LIMIT_BYTES + 1)
    if str(path) == _STDIN:
        suffix = _sniffed(head)
    if suffix in _LINES and not head.startswith((BOM_UTF16_LE, BOM_UTF16_BE)):
        return _lines(stream, head, name=name, stem=stem)
    limit = LIST_LIMIT_BYTES if suffix in {".json", *_LINES} else ARTICLE_LIMIT_BYTES
    text = _decoded(head + stream.read(max(0, limit + 1 - len(head))), name=name, limit=limit)
    if suffix == ".json":
        return _listed(text, name=name, stem=stem)
    if suffix in _LINES:
        return _numbered(text.split("\n"), name=name, stem=stem)
    return iter((_one(text, suffix, stem=stem, name=name),))


def _sniffed(head: bytes) -> str:
    start = head.removeprefix(BOM_UTF8).lstrip().lower()
    if start.startswith((b"<!doctype html", b"<html")):
        return ".html"
    if start.startswith(b"{") and start.rstrip().endswith(b"}"):
        return ".jsonl"
    return ".json" if start.startswith((b'{"', b"[{")) or start.strip() in {b"[", b"{"} else ".txt"


def _decoded(raw: bytes, *, name: str, limit: int) -> str:
    if len(raw) > limit:
        way_out = "write one article a line as .jsonl" if limit == LIST_LIMIT_BYTES else "split it into articles"
        raise UnreadableArticle(f"{name} is larger than {limit / 1e6:.0f} MB; {way_out}")
    encoding = next((e for mark, e in _MARKED if raw.startswith(mark)), "utf-8")
    foreign = next((what for start, what in _FOREIGN.items() if raw.startswith(start)), None)
    if foreign or (encoding.startswith("utf-8") and b"\x00" in raw):
        raise UnreadableArticle(f"{name} is {foreign or 'binary, not text'}")
    try:
        text = raw.decode(encoding)
    except UnicodeDecodeError as error:
        way_out = "save it as UTF-8, for instance with `iconv -f WINDOWS-1252 -t UTF-8`"
        raise UnreadableArticle(f"{name} is not {encoding.upper()} (byte {error.start + 1}); {way_out}") from None
    if not text.strip():
        raise UnreadableArticle(f"{name} is empty")
    return text


def _one(text: str, suffix: str, *, stem: str, name: str) -> Article:
    readers: dict[str, Callable[[str], Readable]]
    readers = dict.fromkeys(_HTML, read_html) | dict.fromkeys(_MARKDOWN, read_markdown)
    page = readers.get(suffix, Readable)(text)
    if not page.text.strip():
        raise UnreadableArticle(f"{name} holds markup and no text")
    guessed = heading(page.text)
    published = page.published and (iso_date(page.published) or page.published)
    return Article(stem, page.text, page.title or guessed.title, page.source, published or guessed.published)


def _listed(text: str, *, name: str, stem: str) -> Read:
    value = parse_json(text, where=name)
    if not isinstance(value, list):
        yield article_of(value, where=name, default_id=stem)
        return
    if not value:
        raise UnreadableArticle(f"{name} is an empty list")
    for number, item in enumerate(value, 1):
        yield _tried(item, where=f"{name}, article {number}", default_id=f"{stem}:{number}")


def _lines(stream: BinaryIO, head: bytes, *, name: str, stem: str) -> Read:
    yield from _numbered(_raw_lines(stream, head, name=name), name=name, stem=stem)


def _raw_lines(stream: BinaryIO, head: bytes, *, name: str) -> Iterator[str | UnreadableArticle]:
    raw, number = head.removeprefix(BOM_UTF8), 1
    while raw:
        yield _decoded_line(raw, where=f"{name}, line {number}")
        while len(raw) > ARTICLE_LIMIT_BYTES and not raw.endswith(b"\n"):
            raw = stream.readline(ARTICLE_LIMIT_BYTES + 1)
        raw, number = stream.readline(ARTICLE_LIMIT_BYTES + 1), number + 1


def _decoded_line(raw: bytes, *, where: str) -> str | UnreadableArticle:
    if not raw.strip():
        return ""
    try:
        return _decoded(raw, name=where, limit=ARTICLE_LIMIT_BYTES)
    except UnreadableArticle as error:
        return error


def _numbered(lines: Iterable[str | UnreadableArticle], *, name: str, stem: str) -> Read:
    empty = True
    for number, line in enumerate(lines, 1):
        if isinstance(line, UnreadableArticle):
            empty = False
            yield line
        elif line.strip():
            empty = False
            where = f"{name}, line {number}"
            try:
                value = parse_json(line, where=where)
            except UnreadableArticle as error:
                yield error
            else:
                yield _tried(value, where=where, default_id=f"{stem}:{number}")
    if empty:
        raise UnreadableArticle(f"{name} is empty")


def _tried(value: object, *, where: str, default_id: str) -> Article | UnreadableArticle:
    try:
        return article_of(value, where=where, default_id=default_id)
    except UnreadableArticle as error:
        return error


def _distinct(articles: Read, *, name: str) -> Read:
    seen = set[str]()
    for article in articles:
        if isinstance(article, Article) and article.id in seen:
            yield UnreadableArticle(f"{name}: id {article.id!r} stands twice; the second article is left out")
            continue
        if isinstance(article, Article):
            seen.add(article.id)
        yield article
