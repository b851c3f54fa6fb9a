"""A user's own GeoNames dump becomes a gazetteer that is read like the shipped one."""

import json
import os
import signal
import subprocess
import sys
from time import monotonic, sleep

import pytest

from geo.errors import BadInput, DamagedData, UnwritableOutput
from geo.ground.position import Bounds, Position
from geo.places.building import shards
from geo.places.building.build import build
from geo.places.deeper import gazetteer
from geo.places.store import Store
from tests.geo.places.building.rows import (
    CITY,
    HAMLET,
    NAMES,
    PLACES,
    STREAM,
    built,
    many,
    other,
    place,
    written,
    zipped,
)


def bytes_of(folder):
    return {path.name: path.read_bytes() for path in sorted(folder.iterdir())}


def test_a_place_of_the_dump_is_found_with_all_that_the_dump_says(tmp_path):
    store = Store(built(tmp_path).folder)
    found = store.lookup("zzyzkavichy")[0]
    assert found.kind == "primary"
    assert (found.place.id, found.place.name) == ("geonames:9000001", "Zzyzkavichy")
    assert found.place.position == Position(24.1, 52.3)
    assert (found.place.country, found.place.feature_code, found.place.population) == ("BY", "P.PPL", 12)
    assert found.place.admin == ("Brest", "Brest District")


def test_other_names_lead_to_their_place_and_links_to_none(tmp_path):
    store = Store(built(tmp_path).folder)
    assert [(m.kind, m.place.name) for m in store.lookup("Ззызкавічы")] == [("alternate", "Zzyzkavichy")]
    assert [(m.kind, m.place.id) for m in store.lookup("Brst.")] == [("abbreviation", "geonames:629631")]
    assert store.lookup("brst") == ()
    assert store.lookup("https://a") == ()


def test_the_most_important_bearer_of_a_name_comes_first(tmp_path):
    store = Store(built(tmp_path).folder)
    assert [m.place.feature_code for m in store.lookup("Brest")] == ["A.ADM1", "P.PPLA"]
    assert [p.id for p in store][:2] == ["geonames:630336", "geonames:625144"]


def test_countries_capitals_and_neighbours_are_known(tmp_path):
    store = Store(built(tmp_path).folder)
    assert store.country("BY").name == "Republic of Belarus"
    assert store.capital("BY").name == "Minsk"
    assert store.country("PL") is None
    assert [p.name for p in store.nearest(Position(24.1, 52.3), limit=2)] == ["Zzyzkavichy", "Brest"]
    assert [p.name for p in store.within(Bounds(24, 52, 24.15, 53), limit=5)] == ["Zzyzkavichy"]


def test_without_a_file_of_other_names_those_of_the_dump_are_taken(tmp_path):
    line = place(7, "Hlusha", others="Глуша,hlusa,HLU,Glusha")
    store = Store(built(tmp_path, line, None).folder)
    assert [bool(store.lookup(name)) for name in ("Глуша", "Glusha", "HLU", "hlusa")] == [True, True, False, False]
    (tmp_path / "more").mkdir()
    assert not Store(built(tmp_path / "more", line, NAMES).folder).lookup("Glusha")


def test_of_two_lines_with_one_number_the_first_counts(tmp_path):
    store = Store(built(tmp_path, HAMLET + HAMLET.replace("Zzyzkavichy", "Later"), None).folder)
    assert (len(store), store.lookup("Later")) == (1, store.lookup("Zzyzkavichy"))


def test_a_dump_of_many_tries_is_read_like_one_of_a_single(tmp_path, monkeypatch):
    whole = Store(built(tmp_path, many(3000) + PLACES).folder)
    monkeypatch.setattr("geo.places.building.build._PART_BYTES", 20_000)
    (tmp_path / "parted").mkdir()
    parted = built(tmp_path / "parted", many(3000) + PLACES)
    assert len(list(parted.folder.glob("gazetteer-*.trie"))) > 5
    store = Store(parted.folder)
    assert list(store) == list(whole)
    for name in ("Vyoska 17", "Hutar 3", "Brest", "Ззызкавічы", "Brst.", "nowhere at all"):
        assert store.lookup(name) == whole.lookup(name)
        assert store.summary(name) == whole.summary(name)
    assert store.abbreviations() == whole.abbreviations() == ("Brst.",)


def test_several_dumps_are_taken_together_whatever_their_order(tmp_path):
    files = [written(tmp_path, NAMES, "n.txt"), written(tmp_path, CITY, "a.txt"), written(tmp_path, STREAM, "b.txt")]
    assert build(files, tmp_path / "made").places == 2


