"""One docsgen at a time may write."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from docsgen.diagnostics import DocsgenError

try:
    import fcntl
except ImportError:  # there is no flock on Windows; runs must then not overlap
    fcntl = None  # type: ignore[assignment]

_LOCK = "lock"


@contextmanager
def locked(state: Path) -> Iterator[None]:
    """Hold the lock of the folder ``state``, which is made where it is missing; the system frees it after a kill.

    Raises `DocsgenError` while another run holds it, and where a link could lead out of the folder.
    """
    _refuse_link(state)
    state.mkdir(exist_ok=True)
    for entry in state.iterdir():
        _refuse_link(entry)
    ignored = state / ".gitignore"
    if not ignored.exists() or ignored.stat().st_size == 0:  # empty: the run that made it was killed
        ignored.write_text("*\n")
    with (state / _LOCK).open("ab") as handle:
        _take(handle)
        yield


def refuse_busy(state: Path) -> None:
    """Raise `DocsgenError` while another run holds the lock."""
    try:
        handle = (state / _LOCK).open("rb")
    except FileNotFoundError:
        return
    with handle:
        _take(handle)


def _take(handle: BinaryIO) -> None:
    if fcntl is not None:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError as error:
            raise DocsgenError("another docsgen is writing here", help="wait until it has ended") from error


def _refuse_link(path: Path) -> None:
    if path.is_symlink():
        what = "docsgen's folder is" if path.name == ".docsgen" else f"{path.name} in docsgen's folder is"
        raise DocsgenError(f"{what} a symbolic link", where=path.name, help="remove it")
