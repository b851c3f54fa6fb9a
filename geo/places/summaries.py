"""What a name may be, added up from its places or from several gazetteers."""

from collections.abc import Sequence

from geo.places.columns import CLASSES
from geo.places.gazetteer import NameMatch, NameSummary

__all__ = ["join", "summarize"]


def summarize(matches: Sequence[NameMatch]) -> NameSummary | None:
    """Return the summary of the places a name leads to, None of none."""
    if not matches:
        return None
    countries = {place.country for place, _ in matches}
    return NameSummary(
        frozenset(kind for _, kind in matches),
        _letters({place.feature_code[:1] for place, _ in matches}),
        len(matches),
        max(place.population for place, _ in matches),
        next(iter(countries)) if len(countries) == 1 else None,
    )


def join(one: NameSummary, other: NameSummary) -> NameSummary:
    """Return what a name may be that is known in two ways."""
    return NameSummary(
        one.kinds | other.kinds,
        _letters(set(one.classes + other.classes)),
        one.rows + other.rows,
        max(one.population, other.population),
        one.country if one.country == other.country else None,
    )


def _letters(found: set[str]) -> str:
    return "".join(letter for letter in CLASSES if letter in found)
