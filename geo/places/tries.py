"""The names of a gazetteer: from a key to its number, in one memory-mapped trie or in several that share the keys."""

from pathlib import Path
from zlib import crc32

import marisa_trie

from geo.errors import DamagedData

__all__ = ["Tries", "part_of", "trie_file"]


class Tries:
    """Keys by number; a key lies in the trie that its hash says, numbered on from the tries before."""

    __slots__ = ("_starts", "_tries")

    def __init__(self, folder: Path, sizes: list[int] | None = None) -> None:
        """Map the only trie, or one for each of the sizes; raise DamagedData when one is missing or broken."""
        sizes = sizes or [0]
        self._tries = [_mapped(folder / trie_file(n, len(sizes))) for n in range(len(sizes))]
        self._starts = [sum(sizes[:n]) for n in range(len(sizes))]

    def number(self, key: str) -> int:
        """Return the number of a key, -1 when there is no such key."""
        try:
            part = part_of(key.encode(), len(self._tries)) if len(self._tries) > 1 else 0
            number = int(self._tries[part].get(key, -1))
        except UnicodeEncodeError:  # half of a surrogate pair is in no name
            return -1
        return number if number < 0 else number + self._starts[part]

    def keys(self, prefix: str) -> list[str]:
        """Return the keys that begin so, trie by trie."""
        return [key for trie in self._tries for key in trie.keys(prefix)]


def part_of(key: bytes, parts: int) -> int:
    """Return in which of so many tries a key lies."""
    return crc32(key) % parts if parts > 1 else 0


def trie_file(number: int, parts: int) -> str:
    """Return the name of a trie's file.

    >>> trie_file(0, 1), trie_file(7, 36)
    ('gazetteer.trie', 'gazetteer-07.trie')
    """
    return "gazetteer.trie" if parts == 1 else f"gazetteer-{number:02}.trie"


def _mapped(path: Path) -> marisa_trie.Trie:
    try:
        return marisa_trie.Trie().mmap(str(path))
    except (OSError, RuntimeError):
        raise DamagedData(f"{path.name} in {path.parent} is missing or damaged; have it again") from None
