"""The howfar command as a test calls it: in this process, with what it says and its exit status."""

import io
from dataclasses import dataclass

import pytest

from maps.cli import run


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
