"""What the keys of a config may hold."""

import difflib
import keyword
import os
import re
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from docsgen.diagnostics import UsageProblem
from docsgen.diagnostics.locate import line_of

KEYS = ("inputs", "output", "package", "profile", "overlay", "templates", "formatter")
"""The settings that decide what is generated."""
FORMATTERS = ("black", "ruff")
"""What may format generated Python; both are to give the same bytes."""
_LISTS = ("plugins",)
_TABLES = ("lint", "targets")
_NEEDED = ("inputs", "output", "package")
_PACKAGE = re.compile(r"[a-z](?:[a-z0-9_]*[a-z0-9])?", re.ASCII)
# What a generated package imports, or stands beside: it must not hide them.
_TAKEN = frozenset({"cryptography", "docs", "docsgen", "httpx", "pydantic", "pytest", "tests"})


@dataclass(frozen=True)
class Where:
    """A config's file as it is shown, its text, and the table that holds the settings."""

    file: str
    text: str
    table: tuple[str, ...]

    def line(self, *path: str | int) -> str:
        """``file:line`` of a key in the table; the file alone where the key is not."""
        line = line_of(self.text, (*self.table, *path))
        return f"{self.file}:{line}" if line else self.file

    def number(self, *path: str | int) -> int:
        """The line of a key in the table, from 1, which is also that of one that is not there."""
        return line_of(self.text, (*self.table, *path)) or 1


def check_settings(table: dict[str, Any], where: Where, root: Path) -> dict[str, Any]:
    """Return the settings with their types certain (``inputs`` a tuple), but for ``lint`` and ``targets``.

    Raises `UsageProblem` for the first fault.
    """
    _check_keys(table, where)
    for key in KEYS:
        if key != "inputs" and key in table and not (isinstance(table[key], str) and table[key].strip()):
            raise UsageProblem(f"{key} must be a text that is not empty", where=where.line(key))
    inputs = table["inputs"]
    if not (isinstance(inputs, list) and inputs and all(isinstance(one, str) and one.strip() for one in inputs)):
        raise UsageProblem(
            "inputs must be a list of patterns", where=where.line("inputs"), help='for example: inputs = ["docs/*.md"]'
        )
    for key in KEYS:
        if "\0" in "".join(table.get(key, "")):
            raise UsageProblem(f"{key} holds a NUL character", where=where.line(key))
    _check_package(table["package"], where)
    if table.get("formatter", "black") not in FORMATTERS:
        raise UsageProblem(
            f"formatter must be one of {', '.join(FORMATTERS)}, not {table['formatter']!r}",
            where=where.line("formatter"),
        )
    _check_output(table["output"], where, root)
    plugins = _plugins(table, where)
    return {**{key: table[key] for key in KEYS if key in table}, "inputs": tuple(inputs), "plugins": plugins}


def _plugins(table: dict[str, Any], where: Where) -> tuple[str, ...] | None:
    """The distributions whose plugins may be used; None where nothing is said of them."""
    names = table.get("plugins")
    if names is None:
        return None
    if not (isinstance(names, list) and all(isinstance(name, str) and name.strip() for name in names)):
        raise UsageProblem(
            "plugins must be a list of installed packages",
            where=where.line("plugins"),
            help='for example: plugins = ["docsgen-acme"]; without the key all that are installed are used',
        )
    return tuple(names)


def _check_keys(table: dict[str, Any], where: Where) -> None:
    known = (*KEYS, *_LISTS, *_TABLES)
    for key in table:
        if key not in known:
            near = difflib.get_close_matches(key, known, n=1)
            hint = f"did you mean {near[0]!r}?" if near else f"the keys are: {', '.join(known)}"
            raise UsageProblem(f"unknown key {key!r}", where=where.line(key), help=hint)
    missing = [key for key in _NEEDED if key not in table]
    if missing:
        raise UsageProblem(f"the key {missing[0]!r} is missing", where=where.line())


def package_problem(name: str) -> str | None:
    """Why a generated package cannot have this name; None where it can."""
    if not _PACKAGE.fullmatch(name) or keyword.iskeyword(name):
        return "must be a Python name of small letters, digits and inner underscores"
    if name in sys.stdlib_module_names or name in _TAKEN:
        return "would hide the module of that name"
    return None


def _check_package(name: str, where: Where) -> None:
    why = package_problem(name)
    if why is not None:
        raise UsageProblem(f"package {name!r} {why}", where=where.line("package"), help='for example: package = "acme"')


def _check_output(output: str, where: Where, root: Path) -> None:
    # Not resolved: a link at the output itself is refused when it is written.
    folder = Path(os.path.abspath(root / output))  # noqa: PTH100
    home = Path(os.path.abspath(root))  # noqa: PTH100
    if folder == home or folder in home.parents:
        raise UsageProblem(
            f"output {output!r} is the project itself, or holds it",
            where=where.line("output"),
            help="name a folder that docsgen may own",
        )
    if home / ".docsgen" in (folder, *folder.parents):
        raise UsageProblem(f"output {output!r} is docsgen's own folder", where=where.line("output"))
