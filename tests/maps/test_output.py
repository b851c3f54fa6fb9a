"""Results are there whole or not at all."""

import io
import os
import stat
from pathlib import Path

import pytest

from geo.errors import UnwritableOutput
from maps.output import check_writable, whole, write

not_as_root = pytest.mark.skipif(os.geteuid() == 0, reason="root may write anywhere")


def left_in(folder):
    return sorted(p.name for p in folder.iterdir())


def test_a_result_is_written_as_utf_8(tmp_path):
    write(tmp_path / "a.md", "Łódź")
    assert (tmp_path / "a.md").read_bytes() == "Łódź".encode()
    assert left_in(tmp_path) == ["a.md"]


def test_what_no_encoding_can_write_does_not_stop_the_rest(tmp_path):
    write(tmp_path / "a.md", "Brest \ud800")
    assert (tmp_path / "a.md").read_text() == "Brest ?"


@pytest.mark.parametrize("target", [None, "-"])
def test_nothing_or_a_dash_is_standard_output(monkeypatch, target):
    stdout = io.TextIOWrapper(io.BytesIO(), encoding="ascii")
    monkeypatch.setattr("sys.stdout", stdout)
    write(target, "Łódź")
    assert stdout.buffer.getvalue() == "Łódź".encode()


def test_a_failure_in_the_middle_leaves_the_old_file_and_no_trace(tmp_path):
    (tmp_path / "a.md").write_text("old")

    def fail():
        with whole(tmp_path / "a.md") as path:
            path.write_text("half")
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        fail()
    assert (tmp_path / "a.md").read_text() == "old"
    assert left_in(tmp_path) == ["a.md"]


def test_a_new_file_has_the_permissions_of_any_new_file(tmp_path):
    (tmp_path / "plain").write_text("")
    write(tmp_path / "a.md", "x")
    assert (tmp_path / "a.md").stat().st_mode == (tmp_path / "plain").stat().st_mode


def test_a_file_that_was_there_keeps_its_permissions(tmp_path):
    write(tmp_path / "a.md", "x")
    (tmp_path / "a.md").chmod(0o640)
    write(tmp_path / "a.md", "y")
    assert stat.S_IMODE((tmp_path / "a.md").stat().st_mode) == 0o640


def test_a_link_stays_a_link(tmp_path):
    (tmp_path / "real.md").write_text("old")
    (tmp_path / "link.md").symlink_to("real.md")
    write(tmp_path / "link.md", "new")
    assert (tmp_path / "link.md").is_symlink()
    assert (tmp_path / "real.md").read_text() == "new"


def test_a_device_is_written_to_and_stays_a_device():
    write("/dev/null", "x")
    assert Path("/dev/null").is_char_device()


@pytest.mark.parametrize(
    ("name", "says"),
    [("", "it is a folder"), ("no/a.md", "there is no folder"), ("a" * 300, "too long"), ("a\0b", "null")],
)
def test_what_cannot_be_written_says_why_before_any_work(tmp_path, name, says):
    with pytest.raises(UnwritableOutput, match=says):
        check_writable(f"{tmp_path}/{name}")


@not_as_root
def test_write_protected_files_and_folders_are_left_alone(tmp_path):
    (tmp_path / "a.md").touch(mode=0o444)
    with pytest.raises(UnwritableOutput, match="write-protected"):
        write(tmp_path / "a.md", "x")
    tmp_path.chmod(0o555)
    with pytest.raises(UnwritableOutput, match="write-protected"):
        write(tmp_path / "b.md", "x")
    tmp_path.chmod(0o755)


def test_a_full_disk_is_said_in_one_line():
    with pytest.raises(UnwritableOutput, match="no space left"):
        write("/dev/full", "x")


def test_a_full_disk_is_said_in_one_line_by_whoever_meets_it(tmp_path):
    target = tmp_path / "a.bin"
    with pytest.raises(UnwritableOutput, match=r"cannot write .*a\.bin: no space left on device; choose") as told:
        half_written(target)
    assert str(told.value).count("cannot write") == 1
    assert list(tmp_path.iterdir()) == []


def half_written(target):
    with whole(target) as path:
        path.write_bytes(b"half")
        raise OSError(28, "No space left on device")


def test_a_full_disk_is_said_once_where_a_result_is_written(tmp_path, monkeypatch):
    def full(*_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("pathlib.Path.write_bytes", full)
    with pytest.raises(UnwritableOutput, match="no space left on device") as told:
        write(tmp_path / "a.txt", "text")
    assert str(told.value).count("cannot write") == 1
