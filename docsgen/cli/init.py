"""``docsgen init``: a new project in a folder of pages. What can be seen is not asked; what is there is left alone."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from docsgen.cli.terminal import Terminal
    from docsgen.project.starting import Start


def arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the flags."""
    parser.add_argument("folder", nargs="?", metavar="PATH", type=Path, default=Path(), help="where (default: here)")


def run(options: argparse.Namespace, terminal: Terminal) -> int:
    """Write a config and what goes with it, and say what was found, what was written, and what comes next."""
    from docsgen import __version__
    from docsgen.cli.views.starting import render
    from docsgen.diagnostics import UsageProblem
    from docsgen.project import compile_project, find_config, load_config, processors
    from docsgen.project.starting import begin, look_around

    folder: Path = options.folder
    if not folder.is_dir():
        raise UsageProblem("there is no such folder", where=folder.as_posix())
    known = find_config(folder)
    start: Start | None = None
    with terminal.progress() as tell:
        if known is not None:
            load_config(known)  # before anything is written beside it
        else:
            tell("looking for pages")
            start = look_around(folder)
        begun = begin(folder, start.config if start is not None else None, __version__)
        tell("understanding the docs")
        understood = compile_project(load_config(folder), jobs=processors())
    errors = sum(found.severity == "error" for found in understood.findings)
    terminal.show(render(folder, known, start, begun, errors))
    return 0
