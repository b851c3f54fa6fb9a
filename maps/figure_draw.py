"""Draw a scene: title and verdict above, the map with its letters, inset and scale, sources below."""

from typing import Any, Final, NamedTuple

from matplotlib import rc_context
from matplotlib.axes import Axes

from geo.ground.store import BorderStore
from geo.places.gazetteer import Gazetteer
from layers import LOOKS
from maps.figure_desk import Desk
from maps.figure_frame import framed, worldwide
from maps.figure_ground import Ground, ground
from maps.figure_letter import lettered
from maps.figure_paint import paint_areas, paint_claims, paint_ground, paint_run
from maps.figure_plane import Plane
from maps.figure_scene import Scene
from maps.figure_sheet import DRAWN, WIDTH_MM, SheetFigure
from maps.figure_text import INK, balanced, fitted, type_size, width_px, words, wrapped
from maps.figure_words import caption, sources, title
from maps.fonts import hushed

__all__ = ["drawn"]

_MARGIN_IN: Final = 0.29
_EDGE_IN: Final = 0.17
_GAP_IN: Final = 0.1
_FRAME_IN: Final = 0.02  # above a map without a title
_ASPECT: Final = 0.553  # of the map on the widest sheet; narrower ones are higher
_EARTH: Final = 0.49  # of a map of all the earth
_LEADING: Final = 1.45  # of a size, for one line
_NARROW_MM: Final = 130.0
_QUIET: Final = "#55524A"


class _Row(NamedTuple):
    """Text on the sheet: left in inches, its lines, size and look; tall: its height in inches; new: it begins a row."""

    left: float
    text: str
    size: float
    weight: str
    colour: str
    new: bool = True

    @property
    def tall(self) -> float:
        return (1 + self.text.count("\n")) * self.size * _LEADING / 72


def drawn(
    scene: Scene, gazetteer: Gazetteer, store: BorderStore, *, width_mm: float | None = None, headed: bool = True
) -> SheetFigure:
    """Return the figure of a scene; towns to name come from the gazetteer, borders and shores from the store."""
    figure = SheetFigure(scene, width_mm=width_mm or WIDTH_MM)
    with hushed(), rc_context(DRAWN):
        world = worldwide(scene, store)
        head, foot = _head(figure, scene) if headed else [], _foot(figure, scene, world=world)
        axes = _laid(figure, head, foot, aspect=_EARTH if world else _ASPECT)
        plane = _plane(axes, scene, store)
        under = ground(plane, store, scene.runs)
        _draw_map(axes, plane, scene, under, scale=figure.scale)
        lettered(Desk.over(axes, plane, under, scale=figure.scale), scene, under, gazetteer)
    return figure


def _head(figure: SheetFigure, scene: Scene) -> list[_Row]:
    """Return the title, the verdict where there is one claim, and the sentence that goes with it."""
    wide = _wide_in(figure)
    largest = type_size(16.0, figure.scale)
    text, size = fitted(figure, title(scene), wide * figure.dpi, largest=largest, least=0.72 * largest, most=3)
    rows, left = [_Row(_MARGIN_IN, text, size, "bold", INK)], _MARGIN_IN
    if len(scene.findings) == 1:
        look, size = LOOKS[scene.findings[0].verdict.holds], type_size(10.5, figure.scale)
        badge = f"{look.sign} {look.words.capitalize()}"
        rows.append(_Row(left, badge, size, "bold", look.ink))
        if not _narrow(figure):
            left += width_px(figure, badge, size, "bold") / figure.dpi + 0.12
    size = type_size(9.2, figure.scale)
    text = balanced(figure, caption(scene), size, (_MARGIN_IN + wide - left) * figure.dpi, most=5)
    return [*rows, _Row(left, text, size, "normal", _QUIET, new=left == _MARGIN_IN)]


def _foot(figure: SheetFigure, scene: Scene, *, world: bool) -> list[_Row]:
    size = type_size(6.6, figure.scale)
    text = wrapped(figure, sources(scene, world=world), size, _wide_in(figure) * figure.dpi, most=6)
    return [_Row(_MARGIN_IN, text, size, "normal", _QUIET)]


def _laid(figure: SheetFigure, head: list[_Row], foot: list[_Row], *, aspect: float) -> Axes:
    """Give the sheet its height, write head and foot, and return the axes of the map between them."""
    wide = _wide_in(figure)
    tops, down = list[float](), _EDGE_IN
    for row in head:
        tops.append(down if row.new else tops[-1])
        down = max(down, tops[-1] + row.tall)
    top = down + _GAP_IN if head else _FRAME_IN
    high = wide * (aspect + (1 - figure.scale) / 2 if head and aspect == _ASPECT else aspect)
    bottom = _EDGE_IN * 0.6 + foot[0].tall + _GAP_IN * 0.6
    figure.set_figheight(top + high + bottom)
    for row, under in zip([*head, *foot], [*tops, top + high + _GAP_IN * 0.6], strict=True):
        at = (row.left / figure.get_figwidth(), 1 - under / figure.get_figheight())
        look: dict[str, Any] = {"weight": row.weight, "colour": row.colour, "linespacing": 1.2}
        words(figure, *at, row.text, size=row.size, va="top", **look)
    box = (_MARGIN_IN / figure.get_figwidth(), bottom / figure.get_figheight())
    return figure.add_axes((*box, wide / figure.get_figwidth(), high / figure.get_figheight()))


def _wide_in(figure: SheetFigure) -> float:
    return figure.get_figwidth() - 2 * _MARGIN_IN


def _narrow(figure: SheetFigure) -> bool:
    return figure.get_figwidth() * 25.4 < _NARROW_MM


def _plane(axes: Axes, scene: Scene, store: BorderStore) -> Plane:
    box = axes.get_window_extent()
    plane = framed(scene, store, aspect=box.height / box.width)
    axes.set(
        xlim=(-plane.half_width_m, plane.half_width_m),
        ylim=(-plane.half_height_m, plane.half_height_m),
        xticks=[],
        yticks=[],
    )
    return plane


def _draw_map(axes: Axes, plane: Plane, scene: Scene, under: Ground, *, scale: float) -> None:
    paint_ground(axes, plane, under, scene)
    paint_areas(axes, plane, scene, scale=scale)
    for run, shape in under.runs:
        paint_run(axes, shape, run.holds, scale=scale)
    paint_claims(axes, plane, scene, scale=scale)
    for spine in axes.spines.values():
        spine.set(color=INK, linewidth=0.8, visible=not plane.world)
