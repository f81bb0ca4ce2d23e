"""``docsgen template``: starts a template of the user's own, shows docsgen's, lists targets, blocks and overrides."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from docsgen.cli.terminal import Terminal
    from docsgen.project import Config

_KINDS = ("api", "operation", "webhook", "type", "resource", "override")
_EXAMPLES = """\
examples:
  docsgen template new api postman.json        a file for the API
  docsgen template new operation notes.md      a file for each operation
  docsgen template new override client/operation.py.jinja codes
  docsgen template new override client/operation.py.jinja codes --operation refund
  docsgen template show client/operation.py.jinja codes
  docsgen template list client/operation.py.jinja
"""


def arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the flags."""
    parser.formatter_class = argparse.RawDescriptionHelpFormatter
    parser.epilog = _EXAMPLES
    actions = parser.add_subparsers(title="actions", metavar="ACTION", dest="action", required=True)
    new = actions.add_parser("new", help="write a template that works as it is", allow_abbrev=False)
    new.add_argument("kind", metavar="KIND", choices=_KINDS, help=f"what it is for: {', '.join(_KINDS)}")
    new.add_argument("name", metavar="NAME", help="the file that it makes; for an override, docsgen's own template")
    new.add_argument("block", metavar="BLOCK", nargs="?", help="override: this block (default: the whole template)")
    new.add_argument("--operation", metavar="ID", help="override: for this operation alone")
    show = actions.add_parser("show", help="print a template of docsgen's own, or a block of it", allow_abbrev=False)
    show.add_argument("template", metavar="TEMPLATE", help="docsgen's own template")
    show.add_argument("block", metavar="BLOCK", nargs="?", help="this block (default: the whole template)")
    listed = actions.add_parser("list", help="show targets and templates", allow_abbrev=False)
    listed.add_argument("template", nargs="*", metavar="TEMPLATE", help="only targets that are made from these")
    for each in (new, listed):
        each.add_argument("--config", metavar="FILE", type=Path, help="the config (default: the one in this folder)")


def run(options: argparse.Namespace, terminal: Terminal) -> int:
    """Write a template and say what the config needs for it; print one of docsgen's own; or list what there is."""
    return {"new": _new, "show": _show, "list": _list}[options.action](options, terminal)


def _show(options: argparse.Namespace, terminal: Terminal) -> int:
    from docsgen.project.template_starts import original_of

    terminal.data(original_of(options.template, options.block)[1])
    return 0


def _new(options: argparse.Namespace, terminal: Terminal) -> int:
    from docsgen.diagnostics import UsageProblem
    from docsgen.project import compile_project, load_config
    from docsgen.project.contexts import check_operation
    from docsgen.project.template_starts import start_override, start_target

    config = load_config(options.config)
    if options.kind == "override":
        if options.operation is not None:
            check_operation(compile_project(config).model, options.operation)
        started = start_override(config, options.name, options.block, options.operation)
    elif options.block is not None or options.operation is not None:
        raise UsageProblem("only an override has a block or an operation", help="docsgen template new --help")
    else:
        started = start_target(config, options.kind, options.name)
    terminal.tell(f"written: {started.file}")
    if started.lines:
        terminal.tell(f"{config.where.file} needs:")
        terminal.data("".join(f"{line}\n" for line in started.lines))
    return 0


def _list(options: argparse.Namespace, terminal: Terminal) -> int:
    from docsgen.cli.views.templates import render
    from docsgen.diagnostics import UsageProblem
    from docsgen.project import Templates, find_config, load_config, plugins_of, templates_of
    from docsgen.rendering import Custom, load_targets
    from docsgen.rendering.custom import Lookup
    from docsgen.rendering.failing import near
    from docsgen.rendering.overrides import checked

    path = options.config or find_config(Path())
    config: Config | None = None if path is None else load_config(path)
    templates = Templates() if config is None else templates_of(config)
    plugins = plugins_of(config)
    custom = templates.custom or Custom(targets=(*load_targets(), *plugins.targets), with_plugins=True)
    known = Lookup(custom, None, plugins).names
    for name in options.template:
        if name.removeprefix("builtin/") not in known:
            help_ = near(name, known) or "without a template, all of them are shown"
            raise UsageProblem(f"there is no template {name!r}", help=help_)
    off = () if config is None else tuple(row.name for row in config.targets if row.off)
    changed = {} if config is None else {row.name: config.where.file for row in config.targets}
    wanted = {name.removeprefix("builtin/") for name in options.template}
    terminal.show(render(custom, plugins, checked(custom, plugins), wanted, changed, off))
    return 0
