"""``docsgen explain``: every fact about a parameter, and where it comes from."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from docsgen.cli import inspect

if TYPE_CHECKING:
    from docsgen.cli.terminal import Terminal
    from docsgen.model import Model, Operation, Parameter
    from docsgen.project import Understood


def arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the flags."""
    parser.add_argument("path", metavar="PATH", help="a parameter, as inspect shows it, or the end of its path")
    parser.add_argument("pages", nargs="*", metavar="PAGE", help="pages; without any, those of the config")
    inspect.context_arguments(parser)


def run(options: argparse.Namespace, terminal: Terminal) -> int:
    """Explain the parameter in every operation that has it. Status 1 where a finding is an error."""
    from docsgen.cli.views.explained import render
    from docsgen.diagnostics import worst

    compiled = _compiled(options)
    found = _found(compiled.model, options.path)
    terminal.show(render(found, compiled.findings, terminal.width))
    return 1 if worst(compiled.findings) == "error" else 0


def _compiled(options: argparse.Namespace) -> Understood:
    from docsgen.project import compile_project, load_config, read_named

    if options.pages:
        return read_named(options.pages, *inspect.context(options), plugins=inspect.plugins(options))
    return compile_project(load_config(options.config))


def _found(model: Model, path: str) -> list[tuple[Operation, Parameter]]:
    """The parameters that ``path`` means: exactly, or by the end of their paths. Raises `UsageProblem` for none."""
    from docsgen.diagnostics import UsageProblem
    from docsgen.model import walk

    known = [
        (operation, parameter)
        for operation in model.operations
        for message in operation.messages
        for parameter in walk(message.parameters)
    ]
    for means in (str.__eq__, _ends_with):
        found = [pair for pair in known if means(pair[1].path, path)]
        if found:
            return found
    raise UsageProblem(f"no parameter is called {path!r}", help=_near(path, {pair[1].path for pair in known}))


def _ends_with(path: str, end: str) -> bool:
    return path.endswith(f".{end}")


def _near(path: str, known: set[str]) -> str:
    from difflib import get_close_matches

    close = get_close_matches(path, sorted(known), n=3, cutoff=0.8)
    return f"did you mean {' or '.join(close)}?" if close else "`docsgen inspect` lists all parameters"
