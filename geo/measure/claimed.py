"""A line where the ground at its nearest point is claimed by several countries: each claimant's own."""

from collections.abc import Callable

from geo.errors import UnknownBorder
from geo.measure.world import Ground, Line, World
from geo.places.place import Place

__all__ = ["Draw", "claimed"]

Draw = Callable[[Ground], Line]


def claimed(name: str, line: Line, draw: Draw, subject: Place, world: World) -> tuple[tuple[str, Line], ...]:
    """Return the line with its name, or each claimant's where they put its nearest point elsewhere.

    draw: takes the line from a ground; it is asked again of the ground as each claimant sees it.
    """
    plain = ((name, line),)
    if not line.disputed:
        return plain
    foot = line.nearest(subject.position)
    seen = [(code, _view(draw, code, world)) for code in world.claimants(foot.position)]
    views = tuple((f"{name} as {world.country_name(code)} claims it", view) for code, view in seen if view)
    distances_m = [view.nearest(subject.position).distance_m for _, view in views]
    apart_m = max(distances_m, default=0.0) - min(distances_m, default=0.0)
    return views if apart_m > line.accuracy_m else plain


def _view(draw: Draw, code: str, world: World) -> Line | None:
    try:
        return draw(world.ground.worldview(code))
    except UnknownBorder:
        return None
