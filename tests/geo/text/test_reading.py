"""From files to articles: formats, encodings, folders, and everything that is no article."""

import io
import json

import pytest

from geo.errors import UnreadableArticle
from geo.text.article import Article
from geo.text.reading import ARTICLE_LIMIT_BYTES, inputs, read


def written(folder, name, content):
    path = folder / name
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return path


def only(path):
    (article,) = read(path)
    return article


def test_plain_text_is_taken_as_it_stands(tmp_path):
    text = "Talks in Gomel\r\n\r\nGomel lies 40 km from the border.\r\n"
    article = only(written(tmp_path, "talks.txt", text))
    assert article == Article("talks", text, title="Talks in Gomel")


def test_a_first_line_that_looks_like_a_headline_is_the_title(tmp_path):
    text = "Bridge near Gomel reopens\n\nTraffic crossed the river on Friday.\n"
    assert only(written(tmp_path, "a.txt", text)).title == "Bridge near Gomel reopens"


@pytest.mark.parametrize("text", ["Traffic crossed the river near Gomel.", "Breaking News\n\nTraffic crossed.\n"])
def test_a_first_line_that_is_no_headline_leaves_the_title_out(tmp_path, text):
    assert only(written(tmp_path, "a.txt", text)).title is None


def test_the_earliest_date_among_the_first_lines_is_the_day_of_publication(tmp_path):
    text = "Updated: March 9, 2023, 4:12 PM\nMarch 7, 2023\nBridge near Gomel reopens\n\nTraffic crossed.\n"
    assert only(written(tmp_path, "a.txt", text)).published == "2023-03-07"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32"])
def test_every_unicode_encoding_with_its_mark_gives_the_same_text(tmp_path, encoding):
    text = "Łódź ist eine Stadt in Polen."
    assert only(written(tmp_path, "a.txt", text.encode(encoding))).text == text


@pytest.mark.parametrize(
    ("name", "content", "says"),
    [
        ("a.txt", b"", "is empty"),
        ("a.txt", b" \n\t\n", "is empty"),
        ("a.txt", "Łódź".encode("cp1250"), "is not UTF-8"),
        ("a.txt", b"\x00\x01\x02", "is binary"),
        ("a.txt", b"%PDF-1.7 ...", "is a PDF"),
        ("a.txt", b"PK\x03\x04...", "is a packed file"),
        ("a.html", b"<p></p>", "holds markup and no text"),
        ("a.json", b"{", "is not JSON"),
        ("a.json", b"[]", "is an empty list"),
        ("a.json", b"7", "holds a number, not an article"),
        ("a.json", b"[" * 100_000, "is nested too deeply"),
        ("a.json", b'{"id": ' + b"9" * 5000 + b"}", "is not JSON"),
        ("a.json", b'{"id": "a"}', 'has no "text"'),
        ("a.json", b'{"id": "a", "text": ""}', 'has an empty "text"'),
        ("a.json", b'{"id": "a", "text": 5}', '"text" is a number'),
        ("a.json", b'{"id": [], "text": "x"}', '"id" is a list'),
        ("a.json", b'{"text": "Brest", "title": true}', '"title" is true or false'),
        ("a.json", b'{"text": "Brest", "mentions": 3}', '"mentions" is a number'),
        ("a.json", b'{"text": "Brest", "mentions": [{"start": 0}]}', "mention 1 needs"),
        ("a.json", b'{"text": "Brest", "mentions": [{"start": false, "end": 5}]}', "mention 1 needs"),
        ("a.json", b'{"text": "Brest", "mentions": [{"start": 0, "end": 6}]}', "outside a text of 5 characters"),
        ("a.json", b'{"text": "Brest", "mentions": [{"start": 3, "end": 3}]}', "outside a text of 5 characters"),
        ("a.jsonl", b"\n\n", "is empty"),
    ],
)
def test_what_is_no_article_says_so_in_one_line_that_names_the_file(tmp_path, name, content, says):
    error = only(written(tmp_path, name, content))
    assert isinstance(error, UnreadableArticle)
    assert says in str(error)
    assert name in str(error)
    assert "\n" not in str(error)


def test_a_missing_file_is_unreadable(tmp_path):
    assert "no such file" in str(only(tmp_path / "nowhere.txt"))


def test_a_folder_given_as_a_file_is_unreadable(tmp_path):
    assert "is a directory" in str(only(tmp_path))


