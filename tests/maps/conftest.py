"""The findings made by hand, as fixtures; read-only for other tests."""

import pytest

from geo.findings import Findings
from tests.maps.by_hand import frontier_article, hostile_article, pacific_article


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
