"""Write the file of columns that geo/places/columns.py reads."""

import json
from array import array
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from geo.places.columns import MAGIC

__all__ = ["Column", "column", "write_columns"]

_ALIGNED = 8


@dataclass(frozen=True, slots=True)
class Column:
    """Numbers of one C type (typecode: B, H, I or i), little-endian, in pieces; count: of numbers, not of bytes."""

    typecode: str
    count: int
    pieces: Iterable[bytes]


def column(numbers: "array[Any]") -> Column:
    """Return an array as a column of one piece."""
    return Column(numbers.typecode, len(numbers), [numbers.tobytes()])


def write_columns(path: Path, facts: Mapping[str, Any], columns: Mapping[str, Column]) -> None:
    """Write columns one after the other, each piece as it comes; facts: what the header says besides."""
    offset, sections = 0, {}
    for name, each in columns.items():
        sections[name] = [each.typecode, offset, each.count]
        offset += _padded(_size(each))
    header = json.dumps({**facts, "sections": sections}, sort_keys=True, separators=(",", ":")).encode()
    header += b" " * (-(len(MAGIC) + 4 + len(header)) % _ALIGNED)
    with path.open("wb") as out:
        out.write(MAGIC + len(header).to_bytes(4, "little") + header)
        for each in columns.values():
            size = sum(out.write(piece) for piece in each.pieces)
            if size != _size(each):
                raise ValueError(f"{path.name}: a column of {each.count} numbers has {size} bytes")
            out.write(b"\0" * (_padded(size) - size))


def _size(each: Column) -> int:
    return each.count * array(each.typecode).itemsize


def _padded(size: int) -> int:
    return -(-size // _ALIGNED) * _ALIGNED
