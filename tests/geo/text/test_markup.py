"""HTML and Markdown blanked out: what is read stands where it stood."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from geo.text.headline import iso_date
from geo.text.markdown import read_markdown
from geo.text.markup import read_html

HTML = """<!DOCTYPE html><html><head><title>Gomel &amp; the river</title>
<meta property="og:site_name" content="The Gomel Gazette"><style>p{color:red}</style></head>
<body><nav>Home</nav><h1>Bridge near <b>Gomel</b> reopens</h1><time datetime="2023-03-07T10:00">7 March</time>
<p>Traffic crossed
the river 40&nbsp;km from <a title="a > b" href=x>Poland&rsquo;s</a> border.</p><!-- not this -->
<script>var Minsk = "<p>"</script>
<p>S&atilde;o Tom&eacute; &lt; 5</p>"""

MARKDOWN = """---
title: "Bridge reopens"
date: 2023-03-07
---
# Heading of the piece

> Traffic crossed **the river** near [Gomel](https://gomel.example/a_(b) "t") on
Friday, 40 km from the border.

* one ![picture of Minsk](m.png)
* two

```
Vitebsk
```
| Town | Far |
|---|---|
| Brest | 6 km |

<b>Grodno</b> &amp; co, \\*not emphasis
"""


@pytest.mark.parametrize("word", ["Gomel", "Traffic", "Poland", "border", "river", "crossed"])
def test_words_of_html_stand_where_they_stood(word):
    text = read_html(HTML).text
    assert HTML.startswith(word, text.index(word))


def test_html_gives_paragraphs_line_breaks_and_runs_lines_of_one_paragraph_together():
    lines = [" ".join(line.split()) for line in read_html(HTML).text.split("\n")]
    assert "Traffic crossed the river 40 km from Poland’s border." in lines


def test_html_leaves_out_scripts_comments_navigation_and_styles():
    text = read_html(HTML).text
    assert not any(word in text for word in ("Minsk", "Home", "not this", "color"))


def test_html_reads_headline_site_and_day():
    page = read_html(HTML)
    assert (page.title, page.source) == ("Bridge near Gomel reopens", "The Gomel Gazette")
    assert page.published == "2023-03-07T10:00"


def test_letters_written_as_references_join_their_word():
    assert "São" in read_html(HTML).text
    assert "Tomé" in read_html(HTML).text


@pytest.mark.parametrize("word", ["Traffic", "river", "Gomel", "Friday", "one", "Brest", "Grodno"])
def test_words_of_markdown_stand_where_they_stood(word):
    text = read_markdown(MARKDOWN).text
    assert MARKDOWN.startswith(word, text.index(word))


def test_markdown_runs_lines_of_one_paragraph_together_and_keeps_others_apart():
    lines = [" ".join(line.split()) for line in read_markdown(MARKDOWN).text.split("\n")]
    assert "Traffic crossed the river near Gomel on Friday, 40 km from the border." in lines
    assert {"one", "two", "Brest 6 km", "Heading of the piece"} <= set(lines)


def test_markdown_leaves_out_code_pictures_targets_and_front_matter():
    text = read_markdown(MARKDOWN).text
    assert not any(word in text for word in ("Vitebsk", "picture", "example", "title"))


def test_markdown_reads_title_and_day_from_its_front_matter():
    assert read_markdown(MARKDOWN)[1:] == ("Bridge reopens", None, "2023-03-07")
    assert read_markdown("# Bridge *reopens* now\n\nText.").title == "Bridge reopens now"


@given(st.text(alphabet="<>/!-&;amp\"'= \n\rpbscriptna[]()*_`#|:.1", max_size=200))
def test_nothing_is_ever_cut_or_added(markup):
    assert len(read_html(markup).text) == len(markup)
    assert len(read_markdown(markup).text) == len(markup)


@pytest.mark.slow
@pytest.mark.parametrize("piece", ["<a ", "<!--", "<nav>", "<a b='", "&", "[a](", "![", "**", "_a", "\n", "1. ", "|-"])
def test_hostile_repetition_takes_time_in_proportion(piece):
    markup = piece * 200_000
    assert len(read_html(markup).text) == len(markup)
    assert len(read_markdown(markup).text) == len(markup)


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("2024-02-29", "2024-02-29"),
        ("2023-02-29", None),
        ("Published on Sunday, 3rd March 2024 at 10:15 GMT", "2024-03-03"),
        ("Mar. 3, 2024 10:15 a.m. EST", "2024-03-03"),
        ("3/4/2024", None),
        ("May 2024", None),
    ],
)
def test_a_line_that_is_a_date_is_read_and_no_other(line, day):
    assert iso_date(line) == day