def test_a_text_over_the_limit_is_unreadable(tmp_path):
    error = only(written(tmp_path, "a.txt", b"a " * (ARTICLE_LIMIT_BYTES // 2 + 1)))
    assert "larger than 10 MB" in str(error)


def test_a_broken_line_of_json_loses_only_itself(tmp_path):
    lines = ['{"id": "a", "text": "Brest"}', '{"id": "b", "text"', "", '{"id": "c", "text": "Minsk"}']
    a, broken, c = read(written(tmp_path, "many.jsonl", "\n".join(lines)))
    assert (a.id, c.id) == ("a", "c")
    assert "many.jsonl, line 2" in str(broken)


def test_a_line_in_a_foreign_encoding_loses_only_itself(tmp_path):
    content = b'{"id": "a", "text": "Brest"}\n{"id": "b", "text": "L\xf3d"}\n{"id": "c", "text": "Minsk"}\n'
    a, broken, c = read(written(tmp_path, "many.jsonl", content))
    assert (a.id, c.id) == ("a", "c")
    assert "line 2 is not UTF-8" in str(broken)


def test_a_line_over_the_limit_loses_only_itself(tmp_path):
    long = b'{"id": "a", "text": "' + b"a" * ARTICLE_LIMIT_BYTES + b'"}\n'
    too_long, kept = read(written(tmp_path, "many.jsonl", long + b'{"id": "b", "text": "Minsk"}\n'))
    assert "line 1 is larger" in str(too_long)
    assert kept.id == "b"


def test_an_id_that_stands_twice_is_said_and_the_first_article_kept(tmp_path):
    lines = ['{"id": "a", "text": "Brest"}', '{"id": "a", "text": "Minsk"}']
    first, error = read(written(tmp_path, "many.jsonl", "\n".join(lines)))
    assert first.text == "Brest"
    assert "'a' stands twice" in str(error)


def test_json_fields_come_through_and_mentions_are_sorted(tmp_path):
    value = {"id": 7, "text": "Brest, Minsk", "title": "T", "source": "S", "published": "2024-01-02"}
    value["mentions"] = [{"start": 7, "end": 12}, {"start": 0, "end": 5}]
    article = only(written(tmp_path, "a.json", json.dumps(value)))
    assert article == Article("7", "Brest, Minsk", "T", "S", "2024-01-02", ((0, 5), (7, 12)))


def test_no_mentions_given_is_not_an_empty_list_of_mentions(tmp_path):
    none, empty = read(written(tmp_path, "a.json", '[{"text": "Brest"}, {"text": "Brest", "mentions": []}]'))
    assert (none.given, empty.given) == (None, ())


def test_half_a_surrogate_pair_keeps_offsets_and_can_be_written(tmp_path):
    article = only(written(tmp_path, "a.json", '{"text": "\\ud800 Brest"}'))
    assert article.text == "\ufffd Brest"


def test_standard_input_is_told_apart_by_how_it_begins(monkeypatch):
    def given(content):
        monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(content)))
        return list(read("-"))

    assert [a.id for a in given(b"Brest lies on the river.")] == ["stdin"]
    assert [a.id for a in given(b'{"id": "a", "text": "Brest"}\n{"id": "b", "text": "Minsk"}\n')] == ["a", "b"]
    assert given(b"<!doctype html><p>Brest</p>")[0].text.split() == ["Brest"]
    assert [a.id for a in given(b'[\n{"id": "a", "text": "Brest"}\n]')] == ["a"]


def test_a_folder_is_its_readable_files_in_name_order(tmp_path):
    (tmp_path / "inner").mkdir()
    for name in ("b.txt", "a.md", "z.png", ".hidden.txt", "README.md", "c.jsonl", "inner/d.txt"):
        written(tmp_path, name, "Brest")
    assert [p.name for p in inputs([tmp_path])] == ["a.md", "b.txt", "c.jsonl"]


def test_a_json_beside_a_text_of_its_name_is_not_an_article(tmp_path):
    for name in ("a.txt", "a.json", "b.json"):
        written(tmp_path, name, "Brest")
    assert [p.name for p in inputs([tmp_path])] == ["a.txt", "b.json"]


def test_links_are_followed_and_one_that_leads_nowhere_is_said(tmp_path):
    (tmp_path / "loop").symlink_to(tmp_path)
    (tmp_path / "gone.txt").symlink_to(tmp_path / "nowhere")
    (path,) = inputs([tmp_path])
    assert "no such file" in str(only(path))


def test_a_folder_without_an_article_says_what_is_readable(tmp_path):
    (error,) = inputs([tmp_path])
    assert "holds no .txt .md" in str(error)
