"""A line or a country where the ground at its nearest point is claimed by several: as each claimant has it."""

from collections.abc import Callable
from typing import Final, Protocol, TypeVar

from geo.errors import UnknownBorder
from geo.measure.world import Ground, Shape, World
from geo.places.place import Place

__all__ = ["HELD", "Claimable", "claimed", "said_by"]

HELD: Final = "de facto"


class Claimable(Shape, Protocol):
    """A shape that some dispute may be part of."""

    @property
    def disputed(self) -> tuple[str, ...]:
        """Return the disputes that some part of the shape belongs to."""
        ...


S = TypeVar("S", bound=Claimable)


def claimed(
    name: str, shape: S, draw: Callable[[Ground], S], subject: Place, world: World
) -> tuple[tuple[str, S], ...]:
    """Return a shape with its name, or each claimant's, and the one held, where they put its nearest point elsewhere.

    draw: takes the shape from a ground; it is asked again of the ground as each claimant sees it. A view that has the
    subject on the very ground it is said to be away from is left out where another has not.
    """
    if not shape.disputed or not world.each_claim:
        return ((name, shape),)
    codes = world.claimants(shape.nearest(subject.position).position)
    if not codes:
        return ((name, shape),)
    known = [(said_by(name, code, world), _view(draw, code, world)) for code in (*codes, HELD)]
    views = [(title, view) for title, view in known if view is not None]
    away = [(title, view) for title, view in views if view.nearest(subject.position).distance_m > 0] or views
    found = _apart(away, subject)
    return found if len(found) > 1 or len(away) < len(views) else ((name, shape),)


def said_by(name: str, view: str, world: World) -> str:
    """Return the name of a line or a country in one worldview."""
    if view == HELD:
        return f"{name} as it runs on the ground"
    return f"{name} as {world.country_name(view)} claims it"


def _view(draw: Callable[[Ground], S], view: str, world: World) -> S | None:
    try:
        return draw(world.ground.worldview(view))
    except UnknownBorder:
        return None


def _apart(views: list[tuple[str, S]], subject: Place) -> tuple[tuple[str, S], ...]:
    """Return the views in order but those that put the nearest point no further off than the data tell apart."""
    kept: list[tuple[str, S]] = []
    feet = {title: view.nearest(subject.position) for title, view in views}
    for title, view in views:
        foot = feet[title]
        off_m = [abs(foot.distance_m - feet[other].distance_m) for other, _ in kept]
        if all(away_m > max(foot.accuracy_m, 1.0) for away_m in off_m):
            kept.append((title, view))
    return tuple(kept)
