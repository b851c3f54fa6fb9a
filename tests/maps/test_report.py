"""Reports say the same in every format, and hostile text is text in all of them."""

import csv
import io
import json
import re
from html import unescape
from html.parser import HTMLParser

import pytest

from geo.errors import BadInput
from geo.findings import Findings
from geo.shipped import attributions
from maps.report import FORMATS, report
from maps.report_facts import facts
from maps.report_markdown import escape
from maps.report_method import data_credits
from maps.report_pdf import pdf
from maps.report_tables import COLUMNS
from maps.report_words import lead, rows, span

HUMAN = ("markdown", "html", "text")


class Reader(HTMLParser):
    """The tags and the text of an HTML document, as a browser would see them."""

    def __init__(self):
        super().__init__()
        self.tags, self.attributes, self.text = set(), set(), []

    def handle_starttag(self, tag, attrs):
        self.tags.add(tag)
        self.attributes |= {name for name, _ in attrs}

    def handle_data(self, data):
        self.text.append(data)


def read_html(html):
    reader = Reader()
    reader.feed(html)
    return reader


def on_one_line(text):
    return " ".join(text.split())


def test_the_first_sentence_says_how_many_claims_hold(several):
    assert lead(several) == (
        "Of 6 claims about distance, direction and borders in 2 articles, "
        "3 hold, 1 holds roughly, 1 is contradicted and 1 cannot be checked."
    )


@pytest.mark.parametrize("form", HUMAN)
def test_every_claim_stands_with_quotation_claimed_measured_range_sources_and_reason(frontier, form):
    words = on_one_line(report(frontier, format=form).replace("\\", ""))
    for finding in frontier:
        assert finding.claim.text in words
        assert finding.verdict.explanation in words
    for part in ("some 5 kilometers", "3.5 km", "up to 4.5 km", "OpenStreetMap borders, 2026", "a dispatcher"):
        assert part in words
    assert "plausible by road" in words


@pytest.mark.parametrize("form", HUMAN)
def test_the_first_page_comes_before_any_claim(several, form):
    words = on_one_line(report(several, format=form))
    assert words.index(lead(several)) < words.index("Brest, some 5 kilometers")


@pytest.mark.parametrize("form", HUMAN)
def test_every_attribution_of_the_data_is_shown(frontier, form):
    words = on_one_line(report(frontier, format=form).replace("\\", "").replace("&amp;", "&"))
    assert [a for a in attributions() if on_one_line(a) not in words] == []


@pytest.mark.parametrize("form", ["markdown", "html"])
def test_the_appendix_names_version_and_licence_of_every_source(frontier, form):
    from geo.shipped import manifest

    words = report(frontier, format=form).replace("\\", "").replace("&amp;", "&")
    for source in (s for artefact in manifest() for s in artefact.sources):
        assert source.version in words
        assert source.licence in words or (
            source.licence.lower().endswith("public-domain") and "public domain" in words
        )
    assert re.search(r"Made with howfar (\d+\.\d+|, run)", words)


@pytest.mark.parametrize("form", FORMATS)
def test_the_same_findings_give_the_same_bytes(several, form):
    assert report(several, format=form) == report(several, format=form)


@pytest.mark.parametrize("form", FORMATS)
def test_no_findings_at_all_are_a_report_too(form):
    assert isinstance(report(Findings(()), format=form), str)


def test_a_format_that_is_none_says_which_there_are(frontier):
    with pytest.raises(BadInput, match="choose one of markdown"):
        report(frontier, format="docx")


def test_a_pdf_is_not_a_string_and_the_way_to_it_is_said(frontier):
    with pytest.raises(BadInput, match=r"maps\.report_pdf\.pdf"):
        report(frontier, format="pdf")


def test_a_pdf_of_the_same_findings_has_the_same_bytes(several):
    assert pdf(several).startswith(b"%PDF")
    assert pdf(several) == pdf(several)


def test_hostile_text_is_set_in_a_pdf_too(hostile):
    assert len(pdf(hostile)) > 10_000


def test_findings_without_a_claim_make_a_pdf(frontier):
    assert pdf(Findings(())).startswith(b"%PDF")


def test_hostile_text_is_nothing_but_text_in_html(hostile, several):
    harmless, read = read_html(report(several, format="html")), read_html(report(hostile, format="html"))
    assert read.tags <= harmless.tags
    assert read.attributes <= harmless.attributes
    quoted = hostile[0].claim.text.replace("\u202e", "\ufffd").replace("\u202c", "\ufffd")
    assert on_one_line(quoted) in on_one_line(" ".join(read.text))


def test_html_has_a_policy_that_lets_nothing_run(hostile):
    html = report(hostile, format="html")
    assert "default-src 'none'; style-src 'sha256-" in unescape(html)
    assert "<script" not in html
    assert not [name for name in read_html(html).attributes if name == "style" or name.startswith("on")]


