"""Which relative paths docsgen is willing to write to."""

from collections.abc import Iterable
from functools import lru_cache

from docsgen.diagnostics import DocsgenError

_LONGEST = 255  # bytes, in the file systems that people use
_FORBIDDEN = frozenset('\\:*?"<>|')


def check_path(path: str) -> str:
    """Return ``path`` if it is a relative posix path that names one file below a folder on every platform.

    Raises `DocsgenError` for absolute paths, ``.`` and ``..``, empty segments, control characters, characters and
    endings that some platform gives a meaning of its own, and names that are too long.
    """
    for segment in path.split("/"):
        problem = _problem(segment)
        if problem:
            raise DocsgenError(f"{path!r} cannot be the path of a generated file: {problem}")
    return path


@lru_cache(4096)  # most are folders, of many files each
def _problem(segment: str) -> str | None:
    if not segment:
        return "it is absolute, or has an empty part"
    if segment in {".", ".."}:
        return f"it has a part {segment!r}"
    if not segment.isprintable() or not _FORBIDDEN.isdisjoint(segment):
        return f"the part {segment!r} has a character that is not allowed"
    if segment[-1] in " .":
        return f"the part {segment!r} ends in a blank or a full stop"
    if len(segment.encode()) > _LONGEST:
        return f"the part {segment[:20]!r}… is longer than {_LONGEST} bytes"
    return None


def check_paths(paths: Iterable[str]) -> None:
    """Check each path and all of them together: no two may be one file where case does not count.

    Nor may one be the folder of another. Raises `DocsgenError`.
    """
    seen: dict[str, str] = {}
    for path in sorted(paths):
        folded = check_path(path).casefold()
        if folded in seen:
            raise DocsgenError(f"{seen[folded]!r} and {path!r} would be one file where case does not count")
        seen[folded] = path
    for folded, path in seen.items():
        parents = folded.split("/")[:-1]
        for depth in range(1, len(parents) + 1):
            above = seen.get("/".join(parents[:depth]))
            if above is not None:
                raise DocsgenError(f"{above!r} would be a file, and the folder of {path!r}")
