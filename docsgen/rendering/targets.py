"""The table of targets: which template makes which file, and how often."""

import re
import tomllib
from collections.abc import Iterable, Mapping
from functools import cache
from pathlib import Path
from typing import Any, Literal, Protocol

import msgspec

from docsgen.diagnostics import DocsgenError
from docsgen.rendering.environment import render
from docsgen.rendering.extra import NO_EXTRA, Extra
from docsgen.rendering.formatting import Formatter, formatted
from docsgen.rendering.locator import templates_folder
from docsgen.rendering.ruffed import ruffed

Each = Literal["api", "operation", "resource"]
PythonFormatter = Literal["black", "ruff"]
"""What formats the files of targets whose formatter is black: black itself, or what does as it does."""


class Finish(Protocol):
    """Gives a text its final form, as `formatted` does."""

    def __call__(self, text: str, formatter: Formatter, *, template: str, subject: str) -> str:
        """Format a rendered text."""


class Target(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One row of the table.

    ``template`` is rendered once for the whole API, for each operation or for each resource; ``path`` is the file's
    path in the output, with the names of the subject in braces; ``when`` names a condition that the subject's
    context must meet (a key of it that is true).
    """

    name: str
    template: str
    path: str
    each: Each
    formatter: Formatter
    when: str | None = None


class _Table(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    target: tuple[Target, ...]


@cache
def load_targets(folder: Path | None = None) -> tuple[Target, ...]:
    """Read the table of targets in ``folder`` (docsgen's own by default). Raises `DocsgenError` if it cannot be."""
    path = (folder or templates_folder()) / "targets.toml"
    try:
        return msgspec.convert(tomllib.loads(path.read_text(encoding="utf-8")), _Table).target
    except (OSError, tomllib.TOMLDecodeError, msgspec.ValidationError) as error:
        raise DocsgenError(f"the table of targets cannot be used: {error}", where=str(path)) from error


_SEGMENT = re.compile(r"[A-Za-z0-9_]([A-Za-z0-9_.-]*[A-Za-z0-9_])?", re.ASCII)
# Names that some systems keep for devices, whatever the suffix.
_DEVICE = re.compile(r"(con|prn|aux|nul|com[0-9]|lpt[0-9])(\..*)?", re.IGNORECASE)


def target_path(target: Target, names: Mapping[str, str]) -> str:
    """The path of a target's file. Raises `DocsgenError` where it would be no plain path inside the output."""
    try:
        path = target.path.format_map(names)
    except (LookupError, ValueError, AttributeError) as error:
        raise DocsgenError(
            f"the path {target.path!r} of target {target.name!r} cannot be filled in: {error!r}"
        ) from error
    if not all(_SEGMENT.fullmatch(segment) and not _DEVICE.fullmatch(segment) for segment in path.split("/")):
        raise DocsgenError(f"target {target.name!r} would write to {path!r}, which is no plain path in the output")
    return path


class Subject(msgspec.Struct, frozen=True):
    """What a target is rendered for: ``label`` for messages, ``names`` for its path, ``context`` for its template."""

    label: str
    names: Mapping[str, str]
    context: Mapping[str, Any]


def render_targets(
    targets: Iterable[Target],
    subjects: Mapping[Each, Iterable[Subject]],
    *,
    finished: bool = True,
    python: PythonFormatter = "black",
    finish: Finish = formatted,
    extra: Extra = NO_EXTRA,
) -> dict[str, str]:
    """Render every target for each of its subjects: path in the output → text, in its final form if ``finished``.

    ``python`` formats what is to be formatted as by black; ``finish`` is asked for every text's final form; ``extra``
    has the templates and filters of plugins.

    Raises `DocsgenError` where a template fails, or where two files would have one path (also on systems that do not
    tell upper from lower case).
    """
    files: dict[str, str] = {}
    taken: dict[str, str] = {}
    later: list[str] = []
    for target in targets:
        for subject in subjects[target.each]:
            if target.when is not None and not subject.context[target.when]:
                continue
            path = target_path(target, subject.names)
            if path.lower() in taken:
                raise DocsgenError(f"targets {taken[path.lower()]!r} and {target.name!r} would both write {path!r}")
            taken[path.lower()] = target.name
            text = render(target.template, subject.context, subject=subject.label, extra=extra)
            formatter = target.formatter if finished else "none"
            if formatter == "black" and python == "ruff":
                formatter = "none"
                later.append(path)
            files[path] = finish(text, formatter, template=target.template, subject=subject.label)
    return files | ruffed({path: files[path] for path in later})