def test_a_zip_gives_the_same_as_the_text_in_it(tmp_path):
    plain = built(tmp_path)
    files = [
        zipped(tmp_path, {"readme.txt": "see geonames", "allCountries.txt": PLACES}),
        zipped(tmp_path, {"iso-languagecodes.txt": "ISO\tName\n", "alternateNamesV2.txt": NAMES}, "alternate.zip"),
    ]
    packed = build(files, tmp_path / "of-zips")
    assert (packed.places, packed.names) == (plain.places, plain.names)
    assert (packed.folder / "gazetteer.bin").read_bytes() == (plain.folder / "gazetteer.bin").read_bytes()


def test_the_same_dump_gives_the_same_bytes(tmp_path):
    first = bytes_of(built(tmp_path).folder)
    assert bytes_of(built(tmp_path).folder) == first
    assert set(first) == {"gazetteer.bin", "gazetteer.trie", "gazetteer.json"}
    assert not list(tmp_path.glob("*.part"))


BROKEN = {
    b"1\tonly\tthree\n": "not 19 columns",
    place("x", "Vyoska").encode(): "a bad number",
    place(-4, "Vyoska").encode(): "a bad number",
    place(2**40, "Vyoska").encode(): "a bad number",
    place(4, "Vyoska", people="many").encode(): "a bad number",
    place(4, "Vyoska", people="1_0").encode(): "a bad number",
    place(4, "Vyoska", lat="nan").encode(): "a bad number",
    place(4, "Vyoska", lon="").encode(): "a bad number",
    place(4, "Vyoska", lat=90.5).encode(): "coordinates out of range",
    place(4, "Vyoska", lon=-181).encode(): "coordinates out of range",
    place(4, "Vyo\0ska").encode(): "a NUL byte",
    place(4, "Vyo\x1b[2Jska").encode(): "no name",
    place(4, "").encode(): "no name",
    place(4, "v" * 301).encode(): "no name",
    place(4, "...").encode(): "no name",
    place(4, "Vyoska").replace("Vyoska", "Vyösk").encode("latin-1"): "not UTF-8",
    place(4, "Vyoska", others="x," * 100_000).encode(): "a line too long",
    place(4, "Vyoska", code="Q.XX").encode(): "no feature class",
    place(4, "Vyoska", code=".").encode(): "no feature class",
    place(4, "Vyoska", country="Belarus").encode(): "no feature class, code or country",
    place(4, "Vyoska", admin=("<b>", "")).encode(): "no codes of divisions",
    place(4, "Vyoskan Union", code="A.PCLH", country="").encode(): "a country that is no more",
}


@pytest.mark.parametrize(("line", "reason"), BROKEN.items(), ids=range(len(BROKEN)))
def test_a_broken_line_is_skipped_counted_and_told_by_file_and_line(tmp_path, line, reason):
    made = built(tmp_path, CITY.encode() + line + HAMLET.encode() + line, None)
    assert made.places == 2
    assert [(one.lines, one.first) for one in made.skipped] == [(2, "allCountries.txt:2")]
    assert made.skipped[0].reason.startswith(reason)
    assert Store(made.folder).lookup("Zzyzkavichy")


def test_every_broken_line_at_once_leaves_the_good_ones(tmp_path):
    made = built(tmp_path, HAMLET.encode().join(BROKEN) + CITY.encode(), None)
    assert made.places == 2
    assert sum(one.lines for one in made.skipped) == len(BROKEN)


def test_broken_other_names_are_skipped_too(tmp_path):
    names = NAMES + "5\tx\tbe\tName\n" + "6\t7\n" + other(8, 9000001, "") + other(9, 424242, "Nobody's name")
    made = built(tmp_path, PLACES, names)
    told = {one.reason: (one.lines, one.first) for one in made.skipped}
    assert told["a bad number"] == (1, "alternateNamesV2.txt:4")
    assert told["not 10 columns"] == (1, "alternateNamesV2.txt:5")
    assert Store(made.folder).lookup("Nobody's name") == ()


def test_line_numbers_run_on_from_shard_to_shard(tmp_path, monkeypatch):
    monkeypatch.setattr(shards, "SHARD_LINES", 10)
    made = built(tmp_path, many(34) + "rubbish\n" + many(5, start=100), None)
    assert (made.places, made.skipped[0].first) == (39, "allCountries.txt:35")


