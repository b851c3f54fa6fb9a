"""What the fitted recogniser is told of a whole span that may be a name."""

from typing import Final

from geo.places.recognize_features import usage_marks
from geo.places.recognize_names import Name
from geo.places.recognize_rules import speaking_against
from geo.places.recognize_scan import Match, Scan, Usage
from geo.places.recognize_words import Word

__all__ = ["span_features"]

_EDGE: Final = Word("^", "^", "^", capital=False, first=0, last=0, common=0)
_UNUSED: Final = Usage()


def span_features(scan: Scan, start: int, end: int, name: Name | None) -> list[str]:
    """Return the features of tokens start..end, `name` being what the gazetteer makes of them."""
    type_ = name.type if name else "none"
    out = _own(scan, start, end, name, type_)
    out += _beside(scan, start, end, type_)
    out += _neighbours_in_run(scan, start, end, type_)
    out += _patterns(scan, start, end, name)
    usage = scan.usage.get(scan.words[end - 1].lower, _UNUSED)
    size = min(end - start, 2)
    out += [f"D{mark}{size}" for mark in usage_marks(usage)]
    out.append(f"DX{usage.person:d}{usage.place:d}{type_}")
    return out


def _at(scan: Scan, i: int) -> Word:
    return scan.words[i] if 0 <= i < len(scan.words) else _EDGE


def _own(scan: Scan, start: int, end: int, name: Name | None, type_: str) -> list[str]:
    first, last, size = scan.words[start], scan.words[end - 1], end - start
    digits = name.digits if name else -1
    names, common = f"{first.first}{first.last}", first.common
    out = [
        "b",
        f"t{type_}",
        f"p{digits}",
        f"u{type_}{digits}",
        f"l{min(size, 4)}",
        f"s{'/'.join(w.shape for w in scan.words[start : min(end, start + 4)])}",
        f"S{scan.starts[start]:d}{common}",
        f"a{first.lower[:3]}",
        f"z{last.lower[-3:]}",
        f"y{last.lower[-4:]}",
        f"n{names}",
        f"m{last.first}{last.last}",
        f"d{common}{min(size, 2)}",
        f"e{min(w.common for w in scan.words[start:end])}{min(size, 2)}",
    ]
    if size == 1:
        out += (f"w{first.lower}", f"N{digits}{names}", f"M{type_}{names}", f"d{type_}{common}", f"e{digits}{common}")
    else:
        out += (f"wl{last.lower}", f"wf{first.lower}", f"cl{last.cue}", f"cf{first.cue}")
    if name and all(w.rare for w in scan.words[start:end] if w.capital):
        out += (f"R{type_}", f"Q{type_}{digits}", f"O{type_}{_at(scan, start - 1).cue}")
    if name:
        out += (f"r{min(4, name.rows.bit_length())}", f"U{name.country == 'US'}")
        out += [f"T{t}{min(size, 3)}" for t in name.types]
    return out


def _beside(scan: Scan, start: int, end: int, type_: str) -> list[str]:
    b3, b2, b1 = (_at(scan, start - o) for o in (3, 2, 1))
    a1, a2, a3 = (_at(scan, end + o) for o in (0, 1, 2))
    return [
        f"c-1{b1.cue}", f"c-2{b2.cue}", f"c-3{b3.cue}", f"c+1{a1.cue}", f"c+2{a2.cue}", f"c+3{a3.cue}",
        f"w-1{b1.lower}", f"w-2{b2.lower}", f"w+1{a1.lower}", f"w+2{a2.lower}",
        f"k{b1.cue}|{a1.cue}", f"K{b1.cue}|{type_}|{a1.cue}", f"kb{b2.cue}|{b1.cue}", f"ka{a1.cue}|{a2.cue}",
        f"tb{type_}|{b1.cue}", f"ta{type_}|{a1.cue}",
    ]  # fmt: skip


def _neighbours_in_run(scan: Scan, start: int, end: int, type_: str) -> list[str]:
    left = start > 0 and scan.words[start - 1].capital and scan.gap(start) <= 1
    right = end < len(scan.words) and scan.words[end].capital and scan.gap(end) <= 1
    out = [f"x{left:d}{right:d}"]
    for side, joined, at in (("l", left, start - 1), ("r", right, end)):
        if joined:
            word, cover = scan.words[at], scan.cover[at]
            out += (f"x{side}{word.first}{word.last}", f"x{side}s{word.shape}", f"x{side}d{word.common}")
            out.append(f"x{side}g{cover.name.type if cover else 0}")
    run = scan.runs[start]
    if run is None:
        return out
    first, last = scan.words[run[0]], scan.words[run[1] - 1]
    before, after = _at(scan, run[0] - 1), _at(scan, run[1])
    return [
        *out,
        f"R{min(start - run[0], 3)}{min(max(run[1] - end, 0), 3)}",
        f"RL{min(run[1] - run[0], 5)}",
        f"Rl{last.cue}",
        f"Rw{last.lower}",
        f"Rf{first.cue}{first.first}",
        f"Rb{before.cue}",
        f"Ra{after.cue}",
        f"Rv{before.lower}",
        f"Ru{after.lower}",
        f"RF{start == run[0] and end == run[1]:d}{type_}",
    ]


def _patterns(scan: Scan, start: int, end: int, name: Name | None) -> list[str]:
    cover = scan.cover[start]
    whole = cover is not None and (cover.start, cover.end) == (start, end)
    longer = cover.end - cover.start - (end - start) if cover else 0
    out = [f"V{whole:d}", f"W{max(-1, min(longer, 3))}"]
    if name:
        out += [f"X{rule}" for rule in speaking_against(scan, Match(start, end, name))]
    after = scan.cover[end + 1] if end + 1 < len(scan.cover) and scan.words[end].lower == "," else None
    if after and after.name.type in ("state", "country"):
        out.append(f"cs{name.type if name else 0}")
    if start > 1 and scan.words[start - 1].lower == "," and scan.cover[start - 2]:
        out.append(f"sc{name.type if name else 0}")
    if end < len(scan.words) and scan.words[end].lower in ("-", "--", "—", "–"):
        out.append(f"dl{start < 30:d}{_at(scan, end + 1).capital:d}")
    return out
