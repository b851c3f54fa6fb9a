"""The page's document: one file, its data inert, its figures never without their range."""

import json
import re
from dataclasses import replace
from itertools import pairwise

import pytest
import shapely

from geo.findings import CheckedArticle, Findings
from geo.ground.store import borders
from geo.shipped import attributions
from geo.text.article import Article
from maps.page import Page, page
from tests.maps.by_hand import HOSTILE
from tests.maps.by_hand_making import border_length


def data_of(made: Page) -> dict:
    return json.loads(re.search(r'<script type="application/json" id="data">(.*?)</script>', made.html, re.DOTALL)[1])


def test_page_is_one_document_with_the_title_escaped(frontier):
    made = page(frontier, title="Bread & <b>butter</b>")
    assert made.html.startswith("<!doctype html>")
    assert "<title>Bread &amp; &lt;b&gt;butter&lt;/b&gt;</title>" in made.html
    assert not re.search(r"""(?:src|href)=["']?(?:https?:)?//""", made.html.split("<script>")[0])


def test_same_findings_give_the_same_bytes(several):
    assert page(several).html == page(several).html


def test_data_hold_every_article_and_every_claim(several):
    data = data_of(page(several))
    assert [len(article["claims"]) for article in data["articles"]] == [5, 1]
    assert {place[0] for place in data["places"]} >= {"Brest", "Warsaw", "Suva"}


def test_every_measured_claim_has_its_range_beside_its_distance(several):
    claims = [claim for article in data_of(page(several))["articles"] for claim in article["claims"]]
    measured = [claim["measured"] for claim in claims if claim["measured"]]
    assert len(measured) == 5
    assert all(m["distance"] and m["range"] and m["m"][0] <= m["m"][1] <= m["m"][2] for m in measured)


def test_hostile_text_cannot_leave_the_data_block(hostile):
    made = page(hostile)
    block = re.search(r'id="data">(.*?)</script>', made.html, re.DOTALL)[1]
    assert not re.search("[<>&\u2028\u2029]", block)
    assert data_of(made)["articles"][0]["text"].endswith(HOSTILE.read_text(encoding="utf-8"))


def test_attribution_of_the_drawn_data_reaches_the_page(frontier):
    assert set(data_of(page(frontier))["credits"]) == set(attributions())


def test_article_without_claims_or_places_still_makes_a_page():
    bare = CheckedArticle(Article("bare", "Nothing happened anywhere."), (), ())
    made = page(Findings((bare,)))
    assert "<title>bare</title>" in made.html
    assert data_of(made)["articles"][0]["claims"] == []


def test_no_article_at_all_still_makes_a_page():
    assert data_of(page(Findings(())))["articles"] == []


def test_half_of_a_surrogate_pair_does_not_stop_the_page(tmp_path):
    broken = CheckedArticle(Article("half", "A lone \ud800 half.", "Half \udc00"), (), ())
    page(Findings((broken,))).save(tmp_path / "half.html")
    assert "A lone" in (tmp_path / "half.html").read_text(encoding="utf-8")


def test_saved_page_is_what_the_notebook_shows_in_a_frame(frontier, tmp_path):
    made = page(frontier)
    saved = made.save(tmp_path / "page.html")
    assert saved.read_text(encoding="utf-8") == made.html
    shown = made._repr_html_()
    assert shown.startswith("<iframe")
    assert "sandbox=" in shown
    assert shown.count('"') % 2 == 0
    assert "<script" not in shown


def test_line_across_the_antimeridian_runs_on_past_180(several):
    line = data_of(page(several))["articles"][1]["claims"][0]["measured"]["line"]
    assert line[0][0] == pytest.approx(178.4415)
    assert line[-1][0] == pytest.approx(360 - 171.7667)
    assert all(b[0] > a[0] for a, b in pairwise(line))


def test_page_of_two_articles_is_small(several):
    assert len(page(several).html.encode()) < 700_000


