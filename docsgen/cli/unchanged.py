"""``docsgen generate`` where nothing has changed since it last wrote: said again, without making anything anew.

A run that wrote leaves a record of every file that it depended on or wrote, each with its digest, and of what it said.
If all of them are as they were, so would be all that follows. A file is as it was if its size, times and number are;
where these differ, or are too young to be believed, its bytes tell. Only the standard library is loaded here.
"""

from __future__ import annotations

import hashlib
import json
import os
import stat
import time
from typing import TYPE_CHECKING, Any, NamedTuple

from docsgen import store

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from pathlib import Path

    from docsgen.cli.terminal import Terminal
    from docsgen.diagnostics.styled import Line
    from docsgen.project import Config, Generated

NAME = "unchanged"
"""The record's name in `docsgen.store.NAME`."""
_YOUNG = 2_000_000_000  # nanoseconds: what is younger may change once more without a change of its times
_CONFIGS = ("docsgen.toml", "pyproject.toml")
_FOLDER = ".docsgen"


class Asked(NamedTuple):
    """What a command line asks for: ``named`` is the config as it is given, if it is."""

    only_check: bool
    named: str | None


class _Kept(NamedTuple):
    """A line of the last run."""

    pieces: list[tuple[str, Any]]

    @property
    def plain(self) -> str:
        return "".join(text for text, _ in self.pieces).rstrip(" ")


def asked(arguments: Sequence[str]) -> Asked | None:
    """What these arguments of ``generate`` ask for; None for all that this cannot answer, mistakes included."""
    only_check, named = False, None
    waiting = iter(arguments)
    for word in waiting:
        if word == "--check":
            only_check = True
        elif word == "--config":
            named = next(waiting, None)
            if not named or named.startswith("-"):
                return None
        elif word == "--jobs":
            number = next(waiting, "")
            if not (number.isascii() and number.isdecimal() and 0 < len(number) <= 4 and int(number)):
                return None
        else:
            return None
    return Asked(only_check, named)


def tell_again(arguments: Sequence[str], terminal: Terminal) -> int | None:
    """Say what the last run said, if everything is as it left it, and return its status; None where all is to be done.

    ``arguments``: those after ``generate``.
    """
    question = asked(arguments)
    if question is None:
        return None
    root = _root(question.named)
    path = os.path.join(root, _FOLDER, store.NAME, NAME)
    record = _read(path)
    if (
        record is None
        or record["named"] != question.named
        or os.path.exists(os.path.join(root, _FOLDER, "journal.json"))
    ):
        return None
    said = record["said"].get(str(terminal.width))
    looker = _Looker(root)
    try:
        if said is None or not looker.is_as_recorded(record):
            return None
    except (OSError, ValueError):
        return None  # the run that does it all says what is wrong
    if looker.learnt and not question.only_check:
        _write(path, record)
    terminal.show(_Kept(line) for line in said["check" if question.only_check else "generate"])  # type: ignore[misc]
    return 0


def _root(named: str | None) -> str:
    if named is None:
        return ""
    return named if os.path.isdir(named) else os.path.dirname(named)


def _read(path: str) -> dict[str, Any] | None:
    try:
        with open(path, "rb") as file:
            data = store.opened(file.read(), NAME)
    except OSError:
        return None
    return None if data is None else json.loads(data)


def _write(path: str, record: dict[str, Any]) -> None:
    store.replace(path, store.sealed(json.dumps(record, ensure_ascii=True).encode(), NAME))


def _versions() -> dict[str, Any]:
    return {"python": store.python(), "tools": store.tools(), "entry points": store.entry_points()}


class _Looker:
    """Compares what there is with a record; ``learnt``: whether the record has become more exact by that."""

    def __init__(self, root: str) -> None:
        self._root = root
        self._now = time.time_ns()
        self.learnt = False

    def is_as_recorded(self, record: dict[str, Any]) -> bool:
        """Whether everything is. Raises OSError where something cannot be read."""
        if record["versions"] != _versions():
            return False
        for patterns, pages in record["pages"]:
            if matched(self._root, patterns) != pages:
                return False
        if record["templates"] is not None and _below(self._root, record["templates"][0]) != record["templates"][1]:
            return False
        output = os.path.join(self._root, record["output"])
        folders = {path.rpartition("/")[0] for path, *_ in record["outputs"]}
        if not all(stat.S_ISDIR(os.lstat(os.path.join(output, folder)).st_mode) for folder in _parents(folders)):
            return False
        return all(self._is_same(entry, output, os.lstat) for entry in record["outputs"]) and all(
            self._is_same(entry, self._root, os.stat) for entry in record["inputs"]
        )

    def _is_same(self, entry: list[Any], folder: str, look: Callable[[str], os.stat_result]) -> bool:
        name, digest, known = entry
        path = f"{folder}/{name}" if folder and name[0] != "/" else name  # there are thousands: faster than `join`
        try:
            found = look(path)
        except FileNotFoundError:
            return digest is None
        if digest is None or not stat.S_ISREG(found.st_mode):
            return False
        state = signature(found)
        if state == known:
            return True
        with open(path, "rb") as file:
            if hashlib.sha256(file.read()).hexdigest() != digest:
                return False
        if is_old(found, self._now):
            entry[2] = state
            self.learnt = True
        return True


