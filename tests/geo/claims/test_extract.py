"""Claims of whole texts: offsets, context over sentences, hostile input, the articles the project began with."""

import time
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from geo.claims.claim import Claim, Referent
from geo.claims.extract import extract
from geo.places.mention import Mention
from geo.text.article import Article
from geo.text.lexicon import PHRASES
from tests.geo.claims.atlas import Atlas, claims_of, describe, names, resolutions_of
from tests.geo.claims.test_sentences import SENTENCES, rows

SEEDS = Path(__file__).parents[4] / "shared" / "seeds"
WORDS = [
    *sorted(" ".join(p.words) for found in PHRASES.values() for p in found),
    *sorted(names()),
    *"5 12.5 1,200 ½ 1/2 10/0 north SW twenty-five hundred , . ( ) - – ' 's ; : “ ” X Foo ran built".split(),
]


def test_offsets_slice_back_to_the_words_of_the_claim() -> None:
    text = "A prize. Lida,  some 35 km\tfrom the Lithuanian border, won it."
    (claim,) = claims_of(text)
    assert claim.text == text[claim.start : claim.end] == "some 35 km\tfrom the Lithuanian border"
    assert claim.subject is not None
    assert text[claim.subject.start : claim.subject.end] == "Lida"
    assert text[claim.object.start : claim.object.end] == "the Lithuanian border"


def test_claims_come_in_text_order() -> None:
    text = "Lida is 35 km from Lithuania. Slonim is near Lida. Kovel is 60 km from the Polish border."
    starts = [claim.start for claim in claims_of(text)]
    assert starts == sorted(starts)
    assert len(starts) == 3


def test_a_title_says_what_it_is_about() -> None:
    (claim,) = claims_of("It is 35 km from Lithuania. The weather in Lida was fine.", title="Lida: a portrait")
    assert describe(claim) == "distance(Lida, Lithuania, 35 km)"


def test_the_town_is_the_one_last_spoken_of() -> None:
    text = "Lida has a castle. Slonim has a canal. The town is 100 km from Minsk."
    assert [describe(c) for c in claims_of(text)] == ["distance(Slonim, Minsk, 100 km)"]


def test_a_name_in_an_organisation_is_no_place() -> None:
    text = "The Lida Times is 35 km from Lithuania."
    lida, lithuania = resolutions_of(text)
    named = replace(lida, mention=replace(lida.mention, in_organisation=True))
    (claim,) = extract(Article("test", text), (named, lithuania), Atlas())
    assert claim.subject is not None
    assert claim.subject.resolution is None


def test_an_adjective_that_nobody_marked_still_names_the_border() -> None:
    text = "Lida is 35 km from the Lithuanian border."
    lida, _ = resolutions_of(text)
    (claim,) = extract(Article("test", text), (lida,), Atlas())
    assert claim.object.sides == ("LT",)


def test_a_claim_knows_its_speaker() -> None:
    (claim,) = claims_of("“Lida is 35 km from Lithuania,” said Anna Kowal.")
    assert claim.speaker == "Anna Kowal"


def test_a_text_without_claims_gives_none() -> None:
    assert claims_of("") == ()
    assert claims_of("Lida is a town.") == ()


@given(st.lists(st.sampled_from(WORDS), max_size=40))
def test_any_jumble_of_words_is_read_without_error(words: list[str]) -> None:
    text = " ".join(words)
    for claim in claims_of(text):
        assert text[claim.start : claim.end] == claim.text
        assert _is_sound(claim)


def is_quoted(referent: Referent | None, text: str) -> bool:
    return referent is None or referent.text == text[referent.start : referent.end]


@pytest.mark.parametrize("text", [sentence for sentence, _ in rows(SENTENCES)])
def test_every_end_of_a_claim_is_quoted_as_it_stands(text: str) -> None:
    for claim in claims_of(text):
        assert is_quoted(claim.subject, text)
        assert is_quoted(claim.object, text)
        assert is_quoted(claim.object.other, text)


