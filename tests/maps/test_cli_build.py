"""The command that builds a gazetteer of one's own dump, and the option that uses it."""

import json
import os
import signal
import subprocess
import sys
from time import monotonic, sleep

import pytest

from maps.cli_build import own_folder
from tests.geo.places.building.rows import NAMES, PLACES, many, written

TEXT = "Zzyzkavichy lies 40 kilometers from the Polish border."


@pytest.fixture
def built(howfar, tmp_path):
    files = written(tmp_path, PLACES + "rubbish\n"), written(tmp_path, NAMES, "alternateNamesV2.txt")
    answer = howfar("data", "build-gazetteer", *files, "-o", tmp_path / "mine")
    return answer, tmp_path / "mine"


def test_it_says_what_is_in_it_what_was_skipped_and_how_to_use_it(built):
    answer, folder = built
    assert (answer.status, answer.out) == (0, "")
    assert answer.said[0] == "howfar: skipped 1 line: not 19 columns (first allCountries.txt:8)"
    assert answer.said[1].startswith("howfar: 7 places under 8 names are in ")
    assert f"--gazetteer '{folder}'" in answer.said[2]


def test_check_finds_places_of_it(howfar, built, tmp_path):
    (tmp_path / "a.txt").write_text(TEXT)
    options = ("check", tmp_path / "a.txt", "--format", "json")
    without, with_it = (json.loads(howfar(*options, *more).out)[0] for more in ((), ("--gazetteer", built[1])))
    assert "geonames:9000001" not in json.dumps(without)
    assert with_it["mentions"][0]["place"]["admin"] == ["Brest", "Brest District"]
    assert with_it["findings"][0]["measurement"] is not None


def test_geocode_and_measure_know_it_too(howfar, built):
    assert "geonames:9000001" in howfar("geocode", "Zzyzkavichy", "--gazetteer", built[1]).out
    assert howfar("measure", "Zzyzkavichy", "Polish border", "--gazetteer", built[1]).status == 0
    assert howfar("geocode", "Zzyzkavichy").status == 2


def test_own_places_come_before_it(howfar, built, tmp_path):
    (tmp_path / "own.csv").write_text("name,lon,lat\nZzyzkavichy,10,50\n")
    options = ("--gazetteer", built[1], "--places", tmp_path / "own.csv", "--limit", 2, "--format", "json")
    assert [p["id"] for p in json.loads(howfar("geocode", "Zzyzkavichy", *options).out)] == [
        "own:1",
        "geonames:9000001",
    ]


def test_without_a_folder_it_is_kept_where_the_system_keeps_a_users_data(howfar, tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    monkeypatch.setenv("APPDATA", str(tmp_path / "home"))
    assert howfar("data", "build-gazetteer", written(tmp_path, PLACES)).status == 0
    assert (own_folder() / "gazetteer.bin").is_file()
    assert tmp_path in own_folder().parents


@pytest.mark.parametrize("content", ["", "PL.01\tLublin\tLublin\t7\n", "Dear editor,\n"])
def test_what_is_no_dump_is_one_line_and_status_2(howfar, tmp_path, content):
    answer = howfar("data", "build-gazetteer", written(tmp_path, content), "-o", tmp_path / "mine")
    assert (answer.status, len(answer.said)) == (2, 1)
    assert not (tmp_path / "mine").exists()


@pytest.mark.parametrize("damage", ["none", "receipt", "cut short"])
def test_a_folder_that_cannot_be_used_is_one_line_and_status_2(howfar, built, tmp_path, damage):
    folder = {"none": tmp_path}.get(damage, built[1])
    if damage == "receipt":
        (folder / "gazetteer.json").write_bytes(b"\xff\x00{")
    if damage == "cut short":
        (folder / "gazetteer.bin").write_bytes((folder / "gazetteer.bin").read_bytes()[:100])
    (tmp_path / "a.txt").write_text(TEXT)
    answer = howfar("check", tmp_path / "a.txt", "--gazetteer", folder)
    assert (answer.status, answer.out, len(answer.said)) == (2, "", 1)
    assert "build-gazetteer" in answer.said[0]


COMMAND = "from maps.cli import main; main()"


@pytest.mark.skipif(sys.platform == "win32", reason="no pseudo-terminals")
def test_a_terminal_shows_a_bar_and_a_file_none(tmp_path):
    import pty

    dump = written(tmp_path, many(2000))
    terminal, child = pty.openpty()
    call = [sys.executable, "-c", COMMAND, "data", "build-gazetteer", str(dump), "-o", str(tmp_path / "mine")]
    subprocess.run(call, stderr=child, check=True)
    os.close(child)
    shown = os.read(terminal, 1 << 16).decode()
    os.close(terminal)
    assert "100%" in shown
    assert "#" in shown
    quiet = subprocess.run([*call[:-1], str(tmp_path / "other")], capture_output=True, check=True)
    assert b"%" not in quiet.stderr


@pytest.mark.skipif(sys.platform == "win32", reason="no SIGINT to a process")
def test_stopped_by_the_user_it_says_that_it_goes_on(tmp_path):
    dump = written(tmp_path, many(15_000))
    small = f"from geo.places.building import shards; shards.SHARD_LINES = 500; {COMMAND}"
    call = [sys.executable, "-c", small, "data", "build-gazetteer", str(dump), "-o", str(tmp_path / "mine")]
    started = subprocess.Popen(call, stderr=subprocess.PIPE)
    begun = monotonic()
    while not list(tmp_path.glob("mine.part/source-0/*.bin")) and monotonic() - begun < 60:
        sleep(0.01)
    os.kill(started.pid, signal.SIGINT)
    said = started.communicate()[1].decode()
    assert started.returncode == 130
    assert "the same command goes on from there" in said
    assert "Traceback" not in said
    assert not (tmp_path / "mine").exists()
    assert subprocess.run(call, capture_output=True, check=True).returncode == 0
    assert (tmp_path / "mine" / "gazetteer.json").is_file()
