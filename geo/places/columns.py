"""The file of columns a gazetteer is kept in: a header of JSON and arrays of numbers, read where they lie."""

import json
import mmap
import os
from pathlib import Path
from typing import Any, Final, Literal, cast
from weakref import finalize

from geo.errors import DamagedData

__all__ = ["CLASSES", "MAGIC", "NOTHING", "Columns"]

MAGIC: Final = b"howfar1\n"
NOTHING: Final = 2**32 - 1
CLASSES: Final = "APHTLSRUV"
Format = Literal["B", "H", "I", "i"]


class Columns:
    """Memory-mapped columns by name, little-endian; `facts` is what the header says besides.

    A stretch of a column that is read here and there only is better read from the file: each number that is looked at
    in a mapped one brings 64 KB around it into memory.
    """

    __slots__ = ("__weakref__", "_file", "_path", "_sections", "_starts", "_view", "facts")

    def __init__(self, path: Path) -> None:
        """Map the file; raise DamagedData when it is no file of columns or is cut short."""
        try:
            with path.open("rb") as file:
                self._view = memoryview(mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ))
            self.facts, start = _header(self._view)
            sections: dict[str, list[Any]] = self.facts.pop("sections")
            self._sections = {name: _column(self._view, start, section) for name, section in sections.items()}
            self._starts = {name: start + offset for name, (_, offset, _) in sections.items()}
            self._path, self._file = path, -1
        except (OSError, ValueError, LookupError, TypeError, AttributeError, RecursionError) as error:
            raise DamagedData(f"{path.name} in {path.parent} is missing or damaged ({error}); have it again") from None

    def __getitem__(self, name: str) -> memoryview:
        """Return a column; indexing it gives plain numbers."""
        return self._sections[name]

    def stretch(self, name: str, start: int, end: int) -> memoryview:
        """Return the numbers start..end (half open) of a column, read from the file where the system can."""
        column = self._sections[name]
        if not hasattr(os, "pread"):
            return column[start:end]
        if self._file < 0:
            self._file = os.open(self._path, os.O_RDONLY)
            finalize(self, os.close, self._file)
        size = column.itemsize
        read = os.pread(self._file, (end - start) * size, self._starts[name] + start * size)
        return memoryview(read).cast(cast(Format, column.format))


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
