"""``docsgen mock``: serves the documented API on loopback, so that its users can be tested without a sandbox."""

from __future__ import annotations

import argparse
import sys
from typing import TYPE_CHECKING

from docsgen.cli import inspect
from docsgen.cli.flags import jobs_argument
from docsgen.cli.refusing import refused

if TYPE_CHECKING:
    from docsgen.cli.terminal import Terminal
    from docsgen.project import Templates, Understood


def arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the flags."""
    from docsgen.runtime.testing.flags import add_flags

    parser.add_argument("pages", nargs="*", metavar="PAGE", help="pages; without any, those of the config")
    add_flags(parser)
    jobs_argument(parser)
    inspect.context_arguments(parser)


def run(options: argparse.Namespace, terminal: Terminal) -> int:
    """Serve until interrupted. Status 1, and nothing is served, where a finding is an error."""
    from docsgen.diagnostics import UsageProblem
    from docsgen.project import mock_of

    with terminal.progress() as tell:
        tell("understanding the docs")
        understood, templates = _understood(options)
    if refused(understood.findings, terminal, "pages with errors are not served"):
        return 1
    with mock_of(understood.model, templates) as serve:
        try:
            serve(options, sys.stdout)
        except ValueError as error:
            raise UsageProblem(str(error)) from error
    return 0


def _understood(options: argparse.Namespace) -> tuple[Understood, Templates | None]:
    from docsgen.project import compile_project, load_config, processors, read_named, templates_of

    jobs = options.jobs or processors()
    profile, overlay = inspect.context(options)
    if options.pages:
        return read_named(options.pages, profile, overlay, jobs=jobs, plugins=inspect.plugins(options)), None
    config = load_config(options.config)
    templates = templates_of(config)
    return compile_project(config, profile, overlay, jobs=jobs, templates=templates), templates
