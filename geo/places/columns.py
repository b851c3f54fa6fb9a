"""The file of columns a gazetteer is kept in: a header of JSON and arrays of numbers, read where they lie."""

import json
import mmap
from pathlib import Path
from typing import Any, Final

from geo.errors import DamagedData

__all__ = ["CLASSES", "MAGIC", "NOTHING", "Columns"]

MAGIC: Final = b"howfar1\n"
NOTHING: Final = 2**32 - 1
CLASSES: Final = "APHTLSRUV"


class Columns:
    """Memory-mapped columns by name, little-endian; `facts` is what the header says besides."""

    __slots__ = ("_sections", "_view", "facts")

    def __init__(self, path: Path) -> None:
        """Map the file; raise DamagedData when it is no file of columns or is cut short."""
        try:
            with path.open("rb") as file:
                self._view = memoryview(mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ))
            self.facts, start = _header(self._view)
            sections: dict[str, list[Any]] = self.facts.pop("sections")
            self._sections = {name: _column(self._view, start, section) for name, section in sections.items()}
        except (OSError, ValueError, LookupError, TypeError, AttributeError, RecursionError) as error:
            raise DamagedData(f"{path.name} in {path.parent} is missing or damaged ({error}); have it again") from None

    def __getitem__(self, name: str) -> memoryview:
        """Return a column; indexing it gives plain numbers."""
        return self._sections[name]


def _header(view: memoryview) -> tuple[dict[str, Any], int]:
    start = len(MAGIC) + 4
    if bytes(view[: len(MAGIC)]) != MAGIC:
        raise ValueError("not a gazetteer")
    length = int.from_bytes(view[len(MAGIC) : start], "little")
    return json.loads(bytes(view[start : start + length])), start + length


def _column(view: memoryview, start: int, section: list[Any]) -> memoryview:
    typecode, offset, count = section
    size = {"B": 1, "H": 2}.get(typecode, 4)
    column = view[start + offset : start + offset + count * size].cast(typecode)
    if len(column) != count:
        raise ValueError("cut short")
    return column
