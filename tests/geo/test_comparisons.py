"""Comparisons and halves of a way, judged on the shipped data."""

import pytest

import geo


def holds(text: str) -> str:
    (finding,) = geo.check(text)
    return finding.verdict.holds


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Berwick-upon-Tweed is the northernmost town in England.", "supported"),  # towns of Scotland do not count
        ("Plymouth is the northernmost town in England.", "contradicted"),
        ("Stuttgart is closer to Strasbourg than to Berlin.", "supported"),
        ("Stuttgart is closer to Berlin than to Strasbourg.", "contradicted"),
        ("Stuttgart is twice as far from Munich as from Strasbourg.", "supported"),
        ("Lampedusa is closer to Tunisia than to Sicily.", "supported"),  # the island, not its region
    ],
)
def test_what_lies_farther_is_judged(text: str, expected: str) -> None:
    assert holds(text) == expected


@pytest.mark.parametrize(
    ("place", "expected"), [("Hanover", "supported"), ("Gera", "roughly"), ("Potsdam", "contradicted")]
)
def test_halfway_is_graded_by_the_share_of_the_way(place: str, expected: str) -> None:
    assert holds(f"{place} is halfway between Berlin and Dortmund.") == expected


def test_a_contradiction_is_withdrawn_where_another_place_of_the_passage_fits() -> None:
    text = "Crews from Oudtshoorn, 60 km north of George, came first. Mossel Bay, 45 km southwest, sent dogs."
    _, second = geo.check(text)
    assert second.verdict.holds == "not_checkable"
    assert "from George it holds" in second.verdict.explanation


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Montana borders Canada.", "supported"),
        ("Nebraska borders Canada.", "contradicted"),
        ("Bavaria borders Austria.", "supported"),
        ("Kyiv Oblast borders Poland.", "contradicted"),
    ],
)
def test_a_state_touches_another_country_by_its_own_lines(text: str, expected: str) -> None:
    assert holds(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ushuaia is the southernmost city in the world.", "supported"),
        ("Punta Arenas is the world's southernmost city.", "contradicted"),
        ("Longyearbyen is the northernmost town on Earth.", "supported"),
        ("Vorkuta is Europe's easternmost town.", "supported"),
        ("Tarifa is the southernmost town in Europe.", "contradicted"),  # Crete lies farther south
        ("Tunis is the northernmost city in Europe.", "not_checkable"),
        ("Darwin is the westernmost city in the world.", "not_checkable"),
    ],
)
def test_the_outermost_town_of_a_continent_or_of_the_world_is_judged(text: str, expected: str) -> None:
    assert holds(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Arlit is between Agadez and the Algerian border.", "supported"),
        ("Lublin lies between Warsaw and the Ukrainian border.", "supported"),
        ("Herat lies halfway between Kandahar and the Iranian border.", "contradicted"),
        ("Nukus is closer to Ashgabat than to the capital.", "supported"),
        ("Lviv is closer to the capital than to Warsaw.", "contradicted"),
    ],
)
def test_an_end_may_be_a_border_or_the_capital(text: str, expected: str) -> None:
    assert holds(text) == expected
