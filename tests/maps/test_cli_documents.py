"""The command line and what is written about it cannot drift apart."""

import re
from pathlib import Path

import pytest

from maps.cli import cli

ROOT = Path(__file__).parents[2]


def test_every_command_and_option_is_documented():
    words = (ROOT / "docs" / "cli.md").read_text()
    missing = [
        option
        for command in cli.commands.values()
        for parameter in command.params
        for option in parameter.opts
        if option.startswith("--") and option not in words
    ]
    assert set(missing) <= {"--output", "--help"}
    assert all(f"howfar {name}" in words for name in cli.commands)


@pytest.mark.parametrize("document", ["docs/cli.md", "README.md"])
def test_no_document_speaks_of_a_command_or_an_option_that_is_none(document):
    words = (ROOT / document).read_text()
    known = {option for command in _commands(cli) for parameter in command.params for option in parameter.opts}
    named = set(re.findall(r"(?<![\w-])--[a-z][a-z-]+", words))
    assert named <= known | {"--help"}
    verbs = set(re.findall(r"^    (?:\$ |.*\| )?howfar +([a-z]+)", words, re.MULTILINE))
    assert verbs <= set(cli.commands)


def _commands(command):
    yield command
    for inner in getattr(command, "commands", {}).values():
        yield from _commands(inner)
