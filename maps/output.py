"""Results written whole or not at all: to standard output, or to a file by way of a temporary one beside it."""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from secrets import token_hex
from typing import Final

from geo.errors import UnwritableOutput

__all__ = ["STDOUT", "ReaderLeft", "check_writable", "say", "whole", "write"]

STDOUT: Final = "-"


class ReaderLeft(Exception):
    """Whoever read standard output has all they wanted: `howfar check ... | head`."""


def write(target: str | Path | None, content: str | bytes) -> None:
    """Write a result to a file, or to standard output for None and "-"; text as UTF-8, whatever the locale.

    Half of a surrogate pair is written as "?". A file is there whole or not at all; one that was there keeps its
    permissions. Raises UnwritableOutput.
    """
    data = content.encode("utf-8", errors="replace") if isinstance(content, str) else content
    if target is None or str(target) == STDOUT:
        say(data)
        return
    with whole(target) as path, _explained(target):
        path.write_bytes(data)


def say(data: bytes) -> None:
    """Write bytes to standard output at once; raise ReaderLeft when nobody reads any more."""
    try:
        sys.stdout.buffer.write(data)
        sys.stdout.buffer.flush()
    except BrokenPipeError:
        raise ReaderLeft from None
    except OSError as error:
        raise UnwritableOutput(f"cannot write to standard output: {_reason(error)}") from None


@contextmanager
def whole(target: str | Path) -> Iterator[Path]:
    """Give a path beside the target, of its suffix, to write to; it takes the target's place when all went well.

    A link is followed, so that it stays a link; a device or a pipe is written to directly. Raises UnwritableOutput,
    also where whoever writes there meets an OSError: a full disk.
    """
    check_writable(target)
    final = Path(target).resolve()
    if final.exists() and not final.is_file():
        with _written(target):
            yield final
        return
    temporary = final.with_name(f".{token_hex(6)}{final.suffix}")
    try:
        with _written(target):
            yield temporary
        with _explained(target):
            if final.exists():
                temporary.chmod(final.stat().st_mode & 0o777)
            temporary.replace(final)
    finally:
        with suppress(OSError):
            temporary.unlink(missing_ok=True)


def check_writable(target: str | Path | None) -> None:
    """Raise UnwritableOutput, with the way out, when a file cannot be written; say so before the work, not after it."""
    if target is None or str(target) == STDOUT:
        return
    path = Path(target)
    with _explained(target):
        final = path.resolve()
        folder, exists, is_folder = final.parent, final.exists(), final.is_dir()
    if is_folder:
        raise UnwritableOutput(f"cannot write {path}: it is a folder; add a file name")
    if not folder.is_dir():
        raise UnwritableOutput(f"cannot write {path}: there is no folder {folder}; make it first")
    if exists and not os.access(final, os.W_OK):
        raise UnwritableOutput(f"cannot write {path}: it is write-protected; choose another name")
    if (not exists or final.is_file()) and not os.access(folder, os.W_OK | os.X_OK):
        raise UnwritableOutput(f"cannot write {path}: the folder {folder} is write-protected; choose another")


@contextmanager
def _written(target: str | Path) -> Iterator[None]:
    try:
        yield
    except UnwritableOutput:
        raise
    except OSError as error:
        raise UnwritableOutput(f"cannot write {target}: {_reason(error)}; choose another place") from None


@contextmanager
def _explained(target: str | Path) -> Iterator[None]:
    try:
        yield
    except (OSError, ValueError, RuntimeError) as error:
        raise UnwritableOutput(f"cannot write {target}: {_reason(error)}; choose another place") from None


def _reason(error: Exception) -> str:
    return str((error.strerror if isinstance(error, OSError) else "") or error).lower()