@pytest.mark.parametrize("text", [sentence for sentence, _ in rows(SENTENCES)])
def test_a_quantity_is_quoted_without_the_stop_of_its_sentence(text: str) -> None:
    for claim in claims_of(text):
        assert claim.quantity is None or claim.quantity.text in text.removesuffix(".")


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        (
            "The present sea drills held by Poland and Latvia 9 km from the Russian border ended.",
            "The present sea drills",
        ),
        ("Shells landed 9 km from the Russian border.", "Shells"),
        ("An old lorry broke down 9 km from the Russian border.", "An old lorry"),
        ("They set up camp 9 km from the Russian border.", "They"),
    ],
)
def test_who_is_not_known_is_quoted_by_the_noun(text: str, subject: str) -> None:
    (claim,) = claims_of(text)
    assert claim.subject is not None
    assert (claim.subject.text, claim.subject.resolution, claim.certain) == (subject, None, False)


def test_a_capital_that_stands_for_its_government_is_no_subject_of_nearness() -> None:
    text = "Minsk built bases near the Polish border."
    minsk, polish = resolutions_of(text)
    government = replace(minsk, mention=replace(minsk.mention, kind="metonym"))
    assert all(
        claim.subject is None or claim.subject.resolution is None
        for claim in extract(Article("test", text), (government, polish), Atlas())
    )


def test_a_road_named_after_a_town_is_not_the_town() -> None:
    text = "Slonim is 95 km from Lida Highway."
    slonim, lida = resolutions_of(text)
    road = replace(lida, mention=Mention("Lida Highway", lida.mention.start, lida.mention.end + len(" Highway")))
    (claim,) = extract(Article("test", text), (slonim, road), Atlas())
    assert claim.object.resolution is None


def _is_sound(claim: Claim) -> bool:
    quantity = claim.quantity
    return quantity is None or (
        0 <= quantity.low_m <= (quantity.high_m or quantity.low_m) and quantity.granularity_m > 0 < quantity.unit_m
    )


@given(st.text(max_size=200))
def test_any_text_is_read_without_error(text: str) -> None:
    assert isinstance(claims_of(text), tuple)


@pytest.mark.parametrize(
    "nonsense",
    [
        "5 km ",
        "1 ",
        "half a ",
        "( ",
        "5 km from the ",
        "between 5 and ",
        "is 5 km from the border ",
        "A and B are 5 km apart, ",
        "closer to the town than to ",
        "as far from there as ",
        "the westernmost city of the ",
        "shares part of its border with ",
        "5 km separate the town from ",
        ", said the mayor, ",
        "5 seven km 12 hundred and of miles - ½ 1,000 ",
    ],
)
def test_nonsense_takes_time_in_proportion_to_its_length(nonsense: str) -> None:
    def seconds(words: int) -> float:
        article = Article("nonsense", nonsense * (words // len(nonsense.split())))
        start = time.process_time()
        extract(article, (), Atlas())
        return time.process_time() - start

    once, twice = min(seconds(20_000), seconds(20_000)), min(seconds(40_000), seconds(40_000))
    assert twice < 3 * once + 0.2


@pytest.mark.skipif(not SEEDS.is_dir(), reason="the articles the project began with lie beside the repository only")
def test_finds_the_claims_of_the_articles_the_project_began_with() -> None:
    from geo.places.gazetteer import shipped
    from geo.places.recognize import NewsRecognizer
    from geo.places.resolve import Hints, resolve

    gazetteer = shipped()
    recognizer = NewsRecognizer(gazetteer)
    found = set()
    for path in sorted(SEEDS.glob("*.txt")):
        article = Article(path.stem, path.read_text(encoding="utf-8"))
        resolutions = resolve(article, recognizer.recognize(article), gazetteer, Hints())
        for c in extract(article, resolutions, gazetteer):
            found.add((c.relation, c.subject.text if c.subject else "", c.object.sides))
    assert {("distance", "Brest", ("PL",)), ("on_border", "Brest", ("BY", "PL"))} <= found
    assert {("near", ("PL",)), ("near", ("BY", "PL")), ("near", ("BY", "UA")), ("distance", ("PL",))} <= {
        (relation, sides) for relation, _, sides in found
    }
