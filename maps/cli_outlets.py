"""Where the outlets of a run are at home, learnt from its articles before the first is checked."""

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from geo.errors import UnreadableArticle
from geo.text.article import Article
from maps.cli_options import Run
from maps.cli_say import note
from maps.cli_world import gazetteer, hints, reader

if TYPE_CHECKING:
    from geo.ground.position import Position

__all__ = ["outlets"]


def outlets(run: Run, articles: Iterable[Article | UnreadableArticle]) -> "dict[str, Position]":
    """Return the home of each source that several articles name; read from a pipe there are none, as it runs once."""
    from geo.places.outlet import learn

    if "-" in run.inputs:
        return {}
    settings = run.settings
    try:
        found = learn(_readable(articles), reader(settings), gazetteer(settings), hints(settings))
    except Exception as error:  # noqa: BLE001 - what is wrong with an article is said when it is checked
        note(f"no homes of outlets were learnt ({type(error).__name__})", shown=run.verbose)
        return {}
    for outlet, home in found.items():
        note(f"{outlet} is at home about {home.lat:.1f}, {home.lon:.1f} by what it writes", shown=run.verbose)
    return found


def _readable(articles: Iterable[Article | UnreadableArticle]) -> Iterator[Article]:
    return (article for article in articles if isinstance(article, Article))
