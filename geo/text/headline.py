"""What the first lines of a text say about it: a headline and the day it was published."""

import re
from datetime import date
from typing import Final, NamedTuple

__all__ = ["Heading", "heading", "iso_date"]

_LINES_LOOKED_AT: Final = 12
_LONGEST_HEADLINE: Final = 160
_FEWEST_WORDS: Final = 3
_MONTHS: Final = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_LABEL: Final = r"(?:(?:first |last )?(?:published|posted|updated|modified|date)(?: on| at)?\s*:?\s*)?"
_WEEKDAY: Final = r"(?:(?:mon|tues?|wed(?:nes)?|thur?s?|fri|sat(?:ur)?|sun)(?:day)?\.?,?\s+)?"
_CLOCK: Final = r"\d{1,2}[:.]\d{2}(?::\d{2})?(?:\.\d+)?\s*(?:[ap]\.?m\.?)?"
_ZONE: Final = r"(?:Z|[A-Z]{2,5}|[+-]\d{2}:?\d{2})"
_TIME: Final = rf"(?:[,T]?\s*(?:at\s+)?{_CLOCK}\s*{_ZONE}?)?"
_MONTH: Final = r"(?P<month>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?"
_YEAR: Final = r"(?P<year>(?:19|20)\d{2})"
_DAYS: Final = (
    rf"{_YEAR}-(?P<number>\d{{2}})-(?P<day>\d{{2}})",
    rf"{_MONTH}\s+(?P<day>\d{{1,2}})(?:st|nd|rd|th)?,?\s+{_YEAR}",
    rf"(?P<day>\d{{1,2}})(?:st|nd|rd|th)?\s+{_MONTH},?\s+{_YEAR}",
)
_DATES: Final = tuple(re.compile(rf"\s*{_LABEL}{_WEEKDAY}{day}{_TIME}\s*\.?\s*", re.IGNORECASE) for day in _DAYS)
# "MINSK, Belarus (Reuters), July 9, 2024 - ": a place in capitals, a day, a dash.
_DATELINES: Final = tuple(
    re.compile(rf"(?-i:[A-ZÀ-Þ]{{3}})[^.!?]{{0,60}}?[,(]\s*{day}\)?\s*(?:\([^()]{{2,40}}\)\s*)?[-–—]\s", re.IGNORECASE)
    for day in _DAYS
)


class Heading(NamedTuple):
    """The title and the day (ISO 8601) that a text gives itself; None where it gives none."""

    title: str | None
    published: str | None


def heading(text: str) -> Heading:
    r"""Read headline and day off the first lines; a first line that is a sentence is no headline.

    The day stands on a line of its own or in a dateline. Of several the earliest counts: a text is changed after it was
    published, never before.

    >>> heading("July 9, 2024, 9:06 PM\nDrills begin beside the river\n\nTroops arrived on Monday.")
    Heading(title='Drills begin beside the river', published='2024-07-09')
    >>> heading("Troops arrived on Monday.")
    Heading(title=None, published=None)
    >>> heading("Drills begin beside the river\n\nMINSK, July 9, 2024 - Troops arrived.").published
    '2024-07-09'
    """
    lines = [line.strip() for line in text[:20_000].splitlines() if line.strip()]
    dated = [iso_date(line) for line in lines[:_LINES_LOOKED_AT]]
    days = [*dated, *(_dateline_day(line) for line in lines[:_LINES_LOOKED_AT])]
    undated = [line for line, day in zip(lines, dated, strict=False) if day is None]
    title = undated[0] if len(undated) > 1 and _is_headline(undated[0]) else None
    return Heading(title, min((day for day in days if day), default=None))


def iso_date(line: str) -> str | None:
    """Return the day a line consists of, as YYYY-MM-DD; None when it says anything else or the day does not exist.

    >>> iso_date("Published: 9 July 2024"), iso_date("On 9 July 2024 they left."), iso_date("07/09/2024")
    ('2024-07-09', None, None)
    """
    if len(line) > 80:
        return None
    found = next((m for pattern in _DATES if (m := pattern.fullmatch(line))), None)
    return found and _day(found)


def _dateline_day(line: str) -> str | None:
    found = next((m for pattern in _DATELINES if (m := pattern.match(line[:140]))), None)
    return found and _day(found)


def _day(found: re.Match[str]) -> str | None:
    parts = found.groupdict()
    month = int(parts["number"]) if "number" in parts else _MONTHS.index(parts["month"][:3].lower()) + 1
    try:
        return date(int(parts["year"]), month, int(parts["day"])).isoformat()
    except ValueError:
        return None


def _is_headline(line: str) -> bool:
    if len(line) > _LONGEST_HEADLINE or len(line.split()) < _FEWEST_WORDS:
        return False
    return line[-1] not in ".:;,!…" and line[0] not in "•-*–—"
