"""The sample dispatches: their answers are well-formed, and the pipeline gives them."""

import importlib
import importlib.util
import itertools
import json
import re
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from pyproj import Geod

ROOT = Path(__file__).parent.parent
SEEDS = ROOT / "seeds"
NAMES = sorted(path.stem for path in SEEDS.glob("*.txt"))
VERDICTS = {"supported", "roughly", "contradicted", "not_checkable"}
CITIES = {
    "Brest",
    "Minsk",
    "Jinan",
    "Astana",
    "Beijing",
    "Warsaw",
    "Prague",
    "London",
    "Brussels",
    "Washington",
    "Moscow",
}
Json = dict[str, Any]

needs_pipeline = pytest.mark.skipif(
    importlib.util.find_spec("geo.check") is None, reason="geo.check has not landed: nothing reads the dispatches yet"
)


def text_of(name: str) -> str:
    return (SEEDS / f"{name}.txt").read_text(encoding="utf-8")


def answers_of(name: str) -> Json:
    return json.loads((SEEDS / "answers" / f"{name}.json").read_text(encoding="utf-8"))


def marked(name: str, part: str) -> list[Any]:
    return [
        pytest.param(name, row, id=f"{name}-{row['start']}-{row['text'][:30].replace(' ', '_')}")
        for row in answers_of(name)[part]
    ]


# Not yet right: a capital that opens a sentence as a government, and a capital taken for a state.
KNOWN = {("03-eastern-flank", 1297), ("04-beside-the-union", 1346)}


def named_city(parameter: Any) -> bool:
    """Tell whether a mention is one of the cities that these dispatches turn on."""
    row = parameter.values[1]
    return row["place"].split(",")[0] in CITIES and not row["in_organisation"]


@cache
def checked(name: str) -> Json:
    """Return the JSON of one checked dispatch."""
    check = importlib.import_module("geo.check").check
    article = importlib.import_module("geo.text.article").Article(id=name, text=text_of(name))
    return check(article).to_dict()[0]


def overlaps(a: Json, b: Json) -> bool:
    return a["start"] < b["end"] and b["start"] < a["end"]


def test_five_dispatches_have_five_answers() -> None:
    assert len(NAMES) == 5
    assert sorted(path.stem for path in (SEEDS / "answers").glob("*.json")) == NAMES


@pytest.mark.parametrize("name", NAMES)
def test_a_dispatch_opens_with_a_title_and_a_dateline(name: str) -> None:
    title, blank, body, *_ = text_of(name).split("\n")
    assert title
    assert not title.endswith(".")
    assert blank == ""
    assert re.match(r"[A-Z]+, July \d+, 2024 - ", body)


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("part", ["mentions", "traps", "findings"])
def test_every_marked_span_slices_back_to_its_text(name: str, part: str) -> None:
    text = text_of(name)
    for row in answers_of(name)[part]:
        assert text[row["start"] : row["end"]] == row["text"]


@pytest.mark.parametrize("name", NAMES)
def test_mentions_are_in_order_apart_and_whole_words(name: str) -> None:
    text, rows = text_of(name), answers_of(name)["mentions"]
    assert all(a["end"] <= b["start"] for a, b in itertools.pairwise(rows))
    for row in rows:
        around = text[max(0, row["start"] - 1) : row["start"]] + text[row["end"] : row["end"] + 1]
        assert not re.search(r"\w", around), row


@pytest.mark.parametrize("name", NAMES)
def test_mentions_carry_a_kind_and_a_position(name: str) -> None:
    for row in answers_of(name)["mentions"]:
        assert row["kind"] in {"toponym", "demonym", "metonym"}
        assert -180 <= row["lon"] <= 180
        assert -90 <= row["lat"] <= 90
        assert row["within_km"] >= 161
        assert re.fullmatch(r"[A-Z]{2}", row.get("country", "XX"))


