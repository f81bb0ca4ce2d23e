"""Which installed packages bring something for docsgen, found by their entry points.

Nearly always there are none: so nothing but the standard library is loaded to find that out.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from docsgen import store
from docsgen.extending.members import Plugins

if TYPE_CHECKING:
    from importlib.metadata import EntryPoint

_GROUP = "docsgen."
_VERSIONS = "docsgen.plugin"
_API = re.compile(r"api-([0-9]{1,4})")


class Entry(NamedTuple):
    """One entry point: the kind that its group names, its own name, and what loads it."""

    kind: str
    name: str
    point: EntryPoint


class Found(NamedTuple):
    """A distribution that brings something for docsgen, and for which versions of the interface it is written."""

    distribution: str
    version: str
    apis: tuple[int, ...]
    entries: tuple[Entry, ...]


@cache
def plugins_for(chosen: tuple[str, ...] | None) -> Plugins:
    """Load the plugins of these distributions (None: of all that are installed), once a process.

    Nothing that a plugin does raises: it is among the ``failures``. Raises `UsageProblem` for a distribution that is
    not there, or that brings nothing.
    """
    found = installed()
    if not found and not chosen:
        return Plugins(chosen)
    from docsgen.extending.loading import load  # noqa: PLC0415 - few runs need it

    return load(found, chosen)


def installed(path: Sequence[str] | None = None) -> tuple[Found, ...]:
    """The distributions in these folders (by default, those of Python's path) that bring something, by name."""
    found: dict[str, Found | None] = {}
    for file, *_ in store.entry_points(path):
        metadata = Path(str(file)).parent
        name, _, version = metadata.name.removesuffix(".dist-info").partition("-")
        name = normal(name)
        if name not in found:  # of two with one name Python takes the first
            found[name] = _found(name, version, metadata)
    return tuple(each for _, each in sorted(found.items()) if each is not None)


def normal(name: str) -> str:
    """The name of a distribution, as all spellings of it are compared."""
    return re.sub(r"[-_.]+", "-", name).lower()


def _found(name: str, version: str, metadata: Path) -> Found | None:
    try:
        text = (metadata / "entry_points.txt").read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError):
        return None
    if f"[{_GROUP}" not in text:
        return None
    from importlib.metadata import PathDistribution  # noqa: PLC0415 - few runs need it

    points = [point for point in PathDistribution(metadata).entry_points if point.group.startswith(_GROUP)]
    stated = (_API.fullmatch(point.name) for point in points if point.group == _VERSIONS)
    entries = (
        Entry(point.group.removeprefix(_GROUP), point.name, point) for point in points if point.group != _VERSIONS
    )
    return Found(
        name,
        version,
        tuple(sorted(int(match[1]) for match in stated if match)),
        tuple(sorted(entries, key=lambda entry: entry[:2])),
    )
