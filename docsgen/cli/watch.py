"""``docsgen watch``: generates again whenever pages, config, overlay, templates or profile change."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from docsgen.cli.flags import jobs_argument

if TYPE_CHECKING:
    from docsgen.cli.terminal import Terminal

_FIRST = 3


def arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the flags."""
    jobs_argument(parser)
    parser.add_argument("--config", metavar="FILE", type=Path, help="the config (default: the one in this folder)")


def run(options: argparse.Namespace, terminal: Terminal) -> int:
    """Generate, again and again, until interrupted; what is wrong is told, and ends nothing."""
    from docsgen.project import load_config
    from docsgen.project.watching import watch_project

    config = load_config(options.config)
    rounds = watch_project(config)
    building = False
    try:
        while True:
            changed = next(rounds)
            building = True
            if changed:
                terminal.tell(f"changed: {_names(changed)}")
            _generate(Path(config.where.file), options.jobs, terminal)
            building = False
            terminal.tell(f"watching what {config.where.file} names; Ctrl-C ends it")
    except KeyboardInterrupt:  # the way to end it, unless it cuts something short
        if building:
            raise
        return 0


def _generate(config: Path, jobs: int | None, terminal: Terminal) -> None:
    from docsgen.cli.main import explain
    from docsgen.cli.views.summary import render
    from docsgen.project import generate_project, load_config, processors

    try:
        with terminal.progress() as tell:
            done = generate_project(load_config(config), jobs=jobs or processors(), tell=tell)
        terminal.say(render(done, terminal.width))
    except Exception as error:  # noqa: BLE001 the next change may mend whatever it is
        explain(error, terminal)


def _names(changed: Sequence[str]) -> str:
    more = f" and {len(changed) - _FIRST} more" if len(changed) > _FIRST else ""
    return ", ".join(changed[:_FIRST]) + more
