"""Letters of figures and PDF reports: Source Sans Pro, shipped; DejaVu Sans; for the rest, what the machine has."""

from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from logging import ERROR, getLogger
from pathlib import Path
from typing import TYPE_CHECKING, Final, Literal

if TYPE_CHECKING:
    from matplotlib.ft2font import FT2Font

__all__ = ["Cut", "families", "font", "hushed", "lacking", "printable", "registered"]

Weight = Literal["normal", "bold"]
Style = Literal["normal", "italic"]
Cut = tuple[Weight, Style]
_SHIPPED: Final = Path(__file__).parent / "assets" / "source-sans"
_OURS: Final = ("Source Sans Pro", "DejaVu Sans")
# Asked in this order for letters that ours lack; what a machine does not have is passed over.
_OTHERS: Final = (
    *(f"Noto Sans CJK {land}" for land in ("SC", "JP", "KR")),
    *(f"Noto Sans {script}" for script in ("SC", "JP", "KR", "Arabic", "Hebrew", "Thai", "Devanagari", "Bengali")),
    *(f"Noto Sans {script}" for script in ("Tamil", "Telugu", "Khmer", "Myanmar", "Ethiopic", "Sinhala", "Symbols2")),
    *("PingFang SC", "Hiragino Sans", "Microsoft YaHei", "Yu Gothic", "Malgun Gothic", "SimSun", "Nirmala UI"),
    *("WenQuanYi Zen Hei", "Arial Unicode MS", "Segoe UI Symbol", "FreeSans", "Unifont"),
)
_UNKNOWN: Final = "\ufffd"


@cache
def registered() -> tuple[str, ...]:
    """Make the shipped cuts known to matplotlib, once; return the families for text in our letters."""
    from matplotlib.font_manager import fontManager

    for file in sorted(_SHIPPED.glob("*.ttf")):
        fontManager.addfont(file)
    return _OURS


def families(text: str, weight: Weight = "normal", style: Style = "normal") -> list[str]:
    """Return the families that a text in one cut needs, in the order in which each letter is looked for."""
    cut = (weight, style)
    wanted = frozenset(letter for letter in text if not _has(_OURS, letter, cut))
    return [*registered(), *_machines(wanted, cut)]


def printable(text: str, weight: Weight = "normal", style: Style = "normal") -> str:
    """Return a text in which every letter that no font here has is �, the sign for that."""
    cut = (weight, style)
    return "".join(c if c == "\n" or _known(c, cut) else _UNKNOWN for c in text)


def lacking(text: str) -> bool:
    """Tell whether some letter of a text can only be shown as �."""
    return _UNKNOWN in printable(text)


@cache
def font(weight: Weight = "normal", style: Style = "normal") -> "FT2Font":
    """Return our first family in one cut, to measure letters with."""
    return _file(registered()[0], (weight, style))


@contextmanager
def hushed() -> Iterator[None]:
    """Keep matplotlib from saying that a font of the machine has no bold cut; what it has will do."""
    said = getLogger("matplotlib.font_manager")
    level = said.level
    said.setLevel(ERROR)
    try:
        yield
    finally:
        said.setLevel(level)


def _file(name: str, cut: Cut) -> "FT2Font":
    from matplotlib.font_manager import FontProperties, findfont, get_font

    return get_font(findfont(FontProperties(family=name, weight=cut[0], style=cut[1])))


@cache
def _known(letter: str, cut: Cut) -> bool:
    return _has(_OURS, letter, cut) or bool(_machines(frozenset(letter), cut))


@cache
def _machines(letters: frozenset[str], cut: Cut) -> tuple[str, ...]:
    """Return those of the machine's families that letters need, none where it has none."""
    if not letters:
        return ()
    from matplotlib.font_manager import fontManager

    here = {entry.name for entry in fontManager.ttflist}
    needed = []
    for name in (name for name in _OTHERS if name in here):
        covered = {letter for letter in letters if _has((name,), letter, cut)}
        if covered:
            needed.append(name)
            letters -= covered
        if not letters:
            break
    return tuple(needed)


def _has(names: tuple[str, ...], letter: str, cut: Cut) -> bool:
    return any(ord(letter) in _letters(name, cut) for name in names)


@cache
def _letters(name: str, cut: Cut) -> frozenset[int]:
    registered()
    with hushed():
        return frozenset(_file(name, cut).get_charmap())