def test_windows_line_ends_a_byte_order_mark_and_a_missing_last_newline_do_no_harm(tmp_path):
    text = "\ufeff" + PLACES.replace("\n", "\r\n").removesuffix("\r\n")
    made = built(tmp_path, text, None)
    assert (made.places, made.skipped) == (7, ())


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "is empty"),
        (b"PL.01\tLublin\tLublin\t765876\n" * 5, "first line has 4 columns"),
        (b"Brest lies on the Bug.\n", "first line has 1 column,"),
        (b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 50, "no GeoNames dump"),
        (b'{"features": []}', "no GeoNames dump"),
        (b"PK\x03\x04" + b"\0" * 50, "no GeoNames dump"),
        (b"x" * 3_000_000, "no GeoNames dump"),
    ],
)
def test_what_is_no_dump_is_bad_input_in_one_line(tmp_path, content, said):
    with pytest.raises(BadInput, match=said) as caught:
        build([written(tmp_path, content)], tmp_path / "made")
    assert "\n" not in str(caught.value)
    assert not (tmp_path / "made").exists()


def test_a_file_of_other_names_alone_is_not_enough(tmp_path):
    with pytest.raises(BadInput, match="no file of places"):
        build([written(tmp_path, NAMES)], tmp_path / "made")


def test_a_folder_or_nothing_is_bad_input(tmp_path):
    for path in (tmp_path, tmp_path / "none.txt"):
        with pytest.raises(BadInput, match=r"is no file|cannot read"):
            build([path], tmp_path / "made")


def test_a_zip_that_is_damaged_has_nothing_inside_or_would_burst_is_bad_input(tmp_path):
    good = zipped(tmp_path, {"allCountries.txt": many(3000)})
    data = good.read_bytes()
    damaged = written(tmp_path, data[:2000] + b"\0" * 500 + data[2500:], "damaged.zip")
    with pytest.raises(BadInput, match="damaged"):
        build([damaged], tmp_path / "made")
    with pytest.raises(BadInput, match=r"no \.txt inside"):
        build([zipped(tmp_path, {"a.csv": "1"}, "other.zip")], tmp_path / "made")
    with pytest.raises(BadInput, match="would unpack to"):
        build([zipped(tmp_path, {"a.txt": CITY + "0" * 50_000_000}, "bomb.zip")], tmp_path / "made")


def test_a_folder_with_something_else_in_it_is_never_replaced(tmp_path):
    (tmp_path / "made").mkdir()
    (tmp_path / "made" / "thesis.txt").write_text("years of work")
    with pytest.raises(BadInput, match="is no gazetteer"):
        built(tmp_path)
    assert (tmp_path / "made" / "thesis.txt").read_text() == "years of work"


def test_a_gazetteer_is_replaced_by_its_successor(tmp_path):
    assert built(tmp_path).places == 7
    assert built(tmp_path, CITY, None).places == 1
    assert len(Store(tmp_path / "made")) == 1


def test_where_nothing_can_be_written_one_line_says_so(tmp_path):
    (tmp_path / "file").write_text("")
    with pytest.raises(UnwritableOutput, match="cannot write"):
        build([written(tmp_path, PLACES)], tmp_path / "file" / "made")


def test_progress_grows_to_its_end(tmp_path):
    told = []
    build([written(tmp_path, many(500))], tmp_path / "made", progress=lambda done, total: told.append((done, total)))
    assert told == sorted(told)
    assert told[-1][0] == told[-1][1] > 0


def test_a_build_that_was_broken_off_goes_on_and_gives_the_same_bytes(tmp_path, monkeypatch):
    monkeypatch.setattr(shards, "SHARD_LINES", 100)
    monkeypatch.setattr("geo.places.building.build._PART_BYTES", 8_000)
    (tmp_path / "whole").mkdir()
    whole = bytes_of(built(tmp_path / "whole", many(1000), None).folder)
    gathered, real = [], shards.gather

    def gather(*arguments, **more):
        if len(gathered) == 4:
            raise KeyboardInterrupt
        gathered.append(1)
        return real(*arguments, **more)

    monkeypatch.setattr(shards, "gather", gather)
    with pytest.raises(KeyboardInterrupt):
        built(tmp_path, many(1000), None)
    assert not (tmp_path / "made").exists()
    gathered[:] = [1] * 5
    assert bytes_of(build([tmp_path / "allCountries.txt"], tmp_path / "made").folder) == whole
    assert len(gathered) == 5 + 7  # of eleven shards four were there


def test_a_shard_that_lost_its_end_is_read_again(tmp_path, monkeypatch):
    monkeypatch.setattr(shards, "SHARD_LINES", 100)
    whole = bytes_of(built(tmp_path, many(300), None).folder)
    dump = tmp_path / "allCountries.txt"
    with monkeypatch.context() as broken_off:
        broken_off.setattr("geo.places.building.build.put_in_place", lambda *_: None)
        build([dump], tmp_path / "made")
    shard = tmp_path / "made.part" / "source-0" / "000001.bin"
    shard.write_bytes(shard.read_bytes()[:500])
    (tmp_path / "made.part" / "names-00.bin").unlink()
    assert bytes_of(build([dump], tmp_path / "made").folder) == whole


