"""What the fitted recogniser is told of a word: itself, its neighbours, its run, the gazetteer and the whole article.

A feature is a short string; only its hash is kept with a weight. No feature joins two words of the text.
"""

from collections.abc import Iterator
from typing import Final

from geo.places.recognize_rules import speaking_against
from geo.places.recognize_scan import Match, Scan, Usage
from geo.places.recognize_words import Word

__all__ = ["segments", "token_features", "usage_marks"]

_EDGE: Final = Word("^", "^", "^", capital=False, first=0, last=0, common=0)
_DATELINE_WORDS: Final = 30
_DASHES: Final = frozenset(("-", "--", "—", "–"))
_UNUSED: Final = Usage()
_MARKS: Final = (
    ("titled", "t"), ("given", "g"), ("inside", "i"), ("towards", "a"), ("before_state", "s"),
    ("before_ground", "c"), ("before_speech", "y"), ("before_organisation", "o"),
)  # fmt: skip


def segments(scan: Scan) -> list[tuple[int, int]]:
    """Return the stretches of tokens that can hold a name; everything between them is none."""
    held = [r is not None for r in scan.runs]
    for match in scan.matches:
        held[match.start : match.end] = [True] * (match.end - match.start)
    out: list[tuple[int, int]] = []
    for i, inside in enumerate(held):
        if inside and out and out[-1][1] == i and scan.gap(i) <= 1:
            out[-1] = (out[-1][0], i + 1)
        elif inside:
            out.append((i, i + 1))
    return out


def token_features(scan: Scan, i: int) -> list[str]:
    """Return the features of token i."""
    word, cover = scan.words[i], scan.cover[i]
    around = [_at(scan, i + o) for o in (-3, -2, -1, 1, 2, 3)]
    label = _label(cover, i)
    out = [
        "b",
        f"w{word.lower}",
        f"p{word.lower[:3]}",
        f"q{word.lower[-3:]}",
        f"r{word.lower[-4:]}",
        f"s{word.shape}{scan.starts[i]:d}",
        f"c{word.cue}",
        f"n{word.first}{word.last}",
        f"d{word.common}{scan.starts[i]:d}",
        f"G{label}",
    ]
    out += _context(scan, i, around)
    out += _run_features(scan, i, label)
    out += _usage_features(scan.usage.get(word.lower, _UNUSED), label)
    out += _glue(scan, i)
    if cover:
        out += _cover_features(scan, i, cover, label)
    else:
        out += (f"Ne{word.lower[-2:]}", f"Nn{word.first}{word.last}{word.common}")
    return out


def usage_marks(usage: Usage) -> Iterator[str]:
    """Yield how a word is used throughout the article, each count as 1 or 2 (more)."""
    if usage.lower:
        yield f"l{min(usage.lower, 2)}"
    if usage.capital > 1:
        yield f"C{min(usage.capital - 1, 2)}"
    for attribute, mark in _MARKS:
        if count := getattr(usage, attribute):
            yield f"{mark}{min(count, 2)}"


def _at(scan: Scan, i: int) -> Word:
    return scan.words[i] if 0 <= i < len(scan.words) else _EDGE


def _label(cover: Match | None, i: int) -> str:
    if cover is None:
        return "O"
    return f"{'B' if cover.start == i else 'I'}{cover.name.type}"


def _context(scan: Scan, i: int, around: list[Word]) -> list[str]:
    out: list[str] = []
    for o, word in zip(("-3", "-2", "-1", "+1", "+2", "+3"), around, strict=True):
        out.append(f"c{o}{word.cue}")
        if o[1] != "3":
            out += (f"w{o}{word.lower}", f"s{o}{word.shape}")
    for o, at in (("-2", i - 2), ("-1", i - 1), ("+1", i + 1), ("+2", i + 2)):
        if 0 <= at < len(scan.cover):
            out.append(f"g{o}{_label(scan.cover[at], at)}")
    _, before2, before, after, after2, _ = around
    for o, word in (("-", before), ("+", after)):
        if word.capital:
            out.append(f"n{o}1{word.first}{word.last}")
        out.append(f"d{o}1{word.common}")
    out += (
        f"k{before.cue}|{after.cue}",
        f"l{before2.cue}|{before.cue}",
        f"m{after.cue}|{after2.cue}",
        f"o{before.shape}|{after.shape}",
    )
    return out


