"""How figures look, held against small pictures that were looked at: HOWFAR_UPDATE_GOLDEN=1 draws these anew.

Fonts and smoothing differ between versions of matplotlib by a little, a lost label or a moved border by much more.
"""

import io
import os
from pathlib import Path

import numpy as np
import pytest

from tests.maps.by_hand_making import border_length
from tests.maps.test_figure import draw

pytest.importorskip("matplotlib")

LOOKED_AT = Path(__file__).parents[1] / "golden" / "figures"
DPI = 48
BLOCK = 8  # pixels: what lies within one is taken together
MOST, WORST = 2.0, 24.0  # of 255: root mean square of all blocks, and the one that is farthest off


def small(drawn) -> np.ndarray:
    """Return a figure as (rows, columns, 3) of whole 0..255."""
    from matplotlib.image import imread

    out = io.BytesIO()
    drawn.savefig(out, format="png", dpi=DPI)
    out.seek(0)
    return np.rint(imread(out)[:, :, :3] * 255)


def blocks(pixels: np.ndarray) -> np.ndarray:
    rows, columns = (side // BLOCK for side in pixels.shape[:2])
    cut = pixels[: rows * BLOCK, : columns * BLOCK]
    return cut.reshape(rows, BLOCK, columns, BLOCK, 3).mean(axis=(1, 3))


def apart(a: np.ndarray, b: np.ndarray) -> tuple[float, float]:
    """Return how far two pictures are apart: on the whole, and where they are most."""
    off = blocks(a) - blocks(b)
    return float(np.sqrt((off**2).mean())), float(np.abs(off).max())


def drawings(frontier, several):
    """Return what is drawn, and on how wide a sheet in mm, by the name of its picture."""
    return {
        "brest": (frontier[0], 237),
        "warsaw": (frontier[1], 237),
        "depot": (frontier[3], 237),
        "all": (frontier, 237),
        "column": (frontier[2], 90),
        "length": (border_length(frontier), 160),
        "pacific": (several[5], 160),
    }


@pytest.mark.parametrize("name", ["brest", "warsaw", "depot", "all", "column", "length", "pacific"])
def test_a_figure_looks_as_it_did_when_it_was_looked_at(frontier, several, name):
    from matplotlib.image import imread
    from PIL import Image

    chosen, width_mm = drawings(frontier, several)[name]
    pixels, file = small(draw(chosen, width_mm=width_mm)), LOOKED_AT / f"{name}.png"
    if os.environ.get("HOWFAR_UPDATE_GOLDEN"):
        LOOKED_AT.mkdir(exist_ok=True)
        Image.fromarray(pixels.astype(np.uint8)).quantize(160).save(file, optimize=True)
    seen = np.rint(imread(file)[:, :, :3] * 255)
    assert seen.shape == pixels.shape
    on_the_whole, at_worst = apart(seen, pixels)
    print(f"{name}: {on_the_whole:.2f} of 255 apart, {at_worst:.1f} at worst")
    assert on_the_whole < MOST
    assert at_worst < WORST


def test_a_lost_label_or_another_claim_would_be_noticed(frontier):
    whole, other = small(draw(frontier[0])), small(draw(frontier[1]))
    assert apart(whole, other)[0] > 2 * MOST
    drawn = draw(frontier[0])
    for text in [text for text in drawn.axes[0].texts if text.get_text() == "Brest"]:
        text.remove()
    assert apart(whole, small(drawn))[1] > 1.5 * WORST
