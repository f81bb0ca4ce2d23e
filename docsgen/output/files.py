"""File operations that hold after a power failure, and that follow no link that stands in their place."""

import errno
import os
import shutil
from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from pathlib import Path

# Each file waits for the disk; more than these are written by one request to write everything. Not by threads: an
# interrupt in the midst of them can leave the process waiting for ever.
_FEW = 8


def create(path: Path, data: bytes) -> None:
    """Write a file that is not there yet."""
    with path.open("xb") as file:
        file.write(data)


def keep(source: Path, target: Path) -> bool:
    """Have ``source`` at ``target`` as well; says whether it is a copy.

    It is the same file where the system can do that: with its mode and its times, in no time, on a full disk too.
    """
    try:
        os.link(source, target)
    except OSError:
        shutil.copy2(source, target, follow_symlinks=False)
        return True
    return False


def move(source: Path, target: Path, aside: str) -> None:
    """Put ``source`` in the place of ``target`` in one step, also from one file system to another.

    ``aside``: a name beside the target that nobody else uses, for the time that this takes.
    """
    try:
        source.replace(target)
    except OSError as error:
        if error.errno != errno.EXDEV:
            raise
        beside = target.with_name(aside)
        try:
            create(beside, b"")
            shutil.copy2(source, beside)
            sync([beside])
            beside.replace(target)
        finally:
            beside.unlink(missing_ok=True)


def sync(files: Iterable[Path]) -> None:
    """Wait until the contents of these files are on the disk."""
    _each(_sync, list(files))


def sync_folders(folders: Iterable[Path]) -> None:
    """Wait until what these folders hold is on the disk; a system that cannot do that is left to itself."""
    _each(_sync_folder, list(folders))


def _each(wait: Callable[[Path], None], paths: Sequence[Path]) -> None:
    if len(paths) > _FEW and hasattr(os, "sync"):
        os.sync()
        return
    for path in paths:
        wait(path)


def _sync_folder(folder: Path) -> None:
    with suppress(OSError):
        _sync(folder)


def _sync(path: Path) -> None:
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
