"""Claims are quoted in their sentence, measured as the words have it, and nothing of it becomes markup."""

import re
from dataclasses import replace
from pathlib import Path

import pytest

from geo.findings import Findings
from geo.ground.position import Position
from geo.text.article import Article
from maps.report import report
from maps.report_pdf import pdf
from maps.report_places import sights
from maps.report_quote import surroundings
from maps.report_strips import Cells, Paragraph, strips
from maps.report_typeset import _pages
from maps.report_words import rows

HOSTILE = (Path(__file__).parents[1] / "golden" / "hostile.txt").read_text(encoding="utf-8").split("\n")


def quoted(finding, before, after):
    """Return findings of one claim that stands between two texts in its sentence."""
    said = finding.claim.text
    article = Article("a", f"It began. {before}{said}{after}. It ended.", "A title")
    start = article.text.index(said)
    claim = replace(finding.claim, start=start, end=start + len(said))
    return replace(finding, article=article, claim=claim)


def test_a_claim_is_quoted_in_its_sentence_and_stands_out_in_it(frontier):
    markdown, html = report(frontier), report(frontier, format="html")
    claim = "Brest, some 5 kilometers from the Polish border"
    assert f"> At first light the convoy left **{claim}**, and crossed the Bug." in markdown
    assert f">At first light the convoy left <b>{claim}</b>, and crossed the Bug.</blockquote>" in html
    assert f"left “{claim}”, and crossed the Bug." in " ".join(report(frontier, format="text").split())


def test_a_long_sentence_is_shortened_at_words(frontier):
    finding = quoted(frontier[0], "word " * 200, " word" * 200)
    before, after = surroundings(finding.article.text, finding.claim)
    assert before.startswith("… word ")
    assert after.endswith(" word …")
    assert len(before) < 250 > len(after)


@pytest.mark.parametrize(
    ("text", "before"),
    [
        ("A heading without an end\n\nThe camp lies near the border.", "The camp lies "),
        ("A short heading\nThe camp lies near the border.", "The camp lies "),
        ("The convoy that had left in the morning, and that\nwas long, is near the border.", "The convoy that had"),
    ],
)
def test_a_line_that_was_broken_to_fit_goes_on_and_a_heading_does_not(frontier, text, before):
    start = text.index("near")
    claim = replace(frontier[0].claim, start=start, end=start + 15, text="near the border")
    assert surroundings(text, claim)[0].startswith(before)


def test_a_claim_whose_text_is_not_at_hand_stands_alone(frontier):
    claim = replace(frontier[0].claim, text="something else")
    assert surroundings("no such words", claim) == ("", "")


@pytest.mark.parametrize("line", HOSTILE)
def test_a_hostile_sentence_around_a_claim_is_nothing_but_text(frontier, line):
    finding = quoted(frontier[0], f"{line} ", f" {line}")
    findings = Findings((replace(frontier.articles[0], article=finding.article, findings=(finding,)),))
    harmless = set(re.findall(r"<(\w+)", report(frontier, format="html")))
    assert set(re.findall(r"<(\w+)", report(findings, format="html"))) <= harmless
    claim = report(findings).split("### Claim 1")[1].split("\n## ")[0]
    assert not re.search(r"(?<!\\)[<`*\[{$]", claim.replace("**", "", 2))
    assert pdf(findings).startswith(b"%PDF")


def test_what_lies_north_of_something_is_measured_from_there(frontier):
    kobryn = frontier[2]
    assert rows(frontier)[2].way == "from centre of Brest to centre of Kobryn, bearing 74° (east-northeast)"
    turned = replace(kobryn.measurement, start=kobryn.measurement.end, end=kobryn.measurement.start)
    turned = replace(turned, start_name="Kobryn", end_name="Brest", azimuth_deg=255.0)
    findings = Findings((replace(frontier.articles[0], findings=(replace(kobryn, measurement=turned),)),))
    assert rows(findings)[0].way == "from Brest to Kobryn, bearing 74° (east-northeast)"


def test_the_length_of_a_border_is_measured_along_it(frontier):
    claim = replace(frontier[0].claim, relation="border_length")
    measured = replace(frontier[0].measurement, start_name="the Belarus–Poland border")
    findings = Findings(
        (replace(frontier.articles[0], findings=(replace(frontier[0], claim=claim, measurement=measured),)),)
    )
    assert rows(findings)[0].way == "along the Belarus–Poland border"


def test_two_borders_in_the_same_words_are_told_apart(frontier):
    claims = [
        replace(frontier[0].claim, object=replace(frontier[0].claim.object, sides=s))
        for s in (("BY", "PL"), ("BY", "UA"))
    ]
    findings = tuple(replace(frontier[0], claim=claim, measurement=None) for claim in claims)
    said = report(Findings((replace(frontier.articles[0], findings=findings),)))
    assert "- Border: Belarus and Poland" in said
    assert "- Border: Belarus and Ukraine" in said


def test_a_place_lies_in_a_country_by_name_and_never_in_itself(frontier):
    seen = frontier.articles[0].resolutions[0]
    placed = (
        replace(seen.place, name="Brest", admin=("Brest Oblast",), country="BY"),
        replace(seen.place, name="Prague", admin=("Prague",), country="CZ", id="b"),
        replace(seen.place, name="Belarus", admin=(), country="BY", id="c"),
        replace(seen.place, name="Nowhere", admin=(), country=None, id="d", position=Position(0.0, 0.0)),
    )
    article = replace(frontier.articles[0], resolutions=tuple(replace(seen, place=place) for place in placed))
    where = {sight.name: sight.where for sight in sights(Findings((article,)))}
    assert where == {"Brest": "Brest Oblast, Belarus", "Prague": "Czechia", "Belarus": "", "Nowhere": ""}


def test_a_table_that_goes_on_has_its_head_at_the_top_of_each_page():
    head = Cells((Paragraph("Name"),), (1.0,), keep=True, head=True)
    blocks = [head, *(Cells((Paragraph(f"row {n}"),), (1.0,)) for n in range(120))]
    pages = list(_pages(strip for block in blocks for strip in strips(block)))
    assert len(pages) > 2
    assert [page[0][1].part for page in pages] == ["head"] * len(pages)
    assert sum(strip.part == "row" for page in pages for _, strip in page) == 120
    assert all(y > 50 for page in pages for y, _ in page)


def test_no_page_begins_or_ends_with_a_single_line_of_a_paragraph():
    for above in range(34, 46):
        blocks = [*[Paragraph("one line")] * above, Paragraph(" ".join(["word"] * 120))]
        lines = [strip for block in blocks for strip in strips(block)]
        long = lines[above:]
        assert len(long) > 4
        for page in _pages(iter(lines)):
            assert sum(strip in long for _, strip in page) != 1, above


def test_a_map_in_a_report_keeps_the_colours_it_was_painted_with():
    from io import BytesIO

    from PIL import Image

    from maps.report_figures import _smaller

    painted = Image.effect_noise((300, 200), 90).convert("RGB")  # many colours, each rare
    for number, colour in enumerate(("#FFFFFF", "#EEE8DA", "#0072B2", "#D55E00")):
        painted.paste(colour, (20 * number, 0, 20 * number + 20, 20))
    out = BytesIO()
    painted.save(out, format="png")
    small = Image.open(BytesIO(_smaller(out)))
    assert small.mode == "P"
    kept = [f"#{''.join(f'{part:02X}' for part in small.convert('RGB').getpixel((20 * n + 5, 5)))}" for n in range(4)]
    assert kept == ["#FFFFFF", "#EEE8DA", "#0072B2", "#D55E00"]
