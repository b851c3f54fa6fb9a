"""What a report lists of one claim, name by name; nothing that its quotation or its explanation has said already."""

from maps.report_words import Row

__all__ = ["facts"]


def facts(row: Row, *, many: bool) -> tuple[tuple[str, str], ...]:
    """Return names and values; many: the report is of several articles, so that each claim names its own."""
    listed = (
        ("Article", row.article if many else ""),
        ("Said of", row.subject),
        ("Said by", row.speaker),
        ("Claimed", "" if row.claimed.casefold() in row.quotation.casefold() else row.claimed),
        ("Border", "" if row.way else row.line),
        ("Words allow", row.allowed),
        ("Measured", _measured(row)),
        ("Note", "; ".join(row.flags)),
        ("Sources", "; ".join(row.sources)),
    )
    return tuple((name, value) for name, value in listed if value)


def _measured(row: Row) -> str:
    if not row.measured or (row.measured in row.explanation and row.reach in row.explanation):
        return row.way
    return f"{row.measured} (range {row.reach}), {row.way}"
