"""What docsgen keeps between runs: results by the digest of all that they were made from, in ``.docsgen/cache``.

An entry is a file that says which key it is for, and carries a checksum: whatever is wrong with it, it is as if it were
not there. Entries are data, never code or pickles. Runs may share a folder: entries appear whole, and whoever makes one
that is there already makes the same.
"""

import hashlib
import os
import sys
import zlib
from collections.abc import Iterable

NAME = "cache"
"""The folder's name in ``.docsgen``."""
LIMIT = 256 * 1024 * 1024
"""How many bytes a folder may hold; what was not used for longest goes first."""
_MARK = b"docsgen 1\n"
_STALE = 3600  # seconds after which a file that was never finished is nobody's
_LARGEST = 64 * 1024 * 1024  # bytes of one entry, unpacked
_DAY = 86_400


class Store:
    """Entries in a folder. ``only_read``: nothing is added, nothing is removed."""

    def __init__(self, folder: str, *, limit: int = LIMIT, only_read: bool = False) -> None:
        self._folder = folder
        self._limit = limit
        self._only_read = only_read
        self._grown = False

    def get(self, key: str) -> bytes | None:
        """The data kept under a key (one of `key_of`); None where there is none, or none that is whole."""
        path = self._path(key)
        try:
            with open(path, "rb") as file:
                data = opened(file.read(), key)
                if data is not None and not self._only_read and os.fstat(file.fileno()).st_mtime < _now() - _DAY:
                    os.utime(path)
        except OSError:
            return None
        return data

    def put(self, key: str, data: bytes) -> None:
        """Keep data under a key. What cannot be written is not kept."""
        if not self._only_read:
            self._ignore()
            self._grown = True
            replace(self._path(key), sealed(data, key))

    def close(self) -> None:
        """Bring the folder back to its size, if something was added."""
        if self._grown:
            prune(self._folder, self._limit)

    def _ignore(self) -> None:
        """See to it that version control leaves docsgen's own folder alone, from the first entry on."""
        ignored = os.path.join(os.path.dirname(self._folder), ".gitignore")
        if not self._grown and not os.path.exists(ignored):
            replace(ignored, b"*\n")

    def _path(self, key: str) -> str:
        return os.path.join(self._folder, key[:2], key[2:])


def key_of(*parts: bytes | str) -> str:
    """The key of what is made from these parts."""
    made = hashlib.sha256()
    for part in parts:
        data = part.encode("utf-8", "surrogatepass") if isinstance(part, str) else part
        made.update(b"%d:" % len(data))
        made.update(data)
    return made.hexdigest()


def sealed(data: bytes, key: str) -> bytes:
    """An entry as it stands on disk."""
    packed = zlib.compress(data, 1)
    return _MARK + hashlib.sha256(key.encode() + packed).digest() + packed


def opened(entry: bytes, key: str) -> bytes | None:
    """The data of an entry; None where it is not one that was made for this key, to the last bit."""
    start = len(_MARK)
    seal, packed = entry[start : start + 32], entry[start + 32 :]
    if not entry.startswith(_MARK) or hashlib.sha256(key.encode() + packed).digest() != seal:
        return None
    unpacking = zlib.decompressobj()
    try:
        data = unpacking.decompress(packed, _LARGEST)
    except zlib.error:
        return None
    return data if unpacking.eof else None


def replace(path: str, data: bytes) -> None:
    """Write a file in one step, and its folder where there is none; where that fails, leave things as they are."""
    fresh = f"{path}.{os.getpid()}.new"
    try:
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(fresh, "wb") as file:
            file.write(data)
        os.replace(fresh, path)
    except OSError:
        remove(fresh)


def remove(path: str) -> bool:
    """Remove a file; whether there was one that could be removed."""
    try:
        os.unlink(path)
    except OSError:
        return False
    return True


def entries(folder: str) -> list[tuple[float, int, str]]:
    """Every file in the folder: when it was last used, its size, its path."""
    found = []
    for root, _, files in os.walk(folder):
        for name in files:
            path = os.path.join(root, name)
            try:
                state = os.lstat(path)
            except OSError:
                continue  # another run has removed it
            found.append((state.st_mtime, state.st_size, path))
    return found


