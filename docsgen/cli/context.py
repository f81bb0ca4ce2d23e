"""``docsgen context``: what the templates of an operation are given, or those of the API, as JSON."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from docsgen.cli.flags import jobs_argument
from docsgen.cli.refusing import refused

if TYPE_CHECKING:
    from docsgen.cli.terminal import Terminal


def arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the flags."""
    parser.add_argument(
        "operation", nargs="?", metavar="OPERATION", help="an operation's id; without one, the context of the API"
    )
    jobs_argument(parser)
    parser.add_argument("--config", metavar="FILE", type=Path, help="the config (default: the one in this folder)")


def run(options: argparse.Namespace, terminal: Terminal) -> int:
    """Print the context. Status 1, and nothing is printed, where a finding is an error."""
    from docsgen.cli.views.document import dumps
    from docsgen.project import compile_project, load_config, processors
    from docsgen.project.contexts import context_of

    config = load_config(options.config)
    with terminal.progress() as tell:
        tell("understanding the docs")
        understood = compile_project(config, jobs=options.jobs or processors())
    if refused(understood.findings, terminal, "nothing is made of pages with errors"):
        return 1
    terminal.data(dumps(context_of(config, understood.model, options.operation)))
    return 0
