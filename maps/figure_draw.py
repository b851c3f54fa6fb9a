"""Draw a scene: ground, claims, letters, inset, scale, title and sources, in that order."""

from typing import Final

from matplotlib.axes import Axes

from geo.ground.store import BorderStore
from geo.places.gazetteer import Gazetteer
from layers import LOOKS
from maps.figure_ground import Ground, ground
from maps.figure_letter import lettered
from maps.figure_paint import paint_areas, paint_claims, paint_ground
from maps.figure_plane import Plane
from maps.figure_scene import Scene
from maps.figure_sheet import SheetFigure
from maps.figure_text import INK, fitted, width_px, words, wrapped
from maps.figure_words import caption, sources, title
from maps.fonts import hushed

__all__ = ["drawn"]

_LEFT: Final = 0.031
_RIGHT: Final = 0.969
_BOTTOM: Final = 0.068
_TOP: Final = 0.858
_QUIET: Final = "#55524A"


def drawn(scene: Scene, gazetteer: Gazetteer, store: BorderStore) -> SheetFigure:
    """Return the figure of a scene; towns to name come from the gazetteer, borders and shores from the store."""
    figure = SheetFigure(scene)
    axes = figure.add_axes((_LEFT, _BOTTOM, _RIGHT - _LEFT, _TOP - _BOTTOM))
    plane = _plane(axes, scene)
    under = ground(plane, store)
    _draw_map(axes, plane, scene, under)
    with hushed():
        lettered(axes, plane, scene, under, gazetteer)
        _head(figure, scene)
        _foot(figure, scene)
    return figure


def _plane(axes: Axes, scene: Scene) -> Plane:
    box = axes.get_window_extent()
    plane = Plane(scene.centre, scene.half_height_m * box.width / box.height, scene.half_height_m)
    axes.set(
        xlim=(-plane.half_width_m, plane.half_width_m),
        ylim=(-plane.half_height_m, plane.half_height_m),
        xticks=[],
        yticks=[],
    )
    return plane


def _draw_map(axes: Axes, plane: Plane, scene: Scene, under: Ground) -> None:
    paint_ground(axes, under, scene)
    paint_areas(axes, plane, scene)
    paint_claims(axes, plane, scene)
    for spine in axes.spines.values():
        spine.set(color=INK, linewidth=0.8)


def _head(figure: SheetFigure, scene: Scene) -> None:
    wide = (_RIGHT - _LEFT) * figure.bbox.width
    text, size = fitted(figure, title(scene), wide, largest=16.0, least=10.5)
    words(figure, _LEFT, 0.972, text, size=size, weight="bold", va="top")
    holds = {finding.verdict.holds for finding in scene.findings}
    x = _LEFT
    if len(scene.findings) == 1:
        look = LOOKS[holds.pop()]
        badge = f"{look.sign} {look.words.capitalize()}"
        words(figure, x, 0.912, badge, size=10.5, weight="bold", colour=look.ink, va="top")
        x += (width_px(figure, badge, 10.5, "bold") + 16) / figure.bbox.width
    text = wrapped(figure, caption(scene), 9.2, (_RIGHT - x) * figure.bbox.width, most=2)
    words(figure, x, 0.911, text, size=9.2, colour=_QUIET, va="top")


def _foot(figure: SheetFigure, scene: Scene) -> None:
    text = wrapped(figure, sources(scene), 6.6, (_RIGHT - _LEFT) * figure.bbox.width, most=2)
    words(figure, _LEFT, 0.052, text, size=6.6, colour=_QUIET, va="top")
