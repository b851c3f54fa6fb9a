"""What the fitted recogniser is told of a whole span that may be a name."""

from typing import Final

from geo.places.recognize_blocks import Block
from geo.places.recognize_names import Name
from geo.places.recognize_rules import speaking_against
from geo.places.recognize_scan import Match, Scan

__all__ = ["span_blocks"]

_DASHES: Final = frozenset(("-", "--", "—", "–"))
_DATELINE_WORDS: Final = 30


def span_blocks(scan: Scan, start: int, end: int, name: Name | None) -> list[Block]:
    """Return the features of tokens start..end, in blocks, `name` being what the gazetteer makes of them."""
    type_, digits = (name.type, name.digits) if name else ("none", -1)
    size = end - start
    out: list[Block] = [
        ("span_words", tuple(t.text for t in scan.tokens[start:end]), scan.starts[start], type_, digits),
        ("near", "-3", scan.form(start - 3)),
        ("near", "-2", scan.form(start - 2)),
        ("near", "-1", scan.form(start - 1)),
        ("near", "+1", scan.form(end)),
        ("near", "+2", scan.form(end + 1)),
        ("near", "+3", scan.form(end + 2)),
        ("span_between", type_, scan.cue(start - 1), scan.cue(end)),
        f"kb{scan.cue(start - 2)}|{scan.cue(start - 1)}",
        f"ka{scan.cue(end)}|{scan.cue(end + 1)}",
        ("span_use", scan.marks(scan.form(end - 1)), min(size, 2), type_),
    ]
    if name:
        out.append(("span_name", name, min(size, 3)))
        out += [f"X{rule}" for rule in speaking_against(scan, Match(start, end, name))]
        if all(w.rare for w in scan.words[start:end] if w.capital):
            out += (f"R{type_}", f"Q{type_}{digits}", f"O{type_}{scan.cue(start - 1)}")
    _add_run(out, scan, start, end, type_)
    _add_patterns(out, scan, start, end, type_)
    return out


def _add_run(out: list[Block], scan: Scan, start: int, end: int, type_: str) -> None:
    left = start > 0 and scan.words[start - 1].capital and scan.gap(start) <= 1
    right = end < len(scan.words) and scan.words[end].capital and scan.gap(end) <= 1
    out.append(f"x{left:d}{right:d}")
    for side, joined, at in (("l", left, start - 1), ("r", right, end)):
        if joined:
            cover = scan.cover[at]
            out.append(("beside", side, scan.form(at), cover.name.type if cover else "0"))
    run = scan.runs[start]
    if run is None:
        return
    out += (
        f"R{min(start - run[0], 3)}{min(max(run[1] - end, 0), 3)}",
        f"RL{min(run[1] - run[0], 5)}",
        f"RF{start == run[0] and end == run[1]:d}{type_}",
        ("run_of_span", scan.form(run[0]), scan.form(run[1] - 1)),
        f"Rb{scan.cue(run[0] - 1)}",
        f"Ra{scan.cue(run[1])}",
        f"Rv{scan.lower(run[0] - 1)}",
        f"Ru{scan.lower(run[1])}",
    )


def _add_patterns(out: list[Block], scan: Scan, start: int, end: int, type_: str) -> None:
    cover, sort = scan.cover[start], "0" if type_ == "none" else type_
    whole = cover is not None and (cover.start, cover.end) == (start, end)
    longer = cover.end - cover.start - (end - start) if cover else 0
    out += (f"V{whole:d}", f"W{max(-1, min(longer, 3))}")
    after = scan.cover[end + 1] if end + 1 < len(scan.cover) and scan.form(end) == "," else None
    if after and after.name.type in ("state", "country"):
        out.append(f"cs{sort}")
    if start > 1 and scan.form(start - 1) == "," and scan.cover[start - 2]:
        out.append(f"sc{sort}")
    if scan.form(end) in _DASHES:
        following = end + 1 < len(scan.words) and scan.words[end + 1].capital
        out.append(f"dl{start < _DATELINE_WORDS:d}{following:d}")
