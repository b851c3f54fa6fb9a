"""The two commands hold what README promises, as far as text can tell."""

import os
import re
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
SCRIPTS = ["demo", "test", "check", "venv"]


@pytest.mark.parametrize("name", SCRIPTS)
def test_a_script_is_executable_and_parses(name):
    script = ROOT / "scripts" / name
    assert os.access(script, os.X_OK)
    assert subprocess.run(["bash", "-n", str(script)], check=False).returncode == 0


def test_every_constraint_is_pinned_once():
    lines = (ROOT / "constraints.txt").read_text().split()
    assert all(re.fullmatch(r"[\w.-]+==[\w.+]+", line) for line in lines)
    assert len(lines) == len({line.split("==")[0].lower() for line in lines})


def test_every_document_the_readme_points_to_exists():
    readme = (ROOT / "README.md").read_text()
    targets = re.findall(r"\]\((?!http)([^)#]+)\)", readme)
    assert targets
    assert [t for t in targets if not (ROOT / t).exists()] == []
