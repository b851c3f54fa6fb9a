"""Online tiles beneath the page, only where somebody asks for them by name, and only from that provider's hosts."""

from collections.abc import Iterable
from dataclasses import dataclass
from difflib import get_close_matches
from string import Formatter
from typing import Any, Final
from urllib.parse import urlsplit

from geo.errors import BadInput

__all__ = ["Tiles", "online_tiles"]

_OURS: Final = {"x", "y", "z", "s", "r"}
_DEEPEST: Final = 19


@dataclass(frozen=True, slots=True)
class Tiles:
    """A provider of tiles: url with {z}, {x}, {y} and perhaps {s}, the hosts it names, and what has to be shown."""

    name: str
    url: str
    subdomains: tuple[str, ...]
    attribution: str
    max_zoom: int

    @property
    def hosts(self) -> tuple[str, ...]:
        """Return the origins that the page has to be allowed to load pictures from."""
        parts = urlsplit(self.url)
        hosts = (parts.netloc.replace("{s}", part) for part in self.subdomains or ("",))
        return tuple(dict.fromkeys(f"{parts.scheme}://{host}" for host in hosts))


def online_tiles(name: str) -> Tiles:
    """Return the tiles that xyzservices knows by a name; raise BadInput for an unknown one or one that needs a key.

    >>> online_tiles("OpenStreetMap.Mapnik").hosts
    ('https://tile.openstreetmap.org',)
    """
    from xyzservices import providers

    known = providers.flatten()
    try:
        provider = providers.query_name(name)
    except ValueError:
        raise BadInput(f"--basemap {name}: no tiles of this name{_meant(name, known)}") from None
    if provider.requires_token():
        raise BadInput(f"--basemap {name}: {provider.name} wants a key, which the page would give away")
    return _tiles(dict(provider))


def _meant(name: str, known: Iterable[str]) -> str:
    lower = {key.lower(): key for key in known}
    close = [lower[key] for key in get_close_matches(name.lower(), lower, n=3, cutoff=0.5)]
    return f"; did you mean {' or '.join(close)}?" if close else "; xyzservices lists them all"


def _tiles(provider: dict[str, Any]) -> Tiles:
    template = str(provider["url"])
    fields = {field for _, field, _, _ in Formatter().parse(template) if field}
    filled = {field: provider.get(field, "") for field in fields - _OURS}
    url = template.replace("{r}", "")
    for field, value in filled.items():
        url = url.replace(f"{{{field}}}", str(value))
    if urlsplit(url).scheme != "https":
        raise BadInput(f"--basemap {provider['name']}: these tiles are not served over https")
    subdomains = tuple(provider.get("subdomains", "abc")) if "s" in fields else ()
    deepest = int(provider.get("max_zoom", _DEEPEST))
    return Tiles(str(provider["name"]), url, subdomains, str(provider["attribution"]), deepest)
