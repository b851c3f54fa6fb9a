"""The wheel carries the three packages and their data, and works away from the checkout."""

import json
import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def wheel(tmp_path_factory):
    out = tmp_path_factory.mktemp("wheel")
    command = ["pip", "wheel", "--quiet", "--no-deps", "--no-build-isolation", "--wheel-dir", str(out), str(ROOT)]
    subprocess.run([sys.executable, "-m", *command], check=True, capture_output=True)
    (built,) = out.glob("howfar-*.whl")
    return built


@pytest.fixture(scope="module")
def installed(wheel, tmp_path_factory):
    target = tmp_path_factory.mktemp("site")
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(target)
    return target


def run_away_from_the_checkout(installed, folder, *arguments):
    environment = {**os.environ, "PYTHONPATH": str(installed)}
    command = [sys.executable, "-P", *arguments]
    return subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, check=False)


def test_the_wheel_holds_the_three_packages_and_no_other(wheel):
    tops = {name.split("/")[0] for name in zipfile.ZipFile(wheel).namelist()}
    assert {top for top in tops if not top.endswith(".dist-info")} == {"geo", "layers", "maps"}


def test_the_wheel_carries_every_artefact_of_the_manifest(installed, tmp_path):
    program = "import geo.shipped as s; print(s.__file__); print(all(ok for _, ok in s.verify()), len(s.verify()))"
    ran = run_away_from_the_checkout(installed, tmp_path, "-c", program)
    where, verdict = ran.stdout.splitlines()
    assert where.startswith(str(installed))
    assert verdict.startswith("True ")


def test_an_article_is_checked_by_the_installed_wheel(installed, tmp_path):
    (tmp_path / "note.txt").write_text("Terespol lies 2 km from the Belarusian border.")
    ran = run_away_from_the_checkout(installed, tmp_path, "-m", "maps.cli", "check", "note.txt", "--format", "json")
    assert ran.returncode == 0, ran.stderr
    (article,) = json.loads(ran.stdout)
    assert [f["verdict"] for f in article["findings"]] == ["supported"]


def test_all_shipped_data_take_less_than_a_hundred_megabytes(installed):
    assert sum(f.stat().st_size for f in installed.rglob("*") if f.is_file()) < 100e6
