"""A user's own spaCy pipeline takes the place of the built-in recogniser."""

from dataclasses import dataclass

import pytest

import geo
from geo.errors import BadInput
from geo.places.pipeline import SpacyRecognizer

TEXT = "Minsk accused the Polish side. The village of Zzyzkowo lies 20 km east of the Baltic Sea, said Georgia Brown."


@dataclass
class Span:
    """As much of spaCy's Span as is asked for."""

    start_char: int
    end_char: int
    label_: str


@dataclass
class Doc:
    ents: tuple[Span, ...]


def pipeline(*entities):
    """Return a pipeline that finds these words under these labels."""

    def nlp(text):
        return Doc(tuple(Span(text.index(words), text.index(words) + len(words), label) for words, label in entities))

    return nlp


def found(nlp, text=TEXT, **more):
    return SpacyRecognizer(nlp, **more).recognize(geo.Article("a", text))


def test_entities_of_places_become_mentions_where_they_stand():
    mentions = found(pipeline(("Zzyzkowo", "GPE"), ("Georgia Brown", "PERSON"), ("Minsk", "GPE")))
    assert [(m.text, TEXT[m.start : m.end]) for m in mentions] == [("Minsk", "Minsk"), ("Zzyzkowo", "Zzyzkowo")]


def test_kinds_are_told_as_by_the_built_in_recogniser():
    mentions = found(
        pipeline(("Minsk", "GPE"), ("Polish", "NORP"), ("Baltic Sea", "LOC")), labels=("GPE", "LOC", "NORP")
    )
    assert [m.kind for m in mentions] == ["metonym", "demonym", "toponym"]


def test_the_article_and_blanks_are_no_part_of_a_name():
    assert [m.text for m in found(pipeline(("the Baltic Sea, ", "LOC"), ("The ", "GPE")))] == ["Baltic Sea,"]
    assert [m.text for m in found(pipeline((" Zzyzkowo ", "LOC")))] == ["Zzyzkowo"]


def test_spans_that_overlap_or_lie_outside_are_left_out():
    odd = (Span(0, 5, "GPE"), Span(3, 9, "GPE"), Span(-4, 2, "GPE"), Span(90, 9000, "GPE"), Span(7, 7, "GPE"))
    assert [m.text for m in found(lambda _text: Doc(odd))] == ["Minsk"]


def test_a_text_that_the_pipeline_refuses_is_bad_input():
    def nlp(text):
        raise ValueError("[E088] Text of length 2000000 exceeds maximum of 1000000.")

    with pytest.raises(BadInput, match="the pipeline cannot read 'a'"):
        found(nlp)


def test_check_takes_it():
    text = "Terespol is 5 km from the Belarusian border. Siedlce is quiet."
    findings = geo.check(text, recognizer=SpacyRecognizer(pipeline(("Terespol", "GPE"))))
    assert [r.mention.text for r in findings.articles[0].resolutions] == ["Terespol"]
    assert findings[0].claim.subject.text == "Terespol"


def test_spacy_itself_takes_part_where_it_is_installed():
    spacy = pytest.importorskip("spacy", reason="spaCy is not installed; it is no part of the test extra")
    nlp = spacy.blank("en")
    nlp.add_pipe("entity_ruler").add_patterns([{"label": "GPE", "pattern": "Zzyzkowo"}])
    assert [(m.text, m.start) for m in found(nlp)] == [("Zzyzkowo", TEXT.index("Zzyzkowo"))]
