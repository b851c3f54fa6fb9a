"""A user's word overrides: own places and pins are found, meant, and told as such in every output."""

import json
import re

import pytest

TEXT = "Zzyzkowo lies 20 kilometers from the Polish border. Brest is 60 km from the coast."
OWN = "name,lon,lat,aliases,country,radius_m\nCamp Birch,24.0,52.3,Zzyzkowo,BY,500\nBrest,-4.48,48.4,,FR,4000\n"
PINS = 'name,place,lon,lat\nZZYZKOWO,,24.0,52.3\nBrest,"Brest, France",,\n'


@pytest.fixture
def given(tmp_path):
    """Write the article and a file of the user's; return the options that name them."""

    def write(option, text, name="mine.csv"):
        (tmp_path / "a.txt").write_text(TEXT)
        (tmp_path / name).write_bytes(text if isinstance(text, bytes) else text.encode())
        return tmp_path / "a.txt", option, tmp_path / name

    return write


@pytest.mark.parametrize(
    ("option", "text", "source", "ids"),
    [
        ("--places", OWN, "own", ["own:1", "own:2"]),
        ("--pins", PINS, "pin", ["pin:ZZYZKOWO", "geonames:3030300"]),
    ],
)
def test_a_mention_says_on_whose_word_and_has_no_other_candidate(howfar, given, option, text, source, ids):
    (article,) = json.loads(howfar("check", *given(option, text), "--format", "json").out)
    mine = [mention for mention in article["mentions"] if mention["source"] == source]
    assert [m["text"] for m in mine] == ["Zzyzkowo", "Brest"]
    assert [m["place"]["id"] for m in mine] == ids
    assert [[c["id"] for c in m["candidates"]] for m in mine] == [[ident] for ident in ids]
    assert {m["score"] for m in mine} == {1.0}
    assert {m["source"] for m in article["mentions"]} == {source, "text"}


@pytest.mark.parametrize(
    ("option", "text", "words"), [("--places", OWN, "your own places"), ("--pins", PINS, "your pins")]
)
@pytest.mark.parametrize("form", ["text", "markdown", "html", "csv", "json", "jsonl", "geojson"])
def test_every_format_of_check_tells_both_findings_to_rest_on_the_users_word(howfar, given, option, text, words, form):
    answer = howfar("check", *given(option, text), "--format", form)
    assert answer.status == 0
    assert answer.out.count(words) >= 2


@pytest.mark.parametrize("file", ["o.html", "o.md", "o.geojson", "o.csv"])
@pytest.mark.parametrize(
    ("option", "text", "words"), [("--places", OWN, "your own places"), ("--pins", PINS, "your pins")]
)
def test_so_do_the_files(howfar, given, option, text, words, file):
    article, *mine = given(option, text)
    target = article.with_name(file)
    command = {"o.html": "map", "o.md": "report"}.get(file, "export")
    assert howfar(command, article, *mine, "-o", target).status == 0
    assert words in target.read_text(encoding="utf-8")


def test_a_pin_of_one_article_holds_in_that_one_alone(howfar, tmp_path):
    (tmp_path / "pins.csv").write_text('name,place,article\nBrest,"Brest, France",a\n')
    for name in "ab":
        (tmp_path / f"{name}.txt").write_text("Trains to Brest and on to Minsk were late.")
    answer = howfar(
        "check", tmp_path / "a.txt", tmp_path / "b.txt", "--pins", tmp_path / "pins.csv", "--format", "json"
    )
    brests = [article["mentions"][0]["place"]["country"] for article in json.loads(answer.out)]
    assert brests == ["FR", "BY"]


def test_a_pin_wins_over_an_own_place(howfar, given, tmp_path):
    (tmp_path / "own.csv").write_text(OWN)
    answer = howfar("check", *given("--pins", PINS), "--places", tmp_path / "own.csv", "--format", "json")
    (article,) = json.loads(answer.out)
    assert {m["source"] for m in article["mentions"]} == {"pin", "text"}


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "needs the columns"),
        ("name\nBrest\n", "needs the columns"),
        ('name,place\nBrest,"Brest, France\n', "is not CSV"),
        (b"name,place\nBr\xe9st,Brest\n", "is not CSV in UTF-8"),
        ("name,place\n,Minsk\n", "line 2 has no name"),
        ('name,place\n"Brest\nagain",Minsk\n\nKobryn,nowhere at all\n', "line 5: no place 'nowhere at all'"),
        ("name,lon,lat\nBrest,abc,52\n", "neither a place nor lon and lat"),
        ("name,lon,lat\nBrest,nan,52\n", "line 2"),
        ("name,lon,lat\nBrest,500,52\n", "line 2"),
        ("name,place\nBrest," + "x" * 200_000 + "\n", "field larger than"),
    ],
    ids=range(10),
)
def test_what_is_wrong_with_pins_is_said_in_one_line(howfar, given, text, said):
    answer = howfar("check", *given("--pins", text))
    assert (answer.status, answer.out, len(answer.said)) == (2, "", 1)
    assert said in answer.said[0]


HOSTILE = [
    '<script>alert("x")</script>',
    '=HYPERLINK("http://a.example")',
    "Zzyz\x1b[2J\x07ko\u202ewo",
    "[a](javascript:alert(1))",
    "Zz\x00yz",
]


@pytest.mark.parametrize("name", HOSTILE, ids=range(len(HOSTILE)))
@pytest.mark.parametrize("form", ["text", "markdown", "html", "csv", "geojson"])
def test_a_hostile_name_of_an_own_place_does_no_harm(howfar, given, form, name):
    quoted = '"' + name.replace('"', '""') + '"'
    options = given("--places", f"name,lon,lat,aliases\n{quoted},24,52.3,Zzyzkowo\n")
    answer = howfar("check", *options, "--format", form)
    assert answer.status == 0
    assert not set(answer.out) & set("\x1b\x07\x00\u202e")
    assert "<script>alert" not in answer.out or form in ("csv", "geojson", "text")
    assert "[a](javascript:" not in answer.out or form != "markdown"
    if form == "csv":
        assert not any(cell.startswith("=") for line in answer.out.splitlines() for cell in line.split(","))


def test_a_file_without_end_is_not_read_to_its_end(howfar, given):
    options = given("--places", "")
    answer = howfar("check", *options[:2], "/dev/zero")
    assert answer.status == 2
    assert "larger than 50 MB" in answer.said[0]


def test_a_source_of_several_articles_is_at_home_where_it_writes_about(howfar, tmp_path):
    texts = [
        "A water main broke in Dayton, Ohio, and closed shops as far as Kettering.",
        "Xenia and Beavercreek share a bus line from Dayton; a band from Fairborn played.",
        "Residents of Troy met about the bridge.",
    ]
    lines = [json.dumps({"id": str(n), "source": "echo", "text": text}) for n, text in enumerate(texts)]
    (tmp_path / "echo.jsonl").write_text("\n".join(lines))
    told = howfar("check", tmp_path / "echo.jsonl", "--format", "json", "--verbose")
    assert json.loads(told.out)[-1]["mentions"][0]["place"]["admin"][0] == "Ohio"
    assert re.search(r"echo is at home about 39\.\d, -84\.\d by what it writes", "\n".join(told.said))
    elsewhere = howfar("check", tmp_path / "echo.jsonl", "--format", "json", "--home", "Troy, New York")
    assert json.loads(elsewhere.out)[-1]["mentions"][0]["place"]["admin"][0] == "New York"