def signature(found: os.stat_result) -> list[int]:
    """What changes when a file does."""
    return [found.st_size, found.st_mtime_ns, found.st_ctime_ns, found.st_ino]


def is_old(found: os.stat_result, now: int) -> bool:
    """Whether a file is so old that another change would give it other times."""
    return max(found.st_mtime_ns, found.st_ctime_ns) < now - _YOUNG


def matched(root: str, patterns: Sequence[str]) -> list[str]:
    """The files that patterns match, from ``root``, as the build finds them, each once and sorted."""
    found: set[str] = set()
    for pattern in patterns:
        folder, _, name = pattern.rpartition("/")
        if name[:1] == "*" and not set(name[1:] + folder) & set("*?[\\") and os.sep == "/" and ".." not in folder:
            with os.scandir(os.path.join(root, folder) or os.curdir) as inside:
                end = name[1:]
                names = [entry.name for entry in inside if entry.name.endswith(end) and entry.is_file()]
            found.update(f"{folder}/{each}" if folder else each for each in names)
        else:
            from pathlib import Path

            home = Path(root)
            found.update(os.path.relpath(path, root or os.curdir) for path in home.glob(pattern) if path.is_file())
    return sorted(os.path.normpath(path) for path in found)


def _below(root: str, folder: str) -> list[str]:
    """Every file in a folder, from ``root``."""
    found = []
    for inner, _, files in os.walk(os.path.join(root, folder)):
        found += [os.path.relpath(os.path.join(inner, name), root or os.curdir) for name in files]
    return sorted(found)


def _parents(folders: Iterable[str]) -> set[str]:
    found: set[str] = {""}
    waiting = list(folders)
    while waiting:
        folder = waiting.pop()
        if folder not in found:
            found.add(folder)
            waiting.append(folder.rpartition("/")[0])
    return found


class Watch:
    """Made when a run begins, for the record that it may leave: what is younger is not believed."""

    def __init__(self) -> None:
        self._start = time.time_ns()
        self._versions = _versions()

    def keep(self, config: Config, named: Path | None, done: Generated, said: Said) -> None:
        """Leave a record of a run that wrote; none where it could be wrong, and so the one that was there goes."""
        from docsgen.output import MANIFEST, digest

        path = os.path.join(config.root, _FOLDER, store.NAME, NAME)
        root = os.fspath(config.root)
        inputs = {**dict.fromkeys(_CONFIGS), os.path.basename(config.where.file): None}
        if config.lint.baseline is not None:
            inputs[config.lint.baseline] = None
        known = {**done.build.provenance.inputs, **done.build.provenance.templates}
        watched = [self._input(root, name, known.get(name)) for name in sorted({*inputs, *known})]
        watched += [self._input("", name, None) for name in (*store.own_files(), *done.build.plugins.files)]
        outputs = {name: digest(text.encode()) for name, text in done.build.files.items()}
        with open(os.path.join(config.root, config.output, MANIFEST), "rb") as file:
            outputs[MANIFEST] = digest(file.read())
        if None in watched or not _is_read(config):
            store.remove(path)
            return
        templates = config.templates
        record = {
            "named": None if named is None else os.fspath(named),
            "versions": self._versions,
            "pages": [(list(config.inputs), matched(root, config.inputs))],
            "templates": None if templates is None else [templates, _below(root, templates)],
            "inputs": watched,
            "output": config.output,
            "outputs": [self._output(config, name, outputs[name]) for name in sorted(outputs)],
            "said": {str(said.width): {"generate": _pieces(said.generate), "check": _pieces(said.check)}},
        }
        _write(path, record)

    def _input(self, root: str, name: str, digest: str | None) -> list[Any] | None:
        """An entry; ``digest`` is that of the bytes that were read, where it is known. None for what is too young."""
        path = os.path.join(root, name)
        try:
            found = os.stat(path)
        except FileNotFoundError:
            return [name, None, None]
        if digest is None:
            if max(found.st_mtime_ns, found.st_ctime_ns) >= self._start:
                return None
            with open(path, "rb") as file:
                digest = hashlib.sha256(file.read()).hexdigest()
        return [name, digest, signature(found) if is_old(found, self._start) else None]

    def _output(self, config: Config, name: str, digest: str) -> list[Any]:
        found = os.lstat(os.path.join(config.root, config.output, name))
        return [name, digest, signature(found) if is_old(found, self._start) else None]


class Said(NamedTuple):
    """What a run says where nothing has changed, on so many columns: with and without ``--check``."""

    width: int
    generate: Iterable[Line]
    check: Iterable[Line]


def _is_read(config: Config) -> bool:
    """Whether the config is what the run has read."""
    with open(config.root / os.path.basename(config.where.file), "rb") as file:
        return file.read().decode("utf-8-sig", "replace").replace("\r\n", "\n") == config.where.text


def _pieces(lines: Iterable[Line]) -> list[list[tuple[str, str]]]:
    return [[(text, style) for text, style in line.pieces] for line in lines]