def prune(folder: str, limit: int) -> None:
    """Remove what was not used for longest until a good part of ``limit`` is free, and what was never finished."""
    found = sorted(entries(folder))
    total = sum(size for _, size, _ in found)
    wanted = limit if total <= limit else limit * 3 // 4
    for used, size, path in found:
        unfinished = path.endswith(".new") and used < _now() - _STALE
        if (total > wanted or unfinished) and remove(path):
            total -= size


def clear(folder: str) -> tuple[int, int]:
    """Remove every entry: how many there were, and their bytes. A folder that is a link is left alone."""
    if os.path.islink(folder):
        return 0, 0
    gone = [size for _, size, path in entries(folder) if remove(path)]
    for root, _, _ in os.walk(folder, topdown=False):
        try:
            os.rmdir(root)
        except OSError:
            continue  # another run has put something there
    return len(gone), sum(gone)


def _now() -> float:
    import time  # noqa: PLC0415 - a run that finds nothing changed needs none of it

    return time.time()


# What decides bytes, besides docsgen itself: by the names under which they are installed.
TOOLS = (
    "black",
    "datamodel_code_generator",
    "jinja2",
    "markdown_it_py",
    "markupsafe",
    "mdurl",
    "msgspec",
    "pydantic",
    "pydantic_core",
    "pyyaml",
    "ruff",
)


def tools(path: Iterable[str] | None = None) -> dict[str, str]:
    """The installed versions of `TOOLS`, as the folders of their metadata say: quicker than asking for each."""
    found: dict[str, str] = {}
    for folder in sys.path if path is None else path:
        try:
            names = os.listdir(folder or os.curdir)
        except OSError:
            continue
        for each in names:
            if each.endswith(".dist-info"):
                name, _, version = each[: -len(".dist-info")].partition("-")
                if (known := name.lower().replace("-", "_").replace(".", "_")) in TOOLS:
                    found.setdefault(known, version)
    return dict(sorted(found.items()))


def entry_points(path: Iterable[str] | None = None) -> list[list[str | int]]:
    """The files in which installed packages name what others may load, in the order of the folders.

    Each has its time and size: they change when a plugin is installed, removed or brought up to date.
    """
    found: list[list[str | int]] = []
    for folder in dict.fromkeys(sys.path if path is None else path):
        try:
            names = os.listdir(folder or os.curdir)
        except OSError:
            continue
        for each in sorted(names):
            if each.endswith(".dist-info"):
                file = os.path.join(folder, each, "entry_points.txt")
                try:
                    state = os.stat(file)
                except OSError:
                    continue
                found.append([file, state.st_mtime_ns, state.st_size])
    return found


def python() -> str:
    """The Python that runs, as far as it may decide bytes."""
    return f"{sys.implementation.name} {sys.version}"


def own_files() -> list[str]:
    """The files that docsgen is made of: modules, templates, profiles."""
    package = os.path.dirname(os.path.abspath(__file__))
    folders = [package]
    if not os.path.isdir(os.path.join(package, "templates")):
        folders.append(os.path.join(os.path.dirname(package), "templates"))  # in a checkout they stand beside it
    found = []
    for folder in folders:
        for root, inner, files in os.walk(folder):
            inner[:] = [name for name in inner if name != "__pycache__" and name[0] != "."]  # caches, of linters too
            found += [os.path.join(root, name) for name in files]
    return sorted(found)


def made_by() -> str:
    """A digest of docsgen itself, of Python and of the tools that decide bytes: another one may make other bytes."""
    made = hashlib.sha256()
    root = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
    for path in own_files():
        with open(path, "rb") as file:
            data = hashlib.sha256(file.read()).digest()
        made.update(os.path.relpath(path, root).encode("utf-8", "surrogateescape") + b"\0" + data)
    return key_of(made.digest(), python(), repr(tools()))
