"""Targets, rendered: every one for each of its subjects."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Literal, Protocol

import msgspec

from docsgen.diagnostics import DocsgenError
from docsgen.rendering.custom import NONE, Custom
from docsgen.rendering.environment import environment_for, render
from docsgen.rendering.extra import NO_EXTRA, Extra
from docsgen.rendering.failing import near
from docsgen.rendering.formatting import Formatter, formatted
from docsgen.rendering.ruffed import ruffed
from docsgen.rendering.table import Each, Target, TargetProblem, clash, target_path

PythonFormatter = Literal["black", "ruff"]
"""What formats the files of targets whose formatter is black: black itself, or what does as it does."""


class Finish(Protocol):
    """Gives a text its final form, as `formatted` does."""

    def __call__(self, text: str, formatter: Formatter, *, template: str, subject: str) -> str:
        """Format a rendered text."""


class Subject(msgspec.Struct, frozen=True):
    """What a target is rendered for: ``label`` for messages, ``names`` for its path, ``context`` for its template.

    ``operation``: the id of the operation that it is, which may have templates of its own.
    """

    label: str
    names: Mapping[str, str]
    context: Mapping[str, Any]
    operation: str | None = None


def render_targets(
    targets: Iterable[Target],
    subjects: Mapping[Each, Iterable[Subject]],
    *,
    finished: bool = True,
    python: PythonFormatter = "black",
    finish: Finish = formatted,
    custom: Custom = NONE,
    extra: Extra = NO_EXTRA,
    reserved: tuple[str, ...] = (),
) -> dict[str, str]:
    """Render every target for each of its subjects: path in the output → text, in its final form if ``finished``.

    ``python`` formats what is to be formatted as by black; ``finish`` is asked for every text's final form; ``extra``
    has the templates and filters of plugins. Nothing is written in the folders, nor over the files, that are
    ``reserved``.

    Raises `DocsgenError` where a template fails, and `TargetProblem` where two files would have one path (also on
    systems that do not tell upper from lower case).
    """
    files: dict[str, str] = {}
    later: dict[str, tuple[str, str]] = {}
    for path, target, subject in _made(targets, subjects, reserved):
        environment = environment_for(custom, subject.operation, extra)
        text = render(target.template, subject.context, subject=subject.label, environment=environment)
        source = environment.found(target.template)
        formatter = target.formatter if finished else "none"
        if formatter == "black" and python == "ruff":
            formatter = "none"
            later[path] = (source.file, subject.label)
        files[path] = finish(text, formatter, template=source.file, subject=subject.label)
    try:
        return files | ruffed({path: files[path] for path in later})
    except DocsgenError:
        for path, (template, label) in later.items():  # which says where it is
            formatted(files[path], "black", template=template, subject=label)
        raise


def _made(
    targets: Iterable[Target], subjects: Mapping[Each, Iterable[Subject]], reserved: tuple[str, ...]
) -> Iterator[tuple[str, Target, Subject]]:
    """The files that are to be made: the path of each, its target, and what that is rendered for."""
    taken: list[tuple[Target, Mapping[str, str]]] = []
    paths: set[str] = set()
    for target in targets:
        for subject in subjects[target.each]:
            if target.when is not None:
                if target.when not in subject.context:
                    raise TargetProblem(
                        f"when = {target.when!r} of target {target.name!r} is no name of its context",
                        names=(target.name,),
                        help=near(target.when, subject.context),
                    )
                if not subject.context[target.when]:
                    continue
            path = target_path(target, subject.names)
            taken.append((target, subject.names))
            if path.lower() in paths:
                raise clash(path, taken)
            if f"{path.lower()}/".startswith(reserved):
                raise TargetProblem(
                    f"target {target.name!r} would write {path!r}, which docsgen writes itself", names=(target.name,)
                )
            paths.add(path.lower())
            yield path, target, subject
