"""``docsgen rule``: what a finding means, why it matters, and what to do; without a rule, all of them in a table."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from docsgen.cli.terminal import Terminal


def arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the flags."""
    parser.add_argument(
        "rule",
        nargs="*",
        metavar="CODE|NAME",
        help="a rule, or the beginning of codes (DG3); without any, all are listed",
    )


def run(options: argparse.Namespace, terminal: Terminal) -> int:
    """Show the page of each rule named; a table of those whose codes begin alike, or of all rules."""
    from docsgen.cli.views.rules import table
    from docsgen.diagnostics import UsageProblem, asked, known_rules, nearest
    from docsgen.diagnostics.pages import page_of
    from docsgen.extending import plugins_for

    plugins_for(None)
    named = [(word, asked(word)) for word in options.rule]
    for word, rows in named:
        if not rows:
            near = nearest(word)
            hint = f"did you mean {near!r}?" if near else "`docsgen rule` lists all of them"
            raise UsageProblem(f"{word!r} is no rule", help=hint)
    for _, rows in named or [("", known_rules())]:
        if len(rows) == 1:
            terminal.data(page_of(rows[0].name))
        else:
            terminal.show(table(rows))
    return 0
