"""``docsgen prove``: breaks the model one fact at a time, and shows what the generated tests do not notice."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from docsgen.cli.flags import jobs_argument

if TYPE_CHECKING:
    from docsgen.cli.terminal import Terminal


def arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the flags."""
    parser.add_argument(
        "--operation",
        metavar="ID",
        action="append",
        default=[],
        help="only the facts of this operation; may be given again (default: all operations)",
    )
    parser.add_argument("--sample", metavar="N", type=_count, help="try N mutants, always the same ones, and not all")
    parser.add_argument("--format", choices=("text", "json"), default="text", help="for people (the default), programs")
    jobs_argument(parser)
    parser.add_argument("--config", metavar="FILE", type=Path, help="the config (default: the one in this folder)")


def _count(text: str) -> int:
    if not text.isascii() or not text.isdecimal() or len(text) > 7 or int(text) == 0:
        raise argparse.ArgumentTypeError(f"{text[:20]!r} is no number of mutants")
    return int(text)


def run(options: argparse.Namespace, terminal: Terminal) -> int:
    """Try every mutant. Status 1 for a survivor, for a trial that failed, and where there is no mutant at all."""
    from docsgen.cli.views import proof
    from docsgen.project import load_config, processors
    from docsgen.project.proving import prove_project

    config = load_config(options.config)
    with terminal.progress() as tell:
        proved = prove_project(
            config,
            operations=options.operation,
            sample_of=options.sample,
            jobs=options.jobs or processors(),
            tell=tell,
        )
    if options.format == "json":
        terminal.data(proof.document(proved))
    else:
        terminal.show(proof.render(proved))
    return 0 if proved.good else 1
