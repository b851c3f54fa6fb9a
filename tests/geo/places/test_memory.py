"""What is read of the gazetteer's file stays out of the process's memory."""

import subprocess
import sys
from pathlib import Path

import pytest

from geo.places.columns import Columns
from geo.shipped import data_path

UNSEEN = Path(__file__).with_name("unseen.jsonl")
CHECK_ALL = """
import json, sys
import geo
lines = open(sys.argv[1], encoding="utf-8").read().splitlines()
geo.check([geo.Article(str(row["id"]), row["text"]) for row in map(json.loads, lines)])
print(next(line.split()[1] for line in open("/proc/self/status") if line.startswith("VmHWM")))
"""
MOST_KB = 138_000


@pytest.mark.skipif(sys.platform != "linux", reason="what counts as resident differs elsewhere")
def test_a_hundred_articles_of_all_the_world_take_no_more_than_135_mb() -> None:
    run = subprocess.run([sys.executable, "-c", CHECK_ALL, str(UNSEEN)], capture_output=True, text=True, check=True)
    assert int(run.stdout) < MOST_KB


@pytest.mark.parametrize("stretches", [True, False])
@pytest.mark.parametrize("name", ["lead", "lead_start", "people", "text"])
@pytest.mark.parametrize(("start", "end"), [(0, 2), (1000, 1007), (5, 5)])
def test_a_stretch_is_what_the_mapped_column_has_there(name: str, start: int, end: int, *, stretches: bool) -> None:
    columns = Columns(data_path("gazetteer.bin"), stretches=stretches)
    assert columns.stretch(name, start, end).tolist() == columns[name][start:end].tolist()


def test_a_system_without_positioned_reads_reads_the_mapped_column(monkeypatch: pytest.MonkeyPatch) -> None:
    read = Columns(data_path("gazetteer.bin"), stretches=True).stretch("text", 0, 40).tolist()
    monkeypatch.setattr("geo.places.columns._POSITIONED", False)
    assert Columns(data_path("gazetteer.bin"), stretches=True).stretch("text", 0, 40).tolist() == read
