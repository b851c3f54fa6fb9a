"""The howfar command as a test calls it, and the one browser of all tests that need one."""

import io
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from maps.cli import run

CHROMIUM = Path("/usr/bin/chromium")
FLAGS = (
    "--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking "
    "--disable-component-update --disable-sync"
).split()


@dataclass(frozen=True)
class Answer:
    """What a command left: exit status, standard output, and each line of standard error."""

    status: int
    out: str
    said: list[str]


@pytest.fixture
def howfar(capsys, monkeypatch):
    """Run a command and return its Answer; a traceback anywhere fails the test."""

    def call(*arguments, stdin=b""):
        monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(stdin)))
        status = run([str(a) for a in arguments])
        captured = capsys.readouterr()
        assert "Traceback" not in captured.out + captured.err
        return Answer(status, captured.out, captured.err.splitlines())

    return call


@pytest.fixture(scope="session")
def browser() -> Iterator[object]:
    if not CHROMIUM.exists():
        pytest.skip(f"no browser at {CHROMIUM}: install the Debian package chromium")
    sync_api = pytest.importorskip("playwright.sync_api", reason="playwright is not installed: it is in the test extra")
    with sync_api.sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=str(CHROMIUM), args=FLAGS)
        yield chromium
        chromium.close()
