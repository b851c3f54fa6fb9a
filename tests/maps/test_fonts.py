"""Letters of figures and reports: ours first, then the machine's, and what nobody has is said to be missing."""

import logging

import pytest

from geo.findings import CheckedArticle, Findings
from geo.text.article import Article
from maps.fonts import families, hushed, lacking, printable, registered
from maps.report_pdf import pdf

pytest.importorskip("matplotlib")

NOBODYS = "\U0001fbff\u0378"  # a private corner and a code point that is no letter


def test_latin_greek_and_cyrillic_need_no_font_of_the_machine():
    text = "Łódź, Ústí nad Labem, Αθήνα, Київ: ≈ 5 km – “near” ✓"
    assert families(text) == ["Source Sans Pro", "DejaVu Sans"]
    assert printable(text) == text
    assert printable(text, "bold") == text


def test_a_letter_that_no_font_has_is_shown_as_such():
    assert printable(f"a{NOBODYS[1]}b") == "a�b"
    assert lacking(NOBODYS)
    assert not lacking("a b")


def test_fonts_of_the_machine_come_after_ours():
    from matplotlib.font_manager import fontManager

    registered()
    known = {entry.name for entry in fontManager.ttflist}
    if "Noto Sans CJK SC" not in known:
        pytest.skip("this machine has no Chinese font of the ones asked for")
    assert families("北京 Brest") == ["Source Sans Pro", "DejaVu Sans", "Noto Sans CJK SC"]
    assert printable("北京") == "北京"


def test_a_report_says_when_letters_are_missing():
    def bytes_of(title):
        return len(pdf(Findings((CheckedArticle(Article("a", "Nothing.", title), (), ()),))))

    assert bytes_of(f"Words {NOBODYS[1]}") > bytes_of("Words ?") + 50


def test_a_bold_cut_that_is_missing_is_nobodys_business(caplog):
    said = logging.getLogger("matplotlib.font_manager")
    before = said.level
    with hushed():
        said.warning("no bold cut")
    assert caplog.records == []
    assert said.level == before