def test_a_build_that_was_broken_off_at_its_very_end_is_whole(tmp_path, monkeypatch):
    whole = bytes_of(built(tmp_path).folder)

    def killed(*_arguments, **_more):
        raise KeyboardInterrupt

    with monkeypatch.context() as broken_off:
        broken_off.setattr("geo.places.building.folders.rmtree", killed)
        with pytest.raises(KeyboardInterrupt):
            build([tmp_path / "allCountries.txt", tmp_path / "alternateNamesV2.txt"], tmp_path / "new")
    assert bytes_of(tmp_path / "new") == whole
    again = build([tmp_path / "allCountries.txt", tmp_path / "alternateNamesV2.txt"], tmp_path / "new")
    assert bytes_of(again.folder) == whole
    assert not list(tmp_path.glob("*.part"))


def test_what_is_left_of_another_dump_is_not_used(tmp_path, monkeypatch):
    monkeypatch.setattr("geo.places.building.build.put_in_place", lambda *_: None)
    built(tmp_path, many(300), None)
    monkeypatch.undo()
    assert built(tmp_path, CITY, None).places == 1


KILLED = """
import sys
from pathlib import Path
from geo.places.building import shards
from geo.places.building.build import build
shards.SHARD_LINES = 100
build([Path(sys.argv[1])], Path(sys.argv[2]))
"""


@pytest.mark.skipif(sys.platform == "win32", reason="no SIGKILL")
def test_a_build_that_was_killed_goes_on(tmp_path, monkeypatch):
    dump = written(tmp_path, many(6_000))
    started = subprocess.Popen([sys.executable, "-c", KILLED, str(dump), str(tmp_path / "made")])
    waited = monotonic()
    while len(list(tmp_path.glob("made.part/source-0/*.bin"))) < 5 and monotonic() - waited < 30:
        sleep(0.01)
    os.kill(started.pid, signal.SIGKILL)
    assert started.wait() == -signal.SIGKILL
    kept = len(list(tmp_path.glob("made.part/source-0/*.bin")))
    assert 5 <= kept < 61
    assert not (tmp_path / "made").exists()
    monkeypatch.setattr(shards, "SHARD_LINES", 100)
    build([dump], tmp_path / "made")
    monkeypatch.undo()
    assert bytes_of(tmp_path / "made") == bytes_of(build([dump], tmp_path / "again").folder)


def test_a_built_gazetteer_stands_behind_the_shipped_one(tmp_path):
    both = gazetteer(built(tmp_path).folder)
    assert both.lookup("Zzyzkavichy")[0].place.population == 12
    assert both.summary("Zzyzkavichy").rows == 1
    shipped = [m.place for m in both.lookup("Brest")]
    assert len({p.id for p in shipped}) == len(shipped)
    assert next(p for p in shipped if p.id == "geonames:629634").radius_m > 5000
    assert both.country("BY").name == "Belarus"


@pytest.mark.parametrize("file", ["gazetteer.bin", "gazetteer.trie"])
def test_a_gazetteer_cut_short_is_told_in_one_line(tmp_path, file):
    folder = built(tmp_path).folder
    (folder / file).write_bytes((folder / file).read_bytes()[:-9])
    with pytest.raises(DamagedData, match=f"{file} is missing or has not the length") as caught:
        gazetteer(folder)
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize(
    "receipt",
    ["", "[]", "{}", '{"files": 3}', '{"files": {"gazetteer.bin": "x"}}', "[" * 100_000, "\0"],
)
def test_a_damaged_receipt_is_told_in_one_line(tmp_path, receipt):
    folder = built(tmp_path).folder
    (folder / "gazetteer.json").write_text(receipt)
    with pytest.raises(DamagedData, match="is damaged"):
        gazetteer(folder)


@pytest.mark.parametrize(
    "content", [b"", b"howfar1\n", b"howfar1\n\xff\xff\xff\xff", b"howfar1\n\x02\0\0\0[]", b"\0" * 99]
)
def test_foreign_columns_are_told_in_one_line(tmp_path, content):
    folder = built(tmp_path).folder
    told = json.loads((folder / "gazetteer.json").read_text())
    told["files"]["gazetteer.bin"] = len(content)
    (folder / "gazetteer.json").write_text(json.dumps(told))
    (folder / "gazetteer.bin").write_bytes(content)
    with pytest.raises(DamagedData, match=r"gazetteer\.bin in .* is missing or damaged"):
        gazetteer(folder)


def test_a_folder_that_is_none_is_told_in_one_line(tmp_path):
    with pytest.raises(DamagedData, match="is no gazetteer"):
        gazetteer(tmp_path)
