"""Draw docs/verdicts.svg: what the words allow, what was measured, and the four ways in which they meet.

    python scripts/draw_verdicts.py [FILE]

The ranges are those of geo/tolerance.py for "some 20 kilometres from the border".
"""

import argparse
from html import escape
from pathlib import Path
from typing import Final

from geo.claims.claim import Quantity
from geo.tolerance import ROAD_FACTOR_LINE
from geo.verdict.admissible import admitted, stretched

WIDTH: Final = 760
HEIGHT: Final = 388
LEFT: Final = 40
PX_PER_KM: Final = 14.0
INK: Final = "#23313F"
PAPER: Final = "#FFFFFF"
GREY: Final = "#5A5A5A"
# Verdict, sign, colour of its line, readable colour of its words, dashes; nearest, point and farthest distance in km.
ROWS: Final = (
    ("supported", "✓", "#0072B2", "#00619A", "", (17, 21, 22), "the measured distance lies in what the words allow"),
    ("roughly", "≈", "#E69F00", "#8A5F00", "10 6", (11, 14, 15), "only by road, as the words may have been meant"),
    ("contradicted", "✗", "#D55E00", "#AE4A00", "2 5", (32, 36, 37), "no reading of the words reaches it"),
)
SAID: Final = Quantity("some 20 kilometres", 20_000, 20_000, "about", 20, 1000, 10_000)


def x(km: float) -> float:
    """Return where a distance stands on the axis, in pixels."""
    return round(LEFT + km * PX_PER_KM, 1)


def text(at: tuple[float, float], words: str, *, colour: str = INK, size: int = 13, more: str = "") -> str:
    """Return words at a point."""
    return f'<text x="{at[0]}" y="{at[1]}" fill="{colour}" font-size="{size}" {more}>{escape(words)}</text>'


def band(low_km: float, high_km: float, colour: str) -> str:
    """Return a range of distances as a band over all rows."""
    left, right = x(low_km), x(high_km)
    return f'<rect x="{left}" y="84" width="{right - left:.1f}" height="262" fill="{colour}"/>'


def row(number: int) -> list[str]:
    """Return one verdict with its measured range."""
    verdict, sign, colour, dark, dashes, (low, point, high), why = ROWS[number]
    y = 122 + 62 * number
    near, here, far = x(low), x(point), x(high)
    style = f'stroke="{colour}" stroke-width="5" stroke-dasharray="{dashes}"'
    bold = 'font-weight="600"'
    return [
        f'<line x1="{near}" y1="{y}" x2="{far}" y2="{y}" {style}/>',
        *(
            f'<line x1="{end}" y1="{y - 7}" x2="{end}" y2="{y + 7}" stroke="{dark}" stroke-width="1.5"/>'
            for end in (near, far)
        ),
        f'<circle cx="{here}" cy="{y}" r="5" fill="{PAPER}" stroke="{dark}" stroke-width="2.5"/>',
        text((near, y - 13), f"{sign} {verdict}: measured {point} km", colour=dark, more=bold),
        text((near, y + 22), why, colour=GREY, size=12),
    ]


def axis() -> list[str]:
    """Return the line of distances."""
    lines = [f'<line x1="{x(0)}" y1="346" x2="{x(50)}" y2="346" stroke="{INK}"/>']
    for km in range(0, 51, 10):
        lines.append(f'<line x1="{x(km)}" y1="346" x2="{x(km)}" y2="352" stroke="{INK}"/>')
        lines.append(text((x(km), 368), f"{km} km", size=12, colour=GREY, more='text-anchor="middle"'))
    return lines


def figure() -> str:
    """Return the drawing as SVG."""
    words, generous = admitted(SAID), stretched(SAID, ROAD_FACTOR_LINE)
    low, high = (round(end / 1000) for end in (words.low_m, words.high_m))
    open_low, open_high = generous.low_m / 1000, generous.high_m / 1000
    unknown = "– not checkable: nothing measured, as “an hour's drive”, an unknown farm, a moving front line"
    middle = 'text-anchor="middle"'
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" role="img" '
        'font-family="system-ui, sans-serif">',
        "<title>What the words allow, what was measured, and four verdicts</title>",
        f'<rect width="{WIDTH}" height="{HEIGHT}" fill="{PAPER}"/>',
        text((x(0), 26), "“some 20 kilometres from the border”", size=17, more='font-weight="600"'),
        band(open_low, open_high, "#F1EEE6"),
        band(low, high, "#D9E6EE"),
        text((x((low + high) / 2), 54), f"S: the words allow {low} to {high} km", more=middle),
        text(
            (x((low + high) / 2), 74),
            f"paler: a generous reading, {open_low:.0f} to {open_high:.0f} km",
            colour=GREY,
            size=12,
            more=middle,
        ),
        *(part for number in range(len(ROWS)) for part in row(number)),
        text((x(0), 316), unknown, colour=GREY),
        text((x(31), 26), "○ with a bar: M, measured, give or take", size=12, colour=GREY),
        *axis(),
        "</svg>",
    ]
    return "\n".join(parts) + "\n"


def main() -> None:
    """Write the drawing."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("file", type=Path, nargs="?", default=Path(__file__).parents[1] / "docs" / "verdicts.svg")
    parser.parse_args().file.write_text(figure(), encoding="utf-8")


if __name__ == "__main__":
    main()
