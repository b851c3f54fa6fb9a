"""What the fitted recogniser is told of a word: itself, its neighbours, its run, the gazetteer, the article."""

from typing import Final

from geo.places.recognize_blocks import EDGE, Block
from geo.places.recognize_rules import speaking_against
from geo.places.recognize_scan import Match, Scan

__all__ = ["segments", "token_blocks"]

_DATELINE_WORDS: Final = 30
_DASHES: Final = frozenset(("-", "--", "—", "–"))


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


def token_blocks(scan: Scan, i: int) -> list[Block]:
    """Return the features of token i, in blocks."""
    cover = scan.cover[i]
    label = _label(cover, i)
    before3, before2, before, own, after, after2, after3 = scan.forms(i)
    out: list[Block] = [
        ("own", own, scan.starts[i], label),
        ("near", "-3", before3),
        ("near", "-2", before2),
        ("near", "-1", before),
        ("near", "+1", after),
        ("near", "+2", after2),
        ("near", "+3", after3),
        ("labels", *(_label_at(scan, i + o) for o in (-2, -1, 1, 2))),
        ("use", scan.marks(own), label),
    ]
    cue2, cue, next_cue, next_cue2 = (scan.cue(i + o) for o in (-2, -1, 1, 2))
    out += (f"k{cue}|{next_cue}", f"l{cue2}|{cue}", f"m{next_cue}|{next_cue2}")
    out.append(f"o{scan.shape(i - 1)}|{scan.shape(i + 1)}")
    _add_run(out, scan, i, label)
    _add_glue(out, scan, i)
    if cover:
        _add_cover(out, scan, i, cover, label)
    return out


def _label_at(scan: Scan, i: int) -> str:
    return _label(scan.cover[i], i) if 0 <= i < len(scan.cover) else ""


def _label(cover: Match | None, i: int) -> str:
    if cover is None:
        return "O"
    return f"{'B' if cover.start == i else 'I'}{cover.name.type}"


def _add_cover(out: list[Block], scan: Scan, i: int, cover: Match, label: str) -> None:
    name, end = cover.name, cover.end
    before, after = scan.cue(cover.start - 1), scan.cue(end)
    out += (
        ("name", name, label, min(end - cover.start, 4)),
        ("name_and_word", scan.form(i), label, name.digits, before),
        ("name_between", label, before, after),
    )
    out += [f"Gx{rule}" for rule in speaking_against(scan, cover)]
    held_in = scan.cover[end + 1] if end + 1 < len(scan.cover) and scan.form(end) == "," else None
    if held_in and held_in.name.type in ("state", "country"):
        out.append("Gcs")
    if cover.start > 1 and scan.form(cover.start - 1) == "," and scan.cover[cover.start - 2]:
        out.append(f"Gsc{name.type}")


def _add_run(out: list[Block], scan: Scan, i: int, label: str) -> None:
    run = scan.runs[i]
    if run is None:
        return
    start, end = run
    out += (
        f"RL{min(end - start, 5)}",
        f"RP{min(i - start, 3)}{min(end - 1 - i, 3)}",
        ("run_around", scan.cue(start - 1), scan.cue(end)),
        f"Rw{scan.lower(start - 1)}",
        f"Rx{scan.lower(end)}",
    )
    if end - start > 1:
        out.append(("run_ends", scan.form(start), scan.form(end - 1), label))
        out += scan.cues_of_run(start, end)


def _add_glue(out: list[Block], scan: Scan, i: int) -> None:
    """Add what is joined to a word without a space, and a dash that ends a dateline."""
    following = scan.form(i + 1)
    if i and scan.gap(i) == 0:
        out += (f"<{scan.form(i - 1)[:1]}", f"<{scan.shape(i - 2)}")
    if following != EDGE and scan.gap(i + 1) == 0:
        if following == "-":
            out += (f">-{scan.shape(i + 2)}", f">w{scan.form(i + 2).lower()}")
        elif following not in (",", ".", ":", ";"):
            out.append(f">{following[:2].lower()}")
    if i < _DATELINE_WORDS and following in _DASHES:
        out.append(f"dl{scan.shape(i)}")
