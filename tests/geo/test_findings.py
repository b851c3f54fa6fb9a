"""The form of findings that other programs rely on."""

import json

import pytest

import geo

ARTICLE = {"id", "title", "source", "published", "mentions", "findings"}
MENTION = {
    *("start", "end", "text", "kind", "in_organisation", "approximate", "score", "source", "place", "candidates"),
}
FINDING = {
    *("start", "end", "text", "relation", "subject", "object", "quantity", "direction_deg", "negated", "speaker"),
    *("measurement", "located", "verdict", "flags", "explanation"),
}
TEXT = "Volunteers waited in Terespol, roughly 2 kilometres from the Belarusian border."


@pytest.fixture(scope="module")
def written():
    return json.loads(geo.check(geo.Article("a", TEXT, title="Waiting")).to_json())


def test_an_article_has_these_keys(written):
    (article,) = written
    assert set(article) == ARTICLE
    assert (article["id"], article["title"]) == ("a", "Waiting")
    assert all(set(mention) == MENTION for mention in article["mentions"])


def test_a_finding_has_these_keys(written):
    (finding,) = written[0]["findings"]
    assert set(finding) == FINDING
    assert set(finding["quantity"]) == {"text", "low_m", "high_m", "hedge"}
    assert set(finding["subject"]) == {"start", "end", "text", "place"}
    assert set(finding["object"]) == {"start", "end", "text", "kind", "sides", "place"}
    assert set(finding["measurement"]) == {
        *("distance_m", "low_m", "high_m", "azimuth_deg", "from", "to", "sources"),
    }


def test_offsets_slice_back_to_the_text(written):
    article = written[0]
    spans = [*article["mentions"], *article["findings"], article["findings"][0]["subject"]]
    assert all(TEXT[span["start"] : span["end"]] == span["text"] for span in spans)


def test_findings_are_a_sequence_over_articles():
    found = geo.check([TEXT, "Nothing.", TEXT])
    assert len(found) == 2
    assert [f.article.id for f in found[:1]] == ["1"]
    assert found[-1].article.id == "3"


def test_no_findings_still_make_a_frame_with_its_columns():
    frame = geo.check("Nothing is said of space.").to_geodataframe()
    assert len(frame) == 0
    assert {"verdict", "explanation", "geometry"} <= set(frame.columns)
