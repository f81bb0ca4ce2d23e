"""``docsgen plugins``: what installed packages bring for docsgen, and whether it is used."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from docsgen.cli.terminal import Terminal


def arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the flags."""
    parser.add_argument("--format", choices=("text", "json"), default="text", help="for people (the default), programs")
    parser.add_argument("--config", metavar="FILE", type=Path, help="the config (default: the one in this folder)")


def run(options: argparse.Namespace, terminal: Terminal) -> int:
    """List them. Status 1 where one that should be used cannot be."""
    from docsgen.cli.views.document import dumps
    from docsgen.cli.views.plugins import document, render
    from docsgen.project import find_config, load_config, plugins_of

    path = options.config or find_config(Path())
    plugins = plugins_of(None if path is None else load_config(path))
    if options.format == "json":
        terminal.data(dumps(document(plugins)))
    else:
        terminal.show(render(plugins))
    return 1 if plugins.failures else 0