def test_subject_outside_the_words_of_the_claim_is_named(frontier):
    claims = data_of(page(frontier))["articles"][0]["claims"]
    assert all(claim["subject"] is None for claim in claims)
    moved = replace(frontier[4].claim, start=frontier[4].claim.object.start)
    finding = replace(frontier[4], claim=moved)
    checked = replace(frontier.articles[0], findings=(finding,))
    assert data_of(page(Findings((checked,))))["articles"][0]["claims"][0]["subject"][2] == "Hrodna"


DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"


def read(packed: str) -> list[int]:
    """Read packed numbers as the page's script does."""
    numbers, value, shift = [], 0, 0
    for digit in map(DIGITS.index, packed):
        value |= (digit & 31) << shift
        shift += 5
        if digit < 32:
            numbers.append(-(value >> 1) if value & 1 else value >> 1)
            value, shift = 0, 0
    return numbers


def test_packed_mentions_read_back_as_they_stand_in_the_text(frontier):
    data = data_of(page(frontier))
    numbers, start, found = iter(read(data["articles"][0]["mentions"])), 0, []
    for step, length, kind, place in zip(*[numbers] * 4, strict=True):
        start += step
        found.append((start, start + length, data["kinds"][kind], data["places"][place - 1][0] if place else None))
    assert found == [
        (r.mention.start, r.mention.end, r.mention.kind, r.place.name if r.place else None)
        for r in frontier.articles[0].resolutions
    ]


def test_mentions_that_are_not_in_the_order_of_the_text_keep_their_places(frontier):
    checked = frontier.articles[0]
    turned = Findings((replace(checked, resolutions=checked.resolutions[::-1]),))
    numbers = read(data_of(page(turned))["articles"][0]["mentions"])
    starts = [sum(numbers[: i + 1 : 4]) for i in range(0, len(numbers), 4)]
    assert starts == [r.mention.start for r in checked.resolutions[::-1]]


def given(frontier, source: str) -> Findings:
    """Return the article with its first mention given by the user."""
    checked = frontier.articles[0]
    return Findings(
        (replace(checked, resolutions=(replace(checked.resolutions[0], source=source), *checked.resolutions[1:])),)
    )


@pytest.mark.parametrize(("source", "said"), [("own", "own place"), ("pin", "pinned by hand")])
def test_what_the_user_gave_is_told_in_page_reports_and_exports(frontier, source, said):
    from layers import places
    from maps.report import report

    findings = given(frontier, source)
    data = data_of(page(findings))
    assert data["given"][read(data["articles"][0]["mentions"])[2] // 3] == said
    for form in ("markdown", "html", "text"):
        assert said in " ".join(report(findings, format=form).split())
        assert said not in " ".join(report(frontier, format=form).split())
    assert f'"source": "{source}"' in report(findings, format="geojson")
    assert source in " ".join(places(findings).frame.source)


def test_a_line_to_a_pole_keeps_to_its_meridian():
    from tests.maps.by_hand_polar import polar_article

    north, south, other = (c["measured"] for c in data_of(page(Findings((polar_article(),))))["articles"][0]["claims"])
    assert {lon for lon, _ in north["line"]} == {15.6333}
    assert {lon for lon, _ in south["line"]} == {166.6682}
    assert north["line"][-1][1] == 90.0
    assert len({lon for lon, _ in other["line"]}) > 2
    assert abs(north["ring"][0][0] - north["ring"][-1][0]) in {0.0, 360.0}


def test_the_length_of_a_border_lies_along_it_and_is_said_to(frontier):
    checked = replace(frontier.articles[0], findings=(border_length(frontier),))
    measured = data_of(page(Findings((checked,))))["articles"][0]["claims"][0]["measured"]
    assert measured["method"].startswith("Along ")
    assert "bearing" not in measured["method"]
    border = borders().border("BY", "PL").line
    drawn = [measured["line"], *measured.get("rest", ())]
    assert max(border.distance(shapely.Point(point)) for run in drawn for point in run) < 1e-4
    assert sum(shapely.LineString(run).length for run in drawn) > 0.9 * border.length
