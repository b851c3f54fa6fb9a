"""The shipped borders: lines by country pair, coasts, land of countries, who claims what; read only where touched."""

from datetime import date
from functools import cache
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from geo.errors import UnknownBorder
from geo.ground.blocs import members
from geo.ground.border import Border, Coast, Kind
from geo.ground.claimants import NARROW, Claimants, shipped_claimants
from geo.ground.crossing import claim_at
from geo.ground.dispute import DISPUTES, Dispute
from geo.ground.paths import StoredPaths
from geo.ground.position import Position
from geo.ground.region import Region
from geo.shipped import data_path

__all__ = ["BorderStore", "borders"]

_KINDS: Final[tuple[Kind, ...]] = ("land", "coast", "maritime")
# The two low bits of an arc's kind number _KINDS; the third tells of a line drawn for a dispute alone, the fourth
# is NARROW.
_KIND: Final = 3
_DRAWN: Final = 4
_ACCURACY_M: Final = 50.0
_SOURCE: Final = "OpenStreetMap (timezone-boundary-builder)"
_SHORE: Final = "OpenStreetMap (geo-maps)"


class BorderStore:
    """Every border, coast and country's land, in one worldview."""

    __slots__ = ("_arcs", "_claims", "_codes", "_names", "_steps")

    def __init__(self, steps: NDArray[np.int16], arcs: NDArray[Any], claims: Claimants) -> None:
        """Hold the arrays of the shipped files; `borders` opens them."""
        self._steps = steps
        self._arcs = arcs
        self._claims = claims
        self._names = frozenset(c for claimants in claims.land for c in claimants)
        self._codes = tuple(sorted(c for c in self._names if len(c) == 2))

    def codes(self) -> tuple[str, ...]:
        """Return the ISO code of every country that has land, in order."""
        return self._codes

    def border(self, a: str, b: str) -> Border:
        """Return the land border between two countries; raise UnknownBorder where they share none."""
        self._known(a)
        self._known(b)
        arcs = self._arcs[self._between(a, b)]
        if not len(arcs):
            touching = ", ".join(self.neighbours(a)) or "no country"
            raise UnknownBorder(f"{a} and {b} share no land border; {a} touches {touching}")
        return self._line(tuple(sorted((a, b))), "land", arcs)

    def land_border(self, code: str) -> Border:
        """Return all land borders of a country; raise UnknownBorder where it has none."""
        self._known(code)
        arcs = self._arcs[self._borders(np.logical_or(*self._beside(code)))]
        if not len(arcs):
            raise UnknownBorder(f"{code} has no land border")
        return self._line((code,), "land", arcs)

    def coast(self, code: str | None = None) -> Coast:
        """Return the shore of a country, or of all; raise UnknownBorder where it has none."""
        shore = self.of_kind("coast")
        if code is not None:
            self._known(code)
            shore &= np.logical_or(*self._held(code))
        if not shore.any():
            raise UnknownBorder(f"{code} has no coast")
        return self._line(() if code is None else (code,), "coast", self._arcs[shore])

    def waters(self, code: str) -> Border:
        """Return the limit of a country's waters, towards the high seas and others; raise UnknownBorder for none."""
        self._known(code)
        wet = np.array([code in claimants for claimants in self._claims.sea])
        return self.line((code,), "maritime", np.not_equal(*self.beside(wet)))

    def bloc(self, name: str, *, on: date | None = None, facing: str | None = None) -> Border:
        """Return the outer land border of "EU", "NATO" or "Schengen", with the members it had on a day; None: has now.

        facing: only the part with this country across. The lines are today's on whatever day. Ground that a member
        claims counts as inside. Raises UnknownBorder for another name, and where there is no such line.
        """
        codes = members(name, on=on)
        if facing in codes:
            raise UnknownBorder(f"{facing} is in {name}; its border is an inner one, or give a country across from it")
        left, right = self._beside(*codes)
        outer = left != right
        if facing is not None:
            self._known(facing)
            outer &= np.logical_or(*self._beside(facing))
        outer = self._borders(outer)
        if not outer.any():
            raise UnknownBorder(f"{name} had no land border" + (f" with {facing}" if facing else ""))
        return self._line((name,) if facing is None else (name, facing), "land", self._arcs[outer])

    def region(self, code: str) -> Region:
        """Return the land of a country; raise UnknownBorder for a code that is not known."""
        self._known(code)
        return self.land(code, np.not_equal(*self._held(code)))

    def land(self, name: str, chosen: NDArray[np.bool_]) -> Region:
        """Return the ground that chosen arcs go round."""
        arcs = self._arcs[chosen]
        accuracies_m = self._accuracies_m(arcs)
        coarsest_m, disputed = float(accuracies_m.max()), self._claims.disputed(arcs)
        return Region(name, StoredPaths(self._steps, arcs), arcs["box"], coarsest_m, _SOURCE, disputed, accuracies_m)

    def line(self, sides: tuple[str, ...], kind: Kind, chosen: NDArray[np.bool_]) -> Border:
        """Return the chosen ones among the arcs of a kind; raise UnknownBorder where there are none."""
        arcs = self._arcs[self.of_kind(kind) & chosen]
        if not len(arcs):
            raise UnknownBorder(f"{' and '.join(sides)} has no {kind} line")
        return self._line(sides, kind, arcs)

    def beside(self, claims: NDArray[np.bool_]) -> tuple[NDArray[np.bool_], NDArray[np.bool_]]:
        """Tell of each arc whether the claim left of it, and right of it, is among some, told by number."""
        return claims[self._arcs["left"]], claims[self._arcs["right"]]

    @property
    def claims(self) -> Claimants:
        """Who claims and holds the ground beside the arcs."""
        return self._claims

    def paths(self, chosen: NDArray[np.bool_]) -> StoredPaths:
        """Return the paths of chosen arcs."""
        return StoredPaths(self._steps, self._arcs[chosen])

    @property
    def boxes(self) -> NDArray[np.int32]:
        """The box (k, 4) of each arc, in steps."""
        return np.asarray(self._arcs["box"])

    def neighbours(self, code: str) -> tuple[str, ...]:
        """Return the codes of the countries that share a land border with one, claims counted in, in order."""
        self._known(code)
        arcs = self._arcs[self.of_kind("land") & np.logical_or(*self._held(code))]
        pairs = set(zip(arcs["left"].tolist(), arcs["right"].tolist(), strict=True))
        beside = {c for left, right in pairs for c in self._claims.opposite(code, left, right)}
        return tuple(sorted(c for c in beside if len(c) == 2))

    def countries_at(self, position: Position) -> tuple[str, ...]:
        """Return whose land a position is on, all claimants where several claim it; empty at sea.

        The first line that the meridian meets on its way north has the ground of the position on its southern side.
        """
        claim = self.claim_at(position)
        return () if claim is None else self._claims.land[claim]

    def claim_at(self, position: Position) -> int | None:
        """Return the number of the claim that a position lies in; None where no line is north of it."""
        return claim_at(self._arcs, self._steps, position)

    def disputes(self, code: str | None = None) -> tuple[Dispute, ...]:
        """Return the known disputes over ground, or those a country is party to."""
        return tuple(d for d in DISPUTES if code is None or code in d.claimants)

    def contested(self) -> tuple[tuple[tuple[str, ...], list[NDArray[np.int32]]], ...]:
        """Return all land that several claim: for each set of claimants its outlines, (n, 2) paths in steps."""
        left, right = self._arcs["left"], self._arcs["right"]
        several = [(i, claimants) for i, claimants in enumerate(self._claims.land) if len(claimants) > 1]
        around = ((claimants, np.not_equal(left == i, right == i)) for i, claimants in several)
        return tuple((claimants, list(StoredPaths(self._steps, self._arcs[rows]))) for claimants, rows in around)

    def worldview(self, name: str | None) -> "BorderStore":
        """Return the same ground with what is open of it settled: None, "de facto", or as one country sees it."""
        known = {code for claimants in shipped_claimants().land for code in claimants}
        if name not in (None, "de facto") and name not in known:
            raise UnknownBorder(f'no worldview {name!r}; give a country\'s code or "de facto"')
        return BorderStore(self._steps, self._arcs, self._claims.seen(name))

    def _known(self, code: str) -> None:
        if code in self._names:
            return
        if any(code in claimants for claimants in shipped_claimants().land):
            raise UnknownBorder(f"{code} has no ground of its own in this worldview")
        raise UnknownBorder(f"no country {code!r}; codes are ISO 3166-1 alpha-2, such as PL")

    def of_kind(self, kind: Kind) -> NDArray[np.bool_]:
        """Tell which arcs are land borders, coasts or limits of waters."""
        return np.asarray(self._arcs["kind"] & _KIND == _KINDS.index(kind))

    def _held(self, *codes: str) -> tuple[NDArray[np.bool_], NDArray[np.bool_]]:
        """Tell of each arc whether the land left of it, and right of it, is claimed by a country of `codes`."""
        return self.beside(self._claims.claimed(frozenset(codes)))

    def _borders(self, chosen: NDArray[np.bool_]) -> NDArray[np.bool_]:
        """Tell the borders among chosen lines: those on land and, where there are any, those in narrow waters."""
        on_land = self.of_kind("land") & chosen
        return np.asarray(on_land | chosen & (self._arcs["kind"] & NARROW != 0)) if on_land.any() else on_land

    def _beside(self, *codes: str) -> tuple[NDArray[np.bool_], NDArray[np.bool_]]:
        """Tell of each line whether land or sea left of it, and right of it, is claimed by one of `codes`."""
        return self.beside(self._claims.bordered(frozenset(codes)))

    def _between(self, a: str, b: str) -> NDArray[np.bool_]:
        """Tell the lines with one country on one side and the other across, narrow waters with them.

        Of those inside ground that both claim only the one along which they part it: the line of control.
        """
        (left_a, right_a), (left_b, right_b) = self._beside(a), self._beside(b)
        in_both = left_a & right_a & left_b & right_b
        return self._borders((left_a & right_b | right_a & left_b) & (~in_both | self._of_control(a, b)))

    def _of_control(self, a: str, b: str) -> NDArray[np.bool_]:
        """Tell the lines with ground that one country alone administers on one side, and the other across."""
        a_alone, b_alone = (self._claims.held(code) & ~self._claims.held(other) for code, other in ((a, b), (b, a)))
        left, right = self._arcs["left"], self._arcs["right"]
        return np.asarray(a_alone[left] & b_alone[right] | b_alone[left] & a_alone[right])

    def _line(self, sides: tuple[str, ...], kind: Kind, arcs: NDArray[Any]) -> Border:
        accuracies_m = self._accuracies_m(arcs)
        return Border(
            sides,
            kind,
            StoredPaths(self._steps, arcs),
            arcs["box"],
            np.asarray(arcs["length_m"]) if kind == "maritime" else self._claims.lengths_m(arcs),
            float(accuracies_m.max()),
            _SHORE if kind == "coast" else _SOURCE,
            self._claims.disputed(arcs),
            accuracies_m,
        )

    def _accuracies_m(self, arcs: NDArray[Any]) -> NDArray[np.float32]:
        """Return of each arc how far it may be off: a line drawn for a dispute alone as far as the dispute's source."""
        known = self._claims.accuracies_m(_ACCURACY_M)
        coarse = np.maximum(known[arcs["left"]], known[arcs["right"]])
        return np.where(arcs["kind"] & _DRAWN, coarse, np.float32(_ACCURACY_M))


@cache
def borders() -> BorderStore:
    """Return the shipped borders, every claim shown; opened once, read where they are touched.

    >>> borders().neighbours("PL")
    ('BY', 'CZ', 'DE', 'LT', 'RU', 'SK', 'UA')
    >>> round(borders().border("BY", "PL").length_m / 1000)
    420
    """
    steps = np.load(data_path("borders_steps.npy"), mmap_mode="r")
    return BorderStore(steps, np.load(data_path("borders_arcs.npy"), mmap_mode="r"), shipped_claimants())
