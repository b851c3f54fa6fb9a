"""The lettering of a figure: what has to be named first, then towns and countries where there is room."""

from collections.abc import Iterator
from itertools import islice
from typing import Final

import numpy as np
import shapely
from numpy.typing import NDArray
from shapely.geometry.base import BaseGeometry

from geo.ground.geodesic import inverse
from geo.places.gazetteer import Gazetteer
from geo.places.place import Place
from layers import LOOKS
from layers.areas import area_of
from maps.figure_corners import furnish, own_up
from maps.figure_desk import Desk
from maps.figure_ground import Ground, Territory
from maps.figure_labels import Box, along, around, beside, centred
from maps.figure_scene import Area, Circle, Line, Point, Run, Scene
from maps.page_words import length, reach

__all__ = ["lettered"]

_ASKED: Final = 60
_NAMED: Final = 11
_POINT: Final = 15.0
_POINT_OF_MANY: Final = 10.5
_FEW: Final = 4
_LARGE: Final = 100_000
_LEAST_SHARE: Final = 0.02
_DOT_PX: Final = (10.0, 10.0)
_LEAST_DISC_PX: Final = 40.0
_AROUND_PX: Final = 12.0
_STRIP: Final = 0.5  # of its box: an area that fills less is a strip
_BENT_PX: Final = 6.0
_BENT: Final = 12  # points
_SHARES: Final = (0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74, 0.18, 0.82)
_PLACES: Final = 24
_QUIET: Final = "#6B665B"
_COUNTRY: Final = "#857B66"


def lettered(desk: Desk, scene: Scene, under: Ground, gazetteer: Gazetteer) -> None:
    """Write names and figures, and set inset and scale bar into the corners with the least to cover."""
    _keep(desk, scene)
    furnish(desk, scene)
    size = _POINT if len(scene.points) <= _FEW else _POINT_OF_MANY
    for point in scene.points:
        _point(desk, point, size)
    unnamed = [line for line in scene.lines if not _distance(desk, line)]
    for run, shape in under.runs:
        _run_length(desk, run, shape)
    for area in scene.areas:
        _area(desk, area)
    for claimed in scene.circles:
        _claimed(desk, claimed, scene)
    for point in scene.points:
        _extent(desk, point)
    own_up(desk, unnamed)
    _towns(desk, scene, gazetteer)
    for land in under.territories:
        _country(desk, land)


def _keep(desk: Desk, scene: Scene) -> None:
    """Keep words off points and measured lines; better off circles too."""
    for line in scene.lines:
        desk.keep([desk.plane.at(line.start), desk.plane.at(line.end)], half=5)
        for run in _runs(desk, line):
            desk.keep_line(run)
    desk.keep([desk.plane.at(point.position) for point in scene.points], half=9)


def _runs(desk: Desk, line: Line) -> list[NDArray[np.float64]]:
    """Return a measured line as it is drawn, in metres: its ends where it is straight, two runs where it is broken."""
    arc = desk.plane.arc(line.start, line.end)
    runs = [run[~np.isnan(run[:, 0])] for run in np.split(arc, np.flatnonzero(np.isnan(arc[:, 0])))]
    return [_unbent(run, desk.metres_px) for run in runs if len(run) > 1]


def _unbent(run: NDArray[np.float64], metres_px: float) -> NDArray[np.float64]:
    ends = run[[0, -1]]
    bend_px = shapely.hausdorff_distance(shapely.LineString(ends), shapely.LineString(run)) / metres_px
    return ends if bend_px < _BENT_PX else run


def _beside(desk: Desk, line: Line, size: tuple[float, float]) -> Iterator[Box]:
    """Yield boxes beside the longest run of a line; beside a bent one where it passes, from its middle outwards."""
    run = [desk.px((x, y)) for x, y in max(_runs(desk, line), key=len)]
    if len(run) < _BENT:
        yield from beside(run[0], run[-1], size)
        return
    for share in _SHARES:
        at = round(share * (len(run) - 1))
        yield from islice(beside(run[at - 2], run[at + 2], size), 4)


def _point(desk: Desk, point: Point, size: float) -> None:
    room = desk.size(point.name, size, "bold")
    x, y = desk.px(desk.plane.at(point.position))
    if desk.holds(x, y):
        desk.write(desk.sheet.lay(around(x, y, room, gap=14)), point.name, size, weight="bold")


def _run_length(desk: Desk, run: Run, shape: BaseGeometry) -> None:
    """Write the length of a border beside its middle."""
    if shape.is_empty:
        return
    text = "  ".join([*map(str, run.numbers), length(run.length_m)])
    size = 14 if not run.numbers else 10.5
    middle = shapely.line_interpolate_point(
        max(shapely.get_parts(shape), key=lambda part: part.length), 0.5, normalized=True
    )
    room = desk.size(text, size, "bold")
    box = desk.sheet.lay(around(*desk.px((middle.x, middle.y)), room, gap=26 * desk.scale))
    desk.write(box, text, size, weight="bold", colour=LOOKS[run.holds].ink)


def _distance(desk: Desk, line: Line) -> bool:
    """Write the length of a line beside it; False where there is no room."""
    colour = LOOKS[line.holds].ink
    text, span = length(line.distance_m), reach(line.low_m, line.high_m)
    span = "" if span == text else f"range {span}"
    if line.numbers:
        text = f"{', '.join(map(str, line.numbers))}  {text}"
        size = desk.size(text, 10.5, "bold")
        return desk.write(desk.sheet.lay(_beside(desk, line, size)), text, 10.5, weight="bold", colour=colour)
    (wide, high), (wider, higher) = desk.size(text, 14, "bold"), desk.size(span, 8.5, "normal")
    box = desk.sheet.lay(_beside(desk, line, (max(wide, wider), high + higher + 6)))
    if box is None:
        return False
    split = box.bottom + (higher + 4 if span else 0)
    desk.write(box._replace(bottom=split), text, 14, weight="bold", colour=colour)
    return desk.write(box._replace(top=split), span, 8.5, colour=colour)


