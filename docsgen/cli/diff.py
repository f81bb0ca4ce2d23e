"""``docsgen diff``: what changed between two states of the docs, how grave it is, and what the next version is.

With ``--git-driver`` it is what git runs to show how an exported model has changed.
"""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING, Any

from docsgen.cli.flags import jobs_argument, target_of

if TYPE_CHECKING:
    from docsgen.cli.terminal import Terminal
    from docsgen.project import Config

FORMATS = ("text", "markdown", "json", "github")
_GRADES = ("breaking", "compatible", "docs")


def arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the flags."""
    state = "a folder of pages, an exported model, a git revision of the config's inputs, or an output with a release"
    old = parser.add_argument("old", metavar="OLD", help=f"the docs as they were: {state}")
    new = parser.add_argument("new", metavar="NEW", help="the docs as they are: the same")
    parser.add_argument("more", nargs="*", default=[], help=argparse.SUPPRESS)
    parser.add_argument(
        "--git-driver",
        metavar="GIVEN",
        nargs=argparse.REMAINDER,  # a file may be called -x.json
        action=_ByGit,
        instead_of=(old, new),
        help="compare two exported models as git asks for it (see docs/changes.md)",
    )
    parser.add_argument(
        "--format",
        choices=FORMATS,
        default="text",
        help="for people (text, the default), a changelog or a comment (markdown), programs, or annotations (github)",
    )
    parser.add_argument(
        "--write",
        metavar="FORMAT=FILE",
        action="append",
        type=target_of(FORMATS[1:]),
        default=[],
        help="write a file of it as well",
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


class _ByGit(argparse.Action):
    """Takes what git gives, which may be a single argument, instead of two states."""

    def __init__(self, *, instead_of: tuple[argparse.Action, ...], **given: Any) -> None:
        super().__init__(**given)
        self._instead_of = instead_of

    def __call__(self, _parser: Any, namespace: argparse.Namespace, values: Any, _option: str | None = None) -> None:
        """Keep the arguments, whatever they look like."""
        namespace.git_driver = values
        for action in self._instead_of:
            action.required = False


def run(options: argparse.Namespace, terminal: Terminal) -> int:
    """Show the changes. Status 1 where one is as grave as asked for."""
    from docsgen.cli.views.changes import Changed, render, rendered
    from docsgen.cli.writing import refuse_to_overwrite
    from docsgen.comparing import bump
    from docsgen.diagnostics import UsageProblem
    from docsgen.linking import load_overlay
    from docsgen.project import plugins_of, processors, profile_named
    from docsgen.project.comparing import Surroundings, compare_states

    if options.git_driver is not None:
        from docsgen.cli.driven import run as driven

        return driven([*filter(None, (options.old, options.new)), *options.more, *options.git_driver], terminal)
    if options.more:
        raise UsageProblem("two states are compared, and no more", help="`docsgen diff OLD NEW`")
    bump(None, options.current)  # a slip in it is told before any work
    config = _config(options)
    refuse_to_overwrite([file for _, file in options.write], [], config, [options.old, options.new])
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
    for name, file in options.write:
        file.write_text(rendered(changed, name), encoding="utf-8", newline="\n")
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
