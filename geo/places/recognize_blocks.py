"""Features in blocks: all that follows from one small key; a block met again is looked up and not worked out.

A block is (kind, *key), or a plain string, which is a feature by itself. `expand` returns the features of a block,
short strings, of which only hashes are kept with a weight. No feature joins two words of the text.
"""

from collections.abc import Callable, Sequence
from typing import Any, Final

from geo.places.recognize_names import Name
from geo.places.recognize_words import Word, word

__all__ = ["EDGE", "Block", "expand"]

Block = str | tuple[Any, ...]

EDGE: Final = "^"
_EDGE_WORD: Final = Word("^", "^", "^", capital=False, first=0, last=0, common=0)
_WIDTHS: Final = (15, 63, 255)


def expand(block: Block) -> Sequence[str]:
    """Return the features of a block.

    >>> expand(("near", "-3", "Street"))
    ['c-3street']
    """
    if isinstance(block, str):
        return (block,)
    kind, *key = block
    return _KINDS[kind](*key)


def _word(text: str) -> Word:
    return _EDGE_WORD if text == EDGE else word(text)


def _near(offset: str, text: str) -> list[str]:
    """Return what a word says of one that stands `offset` words away."""
    w = _word(text)
    out = [f"c{offset}{w.cue}"]
    if offset[1] == "3":
        return out
    out += (f"w{offset}{w.lower}", f"s{offset}{w.shape}", f"Y{offset}{w.proper}{w.capital:d}")
    if w.group:
        out += (f"y{offset}{w.group}", f"y{offset}6{w.group & 63}")
    if offset[1] == "1":
        out.append(f"d{offset}{w.common}")
        if w.capital:
            out.append(f"n{offset}{w.first}{w.last}")
    return out


def _own(text: str, starts: int, label: str) -> list[str]:
    """Return what a word says of itself."""
    w = word(text)
    out = [
        "b",
        f"w{w.lower}",
        f"p{w.lower[:3]}",
        f"q{w.lower[-3:]}",
        f"r{w.lower[-4:]}",
        f"s{w.shape}{starts:d}",
        f"c{w.cue}",
        f"n{w.first}{w.last}",
        f"d{w.common}{starts:d}",
        f"G{label}",
        f"Y{w.proper}{starts:d}",
        f"Y{w.proper}{label}",
    ]
    out += [f"y{width}:{w.group & width}" for width in _WIDTHS] if w.group else [f"y-{label}"]
    out.append(f"y{w.group}")
    if label == "O":
        out += (f"Ne{w.lower[-2:]}", f"Nn{w.first}{w.last}{w.common}")
    return out


def _labels(*labels: str) -> list[str]:
    return [f"g{offset}{label}" for offset, label in zip(("-2", "-1", "+1", "+2"), labels, strict=True) if label]


def _name(name: Name, label: str, size: int) -> list[str]:
    """Return what the gazetteer says of a match that holds the word."""
    out = [
        f"GL{min(size, 4)}",
        f"GP{name.digits}",
        f"GQ{label}{name.digits}",
        f"GR{min(4, name.rows.bit_length())}",
        f"GU{name.country == 'US'}",
        *(f"Gt{t}" for t in sorted(name.types)),
    ]
    return [*out, "Gabb"] if name.abbreviation else out


def _name_and_word(text: str, label: str, digits: int, before: str) -> list[str]:
    w, type_ = word(text), label[1:]
    names = f"{w.first}{w.last}"
    out = [f"Gd{label}{w.common}", f"Ge{digits}{w.common}", f"Gf{digits}{names}", f"Gg{label}{names}"]
    if w.rare:
        out += (f"Gk{type_}", f"Gl{type_}{digits}", f"Gm{type_}{before}")
    return out


def _name_between(label: str, before: str, after: str) -> list[str]:
    return [f"Gb{label}|{before}", f"Ga{label}|{after}", f"Gc{before}|{label[1:]}|{after}"]


def _run_around(before: str, after: str) -> list[str]:
    return [f"Rb{before}", f"Ra{after}", f"Rc{before}|{after}"]


