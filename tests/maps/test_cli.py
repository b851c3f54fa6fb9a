"""The howfar command, on articles of its own: every command, every format, and what the exit status says."""

import io
import json
import os
import re
import subprocess
import sys
from importlib import import_module
from pathlib import Path

import pytest

import maps
from maps.cli import cli
from maps.cli_say import watched
from maps.cli_version import warnings
from tests.maps.conftest import FALSE, TRUE

ROOT = Path(__file__).parents[2]


def test_every_command_and_option_of_the_contract_is_there():
    options = {name: {o for p in c.params for o in p.opts} for name, c in cli.commands.items()}
    common = {"--places", "--pins", "--home", "--country-bias", "--worldview", "--jobs", "--quiet", "--verbose"}
    wanted = {
        "check": {"--format", "-o", "--fail-on"},
        "map": {"-o", "--title", "--basemap", "--folium"},
        "report": {"-o"},
        "figure": {"-o", "--claim"},
        "export": {"-o"},
    }
    for name, own in wanted.items():
        assert own | common | {"--version"} <= options[name]
    assert {"--near", "--country", "--limit", "--format"} <= options["geocode"]
    assert "--format" in options["measure"]
    assert set(cli.commands["data"].commands) == {"list", "verify", "build-gazetteer"}


def test_a_true_claim_and_a_false_one(howfar, folder):
    answer = howfar("check", folder, "--format", "json")
    one, two = json.loads(answer.out)
    assert (answer.status, answer.said) == (0, [])
    assert (one["id"], two["id"]) == ("one", "two")
    assert one["findings"][0]["verdict"] == "supported"
    assert two["findings"][0]["verdict"] == "contradicted"
    assert two["title"] == "On the way"


def test_offsets_index_the_file(howfar, folder):
    answer = howfar("check", folder / "two.md", "--format", "jsonl")
    article = json.loads(answer.out)
    text = (folder / "two.md").read_text()
    for span in article["mentions"] + article["findings"]:
        assert text[span["start"] : span["end"]] == span["text"]


@pytest.mark.parametrize(
    ("form", "begins"),
    [
        ("text", "Of 2 claims"),
        ("markdown", "# How far"),
        ("html", "<!doctype html>"),
        ("csv", "article,title"),
        ("json", "["),
        ("jsonl", '{"id": "one"'),
        ("geojson", "{"),
    ],
)
def test_every_format_of_check(howfar, folder, form, begins):
    answer = howfar("check", folder, "--format", form)
    assert (answer.status, answer.said) == (0, [])
    assert answer.out.startswith(begins)
    assert howfar("check", folder, "--format", form, "-o", folder.parent / "out").out == ""
    assert (folder.parent / "out").read_text() == answer.out


@pytest.mark.parametrize("form", ["jsonl", "html", "geojson"])
def test_the_same_input_gives_the_same_bytes_with_any_number_of_jobs(howfar, folder, form):
    assert howfar("check", folder, "--format", form) == howfar("check", folder, "--format", form, "--jobs", "2")


def test_standard_input_is_an_article(howfar):
    answer = howfar("check", "-", "--format", "jsonl", stdin=TRUE.encode())
    assert json.loads(answer.out)["id"] == "stdin"
    assert len(json.loads(answer.out)["findings"]) == 1


@pytest.mark.parametrize(
    ("text", "fail_on", "status"),
    [
        (TRUE, "contradicted", 0),
        (TRUE, "roughly", 0),
        (FALSE, "contradicted", 1),
        (FALSE, "roughly", 1),
    ],
)
def test_fail_on_tells_by_the_exit_status(howfar, text, fail_on, status):
    assert howfar("check", "-", "--fail-on", fail_on, stdin=text.encode()).status == status


def test_what_could_not_be_read_outweighs_what_matched(howfar, folder):
    answer = howfar("check", folder, folder / "none.txt", "--fail-on", "roughly")
    assert answer.status == 2


def test_given_mentions_are_taken_and_nothing_else_is_recognised(howfar):
    given = {"id": "g", "text": "Minsk and Warsaw.", "mentions": [{"start": 10, "end": 16}]}
    answer = howfar("check", "-", "--format", "jsonl", stdin=json.dumps(given).encode())
    assert [m["text"] for m in json.loads(answer.out)["mentions"]] == ["Warsaw"]


def test_pins_say_which_place_is_meant_in_which_article(howfar, folder):
    (folder / "b.txt").write_text("Brest was quiet.")
    pins = folder.parent / "pins.csv"
    pins.write_text('name,place,lon,lat,article\nBrest,"Brest, France",,,b\nGraz,,24,52,one\n')
    answer = howfar("check", folder / "b.txt", folder / "one.txt", "--pins", pins, "--format", "jsonl")
    b, one = map(json.loads, answer.out.splitlines())
    assert [m["place"]["country"] for m in b["mentions"]] == ["FR"]
    places = {m["text"]: m["place"] for m in one["mentions"]}
    assert (places["Graz"]["lon"], places["Graz"]["lat"]) == (24, 52)
    assert places["Vienna"]["country"] == "AT"


