"""What lies under the page's map where more than the drawn ground is asked for: tiles of a file, or online ones."""

from collections.abc import Sequence
from typing import Any

from maps.page_ground import Tile
from maps.page_mercator import Box
from maps.page_online import Tiles, online_tiles
from maps.pmtiles import Archive, open_archive

__all__ = ["beneath", "chosen"]


def chosen(name: str) -> Tiles | Archive:
    """Return the archive in a file that ends in .pmtiles, else the online tiles of a name; BadInput for neither."""
    return open_archive(name) if name.lower().endswith(".pmtiles") else online_tiles(name)


def beneath(ground: Tiles | Archive, boxes: Sequence[Box], tiles: Sequence[Tile]) -> dict[str, Any]:
    """Return what the page's script needs to draw a ground: where to ask for tiles, or the tiles themselves.

    boxes: what pictures have to cover; tiles: those that shapes are added to.
    """
    if isinstance(ground, Tiles):
        return {"online": [ground.url, list(ground.subdomains), ground.attribution, ground.max_zoom]}
    if ground.kind == "mvt":
        from maps.page_shapes import shapes

        return {"archive": {"credit": ground.attribution, "shapes": shapes(ground, tiles)}}
    from maps.page_pictures import pictures

    return {"archive": {"credit": ground.attribution, "pictures": pictures(ground, boxes)}}