def _cover_features(scan: Scan, i: int, cover: Match, label: str) -> list[str]:
    word, name = scan.words[i], cover.name
    before, after = _at(scan, cover.start - 1), _at(scan, cover.end)
    digits = name.digits
    out = [
        f"GL{min(cover.end - cover.start, 4)}",
        f"GP{digits}",
        f"GQ{label}{digits}",
        f"GR{min(4, name.rows.bit_length())}",
        f"GU{name.country == 'US'}",
        f"Gb{label}|{before.cue}",
        f"Ga{label}|{after.cue}",
        f"Gc{before.cue}|{name.type}|{after.cue}",
        f"Gd{label}{word.common}",
        f"Ge{digits}{word.common}",
        f"Gf{digits}{word.first}{word.last}",
        f"Gg{label}{word.first}{word.last}",
        *(f"Gt{t}" for t in name.types),
        *(f"Gx{rule}" for rule in speaking_against(scan, cover)),
    ]
    if name.abbreviation:
        out.append("Gabb")
    if word.rare:
        out += (f"Gk{name.type}", f"Gl{name.type}{digits}", f"Gm{name.type}{before.cue}")
    held_in = scan.cover[cover.end + 1] if after.lower == "," and cover.end + 1 < len(scan.cover) else None
    if held_in and held_in.name.type in ("state", "country"):
        out.append("Gcs")
    if before.lower == "," and cover.start > 1 and scan.cover[cover.start - 2]:
        out.append(f"Gsc{name.type}")
    return out


def _run_features(scan: Scan, i: int, label: str) -> list[str]:
    run = scan.runs[i]
    if run is None:
        return []
    start, end = run
    first, last = scan.words[start], scan.words[end - 1]
    before, after = _at(scan, start - 1), _at(scan, end)
    out = [
        f"RL{min(end - start, 5)}",
        f"RP{min(i - start, 3)}{min(end - 1 - i, 3)}",
        f"Rb{before.cue}",
        f"Ra{after.cue}",
        f"Rc{before.cue}|{after.cue}",
        f"Rw{before.lower}",
        f"Rx{after.lower}",
    ]
    if end - start > 1:
        out += (
            f"Rl{last.cue}",
            f"Rv{last.lower}",
            f"Rf{first.cue}",
            f"Rn{first.first}{last.last}",
            f"Rg{last.cue}{label}",
            *{f"Ri{scan.words[j].cue}" for j in range(start, end)},
        )
    return out


def _usage_features(usage: Usage, label: str) -> list[str]:
    out = [f"D{mark}" for mark in usage_marks(usage)]
    out.append(f"DX{usage.person:d}{usage.place:d}{label}")
    return out


def _glue(scan: Scan, i: int) -> list[str]:
    """Return what is joined to a word without a space, and a dash that ends a dateline."""
    out: list[str] = []
    if i and scan.gap(i) == 0:
        out += (f"<{scan.tokens[i - 1].text[:1]}", f"<{_at(scan, i - 2).shape}")
    if i + 1 < len(scan.tokens) and scan.gap(i + 1) == 0:
        following = _at(scan, i + 1)
        if following.lower == "-":
            out += (f">-{_at(scan, i + 2).shape}", f">w{_at(scan, i + 2).lower}")
        elif following.lower not in (",", ".", ":", ";"):
            out.append(f">{following.lower[:2]}")
    if i < _DATELINE_WORDS and _at(scan, i + 1).lower in _DASHES:
        out.append(f"dl{scan.words[i].shape}")
    return out