def _claimed(desk: Desk, claimed: Circle, scene: Scene) -> None:
    text = f"claimed: {claimed.words}"
    if desk.plane.world:
        ring = desk.plane.ring(claimed.centre, claimed.outer_m)
        at = [desk.px((x, y)) for x, y in ring[:: len(ring) // _PLACES] if not np.isnan(x)]
        boxes = [centred(x, y, desk.size(text, 9, "normal")) for x, y in at]
        desk.write(desk.sheet.lay(boxes), text, 9, colour=LOOKS[claimed.holds].ink, halo=6.0)
        return
    radius = claimed.outer_m / desk.metres_px
    centre = desk.px(desk.plane.at(claimed.centre))
    away_deg = desk.angle(scene.lines[0].start, scene.lines[0].end, of=claimed.centre) if scene.lines else 0.0
    box = desk.sheet.lay(along(centre, radius, desk.size(text, 9, "normal"), away_deg=away_deg))
    desk.write(box, text, 9, colour=LOOKS[claimed.holds].ink, halo=6.0)
    desk.lighten_disc(centre, radius)


def _area(desk: Desk, area: Area) -> None:
    """Write who may be there into the area, or beside it; keep everything else out of one that is no mere strip."""
    for seen in desk.plane.shapes([area_of(area.shape)]):
        west, south, east, north = seen.bounds
        if seen.area < _STRIP * (east - west) * (north - south):
            _strip(desk, area, seen)
            continue
        box = Box(*desk.px((west, south)), *desk.px((east, north)))
        size = desk.size(area.words, 9.5, "normal")
        inside = [centred(*box.middle, size)] if size[0] < box.right - box.left - 12 else []
        wanted = [*inside, *around(*box.middle, size, gap=(box.right - box.left) / 2 + 6)]
        desk.write(desk.sheet.lay(wanted), area.words, 9.5, style="italic")
        desk.sheet.taken.append(box)


def _strip(desk: Desk, area: Area, seen: BaseGeometry) -> None:
    """Write who may be there on a strip along a line, where it is widest and least is covered."""
    size = desk.size(area.words, 9.5, "normal")
    spots = sorted((p for p in desk.grid() if seen.contains(p)), key=lambda p: -seen.boundary.distance(p))
    boxes = [centred(*desk.px((point.x, point.y)), size) for point in spots[: len(spots) // 3 + 1]]
    desk.write(desk.sheet.lay(boxes), area.words, 9.5, style="italic")


def _extent(desk: Desk, point: Point) -> None:
    """Say what a shaded disc is, where it is large enough to be seen and small enough to be whole."""
    radius = point.radius_m / desk.metres_px
    if not _LEAST_DISC_PX < radius < desk.frame.top:
        return
    text, centre = f"extent of {point.name}", desk.px(desk.plane.at(point.position))
    box = desk.sheet.lay(along(centre, radius - 9, desk.size(text, 7.5, "normal"), away_deg=90.0))
    desk.write(box, text, 7.5, colour=_QUIET, halo=0.0)
    desk.lighten_disc(centre, radius)


def _towns(desk: Desk, scene: Scene, gazetteer: Gazetteer) -> None:
    known = {point.name for point in scene.points}
    named, most = 0, round(_NAMED * desk.scale**1.5)
    for place in gazetteer.within(desk.plane.bounds(), limit=_ASKED):
        large = place.population >= _LARGE
        x, y = desk.px(desk.plane.at(place.position))
        room = desk.holds(x, y) and desk.sheet.free(centred(x, y, _DOT_PX))
        if place.name in known or named >= most or not room or _part_of(place, scene):
            continue
        size = 10.5 if large else 9.0
        box = desk.sheet.lay(around(x, y, desk.size(place.name, size, "normal"), gap=9), dense=6)
        if desk.write(box, place.name, size):
            desk.dot(x, y, large=large)
            named += 1


def _part_of(place: Place, scene: Scene) -> bool:
    """Tell whether a place is a quarter, or lies within the extent of one that the claim is about."""
    near = (inverse(place.position, p.position).distance_m < p.radius_m for p in scene.points)
    return place.feature_code == "P.PPLX" or any(near)


def _country(desk: Desk, land: Territory) -> None:
    """Name a country where its land is widest, if that is wide enough for its name."""
    if land.shape.area < _LEAST_SHARE * 4 * desk.plane.half_width_m * desk.plane.half_height_m:
        return
    text = "   ".join(" ".join(word) for word in land.name.upper().split())
    width, height = (side + 2 * _AROUND_PX for side in desk.size(text, 11, "bold"))
    room = land.shape.simplify(2 * desk.metres_px).buffer(-_AROUND_PX / 2 * desk.metres_px)
    shapely.prepare(room)
    spots = [desk.px((p.x, p.y)) for p in desk.grid() if room.contains(p)]
    boxes = [centred(x, y, (width, height)) for x, y in spots]
    inside = [box for box in boxes if room.contains(shapely.box(*desk.metres(box[:2]), *desk.metres(box[2:])))]
    middle = desk.px((room.representative_point().x, room.representative_point().y)) if not room.is_empty else (0, 0)
    inside.sort(key=lambda box: (box.middle[0] - middle[0]) ** 2 + (box.middle[1] - middle[1]) ** 2)
    desk.write(desk.sheet.lay(inside, dense=4), text, 11, weight="bold", colour=_COUNTRY)
