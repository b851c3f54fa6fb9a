"""The day an article gives itself: on a line of its own or in a dateline, never one that a sentence mentions."""

import pytest

from geo.text.headline import heading


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("MINSK, July 9, 2024 - Soldiers arrived.", "2024-07-09"),
        ("KYIV, Ukraine (AP), 3 March 2025 — It was quiet.", "2025-03-03"),
        ("WASHINGTON (July 9, 2024) – The ship sailed.", "2024-07-09"),
        ("SÃO PAULO, 2024-07-09 - Rain fell.", "2024-07-09"),
        ("Officials said that on July 9, 2024 - a Tuesday - it rained.", None),
        ("NATO was founded in 1949. July 9, 2024 - a day of rain.", None),
        ("GENEVA, February 31, 2024 - No such day.", None),
        ("MINSK, July 9, 2024 brought rain.", None),
    ],
)
def test_a_dateline_says_when_an_article_was_published(line, day):
    assert heading(f"Rain falls on the river\n\n{line}").published == day


def test_of_a_dateline_and_a_day_on_its_own_line_the_earlier_counts():
    assert heading("Updated 10 July 2024\n\nMINSK, July 9, 2024 - Rain fell.").published == "2024-07-09"
