"""Text made safe for folium, and the words of popups and tooltips.

folium renders its output a second time as a Jinja template and puts some of it into JavaScript: text of an article may
carry {{ }}, ${ }, backticks or backslashes and would run. So every character that is not plainly harmless becomes a
numeric entity, which neither language reads and a browser shows as it was.
"""

from collections.abc import Mapping
from typing import Any, Final

from layers import LOOKS
from maps.page_words import length, reach

__all__ = ["place_popup", "plain_popup", "safe", "verdict_popup"]

_HARMLESS: Final = frozenset(" .,;:-")


def safe(text: object) -> str:
    """Return text with all but letters, digits, space and .,;:- as numeric entities; None is nothing.

    >>> safe("{{ 7*7 }}")
    '&#123;&#123; 7&#42;7 &#125;&#125;'
    """
    return "".join(_entity(c) for c in ("" if text is None else str(text)))


def verdict_popup(row: Mapping[str, Any]) -> str:
    """Return the popup of a measured or located claim: verdict, quotation, claimed, measured, range, and why."""
    look = LOOKS[row["verdict"]]
    parts = [
        f'<b style="color: {look.ink}">{safe(look.sign)} {safe(look.words)}</b>',
        f"<q>{safe(row['claim'])}</q>",
        *(_figures(row) if "distance_m" in row else ()),
        safe(row["explanation"]),
        f"<small>{safe(row['article'])}, claim {safe(row['number'])}</small>",
    ]
    return "<br>".join(part for part in parts if part)


def place_popup(row: Mapping[str, Any]) -> str:
    """Return the popup of a place: its name, where it lies, and how the article names it."""
    where = ", ".join(part for part in (row["admin"].replace("; ", ", "), row["country"]) if part)
    times = "once" if row["mentions"] == 1 else f"{row['mentions']} times"
    parts = [
        f"<b>{safe(row['name'])}</b>",
        safe(where),
        f"{safe(row['kind'])}, named {times}: <q>{safe(row['texts'])}</q>",
        f"<small>{safe(row['article'])}</small>",
    ]
    return "<br>".join(part for part in parts if part)


def plain_popup(row: Mapping[str, Any], columns: tuple[str, ...]) -> str:
    """Return a popup with one line a column: its name and value, metres as a reader meets them."""
    return "<br>".join(f"{safe(_name(column))}: <b>{safe(_value(column, row[column]))}</b>" for column in columns)


def _name(column: str) -> str:
    return column.removesuffix("_m").replace("_", " ")


def _value(column: str, value: Any) -> str:  # noqa: ANN401
    return length(value) if column.endswith("_m") else str(value)


def _figures(row: Mapping[str, Any]) -> tuple[str, ...]:
    claimed = safe(row["quantity"]) or "no figure"
    measured = f"Measured: <b>{safe(length(row['distance_m']))}</b>"
    return (f"Claimed: {claimed}", measured, f"Range: {safe(reach(row['low_m'], row['high_m']))}")


def _entity(character: str) -> str:
    if character.isalnum() or character in _HARMLESS:
        return character
    point = ord(character)
    return f"&#{0xFFFD if 0xD800 <= point <= 0xDFFF else point};"
