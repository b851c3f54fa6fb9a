"""A locator figure of one finding, or of all: where the place lies, how far that is, and how far the text says."""

from typing import TYPE_CHECKING

from geo.errors import BadInput, MissingExtra
from maps.figure_scene import scene

if TYPE_CHECKING:
    from geo.findings import Finding, Findings
    from geo.ground.store import BorderStore
    from geo.places.gazetteer import Gazetteer
    from maps.figure_sheet import SheetFigure

__all__ = ["figure"]


def figure(
    findings: "Finding | Findings",
    *,
    width_mm: float | None = None,
    headed: bool = True,
    gazetteer: "Gazetteer | None" = None,
    store: "BorderStore | None" = None,
) -> "SheetFigure":
    """Return a matplotlib Figure; its savefig writes the same bytes each time, its .alternative tells it in words.

    width_mm: of the sheet, 237 when None; letters keep a size that can be read, so say 90 for a newspaper's column.
    headed: with title and verdict above; without, for where these stand beside it, the map is flatter too.
    gazetteer: for the towns around; store: for precise borders; the shipped ones when None. Raises MissingExtra without
    matplotlib and BadInput when nothing was measured or located.
    """
    shown = scene(findings)
    if shown is None:
        raise BadInput("there is nothing to draw: no claim was measured or located; `howfar check` says why")
    try:
        from maps.figure_draw import drawn
    except ImportError as missing:
        if (missing.name or "").partition(".")[0] != "matplotlib":
            raise
        raise MissingExtra("figures need matplotlib; install it with: pip install 'howfar[figure]'") from None
    return drawn(shown, gazetteer or _gazetteer(), store or _store(), width_mm=width_mm, headed=headed)


def _gazetteer() -> "Gazetteer":
    from geo.places.gazetteer import shipped

    return shipped()


def _store() -> "BorderStore":
    from geo.ground.store import borders

    return borders()
