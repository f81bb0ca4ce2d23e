"""``docsgen release``: the next version of the generated package, from what changed since the last one."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from docsgen.cli.flags import jobs_argument
from docsgen.cli.refusing import refused

if TYPE_CHECKING:
    from docsgen.cli.terminal import Terminal

FORMATS = ("text", "markdown", "json")
LEVELS = ("major", "minor", "patch")


def arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the flags."""
    parser.add_argument("--dry-run", action="store_true", help="say what would be released, and write nothing")
    parser.add_argument(
        "--date", metavar="YYYY-MM-DD", type=_date, help="the date that the changelog shows (default: none)"
    )
    parser.add_argument(
        "--bump",
        choices=LEVELS,
        help="raise this number, if the changes ask for no greater one (default: what they ask)",
    )
    parser.add_argument("--first", metavar="VERSION", help="the version of the first release, such as 0.1.0")
    parser.add_argument(
        "--tests-from",
        metavar="REVISION",
        nargs="?",
        const="",
        help="run the generated tests of a git revision (default: of the last release) against the new package",
    )
    parser.add_argument(
        "--format",
        choices=FORMATS,
        default="text",
        help="for people (text, the default), the section of the changelog (markdown), or programs (json)",
    )
    jobs_argument(parser)
    parser.add_argument("--no-cache", action="store_true", help="neither read nor write what earlier runs have kept")
    parser.add_argument("--config", metavar="FILE", type=Path, help="the config (default: the one in this folder)")


def _date(text: str) -> str:
    import re
    from contextlib import suppress
    from datetime import date

    with suppress(ValueError):
        if re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", text) and date.fromisoformat(text):
            return text
    raise argparse.ArgumentTypeError(f"{text[:20]!r} is no date such as 2026-01-31")


def run(options: argparse.Namespace, terminal: Terminal) -> int:
    """Release, and say what. Status 1 for docs with errors, and where former tests fail that nothing accounts for."""
    from docsgen.cli.views import release
    from docsgen.cli.views.summary import mended
    from docsgen.project import load_config, processors
    from docsgen.project.releasing import Asked, release_project

    config = load_config(options.config)
    asked = Asked(options.date, options.bump, options.first, options.tests_from, not options.dry_run)
    with terminal.progress() as tell:
        done = release_project(
            config, asked, jobs=options.jobs or processors(), tell=tell, cached=not options.no_cache
        )  # fmt: skip
    if done.interrupted:
        terminal.say(mended(done.left))
    if refused(done.build.compiled.findings, terminal, "pages with errors are not released"):
        return 1
    lines = release.render(done, terminal.width)
    if options.format == "text":
        terminal.show(lines)
    else:
        terminal.say(release.remarks(done))
        terminal.data(release.rendered(done, options.format))
    return 0 if done.good else 1
