"""``docsgen export``: what is understood of a project, in a format of other people's."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from docsgen.cli.flags import jobs_argument
from docsgen.cli.refusing import refused

if TYPE_CHECKING:
    from docsgen.cli.terminal import Terminal


def arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the flags."""
    parser.add_argument(
        "format",
        choices=("openapi", "jsonschema", "model"),
        help="OpenAPI 3.1, JSON Schema 2020-12, or docsgen's own model (docs/model.schema.json)",
    )
    parser.add_argument("--operation", metavar="ID", help="jsonschema: the messages of this operation alone")
    parser.add_argument(
        "--message", choices=("request", "response"), help="jsonschema: this message of the operation alone"
    )
    parser.add_argument(
        "-o", "--output", metavar="FILE", type=Path, help="write a file (default: print on standard output)"
    )
    jobs_argument(parser)
    parser.add_argument("--config", metavar="FILE", type=Path, help="the config (default: the one in this folder)")


def run(options: argparse.Namespace, terminal: Terminal) -> int:
    """Print the document. Status 1, and nothing is printed or written, where a finding is an error."""
    from docsgen.cli.views.document import dumps
    from docsgen.cli.writing import refuse_to_overwrite
    from docsgen.project import compile_project, load_config, processors
    from docsgen.project.exporting import export, version_of

    config = load_config(options.config)
    targets = [] if options.output is None else [options.output]
    refuse_to_overwrite(targets, [], config)
    with terminal.progress() as tell:
        tell("understanding the docs")
        understood = compile_project(config, jobs=options.jobs or processors())
    if refused(understood.findings, terminal, "pages with errors are not exported"):
        return 1
    document = export(
        understood.model,
        options.format,
        operation=options.operation,
        message=options.message,
        version=version_of(config),
    )
    for target in targets:
        target.write_text(dumps(document), encoding="utf-8", newline="\n")
    if not targets:
        terminal.data(dumps(document))
    return 0
