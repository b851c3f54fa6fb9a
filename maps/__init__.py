"""How findings are delivered: page, folium map, figure, report, command line."""

import sys
from importlib import import_module
from types import ModuleType
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from maps.figure import figure
    from maps.folium_map import folium_map
    from maps.page import page
    from maps.report import report

__all__ = ["figure", "folium_map", "page", "report"]


class _Maps(ModuleType):
    """The package, whose verbs are imported when they are first asked for and bear the names of their files.

    Importing maps.page would put the module where the verb belongs; here the verb wins.
    """

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401
        if name not in __all__:
            raise AttributeError(f"module 'maps' has no attribute {name!r}; it has {', '.join(__all__)}")
        return getattr(import_module(f"maps.{name}"), name)

    def __setattr__(self, name: str, value: object) -> None:
        if name not in __all__:
            super().__setattr__(name, value)

    def __dir__(self) -> list[str]:
        return sorted({*super().__dir__(), *__all__})


sys.modules[__name__].__class__ = _Maps
