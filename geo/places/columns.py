"""The file of columns a gazetteer is kept in: a header of JSON and arrays of numbers, read where they lie."""

import json
import mmap
import os
from pathlib import Path
from typing import Any, Final, Literal
from weakref import finalize

from geo.errors import DamagedData

__all__ = ["CLASSES", "MAGIC", "NOTHING", "Columns"]

MAGIC: Final = b"howfar1\n"
NOTHING: Final = 2**32 - 1
CLASSES: Final = "APHTLSRUV"
Format = Literal["B", "H", "I", "i"]
_POSITIONED: Final = hasattr(os, "pread")


class Columns:
    """Memory-mapped columns by name, little-endian; `facts` is what the header says besides.

    A stretch of a column that is read here and there only is better read from the file: each number that is looked at
    in a mapped one brings 64 KB around it into memory.
    """

    __slots__ = ("__weakref__", "_file", "_kept", "_sections", "_view", "facts")

    def __init__(self, path: Path, *, stretches: bool = False) -> None:
        """Map the file; raise DamagedData when it is no file of columns or is cut short.

        stretches: keep it open, to read stretches from.
        """
        try:
            with path.open("rb") as file:
                self._view = memoryview(mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ))
                self._file = os.dup(file.fileno()) if stretches and _POSITIONED else -1
            if self._file >= 0:
                finalize(self, os.close, self._file)
            self.facts, start = _header(self._view)
            sections: dict[str, list[Any]] = self.facts.pop("sections")
            self._sections = {name: _column(self._view, start, section) for name, section in sections.items()}
            self._kept: dict[str, tuple[Format, int, int]] = {
                name: (typecode, self._sections[name].itemsize, start + offset)
                for name, (typecode, offset, _) in sections.items()
            }
        except (OSError, ValueError, LookupError, TypeError, AttributeError, RecursionError) as error:
            raise DamagedData(f"{path.name} in {path.parent} is missing or damaged ({error}); have it again") from None

    def __getitem__(self, name: str) -> memoryview:
        """Return a column; indexing it gives plain numbers."""
        return self._sections[name]

    def stretch(self, name: str, start: int, end: int) -> memoryview:
        """Return the numbers start..end (half open) of a column, read from the file where it is kept open."""
        if self._file < 0:
            return self._sections[name][start:end]
        typecode, size, origin = self._kept[name]
        return memoryview(os.pread(self._file, (end - start) * size, origin + start * size)).cast(typecode)


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
