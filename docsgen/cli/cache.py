"""``docsgen cache``: what earlier runs have kept, and how to be rid of it."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from docsgen.cli.terminal import Terminal


def arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the flags."""
    parser.add_argument(
        "what", nargs="?", choices=["clear"], help="clear: remove everything (default: say what is there)"
    )
    parser.add_argument("--config", metavar="FILE", type=Path, help="the config (default: the one in this folder)")


def run(options: argparse.Namespace, terminal: Terminal) -> int:
    """Say how much is kept beside a config, or remove it."""
    from docsgen import store
    from docsgen.cli.views.counts import some
    from docsgen.diagnostics.styled import Line
    from docsgen.project import load_config

    folder = load_config(options.config).state / store.NAME
    if options.what == "clear":
        number, size = store.clear(str(folder))
        verb = "removed"
    else:
        found = [] if folder.is_symlink() else store.entries(str(folder))
        number, size, verb = len(found), sum(each[1] for each in found), f"of at most {store.LIMIT >> 20} MiB"
    terminal.show([Line(f"{some(number, 'entry', 'entries')}, {size / (1 << 20):.1f} MiB {verb}")])
    return 0
