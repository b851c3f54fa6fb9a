"""Articles as JSON: {"id", "text", "title", "source", "published", "mentions": [{"start", "end"}]}."""

import json
import re
from typing import Any, Final

from geo.errors import UnreadableArticle
from geo.text.article import Article

__all__ = ["article_of", "parse_json"]

_LONE_SURROGATE: Final = re.compile(r"[\ud800-\udfff]")
_OPTIONAL: Final = ("title", "source", "published")
_SHAPE: Final = '{"id": ..., "text": ...}'


def parse_json(text: str, *, where: str) -> object:
    """Parse JSON; raise UnreadableArticle naming `where` and the column when it is none.

    >>> parse_json('{"id": 1}', where="a.json")
    {'id': 1}
    """
    try:
        return json.loads(text)
    except json.JSONDecodeError as error:
        raise UnreadableArticle(f"{where} is not JSON: {error.msg.lower()} at column {error.colno}") from None
    except RecursionError:
        raise UnreadableArticle(f"{where} is nested too deeply; an article is {_SHAPE}") from None
    except ValueError as error:
        raise UnreadableArticle(f"{where} is not JSON: {str(error).split(';')[0].lower()}") from None


def article_of(value: object, *, where: str, default_id: str) -> Article:
    """Return the article of one parsed JSON object; raise UnreadableArticle naming the field that is wrong.

    A half of a surrogate pair, which no encoding can write, becomes U+FFFD; offsets stay as they were.

    >>> article_of({"id": "a", "text": "Brest."}, where="a.jsonl, line 1", default_id="a").text
    'Brest.'
    """
    if not isinstance(value, dict):
        raise UnreadableArticle(f"{where} holds {_named(value)}, not an article; write {_SHAPE}")
    text = _string(value, "text", where=where)
    if text is None:
        raise UnreadableArticle(f'{where} has no "text"; write {_SHAPE}')
    if not text.strip():
        raise UnreadableArticle(f'{where} has an empty "text"; nothing to read')
    title, source, published = (_string(value, name, where=where) for name in _OPTIONAL)
    given = _mentions(value.get("mentions"), length=len(text), where=where)
    return Article(_id(value, default_id, where=where), text, title, source, published, given)


def _string(value: dict[str, Any], name: str, *, where: str) -> str | None:
    given = value.get(name)
    if given is None:
        return None
    if not isinstance(given, str):
        raise UnreadableArticle(f'{where}: "{name}" is {_named(given)}; it has to be text')
    return _LONE_SURROGATE.sub("\ufffd", given)


def _id(value: dict[str, Any], default_id: str, *, where: str) -> str:
    given = value.get("id")
    if isinstance(given, int) and not isinstance(given, bool):
        return str(given)
    return _string(value, "id", where=where) or default_id


def _mentions(given: object, *, length: int, where: str) -> tuple[tuple[int, int], ...] | None:
    if given is None:
        return None
    if not isinstance(given, list):
        raise UnreadableArticle(f'{where}: "mentions" is {_named(given)}; it has to be a list of {{"start", "end"}}')
    spans = [_span(m, length=length, where=f"{where}, mention {n}") for n, m in enumerate(given, 1)]
    return tuple(sorted(spans))


def _span(mention: object, *, length: int, where: str) -> tuple[int, int]:
    ends = (mention.get("start"), mention.get("end")) if isinstance(mention, dict) else (None, None)
    start, end = ends
    if type(start) is not int or type(end) is not int:
        raise UnreadableArticle(f'{where} needs "start" and "end" as whole numbers')
    if not 0 <= start < end <= length:
        raise UnreadableArticle(f"{where} spans {start} to {end}, outside a text of {length} characters")
    return start, end


def _named(value: object) -> str:
    names = {dict: "an object", list: "a list", str: "text", bool: "true or false", int: "a number", float: "a number"}
    return names.get(type(value), "null")
