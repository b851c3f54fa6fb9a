"""Who claims, and who holds, the ground beside the shipped lines, in one worldview."""

import json
from dataclasses import dataclass
from functools import cache
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from geo.ground.dispute import Dispute, dispute_between, named, settle
from geo.shipped import data_path

__all__ = ["NARROW", "Claimants", "shipped_claimants"]

Codes = tuple[str, ...]
# Added to the kind of an arc: a limit of waters that is border, as it goes on from a land border in narrow water.
NARROW: Final = 8


@dataclass(frozen=True, slots=True)
class Claimants:
    """What each numbered claim, left or right of a line, stands for.

    land: who claims the land, nobody at sea; sea: who claims the sea, nobody on land; holders: who administers the
    land; disputes: the dispute that the ground is part of, None where it is settled.
    """

    land: tuple[Codes, ...]
    sea: tuple[Codes, ...]
    holders: tuple[Codes, ...]
    disputes: tuple[Dispute | None, ...]

    def seen(self, worldview: str | None) -> "Claimants":
        """Return the same with what is still open settled: None, nothing; else as "de facto" or a country sees it."""
        land, sea = (_settled(side, self.disputes, worldview) for side in (self.land, self.sea))
        return Claimants(land, sea, _settled(land, self.disputes, "de facto"), self.disputes)

    def claimed(self, codes: frozenset[str]) -> NDArray[np.bool_]:
        """Tell of each number whether one of `codes` claims the land."""
        return np.array([not codes.isdisjoint(claimants) for claimants in self.land])

    def bordered(self, codes: frozenset[str]) -> NDArray[np.bool_]:
        """Tell of each number whether one of `codes` claims the land, or the sea."""
        both = zip(self.land, self.sea, strict=True)
        return np.array([not (codes.isdisjoint(land) and codes.isdisjoint(sea)) for land, sea in both])

    def opposite(self, code: str, left: int, right: int) -> frozenset[str]:
        """Return who faces `code` across a line on land: those across, not those who claim both sides with it."""
        one, other = frozenset(self.land[left]), frozenset(self.land[right])
        across = (other if code in one else frozenset()) | (one if code in other else frozenset())
        both = one & other
        return across - {code} - (both if code in both else frozenset())

    def held(self, code: str) -> NDArray[np.bool_]:
        """Tell of each number whether a country administers the land."""
        return np.array([code in holders for holders in self.holders])

    def lengths_m(self, arcs: NDArray[Any]) -> NDArray[np.float32]:
        """Return how much of a border each arc is: half its length where it is a bank of a river held in common.

        Nothing where it is border in narrow waters, which published lengths of land borders leave out as a rule.
        """
        both = zip(self.land, self.disputes, strict=True)
        common = np.array([len(claimants) > 1 and d is not None and d.in_common for claimants, d in both])
        on_land = np.where(arcs["kind"] & NARROW, np.float32(0), arcs["length_m"])
        return np.where(common[arcs["left"]] ^ common[arcs["right"]], on_land / 2, on_land)

    def disputed(self, arcs: NDArray[Any]) -> tuple[str, ...]:
        """Return the names of the disputes that ground beside arcs is part of, in order."""
        beside = {self.disputes[i] for side in ("left", "right") for i in np.unique(arcs[side])}
        return tuple(sorted(dispute.name for dispute in beside if dispute and not dispute.in_common))

    def accuracies_m(self, otherwise_m: float) -> NDArray[np.float32]:
        """Return of each number how far a line drawn only for its dispute may be off."""
        return np.array([d.accuracy_m if d else otherwise_m for d in self.disputes], np.float32)


def shipped_claimants() -> Claimants:
    """Return the claims beside the shipped lines, all of them."""
    land, sea, disputes = _rows()
    return Claimants(land, sea, _settled(land, disputes, "de facto"), disputes)


def _settled(sides: tuple[Codes, ...], disputes: tuple[Dispute | None, ...], view: str | None) -> tuple[Codes, ...]:
    return tuple(settle(codes, view, dispute) for codes, dispute in zip(sides, disputes, strict=True))


@cache
def _rows() -> tuple[tuple[Codes, ...], tuple[Codes, ...], tuple[Dispute | None, ...]]:
    rows = json.loads(data_path("borders_claims.json").read_text("utf-8"))
    both = [(tuple(row["claimants"]), row["sea"]) for row in rows]
    land, sea = tuple(() if wet else c for c, wet in both), tuple(c if wet else () for c, wet in both)
    return land, sea, tuple(_dispute(row) for row in rows)


def _dispute(row: dict[str, str]) -> Dispute | None:
    name = row.get("dispute")
    return named(name) if name else dispute_between(tuple(row["claimants"]))
