"""The findings made by hand, as fixtures; read-only for other tests."""

from pathlib import Path

import pytest

from geo.findings import Findings
from tests.maps.by_hand import frontier_article, hostile_article, pacific_article

TRUE = "Graz lies about 150 km southwest of Vienna."
FALSE = "Lyon lies 150 km southeast of Paris."


@pytest.fixture(scope="session")
def frontier() -> Findings:
    """One article, five claims, all four verdicts, one located area."""
    return Findings((frontier_article(),))


@pytest.fixture(scope="session")
def several() -> Findings:
    """Two articles, one of them across the antimeridian."""
    return Findings((frontier_article(), pacific_article()))


@pytest.fixture(scope="session")
def hostile() -> Findings:
    """One article made of hostile text throughout."""
    return Findings((hostile_article(),))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder of two articles, one that is true and one that is not."""
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "one.txt").write_text(TRUE)
    (tmp_path / "in" / "two.md").write_text(f"# On the way\n\n{FALSE}\n")
    return tmp_path / "in"
