"""``docsgen diff``: what changed between two states of the docs, how grave it is, and what the next version is."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from docsgen.cli.flags import jobs_argument

if TYPE_CHECKING:
    from docsgen.cli.terminal import Terminal
    from docsgen.project import Config

FORMATS = ("text", "markdown", "json", "github")
_GRADES = ("breaking", "compatible", "docs")


def arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the flags."""
    state = "a folder of pages, an exported model, or a git revision of the config's inputs"
    parser.add_argument("old", metavar="OLD", help=f"the docs as they were: {state}")
    parser.add_argument("new", metavar="NEW", help="the docs as they are: the same")
    parser.add_argument(
        "--format",
        choices=FORMATS,
        default="text",
        help="for people (text, the default), a changelog or a comment (markdown), programs, or annotations (github)",
    )
    parser.add_argument(
        "--fail-on", choices=_GRADES, help="the least grave kind of change that makes the status 1 (default: none does)"
    )
    parser.add_argument("--current", metavar="VERSION", help="the version that is out; the next one is told")
    parser.add_argument(
        "--corrections",
        metavar="FILE",
        type=Path,
        help="which changes correct the docs alone (default: changes.yaml beside the overlay)",
    )
    jobs_argument(parser)
    parser.add_argument("--profile", metavar="NAME", help="read the pages with this vendor profile, or file of one")
    parser.add_argument("--overlay", metavar="FILE", type=Path, help="read the pages with these corrections")
    parser.add_argument("--config", metavar="FILE", type=Path, help="the config (default: the one in this folder)")


def run(options: argparse.Namespace, terminal: Terminal) -> int:
    """Show the changes. Status 1 where one is as grave as asked for."""
    from docsgen.cli.views.changes import Changed, render, rendered
    from docsgen.comparing import bump
    from docsgen.linking import load_overlay
    from docsgen.project import plugins_of, processors, profile_named
    from docsgen.project.comparing import Surroundings, compare_states

    bump(None, options.current)  # a slip in it is told before any work
    config = _config(options)
    around = Surroundings(
        config=config,
        profile=None if options.profile is None else profile_named(options.profile, plugins_of(config)),
        overlay=None if options.overlay is None else load_overlay(options.overlay),
        corrections=options.corrections,
        jobs=options.jobs or processors(),
    )
    comparison = compare_states(options.old, options.new, around)
    changed = Changed(
        comparison,
        bump(comparison.gravest, options.current),
        options.old,
        options.new,
        Path() if config is None else config.root,
    )
    if options.format == "text":
        terminal.show(render(changed, terminal.width))
    else:
        terminal.data(rendered(changed, options.format))
    grave = _GRADES[: _GRADES.index(options.fail_on) + 1] if options.fail_on else ()
    return 1 if comparison.gravest in grave else 0


def _config(options: argparse.Namespace) -> Config | None:
    """The config named, or the one of this folder; none is needed where both sides do without."""
    from docsgen.project import find_config, load_config

    path = options.config or find_config(Path())
    return None if path is None else load_config(path)