def test_hostile_text_is_nothing_but_text_in_markdown(hostile):
    text = report(hostile, format="markdown")
    assert not re.search(r"(?<!\\)[<`*\[{$]", text.replace("**", "", 2))
    lines = [line for line in text.split("\n") if line.startswith("| 1 ")]
    assert [len(re.findall(r"(?<!\\)\|", line)) for line in lines] == [7]


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("3. place", r"3\. place"),
        ("3.5 km", "3.5 km"),
        ("418-km", "418-km"),
        ("- a", r"\- a"),
        ("+1", r"\+1"),
        ("a-b", "a-b"),
        ("=", r"\="),
    ],
)
def test_what_opens_a_list_or_a_heading_in_markdown_is_escaped(text, shown):
    assert escape(text) == shown


def test_a_terminal_gets_no_character_it_would_obey(hostile):
    text = report(hostile, format="text")
    assert not re.search(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]", text)


def test_csv_has_one_line_a_claim_with_lengths_as_numbers(several):
    table = list(csv.DictReader(io.StringIO(report(several, format="csv"))))
    assert tuple(table[0]) == COLUMNS
    assert [row["verdict"] for row in table] == [f.verdict.holds for f in several]
    assert float(table[0]["distance_m"]) == 3489
    assert (float(table[0]["from_lon"]), float(table[0]["from_lat"])) == (23.6847, 52.0975)
    assert table[3]["distance_m"] == ""


def test_no_cell_of_csv_is_a_formula():
    from maps.report_tables import guarded

    for text in ("=1+1", "+1", "-1", "@SUM(1)", "\t=1", "\r=1", " =1", "＝1"):
        assert guarded(text).startswith("'")
    assert guarded("5 - 3") == "5 - 3"


def test_csv_opens_in_pandas(several):
    from pandas import read_csv

    frame = read_csv(io.StringIO(report(several, format="csv")))
    assert len(frame) == 6
    assert frame.low_m.max() == 1_137_520


def test_json_is_an_array_and_json_lines_the_same_objects(several):
    array = json.loads(report(several, format="json"))
    lines = [json.loads(line) for line in report(several, format="jsonl").splitlines()]
    assert array == lines == several.to_dict()


def test_geojson_has_lines_areas_and_places_and_cuts_the_antimeridian(several):
    features = json.loads(report(several, format="geojson"))["features"]
    kinds = {f["properties"]["layer"] for f in features}
    assert kinds == {"measurement", "located", "place"}
    crossing = [f for f in features if f["geometry"]["type"] == "MultiLineString"]
    (west, east) = crossing[0]["geometry"]["coordinates"]
    assert (west[1][0], east[0][0]) == (180.0, -180.0)
    assert west[1][1] == east[0][1] == pytest.approx(-17.45, abs=0.02)
    assert "measurement" in features[0]["properties"]


def test_several_articles_are_listed_with_the_counts_of_each(several, frontier):
    assert "## Articles" not in report(frontier, format="markdown")
    shown = report(several, format="markdown")
    assert re.search(
        r"^\| Convoy leaves Brest at first light \| .*2026-07-12 \| 2 \| 1 \| 1 \| 1 \| \d+ \|$", shown, re.MULTILINE
    )


def test_a_range_is_said_as_one_says_it():
    assert span(0, None) == "at least 0 km"
    assert span(900, 2000) == "900 m to 2 km"


def test_an_html_report_has_a_figure_of_each_claim_that_can_be_drawn_where_asked_for(frontier):
    plain_report, illustrated = report(frontier, format="html"), report(frontier, format="html", figures=True)
    drawn = [f for f in frontier if f.measurement or f.located]
    assert "<img" not in plain_report
    assert illustrated.count('<img class="figure" src="data:image/png;base64,') == len(drawn) == 5
    assert len(illustrated) < 5 * 120_000
    assert "; img-src data:" in illustrated
    assert all(len(alt) > 40 for alt in re.findall(r'<img [^>]*alt="([^"]*)"', illustrated))


def test_a_report_lists_nothing_that_its_quotation_or_explanation_says(frontier):
    for row in rows(frontier):
        listed = dict(facts(row, many=False))
        assert listed.get("Claimed", "none").casefold() not in row.quotation.casefold()
        assert not (row.reach and row.reach in row.explanation and row.reach in listed["Measured"])


def test_each_published_source_is_credited_once_and_own_fits_are_not(frontier):
    credited = [(credit.source, credit.version) for credit in data_credits(Findings(()))]
    assert len(credited) == len(set(credited))
    assert not [name for name, _ in credited if name.startswith("howfar")]
    assert not [(a, b) for a in attributions() for b in attributions() if a != b and a in b]
