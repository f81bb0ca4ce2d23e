"""One docsgen at a time may write."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from docsgen.diagnostics import DocsgenError

try:
    import fcntl
except ImportError:  # there is no flock on Windows; runs must then not overlap
    fcntl = None  # type: ignore[assignment]


@contextmanager
def locked(state: Path) -> Iterator[None]:
    """Hold the lock of the folder ``state``, which is made where it is missing; the system frees it after a kill.

    Raises `DocsgenError` while another run holds it.
    """
    if state.is_symlink():
        raise DocsgenError("docsgen's folder is a symbolic link", where=state.name, help="remove it")
    state.mkdir(exist_ok=True)
    ignored = state / ".gitignore"
    if not ignored.exists():
        ignored.write_text("*\n")
    with (state / "lock").open("ab") as handle:
        if fcntl is not None:
            try:
                fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError as error:
                raise DocsgenError("another docsgen is writing here", help="wait until it has ended") from error
        yield
