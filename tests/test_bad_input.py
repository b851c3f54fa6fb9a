"""Bad input of every kind: one clear line, exit status 2, the rest still done, outputs whole or absent."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

GOOD = "Graz lies about 150 km southwest of Vienna.\n"


@pytest.fixture
def folder(tmp_path):
    """A folder with a good article at its beginning and one at its end."""
    for name in ("a.txt", "z.txt"):
        (tmp_path / name).write_text(GOOD)
    return tmp_path


def one_line(answer, *words):
    """Assert that stderr is exactly one line, which names all of these."""
    assert len(answer.said) == 1, answer.said
    assert answer.said[0].startswith("howfar: ")
    assert [w for w in words if w not in answer.said[0]] == []
    return True


BAD_FILES = {
    "empty.txt": (b"", "is empty"),
    "blank.md": (b"\n \n", "is empty"),
    "legacy.txt": ("Łódź lies in Poland.".encode("cp1250"), "is not UTF-8"),
    "binary.txt": (bytes(range(256)), "is binary"),
    "paper.txt": (b"%PDF-1.4 something", "is a PDF"),
    "tags.html": (b"<html><body><script>x</script></body></html>", "no text"),
    "broken.json": (b'{"id": "x", "text": ', "is not JSON"),
    "other.json": (b'{"type": "FeatureCollection"}', 'has no "text"'),
    "spans.json": (b'{"text": "Brest", "mentions": [{"start": 0, "end": 99}]}', "outside a text"),
}


@pytest.mark.parametrize("name", BAD_FILES)
def test_a_file_that_is_no_article_loses_only_itself(howfar, folder, name):
    content, says = BAD_FILES[name]
    (folder / name).write_bytes(content)
    answer = howfar("check", folder, "--format", "jsonl", "--quiet")
    assert answer.status == 2
    assert one_line(answer, name, says)
    assert len(answer.out.splitlines()) == 2


def test_a_missing_file_loses_only_itself(howfar, folder):
    answer = howfar("check", folder / "a.txt", folder / "none.txt", "--format", "jsonl")
    assert answer.status == 2
    assert one_line(answer, "none.txt", "no such file")
    assert len(answer.out.splitlines()) == 1


def test_a_broken_line_of_json_loses_only_itself(howfar, tmp_path):
    lines = ['{"id": "a", "text": "Minsk."}', '{"id": "b", "text": }', '{"id": "c", "text": "Brest."}']
    (tmp_path / "many.jsonl").write_text("\n".join(lines))
    answer = howfar("check", tmp_path / "many.jsonl", "--format", "jsonl")
    assert answer.status == 2
    assert one_line(answer, "many.jsonl, line 2")
    assert [line[:10] for line in answer.out.splitlines()] == ['{"id": "a"', '{"id": "c"']


def test_standard_input_that_is_empty_is_said(howfar):
    answer = howfar("check", "-")
    assert answer.status == 2
    assert one_line(answer, "standard input is empty")


def test_a_folder_without_an_article_is_said(howfar, tmp_path):
    answer = howfar("check", tmp_path)
    assert answer.status == 2
    assert one_line(answer, "holds no")


def test_the_name_of_a_file_cannot_move_the_cursor(howfar, tmp_path):
    answer = howfar("check", tmp_path / "a\x1b[2J\nb.txt")
    assert answer.status == 2
    assert one_line(answer, "a?[2J?b.txt")


def test_an_unknown_place_is_said_and_the_others_found(howfar):
    answer = howfar("geocode", "Minsk", "Zzyzxqua", "Warsaw")
    assert answer.status == 2
    assert one_line(answer, "no place 'Zzyzxqua'")
    assert len(answer.out.splitlines()) == 2


def test_a_place_that_cannot_be_measured_from_is_said(howfar):
    answer = howfar("measure", "Zzyzxqua", "Polish border")
    assert answer.status == 2
    assert one_line(answer, "Zzyzxqua")
    assert answer.out == ""


def test_a_border_that_is_none_is_said(howfar):
    answer = howfar("measure", "Lisbon", "Portugal-Poland border")
    assert answer.status == 2
    assert one_line(answer, "border")


@pytest.mark.parametrize("command", ["map", "report", "check"])
@pytest.mark.parametrize(("target", "says"), [("no/such/out.html", "there is no folder"), (".", "it is a folder")])
def test_an_output_that_cannot_be_written_is_said_before_the_work(howfar, folder, command, target, says, monkeypatch):
    if target == ".":
        (folder / "out.html").mkdir()
        target = "out.html"
    answer = howfar(command, folder, "-o", folder / target)
    assert answer.status == 2
    assert one_line(answer, says)


def test_a_disk_that_is_full_is_said(howfar, folder):
    answer = howfar("check", folder, "-o", "/dev/full")
    assert answer.status == 2
    assert one_line(answer, "/dev/full", "no space left")


def test_nothing_readable_leaves_no_output(howfar, tmp_path):
    answer = howfar("map", tmp_path / "none.txt", "-o", tmp_path / "map.html")
    assert answer.status == 2
    assert not (tmp_path / "map.html").exists()


def test_an_input_is_never_overwritten(howfar, folder):
    answer = howfar("check", folder, "--format", "markdown", "-o", folder / "a.txt")
    assert answer.status == 2
    assert one_line(answer, "is one of the inputs")
    assert (folder / "a.txt").read_text() == GOOD


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["chek"], "No such command"),
        (["check"], "Missing argument"),
        (["check", "a", "--format", "docx"], "'docx' is not one of"),
        (["check", "a", "--nonsense"], "No such option"),
        (["map", "a"], "Missing option"),
        (["map", "a", "-o", "a.pdf"], "has to end in .html"),
        (["export", "a", "-o", "a.shp"], "has to end in .gpkg"),
        (["figure", "a", "-o", "a.png", "--claim", "0"], "not in the range"),
        (["figure", "a", "-o", "-"], "has to end in .png"),
        (["check", "a", "--jobs", "0"], "not in the range"),
        (["data"], "Missing command"),
    ],
)
def test_wrong_usage_is_one_line_that_points_to_help(howfar, arguments, says):
    answer = howfar(*arguments)
    assert answer.status == 2
    assert one_line(answer, says, "--help")


@pytest.mark.parametrize(
    ("option", "value", "says"),
    [
        ("--home", "Zzyzxqua", "no place"),
        ("--country-bias", "XX", "no country has the code"),
        ("--country-bias", "Poland", "no country has the code"),
        ("--worldview", "Atlantis", "Atlantis"),
        ("--pins", "none.csv", "cannot read none.csv"),
        ("--places", "none.csv", "none.csv"),
    ],
)
def test_an_option_that_nobody_can_follow_is_one_line(howfar, folder, option, value, says):
    answer = howfar("check", folder, option, value)
    assert answer.status == 2
    assert one_line(answer, says)
    assert answer.out == ""


@pytest.mark.parametrize(
    ("content", "says"),
    [
        ("who,what\n", "needs the columns name and place"),
        ("name,place\nBrest,Zzyzxqua\n", "line 2: no place"),
        ("name,lon,lat\nBrest,x,y\n", "line 2"),
        ("name,lon,lat\nBrest,4,480\n", "line 2: position"),
        ("name,place\n,Minsk\n", "line 2 has no name"),
        ("name,place\n\xff", "is not CSV in UTF-8"),
    ],
)
def test_a_broken_file_of_pins_names_the_line(howfar, folder, content, says):
    (folder / "pins.csv").write_bytes(content.encode("latin-1"))
    answer = howfar("check", folder, "--pins", folder / "pins.csv")
    assert answer.status == 2
    assert one_line(answer, "pins.csv", says)


def test_a_claim_that_there_is_not_cannot_be_drawn(howfar, folder):
    answer = howfar("figure", folder, "-o", folder / "a.png", "--claim", "99")
    assert answer.status == 2
    assert one_line(answer, "there is no claim 99")
    assert not (folder / "a.png").exists()


def test_an_error_nobody_foresaw_is_one_line_and_loses_one_article(howfar, folder, monkeypatch):
    from geo import check

    def fails(article, **options):
        if article.id == "a":
            raise ZeroDivisionError("somewhere deep")
        return check(article, **options)

    monkeypatch.setattr(sys.modules["geo.check"], "check", fails)
    answer = howfar("check", folder, "--format", "jsonl")
    assert answer.status == 2
    assert one_line(answer, "a: ZeroDivisionError", "report this")
    assert len(answer.out.splitlines()) == 1


def test_damaged_data_are_said_with_the_way_out(howfar, folder, monkeypatch):
    monkeypatch.setattr("geo.shipped._DATA", folder)
    answer = howfar("data", "verify")
    assert answer.status == 2
    assert one_line(answer, "is missing from", "reinstall")


def command(*arguments, **options):
    return subprocess.Popen(
        [sys.executable, "-m", "maps.cli", *map(str, arguments)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        cwd=Path(__file__).parent.parent,
        **options,
    )


def test_a_reader_who_leaves_ends_the_command_quietly(tmp_path):
    with (tmp_path / "many.jsonl").open("w") as out:
        out.writelines(f'{{"id": "{n}", "text": "Minsk and Warsaw and Brest."}}\n' for n in range(300))
    with command("check", tmp_path / "many.jsonl", "--format", "jsonl") as process:
        process.stdout.readline()
        process.stdout.close()
        assert process.stderr.read() == b""
    assert process.returncode == 0


def _heed_interrupts():
    """Undo what a shell does to the programs it runs in the background: let them ignore an interrupt."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


@pytest.mark.parametrize("jobs", [1, 2])
def test_an_interrupt_ends_the_command_in_one_line_and_leaves_no_half_output(tmp_path, jobs):
    with (tmp_path / "many.jsonl").open("w") as out:
        out.writelines(f'{{"id": "{n}", "text": "{GOOD.strip() * 20}"}}\n' for n in range(3000))
    target = tmp_path / "out.html"
    arguments = ("check", tmp_path / "many.jsonl", "--format", "html", "-o", target, "--jobs", jobs)
    with command(*arguments, start_new_session=True, preexec_fn=_heed_interrupts) as process:
        time.sleep(2)
        os.killpg(process.pid, signal.SIGINT)
        assert process.stderr.read().strip() == b"howfar: stopped"
    assert process.returncode == 130
    assert [p.name for p in tmp_path.iterdir()] == ["many.jsonl"]
