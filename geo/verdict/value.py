"""How well a claim holds, and the one sentence that says why."""

from dataclasses import dataclass
from typing import Literal

__all__ = ["Holds", "Verdict"]

Holds = Literal["supported", "roughly", "contradicted", "not_checkable"]


@dataclass(frozen=True, slots=True)
class Verdict:
    """The outcome of comparing what the words admit with what was measured.

    admissible_m: distances the words admit, (low, high), high None when open; None when there is no length to compare.
    flags: short codes such as "road_distance", "miles_for_kilometres", "other_border", "factor_ten",
    "direction_reversed", "understates", "sources_split", "conversion_disagrees".
    """

    holds: Holds
    explanation: str
    flags: tuple[str, ...] = ()
    admissible_m: tuple[float, float | None] | None = None
