"""``docsgen inspect``: what was understood of pages."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from docsgen.cli.flags import jobs_argument

if TYPE_CHECKING:
    from docsgen.cli.terminal import Terminal
    from docsgen.extending import Plugins
    from docsgen.linking import Overlay
    from docsgen.profiles import Profile
    from docsgen.project import Understood


def arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the flags."""
    parser.add_argument("pages", nargs="+", metavar="PAGE", help="a Markdown page, or a folder of them")
    parser.add_argument("--format", choices=("text", "json"), default="text", help="for people (the default), programs")
    jobs_argument(parser)
    context_arguments(parser)


def context_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the flags that say with what named pages are read."""
    parser.add_argument("--profile", metavar="NAME", help="read the pages with this vendor profile, or file of one")
    parser.add_argument("--overlay", metavar="FILE", type=Path, help="apply these corrections")
    parser.add_argument(
        "--config",
        metavar="FILE",
        type=Path,
        help="take profile, overlay and plugins from this config; none is looked for",
    )


def run(options: argparse.Namespace, terminal: Terminal) -> int:
    """Show the pages. Status 1 where a finding is an error."""
    from docsgen.diagnostics import worst
    from docsgen.project import processors, read_named

    profile, overlay = context(options)
    jobs = options.jobs or processors()
    compiled = read_named(options.pages, profile, overlay, jobs=jobs, plugins=plugins(options))
    if options.format == "json":
        terminal.data(_document(compiled))
    else:
        from docsgen.cli.views.page import render

        terminal.show(render(compiled.model, compiled.findings, terminal.width))
    return 1 if worst(compiled.findings) == "error" else 0


def context(options: argparse.Namespace) -> tuple[Profile | None, Overlay | None]:
    """What the pages are read with; the flags win over the config."""
    from docsgen.linking import load_overlay
    from docsgen.project import load_config, overlay_of, plugins_of, profile_named, profile_of

    config = load_config(options.config) if options.config is not None else None
    profile = profile_named(options.profile, plugins_of(config)) if options.profile is not None else None
    overlay = load_overlay(options.overlay) if options.overlay is not None else None
    if config is not None:
        profile = profile_of(config) if options.profile is None else profile
        overlay = overlay_of(config) if options.overlay is None else overlay
    return profile, overlay


def plugins(options: argparse.Namespace) -> Plugins:
    """The plugins that act: those that the config named lets act, or all."""
    from docsgen.project import load_config, plugins_of

    return plugins_of(None if options.config is None else load_config(options.config))


def _document(compiled: Understood) -> str:
    from docsgen import __version__
    from docsgen.cli.views.document import dumps
    from docsgen.diagnostics.json import as_dicts
    from docsgen.exporting.inspection import inspection

    return dumps(inspection(compiled.model, as_dicts(compiled.findings), version=__version__))
