"""The configuration of a user's project: ``docsgen.toml``, or ``[tool.docsgen]`` in ``pyproject.toml``."""

import hashlib
import json
import re
import tomllib
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any, Literal

from docsgen.diagnostics import UsageProblem
from docsgen.extending import plugins_for
from docsgen.project.lint_settings import LintSettings, check_lint
from docsgen.project.settings import KEYS, Where, check_settings
from docsgen.project.target_settings import TargetRow, check_targets

OWN = "docsgen.toml"
SHARED = "pyproject.toml"


@dataclass(frozen=True)
class Config:
    """A project's settings, checked. Paths are joined to ``root``, the folder of the file; text is as written."""

    root: Path
    where: Where = field(repr=False)
    inputs: tuple[str, ...]
    output: str
    package: str
    profile: str | None = None
    overlay: str | None = None
    templates: str | None = None
    formatter: Literal["black", "ruff"] = "black"
    plugins: tuple[str, ...] | None = None
    lint: LintSettings = field(default_factory=LintSettings)
    targets: tuple[TargetRow, ...] = ()

    @property
    def digest(self) -> str:
        """The SHA-256 of the settings that decide what is generated, whatever the layout of their file."""
        settings: dict[str, Any] = {key: getattr(self, key) for key in KEYS if key != "formatter"}  # decides no bytes
        if self.targets:
            settings["targets"] = [asdict(row) for row in self.targets]
        return hashlib.sha256(json.dumps(settings, sort_keys=True).encode()).hexdigest()

    @property
    def state(self) -> Path:
        """Docsgen's own folder: journal, staging, lock."""
        return self.root / ".docsgen"


def find_config(folder: Path) -> Path | None:
    """The config of a folder; None where it has none. Raises `UsageProblem` where it has two."""
    own = folder / OWN
    if not own.exists() and not _has_table(folder / SHARED):
        return None
    found = own if own.exists() else folder / SHARED
    _refuse_two(found)
    return found


def load_config(path: Path | None = None) -> Config:
    """Read a config: the file ``path``, or the one in the current folder.

    Raises `UsageProblem`, with file and line, for whatever cannot be used: no file, two of them, unknown keys, wrong
    types, values that make no sense. Whether the files that it names exist is for the steps that read them.
    """
    if path is None:
        path = _discover(Path())
    elif path.is_dir():
        path = _discover(path)
    shown = path.as_posix()
    try:
        text = path.read_bytes().decode("utf-8-sig").replace("\r\n", "\n")
    except OSError as error:
        raise UsageProblem(f"the config cannot be read: {error.strerror}", where=shown) from error
    except UnicodeDecodeError as error:
        raise UsageProblem("the config is not UTF-8 text", where=shown) from error
    document = _parse(text, shown)
    _refuse_two(path)
    names = ("tool", "docsgen") if path.name == SHARED else ("docsgen",)
    where = Where(shown, text, names)
    table = _table(document, names, where)
    if path.name != SHARED:
        strangers = sorted(set(document) - {"docsgen"})
        if strangers:
            raise UsageProblem(
                f"unknown key {strangers[0]!r} outside the table [docsgen]",
                where=Where(shown, text, ()).line(strangers[0]),
                help="every setting stands under [docsgen]",
            )
    settings = check_settings(table, where, path.parent)
    _load_plugins(settings["plugins"], where)
    return Config(
        root=path.parent,
        where=where,
        lint=check_lint(table.get("lint", {}), where),
        targets=check_targets(table.get("targets", []), where),
        **settings,
    )


def _load_plugins(chosen: tuple[str, ...] | None, where: Where) -> None:
    """Load the plugins, before settings name what they bring."""
    try:
        plugins_for(chosen)
    except UsageProblem as problem:
        raise UsageProblem(problem.message, where=where.line("plugins"), help=problem.help) from problem


def _discover(folder: Path) -> Path:
    if (folder / OWN).exists():
        return folder / OWN
    if _has_table(folder / SHARED):
        return folder / SHARED
    raise UsageProblem(
        f"there is no {OWN} in {'the current folder' if folder == Path() else folder.as_posix()}, "
        f"and no [tool.docsgen] in a {SHARED}",
        help="name a config with --config FILE",
    )


def _refuse_two(path: Path) -> None:
    other = path.with_name(SHARED if path.name == OWN else OWN)
    if (path.name == OWN and _has_table(other)) or (path.name == SHARED and other.exists()):
        raise UsageProblem(
            f"there is a config in {path.name} and another in {other.name}",
            where=path.as_posix(),
            help=f"keep one: {OWN}, or [tool.docsgen] in {SHARED}",
        )


def _has_table(path: Path) -> bool:
    try:
        text = path.read_bytes().decode("utf-8-sig", "replace")
    except OSError:
        return False
    try:
        tool = tomllib.loads(text).get("tool")
    except (ValueError, RecursionError):
        return "[tool.docsgen" in text  # what is wrong with it is said when it is read
    return isinstance(tool, dict) and "docsgen" in tool


def _parse(text: str, shown: str) -> dict[str, Any]:
    try:
        return tomllib.loads(text)
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        place = re.search(r"\(at line (\d+), column \d+\)", str(error))
        where = f"{shown}:{place[1]}" if place else shown
        message = str(error).replace(f" {place[0]}", "") if place else str(error)
        raise UsageProblem(f"the config is not TOML: {message}", where=where) from error


def _table(document: dict[str, Any], names: tuple[str, ...], where: Where) -> dict[str, Any]:
    table: Any = document
    for name in names:
        table = table.get(name) if isinstance(table, dict) else None
    if not isinstance(table, dict):
        raise UsageProblem(f"there is no table [{'.'.join(names)}]", where=where.file)
    return table
