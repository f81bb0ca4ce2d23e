"""The command line, declared: every command by its name and a line, and the flags of the one that is called."""

import argparse
import importlib
import sys
from collections.abc import Mapping, Sequence
from typing import NoReturn

from docsgen import __version__


class _Parser(argparse.ArgumentParser):
    """Says what is wrong with the flags without letting an argument (a file's name, say) control the terminal."""

    def error(self, message: str) -> NoReturn:
        from docsgen.diagnostics.visible import visible

        self.print_usage(sys.stderr)
        self.exit(2, f"{self.prog}: error: {visible(message)}\n")


def parsed(arguments: Sequence[str], commands: Mapping[str, str]) -> argparse.Namespace | None:
    """The command and its flags; None, with the help printed, where no command is named.

    ``commands``: every command with a line about it. Raises `SystemExit` for what cannot be used, and after help.
    """
    parser = _Parser(prog="docsgen", description="A compiler for API docs.", allow_abbrev=False)
    parser.add_argument("--version", action="version", version=f"docsgen {__version__}")
    known = parser.add_subparsers(title="commands", metavar="COMMAND", dest="command")
    for name, summary in commands.items():
        command = known.add_parser(name, help=summary, description=f"{summary.capitalize()}.", allow_abbrev=False)
        if name in arguments:
            importlib.import_module(f"docsgen.cli.{name}").arguments(command)
    options = parser.parse_args(arguments)
    if options.command is None:
        parser.print_help(sys.stderr)
        return None
    return options
