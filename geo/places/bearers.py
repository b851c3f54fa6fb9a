"""In what order the bearers of a bare name are meant: a town before the division that is named after it."""

from collections.abc import Sequence
from typing import Final

from geo.places.gazetteer import NameMatch
from geo.places.place import Place

__all__ = ["bearers", "outshone"]

# A town of a tenth of a division's people is as well known as the division.
_COMPARABLE: Final = 0.1


def bearers(matches: Sequence[NameMatch]) -> list[Place]:
    """Return the places of matches in their order, each division behind the first town that outshines it.

    Countries stay where they are: "Georgia", "Luxembourg" and "Mexico" mean the country.
    """
    out: list[NameMatch] = []
    waiting: list[tuple[NameMatch, NameMatch]] = []
    for match in matches:
        if (town := outshone(match, matches)) and town not in out:
            waiting.append((match, town))
            continue
        out += [match, *(division for division, brighter in waiting if brighter == match)]
    return list(dict.fromkeys(match.place for match in out))


def outshone(match: NameMatch, matches: Sequence[NameMatch]) -> NameMatch | None:
    """Return the first town that bears a division's name by as good a right and is as well known; None for others."""
    if not match.place.feature_code.startswith("A.ADM"):
        return None
    least = _COMPARABLE * match.place.population
    towns = (m for m in matches if m.place.feature_code.startswith("P.") and m.place.population > least)
    return next((m for m in towns if m.kind in ("primary", match.kind)), None)
