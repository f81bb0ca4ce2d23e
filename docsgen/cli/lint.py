"""``docsgen lint``: findings about the docs, for people, for programs, or as the overlay that would settle them."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from docsgen.cli import inspect
from docsgen.cli.flags import jobs_argument

if TYPE_CHECKING:
    from docsgen.cli.terminal import Terminal
    from docsgen.linking import Compiled


def arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the flags."""
    parser.add_argument(
        "pages", nargs="*", metavar="PAGE", help="pages, or folders of them; without any, those of the config"
    )
    parser.add_argument("--format", choices=("text", "json"), default="text", help="for people (the default), programs")
    parser.add_argument(
        "--fail-under",
        metavar="N",
        type=_percentage,
        help="fail where less than N percent of the normative sentences are explained",
    )
    parser.add_argument(
        "--suggest-overlay", action="store_true", help="print the overlay entries that would settle findings instead"
    )
    jobs_argument(parser)
    inspect.context_arguments(parser)


def _percentage(text: str) -> float:
    try:
        value = float(text)
    except ValueError:
        value = -1.0
    if not 0 <= value <= 100:
        raise argparse.ArgumentTypeError(f"{text!r} is no number from 0 to 100")
    return value


def run(options: argparse.Namespace, terminal: Terminal) -> int:
    """Show the findings. Status 1 where one is an error, or where fewer sentences are explained than asked for."""
    from docsgen.diagnostics import UsageProblem, worst
    from docsgen.exporting.coverage import explained

    if options.suggest_overlay and options.format != "text":
        raise UsageProblem("an overlay is YAML: --suggest-overlay goes with no --format")
    compiled = _compiled(options)
    share = explained(compiled.model)
    low = options.fail_under is not None and share.percent < options.fail_under
    if options.suggest_overlay:
        from docsgen.cli.views.suggestions import render as suggestions

        terminal.data("".join(suggestions(compiled.findings)))
    elif options.format == "json":
        terminal.data(_document(compiled))
    else:
        from docsgen.cli.views.findings import render

        terminal.show(render(compiled.findings, share, terminal.width))
    if low:
        terminal.fail(
            f"{share.percent:.1f} % of the normative sentences are explained, {options.fail_under:g} % are asked for"
        )
    return 1 if low or worst(compiled.findings) == "error" else 0


def _compiled(options: argparse.Namespace) -> Compiled:
    """The pages named, with what the flags or the config of this folder add; without any, the config's own."""
    from docsgen.project import compile_project, find_config, load_config, processors, read_named

    config = options.config or find_config(Path())
    if options.pages:
        options.config = config
        return read_named(options.pages, *inspect.context(options), jobs=options.jobs or processors())
    profile, overlay = inspect.context(options)
    return compile_project(load_config(config), profile, overlay, jobs=options.jobs or processors())


def _document(compiled: Compiled) -> str:
    from docsgen import __version__
    from docsgen.cli.views.document import dumps
    from docsgen.diagnostics.json import as_dicts
    from docsgen.exporting.coverage import explained

    share = explained(compiled.model)
    return dumps(
        {
            "docsgen": __version__,
            "schema": 1,
            "sentences": {"normative": share.normative, "explained": share.explained, "percent": share.percent},
            "diagnostics": as_dicts(compiled.findings),
        }
    )
