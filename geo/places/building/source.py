"""The files a gazetteer is built from: text or zip, places or other names, read a line at a time."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import IO, Final, Literal
from zipfile import BadZipFile, ZipFile, ZipInfo, is_zipfile
from zlib import error as zlib_error

from geo.errors import BadInput, HowfarError
from geo.places.building.dump import LONGEST_LINE, Unusable, parse_name, parse_place

__all__ = ["Source", "SourceKind", "lines", "opened", "sources"]

SourceKind = Literal["places", "names"]

_TRIED_LINES: Final = 1000
_WIDEST_RATIO: Final = 50
_BESIDES: Final = frozenset({"readme.txt", "iso-languagecodes.txt"})
_BLOCK: Final = 1 << 20
_BOM: Final = b"\xef\xbb\xbf"


@dataclass(frozen=True, slots=True)
class Source:
    """A file of lines: places or other names; member: its name inside a zip; size: bytes when unpacked."""

    path: Path
    member: str | None
    kind: SourceKind
    size: int
    changed_ns: int

    @property
    def name(self) -> str:
        """Return the file as messages name it."""
        return self.path.name if self.member is None else f"{self.path.name}/{self.member}"


def sources(paths: tuple[Path, ...]) -> tuple[Source, ...]:
    """Return what the files hold, places first; raise BadInput for a file that is none, or where no places are."""
    found = [source for path in paths for source in _within(path)]
    if not any(source.kind == "places" for source in found):
        names = ", ".join(path.name for path in paths)
        raise BadInput(f"no file of places among {names}; give GeoNames' allCountries.txt, or that of a country")
    return tuple(sorted(found, key=lambda source: source.kind != "places"))


@contextmanager
def opened(path: Path, member: str | None) -> Iterator[IO[bytes]]:
    """Open a file, or a member of a zip; raise BadInput for what cannot be read, also while it is read."""
    try:
        if member is None:
            with path.open("rb", buffering=_BLOCK) as file:
                yield file
        else:
            with ZipFile(path) as archive, archive.open(member) as file:
                yield file
    except HowfarError:
        raise
    except (BadZipFile, zlib_error, EOFError, RuntimeError, NotImplementedError) as error:
        raise BadInput(f"{path} is a damaged or locked zip ({error}); fetch it again") from None
    except OSError as error:
        raise BadInput(f"cannot read {path}: {(error.strerror or str(error)).lower()}") from None


def lines(file: IO[bytes]) -> Iterator[tuple[bytes, int]]:
    """Yield every line from where the file stands, with how many bytes it took; no more than LONGEST_LINE + 1 of it."""
    at_start = file.tell() == 0
    while line := file.readline(LONGEST_LINE + 1):
        size = len(line)
        while not line.endswith(b"\n") and (rest := file.readline(_BLOCK)):
            size += len(rest)
            if rest.endswith(b"\n"):
                break
        yield (line.removeprefix(_BOM) if at_start else line), size
        at_start = False


def _within(path: Path) -> Iterator[Source]:
    try:
        state = path.stat()
        packed = path.is_file() and is_zipfile(path)
    except (OSError, ValueError) as error:
        raise BadInput(f"cannot read {path}: {getattr(error, 'strerror', None) or error}") from None
    if not path.is_file():
        raise BadInput(f"{path} is no file; give GeoNames' allCountries.txt and alternateNamesV2.txt")
    members = _members(path) if packed else [(None, state.st_size)]
    for member, size in members:
        yield Source(path, member, _kind(path, member), size, state.st_mtime_ns)


def _members(path: Path) -> list[tuple[str | None, int]]:
    try:
        with ZipFile(path) as archive:
            kept = [one for one in archive.infolist() if _counts(one)]
    except (BadZipFile, OSError, ValueError) as error:
        raise BadInput(f"{path} is a damaged zip ({error}); fetch it again") from None
    if not kept:
        raise BadInput(f"{path} has no .txt inside; give GeoNames' allCountries.zip or alternateNamesV2.zip")
    for one in kept:
        if one.file_size > _WIDEST_RATIO * max(one.compress_size, 1 << 16):
            raise BadInput(f"{path} would unpack to {one.file_size / 1e9:,.1f} GB, which no dump does; fetch it again")
    return [(one.filename, one.file_size) for one in kept]


def _counts(one: ZipInfo) -> bool:
    name = one.filename.rpartition("/")[2].lower()
    return name.endswith(".txt") and name not in _BESIDES


def _kind(path: Path, member: str | None) -> SourceKind:
    """Tell places from other names by the first lines; raise BadInput where they are neither."""
    with opened(path, member) as file:
        first = [line for line, _ in islice(lines(file), _TRIED_LINES)]
    where = path.name if member is None else f"{path.name}/{member}"
    if not first:
        raise BadInput(f"{where} is empty; give GeoNames' allCountries.txt or alternateNamesV2.txt")
    places, names = _usable(first, parse_place), _usable(first, parse_name)
    if not places and not names:
        columns = first[0].count(b"\t") + 1
        raise BadInput(
            f"{where} is no GeoNames dump: its first line has {columns} column{'s' * (columns > 1)}, allCountries.txt "
            "has 19, alternateNamesV2.txt has 10"
        )
    return "places" if places >= names else "names"


def _usable(first: list[bytes], parse: Callable[[bytes], object]) -> int:
    return sum(_parses(line, parse) for line in first)


def _parses(line: bytes, parse: Callable[[bytes], object]) -> bool:
    try:
        parse(line)
    except Unusable:
        return False
    return True
