"""``docsgen generate``: from the docs of a project to its output folder."""

from __future__ import annotations

import argparse
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from docsgen.cli.flags import jobs_argument

if TYPE_CHECKING:
    from docsgen.cli.terminal import Terminal


def arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the flags."""
    parser.add_argument("--check", action="store_true", help="write nothing; fail if the output is not up to date")
    parser.add_argument("--force", action="store_true", help="overwrite generated files that were edited by hand")
    jobs_argument(parser)
    parser.add_argument("--no-cache", action="store_true", help="neither read nor write what earlier runs have kept")
    parser.add_argument("--config", metavar="FILE", type=Path, help="the config (default: the one in this folder)")


def run(options: argparse.Namespace, terminal: Terminal) -> int:
    """Generate, and say what was understood, what was not, and what was written. Status 1 for errors and drift."""
    from docsgen.cli.unchanged import Said, Watch
    from docsgen.cli.views.summary import of_docs, outcome, undone
    from docsgen.project import generate_project, load_config, processors

    watch = Watch()
    config = load_config(options.config)
    cached = not options.no_cache
    with terminal.progress() as tell:
        jobs = options.jobs or processors()
        done = generate_project(
            config, only_check=options.check, force=options.force, jobs=jobs, tell=tell, cached=cached
        )
    width = terminal.width
    docs = list(of_docs(done.build, width))
    terminal.show([*docs, *outcome(done)])
    if cached and done.written is not None:
        again = [*docs, *outcome(undone(done))], [*docs, *outcome(undone(done, only_check=True))]
        said = Said(width, *again)
        with suppress(OSError):  # without a record, the next run does everything
            watch.keep(config, options.config, done, said)
    return 0 if done.good else 1
