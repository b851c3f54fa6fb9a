"""The findings made by hand that tests/maps uses, and borders of a few straight lines."""

import importlib.util
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from shapely import MultiLineString

_PATH = Path(__file__).parents[1] / "maps" / "conftest.py"
_SPEC = importlib.util.spec_from_file_location("findings_by_hand", _PATH)
assert _SPEC
assert _SPEC.loader
_HAND = importlib.util.module_from_spec(_SPEC)
_SPEC.loader.exec_module(_HAND)

frontier, several, hostile = _HAND.frontier, _HAND.several, _HAND.hostile


@dataclass(frozen=True)
class Line:
    sides: tuple[str, ...]
    line: MultiLineString
    length_m: float = 1000.0
    accuracy_m: float = 50.0
    source: str = "drawn by hand"
    disputed: tuple[str, ...] = ()


class FewBorders:
    """A border store that knows Belarus with Poland and with Lithuania."""

    pairs = frozenset({("BY", "PL"), ("BY", "LT")})

    def border(self, a: str, b: str) -> Line:
        from geo.errors import UnknownBorder

        sides = (min(a, b), max(a, b))
        if sides not in self.pairs:
            raise UnknownBorder(f"no border {a}-{b}")
        return Line(sides, MultiLineString([[(23.5, 52.0), (23.6, 52.1)]]))

    def land_border(self, code: str) -> Line:
        return Line((code,), MultiLineString([[(23.5, 52.0), (23.6, 52.1)], [(24.0, 54.0), (24.5, 54.1)]]))

    def coast(self, code: str | None) -> Line:
        return Line((code or "",), MultiLineString([[(19.0, 54.4), (19.5, 54.5)]]))

    def neighbours(self, code: str) -> tuple[str, ...]:
        return tuple(sorted(other for pair in self.pairs if code in pair for other in pair if other != code))


@pytest.fixture
def store() -> Any:
    return FewBorders()


@pytest.fixture
def nothing() -> Any:
    from geo.findings import Findings

    return Findings(())
