"""The European Union, NATO and the Schengen area: which countries belonged to each, from which day to which."""

from datetime import date, datetime
from types import MappingProxyType
from typing import Final, NamedTuple

from geo.errors import BadInput, UnknownBorder

__all__ = ["BLOCS", "SOURCES", "Membership", "bloc_named", "members", "spoken"]


class Membership(NamedTuple):
    """A country's time in a bloc: its first day in it, and the first day on which it was out again."""

    code: str
    since: date
    until: date | None = None


# Each bloc as lines of a day and the countries that joined on it; "-2020-02-01" after a code is the day it was out.
# Territories with a code of their own follow their country where the treaties count them in.
_EU: Final = """
1958-01-01 BE DE FR IT LU NL GF GP MQ RE MF
1973-01-01 DK IE GB-2020-02-01 GI-2020-02-01 GL-1985-02-01
1981-01-01 GR
1986-01-01 ES PT
1995-01-01 AT FI AX SE
2004-05-01 CY CZ EE HU LT LV MT PL SI SK
2007-01-01 BG RO
2013-07-01 HR
2014-01-01 YT
"""
_NATO: Final = """
1949-08-24 BE CA DK FR GB GI GL IS IT LU NL NO PT SJ US
1952-02-18 GR TR
1955-05-06 DE
1982-05-30 ES
1999-03-12 CZ HU PL
2004-03-29 BG EE LT LV RO SI SK
2009-04-01 AL HR
2017-06-05 ME
2020-03-27 MK
2023-04-04 AX FI
2024-03-07 SE
"""
# The day controls at land borders ended.
_SCHENGEN: Final = """
1995-03-26 BE DE ES FR LU NL PT
1997-10-26 IT
1997-12-01 AT
2000-01-01 GR
2001-03-25 AX DK FI IS NO SE
2007-12-21 CZ EE HU LT LV MT PL SI SK
2008-12-12 CH
2011-12-19 LI
2023-01-01 HR
2025-01-01 BG RO
"""
SOURCES: Final = MappingProxyType(
    {
        "EU": "treaties of Rome and of accession; withdrawal agreement with the United Kingdom; Greenland treaty",
        "NATO": "North Atlantic Treaty and protocols of accession (days they came into force), article 6",
        "Schengen": "decisions of the Council of the EU on lifting checks at internal land borders",
    }
)


def _parsed(table: str) -> tuple[Membership, ...]:
    rows = [line.split() for line in table.strip().splitlines()]
    return tuple(_membership(date.fromisoformat(day), entry) for day, *entries in rows for entry in entries)


def _membership(since: date, entry: str) -> Membership:
    code, _, until = entry.partition("-")
    return Membership(code, since, date.fromisoformat(until) if until else None)


BLOCS: Final = MappingProxyType({"EU": _parsed(_EU), "NATO": _parsed(_NATO), "Schengen": _parsed(_SCHENGEN)})
_NAMES: Final = MappingProxyType(
    {
        "eu": "EU",
        "european union": "EU",
        "nato": "NATO",
        "north atlantic alliance": "NATO",
        "schengen": "Schengen",
        "schengen area": "Schengen",
        "schengen zone": "Schengen",
    }
)


def bloc_named(words: str) -> str | None:
    """Return the bloc that words name, None where they name none.

    >>> bloc_named("European Union"), bloc_named("Poland")
    ('EU', None)
    """
    return _NAMES.get(words.lower().removeprefix("the ").strip())


def spoken(bloc: str) -> str:
    """Return a bloc as one speaks of it in a sentence.

    >>> spoken("EU"), spoken("NATO"), spoken("Schengen")
    ('the EU', 'NATO', 'the Schengen area')
    """
    return {"EU": "the EU", "Schengen": "the Schengen area"}.get(bloc, bloc)


def members(bloc: str, *, on: date | None = None) -> tuple[str, ...]:
    """Return the codes of a bloc's countries on a day, in order; None: of those that have not left.

    Raises UnknownBorder for a bloc that is not known, BadInput for a day that is no date.

    >>> len(members("EU", on=date(2004, 4, 30)))
    22
    >>> "GB" in members("EU"), "SE" in members("NATO")
    (False, True)
    """
    if bloc not in BLOCS:
        raise UnknownBorder(f"no bloc {bloc!r}; there are {', '.join(BLOCS)}")
    day = on.date() if isinstance(on, datetime) else on
    if not (day is None or isinstance(day, date)):
        raise BadInput(f"{on!r:.60} is no day; give a datetime.date")
    return tuple(sorted(m.code for m in BLOCS[bloc] if _counts(m, day)))


def _counts(membership: Membership, on: date | None) -> bool:
    if on is None:
        return membership.until is None
    return membership.since <= on and (membership.until is None or on < membership.until)