def _run_ends(first: str, last: str, label: str) -> list[str]:
    f, w = word(first), word(last)
    return [f"Rl{w.cue}", f"Rv{w.lower}", f"Rf{f.cue}", f"Rn{f.first}{w.last}", f"Rg{w.cue}{label}"]


def _use(marks: tuple[str, ...], label: str) -> list[str]:
    return [*(f"D{mark}" for mark in marks), f"DX{_leaning(marks)}{label}"]


def _leaning(marks: tuple[str, ...]) -> str:
    """Say whether a word is used in the article as only people are, as only places are."""
    kinds = {mark[0] for mark in marks}
    return f"{bool(kinds & {'t', 'g'}):d}{bool(kinds & {'i', 's', 'c'}):d}"


def _span_words(texts: tuple[str, ...], starts: int, type_: str, digits: int) -> list[str]:
    """Return what its words and its best sort of place say of a span."""
    words = [word(t) for t in texts]
    first, last, size = words[0], words[-1], min(len(words), 2)
    names, proper = f"{first.first}{first.last}", min(w.proper or 9 for w in words)
    out = [
        "b",
        f"t{type_}",
        f"p{digits}",
        f"u{type_}{digits}",
        f"l{min(len(words), 4)}",
        f"s{'/'.join(w.shape for w in words[:4])}",
        f"S{starts:d}{first.common}",
        f"a{first.lower[:3]}",
        f"z{last.lower[-3:]}",
        f"y{last.lower[-4:]}",
        f"n{names}",
        f"m{last.first}{last.last}",
        f"d{first.common}{size}",
        f"e{min(w.common for w in words)}{size}",
        f"Y{proper}{size}",
        f"Yt{proper}{type_}",
        f"Yd{proper}{digits}",
        f"Yl{last.proper}",
    ]
    if size == 1:
        out += (
            f"w{first.lower}", f"N{digits}{names}", f"M{type_}{names}", f"d{type_}{first.common}",
            f"e{digits}{first.common}", f"Ys{proper}{starts:d}", f"g{first.group}",
            *(f"g{width}:{first.group & width}" for width in _WIDTHS),
        )  # fmt: skip
    else:
        out += (
            f"wl{last.lower}", f"wf{first.lower}", f"cl{last.cue}", f"cf{first.cue}", f"gf{first.group}",
            f"gl{last.group}", f"gf6{first.group & 63}", f"gl6{last.group & 63}",
        )  # fmt: skip
    return out


def _span_name(name: Name, size: int) -> list[str]:
    out = [f"r{min(4, name.rows.bit_length())}", f"U{name.country == 'US'}"]
    return out + [f"T{t}{min(size, 3)}" for t in sorted(name.types)]


def _span_between(type_: str, before: str, after: str) -> list[str]:
    return [f"k{before}|{after}", f"K{before}|{type_}|{after}", f"tb{type_}|{before}", f"ta{type_}|{after}"]


def _beside(side: str, text: str, type_: str) -> list[str]:
    w = word(text)
    return [f"x{side}{w.first}{w.last}", f"x{side}s{w.shape}", f"x{side}d{w.common}", f"x{side}g{type_}"]


def _run_of_span(first: str, last: str) -> list[str]:
    f, w = word(first), word(last)
    return [f"Rl{w.cue}", f"Rw{w.lower}", f"Rf{f.cue}{f.first}"]


def _span_use(marks: tuple[str, ...], size: int, type_: str) -> list[str]:
    return [*(f"D{mark}{size}" for mark in marks), f"DX{_leaning(marks)}{type_}"]


_KINDS: Final[dict[str, Callable[..., list[str]]]] = {
    "near": _near,
    "own": _own,
    "labels": _labels,
    "name": _name,
    "name_and_word": _name_and_word,
    "name_between": _name_between,
    "run_around": _run_around,
    "run_ends": _run_ends,
    "use": _use,
    "span_words": _span_words,
    "span_name": _span_name,
    "span_between": _span_between,
    "beside": _beside,
    "run_of_span": _run_of_span,
    "span_use": _span_use,
}