def test_own_places_win_over_the_gazetteer(howfar, folder):
    own = folder.parent / "own.csv"
    own.write_text("name,lon,lat\nGraz,30,50\nAlderovka,24.1,52.2\n")
    article = folder / "camp.txt"
    article.write_text("Soldiers trained in Alderovka on Monday and in Graz on Tuesday.")
    answer = howfar("check", article, "--places", own, "--format", "jsonl")
    places = {m["text"]: m["place"] for m in json.loads(answer.out)["mentions"]}
    assert places["Graz"]["lon"] == 30
    assert places["Alderovka"]["lat"] == 52.2


def test_home_and_country_bias_move_what_is_meant(howfar):
    text = b"Council members in Athens met on Tuesday."
    for option in (("--home", "Atlanta"), ("--country-bias", "US")):
        answer = howfar("check", "-", *option, "--format", "jsonl", stdin=text)
        (mention,) = json.loads(answer.out)["mentions"]
        assert mention["place"]["country"] == "US"


def test_quiet_says_nothing_and_verbose_says_what_is_done(howfar, folder):
    assert howfar("check", folder, "--quiet").said == []
    said = howfar("check", folder, "--verbose").said
    assert said[0].startswith("howfar: one: 2 mentions, 1 claims") or said[0].startswith("howfar: one:")


def test_two_files_of_one_name_are_both_kept_and_said(howfar, folder):
    (folder / "one.md").write_text(FALSE)
    answer = howfar("check", folder, "--format", "jsonl")
    assert (answer.status, len(answer.out.splitlines())) == (0, 3)
    assert "two articles have the id 'one'" in answer.said[0]


def test_version_tells_version_data_and_folder(howfar):
    for arguments in (["--version"], ["check", "--version"]):
        answer = howfar(*arguments)
        assert answer.status == 0
        assert re.match(r"howfar \d+\.\d+", answer.out)
        assert f"geo imported from {ROOT / 'geo'}" in answer.out
        assert "data " in answer.out


def test_another_distribution_with_our_names_is_warned_of(tmp_path, monkeypatch):
    info = tmp_path / "geo_tools-1.0.dist-info"
    info.mkdir()
    (info / "METADATA").write_text("Metadata-Version: 2.1\nName: geo-tools\nVersion: 1.0\n")
    (info / "RECORD").write_text("geo/__init__.py,,\ngeo/shape.py,,\n")
    assert warnings() == []
    monkeypatch.syspath_prepend(tmp_path)
    assert [w.split(";")[0] for w in warnings()] == ["geo-tools also installs a package named geo"]


def test_nothing_heavy_is_imported_to_say_the_version():
    heavy = "pandas geopandas scipy matplotlib folium pyarrow jinja2 shapely pyproj numpy"
    code = f"import sys, maps.cli; sys.exit(bool(sys.modules.keys() & set({heavy!r}.split())))"
    assert subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=False).returncode == 0


def test_nothing_heavy_is_imported_to_check_a_sentence():
    heavy = "pandas geopandas scipy matplotlib folium pyarrow jinja2"
    code = (
        "import sys; from maps.cli import run; status = run(['check', '-']); "
        f"print(sorted(sys.modules.keys() & set({heavy!r}.split())), file=sys.stderr)"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, input=TRUE.encode(), capture_output=True, check=False)
    assert done.stderr.decode().strip() == "[]"


@pytest.mark.parametrize("locale", ["C", "C.UTF-8"])
def test_output_is_utf_8_whatever_the_locale(locale):
    environment = {**os.environ, "LC_ALL": locale, "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}
    command = [sys.executable, "-m", "maps.cli", "check", "-"]
    text = "Łódź lies 120 km from Warsaw.".encode()
    done = subprocess.run(command, cwd=ROOT, input=text, capture_output=True, check=False, env=environment)
    assert (done.returncode, done.stderr) == (0, b"")
    assert "Łódź" in done.stdout.decode("utf-8")


def test_a_progress_bar_shows_on_a_terminal_once_a_second_has_passed(monkeypatch):
    class Terminal(io.StringIO):
        def isatty(self):
            return True

    times = iter([0.0, 0.5, 1.5, 2.0, 2.5, *range(3, 99)])
    terminal = Terminal()
    monkeypatch.setattr("sys.stderr", terminal)
    monkeypatch.setattr("maps.cli_say.monotonic", lambda: next(times))
    results = watched(["a", "b", "c"], total=3, shown=True)
    assert next(results) == "a"
    assert next(results) == "b"
    assert terminal.getvalue() == ""
    assert list(results) == ["c"]
    assert "howfar" in terminal.getvalue()
    assert list(watched(["a"], total=1, shown=False)) == ["a"]


def test_the_verbs_of_maps_are_verbs_also_after_their_files_were_imported():
    for name in ("page", "report"):
        import_module(f"maps.{name}")
    assert callable(maps.page)
    assert callable(maps.report)
    assert maps.report.__name__ == "report"
    assert {"page", "report", "figure", "folium_map"} <= set(dir(maps))
    with pytest.raises(AttributeError, match="it has figure"):
        _ = maps.nothing
