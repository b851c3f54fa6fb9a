"""Speakers of claims."""

import pytest

from geo.claims.voice import speaker_of

CLAIM = "10 km from the border"


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (f'"We live {CLAIM}," said the baker.', "the baker"),
        (f'"We live {CLAIM}," the baker said.', "the baker"),
        (f"“We live {CLAIM},” Gen. Anna Kowal told reporters.", "Gen. Anna Kowal"),
        (f'The baker said: "We live {CLAIM}."', "The baker"),
        (f"The depot is {CLAIM}, the ministry said.", "the ministry"),
        (f"The depot is {CLAIM}, said a spokesman for the army.", "a spokesman for the army"),
        (f"The ministry said the depot is {CLAIM}.", "The ministry"),
        (f"The depot is {CLAIM}, according to the ministry.", "the ministry"),
        (f"The depot is {CLAIM}, said Mary Z. Kowal.", "Mary Z. Kowal"),
        (f"The depot is {CLAIM}, said Lance Cpl. Josef Kowal.", "Lance Cpl. Josef Kowal"),
        (f"Contrary to what he claimed, the depot is {CLAIM}.", None),
        (f"The depot is {CLAIM}.", None),
        (f"Nobody came. The depot is {CLAIM}. The baker said nothing.", None),
    ],
)
def test_names_who_says_it(text: str, speaker: str | None) -> None:
    start = text.index(CLAIM)
    assert speaker_of(text, start, start + len(CLAIM)) == speaker