@pytest.mark.parametrize("name", NAMES)
def test_no_trap_lies_on_a_mention(name: str) -> None:
    answers = answers_of(name)
    assert not [(t, m) for t in answers["traps"] for m in answers["mentions"] if overlaps(t, m)]


@pytest.mark.parametrize("name", NAMES)
def test_expected_findings_are_well_formed(name: str) -> None:
    text = text_of(name)
    for row in answers_of(name)["findings"]:
        seen = row["object"]
        assert text[seen["start"] : seen["end"]] == seen["text"]
        assert seen["sides"]
        assert row["start"] <= seen["start"] < seen["end"] <= row["end"]
        assert set(row["accept"]) <= VERDICTS
        assert row["quantity"] is None or row["quantity"]["text"] in row["text"]


def trouble(name: str, mention: Json) -> str | None:
    """Return what is wrong with how the pipeline takes a mention, None when nothing is."""
    found = [m for m in checked(name)["mentions"] if overlaps(m, mention)]
    if not found:
        return "not recognised"
    place = found[0]["place"]
    if not place:
        return "not resolved"
    if "country" in mention:
        right = (place["country"], place["feature_code"][:5]) == (mention["country"], "A.PCL")
        return None if right else f"taken for {place['name']}, {place['feature_code']}"
    _, _, metres = Geod(ellps="WGS84").inv(mention["lon"], mention["lat"], place["lon"], place["lat"])
    return None if metres <= 1000 * mention["within_km"] else f"taken for {place['name']}, {place['country']}"


@needs_pipeline
@pytest.mark.parametrize(("name", "mention"), [m for n in NAMES for m in marked(n, "mentions") if named_city(m)])
def test_a_city_in_the_news_is_placed_where_it_lies(name: str, mention: Json) -> None:
    wrong = trouble(name, mention)
    if wrong and (name, mention["start"]) in KNOWN:
        pytest.xfail(wrong)
    assert wrong is None


@needs_pipeline
@pytest.mark.parametrize("name", NAMES)
def test_hardly_a_mention_is_missed_or_misplaced(name: str) -> None:
    mentions = [m for m in answers_of(name)["mentions"] if not m["in_organisation"]]
    wrong = {(m["start"], m["text"]): what for m in mentions if (what := trouble(name, m))}
    assert len(wrong) <= 0.06 * len(mentions), wrong


@needs_pipeline
@pytest.mark.parametrize(("name", "trap"), [t for n in NAMES for t in marked(n, "traps")])
def test_a_trap_is_not_put_on_the_map(name: str, trap: Json) -> None:
    pinned = [m for m in checked(name)["mentions"] if overlaps(m, trap) and m["place"] and not m["in_organisation"]]
    assert not pinned, trap["reason"]


@needs_pipeline
@pytest.mark.parametrize(("name", "expected"), [f for n in NAMES for f in marked(n, "findings")])
def test_a_claim_is_found_and_judged(name: str, expected: Json) -> None:
    found = [f for f in checked(name)["findings"] if overlaps(f, expected) and f["relation"] == expected["relation"]]
    assert found, [f["text"] for f in checked(name)["findings"]]
    finding = found[0]
    assert finding["object"]["kind"] == expected["object"]["kind"]
    assert set(expected["object"]["sides"]) <= set(finding["object"]["sides"])
    assert finding["verdict"] in expected["accept"], finding["explanation"]
    if expected["subject"]:
        assert finding["subject"]["text"] == expected["subject"]["text"]
    if expected["quantity"]:
        assert {k: finding["quantity"][k] for k in ("low_m", "high_m")} == {
            k: expected["quantity"][k] for k in ("low_m", "high_m")
        }


@needs_pipeline
@pytest.mark.parametrize("name", NAMES)
def test_nothing_is_judged_that_was_not_claimed(name: str) -> None:
    expected = answers_of(name)["findings"]
    judged = [f for f in checked(name)["findings"] if f["verdict"] != "not_checkable"]
    assert not [f["text"] for f in judged if not any(overlaps(f, e) for e in expected)]
